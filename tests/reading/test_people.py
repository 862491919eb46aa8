"""Lists of persons: what stands together is bound together, however it is laid out."""

from __future__ import annotations

import pytest

from oitcheck.model import Person
from tests.checks.snippets import read

A, B, C = "นายสมปอง ใจเย็นดี", "นางสาวบุษบา แสนสุขใจ", "นายก้องเกียรติ ทองประเสริฐ"
PA, PB, PC = "นายกองค์การบริหารส่วนตำบล", "รองนายกองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล"
TA, TB, TC = "081-2345601", "081-2345602", "081-2345603"
ROWS = ((A, PA, TA), (B, PB, TB), (C, PC, TC))
EXPECTED = {
    A: (PA, ("0812345601",), True),
    B: (PB, ("0812345602",), True),
    C: (PC, ("0812345603",), True),
}
IMG = "<img src='upload/{n}.jpg' width='120'>"


def people(body: str) -> tuple[Person, ...]:
    return read(body).people


def bound(body: str) -> dict[str, tuple[str, tuple[str, ...], bool]]:
    found = people(body)
    assert len({p.name for p in found}) == len(found), [p.name for p in found]
    return {p.name: (p.position, p.phones, p.photo) for p in found}


def cards(inner: str, outer: str = "<div class='row'>{}</div>") -> str:
    shown = [
        inner.format(name=n, position=p, phone=t, photo=IMG.format(n=i))
        for i, (n, p, t) in enumerate(ROWS)
    ]
    return outer.format("".join(shown))


ORDERS = [
    "{photo}|{name}|{position}|โทร {phone}",
    "{position}|{name}|โทร {phone}|{photo}",
    "{name}|{position}|โทร {phone}|{photo}",
    "{position}|{photo}|{name}|เบอร์ {phone}",
    "{photo}|{position}|{name}|สายด่วน {phone}",
    "{photo}|{name}|{position}|<a href='tel:1'>{phone}</a>",
    "โทร {phone}|{photo}|{name}|{position}",
]


@pytest.mark.parametrize("order", ORDERS)
def test_cards_in_every_order(order: str) -> None:
    inner = "".join(f"<p>{part}</p>" for part in order.split("|"))
    assert bound(cards(f"<div class='card'>{inner}</div>")) == EXPECTED


@pytest.mark.parametrize("order", ORDERS)
def test_cards_with_line_breaks(order: str) -> None:
    assert bound(cards(f"<div>{'<br>'.join(order.split('|'))}</div>")) == EXPECTED


@pytest.mark.parametrize("order", [o for o in ORDERS if not o.startswith("โทร")])
def test_a_flat_centred_run(order: str) -> None:
    flat = cards("<br>".join(order.split("|")) + "<br><br>", "<center>{}</center>")
    assert bound(flat) == EXPECTED


@pytest.mark.parametrize("order", [o for o in ORDERS if not o.startswith("โทร")])
def test_a_flat_run_of_paragraphs(order: str) -> None:
    inner = "".join(f"<p align='center'>{part}</p>" for part in order.split("|"))
    assert bound(cards(inner, "<div>{}</div>")) == EXPECTED


def test_table_rows() -> None:
    inner = "<tr><td>{photo}</td><td>{name}</td><td>{position}</td><td>{phone}</td></tr>"
    head = "<tr><th>รูป</th><th>ชื่อ-สกุล</th><th>ตำแหน่ง</th><th>โทรศัพท์</th></tr>"
    assert bound(cards(inner, f"<table>{head}{{}}</table>")) == EXPECTED


def test_table_rows_of_two_persons() -> None:
    inner = "<td>{photo}<br>{name}<br>{position}<br>{phone}</td>"
    assert bound(cards(inner, "<table><tr>{}</tr></table>")) == EXPECTED


def columns(*rows: str) -> str:
    cells = [
        "".join(f"<td>{row.format(n=n, p=p, t=t, i=IMG.format(n=t))}</td>" for n, p, t in ROWS)
        for row in rows
    ]
    return "<table>" + "".join(f"<tr>{c}</tr>" for c in cells) + "</table>"


