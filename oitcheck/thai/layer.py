"""Text layers of PDFs: what their producers broke, mended.

The defects and how often they occur: variety, section 10. Each is told by its own trace in the
text, a page at a time, so that a sound layer comes through unchanged.
"""

from __future__ import annotations

import re
from collections import Counter

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
_NAMED = {**_PRIVATE_USE, **_PLANE_16}
_SHIFTED_RUN = re.compile(r"[^ \r\n]*[\x03-\x09\x0b\x0c\x0e-\x1f\u038b-\u03fa][^ \r\n]*")
_ARCHAIC = re.compile("[\u03cf-\u03ff]")
_GREEK = re.compile("[\u0370-\u03ff]")
_FEW_GREEK, _ARCHAIC_SHARE = 10, 0.15

_CANNOT_BEGIN = re.compile(f" +(?=[\u0e30\u0e45{_ABOVE}])|(?<=[\u0e40-\u0e44]) +(?=[{_CONSONANT}])")
_SPLIT_AM = re.compile(f"(?<=[{_CONSONANT}]) ([{_TONES}]?)\u0e32|([{_TONES}]) \u0e32")
_BARE_AM = re.compile(f"(?<=[{_CONSONANT}]) [{_TONES}]?\u0e32")
_MARK_AA = re.compile(f"(?<=[{_ABOVE}]) +(?=\u0e32)")
_TALL = re.compile(f"(?<=[ปฝฟ][{_TONES}]) +(?=[{_LETTER}])")
_AFTER_AM = re.compile(f"(?<=\u0e33) (?=[{_LETTER}])")
_LATE = re.compile(f"([{_LETTER}])([{_LETTER}])([{_ABOVE}]+) (?=[{_LETTER}])")
_IMPOSSIBLE = re.compile(f"([{_LETTER}])([\u0e30\u0e32\u0e40-\u0e45])([{_ABOVE}]+) ?")
_MARK = re.compile(f"[{_ABOVE}]+")
_MARK_SPACE = re.compile(f"[{_ABOVE}]+ (?=[{_LETTER}])")
_SPACED = re.compile(f"[{_LETTER}{_ABOVE}] (?=[{_LETTER}{_ABOVE}])")
_SOME, _MOST, _MANY, _FEW = 5, 0.6, 0.4, 0.3
_STRANGE_AM = re.compile(f"(?<=[{_CONSONANT}])([^\\s{_LETTER}{_ABOVE}])(\\S?)\u0e32")


def shifted(text: str) -> bool:
    """True for the text layer of e-LAAS: glyph numbers in place of letters.

    They look like Greek, with many of its archaic letters, which real Greek does not use.
    """
    greek = len(_GREEK.findall(text))
    return greek >= _FEW_GREEK and len(_ARCHAIC.findall(text)) >= greek * _ARCHAIC_SHARE


def unshifted(text: str) -> str:
    """The letters of a shifted text layer; what another font wrote beside it stays.

    The offsets were checked on the budgets of one municipality (variety, section 10); they follow
    from the order of the glyphs in the fonts of Windows.
    """
    return _SHIFTED_RUN.sub(lambda run: run.group().translate(_GLYPH_NUMBERS), text)


def mended(text: str) -> str:
    """The text of one page, the common defects of Thai text layers mended.

    Private-use glyphs (also of plane 16), sara am as nikhahit and aa, split, or with another glyph
    in place of its nikhahit, marks out of order or one letter late, spaces inside of syllables.
    """
    text = ordered(text.translate(_NAMED).replace("\u0e4d \u0e32", "\u0e33"))
    if not _MARK.search(text) and "\u0e32" not in text:
        return text
    for step in (_together, _with_am, _joined_am, _in_time, _unspaced):
        text = step(text)
    return ordered(text)


def _together(text: str) -> str:
    """Text whose letters stand apart, one by one, as words again."""
    letters = len(re.findall(f"[{_LETTER}{_ABOVE}]", text))
    apart = len(_SPACED.findall(text))
    if letters < 2 * _SOME or apart < letters * _MANY:
        return text
    return re.sub(r"(?<=\S) (?=\S)", "", text)


def _with_am(text: str) -> str:
    """Sara am where its ring became another character, the same one all over the page."""
    rings = Counter(match[1] for match in _STRANGE_AM.finditer(text))
    known = {c for c, count in rings.items() if count >= _SOME and count >= text.count(c) * _MANY}
    if not known:
        return text
    return _STRANGE_AM.sub(lambda m: "\u0e33" if m[1] in known else m.group(), text)


def _joined_am(text: str) -> str:
    """Sara am whose ring was lost with a space in its place, and the space after a sound one."""
    if _BARE_AM.search(text):
        text = _SPLIT_AM.sub(lambda m: f"{m[1] or m[2] or ''}\u0e33", text)
    text = text.replace(" \u0e33", "\u0e33")
    spaced, all_of = len(_AFTER_AM.findall(text)), text.count("\u0e33")
    return _AFTER_AM.sub("", text) if spaced >= max(_SOME, all_of * _MANY) else text


def _in_time(text: str) -> str:
    """Marks that come one letter late, a space behind them, put back on their own letter."""
    late, marks = len(_MARK_SPACE.findall(text)), len(_MARK.findall(text))
    if late < _SOME or late < marks * (_FEW if _IMPOSSIBLE.search(text) else _MOST):
        return text
    text = _IMPOSSIBLE.sub(r"\1\3\2", text)
    return _LATE.sub(r"\1\3\2", text)


def _unspaced(text: str) -> str:
    """No space where no word can end or begin."""
    text = _MARK_AA.sub("", _CANNOT_BEGIN.sub("", text))
    return _TALL.sub("", text)
