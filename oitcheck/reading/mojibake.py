"""Thai that was read in a wrong encoding and saved as UTF-8 is read back: ``»ÃÐ¡ÒÈ`` is ``ประกาศ``.

Two families. UTF-8 read one byte a letter leaves three characters for each Thai letter, the first
two always the same: a pattern that right text does not have. TIS-620 read in a Western encoding
leaves one character for each letter: there only a run that spells Thai syllables is believed, for
European words never hold five such characters in a row that do.

What was lost (a question mark, U+FFFD, a byte dropped) stays lost; the letters around it come back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from html.entities import html5

_ROUNDS = 3
_HEAD = (0xE0, 0xB8, 0xB9)  # the first byte of a Thai letter in UTF-8, and its second
_LOST = "๏ฟฝ"  # U+FFFD, itself read one byte a letter
_GLUE = " !-%'-;=?@\\[-`{-~\t\n\r"
_SOUNDS, _MARKS, _TONES = "ก-ฮ", "\u0e31\u0e34-\u0e3a\u0e47\u0e4d", "\u0e48-\u0e4c\u0e4e"
_LETTER = re.compile("[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e]")
_VOWEL = re.compile("[\u0e30-\u0e3a\u0e40-\u0e4e]")
_LONG = re.compile("[\u0e01-\u0e4e]{5}")
_SYLLABLE = re.compile(f"[{_SOUNDS}][{_TONES}]?[\u0e30-\u0e3a]")
_SHORT = re.compile(f"{_SYLLABLE.pattern}|[เ-ไ][{_SOUNDS}]|[{_SOUNDS}]\\.[{_SOUNDS}]")
_FLAW = re.compile(
    f"(?<![{_SOUNDS}])[{_MARKS}]|(?<![{_SOUNDS}{_MARKS}])[{_TONES}]"
    f"|(?<![{_SOUNDS}{_MARKS}{_TONES}])[าำ]|(?<![{_SOUNDS}{_MARKS}{_TONES}า])ะ"
    f"|[เ-ไ](?![{_SOUNDS}])"
)
_NEIGHBOUR = re.compile("[A-Za-z\u0e01-\u0e4e]")


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to break Thai: its name, characters of which every such text has one, the cure."""

    name: str
    hints: str
    undo: Callable[[str], str]


def mend(text: str) -> tuple[str, str]:
    """``text`` with its broken runs undone, and what was undone; "" where there was nothing.

    Where broken letters were written as references (``&agrave;&cedil;``), all of that kind are
    letters afterwards, which reads the same.
    """
    names: list[str] = []
    plain = (
        _REFERENCE.sub(lambda match: unescape(match[0]), text) if _ESCAPED.search(text) else text
    )
    better = _undone(plain, names)
    return (better, ", ".join(dict.fromkeys(names))) if names else (text, "")


def spells(text: str) -> bool:
    """True where the Thai in ``text`` is made of syllables: marks on consonants, and enough."""
    return bool(_SYLLABLE.search(text)) and _flawless(text, 10)


def _undone(text: str, names: list[str]) -> str:
    for _ in range(_ROUNDS):
        before = text
        for way in _WAYS:
            if any(hint in text for hint in way.hints) and (better := way.undo(text)) != text:
                names.append(way.name)
                text = better
        if text == before:
            break
    return text


# UTF-8 read one byte a letter.


def _read_as(charset: str) -> dict[int, str]:
    """Byte to character, for the upper half of an encoding as far as it is defined."""
    one = ((byte, bytes([byte]).decode(charset, "ignore")) for byte in range(0x80, 0x100))
    return {byte: char for byte, char in one if char}


def _bytes_of(charset: str) -> dict[str, int]:
    """Character to byte. A byte without a letter is a C1 control, or what Windows shows there."""
    known = {chr(byte): byte for byte in range(0x80, 0xA0)}
    known |= {char: byte for byte, char in _read_as("cp1252").items() if byte < 0xA0}
    return known | {char: byte for byte, char in _read_as(charset).items()}


def _class(table: Mapping[str, int], *spans: tuple[int, int]) -> str:
    chars = (c for c, byte in table.items() if any(low <= byte <= high for low, high in spans))
    return f"[{re.escape(''.join(chars))}]"


def _units(table: Mapping[str, int], sure: str = "") -> Callable[[str], str]:
    """The way back for UTF-8 read by ``table``; ``sure`` are third characters that prove it alone.

    Two units in a row prove it, and then single ones are believed. A space counts as the no-break
    space that it was, unless other third characters were lost.
    """
    lead, low, high = (_class(table, (byte, byte)) for byte in _HEAD)
    first, second = _class(table, (0x81, 0xBA), (0xBF, 0xBF)), _class(table, (0x80, 0x9B))
    unit = f"{lead}(?:{low}{first}|{high}{second})"
    strong = f"{lead}(?:{low}[{sure}]|{high}{second})"
    proof = re.compile(
        f"(?:{unit}){{3}}|{strong}{unit}|{unit}{strong}" if sure else f"{unit}{unit}"
    )
    run = re.compile(f"(?:{unit})+(?![\u0e30-\u0e3a\u0e47-\u0e4e])")
    lost = re.compile(f"{lead}[{low[1:-1]}{high[1:-1]}](?:{lead}|[?\ufffd])")
    folds = table.get("\u00a0") == 0xA0
    space = re.compile(f"({lead}{low}) (?={lead}[{low[1:-1]}{high[1:-1]}])")

    def undo(text: str) -> str:
        if not proof.search(text):
            return text
        if folds and not lost.search(text):
            text = space.sub("\\1\u00a0", text)
        return run.sub(lambda match: bytes(table[c] for c in match[0]).decode(), text)

    return undo


