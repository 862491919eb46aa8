"""Text layers of PDFs: what their producers broke, mended.

The defects and how often they occur: variety, section 10. Each is told by its own trace in the
text, a page at a time, so that a sound layer comes through unchanged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from oitcheck.thai.text import ordered

_TONES = "\u0e48\u0e49\u0e4a\u0e4b"
_ABOVE = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_CONSONANT = "\u0e01-\u0e2e"
_LETTER = "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46"

# Upper and lower marks as the Windows fonts of the 1990s hold them, in the order of their glyphs.
_GLYPHS = (
    "ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ"
    "\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a"
)
_LETTERS = [*range(0xE01, 0xE3B)], [*range(0xE40, 0xE5C)]
_PRIVATE_USE = dict(zip(range(0xF700, 0xF71B), _GLYPHS, strict=True))
_PLANE_16 = (
    dict(zip(range(0x1000D6, 0x100110), map(chr, _LETTERS[0]), strict=True))
    | dict(zip(range(0x100111, 0x10012D), map(chr, _LETTERS[1]), strict=True))
    | dict(zip(range(0x100156, 0x100171), _GLYPHS, strict=True))
)
_GLYPH_NUMBERS = (
    dict(zip(range(0x3A3, 0x3DD), map(chr, _LETTERS[0]), strict=True))
    | dict(zip(range(0x3DF, 0x3FB), map(chr, _LETTERS[1]), strict=True))
    | dict(zip(range(0x38B, 0x3A3), _GLYPHS[:24], strict=True))
    | {code: chr(code + 0x1D) for code in range(0x03, 0x60)}
)
_HYPHENS = {0x02: "-", 0xFFFE: "-"}
_NAMED = {**_PRIVATE_USE, **_PLANE_16, **_HYPHENS}
_ARCHAIC = re.compile("[\u03cf-\u03ff]")
_GREEK = re.compile("[\u0370-\u03ff]")
_FEW_GREEK, _ARCHAIC_SHARE = 10, 0.15

_CANNOT_BEGIN = re.compile(
    f"(?<! ) ++(?=[\u0e30\u0e45{_ABOVE}])|(?<=[\u0e40-\u0e44]) +(?=[{_CONSONANT}])"
)
_SPLIT_AM = re.compile(f"(?<=[{_CONSONANT}]) ([{_TONES}]?)\u0e32|([{_TONES}]) \u0e32")
_BARE_AM = re.compile(f"(?<=[{_CONSONANT}]) \u0e32")
_MARK_AA = re.compile(f"(?<=[{_ABOVE}]) +(?=\u0e32)")
_TALL = re.compile(f"(?<=[ปฝฟ][{_TONES}]) +(?=[{_LETTER}])")
_CANNOT_END = re.compile(
    f"(?:(?<=[\u0e31\u0e37\u0e47])|(?<=[\u0e31\u0e37][{_TONES}])) +(?=[{_CONSONANT}])"
)
_AFTER_AM = re.compile(f"(?<=\u0e33) (?=[{_LETTER}])")
_LATE = re.compile(f"([{_CONSONANT}])([{_CONSONANT}])([{_ABOVE}]+) (?=[{_LETTER}])")
_IMPOSSIBLE = re.compile(
    f"([{_CONSONANT}])([\u0e30\u0e32\u0e40-\u0e45]|อ(?=[{_TONES}] ))([{_ABOVE}]+)(?: (?!\\d))?"
)
_EARLY = re.compile(
    f"([{_CONSONANT}])([\u0e48-\u0e4c])([{_LETTER}])([\u0e31\u0e34-\u0e39\u0e47]) ?"
)
_MARK = re.compile(f"[{_ABOVE}]+")
_MARK_SPACE = re.compile(f"(?<![{_ABOVE}])[{_ABOVE}]+ (?=[{_LETTER}])")
_SPACED = re.compile(f"[{_LETTER}{_ABOVE}] (?=[{_LETTER}{_ABOVE}])")
_SOME, _MOST, _MANY, _FEW = 5, 0.6, 0.4, 0.3
_ROUNDS = 3
_NEITHER = f"[^\\s{_LETTER}{_ABOVE}]"
_RINGED_AM = re.compile(f"(?<=[{_CONSONANT}{_TONES}])[\u0100-\u024f]\u0e33")
_TWICE = 2
_STRANGE_AM = re.compile(f"(?<=[{_CONSONANT}{_TONES}])({_NEITHER})([{_TONES}]|{_NEITHER})?\u0e32")
_LOOSE = re.compile(f" [{_ABOVE}]+(?=[^ \n])")
_STRAY = re.compile(f"(?m)(?<! ) ++[{_ABOVE}]++ *+$")

# How words end in a consonant with a tone, and in two consonants of which the second is silent:
# there a mark before a space is in its place.
_TONED_END = re.compile("ใหม่|ใกล้|ไหม้|ไหว้|ไหล่|ไกล่|ไขว้|แพร่|ไพร่|แปล้|.?หญ่")
_SILENT_END = re.compile(
    "(?:กข|กษ|งค|งฆ|งศ|[จชฒศส]น|ซต|ณฑ|[นพ]ท|นต|[นท]ธ|[กคตทศ]ร|[วอ]ร|อล"
    "|[ชณตทธนพมรลษ]ย|มพ|มภ|ร[คณ]|ลป|ษฐ|ษณ)\u0e4c"
)


@dataclass(frozen=True, slots=True)
class Habits:
    """What the printer of a document did on all its pages.

    ``rings`` are the characters that stand in place of the ring of sara am; ``parted`` is true
    where a space follows sara am inside of words.
    """

    rings: frozenset[str] = frozenset()
    parted: bool = False


def shifted(text: str) -> bool:
    """True for the text layer of e-LAAS: glyph numbers in place of letters.

    They look like Greek, with many of its archaic letters, which real Greek does not use.
    """
    greek = len(_GREEK.findall(text))
    return greek >= _FEW_GREEK and len(_ARCHAIC.findall(text)) >= greek * _ARCHAIC_SHARE


def unshifted(text: str) -> str:
    """The letters that the glyph numbers of a shifted layer stand for, one for each.

    Only for what its shifted font wrote: other fonts of such a page say what they mean.
    The offsets were checked on the budgets of one municipality (variety, section 10); they follow
    from the order of the glyphs in the fonts of Windows.
    """
    return text.translate(_GLYPH_NUMBERS)


def habits(texts: Iterable[str]) -> Habits:
    """What the pages of a document, not yet mended, have in common, often enough."""
    text = "\n".join(texts)
    found = Counter(match[1] for match in _STRANGE_AM.finditer(text))
    often = {char: count for char, count in found.items() if count >= _SOME}
    total = Counter(text) if often else {}
    rings = (char for char, count in often.items() if count >= total[char] * _MANY)
    spaced, all_of = len(_AFTER_AM.findall(text)), text.count("\u0e33")
    return Habits(frozenset(rings), spaced >= max(_SOME, all_of * _MANY))


def mended(text: str, known: Habits | None = None) -> str:
    """The text of one page, the common defects of Thai text layers mended.

    Private-use glyphs (also of plane 16), sara am as nikhahit and aa, split, or with another glyph
    in place of its nikhahit, marks out of order, one letter late or strayed to the end of the line,
    spaces inside of syllables. A hyphen that pdfium marks as the break of a word is a hyphen.

    Args:
        text: one page.
        known: the ``habits`` of the whole document; those of ``text`` by default.
    """
    known = habits([text]) if known is None else known
    text = ordered(text.translate(_NAMED).replace("\u0e4d \u0e32", "\u0e33"))
    if not _MARK.search(text) and "\u0e32" not in text:
        return text
    text = _joined_am(_with_am(_slimmed(_together(text)), known.rings), known.parted)
    for step in (_settled, _in_time, _unspaced):
        text = step(text)
    return ordered(text)


def _together(text: str) -> str:
    """Text whose letters stand apart, one by one, as words again."""
    letters = len(re.findall(f"[{_LETTER}{_ABOVE}]", text))
    apart = len(_SPACED.findall(text))
    if letters < 2 * _SOME or apart < letters * _MANY:
        return text
    return ordered(re.sub(r"(?<=\S) (?=\S)", "", text))


def _slimmed(text: str) -> str:
    """Text in which aa is written as sara am, and sara am as itself behind a strange letter."""
    if len(_RINGED_AM.findall(text)) < _TWICE:
        return text
    return "\n".join(_RINGED_AM.sub("\u0e33", _with_aa(line)) for line in text.split("\n"))


def _with_aa(line: str) -> str:
    """A line that has no aa of its own: what has no strange letter before it is one."""
    if "\u0e32" in line:
        return line
    kept = _RINGED_AM.sub("\0", line)
    return kept.replace("\u0e33", "\u0e32").replace("\0", "\u0e33")


def _with_am(text: str, known: frozenset[str]) -> str:
    """Sara am where its ring became one of the ``known`` characters, or has one before it."""
    text = text.replace("\ufffd\u0e33", "\u0e33")
    if not known:
        return text
    return _STRANGE_AM.sub(lambda m: _am(m) if m[1] in known else m[0], text)


def _am(match: re.Match[str]) -> str:
    tone = match[2] if match[2] and match[2] in _TONES else ""
    return f"{tone}\u0e33"


def _joined_am(text: str, parted: bool) -> str:
    """Sara am whose ring was lost with a space in its place, and the space after a sound one."""
    if _BARE_AM.search(text):
        text = _SPLIT_AM.sub(lambda m: f"{m[1] or m[2] or ''}\u0e33", text)
    text = text.replace(" \u0e33", "\u0e33")
    spaced, all_of = len(_AFTER_AM.findall(text)), text.count("\u0e33")
    parted = spaced > 0 and (parted or spaced >= max(_SOME, all_of * _MANY))
    return _AFTER_AM.sub("", text) if parted else text


def _settled(text: str) -> str:
    """No mark alone at the end of a line, where some printers leave one that they drew last.

    Whose it was cannot be told. Where marks stand alone inside of lines they belong to the letter
    before them, and so they do at the ends.
    """
    strays = len(_STRAY.findall(text))
    return _STRAY.sub("", text) if strays > len(_LOOSE.findall(text)) else text


def _in_time(text: str) -> str:
    """Marks that come one letter late, a space behind them, put back on their own letter."""
    late, marks = len(_MARK_SPACE.findall(text)), len(_MARK.findall(text))
    if late < _SOME or late < marks * (_FEW if _IMPOSSIBLE.search(text) else _MOST):
        return text
    text = _EARLY.sub(r"\1\4\2\3", text)
    for _ in range(_ROUNDS):
        before = text
        text = _LATE.sub(_back, _IMPOSSIBLE.sub(r"\1\3\2", text))
        if text == before:
            break
    return text


def _back(match: re.Match[str]) -> str:
    """A late mark on the letter before, unless a word of the language ends as it stands."""
    first, second, marks = match.groups()
    word = match.string[max(match.start() - 1, 0) : match.end() - 1]
    if _TONED_END.fullmatch(word) or _SILENT_END.fullmatch(first + second + marks):
        return match[0]
    return f"{first}{marks}{second}"


def joined(text: str) -> str:
    """No space before a mark, nor behind a vowel that is written before its consonant."""
    return _CANNOT_BEGIN.sub("", text)


def _unspaced(text: str) -> str:
    """No space where no word can end or begin."""
    text = _MARK_AA.sub("", joined(text))
    return _CANNOT_END.sub("", _TALL.sub("", text))
