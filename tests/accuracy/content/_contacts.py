"""O5: contact data on a page, in the footer, in a picture, of somebody else, or of nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from tests.accuracy.content._offices import (
    Blocks,
    Build,
    Children,
    address,
    divisions,
    made,
    rubric,
    several,
    stranger,
)
from tests.accuracy.kit.agency import Agency, thai_digits
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Frame,
    Heading,
    Hidden,
    Input,
    Link,
    Pairs,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
    Variant,
)
from tests.accuracy.kit.labels import Label, label, shown
from tests.accuracy.plan import Maker

_TITLES = (
    "ติดต่อเรา", "ข้อมูลการติดต่อ", "ติดต่อหน่วยงาน", "ช่องทางการติดต่อ", "ติดต่อ @", "ที่อยู่และแผนที่",
    "ติดต่อ\nเรา", "ติดต่อ/แผนที่", "Contact Us",
)  # fmt: skip
_ALL = ("address", "phone", "fax", "email", "map")

Write = Callable[[str], str]


def _digits(number: str) -> str:
    return number.replace("-", "")


def _two_parts(number: str) -> str:
    plain = _digits(number)
    return f"{plain[:3]}-{plain[3:]}"


def _by_fours(number: str) -> str:
    plain = _digits(number)
    return f"{plain[0]}-{plain[1:5]}-{plain[5:]}"


def _by_blanks(number: str) -> str:
    return _by_fours(number).replace("-", " ")


def _in_thai(number: str) -> str:
    return thai_digits(_by_fours(number))


def _abroad(number: str) -> str:
    plain = _digits(number)
    return f"+66 {plain[1:3]} {plain[3:6]} {plain[6:]}"


_WRITES: tuple[Write, ...] = (
    str, _digits, _two_parts, _by_fours, _by_blanks, _in_thai, _abroad,
)  # fmt: skip


def _map(at: Agency, rng: Random) -> Frame:
    spot = f"{14 + rng.random():.6f},{101 + rng.random():.6f}"
    return Frame(f"https://www.google.com/maps?q={spot}&output=embed", "แผนที่")


def _sketch(at: Agency, alt: str) -> Picture:
    """A map somebody has drawn."""
    roads = ("N ^", f"<-- ไปอำเภอ{at.district}      ทางหลวงชนบท      ไปตลาดสด -->", "|", "| 2 กม.")
    return Picture(alt, (*roads, f"[ ที่ทำการ{at.name} ]     วัดกลาง     โรงเรียน"))


def _name(at: Agency, rng: Random) -> Block:
    return rng.choice((Heading(f"ที่ทำการ{at.long_name}"), Para(f"สำนักงาน{at.long_name}")))


def _pairs(at: Agency, rng: Random) -> Blocks:
    write = rng.choice(_WRITES)
    labels = rng.choice((
        ("ที่อยู่ :", "โทรศัพท์ :", "โทรสาร :", "อีเมล :"),
        ("ที่ตั้ง", "โทร.", "แฟกซ์", "E-mail"),
        ("ที่อยู่", "หมายเลขโทรศัพท์", "หมายเลขโทรสาร", "ไปรษณีย์อิเล็กทรอนิกส์"),
        ("ที่ทำการ", "เบอร์โทรศัพย์", "เบอร์แฟกซ์", "อีเมล์"),
        ("สถานที่ติดต่อ:", "Tel:", "Fax:", "Email:"),
    ))  # fmt: skip
    values = (address(at, rng), write(at.phone), write(at.fax), at.email)
    return _name(at, rng), Pairs(tuple(zip(labels, values, strict=True))), _map(at, rng)


def _prose(at: Agency, rng: Random) -> Blocks:
    write = rng.choice(_WRITES)
    return (
        Para(
            f"ประชาชนติดต่อราชการกับ{at.long_name}ได้ที่ {address(at, rng)} ในวันและเวลาราชการ "
            f"08.30 - 16.30 น. โทรศัพท์ {write(at.phone)} โทรสาร {write(at.fax)} "
            f"หรือส่งหนังสือทาง {at.email}"
        ),
        Heading("แผนที่การเดินทาง", 3),
        _map(at, rng),
    )


def _combined(at: Agency, rng: Random) -> Blocks:
    name = rng.choice(("โทร./โทรสาร", "โทรศัพท์/โทรสาร", "โทร/แฟกซ์", "โทรศัพท์ / โทรสาร :"))
    return (
        _name(at, rng),
        Para(address(at, rng)),
        Pairs(((name, rng.choice(_WRITES)(at.phone)), ("E-mail", at.email))),
        _map(at, rng),
    )


def _same_number(at: Agency, rng: Random) -> Blocks:
    return (
        Para(address(at, rng)),
        Pairs((("โทรศัพท์", at.phone), ("โทรสาร", at.phone), ("อีเมล", at.email))),
        _map(at, rng),
    )


def _glued(at: Agency, rng: Random) -> Blocks:
    mark = rng.choice(("โทรสาร", "โทรสาร.", "แฟกซ์"))
    number = rng.choice((_by_blanks, _two_parts))(at.fax)
    return (
        _name(at, rng),
        Para(address(at, rng)),
        Para(f"โทรศัพท์{_by_blanks(at.phone)} {mark}{number} ต่อ 108"),
        Para(at.email),
        Link("แผนที่ตั้งสำนักงาน (Google Maps)", _map(at, rng).src),
    )


def _extension(at: Agency, rng: Random) -> Blocks:
    return (
        Para(f"{at.long_name} {address(at, rng)}"),
        Pairs((
            ("โทรศัพท์", f"{_two_parts(at.phone)} , {_two_parts(at.phone)} ต่อ 11,12,15"),
            ("แฟกซ์:", "ต่อ 127"),
            ("อีเมล", at.email),
        )),
        _map(at, rng),
    )  # fmt: skip


def _by_division(at: Agency, rng: Random) -> Blocks:
    rows = [(unit, f"{at.phone} ต่อ {11 + n}", f"{at.fax}") for n, unit in enumerate(divisions(at))]
    return (
        Para(address(at, rng)),
        Rows(("หน่วยงาน", "โทรศัพท์", "โทรสาร"), tuple(rows)),
        Para(f"ไปรษณีย์อิเล็กทรอนิกส์กลาง {at.email}"),
        Heading("แผนที่", 3),
        _sketch(at, "แผนที่ตั้งสำนักงาน"),
    )


def _with_form(at: Agency, rng: Random) -> Blocks:
    return *_pairs(at, rng), Heading("ส่งข้อความถึงเรา", 3), _message()


def _message(*more: Input) -> Form:
    fields = (
        Input("ชื่อของท่าน", "name"),
        *more,
        Input("ข้อความ", "message", "textarea"),
    )
    return Form("/contact/send", fields, "ส่งข้อความ")


def _free_mail(at: Agency, rng: Random) -> Blocks:
    user = at.host.split(".")[1]
    return (
        Points((
            f"ที่ตั้ง: {address(at, rng)}",
            f"โทร: {rng.choice(_WRITES)(at.phone)}",
            f"โทรสาร: {rng.choice(_WRITES)(at.fax)}",
            f"เมล: {user}_office@hotmail.com",
        )),
        _sketch(at, "แผนที่การเดินทางมายังสำนักงาน"),
    )  # fmt: skip


def _construction(at: Agency, rng: Random) -> Blocks:
    return Para("Under construction : หน้านี้อยู่ระหว่างการปรับปรุง"), *_pairs(at, rng)


def _hidden(at: Agency, rng: Random) -> Blocks:
    return *_pairs(at, rng), Hidden((Para("ไม่พบข้อมูลที่ท่านต้องการ"),))


def _lines(
    at: Agency,
    rng: Random,
    *,
    without: Sequence[str] = (),
    fax: str | None = None,
    also: Sequence[Block] = (),
) -> Blocks:
    """A plain page that leaves something out; ``fax`` is the whole line in place of a true one."""
    write = rng.choice(_WRITES)
    lines: dict[str, Block] = {
        "address": Para(f"ที่อยู่ {address(at, rng)}"),
        "phone": Para(f"โทรศัพท์ {write(at.phone)}"),
        "fax": Para(f"โทรสาร {write(at.fax)}" if fax is None else fax),
        "email": Para(f"อีเมล {at.email}"),
        "map": _map(at, rng),
    }
    kept = [block for key, block in lines.items() if key not in without]
    return Para(at.long_name), *kept, *also


def _without(*names: str) -> Build:
    return lambda at, rng: _lines(at, rng, without=names)


def _no_phone(at: Agency, rng: Random) -> Blocks:
    hotlines = Para("สายด่วน 1567 ศูนย์ดำรงธรรม, 191 เหตุด่วนเหตุร้าย, 1669 เจ็บป่วยฉุกเฉิน")
    return _lines(at, rng, without=("phone", "fax"), also=(hotlines,))


def _no_mail(at: Agency, rng: Random) -> Blocks:
    return _lines(at, rng, without=("email",), also=(Para(f"เว็บไซต์ {at.host}"),))


def _no_address(at: Agency, rng: Random) -> Blocks:
    return _lines(at, rng, without=("address", "map"))


def _empty_fax(at: Agency, rng: Random) -> Blocks:
    empty = ("โทรสาร -", "โทรสาร : .........", "แฟกซ์: ", "FAX : -", "หมายเลขโทรสาร (ไม่มี)")
    return _lines(at, rng, fax=rng.choice(empty))


def _short_fax(at: Agency, rng: Random) -> Blocks:
    return _lines(at, rng, fax=f"โทรสาร {_by_fours(at.fax)[:-1]}")


def _foreign_fax(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    lines = (
        f"โทรสาร {other.fax} (ศาลากลางจังหวัด{other.province})",
        f"แฟกซ์ {other.fax} {other.name}",
        f"บริษัท เว็บท้องถิ่นดี จำกัด ผู้จัดทำเว็บไซต์ โทรสาร {other.fax}",
    )
    return _lines(at, rng, fax=rng.choice(lines))


def _fax_on_form(at: Agency, rng: Random) -> Blocks:
    form = _message(Input("โทรศัพท์", "tel", "tel"), Input("โทรสาร", "fax"))
    return _lines(at, rng, without=("fax",), also=(Heading("สอบถามข้อมูล", 3), form))


def _fax_in_picture(at: Agency, rng: Random) -> Blocks:
    return _lines(at, rng, without=("fax",), also=(Picture("", (f"FAX {at.fax}",)),))


def _mail_in_picture(at: Agency, rng: Random) -> Blocks:
    return _lines(at, rng, without=("email",), also=(Picture("", (at.email,)),))


def _bare_picture(at: Agency, rng: Random) -> Blocks:
    return _lines(at, rng, without=("map",), also=(_sketch(at, ""),))


def _all_in_picture(at: Agency, rng: Random) -> Blocks:
    words = (at.long_name, address(at, rng), f"โทร. {at.phone}", f"โทรสาร {at.fax}", at.email)
    return (Picture("", (*words, "แผนที่")),)


def _foreign_numbers(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    numbers = Pairs((("โทรศัพท์", other.phone), ("โทรสาร", other.fax)))
    whose = Para(f"ติดต่อสอบถาม {other.name} จังหวัด{other.province}")
    return _lines(at, rng, without=("phone", "fax"), also=(whose, numbers))


def _of_others(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    return (
        Heading(other.name),
        Para(f"หมู่ที่ 4 ตำบลหนองไทร จังหวัด{other.province} {other.postcode}"),
        Pairs((
            ("โทรศัพท์", other.phone),
            ("โทรสาร", other.fax),
            ("E-mail", "contact@oldclient-office.com"),
        )),
        _map(at, rng),
    )  # fmt: skip


def _samples(at: Agency, rng: Random) -> Blocks:
    return (
        Para("Lorem ipsum dolor sit amet, consectetur adipiscing elit."),
        Pairs((
            ("Address:", "198 West 21th Street, Suite 721 New York NY 10016"),
            ("Phone:", "+ 1235 2355 98"),
            ("Fax:", "+ 1235 2355 99"),
            ("Email:", "info@yoursite.com"),
        )),
    )  # fmt: skip


def _empty(at: Agency, rng: Random) -> Blocks:
    return (
        Pairs((("ที่อยู่ :", ""), ("โทรศัพท์ :", "-"), ("โทรสาร :", "-"), ("E-mail :", ""))),
        Para("แผนที่"),
    )


def _form_only(at: Agency, rng: Random) -> Blocks:
    mail, fax = Input("อีเมล", "email", "email"), Input("โทรสาร", "fax")
    return Para("กรอกข้อความแล้วกดส่ง"), _message(mail, Input("โทรศัพท์", "tel", "tel"), fax)


def _hotlines(at: Agency, rng: Random) -> Blocks:
    rows = (
        ("เหตุด่วนเหตุร้าย", "191"), ("ดับเพลิง", "199"), ("การแพทย์ฉุกเฉิน", "1669"),
        ("ตำรวจทางหลวง", "1193"), ("การไฟฟ้าส่วนภูมิภาค", "1129"), ("กรมป้องกันภัย", "1784"),
    )  # fmt: skip
    return (Rows(("หน่วยงาน", "สายด่วน"), rows),)


def _neighbours(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    rows = ((other.name, other.phone), ("ศาลากลางจังหวัด" + other.province, other.fax))
    return (Rows(("หน่วยงานภายนอก", "โทรศัพท์"), rows),)


def _foot(at: Agency, rng: Random, *, number: bool = True) -> Blocks:
    write = rng.choice(_WRITES)
    fax = f" โทรสาร {write(at.fax)}" if number else ""
    return (
        Para(f"{at.long_name} {address(at, rng)}"),
        Para(f"โทรศัพท์ {write(at.phone)}{fax} E-mail : {at.email}"),
    )


def _footer_alone(at: Agency, rng: Random) -> Variant:
    foot = (*_foot(at, rng), _map(at, rng))
    return Variant("O5", "footer_alone", shown(), footer=foot, where="contact")


def _footer_and_form(at: Agency, rng: Random) -> Variant:
    page = Thing("ติดต่อเรา", "page", (_message(Input("อีเมล", "email", "email")), _map(at, rng)))
    return Variant("O5", "footer_and_form", shown(), (page,), _foot(at, rng), "contact")


def _footer_and_map(at: Agency, rng: Random) -> Variant:
    page = Thing("แผนที่ตั้งสำนักงาน", "page", (_map(at, rng), Para("เปิดด้วยแอปพลิเคชันนำทาง")))
    return Variant("O5", "footer_and_map", shown(), (page,), _foot(at, rng), "contact")


def _footer_no_map(at: Agency, rng: Random) -> Variant:
    return Variant("O5", "footer_no_map", shown("map"), footer=_foot(at, rng), where="contact")


def _footer_no_fax(at: Agency, rng: Random) -> Variant:
    foot = (*_foot(at, rng, number=False), _map(at, rng))
    return Variant("O5", "footer_no_fax", shown("fax"), footer=foot, where="contact")


def _footer_of_vendor(at: Agency, rng: Random) -> Variant:
    """The agency's page without fax; the fax in the footer is that of the site's maker."""
    other = stranger(at, rng)
    foot = (Para(f"จัดทำเว็บไซต์โดย หจก. อินเตอร์ตำบล โทร. {other.phone} แฟกซ์ {other.fax}"),)
    page = Thing("ติดต่อหน่วยงาน", "page", _lines(at, rng, without=("fax",)))
    found = shown("fax", traps=("foreign_number",))
    return Variant("O5", "footer_of_vendor", found, (page,), foot, "contact")


def _footer_and_page_in_picture(at: Agency, rng: Random) -> Variant:
    """Telephone and e-mail stand in the footer, the rest in a picture."""
    foot = (Para(f"โทร. {at.phone} | {at.email}"),)
    words = (at.long_name, address(at, rng), f"แฟกซ์ {at.fax}", "แผนที่ตั้ง")
    page = Thing("ติดต่อ", "page", (Picture("", words),))
    found = shown(unclear=("address", "fax", "map"), traps=("picture_only",))
    return Variant("O5", "picture_and_footer", found, (page,), foot, "contact")


def _page(name: str, found: Label, build: Build, titles: Sequence[str] = _TITLES) -> Maker:
    return made("O5", name, found, titles, build, where="contact")


def _nowhere(caption: str, href: str = "", status: int = 200) -> Children:
    def things(at: Agency, rng: Random) -> tuple[Thing, ...]:
        if status != 200:
            return (Thing(caption, "page", slug="contact", status=status),)
        return (Thing(caption, "dead", href=href),)

    return things


MAKERS: tuple[Maker, ...] = (
    _page("pairs", shown(), _pairs),
    _page("prose", shown(), _prose),
    _page("combined", shown(), _combined),
    _page("same_number", shown(), _same_number),
    _page("glued", shown(traps=("noise",)), _glued),
    _page("extension", shown(), _extension),
    _page("by_division", shown(), _by_division),
    _page("with_form", shown(), _with_form),
    _page("free_mail", shown(), _free_mail),
    _page("construction", shown(traps=("construction",)), _construction),
    _page("hidden", shown(traps=("hidden_branch",)), _hidden),
    _footer_alone,
    _footer_and_form,
    _footer_and_map,
    _page("no_phone", shown("phone", "fax", traps=("hotline",)), _no_phone),
    _page("no_mail", shown("email"), _no_mail),
    _page("no_map", shown("map"), _without("map")),
    _page("no_address", shown("address", "map"), _no_address, ("ติดต่อเรา", "ช่องทางติดต่อ")),
    _page("no_mail_no_map", shown("email", "map", "fax"), _without("email", "map", "fax")),
    _page("foreign_numbers", shown("phone", "fax", traps=("foreign_number",)), _foreign_numbers),
    _footer_no_map,
    _page("no_fax", shown("fax"), _without("fax")),
    _page("empty_fax", shown("fax", traps=("empty_values",)), _empty_fax),
    _page("short_fax", shown("fax"), _short_fax),
    _page("foreign_fax", shown("fax", traps=("foreign_number",)), _foreign_fax),
    _page("fax_on_form", shown("fax", traps=("form_label",)), _fax_on_form),
    _footer_no_fax,
    _footer_of_vendor,
    _page("fax_picture", shown(unclear=("fax",), traps=("picture_only",)), _fax_in_picture),
    _page("mail_picture", shown(unclear=("email",), traps=("picture_only",)), _mail_in_picture),
    _page("bare_picture", shown(unclear=("map",), traps=("picture_only",)), _bare_picture),
    _page("all_in_picture", shown(unclear=_ALL, traps=("picture_only",)), _all_in_picture),
    _footer_and_page_in_picture,
    _page("others", label("dead", "other_identity"), _of_others, ("ติดต่อเรา", "ติดต่อหน่วยงาน")),
    _page("samples", label("dead", "sample_record"), _samples, ("ติดต่อเรา", "Contact")),
    _page("empty", label("dead", "empty_values"), _empty, ("ข้อมูลการติดต่อ", "ติดต่อเรา")),
    _page("form_only", label("dead", "form_label"), _form_only, ("ติดต่อเรา", "Contact Us")),
    rubric(
        "O5",
        ("ข้อมูลการติดต่อ", "O5 ข้อมูลการติดต่อ"),
        (
            "แสดงข้อมูลการติดต่อ อย่างน้อยประกอบด้วย (1) ที่อยู่หน่วยงาน (2) หมายเลขโทรศัพท์",
            "(3) หมายเลขโทรสาร (4) ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์ (E-mail) (5) แผนที่ตั้งหน่วยงาน",
        ),
        "contact",
    ),
    several("O5", "dead", label("dead", "dead_tile"), _nowhere("ติดต่อเรา", "#"), "contact"),
    several("O5", "closed", label("closed"), _nowhere("ข้อมูลการติดต่อ", "", 503), "contact"),
    _page("hotlines", label("absent", "hotline"), _hotlines, ("สายด่วนฉุกเฉิน", "เบอร์โทรฉุกเฉิน")),
    _page("neighbours", label("absent", "neighbour"), _neighbours, ("หน่วยงานใกล้เคียง",)),
)