@pytest.mark.parametrize(
    "rows",
    [
        ("{i}", "{n}", "{p}", "โทร {t}"),
        ("{i}", "{p}", "{n}", "โทร {t}"),
        ("{n}", "{p}", "{t}"),
        ("{i}", "{n}<br>{p}<br>โทร {t}"),
        ("{i}", "{n}", "{p}<br>โทร {t}"),
    ],
)
def test_a_table_that_sets_a_person_a_column(rows: tuple[str, ...]) -> None:
    found = bound(columns(*rows))
    photo = "{i}" in rows
    assert found == {k: (p, t, photo) for k, (p, t, _) in EXPECTED.items()}


def test_two_bands_of_columns() -> None:
    first = columns("{i}", "{n}", "{p}", "โทร {t}").removesuffix("</table>")
    second = (
        "<tr><td>" + IMG.format(n=7) + "</td><td></td><td></td></tr>"
        "<tr><td>นางดวงใจ มาลีหอม</td><td></td><td></td></tr>"
        "<tr><td>หัวหน้าสำนักปลัด</td><td></td><td></td></tr>"
        "<tr><td>โทร 081-2345604</td><td></td><td></td></tr></table>"
    )
    found = bound(first + second)
    assert found == {**EXPECTED, "นางดวงใจ มาลีหอม": ("หัวหน้าสำนักปลัด", ("0812345604",), True)}


def test_a_list_and_definitions() -> None:
    listed = cards("<li>{name} {position} โทร {phone} {photo}</li>", "<ul>{}</ul>")
    assert bound(listed) == EXPECTED
    defined = cards("<dt>{name}</dt><dd>{position}</dd><dd>โทร {phone}</dd>", "<dl>{}</dl>")
    assert bound(defined) == {k: (p, t, False) for k, (p, t, _) in EXPECTED.items()}


def test_labels_before_every_part() -> None:
    inner = "<div>{photo}<p>ชื่อ : {name}</p><p>ตำแหน่ง : {position}</p><p>โทร : {phone}</p></div>"
    found = bound(cards(inner))
    assert {k: (p.removeprefix("ตำแหน่ง : "), *rest) for k, (p, *rest) in found.items()} == EXPECTED


def test_persons_of_one_cell_are_not_mixed() -> None:
    cell = "<br>".join((A, PA, f"โทร {TA}", B, PB, C, PC, TC))
    body = f"<table><tr><td>{cell}</td></tr></table>"
    assert {n: t for n, (_, t, _) in bound(body).items()} == {
        A: ("0812345601",),
        B: (),
        C: ("0812345603",),
    }


def test_a_common_number_is_nobodys_own() -> None:
    body = f"<div><div>{A}<br>{PA}</div><div>{B}<br>{PB}</div><p>สอบถาม โทร 044-756321</p></div>"
    assert all(not p.phones for p in people(body))


def test_a_position_over_several_lines() -> None:
    lines = (A, "หัวหน้าสำนักปลัด", "องค์การบริหารส่วนตำบล", "รักษาราชการแทน", PC, f"โทร {TA}")
    (person,) = people(f"<div>{'<br>'.join(lines)}</div>")
    assert person.position == f"หัวหน้าสำนักปลัด องค์การบริหารส่วนตำบล รักษาราชการแทน {PC}"
    assert person.phones == ("0812345601",)


@pytest.mark.parametrize("empty", ["ว่าง", "- ว่าง -", "(ว่าง)", "-", "ตำแหน่งว่าง"])
def test_a_vacant_post(empty: str) -> None:
    body = f"<div><div>{A}<br>{PA}<br>{TA}</div><div>{empty}<br>{PB}</div></div>"
    vacant = [p for p in people(body) if p.vacant]
    assert [p.position for p in vacant] == [PB]
    assert [p.name for p in people(body) if not p.vacant] == [A]


def test_an_extension_as_number() -> None:
    (person,) = people(f"<div>{A}<br>{PA}<br>ต่อ 101</div>")
    assert person.phones == ("ต่อ 101",)


