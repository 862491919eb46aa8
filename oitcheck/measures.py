"""The year's measures: what an agency files beside its website, ``measures.yaml``.

```yaml
fiscal_year: 2566
round: 6                       # เดือน: 6 หรือ 12
iit:
  scores:
    - {indicator: 5, name: การแก้ปัญหาการทุจริต, score: 81.25, last: 78.40}
  summary: ซึ่งหน่วยงานต้องประกาศนโยบายให้บุคลากรทราบ
  measures:
    - issues:
        - {number: i19, text: หน่วยงานควรสร้างจิตสำนึก …}
      actions: [ประชาสัมพันธ์ให้บุคลากรทราบ, จัดทำสื่อประชาสัมพันธ์]
      responsible: [สำนักปลัด, กองคลัง]
      status: ดำเนินการ          # อยู่ระหว่างดำเนินการ, ดำเนินการ, ยังไม่ดำเนินการ
      result: ได้ดำเนินการแล้ว
      remark: ประกาศ ณ วันที่ …
eit: {…}
oit:
  measures:
    - items: [O5]              # its status comes from the scans unless it is set here
      issues: [{text: เพิ่มช่องทางการติดต่อหน่วยงาน}]
```
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from oitcheck.strict import Node
from oitcheck.texts import say

FILE = "measures.yaml"
ROUNDS = ("6", "12")
PARTS = ("iit", "eit", "oit")
_TOP = {"fiscal_year", "round", *PARTS}
_PART = {"scores", "summary", "measures"}
_SCORE = {"indicator", "name", "score", "last"}
_MEASURE = {"heading", "items", "issues", "actions", "responsible", "status", "result", "remark"}
_POINTS = re.compile(r"\d{1,3}(?:[.]\d{1,2})?")


class Progress(StrEnum):
    """How far a measure is: the three columns of the report."""

    GOING = "อยู่ระหว่างดำเนินการ"
    DONE = "ดำเนินการ"
    NOT = "ยังไม่ดำเนินการ"


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """What an indicator scored, of 100, and what it scored the year before."""

    indicator: str
    name: str
    score: float
    last: float | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """A point that the assessment raised: its number there (i19, E11), or none."""

    text: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """One row: what was raised, what is done about it, by whom, and how far it is.

    ``items`` are those of the website that it answers; ``progress`` is ``None`` where the scans
    are to say it.
    """

    issues: tuple[Issue, ...]
    actions: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    progress: Progress | None = None
    result: tuple[str, ...] = ()
    remark: tuple[str, ...] = ()
    heading: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One of the three parts of the assessment."""

    scores: tuple[IndicatorResult, ...] = ()
    summary: str = ""
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True)
class Measures:
    """The year's report beside what the scans say; ``round`` is in months."""

    fiscal_year: int
    round: int
    iit: Part | None = None
    eit: Part | None = None
    oit: Part | None = None


def measures_file(site_file: Path | None) -> Path | None:
    """The measures beside a site file, where they are."""
    file = site_file.parent / FILE if site_file else None
    return file if file and file.is_file() else None


def load_measures(path: Path, items: Sequence[str]) -> Measures:
    """Load ``measures.yaml``; ``items`` are the numbers that its rows may name.

    Raises:
        RuleError: the file is wrong.
    """
    parts = Node.load(path).mapping(_TOP, optional=set(PARTS))
    told = {name: _part(parts[name], items) for name in PARTS if name in parts}
    year, months = parts["fiscal_year"].number(), int(parts["round"].one_of(ROUNDS))
    return Measures(year, months, **told)


def _part(node: Node, items: Sequence[str]) -> Part:
    parts = node.mapping(_PART, optional=_PART)
    rows = parts["measures"].each(lambda n: _measure(n, items)) if "measures" in parts else []
    return Part(
        scores=tuple(parts["scores"].each(_score)) if "scores" in parts else (),
        summary=_flat(parts["summary"]) if "summary" in parts else "",
        measures=tuple(rows),
    )


def _score(node: Node) -> IndicatorResult:
    parts = node.mapping(_SCORE, optional={"last"})
    last = _points(parts["last"]) if "last" in parts else None
    return IndicatorResult(
        parts["indicator"].text(), _flat(parts["name"]), _points(parts["score"]), last
    )


def _points(node: Node) -> float:
    text = node.text()
    if not _POINTS.fullmatch(text) or float(text) > 100:
        raise node.wrong(say("measures.points", text=text))
    return float(text)


def _measure(node: Node, items: Sequence[str]) -> Measure:
    parts = node.mapping(_MEASURE, optional=_MEASURE - {"issues"})
    progress = parts["status"].one_of(tuple(Progress)) if "status" in parts else None
    return Measure(
        issues=tuple(parts["issues"].each(_issue)),
        actions=_texts(parts, "actions"),
        responsible=_texts(parts, "responsible"),
        progress=Progress(progress) if progress else None,
        result=_texts(parts, "result"),
        remark=_texts(parts, "remark"),
        heading=_flat(parts["heading"]) if "heading" in parts else "",
        items=tuple(parts["items"].each(lambda n: n.one_of(items))) if "items" in parts else (),
    )


def _issue(node: Node) -> Issue:
    if not node.is_mapping:
        return Issue(_flat(node))
    parts = node.mapping({"number", "text"}, optional={"number"})
    return Issue(_flat(parts["text"]), parts["number"].text() if "number" in parts else "")


def _texts(parts: Mapping[str, Node], name: str) -> tuple[str, ...]:
    return tuple(parts[name].each(_flat)) if name in parts else ()


def _flat(node: Node) -> str:
    return " ".join(node.text().split())