def _again(table: Mapping[str, int], once: Callable[[str], str]) -> Callable[[str], str]:
    """The way back for UTF-8 that was read by ``table`` twice, or ``once``."""
    lead, low, high = (next(c for c in table if table[c] == byte) for byte in _HEAD)
    tail = _class(table, (0x80, 0xBF))
    pairs, threes = _class(table, (0xC2, 0xC6), (0xCB, 0xCB)), _class(table, (0xE0, 0xE2))
    second = f"(?:{_sequence(low, table)}|{_sequence(high, table)})"
    run = re.compile(f"(?:{_sequence(lead, table)}{second}(?:{pairs}{tail}|{threes}{tail}{tail}))+")
    return lambda text: once(run.sub(lambda match: _peeled(match[0], table), text))


def _sequence(char: str, table: Mapping[str, int]) -> str:
    """The pattern for one character that became several; a space for the no-break space."""
    chars = (_class(table, (byte, byte)) for byte in char.encode())
    return "".join(c.replace("\u00a0", "\u00a0 ") for c in chars)


def _peeled(run: str, table: Mapping[str, int]) -> str:
    try:
        return bytes(0xA0 if c == " " else table[c] for c in run).decode()
    except UnicodeDecodeError:
        return run


# TIS-620 read in a Western encoding.


def _phrases(charset: str, needs: str = "") -> Callable[[str], str]:
    """The way back for TIS-620 read in ``charset``; a phrase is believed where it spells Thai.

    A phrase is letters with at most some signs between them. One of ``needs`` has to be in it,
    where the other letters of the charset are signs that right text has too.
    """
    thai, western = _read_as("cp874"), _read_as(charset)
    table = {ord(western[byte]): thai[byte] for byte in thai if byte >= 0xA0 and byte in western}
    table |= {byte: char for byte, char in thai.items() if byte < 0xA0 and byte not in table}
    letter = re.escape("".join(western[byte] for byte in thai if byte > 0xA0))
    glue = f"[{_GLUE}{re.escape(western[0xA0])}\u0080-\u009f]{{0,20}}"
    phrase = re.compile(f"[{letter}]+(?:{glue}[{letter}]+)*")
    needed = re.compile(f"[{needs}]" if needs else "")

    def proves(match: re.Match[str]) -> bool:
        return bool(needed.search(match[0])) and _strong(match[0].translate(table))

    def back(match: re.Match[str]) -> str:
        text = match[0].translate(table).replace(_LOST, "\ufffd")
        return text if proves(match) or _weak(text, match) else match[0]

    def undo(text: str) -> str:
        return phrase.sub(back, text) if any(map(proves, phrase.finditer(text))) else text

    return undo


def _strong(text: str) -> bool:
    return bool(_LONG.search(text)) and spells(text)


def _weak(text: str, match: re.Match[str]) -> bool:
    """Enough on a page where others are proven: a short word by itself, or a misspelt phrase."""
    start, end = match.span()
    beside = match.string[max(start - 1, 0) : start] + match.string[end : end + 1]
    return not _NEIGHBOUR.search(beside) and bool(_SHORT.search(text)) and _flawless(text, 4)


def _flawless(text: str, tolerance: int) -> bool:
    """At most one flaw in ``tolerance`` letters, and one vowel or mark in seven."""
    letters = len(_LETTER.findall(text))
    flaws = sum(1 for _ in _FLAW.finditer(text))
    return flaws * tolerance <= letters <= 7 * len(_VOWEL.findall(text))


_WINDOWS = _bytes_of("latin-1")
_THAI = _bytes_of("cp874")
_OFTEN = "ฃฅ\x81\x88\x89\x99\x9a"  # of the commonest letters and marks, and in no right text
_PROOF = "\x80-\xa0ฃฅ" + "".join(c for c in _read_as("cp1252").values() if c > "\u0100")
_MATHS = "π√∑∂"
_WAYS = (
    _Way("utf-8 as windows-1252", "àÃ", _again(_WINDOWS, _units(_WINDOWS))),
    _Way("utf-8 as macintosh", "∏", _units(_bytes_of("mac_roman"))),
    _Way("utf-8 as windows-874", _OFTEN, _again(_THAI, _units(_THAI, _PROOF))),
    _Way("tis-620 as macintosh", _MATHS, _phrases("mac_roman", _MATHS)),
    _Way("tis-620 as windows-1252", "ÒÕÑÔÐÙ", _phrases("latin-1")),
)

_NAMES = "|".join(n for n, char in html5.items() if n.endswith(";") and char in _WINDOWS)
_NUMBERS = "|".join(f"#{ord(char)};" for char in _WINDOWS)
_REFERENCE = re.compile(f"&(?:{_NUMBERS}|{_NAMES})")
_ESCAPED = re.compile("&(?:agrave|Ograve|#224|#210);")
