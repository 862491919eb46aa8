"""O2: the executives, with and without names, numbers and photographs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from tests.accuracy.content._offices import (
    Blocks,
    Build,
    Children,
    council,
    deputy,
    divisions,
    drawn,
    made,
    rubric,
    secretary,
    several,
    stranger,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    Heading,
    Hidden,
    Pairs,
    Para,
    People,
    Person,
    Picture,
    Points,
    Rows,
    Thing,
    text_of,
)
from tests.accuracy.kit.labels import Label, label, shown
from tests.accuracy.plan import Maker

_ALL = ("chief_phone", "deputies_phone", "clerk_phone")
_TITLES = (
    "คณะผู้บริหาร", "ข้อมูลผู้บริหาร", "ทำเนียบผู้บริหาร", "ผู้บริหารและหัวหน้าส่วนราชการ", "บุคลากร",
    "คณะผู้บริหาร @", "ทำเนียบ\nผู้บริหาร", "คณะผู้บริหารและ ปลัด", "ข้อมูลผู้บริหาร  และช่องทางติดต่อ",
)  # fmt: skip
_POLITICAL = ("คณะผู้บริหาร", "ฝ่ายการเมือง", "คณะผู้บริหารท้องถิ่น")
_PERMANENT = ("หัวหน้าส่วนราชการ", "ฝ่ายข้าราชการประจำ", "พนักงานส่วนท้องถิ่น (ผู้บริหาร)")

Number = Callable[[Agency, int], str]


def _mobile(at: Agency, nth: int) -> str:
    return at.mobile(nth)


def _spaced(at: Agency, nth: int) -> str:
    return at.mobile(nth).replace("-", " ")


def _glued(at: Agency, nth: int) -> str:
    return at.mobile(nth).replace("-", "")


def _room(at: Agency, nth: int) -> str:
    return at.extension(nth)


def _tens(at: Agency, nth: int) -> str:
    number = at.mobile(nth).replace("-", "")
    return f"{number[:3]}-{number[3:]}"


_NUMBERS: tuple[Number, ...] = (_mobile, _spaced, _glued, _tens)


def _political(at: Agency, number: Number) -> list[Person]:
    return [
        Person(at.names[0], at.chief, number(at, 0)),
        Person(at.names[1], deputy(at), number(at, 1)),
        Person(at.names[2], deputy(at), number(at, 2)),
        Person(at.names[3], secretary(at), number(at, 3)),
    ]


def _permanent(at: Agency, number: Number) -> list[Person]:
    heads = [
        Person(at.names[6 + n], _head(unit), number(at, 6 + n))
        for n, unit in enumerate(divisions(at)[:4])
    ]
    return [Person(at.names[5], at.clerk, number(at, 5)), *heads]


def _head(unit: str) -> str:
    return f"หัวหน้า{unit}" if unit.startswith("สำนัก") else f"ผู้อำนวยการ{unit}"


def _council(at: Agency, number: Number | None) -> list[Person]:
    seats = (f"ประธาน{council(at)}", f"รองประธาน{council(at)}", f"สมาชิก{council(at)}")
    return [
        Person(at.names[12 + n], seat, number(at, 7 + n) if number else "")
        for n, seat in enumerate(seats)
    ]


def _of(*kept: str, persons: Sequence[Person]) -> People:
    """The persons with the numbers of those alone whose positions begin so."""
    return People(
        tuple(p if p.position.startswith(kept) else replace(p, phone="") for p in persons)
    )


def _without(persons: Sequence[Person]) -> People:
    return People(tuple(replace(p, phone="") for p in persons))


def _one_page(at: Agency, rng: Random) -> Blocks:
    number = rng.choice(_NUMBERS)
    return (
        Heading(rng.choice(_POLITICAL)),
        People(tuple(_political(at, number))),
        Heading(rng.choice(_PERMANENT)),
        People(tuple(_permanent(at, number))),
    )


def _short(at: Agency, rng: Random) -> Blocks:
    persons = _political(at, _mobile)[:3] + _permanent(at, _mobile)[:1]
    return (People(tuple(persons)),)


def _rooms(at: Agency, rng: Random) -> Blocks:
    persons = [*_political(at, _room), *_permanent(at, _room)]
    return Para("ติดต่อผู้บริหารได้ในวันและเวลาราชการ"), People(tuple(persons))


def _mixed_order(at: Agency, rng: Random) -> Blocks:
    """The council first, the clerk before the mayor, everybody on one level."""
    number = rng.choice(_NUMBERS)
    staff, political = _permanent(at, number), _political(at, number)
    rng.shuffle(political)
    return (People((*_council(at, None), *staff[:1], *political, *staff[1:])),)


def _acting(at: Agency, rng: Random) -> Blocks:
    """The head of the office does the duty of the clerk, too, and stands there twice."""
    staff = _permanent(at, _mobile)[1:]
    chief = replace(staff[0], position=f"{staff[0].position} รักษาราชการแทน{at.clerk}")
    political = _political(at, _mobile)
    return (
        People(tuple(political)),
        Heading(rng.choice(_PERMANENT)),
        People((chief, *staff)),
    )


def _vacant_deputy(at: Agency, rng: Random) -> Blocks:
    political = _political(at, _mobile)
    political[2] = Person(rng.choice(("- ว่าง -", "ว่าง", "(ตำแหน่งว่าง)")), deputy(at), "", False)
    return (People((*political, *_permanent(at, _mobile))),)


def _broken_titles(at: Agency, rng: Random) -> Blocks:
    """Positions over several lines, one of them misspelt."""
    persons = [*_political(at, _tens), *_permanent(at, _tens)]
    kind = "เทศมนตรี" if at.is_municipality else "องค์การบริหารส่วนตำบล"
    torn = [replace(p, position=p.position.replace(kind, f"\n{kind}\n")) for p in persons]
    torn[3] = replace(torn[3], position=torn[3].position.replace("เลขานุการ", "เลขานุกการ"))
    return (People(tuple(torn)),)


def _construction(at: Agency, rng: Random) -> Blocks:
    return Para("*** อยู่ระหว่างปรับปรุงเว็บไซต์ ขออภัยในความไม่สะดวก ***"), *_one_page(at, rng)


def _hidden(at: Agency, rng: Random) -> Blocks:
    return *_one_page(at, rng), Hidden((Para("ไม่พบข้อมูลบุคลากร"),))


def _grouped(at: Agency, rng: Random) -> Blocks:
    out: list[Block] = []
    for person in _political(at, _spaced) + _permanent(at, _spaced):
        out += [Heading(person.position, 3), People((person,))]
    return tuple(out)


def _two_pages(at: Agency, rng: Random) -> tuple[Thing, ...]:
    number = rng.choice(_NUMBERS)
    return (
        Thing(rng.choice(_POLITICAL), "page", (People(tuple(_political(at, number))),)),
        Thing(rng.choice(_PERMANENT), "page", (People(tuple(_permanent(at, number))),)),
        Thing(council(at), "page", (_without(_council(at, None)),)),
    )


def _staff_page_missing(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing("คณะผู้บริหาร", "page", (People(tuple(_political(at, _mobile))),)),
        Thing("สมาชิกสภา", "page", (People(tuple(_council(at, _glued))),)),
    )


def _two_pages_one_mute(at: Agency, rng: Random) -> tuple[Thing, ...]:
    return (
        Thing("คณะผู้บริหาร", "page", (_without(_political(at, _mobile)),)),
        Thing("หัวหน้าส่วนราชการ", "page", (People(tuple(_permanent(at, _tens))),)),
    )


def _two_pages_one_picture(at: Agency, rng: Random) -> tuple[Thing, ...]:
    words = tuple(text_of([People(tuple(_political(at, _mobile)))]))
    return (
        Thing("คณะผู้บริหาร", "page", (Picture("", words),)),
        Thing("หัวหน้าส่วนราชการ", "page", (People(tuple(_permanent(at, _mobile))),)),
    )


def _silent(at: Agency, rng: Random) -> Blocks:
    return (
        Heading(rng.choice(_POLITICAL)),
        _without(_political(at, _mobile)),
        Heading(rng.choice(_PERMANENT)),
        _without(_permanent(at, _mobile)),
    )


def _dashes(at: Agency, rng: Random) -> Blocks:
    mark = rng.choice(("-", "..........", "เบอร์โทร : -", "0"))
    persons = [*_political(at, _mobile), *_permanent(at, _mobile)]
    return (People(tuple(replace(p, phone=mark) for p in persons)),)


def _digit_short(at: Agency, rng: Random) -> Blocks:
    persons = [*_political(at, _mobile), *_permanent(at, _mobile)]
    return (People(tuple(replace(p, phone=p.phone[:-2]) for p in persons)),)


def _only(*kept: str) -> Build:
    def build(at: Agency, rng: Random) -> Blocks:
        persons = [*_political(at, _mobile), *_permanent(at, _mobile)]
        return (_of(*kept, persons=persons),)

    return build


def _no_clerk(at: Agency, rng: Random) -> Blocks:
    return Heading("คณะผู้บริหาร"), People(tuple(_political(at, rng.choice(_NUMBERS))))


def _no_photos(at: Agency, rng: Random) -> Blocks:
    persons = [*_political(at, _mobile), *_permanent(at, _mobile)]
    return (People(tuple(replace(p, photo=False) for p in persons)),)


def _table(at: Agency, rng: Random) -> Blocks:
    persons = [*_political(at, _mobile), *_permanent(at, _mobile)]
    rows = tuple((str(n), p.name, p.position, p.phone) for n, p in enumerate(persons, 1))
    return (Rows(("ลำดับ", "ชื่อ - สกุล", "ตำแหน่ง", "เบอร์โทรศัพท์"), rows),)


def _positions_only(at: Agency, rng: Random) -> Blocks:
    persons = [*_political(at, _mobile), *_permanent(at, _mobile)]
    rows = tuple((p.position, p.phone) for p in persons)
    return (Rows(("ตำแหน่ง", "หมายเลขโทรศัพท์"), rows),)


def _positions_by_room(at: Agency, rng: Random) -> Blocks:
    return (
        Para("หมายเลขภายใน"),
        Pairs((
            ("101", at.chief),
            ("102", deputy(at)),
            ("103", deputy(at)),
            ("105", at.clerk),
            *((str(106 + n), unit) for n, unit in enumerate(divisions(at))),
        )),
    )  # fmt: skip


def _one_number(at: Agency, rng: Random) -> Blocks:
    line = f"ติดต่อคณะผู้บริหารและหัวหน้าส่วนราชการทุกท่าน โทร. {at.mobile(7)}"
    return *_silent(at, rng), Para(line)


def _vacant_clerk(at: Agency, rng: Random) -> Blocks:
    vacant = Person("- ว่าง -", at.clerk, "", False)
    return (People((*_political(at, _mobile), vacant, *_permanent(at, _mobile)[1:])),)


def _mixed_picture(at: Agency, rng: Random) -> Blocks:
    """Everybody in text, the telephone numbers in a picture under it."""
    words = [f"{p.name} {p.phone}" for p in _political(at, _mobile) + _permanent(at, _mobile)]
    return *_silent(at, rng), Picture("", ("สายตรงผู้บริหาร", *words))


def _samples(at: Agency, rng: Random) -> Blocks:
    return (
        People((
            Person("Dr. Jennifer Martinez", "Chief Executive Officer", "+1 234 567 890"),
            Person("John Doe", "Vice President", "+1 234 567 891"),
            Person("Sarah Smith", "Secretary", "+1 234 567 892"),
        )),
    )  # fmt: skip


def _names_of_template(at: Agency, rng: Random) -> Blocks:
    return (
        People(tuple(
            Person("ชื่อ-นามสกุล", "ตำแหน่ง", "0XX-XXX-XXXX", photo=n > 1) for n in range(6)
        )),
    )  # fmt: skip


def _of_others(at: Agency, rng: Random) -> Blocks:
    other = stranger(at, rng)
    persons = [
        Person("นายอดิเทพ พงษ์ไทรย้อย", f"นายกเทศมนตรี ({other.place})", "085-000-7711"),
        Person("นางวราพร ลิ้มทองหล่อ", "รองนายกเทศมนตรี", "085-000-7712"),
        Person("นายธนู ปานแก้วกลม", "ปลัดเทศบาล", "085-000-7713"),
    ]
    return Heading(f"คณะผู้บริหาร {other.name} จังหวัด{other.province}"), People(tuple(persons))


def _former(at: Agency, rng: Random) -> Blocks:
    names = ("นายเขียน ภูผาโสม", "นายบุญจันทร์ ไทรงามเลิศ", "นายสวาท อินทร์แปลงนา")
    rows = tuple((name, f"พ.ศ. {2539 + 6 * n} - {2545 + 6 * n}") for n, name in enumerate(names))
    return Para("ผู้เคยดำรงตำแหน่งก่อนคณะปัจจุบัน"), Rows(("ชื่อ", "วาระ"), rows)


def _headmen(at: Agency, rng: Random) -> Blocks:
    names = ("นายคำมูล ศิลาอ่อนดี", "นายสีทน แก่นนาคำหอม", "นางดวงตา พรมสิงห์คำ", "นายทวน ชัยแก้วโต")
    persons = [
        Person(name, f"ผู้ใหญ่บ้าน หมู่ที่ {n}", f"089-000-55{n}{n}") for n, name in enumerate(names, 1)
    ]
    return (People(tuple(persons)),)


def _blank(at: Agency, rng: Random) -> Blocks:
    titles = (at.chief, deputy(at), secretary(at), at.clerk)
    return (Rows(("ภาพ", "ชื่อ-สกุล", "ตำแหน่ง", "โทรศัพท์"), tuple(("", "", t, "") for t in titles)),)


def _to(caption: str, href: str, status: int = 200) -> Children:
    def things(at: Agency, rng: Random) -> tuple[Thing, ...]:
        if status != 200:
            return (Thing(caption, "page", slug="personnel", status=status),)
        return (Thing(caption, "dead", href=href),)

    return things


def _titles_only(at: Agency, rng: Random) -> Blocks:
    """Duties by title: the words of executives, none of their data."""
    return (
        Points((
            f"{at.chief} มีหน้าที่ควบคุมและรับผิดชอบการบริหารราชการ",
            f"{deputy(at)} ช่วยราชการตามที่ได้รับมอบหมาย",
            f"{at.clerk} เป็นผู้บังคับบัญชาพนักงานและลูกจ้าง",
        )),
    )  # fmt: skip


def _page(name: str, found: Label, build: Build, titles: Sequence[str] = _TITLES) -> Maker:
    return made("O2", name, found, titles, build, where="people")


MAKERS: tuple[Maker, ...] = (
    _page("one_page", shown(), _one_page),
    _page("short", shown(), _short),
    _page("rooms", shown(), _rooms),
    _page("mixed_order", shown(), _mixed_order),
    _page("acting", shown(), _acting),
    _page("vacant_deputy", shown(), _vacant_deputy),
    _page("broken_titles", shown(traps=("noise",)), _broken_titles),
    _page("construction", shown(traps=("construction",)), _construction),
    _page("hidden", shown(traps=("hidden_branch",)), _hidden),
    _page("grouped", shown(), _grouped),
    several("O2", "two_pages", shown(), _two_pages, "people"),
    _page("silent", shown(*_ALL, traps=("persons_without_phones",)), _silent),
    _page("dashes", shown(*_ALL, traps=("empty_values",)), _dashes),
    _page("digit_short", shown(*_ALL), _digit_short),
    _page("chief_only", shown("deputies_phone", "clerk_phone"), _only("นายก")),
    _page("no_deputies", shown("deputies_phone"), _only("นายก", "ปลัด", "หัวหน้า")),
    _page("no_chief", shown("chief_phone"), _only("รอง", "ปลัด", "ผู้อำนวยการ")),
    _page("no_clerk", shown("clerk_phone"), _no_clerk),
    several("O2", "staff_page_missing", shown("clerk_phone"), _staff_page_missing, "people"),
    several(
        "O2",
        "two_pages_one_mute",
        shown("chief_phone", "deputies_phone", traps=("persons_without_phones",)),
        _two_pages_one_mute,
        "people",
    ),
    _page("no_photos", shown("photos"), _no_photos),
    _page("table", shown("photos"), _table),
    _page(
        "positions_only",
        shown(*_ALL, "photos", traps=("phones_without_persons",)),
        _positions_only,
        ("สายตรงผู้บริหาร", "เบอร์โทรผู้บริหาร", "ข้อมูลผู้บริหาร"),
    ),
    _page(
        "positions_by_room",
        shown(*_ALL, "photos", traps=("phones_without_persons",)),
        _positions_by_room,
        ("ช่องทางติดต่อผู้บริหาร", "ข้อมูลผู้บริหาร"),
    ),
    _page(
        "in_picture",
        shown(unclear=(*_ALL, "photos"), traps=("picture_only",)),
        drawn(_one_page),
    ),
    _page("mixed_picture", shown(unclear=_ALL, traps=("picture_only",)), _mixed_picture),
    several(
        "O2",
        "two_pages_one_picture",
        shown(unclear=("chief_phone", "deputies_phone", "photos"), traps=("picture_only",)),
        _two_pages_one_picture,
        "people",
    ),
    _page("one_number", shown(unclear=_ALL), _one_number),
    _page("vacant_clerk", shown(unclear=("clerk_phone",)), _vacant_clerk),
    _page("samples", label("dead", "sample_record"), _samples),
    _page("template", label("dead", "sample_record"), _names_of_template),
    _page("others", label("dead", "other_identity"), _of_others),
    _page("blank", label("dead", "empty_values"), _blank),
    _page("titles_only", label("dead"), _titles_only, ("ข้อมูลผู้บริหาร", "คณะผู้บริหาร")),
    rubric(
        "O2",
        ("ข้อมูลผู้บริหาร", "O2 ข้อมูลผู้บริหาร"),
        (
            "แสดงข้อมูลของผู้บริหารสูงสุด และผู้ดำรงตำแหน่งทางการบริหารของหน่วยงาน",
            "อย่างน้อยประกอบด้วย (1) ผู้บริหารสูงสุด (2) รองผู้บริหารสูงสุด",
            "ผู้บริหารแต่ละคน อย่างน้อย (1) ชื่อ-นามสกุล (2) ตำแหน่ง (3) รูปถ่าย (4) ช่องทางการติดต่อ",
        ),
        "people",
    ),
    several("O2", "dead", label("dead", "dead_tile"), _to("คณะผู้บริหาร", "#"), "people"),
    several("O2", "closed", label("closed"), _to("ข้อมูลผู้บริหาร", "", 503), "people"),
    _page("former", label("absent", "neighbour"), _former, ("ทำเนียบนายก", "ผู้บริหารในอดีต")),
    _page("headmen", label("absent", "neighbour"), _headmen, ("กำนัน ผู้ใหญ่บ้าน", "ผู้นำชุมชน")),
)
