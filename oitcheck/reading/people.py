"""Lists of persons: which name, position, telephone and photograph belong to one entry.

The order inside an entry differs from maker to maker (variety, section 2), so "the nearest number
after the name" is wrong for half of them. Entries are bound by structure instead: the largest block
that holds one name only; the column, where a table sets one person a column; and where everything
stands flat in one block, the repeating order of its parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from oitcheck.model import Person, Region
from oitcheck.reading.markup import HEADINGS, INLINE, css_path, hidden, region
from oitcheck.thai.names import is_position, is_vacant, names, vacancy
from oitcheck.thai.phones import extension_only, phones
from oitcheck.thai.places import address_parts
from oitcheck.thai.text import fold, tidy

MAX_PARTS = 6_000
_ICON = re.compile(
    r"icon|phone|tel|fax|mail|logo|arrow|line|facebook|button|btn|bullet|new|spacer|blank|bg|banner",
    re.IGNORECASE,
)
CARRIES_ON = re.compile(
    r"^(?:ส่วน|บริหาร|ตำบล|อำเภอ|จังหวัด|เทศบาล|องค์การ|อบต|กอง|สำนัก|ฝ่าย|งาน|รักษา|ปฏิบัติ|แทน|ชำนาญ|อาวุโส|และ|"
    r"ศาสนา|วัฒนธรรม|สาธารณสุข|ผู้อำนวยการ|นักบริหาร|\(|คนที่|ด้าน|ระดับ|สังกัด|ประจำ)"
)
PROSE = re.compile(
    r"พร้อมด้วย|พร้อมคณะ|มอบหมาย|ลงพื้นที่|เป็นประธาน|ร่วมกับ|ร่วมประชุม|เข้าร่วม|กล่าว|เปิดเผย|เชิญ|ต้อนรับ|สอบถาม|ตามที่"
)
_CALL = re.compile(r"โทร(?!สาร)|สายด่วน|สายตรง|เบอร์|มือถือ|\btel|phone|mobile|^ติดต่อ$")
_FAX = re.compile(r"โทรสาร|แฟกซ์|แฟ็กซ์|\bfax")
_NUMBER_IN_POSITION = re.compile(
    r"(?<![\s(,:–-])[\s(,:–-]*+(?:โทร|สายด่วน|สายตรง|เบอร์|มือถือ|ต่อ\s*\d|tel\b|0\d).*$", re.IGNORECASE
)
_FAR = 10
_OFFICE_LINE = re.compile(r"แจ้งเหตุ|ร้องเรียน|ร้องทุกข์|ฉุกเฉิน|กู้ชีพ|ดับเพลิง|ติดต่อเรา|ติดต่อสอบถาม")


@dataclass(slots=True)
class _Part:
    """One visible line or picture, and the blocks around it, outermost first."""

    text: str
    above: tuple[Tag, ...]
    kind: str
    names: list[tuple[str, int, int]] = field(default_factory=list)


def people(body: Tag | BeautifulSoup) -> Iterator[Person]:
    """The entries of all lists of persons below ``body``, in the order of the page."""
    parts = list(_parts(body))[:MAX_PARTS]
    named = [i for i, part in enumerate(parts) if part.names]
    if not named:
        return
    for group in _entries(parts, named):
        person = _person([parts[i] for i in group], _quote(parts, group))
        if person is not None:
            yield person
    yield from _vacancies(parts)


def _parts(body: Tag) -> Iterator[_Part]:
    words: list[str] = []
    place: tuple[Tag, ...] = ()
    for item, above in _walk(body):
        if isinstance(item, str):
            place = place if words else above
            words.append(item)
            continue
        if words and (text := tidy(_joined(words))):
            yield from _text_parts(text, place)
        words = []
        if item is not None and item.name == "img" and _is_photo(item):
            yield _Part("", above, "photo")
    if text := tidy(_joined(words)):
        yield from _text_parts(text, place)


def _joined(pieces: Sequence[str]) -> str:
    """The text of a line; name, position and number apart where style sheets alone part them."""
    text, last = "", ""
    for piece in pieces:
        touching = last[-1:].strip() and piece[:1].strip()
        text += (" " if touching and (_is_name(last) or _begins(piece)) else "") + piece
        last = piece
    return text


def _is_name(piece: str) -> bool:
    """True where a piece of a line is the name of a person and nothing else."""
    line = tidy(piece)
    return any((start, end) == (0, len(line)) for _, start, end in names(line))


def _begins(piece: str) -> bool:
    """True for a piece of a line that begins a position, or is a telephone."""
    return is_position(piece) or bool(phones(piece))


def _walk(body: Tag) -> Iterator[tuple[str | Tag | None, tuple[Tag, ...]]]:
    """Strings, pictures, and ``None`` where a line ends, each with the blocks around it."""
    stack: list[tuple[Iterator[object], tuple[Tag, ...], bool]] = [(iter(body.children), (), True)]
    while stack:
        children, above, block = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if block:
                yield None, above
        elif isinstance(child, Tag):
            if hidden(child):
                continue
            block = child.name not in INLINE
            if block:
                yield (child if child.name == "img" else None), above
            stack.append((iter(child.children), (*above, child), block))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            yield str(child), above


def _text_parts(text: str, above: tuple[Tag, ...]) -> Iterator[_Part]:
    """One part; of a line that lists several persons, one part a person."""
    found = named(text)
    if len(found) < 2:
        yield _Part(text, above, "name" if found else _kind(text), found)
    elif len(text) <= 150 and found[0][1] < 4:
        ends = [start for _, start, _ in found[1:]] + [len(text)]
        for (name, start, stop), end in zip(found, ends, strict=True):
            yield _Part(text[start:end], above, "name", [(name, 0, stop - start)])
    else:
        yield _Part(text, above, _kind(text))


def named(text: str) -> list[tuple[str, int, int]]:
    """The persons that a line of a list names; a vacant post has the name ""."""
    if len(text) >= 400 or (len(text) > 60 and PROSE.search(text)):
        return []
    gap = vacancy(text) if len(text) < 160 else None
    return [("", *gap)] if gap else names(text)


def _kind(text: str) -> str:
    if len(text) < 160 and is_position(text):
        return "position"
    return "phone" if phones(text) or extension_only(text) else "text"


def _is_photo(image: Tag) -> bool:
    width = re.match(r"\d+", str(image.get("width") or ""))
    if width and int(width.group()) < 40:
        return False
    source = str(image.get("src") or "").rsplit("/", 1)[-1]
    return not _ICON.search(f"{image.get('alt') or ''} {source if len(source) < 200 else ''}")


def _entries(parts: Sequence[_Part], named: Sequence[int]) -> Iterator[list[int]]:
    """For every name the parts of its entry."""
    holders = _holders(parts, named)
    flat: dict[int, list[int]] = {}
    for index in named:
        block = holders[index]
        own = _within(parts, block) if block is not None else [index]
        column = _column(parts, index)
        if _telling(parts, own, index):
            yield _close(parts, own, index, column)
        elif _telling(parts, column, index):
            yield column
        else:
            above = parts[index].above
            outer = above[above.index(block) - 1] if block in above and above.index(block) else None
            flat.setdefault(id(outer), []).append(index)
    for group in flat.values():
        yield from _segments(parts, group)


def _telling(parts: Sequence[_Part], own: Sequence[int], index: int) -> bool:
    """True where a block holds more of the person than the line of the name."""
    if any(parts[i].kind in ("position", "phone") for i in own):
        return True
    return is_position(_rest(parts[index]))


def _close(
    parts: Sequence[_Part], own: Sequence[int], index: int, column: Sequence[int]
) -> list[int]:
    """What of a block belongs to its only name, with the photograph of its table column."""
    at = own.index(index)
    before = takewhile(lambda i: not _ends(parts[i]), reversed(own[max(0, at - _FAR) : at]))
    after = takewhile(lambda i: not _ends(parts[i]), own[at + 1 : at + _FAR])
    entry = [*reversed(list(before)), index, *after]
    photos = [i for i in column if parts[i].kind == "photo" and i not in entry]
    return [*photos, *entry]


def _ends(part: _Part) -> bool:
    """True where something other than the entry of a person begins: prose, an address, a footer."""
    if part.kind in ("photo", "position"):
        return False
    text = fold(part.text)
    heading = any(tag.name in HEADINGS for tag in part.above[-3:])
    if part.kind == "text" and heading and not _CALL.search(text):
        return True
    if part.kind in ("text", "phone") and _OFFICE_LINE.search(text) and "นายก" not in text:
        return True
    alien = len(text) > 160 or address_parts(text) > 1 or bool(PROSE.search(text))
    return alien or region(reversed(part.above)) == Region.FOOTER


def _holders(parts: Sequence[_Part], named: Sequence[int]) -> dict[int, Tag | None]:
    """The largest block around each name that holds no other name."""
    counts: dict[int, int] = {}
    for index in named:
        for tag in parts[index].above:
            counts[id(tag)] = counts.get(id(tag), 0) + len(parts[index].names)
    return {
        index: next((t for t in parts[index].above if counts[id(t)] == 1), None) for index in named
    }


def _within(parts: Sequence[_Part], block: Tag) -> list[int]:
    return [i for i, part in enumerate(parts) if any(t is block for t in part.above)]


def _column(parts: Sequence[_Part], index: int) -> list[int]:
    """The parts of a table column, where each column is a person: pictures, names, positions."""
    cell, row = _nearest(parts[index], ("td", "th")), _nearest(parts[index], ("tr",))
    if cell is None or row is None or row.parent is None:
        return []
    place, width = _place(cell, row), len(_cells(row))
    if place >= width:
        return []
    rows = [r for r in row.parent.find_all("tr", recursive=False) if len(_cells(r)) == width]
    with_names = [i for i, r in enumerate(rows) if any(parts[p].names for p in _within(parts, r))]
    if width < 2 and sum(bool(parts[p].names) for r in rows for p in _within(parts, r)) > 1:
        return []
    lead = min(with_names[0], 2)
    at = next(i for i, r in enumerate(rows) if r is row)
    later = next((i for i in with_names if i > at), len(rows) + lead)
    band = rows[max(0, at - lead) : min(later - lead, at + 4)]
    return [i for r in band or [row] for i in _within(parts, _cells(r)[place])]


def _fax_column(part: _Part) -> bool:
    """True below a caption of a table that speaks of fax alone."""
    cell, row = _nearest(part, ("td", "th")), _nearest(part, ("tr",))
    table = _nearest(part, ("table",))
    first = table.find("tr") if table is not None else None
    if cell is None or row is None or not isinstance(first, Tag) or first is row:
        return False
    captions = _cells(first)
    place = _place(cell, row)
    if len(captions) != len(_cells(row)) or place >= len(captions):
        return False
    caption = fold(captions[place].get_text(" "))
    return _for_fax(caption)


def _cells(row: Tag) -> list[Tag]:
    return list(row.find_all(("td", "th"), recursive=False))


def _nearest(part: _Part, tags: tuple[str, ...]) -> Tag | None:
    return next((t for t in reversed(part.above) if t.name in tags), None)


def _place(cell: Tag, row: Tag) -> int:
    return next((i for i, t in enumerate(_cells(row)) if t is cell), 0)


def _segments(parts: Sequence[_Part], group: Sequence[int]) -> Iterator[list[int]]:
    """Cut a flat run of lines where its repeating order begins anew."""
    block = _common(parts, group)
    run = list(_within(parts, block) if block is not None else group)
    kinds = [parts[i].kind for i in run]
    starters = [k for k in dict.fromkeys(kinds) if k in ("photo", "position", "name", "phone")]
    cuts = [_cut(run, kinds, starter) for starter in starters]
    good = [c for c in cuts if c]
    best = max(good, key=lambda cut: _evenness(parts, cut), default=[[i] for i in group])
    longest = max((len(segment) for segment in best[:-1]), default=0)
    yield from best[:-1]
    yield best[-1][:longest] if len(best) > 1 else best[-1]


def _common(parts: Sequence[_Part], group: Sequence[int]) -> Tag | None:
    """The smallest block that holds all names of ``group``."""
    shared = list(parts[group[0]].above)
    for index in group[1:]:
        shared = [t for t in shared if any(t is o for o in parts[index].above)]
    return shared[-1] if shared else None


def _cut(run: Sequence[int], kinds: Sequence[str], starter: str) -> list[list[int]]:
    segments: list[list[int]] = []
    for index, kind in zip(run, kinds, strict=True):
        if kind == starter or not segments:
            segments.append([])
        segments[-1].append(index)
    return segments


def _evenness(parts: Sequence[_Part], segments: Sequence[Sequence[int]]) -> tuple[float, int]:
    """How well a cut gives one name, one position and at most one telephone to each segment."""
    ones = sum(
        sum(bool(parts[i].names) for i in s) == 1
        and any(parts[i].kind == "position" or _rest(parts[i]) for i in s)
        and sum(parts[i].kind == "phone" for i in s) <= 1
        for s in segments
    )
    stray = sum(not any(parts[i].names for i in s) for s in segments)
    return ones - 0.5 * stray, len(segments)


def _person(parts: Sequence[_Part], quote: str) -> Person | None:
    at = next((i for i, part in enumerate(parts) if part.names), None)
    if at is None:
        return None
    name = parts[at].names[0][0]
    position = _position(parts, at)
    if not position:
        return None
    reached = [n for part in parts if not _fax_column(part) for n in numbers(part.text)]
    return Person(
        name=name,
        position=position,
        phones=tuple(dict.fromkeys(reached)),
        photo=any(part.kind == "photo" for part in parts) or _pictured(parts[at]),
        quote=quote,
        path=_path(parts[at]),
        vacant=not name,
    )


def _quote(parts: Sequence[_Part], group: Sequence[int]) -> str:
    """The words of an entry as the page has them, a line for each run that stands together."""
    words, last = "", -1
    for i in sorted(group):
        if text := parts[i].text:
            apart = any(part.text for part in parts[last + 1 : i])
            words += ("\n" if apart else " ") * bool(words) + text
            last = i
    return words[:400]


def _path(part: _Part) -> str:
    return css_path(part.above[-1]) if part.above else "body"


def _pictured(part: _Part) -> bool:
    """True where a photograph stands near, in a block that holds hardly more than this person."""
    for tag in reversed(part.above[-5:]):
        photos = [i for i in tag.find_all("img", limit=20) if _is_photo(i)]
        if photos:
            return len(photos) <= 2 and len(names(tag.get_text(" "))) < 2
    return False


def without_number(position: str) -> str:
    """A position without the telephone that stands behind it."""
    return _NUMBER_IN_POSITION.sub("", position)


def _for_fax(folded: str) -> bool:
    """True for words that speak of fax and not of a telephone too."""
    return bool(_FAX.search(folded)) and not _CALL.search(folded)


def numbers(text: str) -> list[str]:
    """The telephones of a line that is not for fax alone; else its extension."""
    if _for_fax(fold(text)):
        return []
    found = [p.digits + (f" ต่อ {p.extension}" if p.extension else "") for p in phones(text)]
    return found or ([f"ต่อ {extension_only(text)}"] if extension_only(text) else [])


def _rest(part: _Part) -> str:
    """What stands beside the name in its own line."""
    if not part.names:
        return ""
    _, start, end = part.names[0]
    line = tidy(part.text)
    return line[end:].strip(" ,()-–:") or line[:start].strip(" ,()-–:")


def _position(parts: Sequence[_Part], at: int) -> str:
    """The position beside a name, else the nearest to it, rather after than before it."""
    beside = _rest(parts[at])
    if beside and is_position(beside):
        return without_number(beside)
    starts = [
        i
        for i, part in enumerate(parts)
        if part.kind == "position" and not (i and parts[i - 1].kind == "position")
    ]
    if not starts:
        return ""
    i = min(starts, key=lambda i: (abs(i - at), i < at))
    return " ".join([parts[i].text, *_carried(parts[i + 1 :])])


def _carried(parts: Sequence[_Part]) -> Iterator[str]:
    """The further lines of a position that is broken over several."""
    for part in parts[:4]:
        if part.kind == "position" or (part.kind == "text" and CARRIES_ON.match(fold(part.text))):
            yield part.text
        else:
            return


def _vacancies(parts: Sequence[_Part]) -> Iterator[Person]:
    """Positions with a dash in the place of the name, in a block without any name."""
    for part in parts:
        if part.kind != "text" or not is_vacant(part.text):
            continue
        block = next((t for t in reversed(part.above) if _positions(parts, t)), None)
        if block is None or block.name in ("tr", "tbody", "table"):
            continue
        own = [parts[i] for i in _within(parts, block)]
        if not any(p.names for p in own) and own.index(part) < 3:
            position = _positions(parts, block)[0]
            quote = " ".join(p.text for p in own if p.text)[:400]
            yield Person("", position, (), False, quote, _path(part), vacant=True)


def _positions(parts: Sequence[_Part], block: Tag) -> list[str]:
    return [parts[i].text for i in _within(parts, block) if parts[i].kind == "position"]
