"""O8 and O9: boards and chats that answer or do not, accounts that are the agency's or are not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from tests.accuracy.content._offices import (
    Blocks,
    Children,
    after,
    days,
    listed,
    long_day,
    made,
    rubric,
    several,
    short_day,
    stranger,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Frame,
    Heading,
    Hidden,
    Input,
    Link,
    Para,
    Picture,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown
from tests.accuracy.plan import Maker

# --- O8 --------------------------------------------------------------------------------------

_START, _END = date(2022, 5, 1), date(2023, 3, 1)
_ASKED = (
    ("รถเก็บขยะเข้าหมู่บ้านวันไหนครับ", "รถเก็บขยะเข้าทุกวันจันทร์และวันพฤหัสบดีช่วงเช้า"),
    ("อายุครบ 60 ปีเดือนหน้า ต้องขึ้นทะเบียนเบี้ยเมื่อไร", "มาขึ้นทะเบียนได้ในเดือนตุลาคมถึงพฤศจิกายนค่ะ"),
    ("ไฟทางหน้าวัดดับมาหลายคืนแล้ว", "ช่างไฟฟ้าจะเข้าไปเปลี่ยนหลอดในสัปดาห์นี้ครับ"),
    ("ขอทราบค่าธรรมเนียมเก็บขยะต่อเดือน", "บ้านพักอาศัยเดือนละ 20 บาท ร้านค้าเดือนละ 40 บาท"),
    ("สนามกีฬาเปิดถึงกี่โมง", "เปิดทุกวันตั้งแต่ 05.00 ถึง 20.00 น."),
    ("น้ำประปาไหลอ่อนมาก", "กำลังล้างระบบกรอง คาดว่าจะไหลปกติในวันพรุ่งนี้"),
    ("จะต่อเติมบ้านต้องใช้แบบแปลนหรือไม่", "ถ้าต่อเติมเกิน 5 ตารางเมตรต้องใช้แบบแปลนครับ"),
    ("ชำระภาษีที่ดินได้ถึงเมื่อใด", "ชำระได้ถึงสิ้นเดือนเมษายนที่กองคลังค่ะ"),
    ("ปีนี้มีฉีดวัคซีนหมาไหมคะ", "มีค่ะ จะประกาศวันผ่านเสียงตามสายของแต่ละหมู่บ้าน"),
)
_O8 = (
    "Q&A", "ถาม - ตอบ", "กระดานถามตอบ", "เว็บบอร์ด", "กระดานสนทนา", "ถาม-ตอบ (Q & A)", "Webboard",
    "กระทู้ถาม\nตอบ", "คุยกับ @", "Q & A ถามมา ตอบไป",
)  # fmt: skip
_ASKERS = ("ลูกบ้านหมู่ 3", "คนใต้", "แม่น้องฟ้า", "ผู้ใช้น้ำ", "สมาชิกใหม่", "ลุงมี", "ชาวสวน")


def _ask(action: str = "/board/post") -> Form:
    fields = (
        Input("ชื่อผู้ตั้งคำถาม", "nick"),
        Input("หัวข้อ", "topic"),
        Input("คำถาม", "question", "textarea"),
    )
    return Form(action, fields, "ส่งคำถาม")


def _board(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = [Heading("ตั้งคำถามใหม่", 3), _ask()]
    asked = rng.sample(_ASKED, rng.randrange(4, 8))
    for day, (question, answer) in zip(days(rng, len(asked), _START, _END), asked, strict=True):
        out.append(Para(f"ถาม: {question} (โดย {rng.choice(_ASKERS)} เมื่อ {short_day(day)})"))
        out.append(Para(f"ตอบ: {answer} (เจ้าหน้าที่ {at.name})"))
    return tuple(out)


def _board_table(at: Agency, rng: Random) -> Blocks:
    asked = rng.sample(_ASKED, 6)
    rows = tuple(
        (f"{n:03d}", rng.choice(_ASKERS), question, answer, "ตอบแล้ว")
        for n, (question, answer) in enumerate(asked, 1)
    )
    return Rows(("ลำดับ", "ผู้ถาม", "คำถาม", "คำตอบจากเจ้าหน้าที่", "สถานะ"), rows), _ask("/qa/new")


def _threads(at: Agency, rng: Random) -> tuple[Thing, ...]:
    asked = rng.sample(_ASKED, rng.randrange(4, 8))
    out = []
    for day, (question, answer) in zip(days(rng, len(asked), _START, _END), asked, strict=True):
        body = (
            Para(f"{rng.choice(_ASKERS)} ถามว่า {question}"),
            Para(f"ผู้ดูแลระบบ {at.name} ตอบเมื่อ {long_day(day)} : {answer}"),
            Form("/board/reply", (Input("ความเห็น", "reply", "textarea"),), "ตอบกระทู้"),
        )
        out.append(Thing(question, "page", body, date=short_day(day)))
    return tuple(out)


def _live(rng: Random) -> str:
    """A chat room that is no account on a social network, so that O9 is left alone."""
    return f"https://tawk.to/chat/5f{rng.randrange(10**9, 10**10)}/default"


def _chat_with_answers(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = [
        Para("สอบถามทางแชต เจ้าหน้าที่ตอบในวันและเวลาราชการ"),
        Link("เริ่มสนทนา (Live Chat)", _live(rng)),
        Heading("คำถามจากแชตที่เจ้าหน้าที่ตอบแล้ว", 3),
    ]
    for question, answer in rng.sample(_ASKED, 4):
        out += [Para(f"{rng.choice(_ASKERS)} : {question}"), Para(f"{at.name} : {answer}")]
    return tuple(out)


def _chat(at: Agency, rng: Random) -> Blocks:
    return Para("มีข้อสงสัย ทักแชตหาเรา"), Link("Live Chat / แชตบอต", _live(rng))


def _unanswered(at: Agency, rng: Random) -> Blocks:
    asked = rng.sample(_ASKED, 6)
    rows = tuple(
        (question, rng.choice(_ASKERS), short_day(day), "ยังไม่มีคำตอบ (0)")
        for day, (question, _) in zip(
            days(rng, 6, date(2019, 1, 5), date(2021, 9, 1)), asked, strict=True
        )
    )
    return _ask(), Rows(("กระทู้", "ผู้ตั้ง", "วันที่", "ตอบ"), rows)


def _no_questions(at: Agency, rng: Random) -> Blocks:
    return _ask(), Para("ยังไม่มีกระทู้ในหมวดนี้")


def _by_mail(at: Agency, rng: Random) -> Blocks:
    fields = (
        Input("ชื่อ", "name"),
        Input("อีเมลสำหรับรับคำตอบ", "email", "email"),
        Input("คำถาม", "question", "textarea"),
    )
    return Para("เจ้าหน้าที่จะตอบกลับทางอีเมลของท่าน"), Form("/ask", fields, "ส่งคำถาม")


def _faq(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = []
    for number, (question, answer) in enumerate(rng.sample(_ASKED, 6), 1):
        out += [Heading(f"{number}. {question}", 3), Para(answer)]
    return tuple(out)


def _staff_board(at: Agency, rng: Random) -> Blocks:
    fields = (Input("รหัสพนักงาน", "user"), Input("รหัสผ่าน", "pass"))
    return Para("เฉพาะบุคลากรภายใน"), Form("/staff/login", fields, "เข้าสู่ระบบ")


def _petition(at: Agency, rng: Random) -> Blocks:
    fields = (
        Input("ชื่อ-สกุล", "name"),
        Input("เรื่องที่ร้องทุกข์", "matter", "textarea"),
    )
    return Para("แจ้งเหตุเดือดร้อนทั่วไป"), Form("/petition/send", fields, "ส่งเรื่อง")


def _school_quiz(at: Agency, rng: Random) -> Blocks:
    return (
        Para("ถาม: ดอกไม้ประจำจังหวัดคือดอกอะไร  ตอบ: ดอกคูน"),
        Para("ถาม: แม่น้ำสายใดยาวที่สุดในภาค  ตอบ: แม่น้ำชี"),
    )


def _gone(caption: str, href: str = "", status: int = 200) -> Children:
    def things(at: Agency, rng: Random) -> tuple[Thing, ...]:
        if status != 200:
            return (Thing(caption, "page", slug="board", status=status),)
        return (Thing(caption, "dead", href=href),)

    return things


def _login(at: Agency, rng: Random) -> tuple[Thing, ...]:
    """A board on a host that cannot be reached."""
    return (Thing("เว็บบอร์ดถาม-ตอบ", "link", href=f"http://board.{at.host[4:]}/index.php"),)


O8: tuple[Maker, ...] = (
    made("O8", "board", shown(), _O8, _board, where="board"),
    made("O8", "board_table", shown(), _O8, _board_table, where="board"),
    listed("O8", "threads", shown(), _O8, _threads, lambda at, rng: (_ask("/topic/new"),), "board"),
    made("O8", "chat_with_answers", shown(), _O8, _chat_with_answers, where="board"),
    made("O8", "construction", shown(traps=("construction",)), _O8,
         after((Para("ระบบอยู่ระหว่างปรับปรุง บางส่วนอาจแสดงผลไม่ครบ"),), _board), where="board"),
    made("O8", "hidden", shown(traps=("hidden_branch",)), _O8,
         after((Hidden((Para("ไม่พบข้อมูลกระทู้"),)),), _board_table), where="board"),
    made("O8", "unanswered", shown("two_way"), _O8, _unanswered, where="board"),
    made("O8", "faq", label("dead"), ("Q&A", "ถาม-ตอบ", "คำถามที่พบบ่อย (FAQ)", "คำถามที่พบบ่อย"), _faq,
         where="board"),
    made("O8", "faq_file", label("dead"), ("คำถามที่พบบ่อย Q&A",), _faq, ("pdf", "docx"), "board"),
    made("O8", "chat", shown(unclear=("two_way",)), _O8[:2], _chat, where="board"),
    made("O8", "no_questions", shown(unclear=("two_way",)), _O8, _no_questions, where="board"),
    made("O8", "by_mail", shown(unclear=("two_way",)), ("ถาม-ตอบ", "สอบถามเจ้าหน้าที่", "Q&A"),
         _by_mail, where="board"),
    several("O8", "down", label("closed"), _gone("กระดานถาม-ตอบ", "", 503), "board"),
    several("O8", "other_host", label("closed"), _login, "board"),
    several("O8", "dead", label("dead", "dead_tile"), _gone("Q&A", "#"), "board"),
    made("O8", "waiting", label("dead", "construction"), _O8[:3],
         lambda at, rng: (Para("ระบบถามตอบกำลังพัฒนา จะเปิดให้ใช้เร็ว ๆ นี้"),), where="board"),
    rubric("O8", ("Q&A", "O8 Q&A"), (
        "แสดงตำแหน่งบนเว็บไซต์ที่บุคคลภายนอกสามารถสอบถามข้อมูลต่าง ๆ และหน่วยงานตอบได้",
        "มีลักษณะเป็นการสื่อสารสองทาง เช่น Web board, กล่องข้อความถาม-ตอบ, Messenger Live Chat, Chatbot",
    ), "board"),
    made("O8", "staff", label("absent", "staff_system"), ("กระดานข่าวสำหรับบุคลากร", "Intranet"),
         _staff_board),
    made("O8", "petition", label("absent", "general_petition"), ("รับเรื่องราวร้องทุกข์", "แจ้งเหตุ"),
         _petition),
    made("O8", "quiz", label("absent", "neighbour"), ("ตอบปัญหาชิงรางวัลวันเด็ก",), _school_quiz),
)  # fmt: skip

# --- O9 --------------------------------------------------------------------------------------

_FACEBOOK = ("Facebook", "เฟซบุ๊ก @", "Facebook Fanpage", "เพจ @", "ติดตามเราทาง Facebook", "เฟสบุ๊ค")


def _user(at: Agency) -> str:
    return at.host.split(".")[1].replace("-", "")


def _caption(at: Agency, rng: Random, captions: Sequence[str] = _FACEBOOK) -> str:
    return rng.choice(captions).replace("@", at.name)


def _account(at: Agency, rng: Random) -> tuple[Thing, ...]:
    user = rng.choice((_user(at), f"{_user(at)}.official", f"pr.{_user(at)}"))
    return (Thing(_caption(at, rng), "link", href=f"https://www.facebook.com/{user}"),)


def _by_number(at: Agency, rng: Random) -> tuple[Thing, ...]:
    number = rng.randrange(10**8, 10**9)
    href = f"https://www.facebook.com/profile.php?id=1000{number}"
    return (Thing(f"Facebook {at.name}", "link", href=href),)


def _channel(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (Thing(f"YouTube {at.name}", "link", href=f"https://www.youtube.com/@{_user(at)}"),)


def _line(at: Agency, rng: Random) -> tuple[Thing, ...]:
    caption = rng.choice(("LINE Official", "เพิ่มเพื่อน LINE OA", "Line @"))
    href = f"https://line.me/R/ti/p/@{_user(at)}"
    return (Thing(caption.replace("@", at.name), "link", href=href),)


def _many(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        *_account(at, rng),
        Thing("YouTube", "link", href=f"https://www.youtube.com/channel/UC{_user(at)}"),
        Thing("TikTok", "link", href=f"https://www.tiktok.com/@{_user(at)}"),
    )


def _page_of_links(at: Agency, rng: Random) -> Blocks:
    return (
        Para("ติดตามข่าวสารของเราได้ที่"),
        Link(f"Facebook : {at.long_name}", f"https://www.facebook.com/{_user(at)}"),
        Link(f"Instagram : {_user(at)}", f"https://www.instagram.com/{_user(at)}"),
    )


def _plugin(at: Agency, rng: Random) -> Blocks:
    href = f"https://www.facebook.com/{_user(at)}"
    inside = href.replace(":", "%3A").replace("/", "%2F")
    return (
        Frame(f"https://www.facebook.com/plugins/page.php?href={inside}&tabs=timeline", "Facebook"),
        Link(f"เปิดเพจ {at.name}", href),
    )


def _bare(at: Agency, rng: Random) -> tuple[Thing, ...]:
    href = rng.choice(
        ("https://www.facebook.com/", "https://www.facebook.com", "https://facebook.com/")
    )
    return (Thing(_caption(at, rng, ("Facebook", "เฟซบุ๊ก")), "link", href=href),)


def _bare_tube(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing("Facebook", "link", href="https://www.facebook.com/"),
        Thing("YouTube", "link", href="https://www.youtube.com/"),
        Thing("Twitter", "link", href="https://twitter.com/"),
    )


def _hash(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (Thing("Facebook", "dead", href="#"), Thing("Line", "dead", href="#"))


def _other_client(at: Agency, rng: Random) -> tuple[Thing, ...]:
    other = stranger(at, rng)
    return (
        Thing(f"Facebook {other.name}", "link", href="https://www.facebook.com/oldclient.office"),
    )


def _of_template(at: Agency, rng: Random) -> tuple[Thing, ...]:
    href = rng.choice(
        ("https://www.facebook.com/joomla", "https://www.facebook.com/templatemonster")
    )
    return (Thing("Facebook", "link", href=href),)


def _share(at: Agency, rng: Random) -> tuple[Thing, ...]:
    href = f"https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2F{at.host}%2F"
    share = Thing(rng.choice(("แชร์", "แชร์หน้านี้", "Share")), "link", href=href)
    return (
        share,
        Thing(
            "ส่งต่อทางไลน์", "link", href=f"https://social-plugins.line.me/lineit/share?url={at.host}"
        ),
    )


def _ministry(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing(
            "Facebook กรมส่งเสริมการปกครองท้องถิ่น",
            "link",
            href="https://www.facebook.com/department.example",
        ),
        Thing(
            "Facebook ที่ว่าการอำเภอ", "link", href="https://www.facebook.com/amphoe.office.example"
        ),
    )


def _video(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (Thing("เพลงพื้นบ้านอีสาน", "link", href="https://www.youtube.com/watch?v=aBcD3fGhIjK"),)


def _shortened(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing("Social Network", "link", href=f"https://shorturl.at/a{rng.randrange(100, 999)}Z"),
    )


def _code(at: Agency, rng: Random) -> Blocks:
    return Para("สแกนเพื่อเพิ่มเพื่อน"), Picture("", ("LINE Official Account", f"@{_user(at)}", "[QR]"))


O9: tuple[Maker, ...] = (
    several("O9", "account", shown(), _account, "social"),
    several("O9", "by_number", shown(), _by_number, "social"),
    several("O9", "channel", shown(), _channel, "social"),
    several("O9", "line", shown(), _line, "social"),
    several("O9", "many", shown(), _many, "social"),
    made("O9", "page", shown(), ("Social Network", "เครือข่ายสังคมออนไลน์", "ช่องทางออนไลน์ @"),
         _page_of_links),
    made("O9", "plugin", shown(), ("Facebook", "เพจเฟซบุ๊ก"), _plugin),
    several("O9", "bare", label("dead", "dead_tile"), _bare, "social"),
    several("O9", "bare_all", label("dead", "dead_tile"), _bare_tube, "social"),
    several("O9", "hash", label("dead", "dead_tile"), _hash, "social"),
    several("O9", "other_client", shown("account", traps=("other_identity",)),
            _other_client, "social"),
    several("O9", "of_template", label("dead", "sample_record"), _of_template, "social"),
    several("O9", "shortened", label("closed"), _shortened, "social"),
    made("O9", "code", shown(unclear=("account",), traps=("picture_only",)),
         ("LINE Official", "ไลน์ของเรา", "Social Network"), _code),
    rubric("O9", ("Social Network", "O9 Social Network"), (
        "แสดงตำแหน่งบนเว็บไซต์ที่สามารถเชื่อมโยงไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน",
        "เช่น Facebook, Twitter, Instagram",
    )),
    several("O9", "share", label("absent", "neighbour"), _share, "social"),
    several("O9", "ministry", label("absent", "neighbour"), _ministry, "social"),
    several("O9", "video", label("absent", "neighbour"), _video, "social"),
)  # fmt: skip
