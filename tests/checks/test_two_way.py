"""A place to ask and be answered: a form for questions, a board, a chat; not a list of answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest

from oitcheck.checks import two_way
from oitcheck.model import Judgement, Outcome, Reason, Requirement, Subject, Visit
from oitcheck.rulefiles import load_disclosure, rules_folder
from tests.checks.snippets import (
    CANNOT_TELL,
    HOME,
    NO,
    OWN,
    URL,
    YES,
    answered,
    paper,
    read,
    verbatim,
)

FORM = (
    "<form action='save.php' method='post'><p>ชื่อ <input name='n'></p>"
    "<p>ข้อความ <textarea name='d'></textarea></p><button>ส่ง</button></form>"
)
QUESTIONS = "<p>ถาม : ชำระภาษีที่ใด</p><p>ตอบ : กองคลัง ในวันและเวลาราชการ</p>"
POST = HOME + "post.php"


@cache
def want(disclosure: str = "qa", *, seen: bool = False) -> Requirement:
    """What a disclosure asks; ``seen`` asks for a visible answer too."""
    rule = load_disclosure(rules_folder() / "disclosures" / f"{disclosure}.yaml")
    asked = next(r for r in rule.require if r.check == "two_way")
    options = {k: v for k, v in asked.options.items() if seen or k != "answers"}
    return replace(asked, options=options)


def ask(
    body: str,
    *,
    title: str = "",
    announced: tuple[str, ...] = ("ถาม-ตอบ",),
    front: bool = False,
    off_site: bool = False,
    answers: Mapping[str, Visit] | None = None,
    asked: Requirement | None = None,
) -> Judgement:
    page = read(body, title)
    subject = Subject(URL, () if front else announced, page, front=front, off_site=off_site)
    judged = two_way.judge(asked or want(), subject, replace(OWN, answers=answers or {}))
    if judged.outcome == YES:
        assert judged.quotes
        verbatim(judged, page)
    return judged


@pytest.mark.parametrize(
    "body",
    [
        "<h2>ถาม-ตอบ (Q&amp;A)</h2>" + FORM,
        "<h2>กระดานสนทนา</h2>" + QUESTIONS + FORM,
        "<h2>คำถามที่พบบ่อย</h2>" + QUESTIONS + "<h4>ส่งคำถามถึงเรา</h4>" + FORM,
        "<h2>ติดต่อ</h2>" + FORM.replace("ข้อความ", "คำถามของท่าน"),
        "<b>กระดานสนทนา</b>" + FORM,
    ],
)
def test_a_form_to_ask(body: str) -> None:
    assert ask(body).outcome == YES


@pytest.mark.parametrize(
    "link",
    [
        "<a href='https://m.me/nongkrathum'>Messenger</a>",
        "<a href='https://lin.ee/AbCd12'><img src='line.png'></a>",
        "<a href='https://line.me/R/ti/p/@nongkrathum'>เพิ่มเพื่อน</a>",
        "<a href='https://page.line.me/nongkrathum'>LINE OA</a>",
        "<a href='https://tawk.to/chat/5f/1'>แชทกับเจ้าหน้าที่</a>",
        "<iframe src='https://www.facebook.com/plugins/page.php?href=x&tabs=timeline,messages'></iframe>",
        "<p>LINE อบต.บ้านหนองกระทุ่มทอง <a href='https://lin.ee/AbCd12'>คลิก</a></p>",
    ],
)
def test_a_chat_on_the_front_page(link: str) -> None:
    assert ask(f"<h1>อบต.บ้านหนองกระทุ่มทอง</h1>{link}", front=True).outcome == YES


@pytest.mark.parametrize(
    "link",
    [
        "<a href='https://line.me/R/msg/text/?x'>LINE</a>",
        "<a href='https://line.me/R/share?text=x'>LINE</a>",
        "<a href='https://social-plugins.line.me/lineit/share?url=x'>LINE</a>",
        "<a href='https://line.me/ti/g/AbCdEf'>กลุ่มไลน์</a>",
        "<a href='https://line.me/th/'>LINE</a>",
        "<a href='https://store.line.me/ti/p/x'>สติกเกอร์</a>",
        "<a href='https://m.me/'>Messenger</a>",
        "<a href='https://www.facebook.com/nongkrathum'>Facebook</a>",
        "<a href='https://lin.ee/x1'>LINE สำนักงานเกษตรจังหวัดชัยภูมิ</a>",
        "<a href='https://lin.ee/x1'>ไลน์ศูนย์ดำรงธรรมนครราชสีมา</a>",
        "<footer><p>พัฒนาโดย บริษัท เว็บดี จำกัด <a href='https://lin.ee/x1'>LINE</a></p></footer>",
        "<p>Online 24 ชั่วโมง @home ติดต่อออนไลน์</p><p>อีเมล line@nongkrathum.go.th</p>",
    ],
)
def test_no_chat_of_the_agency(link: str) -> None:
    judged = ask(link, front=True)
    assert judged.outcome == NO
    assert not judged.found


@pytest.mark.parametrize(
    "body",
    [
        "<a href='https://lin.ee/x1'>ร้องเรียนทุจริตผ่าน LINE</a>",
        "<a href='https://lin.ee/x1'>ลงทะเบียนรับวัคซีน</a>",
        "<p>LINE Official : @nongkrathum</p>",
        "<p>ไลน์ไอดี nongkrathum99</p>",
        "<h3>ฝากข้อความถึงเรา</h3>" + FORM,
        "<h3>ร้องทุกข์ / ถาม-ตอบ</h3>" + FORM,
    ],
)
def test_for_a_person_to_look_at(body: str) -> None:
    assert ask(body, front=True).outcome == CANNOT_TELL


def test_an_account_written_out_on_a_page_for_questions() -> None:
    assert ask("<h2>ถาม-ตอบ</h2><p>ถามได้ทาง LINE Official : @nongkrathum</p>").outcome == YES
    assert ask("<h2>ถาม-ตอบ</h2><p>Line ID : somsak99</p>").outcome == CANNOT_TELL


@pytest.mark.parametrize(
    "body",
    [
        "<h2>คำถามที่พบบ่อย (FAQ)</h2>" + QUESTIONS,
        "<h2>ถาม-ตอบ</h2>" + QUESTIONS,
        "<h2>กระดานสนทนา</h2><p>เว็บบอร์ดปิดให้บริการ</p><p>กระทู้ทั้งหมด 5</p>",
        "<h2>กระดานสนทนา</h2><p>อยู่ระหว่างการปรับปรุง</p>",
        "<h2>กระดานสนทนา</h2><p>ไม่พบข้อมูล</p>",
        "<h2>กระดานสนทนา</h2><form action='/find'><input name='q'><button>ค้นหา</button></form>",
        "<h2>กระดานสนทนา</h2>" + FORM.replace("<button>ส่ง</button>", ""),
    ],
)
def test_one_way(body: str) -> None:
    judged = ask(body)
    assert judged.outcome == NO
    assert judged.found
    assert judged.another is None


def test_the_hours_of_the_office_close_no_board() -> None:
    body = "<h2>กระดานสนทนา</h2><p>สำนักงานปิดให้บริการวันเสาร์-อาทิตย์</p>" + FORM
    assert ask(body).outcome == YES


def test_a_form_on_a_board_that_says_it_is_closed() -> None:
    assert ask("<h2>กระดานสนทนา</h2><p>ปิดรับกระทู้ใหม่</p>" + FORM).outcome == CANNOT_TELL


def test_a_form_for_complaints_is_none() -> None:
    complaint = "<h2>รับเรื่องราวร้องทุกข์</h2>" + FORM
    assert ask(complaint, announced=()).outcome == NO
    assert ask(complaint, front=True).outcome == NO
    assert ask(complaint).outcome == NO
    assert ask(complaint + "<h2>กระดานสนทนา</h2>" + FORM).outcome == YES


def test_a_survey_is_none() -> None:
    survey = "<h2>แบบประเมินความพึงพอใจ</h2>" + FORM.replace("ข้อความ", "คำถามเพิ่มเติม")
    assert ask(survey, announced=()).outcome == NO


def test_comments_below_an_article() -> None:
    comment = "<h3>ใส่ความเห็น</h3>" + FORM.replace("save.php", "wp-comments-post.php")
    assert ask("<h1>ถาม-ตอบ</h1>" + QUESTIONS + comment).outcome == CANNOT_TELL
    assert ask("<h1>ข่าว</h1>" + comment, announced=()).outcome == NO


def test_a_login_comes_first() -> None:
    login = "<form><input name='u'><input type='password' name='p'><button>เข้า</button></form>"
    assert ask("<h2>กระดานสนทนา</h2>" + login).outcome == CANNOT_TELL


def test_the_way_on_from_a_board() -> None:
    board = f"<h2>กระดานสนทนา</h2><a href='{POST}'>ตั้งกระทู้ใหม่</a>"
    assert ask(board).needs == (POST,)
    assert ask(board, answers=answered({POST: Reason.NOT_FOUND})).outcome == NO
    assert ask(board, answers=answered({POST: None})).outcome == NO
    assert ask(board, answers=answered({POST: Reason.TIMEOUT})).outcome == CANNOT_TELL
    button = "<h2>กระดานสนทนา</h2><button onclick='add()'>ตั้งกระทู้ใหม่</button>"
    assert ask(button).outcome == CANNOT_TELL


def test_a_form_of_an_outside_service_in_a_frame() -> None:
    frame = "<iframe src='https://docs.google.com/forms/d/e/x/viewform?embedded=true'></iframe>"
    assert ask("<h2>ถาม-ตอบ</h2>" + frame).outcome == CANNOT_TELL


def test_on_another_site() -> None:
    assert ask("<h2>กระดานสนทนา</h2>" + FORM, off_site=True).outcome == CANNOT_TELL
    judged = ask("<h2>กระดานสนทนา กรมส่งเสริมการปกครองท้องถิ่น</h2>" + FORM, off_site=True)
    assert judged.outcome == NO
    assert judged.another


def test_a_page_about_something_else() -> None:
    judged = ask("<h2>รับฟังความคิดเห็นร่างข้อบัญญัติ</h2>", announced=("รับฟังความคิดเห็น",))
    assert judged.outcome == NO
    assert judged.another


def test_results_that_nobody_announced_as_a_channel() -> None:
    options = {"phrase": ("ความคิดเห็น",), "not_phrase": ("สรุปผล",)}
    body = "<h2>สรุปผลการรับฟังความคิดเห็น</h2><p>มีผู้แสดงความคิดเห็น 25 คน</p>"
    judged = ask(body, announced=(), asked=replace(want(), options=options))
    assert judged.outcome == NO
    assert judged.another


def test_a_file_is_no_place_to_ask() -> None:
    subject = Subject(URL, ("ถาม-ตอบ",), document=paper("ถาม-ตอบ"))
    assert two_way.judge(want(), subject, OWN).outcome == NO


def test_an_address_to_write_to_where_it_is_asked_for() -> None:
    body = "<p>ส่งความคิดเห็นได้ที่ saraban@nongkrathum.go.th</p>"
    opinions = replace(want(), options={"phrase": ("รับฟังความคิดเห็น",), "email": ("yes",)})
    assert ask("<h2>ช่องทางรับฟังความคิดเห็น</h2>" + body, asked=opinions).outcome == YES
    assert ask("<h2>ติดต่อ</h2>" + body, asked=opinions).outcome == NO
    assert ask("<h2>ถาม-ตอบ</h2>" + body).outcome == NO


def test_chats_that_count_only_on_a_page_with_a_name() -> None:
    asked = replace(want(), options={"phrase": ("รับฟังความคิดเห็น",), "chat": ("named",)})
    chat = "<a href='https://lin.ee/AbCd12'>LINE</a>"
    assert ask(chat, front=True, asked=asked).outcome == NO
    assert ask("<h2>ช่องทางรับฟังความคิดเห็น</h2>" + chat, asked=asked).outcome == YES


@pytest.mark.parametrize(
    "shown",
    [
        QUESTIONS,
        "<p>อบต.บ้านหนองกระทุ่มทอง : ชำระได้ที่กองคลัง</p>",
        "<p>ผู้ดูแลระบบ ตอบเมื่อ 3 ม.ค. 2566 : ชำระได้ที่กองคลัง</p>",
        "<table><tr><th>คำถาม</th><th>คำตอบ</th></tr><tr><td>ภาษี</td><td>ที่กองคลังครับ</td></tr></table>",
        "<table><tr><th>หัวข้อ</th><th>ตอบ</th></tr><tr><td>ภาษี</td><td>2</td></tr></table>",
    ],
)
def test_a_board_with_a_visible_answer(shown: str) -> None:
    asked = want(seen=True)
    assert ask("<h2>กระดานสนทนา</h2>" + shown + FORM, asked=asked).outcome == YES
    improved = "<h2>กระดานสนทนา</h2><p>ระบบกำลังปรับปรุง</p>"
    assert ask(improved + shown + FORM, asked=asked).outcome == YES
    board = f"<h2>กระดานสนทนา</h2>{shown}<a href='{POST}'>ตั้งกระทู้ใหม่</a>"
    assert ask(board, asked=asked, answers=answered({POST: None})).outcome == YES
    assert ask(board, asked=asked, answers=answered({POST: Reason.NOT_FOUND})).outcome == NO


@pytest.mark.parametrize(
    ("shown", "outcome"),
    [
        ("", CANNOT_TELL),
        ("<p>ยังไม่มีกระทู้ในหมวดนี้</p>", CANNOT_TELL),
        ("<p>เจ้าหน้าที่จะตอบกลับทางอีเมลของท่าน</p>", CANNOT_TELL),
        ("<p>น้ำไม่ไหล</p><p>ยังไม่มีคำตอบ (0)</p>", NO),
        (
            "<table><tr><th>หัวข้อ</th><th>ตอบ</th></tr><tr><td>น้ำ</td><td>0</td></tr></table>",
            CANNOT_TELL,
        ),
    ],
)
def test_a_board_without_a_visible_answer(shown: str, outcome: Outcome) -> None:
    body = "<h2>กระดานสนทนา</h2>" + shown + FORM
    assert ask(body, asked=want(seen=True)).outcome == outcome


def test_a_chat_whose_answers_nobody_sees() -> None:
    chat = "<p><a href='https://m.me/nongkrathum'>Messenger</a></p>"
    assert ask(chat, front=True, asked=want(seen=True)).outcome == CANNOT_TELL
    assert ask("<h2>Q&amp;A</h2>" + QUESTIONS + chat, asked=want(seen=True)).outcome == YES


def test_a_thread_that_was_answered() -> None:
    thread = "<h2>น้ำไม่ไหล</h2><p>ตอบ : ช่างกำลังซ่อม</p>" + FORM.replace("ข้อความ", "ความเห็น")
    assert ask(thread, announced=(), asked=want(seen=True)).outcome == YES
    assert ask(thread, announced=()).outcome == NO