@pytest.mark.parametrize(
    "name",
    [
        "ดร.สมปอง ใจเย็นดี",
        "ว่าที่ร้อยตรีสมปอง ใจเย็นดี",
        "ว่าที่ ร.ต.สมปอง ใจเย็นดี",
        "พ.ต.ท.สมปอง ใจเย็นดี",
        "จ.ส.อ.สมปอง ใจเย็นดี",
        "จ่าเอกสมปอง ใจเย็นดี",
        "สิบเอกสมปอง ใจเย็นดี",
        "ร้อยตำรวจเอกสมปอง ใจเย็นดี",
        "นายสมปองใจเย็นดี",
        "นายกิตติ ใจเย็นดี",
        "นายกร ใจเย็นดี",
        "นายสมปอง ณ นคร",
        "น.ส.บุษบา แสนสุขใจ",
        "นางพยุง แสนสุขใจ",
    ],
)
def test_titles_and_ranks(name: str) -> None:
    (person,) = people(f"<div><div>{name}<br>{PA}<br>{TA}</div></div>")
    assert person.name == name


@pytest.mark.parametrize(
    "body",
    [
        "<h1>นโยบายนายกองค์การบริหารส่วนตำบล</h1><p>นายกองค์การบริหารส่วนตำบล แถลงต่อสภา</p>",
        "<p>อำนาจหน้าที่ของ รองนายกองค์การบริหารส่วนตำบล และ เลขานุการนายก โทร 044-756321</p>",
        "<p>101 นายก อบต.</p><p>102 ปลัด อบต.</p>",
        "<p>นายช่างโยธา สำนักงาน</p><p>นายทะเบียน ท้องถิ่น</p><p>นายอำเภอ บึงศรี</p>",
        "",
    ],
)
def test_offices_without_persons(body: str) -> None:
    assert people(body) == ()


def test_the_quote_is_what_stands_together() -> None:
    inner = "<div class='card'>{photo}<p>{name}</p><p>{position}</p><p>โทร {phone}</p></div>"
    quotes = [p.quote for p in people(cards(inner))]
    assert quotes == [f"{n} {p} โทร {t}" for n, p, t in ROWS]


FOOTER = (
    "<div id='footer'><p>เลขที่ 9 หมู่ 2 ต.หนองกระทุ่ม อ.บึงศรี จ.นครราชสีมา</p>"
    "<p>โทรศัพท์ 044-756321</p></div>"
)


@pytest.mark.parametrize(
    "rest",
    [
        FOOTER,
        "<p>เลขที่ 9 หมู่ 2 ต.หนองกระทุ่ม อ.บึงศรี จ.นครราชสีมา</p><p>โทรศัพท์ 044-756321</p>",
        "<div><h4>ติดต่อเรา</h4><p>โทร 044-756321</p></div>",
        "<p>โทรสาร 044-756322</p>",
    ],
)
def test_the_only_person_of_a_page_does_not_get_the_number_of_the_office(rest: str) -> None:
    body = f"<div id='all'><h3>สารจากนายก</h3><div><p>({A})</p><p>{PA}</p></div>{rest}</div>"
    (person,) = people(body)
    assert (person.name, person.position, person.phones) == (A, PA, ())


def test_the_only_person_of_a_page_keeps_the_own_number() -> None:
    own = f"<p>{A}</p><p>{PA}</p><h5>สายด่วน</h5><p>{TA}</p>"
    (person,) = people(f"<div id='all'><h2>ผู้บริหาร</h2>{own}{FOOTER}</div>")
    assert person.phones == ("0812345601",)


def test_several_persons_of_one_line() -> None:
    found = bound(f"<p>{A} {PA} {B} {PB} โทร {TB}</p>")
    assert found == {A: (PA, (), False), B: (PB, ("0812345602",), False)}


def test_a_photo_that_spans_the_rows_of_one_person() -> None:
    inner = (
        "<tr><td rowspan=3>{photo}</td><td>{name}</td></tr>"
        "<tr><td>{position}</td></tr><tr><td>โทร {phone}</td></tr>"
    )
    assert bound(cards(inner, "<table>{}</table>")) == EXPECTED


