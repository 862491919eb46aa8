"""A service that can be asked for on-line: a form that can be sent, or living named requests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Judgement, Reason
from tests.checks.snippets import CANNOT_TELL, HOME, NO, OWN, YES, answered, ask

PERSON = "<p>ชื่อ-สกุล <input name='fullname'></p><p>โทรศัพท์ <input name='tel'></p>"
SEND = "<button type='submit'>ส่งคำร้อง</button>"
LISTED = (
    "<h2>E-Service</h2><ul><li><a href='a.php'>คำร้องขอถังขยะ</a></li>"
    "<li><a href='b.php'>คำร้องซ่อมไฟฟ้า</a></li></ul>"
)

ASKING = ("ชื่อ - สกุล", "เบอร์โทรศัพท์")


def service(body: str, **given: object) -> Judgement:
    return ask("eservice", "service", body, **given)  # type: ignore[arg-type]


def requests(**states: Reason | None) -> Judgement:
    known = {f"{HOME}{name}.php": state for name, state in states.items()}
    return service(LISTED, facts=replace(OWN, answers=answered(known, lines=ASKING)))


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>คำร้องทั่วไป</h2><form action='s' method='post'>{PERSON}{SEND}</form>",
        f"<h2>E-Service</h2><form action='s'><p>ประเภทคำร้อง <select name='k'><option>ขอถังขยะ"
        f"</select></p>{PERSON}<input type='submit' value='ส่ง'></form>",
        f"<form action='s'><h3>ยื่นคำขอจดทะเบียนพาณิชย์</h3>{PERSON}<input type='image'></form>",
    ],
)
def test_a_form_that_can_be_sent(body: str) -> None:
    assert service(body).outcome == YES


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>คำร้องทั่วไป</h2><form action='s'>{PERSON}</form>",
        f"<h2>คำร้องทั่วไป</h2><form action='s'>{SEND}</form>",
        f"<h2>ร้องเรียนร้องทุกข์</h2><form action='s'>{PERSON}<p>คำร้อง</p>{SEND}</form>",
        f"<h2>แบบสอบถามความพึงพอใจการขอรับบริการ</h2><form action='poll'><p>คะแนน <input name='a'>"
        f"<input name='b'></p>{SEND}</form>",
        "<h2>E-Service</h2><form action='/s'><input name='q'><button>ค้นหา</button></form>",
        f"<div style='display:none'><h2>คำร้อง</h2><form action='s'>{PERSON}{SEND}</form></div>",
        "<h2>E-Service</h2><a href='#'>ยื่นคำร้อง</a>",
        "<h2>E-Service</h2>",
        "<h2>E-Service</h2><p>อยู่ระหว่างดำเนินการ</p>",
        "<h2>E-Service</h2><p>Not available Now!</p>",
        "<h2>E-Service</h2><a href='a.pdf'>แบบคำร้องทั่วไป (ดาวน์โหลด)</a>"
        "<a href='b.docx'>แบบคำขอใช้น้ำ.docx</a>",
        "<h2>E-Service</h2><p>พิมพ์แบบแล้วนำมายื่นที่สำนักงาน</p><a href='a'>แบบคำร้องทั่วไป</a>"
        "<a href='b'>แบบคำขอใช้น้ำ</a>",
        f"<h2>สมัครรับข่าวสาร</h2><form action='s'>{PERSON}<p>ขอรับข่าวสาร</p>{SEND}</form>",
        f"<h2>ใบสมัคร</h2><form action='s'>{PERSON}<p>ขอรับรองว่าเป็นจริง</p><button>ส่ง</button></form>",
        f"<h2>ตรวจสอบสิทธิเบี้ยยังชีพ</h2><form action='s'>{PERSON}<button>ค้นหา</button></form>",
        f"<h2>ติดต่อเรา</h2><form action='s'>{PERSON}<p>ขอรับบริการ</p><button>ส่ง</button></form>",
        f"<h2>E-Service สำหรับบุคลากร</h2><form action='s'>{PERSON}<p>ขอใช้รถ</p>{SEND}</form>",
        "<h2>E-Service</h2><a href='http://x/elaas'>ระบบ e-LAAS</a><a href='http://x/o'>e-Office</a>",
    ],
)
def test_what_is_no_service(body: str) -> None:
    assert service(body).outcome == NO


def test_named_requests_by_the_state_of_their_links() -> None:
    assert requests(a=None, b=None).outcome == YES
    assert requests(a=Reason.NOT_FOUND, b=Reason.SOFT_404).outcome == NO
    assert requests(a=None, b=Reason.NOT_FOUND).outcome == NO
    assert requests(a=None, b=Reason.TIMEOUT).outcome == CANNOT_TELL
    unknown = service(LISTED)
    assert unknown.outcome == CANNOT_TELL
    assert set(unknown.needs) == {HOME + "a.php", HOME + "b.php"}


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("ชื่อ - สกุล ......................", "โทรศัพท์ ......................"),
        ("เอกสารที่ใช้", "สำเนาบัตรประชาชน", "สำเนาทะเบียนบ้าน"),
        ("ติดต่อสำนักปลัด", "โทรศัพท์ 044-009-700"),
    ],
)
def test_named_requests_without_a_form_are_for_a_person(lines: tuple[str, ...]) -> None:
    known = answered({f"{HOME}{n}.php": None for n in "ab"}, lines=lines)
    assert service(LISTED, facts=replace(OWN, answers=known)).outcome == CANNOT_TELL


def test_one_named_request_is_not_enough() -> None:
    body = "<h2>E-Service</h2><a href='a.php'>คำร้องขอถังขยะ</a>"
    facts = replace(OWN, answers=answered({HOME + "a.php": None}))
    assert service(body, facts=facts).outcome == NO


def test_two_names_of_one_address_are_one_request() -> None:
    body = "<h2>E-Service</h2><a href='a.php'>คำร้องขอถังขยะ</a><a href='a.php'>คำร้องซ่อมไฟฟ้า</a>"
    facts = replace(OWN, answers=answered({HOME + "a.php": None}))
    assert service(body, facts=facts).outcome != YES


def test_requests_that_lead_nowhere() -> None:
    body = "<h2>E-Service</h2><a href='#'>คำร้องขอถังขยะ</a><a href='#'>คำร้องซ่อมไฟฟ้า</a>"
    assert service(body).outcome == NO


def test_requests_back_to_the_front_page_are_none() -> None:
    body = LISTED.replace("a.php", "/").replace("b.php", "/index.php")
    facts = replace(OWN, answers=answered({HOME: None, HOME + "index.php": None}, lines=ASKING))
    assert service(body, facts=facts).outcome != YES


def test_a_form_of_the_front_page_is_about_anything() -> None:
    body = (
        "<h1>ยื่นคำร้องออนไลน์</h1><p>ดาวน์โหลดแบบ</p><form action='s'><p>ชื่อ <input name='n'></p>"
        "<p>อีเมล <input name='e'></p><p>ข้อความ <textarea name='t'></textarea></p>"
        "<button type='submit'>ส่ง</button></form>"
    )
    assert service(body).outcome == YES
    home = answered({HOME: None}, lines=("ชื่อ", "อีเมล", "ข้อความ"))
    assert service(body, facts=replace(OWN, answers=home)).outcome != YES


def test_requests_at_another_agency_are_for_a_person() -> None:
    body = LISTED.replace("a.php", "http://x.go.th/a").replace("b.php", "http://x.go.th/b")
    known = answered({f"http://x.go.th/{n}": None for n in "ab"}, lines=ASKING)
    assert service(body, facts=replace(OWN, answers=known)).outcome == CANNOT_TELL


def test_requests_on_a_form_service_are_for_a_person() -> None:
    body = (
        "<h2>E-Service</h2><a href='https://forms.gle/aa1'>คำร้องขอถังขยะ</a>"
        "<a href='https://forms.gle/bb2'>คำร้องซ่อมไฟฟ้า</a>"
    )
    urls = {"https://forms.gle/aa1": Reason.FORBIDDEN, "https://forms.gle/bb2": None}
    assert service(body, facts=replace(OWN, answers=answered(urls))).outcome == CANNOT_TELL


def test_another_domain_that_ends_alike_is_not_the_own() -> None:
    body = LISTED.replace("a.php", "http://evilbannongkrathum.go.th/a").replace(
        "b.php", "http://evilbannongkrathum.go.th/b"
    )
    urls = {f"http://evilbannongkrathum.go.th/{n}": None for n in "ab"}
    assert service(body, facts=replace(OWN, answers=answered(urls, lines=ASKING))).outcome != YES
    own = body.replace("evil", "eservice.")
    urls = {f"http://eservice.bannongkrathum.go.th/{n}": None for n in "ab"}
    assert service(own, facts=replace(OWN, answers=answered(urls, lines=ASKING))).outcome == YES


def test_a_login_is_for_a_person() -> None:
    login = "<form><input name='u'><input type='password' name='p'><button>เข้าสู่ระบบ</button></form>"
    assert service(f"<h2>ระบบบริการประชาชน</h2>{login}").outcome == CANNOT_TELL


@pytest.mark.parametrize(
    "body",
    [
        "<h2>E-Service</h2><form action='s'><p>ชื่อของท่าน <input name='name'></p><p>ข้อความ "
        "<textarea name='t'></textarea></p><button type='submit'>ส่ง</button></form>",
        "<h2>บริการออนไลน์</h2><p>แจ้งเรื่องทาง LINE ID: @nongkrathum</p>",
        "<h2>บริการออนไลน์</h2><p>สแกนแล้วแจ้งเรื่อง</p><a href='https://lin.ee/x1'>ติดต่อ</a>",
        f"<h2>คำร้องทั่วไป</h2><p>ปิดปรับปรุงชั่วคราว</p><form action='s'>{PERSON}{SEND}</form>",
    ],
)
def test_what_only_a_person_may_accept(body: str) -> None:
    assert service(body, announced=("E-Service",)).outcome == CANNOT_TELL


def test_image_buttons_are_for_a_person() -> None:
    body = "<h2>E-Service</h2><a href='x1'><img src='1.png'></a><a href='x2'><img src='2.png'></a>"
    assert service(body).outcome == CANNOT_TELL


def test_what_the_notes_say() -> None:
    closed = service("<h2>E-Service</h2><p>อยู่ระหว่างดำเนินการ</p>")
    assert closed.quotes[0].words == "อยู่ระหว่างดำเนินการ"
    staff = service("<h2>ระบบงาน</h2><p>ระบบ e-LAAS</p>")
    assert staff.another is not None


def test_a_form_on_a_page_that_says_under_construction_elsewhere() -> None:
    body = f"<p>เว็บไซต์กำลังปรับปรุง</p><h2>คำร้องทั่วไป</h2><form action='s'>{PERSON}{SEND}</form>"
    assert service(body).outcome == YES
