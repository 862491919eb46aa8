"""Example sites beside a rule file, and whether the rule judges them as their names say.

``rules/disclosures/<name>.examples/<status>-<why>/`` is a small saved site; the first word of its
name is the verdict wanted. A comment ``<!-- evidence: fax -->`` stands before the element that the
requirement ``fax`` must quote, ``<!-- not evidence: fax -->`` before one that it must not. A
``case.yaml`` may say ``fiscal_year``, ``today`` and ``evidence`` (file, page, words) for files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oitcheck.model import Disclosure, Finding, Item, Outcome, Ruleset, Status
from oitcheck.reading.encoding import decode
from oitcheck.reading.markup import commented
from oitcheck.reading.reader import Reader
from oitcheck.rulefiles import load_disclosure
from oitcheck.rulesets import Basis, load_ruleset, names, under
from oitcheck.scan import Options, scan_site
from oitcheck.strict import Node
from oitcheck.thai.text import tidy

FISCAL_YEAR = 2566
TODAY = date(2023, 4, 1)
_PIN = re.compile(r"^\s*(not )?evidence:\s*([\w-]+)\s*$")


@dataclass(frozen=True, slots=True)
class Example:
    """One example: its folder, its rule file, the verdict its name asks for."""

    folder: Path
    rule: Path
    wanted: Status

    @property
    def name(self) -> str:
        """``contact/partial-no-fax``."""
        return f"{self.rule.stem}/{self.folder.name}"


def examples_of(rule: Path) -> Iterator[Example]:
    """The examples of a rule file, sorted by name."""
    folder = rule.with_suffix(".examples")
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir():
            yield Example(path, rule, Status(path.name.split("-", 1)[0]))


@dataclass(frozen=True, slots=True)
class Case:
    """What a ``case.yaml`` says of an example: its year, its day, words that must be quoted."""

    fiscal_year: int = FISCAL_YEAR
    today: date = TODAY
    evidence: tuple[tuple[str, str], ...] = ()


def load_case(folder: Path) -> Case:
    """The ``case.yaml`` of an example; the usual case where it has none.

    Raises:
        RuleError: the file is wrong.
    """
    file = folder / "case.yaml"
    if not file.is_file():
        return Case()
    keys = {"fiscal_year", "today", "evidence"}
    parts = Node.load(file).mapping(keys, optional=keys)
    year, day, pins = (parts.get(k) for k in ("fiscal_year", "today", "evidence"))
    return Case(
        year.number() if year else FISCAL_YEAR,
        day.day() if day else TODAY,
        tuple(pins.each(_pin)) if pins else (),
    )


def _pin(node: Node) -> tuple[str, str]:
    keys = {"requirement", "file", "page", "words"}
    parts = node.mapping(keys, optional={"file", "page"})
    return parts["requirement"].text(), parts["words"].text()


def asked_in(rule: Path, fiscal_year: int) -> Disclosure:
    """A rule file under the conditions of a year, as ``core`` or the year's list has it.

    A year that does not ask for it leaves the choice to the last one that does; a rule file that no
    list names yet is asked for whole, of the current year.

    Raises:
        RuleError: a rule file is wrong.
    """
    own = load_disclosure(rule)
    years = [n for n in names(rule.parents[1]) if n != "core"]
    years.sort(key=lambda n: (n != f"oit-{fiscal_year}", -int(n[-4:])))
    for name in ("core", *years):
        file = rule.parents[1] / f"{name}.yaml"
        if file.is_file() and own.id in file.read_text("utf-8"):
            listed = [d for i in load_ruleset(file).items for d in i.disclosures if d.id == own.id]
            if listed:
                return listed[0]
    return under(own, "current", {r.id: Basis("S") for r in own.require}, Basis("S"))


def judge_example(
    example: Example, asked: Disclosure | None = None, reader: Reader | None = None
) -> list[str]:
    """What is wrong with the verdict on an example, a sentence each; empty where all is right.

    Args:
        example: the example.
        asked: what is asked for; the rule file of the example where it is not given.
        reader: reads the pages; one of its own where it is not given.
    """
    case = load_case(example.folder)
    finding = _finding(example, asked or asked_in(example.rule, case.fiscal_year), case, reader)
    wrong = []
    if finding.status != example.wanted:
        wrong.append(f"{finding.status} ({finding.reason.en}), {example.wanted} is wanted")
    quoted = {
        r.id: [e.quote for e in r.evidence if r.outcome == Outcome.YES]
        for r in finding.requirements
    }
    for requirement, words, must in (
        *_pins(example.folder),
        *((r, w, True) for r, w in case.evidence),
    ):
        said = any(_same(words, q) for q in quoted.get(requirement, []))
        if said != must:
            wrong.append(f"{requirement}: “{words}” {'is not' if must else 'must not be'} quoted")
    return wrong


def _finding(example: Example, asked: Disclosure, case: Case, reader: Reader | None) -> Finding:
    item = Item("O", asked.title, (asked,), "", 0, asked.basis)
    ruleset = Ruleset("example", item.title, None, (item,), (), 1, "")
    options = Options(fiscal_year=case.fiscal_year, today=case.today)
    scan = scan_site(str(example.folder), ruleset, options, reader=reader)
    return scan.result.findings[0]


def _pins(folder: Path) -> Iterator[tuple[str, str, bool]]:
    for page in sorted(folder.rglob("*.html")):
        markup, _ = decode(page.read_bytes())
        for comment, words in commented(markup):
            if match := _PIN.match(comment):
                yield match[2], words, not match[1]


def _same(words: str, quote: str) -> bool:
    one, other = tidy(words).replace(" ", ""), tidy(quote).replace(" ", "")
    return bool(one) and (one in other or other in one)
