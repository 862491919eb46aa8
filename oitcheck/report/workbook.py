"""A workbook as all its sheets look: headings that stay in sight, filters, wrapped rows, paper.

The only user of xlsxwriter. Every text is written as text: nothing that a site wrote becomes a
formula or a number, and only an address that a report may link to becomes a link.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from typing import Any
from urllib.parse import quote

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from oitcheck.clean import clean, readable, safe_link
from oitcheck.model import Status
from oitcheck.report import wording
from oitcheck.report.joined import Report
from oitcheck.texts import Text, say
from oitcheck.thai import moments

LONGEST = 32_767
MOST_LINKS = 65_530
_LONGEST_LINK = 2_000
_LONGEST_NAME = 80
_A4 = 9
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LINE = 14.5
_TALLEST = 409
_THAI = 1.12
_HEAD_HEIGHT = 33
_MARK = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
_PLAIN_HOST = re.compile(r"https?://[0-9A-Za-z.-]+(?::\d{1,5})?(?:[/?#]|$)", re.I)
_BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_KEPT = "/:?#!$&'()*+,;=%@~-._"

_FONT = {"font_name": "Tahoma", "font_size": 10, "font_scheme": "none"}
_CELL = {**_FONT, "valign": "top", "text_wrap": True, "border": 1, "border_color": "#D9DEE5"}
_HEAD = {
    **_CELL,
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": "#0B5563",
    "valign": "vcenter",
    "align": "center",
}
_HEAD_TO_FILL = {**_HEAD, "font_color": "#5A4300", "bg_color": "#FFD54A"}
_TO_FILL = {"bg_color": "#FFF9D9", "border_color": "#D9A900"}
_MOMENT = {"th": "[$-107041E]d mmm yyyy hh:mm", "en": "d mmm yyyy hh:mm"}
_TINTS: dict[str, tuple[str, str]] = {
    "": ("", ""),
    Status.PRESENT: ("#EDF6F0", "#1D6B3F"),
    Status.PARTIAL: ("#FFF3E0", "#8A4B00"),
    Status.MISSING: ("#FCE9E7", "#A12A22"),
    Status.REVIEW: ("#EFEDFA", "#4B3F9E"),
    Status.UNCHECKED: ("#F1F3F5", "#55606E"),
    Status.EXEMPT: ("#F1F3F5", "#55606E"),
}


@dataclass(frozen=True, slots=True)
class Address:
    """An address, which is a link where a report may lead there."""

    url: str


Value = str | int | float | datetime | Address | Text


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in the catalogue, its width in letters, and what sets it apart.

    ``to_fill`` is for the auditor, ``strong`` says in the colour of its row what the row is about.
    """

    key: str
    width: float
    align: str = "left"
    to_fill: bool = False
    strong: bool = False


def cut(text: str, longest: int = LONGEST) -> str:
    """``text`` in at most ``longest`` letters as a spreadsheet counts them: an emoji is two."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * longest:
        return text
    return units[: 2 * longest - 2].decode("utf-16-le", "ignore") + "…"


def target(url: str) -> str:
    """What a cell may link to, "" where ``url`` must stay text: Excel rejects odd addresses."""
    safe = quote(_BARE_PERCENT.sub("%25", safe_link(url)), safe=_KEPT)
    return safe if _PLAIN_HOST.match(safe) and len(safe) <= _LONGEST_LINK else ""


Row = tuple[Sequence[Value], str]


class Book:
    """The workbook, its formats, and what all its sheets have in common."""

    def __init__(self, out: io.BytesIO, report: Report) -> None:
        self.report = report
        self.agency = cut(wording.agency(report.result), _LONGEST_NAME)
        self._book = Workbook(out, {**_OPTIONS, "default_format_properties": dict(_FONT)})
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        tool = report.result.tool
        self._book.set_properties(
            {
                "title": self.agency,
                "author": cut(clean(f"{tool.name} {tool.version}"), _LONGEST_NAME),
                "comments": self.say("report.disclaimer"),
                "created": report.result.finished_at.astimezone(UTC).replace(tzinfo=None),
            }
        )

    def say(self, key: str, **values: object) -> str:
        """A sentence of the catalogue in the language of the report."""
        return say(key, **values).in_(self.report.lang)

    def format(self, looks: dict[str, Any]) -> Any:
        """The format that looks so; each is made once."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format(looks)
        return self._formats[key]

    def sheet(self, name: str, head: Sequence[Column], rows: Iterable[Row]) -> Sheet:
        """Add a sheet of ``rows``, each with its tint."""
        sheet = Sheet(self, self._book.add_worksheet(self.say(name), _Growing), head)
        for values, tint in rows:
            sheet.row(values, tint)
        sheet.finish()
        return sheet

    def close(self) -> None:
        """Write it all."""
        self._book.close()


