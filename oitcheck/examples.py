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

from oitcheck.model import Finding, Item, Outcome, Ruleset, Status
from oitcheck.reading.encoding import decode
from oitcheck.reading.markup import commented
from oitcheck.rulefiles import Case, load_case, load_disclosure_item
from oitcheck.scan import Options, scan_site
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


def judge_example(example: Example) -> list[str]:
    """What is wrong with the verdict on an example, a sentence each; empty where all is right."""
    file = example.folder / "case.yaml"
    case = load_case(file) if file.is_file() else Case()
    item = load_disclosure_item(example.rule)
    finding = _finding(example, item, case)
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


def _finding(example: Example, item: Item, case: Case) -> Finding:
    ruleset = Ruleset("example", item.title, None, (item,), (), 1, "")
    options = Options(fiscal_year=case.fiscal_year or FISCAL_YEAR, today=case.today or TODAY)
    return scan_site(str(example.folder), ruleset, options).result.findings[0]


def _pins(folder: Path) -> Iterator[tuple[str, str, bool]]:
    for page in sorted(folder.rglob("*.html")):
        markup, _ = decode(page.read_bytes())
        for comment, words in commented(markup):
            if match := _PIN.match(comment):
                yield match[2], words, not match[1]


def _same(words: str, quote: str) -> bool:
    one, other = tidy(words).replace(" ", ""), tidy(quote).replace(" ", "")
    return bool(one) and (one in other or other in one)
