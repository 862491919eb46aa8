"""The part of a page that is about one disclosure.

A site of one page, and a page on which several things follow each other, name each under a heading
of its own. What stands under the heading of another thing proves nothing of this one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from oitcheck.model import Line, Page

_LEVEL = re.compile(r"(?:^|[> ])h([1-6])(?::[\w-]+\(\d+\))?$")
_BLOCK = re.compile(r"(?:#[\w-]+|section|article|div)(?::[\w-]+\(\d+\))?$")
_CLOSES = re.compile(r"\W*(?:ปิด(?:หน้าต่าง)?|กลับ|close|x)?\W*", re.IGNORECASE)
Names = Callable[[str], bool]
"""Whether a heading names the disclosure."""


def section(page: Page, names: Names) -> Page | None:
    """The page with only its sections under a heading that ``names`` it; ``None`` without one.

    A page whose title names it is about it from its first line to its last.
    """
    if names(page.title):
        return page
    lines = tuple(_under(page.lines, names))
    if not lines:
        return None
    blocks = {line.path.rpartition(" > ")[0] for line in lines} - {""}
    shown = {line.text for line in lines}
    return replace(
        page,
        title="",
        headings=tuple(h for h in page.headings if h in shown),
        lines=lines,
        pictures=tuple(p for p in page.pictures if p.path.startswith(tuple(blocks))),
    )


def _under(lines: Sequence[Line], names: Names) -> Iterator[Line]:
    """The lines from each heading that names it to the next of the same or a higher level.

    Where the heading begins a block, all that the block holds.
    """
    inside, block = 0, ""
    for at, line in enumerate(lines):
        if block and not line.path.startswith(block):
            inside, block = 0, ""
        level = _level(line)
        if level and not block and (not inside or level <= inside):
            inside = level if names(line.text) else 0
            block = _block(lines, at) if inside else ""
        if inside:
            yield line


def _block(lines: Sequence[Line], at: int) -> str:
    """The path of the block that a heading begins; "" where it stands between other things."""
    above, _, _ = lines[at].path.rpartition(" > ")
    told = [x for x in lines[:at] if not _CLOSES.fullmatch(x.text.strip())]
    begins = not told or not told[-1].path.startswith(f"{above} > ")
    return f"{above} > " if above and begins and _BLOCK.search(above) else ""


def _level(line: Line) -> int:
    """1 to 6 for a heading, 0 for anything else."""
    found = _LEVEL.search(line.path)
    return int(found[1]) if found else 0
