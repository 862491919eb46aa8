"""A channel for reporting corruption: on-line, the agency's own, apart from general complaints."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from oitcheck.model import Judgement, Kind, Visit
from tests.checks.snippets import CANNOT_TELL, HOME, NO, OWN, YES, ask, paper

FORM = (
    "<form action='send.php' method='post'><p>ชื่อ <input name='n'></p><p>เรื่อง <input name='s'></p>"
    "<p>รายละเอียด <textarea name='d'></textarea></p><button>ส่งข้อมูล</button></form>"
)
HEADING = "<h2>ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ</h2>"


def channel(body: str, **given: object) -> Judgement:
    return ask("complaint_channel", "online", body, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "body",
    [
        HEADING + FORM,
        "<h3>แจ้งเบาะแสการทุจริต</h3>" + FORM,
        "<h1>รับแจ้งร้องเรียนทุจริตประพฤติมิชอบ</h1><p>กรุณากรอกข้อมูล</p>" + FORM,
        HEADING + "<p>อีเมล saraban@bannongkrathum.go.th</p>",
        HEADING + "<p>ร้องเรียนทาง LINE : @nongkrathum</p>",
        HEADING + "<p>โทรศัพท์ 044-756321</p><p>ไลน์ไอดี nongkrathum</p>",
    ],
)
def test_a_channel(body: str) -> None:
    judged = channel(body)
    assert judged.outcome == YES
    assert judged.quotes


@pytest.mark.parametrize(
    "body",
    [
        "<h2>ร้องเรียน / ร้องทุกข์</h2>" + FORM,
        "<h2>รับเรื่องราวร้องทุกข์</h2>" + FORM,
        "<h2>กระดานสนทนา</h2>" + FORM,
        "<h2>ติดต่อเรา</h2>" + FORM,
    ],
)
def test_a_general_form_is_another_thing(body: str) -> None:
    judged = channel(body)
    assert judged.outcome == NO
    assert judged.another is not None


@pytest.mark.parametrize(
    "body",
    [
        "<h2>ร้องเรียน/ร้องทุกข์ และแจ้งเรื่องทุจริต</h2>" + FORM,
        "<h2>รับเรื่องร้องทุกข์</h2>"
        + FORM.replace("<p>ชื่อ", "<p><label>การทุจริต <input type='radio' name='k'></label></p><p>ชื่อ"),
    ],
)
def test_a_shared_form_is_for_a_person(body: str) -> None:
    assert channel(body).outcome == CANNOT_TELL


def test_a_form_that_does_not_say_what_its_link_says() -> None:
    judged = channel("<h2>แบบฟอร์ม</h2>" + FORM, announced=("แจ้งเรื่องร้องเรียนการทุจริต",))
    assert judged.outcome == CANNOT_TELL


@pytest.mark.parametrize(
    "body",
    [
        HEADING + "<p>โทรศัพท์ 044-756321</p><p>ตู้ ปณ. 9 อ.บึงศรี</p>",
        HEADING + "<p>มาด้วยตนเองที่สำนักปลัด</p>",
        HEADING,
        HEADING + "<form action='/find'><input name='q'><button>ค้นหา</button></form>",
        HEADING
        + "<form><input name='u'><input type='password' name='p'><button>เข้า</button></form>",
        HEADING + FORM.replace("<button>ส่งข้อมูล</button>", ""),
    ],
)
def test_nothing_on_line(body: str) -> None:
    judged = channel(body)
    assert judged.outcome == NO
    assert judged.another is None


@pytest.mark.parametrize(
    "line",
    [
        "สายด่วน ป.ป.ช. 1205",
        "ป.ป.ท. โทร 1206",
        "ศูนย์ดำรงธรรม 1567 อีเมล help@damrongdhama.go.th",
        "ร้องเรียนที่ https://www.nacc.go.th อีเมล info@nacc.go.th",
    ],
)
def test_the_hotline_of_a_central_office(line: str) -> None:
    judged = channel(f"{HEADING}<p>{line}</p>")
    assert judged.outcome == NO
    assert judged.another is not None


@pytest.mark.parametrize(
    "title",
    [
        "คู่มือการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต",
        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต",
        "แผนปฏิบัติการป้องกันการทุจริต",
        "มาตรการส่งเสริมคุณธรรมและป้องกันการทุจริต",
        "การประเมินความเสี่ยงการทุจริต",
    ],
)
def test_a_manual_or_statistics(title: str) -> None:
    judged = channel(f"<h2>{title}</h2><p>อีเมล saraban@bannongkrathum.go.th</p>")
    assert judged.outcome == NO
    assert judged.another is not None


@pytest.mark.parametrize("title", ["ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริต", "คู่มือการจัดการเรื่องร้องเรียนการทุจริต"])
def test_a_manual_beside_the_message_form_of_the_site(title: str) -> None:
    contact = "<div id='footer'><h4>ส่งข้อความถึงเรา</h4>" + FORM + "</div>"
    assert channel(f"<h2>{title}</h2><p>ไม่มีเรื่องร้องเรียน</p>{contact}").outcome != YES


def test_an_address_in_the_footer_is_not_the_channel() -> None:
    body = HEADING + "<p>โทร 044-756321</p><footer>saraban@bannongkrathum.go.th</footer>"
    assert channel(body).outcome == NO


def test_a_heading_on_the_front_page_speaks_for_its_own_lines_only() -> None:
    body = "<h3>แจ้งเรื่องทุจริต</h3><p>คลิก</p><h3>ติดต่อ</h3><p>saraban@bannongkrathum.go.th</p>"
    assert channel(body, front=True).outcome == NO
    body = "<h3>แจ้งเรื่องทุจริต</h3><p>LINE @nongkrathum</p>"
    assert channel(body, front=True).outcome == YES


def test_the_second_form_of_a_page_may_be_the_one() -> None:
    general = "<h3>ร้องทุกข์ทั่วไป</h3>" + FORM
    body = f"<div>{general}</div><div><h3>แจ้งเรื่องร้องเรียนการทุจริต</h3>{FORM}</div>"
    assert channel(body).outcome == YES


def test_words_that_are_no_line_account() -> None:
    assert channel(HEADING + "<p>Online 24 ชั่วโมง</p>").outcome == NO
    assert channel(HEADING + "<p>ร้องเรียนออนไลน์</p>").outcome == NO
    assert channel(HEADING + "<p>report on-line</p>").outcome == NO


def test_a_heading_elsewhere_does_not_name_the_form() -> None:
    aside = "<h4>แจ้งเบาะแสทุจริต</h4><a href='x'>คลิก</a><h4>ข่าว</h4><h4>ปฏิทิน</h4>"
    assert channel(f"{aside}<h2>ส่งข้อความถึงเรา</h2>{FORM}").outcome == NO


@pytest.mark.parametrize(
    "line",
    [
        "<p>Facebook Line</p>",
        "<p>แชร์หน้านี้ทาง LINE</p>",
        "<p>Line Twitter Youtube</p>",
    ],
)
def test_buttons_to_share_are_no_channel(line: str) -> None:
    assert channel(HEADING + line).outcome == NO


@pytest.mark.parametrize(
    "line",
    [
        "<p>ส่งข้อความถึงเพจ Facebook ของหน่วยงาน</p>",
        "<p>ร้องเรียนทางเฟซบุ๊ก อบต.บ้านหนองกระทุ่มทอง</p>",
        "<p>เพิ่มเพื่อนทาง LINE ด้วยคิวอาร์โค้ด</p>",
    ],
)
def test_an_account_that_cannot_be_read_is_for_a_person(line: str) -> None:
    assert channel(HEADING + line).outcome == CANNOT_TELL


def test_a_line_account_in_a_row_of_its_own_and_behind_a_link() -> None:
    row = "<table><tr><td>LINE แจ้งเบาะแส</td><td>@nongkrathum</td></tr></table>"
    assert channel(HEADING + row).outcome == YES
    link = "<p><a href='https://line.me/R/ti/p/@nongkrathum'>เพิ่มเพื่อน</a></p>"
    assert channel(HEADING + link).outcome == YES
    share = "<p><a href='https://social-plugins.line.me/lineit/share?url=x'>LINE</a></p>"
    assert channel(HEADING + share).outcome == NO


def test_an_address_that_stands_on_every_page_is_for_a_person() -> None:
    line, moment = "อีเมล saraban@bannongkrathum.go.th", datetime(2023, 4, 1, tzinfo=UTC)
    home = Visit(HOME, HOME, 200, Kind.HTML, moment, lines=(line,))
    facts = replace(OWN, answers={HOME: home})
    assert channel(f"{HEADING}<p>{line}</p>", facts=facts).outcome == CANNOT_TELL
    body = f"{HEADING}<p>โทร 044-756321</p><h4>ติดต่อเรา</h4><p>saraban@bannongkrathum.go.th</p>"
    assert channel(body).outcome == CANNOT_TELL


def test_choices_of_a_form_named_corruption() -> None:
    kinds = "<select name='k'><option>ร้องทุกข์</option><option>ทุจริต</option></select>"
    assert channel(HEADING + FORM.replace("<p>ชื่อ", f"<p>{kinds}</p><p>ชื่อ")).outcome == CANNOT_TELL
    kinds = "<select name='k'><option>รับสินบน</option><option>ยักยอกทรัพย์</option></select>"
    assert channel(HEADING + FORM.replace("<p>ชื่อ", f"<p>{kinds}</p><p>ชื่อ")).outcome == YES


def test_a_form_that_asks_about_corruption_needs_no_heading() -> None:
    form = FORM.replace("รายละเอียด", "พฤติการณ์ทุจริต")
    assert channel(form, announced=("แจ้งเรื่องทุจริต",)).outcome == YES
    assert channel(form).outcome == CANNOT_TELL


def test_a_heading_that_is_not_marked_up() -> None:
    plain = "<p><b>ช่องทางแจ้งเรื่องทุจริต</b></p>"
    assert channel(plain + FORM).outcome == YES
    assert channel(plain + "<p>อีเมล saraban@bannongkrathum.go.th</p>").outcome == YES
    assert channel("<p>ขั้นตอนแจ้งเรื่องทุจริต</p><p>อีเมล a.b@bannongkrathum.go.th</p>").outcome == NO


def test_a_channel_in_a_picture() -> None:
    assert channel(HEADING + "<p><img src='upload/77.jpg'></p>").outcome == CANNOT_TELL


def test_a_file_announces_the_channel() -> None:
    title = "ประกาศ เรื่อง ช่องทางแจ้งเรื่องร้องเรียนการทุจริต\n"
    told = channel("", document=paper(title + "อีเมล tujarit@bannongkrathum.go.th"))
    assert (told.outcome, told.quotes[0].words) == (YES, "อีเมล tujarit@bannongkrathum.go.th")
    assert channel("", document=paper(title + "ส่งทางไปรษณีย์")).outcome == NO
    manual = "คู่มือการจัดการเรื่องร้องเรียนการทุจริต\nอีเมล saraban@bannongkrathum.go.th"
    assert channel("", document=paper(manual)).another is not None


def test_a_side_box_names_no_page() -> None:
    box = "<aside><h4>แจ้งเบาะแสการทุจริต</h4></aside>"
    assert channel(f"<h1>ติดต่อเรา</h1><p>saraban@bannongkrathum.go.th</p>{box}").outcome == NO
    assert channel(f"<h1>ติดต่อเรา</h1>{FORM}{box}").outcome == NO


def test_the_message_form_of_the_site_below_a_channel_without_one() -> None:
    moment = datetime(2023, 4, 1, tzinfo=UTC)
    home = Visit(HOME, HOME, 200, Kind.HTML, moment, headings=("ฝากข้อความ",))
    facts = replace(OWN, answers={HOME: home})
    body = f"{HEADING}<p>โทร 044-756321</p><h4>ฝากข้อความ</h4>{FORM}"
    assert channel(body, facts=facts).outcome == NO
    assert channel(body.replace("ฝากข้อความ", "ส่งข้อความถึงเรา")).outcome == CANNOT_TELL


def test_the_front_page_is_called_nothing() -> None:
    body = f"<h2>แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต</h2>{HEADING}<p>LINE @nongkrathum</p>"
    assert channel(body, front=True).outcome == YES
    assert channel(body).another is not None
