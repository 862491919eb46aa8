"""What looks like a page and is none, and the pages that only speak of such things."""

from __future__ import annotations

import pytest

from oitcheck.model import Link, Reason, Skim
from oitcheck.web.impostor import FEW_LINKS, impostor, planted

MENU = tuple(
    Link(f"http://a.th/{n}", text)
    for n, text in enumerate(
        ["หน้าแรก", "ข้อมูลพื้นฐาน", "ผู้บริหาร", "ติดต่อเรา", "ข่าว", "กระดานถามตอบ", "ITA", "แผนงาน"]
    )
)


def page(
    title: str, *lines: str, links: tuple[Link, ...] = (), heads: tuple[str, ...] = ()
) -> Skim:
    size = sum(map(len, lines))
    return Skim(title, heads, lines, links, text_size=size, link_count=len(links))


@pytest.mark.parametrize(
    ("skim", "reason"),
    [
        (page("Just a moment...", "Enable JavaScript and cookies to continue"), Reason.CHALLENGE),
        (
            page("Attention Required! | Cloudflare", "Sorry, you have been blocked"),
            Reason.CHALLENGE,
        ),
        (page("DDoS-Guard", "Checking your browser before accessing"), Reason.CHALLENGE),
        (page("Request Rejected", "The requested URL was rejected."), Reason.CHALLENGE),
        (page("Web Page Blocked!", "Attack ID: 20000051"), Reason.CHALLENGE),
        (page("", "โปรดยืนยันว่าคุณไม่ใช่บอท"), Reason.CHALLENGE),
        (page("a.go.th", "This domain is for sale"), Reason.PARKED),
        (page("Account Suspended", "Contact your hosting provider"), Reason.PARKED),
        (page("Apache2 Debian Default Page: It works"), Reason.PARKED),
        (page("Welcome to nginx!", "If you see this page"), Reason.PARKED),
        (page("แจ้งเตือน", "เว็บไซต์นี้ถูกระงับการให้บริการ"), Reason.PARKED),
        (page("เข้าสู่ระบบ", "ชื่อผู้ใช้", "รหัสผ่าน"), Reason.LOGIN),
        (page("ระบบสารสนเทศ", "กรุณาเข้าสู่ระบบก่อนใช้งาน"), Reason.LOGIN),
        (page("Protected: แผน", "This content is password protected."), Reason.LOGIN),
        (page("Maintenance", "Site maintenance. We'll be back soon"), Reason.MAINTENANCE),
        (page("", "ขออภัย เว็บไซต์อยู่ระหว่างการปรับปรุง"), Reason.MAINTENANCE),
        (page("", "ปิดปรับปรุงเว็บไซต์ชั่วคราว"), Reason.MAINTENANCE),
        (page("Hacked By Someone", "greetz"), Reason.HACKED),
        (page("สล็อตเว็บตรง เครดิตฟรี", "บาคาร่า แทงบอล คาสิโน"), Reason.HACKED),
        (page("SITUS SLOT GACOR 777", "judi togel maxwin", links=MENU), Reason.HACKED),
    ],
)
def test_impostors(skim: Skim, reason: Reason) -> None:
    problem = impostor(skim)
    assert problem is not None
    assert problem.reason is reason


@pytest.mark.parametrize(
    "skim",
    [
        page("ติดต่อเรา", "โทรศัพท์ 0-4499-1234", links=MENU),
        page("E-Service", "ระบบอยู่ระหว่างปรับปรุง", links=MENU),
        page("E-Service", "ระบบอยู่ระหว่างปรับปรุง"),
        page("ปรับปรุงถนน", "โครงการปรับปรุงถนนสายบ้านทดสอบ อยู่ระหว่างดำเนินการ"),
        page("แบบฟอร์ม", "ผู้ใช้งานต้องเข้าสู่ระบบก่อน", links=MENU),
        page("เตือนภัยการพนันออนไลน์", "สล็อต บาคาร่า คาสิโน แทงบอล ล้วนผิดกฎหมาย"),
        page("ข่าวประชาสัมพันธ์", "ตำรวจจับกุมเว็บพนัน สล็อต บาคาร่า", "คดีคาสิโน แทงบอล", links=MENU),
        page("รับฟังความเห็นร่างพระราชบัญญัติสถานบันเทิงครบวงจร", "คาสิโน", "บาคาร่า", "สล็อต"),
        page("งานโดเมน", "การจดทะเบียนโดเมนของหน่วยงาน", links=MENU),
        page("", ""),
    ],
)
def test_pages(skim: Skim) -> None:
    assert impostor(skim) is None


def test_a_front_page_that_is_closed_speaks_for_the_whole_site() -> None:
    closed = page("", "อยู่ระหว่างการปรับปรุง")
    assert impostor(closed) is None
    problem = impostor(closed, front=True)
    assert problem is not None
    assert problem.reason is Reason.MAINTENANCE
    assert impostor(page("", "อยู่ระหว่างการปรับปรุง", links=MENU), front=True) is None


def test_a_line_of_the_front_page_makes_it_a_page() -> None:
    notice = page("", "เว็บไซต์อยู่ระหว่างการปรับปรุง", "อบต.ทดสอบ © 2565")
    assert impostor(notice) is not None
    assert impostor(notice, site=("ยินดีต้อนรับ", "อบต.ทดสอบ © 2565")) is None


def test_the_menu_of_the_site_makes_it_a_page() -> None:
    assert len(MENU) > FEW_LINKS
    assert impostor(page("Just a moment...", links=MENU[:FEW_LINKS])) is not None
    assert impostor(page("Just a moment...", links=MENU)) is None


def spam(*texts: str) -> tuple[Link, ...]:
    return tuple(Link(f"https://x{n}.example/", text) for n, text in enumerate(texts))


def test_planted_links() -> None:
    assert planted(spam("สล็อตเว็บตรง", "บาคาร่าออนไลน์", "slot gacor hari ini")) != ""
    assert planted(MENU) == ""


@pytest.mark.parametrize(
    "texts",
    [
        ("เตือนภัยสล็อต", "ป้องกันการพนันบาคาร่า", "จับกุมคาสิโนเถื่อน"),
        ("สล็อต", "ติดต่อเรา", "หน้าแรก"),
        ("ข่าว", "UFABET", "ผู้บริหาร"),
    ],
)
def test_a_few_words_are_no_planted_links(texts: tuple[str, ...]) -> None:
    assert planted(spam(*texts)) == ""
