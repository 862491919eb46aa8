"""Lists of persons in the running lines and the tables of a file, or in what OCR read.

A number is bound to a name only where it stands in the same row, or where every name of a page has
one number and nothing is left over. Else the persons are listed without it: a number that was given
to the wrong person would be worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bs4 import BeautifulSoup

from oitcheck.model import Document, Person, Table
from oitcheck.reading.people import CARRIES_ON, PROSE, named, numbers, people, without_number
from oitcheck.thai.names import is_position, is_vacant, names
from oitcheck.thai.phones import phones
from oitcheck.thai.text import fold, key, tidy

MAX_PAGES = 10
MAX_LINES = 1_000
_Lines = Sequence[tuple[str, str]]
_COUNT = re.compile(r"^\W*[\d๐-๙]{1,3}\s*[.)]?\s+")
_SIGNED = re.compile(r"\(\s*$|ลงชื่อ|ลงนาม")
_TORN = re.compile(r"(?<!\d)0[\d\s.-]{0,9}-\s*$")
_TORN_OFF = re.compile(r"^\d{3,4}(?:-\d{3,4})?$")
_TORN_WORD = re.compile(r"^[ก-๎]{1,18}$")
_UNIT = re.compile(r"^\W*(?:สำนัก|กอง|ฝ่าย|งาน|กลุ่ม|ส่วน|องค์การ|อบต|เทศบาล|ที่ทำการ|ที่อยู่|เลขที่|หมู่)")
_NEEDS_UNIT = re.compile(r"(?:ผู้อำนวยการ|ผอ\.?|หัวหน้า|หน\.?)$")
_NEUTRAL = re.compile(r"@|e-?mail|อีเมล|\bline\b|ไลน์|facebook|^\W*(?:โทรศัพท์|โทร|มือถือ|ตำแหน่ง)\W*$")
_CALL = re.compile(r"โทร(?:ศัพท์)?|เบอร์(?:โทรศัพท์|โทร)?|มือถือ|หมายเลข|สายตรง|สายด่วน|tel|ต่อ|ext|[\W\d_]")
_GLUED = re.compile(
    r"(?<=[ก-๎])(?:(?:ที่ปรึกษา|เลขานุการ|ผู้ช่วย|รอง){0,4}"
    r"(?:นายก(?:องค์การ|เทศมนตรี|เทศบาล|อบต|อบจ)|ปลัด(?:องค์การ|เทศบาล|อบต|อบจ))"
    r"|(?:ผู้อำนวยการ|หัวหน้า)(?:กอง|สำนัก|ฝ่าย|ส่วน))"
)
_FAX = re.compile(r"โทรสาร|แฟกซ์|แฟ็กซ์|fax")
_SPOKEN = re.compile(r"โทร(?!สาร)|เบอร์|มือถือ|tel")


@dataclass(frozen=True, slots=True)
class _Row:
    """A line that names one person, and what stands there beside the name."""

    name: str
    position: str
    numbers: tuple[str, ...]
    signed: bool


def roster(lines: _Lines) -> tuple[Person, ...]:
    """The persons that ``lines`` (words, place) list; their path is the place of their name.

    Lines that hold a name and a position are the rows of a list. Else lines stand flat, one below
    the other, and the repeating order of names, positions and telephones decides what belongs
    together.
    """
    lines = _mended(lines[:MAX_LINES])
    anchors = [i for i, (text, _) in enumerate(lines) if named(text)]
    rows = {i: row for i in anchors if (row := _row(lines[i][0]))}
    full = [row for row in rows.values() if row.position]
    if full and 2 * len(full) >= len(anchors):
        return tuple(_in_rows(lines, anchors, rows))
    if any(is_position(text) for text, _ in lines) and anchors:
        return tuple(_flat(lines, anchors, rows))
    return ()


def with_people(document: Document) -> Document:
    """A document with the persons that its tables and its first ``MAX_PAGES`` pages list."""
    lines = list(_lines(document))
    listed = [p for table in document.tables for p in _of_table(table, lines)]
    known = {key(words) for p in listed for words in p.quote.split("\n")}
    rest = [(text, place) for text, place in lines if key(text) not in known]
    told = {p.name for p in listed if p.name}
    others = (p for p in roster(rest) if p.name not in told)
    return replace(document, people=(*listed, *others))


def _lines(document: Document) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(document.pages[:MAX_PAGES], 1):
        place = document.place(number)
        yield from ((line, place) for t in text.split("\n") if (line := tidy(t)))


def _mended(lines: _Lines) -> list[tuple[str, str]]:
    """Lines with numbers that were broken over two put together, and glued positions apart."""
    out: list[tuple[str, str]] = []
    for text, place in lines:
        before = out[-1][0] if out else ""
        if _TORN_OFF.match(text) and _TORN.search(before) and phones(before + text):
            out[-1] = (before + text, out[-1][1])
        else:
            out.append((_apart(text), place))
    return out


def _apart(text: str) -> str:
    """A line with a space where a position is glued to the name before it."""
    for _, start, end in names(text):
        line = tidy(text)
        if (glued := _GLUED.search(line, start)) and glued.start() <= end:
            return f"{line[: glued.start()]} {line[glued.start() :]}"
    return text


def _row(text: str) -> _Row | None:
    found = named(text)
    if len(found) != 1:
        return None
    (name, start, end), line = found[0], tidy(text)
    before = _COUNT.sub("", line[:start]).strip(" ,()-–:")
    after = line[end:].strip(" ,()-–:").removeprefix("ตำแหน่ง").strip(" :.")
    beside = next((t for t in (after, before) if is_position(t)), "")
    signed = bool(_SIGNED.search(line[:start]))
    return _Row(name, without_number(beside), tuple(numbers(line)), signed)


def _in_rows(lines: _Lines, anchors: Sequence[int], rows: Mapping[int, _Row]) -> Iterator[Person]:
    """The persons of rows: numbers of the own line, else those below where every row has one."""
    ends = dict(zip(anchors, [*anchors[1:], len(lines)], strict=True))
    below = {i: _below(lines, i, ends[i], rows.get(i)) for i in anchors}
    uneven = {
        lines[i][1]
        for n, i in enumerate(anchors)
        if i not in rows
        or bool(rows[i].numbers) == bool(_reached(lines, below[i]))
        or (not n and i and numbers(lines[i - 1][0]))
    }
    for i, row in rows.items():
        more = list(below[i])
        if lines[i][1] in uneven or rows[i].numbers or row.signed:
            more = [j for j in more if not numbers(lines[j][0])]
        words = [lines[j][0] for j in more if _is_words(lines[j][0])]
        if not row.position:
            words = words[next((n for n, t in enumerate(words) if is_position(t)), len(words)) :]
        position = without_number(" ".join(t for t in (row.position, *words) if t))
        if position and (row.name or row.position):
            quote = " ".join([lines[i][0], *(lines[j][0] for j in more)])[:400]
            reached = row.numbers or tuple(_reached(lines, more))
            yield Person(
                row.name, position, reached, False, quote, lines[i][1], vacant=not row.name
            )


def _reached(lines: _Lines, below: Sequence[int]) -> list[str]:
    return list(dict.fromkeys(n for j in below for n in numbers(lines[j][0])))


def _below(lines: _Lines, at: int, end: int, row: _Row | None) -> list[int]:
    """The lines below a row that carry it on, as far as its number."""
    out: list[int] = []
    placed = bool(row and row.position)
    for j in range(at + 1, min(end, at + 6)):
        text = lines[j][0]
        if is_position(text) and not placed:
            placed = True
        elif not _carries(text):
            break
        out.append(j)
        if numbers(text):
            break
    return out


def _carries(text: str) -> bool:
    if numbers(text):
        return not _is_words(text)
    return bool(_TORN_WORD.match(text) or (len(text) < 60 and CARRIES_ON.match(fold(text))))


def _is_words(text: str) -> bool:
    """False for a line that holds nothing but a number and what it is called."""
    return bool(_CALL.sub("", re.sub(r"[่-๎]", "", fold(text))))


def _flat(lines: _Lines, anchors: Sequence[int], rows: Mapping[int, _Row]) -> Iterator[Person]:
    """The persons of flat lines; no number from another line where the numbers do not fit."""
    office = _office_numbers(lines, anchors)
    soup = BeautifulSoup("", "html.parser")
    sheet = soup.new_tag("div")
    soup.append(sheet)
    for number, (text, _) in enumerate(lines):
        if number not in office:
            paragraph = soup.new_tag("p", id=f"line{number}")
            paragraph.string = text
            sheet.append(paragraph)
    found = [(int(p.path.removeprefix("#line")), p) for p in people(soup)]
    claimed = {n for _, p in found for n in p.phones}
    left = {
        place
        for i, (text, place) in enumerate(lines)
        if i not in office and set(numbers(text)) - claimed
    }
    left |= {lines[i][1] for i, p in found if len(p.phones) > 1 and _silent(found, lines, i)}
    for i, person in found:
        own = numbers(lines[i][0])
        signed = i in rows and rows[i].signed
        if not own and person.phones and (signed or lines[i][1] in left):
            person = replace(person, phones=())
        yield replace(person, path=lines[i][1])


def _silent(found: Sequence[tuple[int, Person]], lines: _Lines, at: int) -> bool:
    """True where somebody on the page of line ``at`` has no number."""
    return any(not p.phones and not p.vacant for i, p in found if lines[i][1] == lines[at][1])


def _office_numbers(lines: _Lines, anchors: Sequence[int]) -> set[int]:
    """Numbers of the office: above the first name or below the last, with other words between."""
    first, last = anchors[0], anchors[-1]
    out = {
        i
        for i in range(first)
        if numbers(lines[i][0]) and any(_caption(lines[j][0]) for j in range(i + 1, first))
    }
    foreign = False
    for i in range(last + 1, len(lines)):
        foreign = foreign or _foreign(lines, i)
        if foreign and numbers(lines[i][0]):
            out.add(i)
    return out


def _caption(text: str) -> bool:
    """True for words above the first entry that cannot belong to it."""
    return not (is_position(text) or numbers(text) or _NEUTRAL.search(fold(text)))


def _foreign(lines: _Lines, at: int) -> bool:
    """True for a line that is no part of an entry: prose, a unit of the office, an address."""
    text = fold(lines[at][0])
    if named(text) or is_position(text) or _NEUTRAL.search(text) or _TORN_WORD.match(text):
        return False
    if _UNIT.match(text):
        return not _NEEDS_UNIT.search(fold(lines[at - 1][0]) if at else "")
    return bool(PROSE.search(text)) or not (numbers(text) or CARRIES_ON.match(text))


def _of_table(table: Table, lines: _Lines) -> Iterator[Person]:
    """The persons of a table: one a row, or one a column."""
    rows = [tuple(tidy(cell) for cell in row) for row in table.rows[:MAX_LINES]]
    captions: dict[int, str] = {}
    for at, cells in enumerate(rows):
        holders = [c for c, cell in enumerate(cells) if named(cell) or _gap(cell, captions.get(c))]
        if not holders and any("ตำแหน่ง" in cell for cell in cells):
            captions = dict(enumerate(map(fold, cells)))
        elif len(holders) == 1:
            if person := _of_row(cells, holders[0], captions, lines):
                yield person
        elif len(holders) > 1:
            yield from _of_columns(rows, at, holders, lines)


def _gap(cell: str, caption: str | None) -> bool:
    """True for a vacant post in the column of the names."""
    return caption is not None and "ชื่อ" in caption and bool(cell) and is_vacant(cell)


def _of_row(
    cells: Sequence[str], holder: int, captions: Mapping[int, str], lines: _Lines
) -> Person | None:
    row = _row(_apart(cells[holder]))
    others = [
        cell
        for c, cell in enumerate(cells)
        if c != holder and cell != cells[holder] and not _fax_alone(captions.get(c, ""))
    ]
    titled = [
        cell for c, cell in enumerate(cells) if "ตำแหน่ง" in captions.get(c, "") and c != holder
    ]
    position = next((t for t in (*titled, *others) if is_position(t)), row.position if row else "")
    if not position:
        return None
    own = [n for cell in (cells[holder], *others) for n in numbers(cell)]
    quote = " ".join(dict.fromkeys(cell for cell in cells if cell))
    return _entry(row.name if row else "", position, own, quote, lines)


def _of_columns(
    rows: Sequence[Sequence[str]], at: int, holders: Sequence[int], lines: _Lines
) -> Iterator[Person]:
    """One person a column: the cells below the names, as far as the next row of names."""
    band = [rows[at]]
    for cells in rows[at + 1 : at + 4]:
        if len(cells) != len(rows[at]) or any(map(named, cells)):
            break
        band.append(cells)
    for c in holders:
        cells = [row[c] for row in band if row[c]]
        row = _row(_apart(rows[at][c]))
        position = next(filter(is_position, cells[1:]), row.position if row else "")
        if position and row:
            own = [n for cell in cells for n in numbers(cell)]
            yield _entry(row.name, position, own, "\n".join(cells), lines)


def _entry(name: str, position: str, own: Sequence[str], quote: str, lines: _Lines) -> Person:
    first = key(name or position)
    place = next(
        (place for text, place in lines if first in key(text)), lines[0][1] if lines else ""
    )
    reached = tuple(dict.fromkeys(own))
    position = without_number(position)
    return Person(name, position, reached, False, quote[:400], place, vacant=not name)


def _fax_alone(caption: str) -> bool:
    return bool(_FAX.search(caption)) and not _SPOKEN.search(caption)