@pytest.mark.parametrize(
    "vacant",
    [
        "<table><tr><td>2</td><td>ว่าง</td><td>{}</td><td>-</td></tr></table>",
        "<div><p>ว่าง</p><p>{}</p></div>",
        "<p>{} (ว่าง)</p>",
        "<p>{} : ตำแหน่งว่าง</p>",
        "<div>ชื่อ - ว่าง -<br>{}<br>โทร 044-756321 ต่อ 3</div>",
    ],
)
def test_a_vacant_post_in_every_layout(vacant: str) -> None:
    body = f"<div><div><p>{A}</p><p>{PA}</p><p>{TA}</p></div>{vacant.format(PB)}</div>"
    first, second = people(body)
    assert first.phones == ("0812345601",)
    assert (second.name, second.position, second.vacant) == ("", PB, True)


def test_a_dash_for_a_telephone_is_no_vacant_post() -> None:
    body = (
        f"<table><tr><td>{A}</td><td>{PA}</td><td>{TA}</td></tr>"
        f"<tr><td>{PC}</td><td>-</td></tr></table>"
    )
    assert not [p for p in people(body) if p.vacant]


def test_a_news_item_is_no_list() -> None:
    said = f"{A} {PA} พร้อมด้วย {C} {PC} ลงพื้นที่ สอบถาม โทร 044-756321"
    assert people(f"<div><p>{said}</p></div>") == ()


def test_the_position_is_the_nearest_one() -> None:
    cards = f"<div>{A}<br>ประธานสภา<br>{TA}</div><div>{B}<br>รองประธานสภา</div>"
    body = f"<div><h3>สภา</h3>{cards}</div>"
    assert [p.position for p in people(body)] == ["ประธานสภา", "รองประธานสภา"]


def test_a_number_that_is_not_the_persons() -> None:
    person = f"<div class='w'><p>{A}<br>{PA}</p></div>"
    office = "<div class='w'><p>สายด่วนร้องเรียน</p><p>044-756321</p></div>"
    assert bound(f"<div>{person}{office}</div>")[A][1] == ()
    heads = "<tr><th>ชื่อ</th><th>ตำแหน่ง</th><th>โทรสาร</th></tr>"
    row = f"<tr><td>{A}</td><td>{PA}</td><td>044-756322</td></tr>"
    assert bound(f"<table>{heads}{row}</table>")[A][1] == ()


def test_the_office_number_below_a_flat_list() -> None:
    flat = "".join(f"<p>{name}</p><p>{position}</p>" for name, position, _ in ROWS)
    found = bound(f"<div>{flat}<p>โทร 044-756321</p></div>")
    assert [phones for _, phones, _ in found.values()] == [(), (), ()]


def test_a_line_whose_parts_only_style_sheets_set_apart() -> None:
    glued = "<div><img src='1.jpg'><p><strong>{0}</strong><span>{1}</span><em>{2}</em></p></div>"
    assert bound("".join(glued.format(*row) for row in ROWS)) == EXPECTED
    torn = "<p><b>นาย</b><b>สมปอง ใจเย็นดี</b></p><p><span>นายกองค์การ</span>บริหารส่วนตำบล</p>"
    assert [p.name for p in people(f"<div>{torn}<p>{TA}</p></div>")] == [A]


def test_a_person_alone_in_the_rows_below_a_table_of_others() -> None:
    names, positions, numbers = (
        "".join(f"<td>{x}</td>" for x in xs) for xs in zip(*ROWS[:2], strict=True)
    )
    alone = "".join(f"<tr><td colspan='2'>{x}</td></tr>" for x in ROWS[2])
    table = f"<table><tr>{names}</tr><tr>{positions}</tr><tr>{numbers}</tr>{alone}</table>"
    assert {p.name: (p.position, p.phones) for p in people(table)} == {
        n: e[:2] for n, e in EXPECTED.items()
    }


def test_a_place_name_that_begins_like_an_address_ends_no_entry() -> None:
    body = f"<div><p>{A}</p><p>นายก<br>องค์การบริหารส่วนตำบลบ้านปลาขาว</p><p>{TA}</p></div>"
    assert people(body)[0].phones == ("0812345601",)
