"""A made-up agency with one item of every status, and the hostile words that sites hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from oitcheck.model import (
    NO_TEXT,
    SCHEMA_VERSION,
    Advice,
    Coverage,
    CoverageProblem,
    Disclosure,
    Duty,
    Evidence,
    Find,
    Finding,
    Flaw,
    Item,
    Kind,
    NearMiss,
    Outcome,
    Problem,
    Reason,
    Requirement,
    RequirementFinding,
    Ruleset,
    RulesetRef,
    ScanResult,
    Site,
    SiteWarning,
    StageLeft,
    Status,
    Step,
    Stop,
    SubIndicator,
    Submitted,
    Tool,
    Trap,
    TrapKind,
    Visit,
)
from oitcheck.retold import completed
from oitcheck.score import estimate
from oitcheck.texts import Text, say

START = datetime(2023, 4, 1, 2, 0, 0, tzinfo=UTC)
END = datetime(2023, 4, 1, 2, 3, 41, tzinfo=UTC)
HOME = "https://www.ban-nongsai.example/"
SCRIPT = "<script>alert(1)</script>"
MARKUP = "[/red]"
FORMULA = '=HYPERLINK("https://evil.example","x")'
TITLE_CHANGE = "\x1b]0;owned\x07\x1b[31mแดง\x1b[0m"
OVERRIDE = "\u202egpj.exe"
HOSTILE = (SCRIPT, MARKUP, FORMULA, TITLE_CHANGE, OVERRIDE, "\udc80", '" onmouseover="alert(1)')
BAD_LINKS = (
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example/",
    "java\tscript:x",
)

SIZES_2565 = (
    ("9.1", "ข้อมูลพื้นฐาน", 9),
    ("9.2", "การบริหารงาน", 8),
    ("9.3", "การบริหารเงินงบประมาณ", 7),
    ("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", 4),
    ("9.5", "การส่งเสริมความโปร่งใส", 5),
    ("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", 8),
    ("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", 2),
)
_CORE = (
    ("O2", "9.1", "executives", "ข้อมูลผู้บริหาร", "Executives", "สำนักปลัด"),
    ("O5", "9.1", "contact", "ข้อมูลการติดต่อ", "Contact information", "สำนักปลัด"),
    ("O17", "9.2", "e-service", "E-Service", "E-Service", "กองคลัง"),
    ("O18", "9.3", "budget-plan", "แผนการใช้จ่ายงบประมาณประจำปี", "Annual budget plan", "กองคลัง"),
    ("O28", "9.4", "hr-report", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
     "Annual HR report", "สำนักปลัด"),
    ("O30", "9.5", "corruption", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
     "Corruption-complaint channel", "สำนักปลัด"),
)  # fmt: skip
_REMEDY = Text(
    "เพิ่มข้อมูลที่ยังขาดในหน้านี้ แล้ววางลิงก์ไว้ในเมนูหลักให้กดถึงได้จากหน้าแรก",
    "Add what is lacking to this page and link it from the main menu.",
)


def core() -> Ruleset:
    """The six disclosures, numbered as in 2565."""
    return Ruleset(
        id="core",
        title=Text("รายการหลัก 6 ข้อ (เลขข้อตามปี 2565)", "The six core items, numbered as in 2565"),
        fiscal_year=None,
        items=tuple(_item(*row) for row in _CORE),
        sub_indicators=tuple(
            SubIndicator(code, Text(name, ""), size, code.split(".")[0])
            for code, name, size in SIZES_2565
        ),
        item_count=43,
        digest="4f2a9c1be07d4f2a9c1be07d4f2a9c1be07d4f2a9c1be07d4f2a9c1be07d4f2a",
    )


_LAW = Text("พ.ร.บ.ข้อมูลข่าวสาร มาตรา 7", "Official Information Act, 7")


def _item(number: str, sub: str, name: str, th: str, en: str, division: str) -> Item:
    indicator = sub.split(".")[0]
    size = next(size for code, _, size in SIZES_2565 if code == sub)
    siblings = sum(code.split(".")[0] == indicator for code, _, _ in SIZES_2565)
    disclosure = Disclosure(
        id=name,
        title=Text(th, en),
        find=Find(link_text=(th,)),
        require=(Requirement("words", name, Text(th, en)),),
        neighbours=(),
        remedy=_REMEDY,
        where=Text("เมนูหลัก “ติดต่อเรา”", "The main menu “ติดต่อเรา”"),
        wording="ติดต่อเรา: {agency} ปีงบประมาณ พ.ศ. {year} โทรศัพท์/โทรสาร 0 xxxx xxxx",
        duty=Duty(_LAW, "KH") if number == "O5" else None,
        responsible=(division,),
    )
    return Item(
        number=number,
        title=Text(th, en),
        disclosures=(disclosure,),
        sub_indicator=sub,
        points=100 / size / siblings / 2,
        basis="F",
        note=Text("O5 ของปี 2565 คือ O3 ของปี 2568", "O5 of 2565 is O3 of 2568")
        if number == "O5"
        else None,
    )


def year() -> Ruleset:
    """A whole year: 43 items, named O1 to O43, in the sub-indicators of 2565."""
    subs = [sub for sub in core().sub_indicators for _ in range(sub.items)]
    items = tuple(
        replace(
            _item(f"O{number}", sub.code, f"thing{number}", f"เรื่องที่ {number}", "Thing", "สำนักปลัด"),
            basis="KM" if number == 10 else "S",
            source="คู่มือ 2565 หน้า 12" if number == 3 else "",
        )
        for number, sub in enumerate(subs, 1)
    )
    title = Text("รายการ OIT ปีงบประมาณ 2565", "OIT items of fiscal year 2565")
    return replace(core(), id="oit-2565", title=title, fiscal_year=2565, items=items)


def year_result(**changes: Any) -> ScanResult:
    """A result on the whole year: every fourth item missing, the rest present, but for a few."""
    found = [_year_finding(item) for item in year().items]
    return result(
        found,
        ruleset=RulesetRef("oit-2565", 2565, year().digest),
        score=estimate(year(), found),
        options={"today": date(2022, 4, 10)},
        calendar=calendar(),
        **changes,
    )


def _year_finding(item: Item) -> Finding:
    """O2 is exempt, O5 partial, O10 and O11 in review by a weak basis, O12 unchecked."""
    kinds = {
        "O2": (Status.EXEMPT, Outcome.NO, "S"),
        "O5": (Status.PARTIAL, Outcome.NO, "C"),
        "O10": (Status.REVIEW, Outcome.NO, "KM"),
        "O11": (Status.REVIEW, Outcome.NO, "O"),
        "O12": (Status.UNCHECKED, Outcome.CANNOT_TELL, "S"),
    }
    fourth = int(item.number[1:]) % 4 == 0
    usual = (Status.MISSING, Outcome.NO, "KL") if fourth else (Status.PRESENT, Outcome.YES, "S")
    status, outcome, basis = kinds.get(item.number, usual)
    name = item.disclosures[0].id
    wanted = part(name, name, Text("สิ่งที่ต้องมี", "What is wanted"), outcome)
    return Finding(
        item=item.number,
        title=item.title,
        disclosures=(name,),
        status=status,
        reason=Text(f"เหตุผลของ {item.number}", f"why {item.number}"),
        responsible=("สำนักปลัด",),
        points=item.points,
        requirements=(replace(wanted, basis=basis),),
        submitted=submitted() if item.number == "O5" else (),
    )


def submitted() -> tuple[Submitted, ...]:
    """What an agency hands in: a page, a dead link, a page not known to be linked, a plain no."""
    dead = Text("ไม่มีหน้านี้แล้ว", "there is no such page")
    return (
        Submitted(HOME + "in", "มี", Status.PARTIAL, Text("ขาดโทรสาร", "no fax"), True),
        Submitted(HOME + "dead", "มี", Status.MISSING, dead, False),
        Submitted(HOME + "lost", "มี", Status.MISSING, dead, None),
        Submitted("", "ไม่มี", Status.MISSING, Text("ตอบว่าไม่มี", "the answer is no"), None),
    )


def calendar() -> tuple[StageLeft, ...]:
    """Entry closes in twenty days, nobody knows the clarification, the result is a rumour."""
    return (
        StageLeft("entry", date(2022, 3, 1), date(2022, 4, 30), "S", 20),
        StageLeft("clarification", None, None, "KL", None),
        StageLeft("result", date(2022, 8, 10), date(2022, 8, 10), "KM", 122),
    )


def advice() -> tuple[Advice, ...]:
    """One thing seen, one not, one that a person has to look at."""
    proof = evidence(
        "contact", "Facebook", ("ติดต่อเรา", "contact"), place="https://www.facebook.com/x"
    )
    ask = Text("เพิ่มช่องถาม-ตอบ", "Add a place to ask")
    return (
        Advice("social", Text("เครือข่ายสังคม", "Networks"), Outcome.YES, NO_TEXT, (proof,)),
        Advice("qa", Text("ถาม-ตอบ", "Q&A"), Outcome.NO, ask, ()),
        Advice("chat", Text("แชท", "Chat"), Outcome.CANNOT_TELL, ask, ()),
    )


def evidence(
    url: str, quote: str, *steps: tuple[str, str], place: str = "main > p:nth-child(2)"
) -> Evidence:
    """A proof whose hash is made from its address."""
    return Evidence(
        url=HOME + url,
        quote=quote,
        place=place,
        click_path=tuple(Step(text, HOME + to) for text, to in steps),
        sha256=f"{abs(hash_of(url)):064x}",
        fetched_at=datetime(2023, 4, 1, 2, 1, 12, tzinfo=UTC),
    )


def hash_of(url: str) -> int:
    """A number that stays the same from run to run."""
    return int.from_bytes(url.encode()[:30].ljust(30, b"."), "big")


def part(
    disclosure: str,
    id: str,
    name: Text,
    outcome: Outcome,
    note: Text = NO_TEXT,
    proofs: Sequence[Evidence] = (),
) -> RequirementFinding:
    """One requirement."""
    return RequirementFinding(disclosure, id, name, "words", "F", outcome, note, tuple(proofs))


def finding(
    number: str, status: Status, reason: Text, *parts: RequirementFinding, **more: Any
) -> Finding:
    """The verdict on an item of ``core()``."""
    item = next(item for item in core().items if item.number == number)
    return Finding(
        item=number,
        title=item.title,
        disclosures=tuple(disclosure.id for disclosure in item.disclosures),
        status=status,
        reason=reason,
        responsible=item.disclosures[0].responsible,
        points=item.points,
        requirements=parts,
        **more,
    )


def result(findings: Sequence[Finding] | None = None, **changes: Any) -> ScanResult:
    """A whole result; every status occurs once unless ``findings`` are given."""
    found = tuple(findings if findings is not None else every_status())
    ruleset = core()
    made = ScanResult(
        schema_version=SCHEMA_VERSION,
        tool=Tool("oitcheck", "0.1.0"),
        ruleset=RulesetRef("core", 2566, ruleset.digest),
        site=Site(HOME, "www.ban-nongsai.example", "องค์การบริหารส่วนตำบลบ้านหนองทราย"),
        started_at=START,
        finished_at=END,
        options={"max_pages": 300, "vantage": "กรุงเทพฯ (เครือข่าย 4G)", "today": None},
        coverage=coverage(),
        warnings=(
            SiteWarning("hacked", HOME + "news/7", say("remark.hacked", words="สล็อต")),
            SiteWarning("hacked", HOME + "news/8", say("remark.hacked", words="บาคาร่า")),
            SiteWarning(
                Flaw.EXPIRED,
                HOME,
                say(
                    "remark.certificate",
                    host="www.ban-nongsai.example",
                    flaw=say("flaw.certificate_expired"),
                ),
            ),
            SiteWarning("encoding", HOME + "old/", say("remark.encoding")),
        ),
        findings=found,
        summary={status.value: sum(f.status is status for f in found) for status in Status},
        score=estimate(ruleset, found),
        advice=advice(),
    )
    made = replace(made, **changes)
    return completed(made, core() if made.ruleset.id == "core" else year())


def coverage() -> Coverage:
    """What was seen of the sample site, and what was not."""
    return Coverage(
        pages=143,
        documents=18,
        unreadable=2,
        rendered=0,
        requests=171,
        bytes=8_412_331,
        stopped_by=Stop.EXHAUSTED,
        problems=(
            CoverageProblem(
                HOME + "files/%E0%B9%81%E0%B8%9C%E0%B8%99%E0%B8%87%E0%B8%9A-2566.pdf",
                Reason.NO_TEXT,
                "",
                HOME + "plan/",
            ),
            CoverageProblem(HOME + "gallery/2564/07", Reason.TIMEOUT, "30 s", HOME + "gallery/"),
            CoverageProblem(HOME + "old/index.php", Reason.NOT_FOUND, "404", HOME),
        ),
        traps=(
            Trap(HOME + "calendar?d=1", TrapKind.CALENDAR, 9_968),
            Trap(HOME + "a/a/a/", TrapKind.GROWING, 3),
        ),
    )


def with_statuses(**statuses: Status) -> ScanResult:
    """The sample result, some items with another status: ``with_statuses(O5=Status.MISSING)``."""
    return result([replace(f, status=statuses.get(f.item, f.status)) for f in every_status()])


def every_status() -> list[Finding]:
    """Six findings, six statuses."""
    return [_executives(), _contact(), _eservice(), _plan(), _hr(), _corruption()]


def _executives() -> Finding:
    path = (("ข้อมูลหน่วยงาน", "about/"), ("คณะผู้บริหาร", "about/executives"))
    people = [
        "นายสมชาย ใจดี นายกองค์การบริหารส่วนตำบล โทร. 0 4400 0001",
        "นางสาวมาลี มีสุข รองนายกองค์การบริหารส่วนตำบล โทร. 0 4400 0002",
        "นายประสิทธิ์ ตั้งมั่น รองนายกองค์การบริหารส่วนตำบล โทร. 0 4400 0003",
        "นายวิชัย รักถิ่น ปลัดองค์การบริหารส่วนตำบล โทร. 0 4400 0004",
    ]
    return finding(
        "O2",
        Status.PRESENT,
        Text(
            "พบรายชื่อผู้บริหาร 4 คน พร้อมตำแหน่งและหมายเลขโทรศัพท์ของทุกคน",
            "Four executives, each with name, position and telephone number",
        ),
        part(
            "executives",
            "people",
            Text("ชื่อ ตำแหน่ง และโทรศัพท์ของผู้บริหาร", "Name, position and telephone of the executives"),
            Outcome.YES,
            Text("4 คน", "4 persons"),
            [
                evidence("about/executives", quote, *path, place=f"div.person:nth-child({n}) > p")
                for n, quote in enumerate(people, 1)
            ],
        ),
    )


def _contact() -> Finding:
    page = ("contact", (("ติดต่อเรา", "contact"),))

    def proof(quote: str, place: str) -> list[Evidence]:
        return [evidence(page[0], quote, *page[1], place=place)]

    return finding(
        "O5",
        Status.PARTIAL,
        Text("พบหน้าติดต่อเรา แต่ไม่มีหมายเลขโทรสาร", "The contact page is there, but has no fax number"),
        part(
            "contact",
            "address",
            Text("ที่อยู่หน่วยงาน", "Address"),
            Outcome.YES,
            NO_TEXT,
            proof("เลขที่ 99 หมู่ที่ 4 ตำบลบ้านหนองทราย อำเภอเมือง จังหวัดนครราชสีมา 30000", "address > p"),
        ),
        part(
            "contact",
            "phone",
            Text("หมายเลขโทรศัพท์", "Telephone number"),
            Outcome.YES,
            NO_TEXT,
            proof("โทรศัพท์ 0 4400 0000", "address > p:nth-child(2)"),
        ),
        part(
            "contact",
            "fax",
            Text("หมายเลขโทรสาร", "Fax number"),
            Outcome.NO,
            Text(
                "พบคำว่า “โทรสาร” แต่ช่องหมายเลขว่างอยู่",
                "The word “โทรสาร” is there, its number is empty",
            ),
        ),
        part(
            "contact",
            "email",
            Text("อีเมล", "E-mail"),
            Outcome.YES,
            NO_TEXT,
            proof("saraban@ban-nongsai.example", "address > a"),
        ),
        part(
            "contact",
            "map",
            Text("แผนที่ตั้ง", "Map"),
            Outcome.CANNOT_TELL,
            Text(
                "มีภาพชื่อ “แผนที่” แต่โปรแกรมอ่านภาพไม่ได้",
                "A picture is called “map”; a program cannot tell",
            ),
        ),
    )


def _eservice() -> Finding:
    return finding(
        "O17",
        Status.REVIEW,
        Text(
            "พบแบบคำขอออนไลน์บน Google Forms ซึ่งไม่เปิดให้บุคคลภายนอกดู จึงตัดสินแทนไม่ได้",
            "The request form is a Google Form that is not open to the public",
        ),
        part(
            "e-service",
            "form",
            Text("แบบคำขอที่ส่งได้จริง", "A form that can be sent"),
            Outcome.CANNOT_TELL,
            Text("ต้องลงชื่อเข้าใช้ก่อน", "It asks to sign in first"),
            [
                evidence(
                    "eservice",
                    "E-Service ยื่นคำขอออนไลน์",
                    ("บริการประชาชน", "service"),
                    ("", "eservice"),
                )
            ],
        ),
        submitted=(
            Submitted(
                HOME + "eservice", "มี", Status.REVIEW, Text("เปิดดูไม่ได้", "cannot be opened"), False
            ),
        ),
    )


def _plan() -> Finding:
    return finding(
        "O18",
        Status.UNCHECKED,
        Text(
            "เข้าเว็บไซต์ไม่ได้ในส่วนที่น่าจะมีแผน (เครื่องแม่ข่ายตอบช้าเกินกำหนด)",
            "The part of the site that should hold the plan did not answer in time",
        ),
    )


def _hr() -> Finding:
    return finding(
        "O28",
        Status.MISSING,
        Text(
            "ไม่พบรายงานผลการบริหารและพัฒนาทรัพยากรบุคคลของปีงบประมาณ พ.ศ. 2565",
            "No HR report of fiscal year 2565 (2022) was found",
        ),
        part(
            "hr-report",
            "report",
            Text("รายงานผลประจำปีงบประมาณ 2565", "Report of fiscal year 2565"),
            Outcome.NO,
        ),
        near_misses=(
            NearMiss(
                HOME + "hr/policy-2565",
                Text(
                    "พบนโยบายการบริหารทรัพยากรบุคคล ปี 2565 แต่ไม่ใช่รายงานผล",
                    "The HR policy of 2565 was found, not a report of results",
                ),
            ),
        ),
    )


def _corruption() -> Finding:
    return finding(
        "O30",
        Status.EXEMPT,
        Text(
            "หน่วยงานแจ้งว่าใช้ช่องทางของจังหวัดตามหนังสือสั่งการ",
            "The agency uses the province's channel by order",
        ),
    )


def hostile() -> ScanResult:
    """A result in which every word that a site can choose is hostile."""
    words = " ".join(HOSTILE)
    text = Text(words, words)
    proofs = [
        replace(
            evidence("x", words, (words, "y")),
            url=url,
            place=words,
            click_path=(Step(words, url), Step("", url)),
            screenshot="../../etc/passwd",
            unproven=Flaw.HOST,
        )
        for url in (*BAD_LINKS, "https://ok.example/?q=" + words)
    ]
    bad = finding(
        "O5",
        Status.PARTIAL,
        text,
        part("contact", "fax", text, Outcome.NO, text, proofs),
        near_misses=tuple(NearMiss(url, text) for url in BAD_LINKS),
        submitted=(Submitted(BAD_LINKS[0], words, Status.MISSING, text, True),),
    )
    return result(
        [replace(bad, title=text)],
        site=Site("javascript:alert(1)", "host", words),
        options={"vantage": words, "ignore_robots": True},
        warnings=(
            SiteWarning("hacked", BAD_LINKS[0], text),
            SiteWarning("certificate_host", BAD_LINKS[1], text),
            SiteWarning("x", BAD_LINKS[0], text),
        ),
        advice=(Advice(words, text, Outcome.NO, text, tuple(proofs)),),
        coverage=replace(
            coverage(),
            problems=tuple(
                CoverageProblem(url, Reason.BAD_ADDRESS, words, words) for url in BAD_LINKS
            ),
            traps=tuple(Trap(url, TrapKind.REPEATING, 7) for url in BAD_LINKS),
        ),
    )


def visits() -> list[Visit]:
    """Two addresses of the log, the second one hostile."""
    return [
        Visit(HOME, HOME, 200, Kind.HTML, START, sha256="ab" * 32),
        Visit(
            FORMULA,
            FORMULA,
            None,
            Kind.OTHER,
            START,
            problem=Problem(Reason.TIMEOUT),
            found_on="@" + SCRIPT,
        ),
    ]
