"""Remarks on the site: what visitors see as broken letters, on its own pages only."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import Any

from oitcheck.model import (
    Flaw,
    Kind,
    Page,
    Problem,
    Reading,
    Reason,
    SiteWarning,
    Unproven,
    Visit,
)
from oitcheck.remarks import MOST, remarks
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from tests.reading.made_pdfs import elaas
from tests.web.helpers import NOON, Server, answer

THAI = (
    "องค์การบริหารส่วนตำบลทดสอบ ข้อมูลการติดต่อ ที่อยู่และหมายเลขโทรศัพท์ของหน่วยงาน "
    "แผนการใช้จ่ายงบประมาณ รายงานการกำกับติดตาม การจัดซื้อจัดจ้าง นโยบายการบริหารทรัพยากรบุคคล "
    "ประมวลจริยธรรม ช่องทางแจ้งเรื่องร้องเรียนการทุจริต ข้อมูลผู้บริหาร โครงสร้างหน่วยงาน "
)
OPTIONS = Options(fiscal_year=2566, today=date(2023, 4, 1), delay=0, ocr=False)


def page(body: str, label: str = "utf-8") -> str:
    return (
        f"<html><head><meta charset={label}><title>ติดต่อเรา</title></head><body>{body}</body></html>"
    )


def served(body: bytes, label: str = "") -> Scan:
    kind = f"text/html; charset={label}" if label else "text/html"

    async def go() -> Scan:
        async with Server({"/": answer(body, Content_Type=kind)}) as server:
            asked = (server.url(), load_ruleset("core"), OPTIONS)
            return await asyncio.to_thread(scan_site, *asked)

    return asyncio.run(go())


def kinds(scan: Scan) -> list[str]:
    return [warning.kind for warning in scan.result.warnings]


def test_a_page_with_a_wrong_label_is_read_and_told_of() -> None:
    assert kinds(served(page(THAI).encode("cp874"), "utf-8")) == ["encoding"]


def test_a_page_with_the_right_label_is_not() -> None:
    assert kinds(served(page(THAI, "tis-620").encode("cp874"))) == []
    assert kinds(served(page(THAI).encode())) == []


def test_double_encoding_is_undone_and_told_of() -> None:
    broken = page(THAI.encode().decode("latin-1"))
    scan = served(broken.encode(), "utf-8")
    assert kinds(scan) == ["mojibake"]
    assert scan.result.site.name == "องค์การบริหารส่วนตำบลทดสอบ"


def test_a_shifted_text_layer_is_told_of(tmp_path: Path) -> None:
    link = "<a href='plan.pdf'>แผนการใช้จ่ายงบประมาณ ประจำปี 2566</a>"
    (tmp_path / "index.html").write_text(page(link), "utf-8")
    (tmp_path / "plan.pdf").write_bytes(elaas())
    scan = scan_site(str(tmp_path), load_ruleset("core"), OPTIONS)
    assert kinds(scan) == ["text_layer"]


def test_a_saved_page_has_no_server_that_could_label_it(tmp_path: Path) -> None:
    text = f"<html><head><title>ติดต่อเรา</title></head><body>{THAI}</body></html>"
    (tmp_path / "index.html").write_text(text, "utf-8")
    assert scan_site(str(tmp_path), load_ruleset("core"), OPTIONS).result.warnings == ()


def test_of_many_pages_only_some_are_named() -> None:
    bad = Reading(page=Page("", (), (), (), (), (), (), mended="utf-8 as windows-1252"))
    urls = [f"https://www.example.go.th/{n}" for n in range(30)]
    visits = {u: Visit(u, u, 200, Kind.HTML, NOON) for u in urls}
    found = remarks(visits, dict.fromkeys(urls, bad))
    assert len(found) == MOST
    assert all(isinstance(w, SiteWarning) for w in found)


def visit(path: str, **more: Any) -> Visit:
    return Visit(f"http://a.th/{path}", f"http://a.th/{path}", 200, Kind.HTML, NOON, **more)


def told(*visits: Visit) -> list[tuple[str, str]]:
    warnings = remarks({v.url: v for v in visits}, {})
    return [(w.kind, w.text.en) for w in warnings]


def test_intruders_come_first_then_certificates_then_letters() -> None:
    expired = Unproven(Flaw.EXPIRED, "a.th")
    visits = (
        visit("", unproven=expired),
        visit("b", planted="บาคาร่า", unproven=expired),
        visit("c", problem=Problem(Reason.HACKED, "hacked by"), unproven=expired),
    )
    assert [kind for kind, _ in told(*visits)] == ["hacked", "planted_links", "certificate_expired"]


def test_a_host_is_told_of_once_and_by_name() -> None:
    one, other = Unproven(Flaw.CHAIN, "a.th"), Unproven(Flaw.HOST, "b.th")
    (_, first), (_, second) = told(
        visit("", unproven=one), visit("b", unproven=one), visit("c", unproven=other)
    )
    assert first.startswith("a.th: the certificate chain is incomplete")
    assert second.startswith("b.th: the certificate is for another host")


def test_tls_that_is_too_old_is_told_once_a_host() -> None:
    old = Problem(Reason.TLS_TOO_OLD)
    assert [kind for kind, _ in told(visit("", problem=old), visit("b", problem=old))] == [
        "tls_too_old"
    ]


def test_what_stands_elsewhere_is_not_in_the_agency_s_hands() -> None:
    assert told(visit("", unproven=Unproven(Flaw.EXPIRED, "b.th"), off_site=True)) == []
