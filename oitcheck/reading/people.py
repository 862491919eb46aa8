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

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from oitcheck.model import Person
from oitcheck.reading.markup import INLINE, css_path, hidden
from oitcheck.thai.names import is_position, is_vacant, names
from oitcheck.thai.phones import extension_only, phones
from oitcheck.thai.text import fold, tidy

MAX_PARTS = 6_000
_ICON = re.compile(
    r"icon|phone|tel|fax|mail|logo|arrow|line|facebook|button|btn|bullet|new|spacer|blank|bg|banner",
    re.IGNORECASE,
)
_CARRIES_ON = re.compile(
    r"^(?:ส่วน|บริหาร|ตำบล|อำเภอ|จังหวัด|เทศบาล|องค์การ|อบต|กอง|สำนัก|ฝ่าย|งาน|รักษา|ปฏิบัติ|แทน|ชำนาญ|อาวุโส|และ|"
    r"ศาสนา|วัฒนธรรม|สาธารณสุข|ผู้อำนวยการ|นักบริหาร|\(|คนที่|ด้าน|ระดับ|สังกัด|ประจำ)"
)


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
        person = _person([parts[i] for i in group])
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
        if words and (text := tidy("".join(words))):
            yield _text_part(text, place)
        words = []
        if item is not None and item.name == "img" and _is_photo(item):
            yield _Part("", above, "photo")
    if text := tidy("".join(words)):
        yield _text_part(text, place)


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


def _text_part(text: str, above: tuple[Tag, ...]) -> _Part:
    found = names(text) if len(text) < 400 else []
    if len(found) > 1 and len(text) > 150:
        found = []
    kind = "name" if found else _kind(text)
    return _Part(text, above, kind, found)


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
        if len(own) > 1 and _telling(parts, own, index):
            yield own
            continue
        column = _column(parts, index)
        if column:
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
    cell = _nearest(parts[index], ("td", "th"))
    row = _nearest(parts[index], ("tr",))
    if cell is None or row is None:
        return []
    place = _place(cell, row)
    table = row.parent
    rows = list(table.find_all("tr", recursive=False)) if table is not None else []
    at = next((i for i, t in enumerate(rows) if t is row), 0)
    width = len(row.find_all(("td", "th"), recursive=False))
    out: list[int] = []
    for near in rows[max(0, at - 2) : at + 4]:
        cells = near.find_all(("td", "th"), recursive=False)
        if len(cells) == width and width > 1:
            own = _within(parts, cells[place])
            if near is not row and any(parts[i].names for i in own):
                if near.sourceline and row.sourceline and near.sourceline > row.sourceline:
                    break
                out = []
                continue
            out += own
    return out


def _nearest(part: _Part, tags: tuple[str, ...]) -> Tag | None:
    return next((t for t in reversed(part.above) if t.name in tags), None)


def _place(cell: Tag, row: Tag) -> int:
    cells = row.find_all(("td", "th"), recursive=False)
    return next((i for i, t in enumerate(cells) if t is cell), 0)


def _segments(parts: Sequence[_Part], group: Sequence[int]) -> Iterator[list[int]]:
    """Cut a flat run of lines where its repeating order begins anew."""
    block = _common(parts, group)
    run = list(_within(parts, block) if block is not None else group)
    kinds = [parts[i].kind for i in run]
    starters = [k for k in dict.fromkeys(kinds) if k in ("photo", "position", "name", "phone")]
    cuts = [_cut(run, kinds, starter) for starter in starters]
    good = [c for c in cuts if c]
    best = max(good, key=lambda cut: _evenness(parts, cut), default=[[i] for i in group])
    yield from best


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


def _person(parts: Sequence[_Part]) -> Person | None:
    at = next((i for i, part in enumerate(parts) if part.names), None)
    if at is None:
        return None
    name = parts[at].names[0][0]
    position = _position(parts, at)
    if not position:
        return None
    numbers = [n for part in parts for n in _numbers(part.text)]
    shown = [part.text for part in parts if part.text]
    return Person(
        name=name,
        position=position,
        phones=tuple(dict.fromkeys(numbers)),
        photo=any(part.kind == "photo" for part in parts) or _pictured(parts[at]),
        quote=" ".join(shown)[:400],
        path=_path(parts[at]),
    )


def _path(part: _Part) -> str:
    return css_path(part.above[-1]) if part.above else "body"


def _pictured(part: _Part) -> bool:
    """True where a photograph stands near, in a block that holds hardly more than this person."""
    for tag in reversed(part.above[-5:]):
        photos = [i for i in tag.find_all("img", limit=20) if _is_photo(i)]
        if photos:
            return len(photos) <= 2
    return False


def _numbers(text: str) -> list[str]:
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
    beside = _rest(parts[at])
    if beside and is_position(beside):
        return beside
    for i, part in enumerate(parts):
        if part.kind == "position":
            return " ".join([part.text, *_carried(parts[i + 1 :])])
    return ""


def _carried(parts: Sequence[_Part]) -> Iterator[str]:
    """The further lines of a position that is broken over several."""
    for part in parts[:4]:
        if part.kind == "position" or (part.kind == "text" and _CARRIES_ON.match(fold(part.text))):
            yield part.text
        else:
            return


def _vacancies(parts: Sequence[_Part]) -> Iterator[Person]:
    """Positions whose place for a name says that the post is vacant."""
    for i, part in enumerate(parts):
        if part.kind != "text" or not is_vacant(part.text):
            continue
        near = [p for p in parts[max(0, i - 4) : i + 5] if _share(p, part)]
        position = next((p for p in near if p.kind == "position"), None)
        if position is not None and not any(p.names for p in near):
            quote = f"{position.text} {part.text}"
            yield Person("", position.text, (), False, quote, _path(part), vacant=True)


def _share(one: _Part, other: _Part) -> bool:
    return bool(one.above and other.above) and any(
        one.above[-1] is t or other.above[-1] is o for t in other.above[-2:] for o in one.above[-2:]
    )