class _Growing(Worksheet):  # type: ignore[misc]  # the library has no types
    """A sheet whose rows are as high as they are told until someone types: then they grow."""

    def _xml_start_tag_unencoded(self, tag: str, attributes: Any = ()) -> None:
        kept = [one for one in attributes if tag != "row" or one[0] != "customHeight"]
        super()._xml_start_tag_unencoded(tag, kept)


class Sheet:
    """One sheet: a header that stays in sight, with filters, and rows of wrapped cells."""

    def __init__(self, book: Book, sheet: Any, head: Sequence[Column]) -> None:
        self.book = book
        self.sheet = sheet
        self.head = head
        self.count = 0
        self.links = 0
        sheet.set_row(0, _HEAD_HEIGHT)
        for number, column in enumerate(head):
            looks = _HEAD_TO_FILL if column.to_fill else _HEAD
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, book.say(column.key), book.format(looks))

    def row(self, values: Sequence[Value], tint: str) -> None:
        """Add a row."""
        self.count += 1
        lines = 1
        for number, (column, value) in enumerate(zip(self.head, values, strict=True)):
            text = self._put(number, value, _looks(column, tint))
            lines = max(lines, _lines(text, column.width))
        self.sheet.set_row(self.count, min(lines * _LINE + 3, _TALLEST))

    def _put(self, column: int, value: Value, looks: dict[str, Any]) -> str:
        """Fill a cell; returns the text in it."""
        at = (self.count, column)
        if isinstance(value, Text):
            value = value.in_(self.book.report.lang)
        if isinstance(value, Address):
            return self._address(at, value.url, looks)
        if isinstance(value, str):
            return self._text(at, value, looks)
        if isinstance(value, datetime):
            moment = value.astimezone(moments.BANGKOK).replace(tzinfo=None)
            shown = {**looks, "num_format": _MOMENT[self.book.report.lang]}
            self.sheet.write_datetime(*at, moment, self.book.format(shown))
        else:
            shown = {**looks, "num_format": "0.00" if isinstance(value, float) else "0"}
            self.sheet.write_number(*at, value, self.book.format(shown))
        return ""

    def _text(self, at: tuple[int, int], value: str, looks: dict[str, Any]) -> str:
        if text := cut(clean(value)):
            self.sheet.write_string(*at, text, self.book.format(looks))
        else:
            self.sheet.write_blank(*at, None, self.book.format(looks))
        return text

    def _address(self, at: tuple[int, int], url: str, looks: dict[str, Any]) -> str:
        text, to = cut(readable(url)), target(url)
        if not to or self.links >= MOST_LINKS:
            return self._text(at, text, looks)
        self.links += 1
        blue = {**looks, "font_color": "#0B4F8A", "underline": 1}
        self.sheet.write_url(*at, to, self.book.format(blue), text)
        return text

    def finish(self) -> None:
        """Filters, and how it looks on paper."""
        sheet, agency = self.sheet, self.book.agency.replace("&", "&&")
        last = max(self.count, 1)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, last, len(self.head) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:Z{last + 1}"})
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_header(f"&L{agency}&R{self.sheet.get_name()}")
        page = self.book.say("sheet.page", page="&P", pages="&N")
        sheet.set_footer(f"&L{self.book.say('report.disclaimer')}&R{page}")


def _lines(text: str, width: float) -> int:
    """How many lines a wrapped cell needs, a little more rather than less."""
    return sum(max(1, ceil(_wide(line) / width)) for line in text.split("\n"))


def _wide(line: str) -> float:
    """The width of a line in digits: marks take none, other letters of Thai a little more."""
    narrow = len(line.encode("ascii", "ignore"))
    return narrow + _THAI * (len(line) - narrow - len(_MARK.findall(line)))


def _looks(column: Column, tint: str) -> dict[str, Any]:
    paper, ink = _TINTS[tint]
    looks = {**_CELL, "align": column.align}
    if paper:
        looks["bg_color"] = paper
    if column.strong:
        looks["bold"] = True
        looks |= {"font_color": ink} if ink else {}
    return looks | (_TO_FILL if column.to_fill else {})
