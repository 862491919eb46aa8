"""Example sites beside a rule file, and whether the rule judges them as their names say.

``rules/disclosures/<name>.examples/<status>-<why>/`` is a small saved site; the first word of its
name is the verdict wanted. A comment ``<!-- evidence: fax -->`` stands before the element that the
requirement ``fax`` must quote, ``<!-- not evidence: fax -->`` before one that it must not. A
``case.yaml`` may say ``fiscal_year``, ``today`` and ``evidence`` (file, page, words) for files.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oitcheck.errors import RuleError
from oitcheck.model import (
    Disclosure,
    Finding,
    Item,
    Outcome,
    RequirementFinding,
    Ruleset,
    Status,
)
from oitcheck.reading.encoding import decode
from oitcheck.reading.markup import commented
from oitcheck.reading.reader import Reader
from oitcheck.rulefiles import load_disclosure
from oitcheck.rulesets import Basis, load_ruleset, names, under
from oitcheck.scan import Options, scan_site
from oitcheck.strict import Node
from oitcheck.texts import Text, say
from oitcheck.thai.text import tidy

FISCAL_YEAR = 2566
TODAY = date(2023, 4, 1)
_PIN = re.compile(r"^\s*(not )?evidence:\s*([\w-]+)\s*$")
_MOST = 160


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
    """The examples of a rule file, sorted by name.

    Raises:
        RuleError: the first word of a folder's name is no status.
    """
    for path in example_folders(rule):
        status = wanted_by(path)
        if status is None:
            known = ", ".join(Status)
            raise RuleError(path, 1, say("rules.no_status", name=path.name, known=known))
        yield Example(path, rule, status)


def example_folders(rule: Path) -> list[Path]:
    """The folders of the examples of a rule file, whatever they are called."""
    folder = rule.with_suffix(".examples")
    return sorted(p for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []


def wanted_by(folder: Path) -> Status | None:
    """The status that an example's name asks for; ``None`` where its first word is none."""
    word = folder.name.split("-", 1)[0]
    return Status(word) if word in list(Status) else None


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


def asked_in(
    rule: Path, fiscal_year: int, load: Callable[[Path], Ruleset] = load_ruleset
) -> Disclosure:
    """A rule file under the conditions of a year, as ``core`` or the year's list has it.

    A year that does not ask for it leaves the choice to the last one that does; a rule file that no
    list names yet is asked for whole, of the current year.

    Args:
        rule: the rule file.
        fiscal_year: the year.
        load: loads a list; one that remembers spares reading it for every example again.

    Raises:
        RuleError: a rule file is wrong.
    """
    own = load_disclosure(rule)
    years = [n for n in names(rule.parents[1]) if n != "core"]
    years.sort(key=lambda n: (n != f"oit-{fiscal_year}", -int(n[-4:])))
    for name in ("core", *years):
        file = rule.parents[1] / f"{name}.yaml"
        if file.is_file() and own.id in file.read_text("utf-8"):
            listed = [d for i in load(file).items for d in i.disclosures if d.id == own.id]
            if listed:
                return listed[0]
    return under(own, "current", {r.id: Basis("S") for r in own.require}, Basis("S"))


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that came out otherwise than an example wants.

    ``what`` is ``status`` or the id of a requirement; ``details`` say what became of each one.
    """

    what: str
    wanted: Text
    found: Text
    details: tuple[Text, ...] = ()

    def __str__(self) -> str:
        return f"{self.what}: {self.wanted.en} is wanted, found {self.found.en}"


def judge_example(
    example: Example, asked: Disclosure | None = None, reader: Reader | None = None
) -> list[str]:
    """What is wrong with the verdict on an example, a sentence each; see ``differences``."""
    return [str(difference) for difference in differences(example, asked, reader)]


def differences(
    example: Example, asked: Disclosure | None = None, reader: Reader | None = None
) -> list[Difference]:
    """What is wrong with the verdict on an example; empty where all is right.

    Args:
        example: the example.
        asked: what is asked for; the rule file of the example where it is not given.
        reader: reads the pages; one of its own where it is not given.
    """
    case = load_case(example.folder)
    finding = finding_on(example, asked or asked_in(example.rule, case.fiscal_year), reader)
    pins = (*_pins(example.folder), *((r, w, True) for r, w in case.evidence))
    wrong = [_verdict(example.wanted, finding)] if finding.status != example.wanted else []
    return wrong + [_quotes(finding, *pin) for pin in pins if not _kept(finding, *pin)]


def _verdict(wanted: Status, finding: Finding) -> Difference:
    """Another status came out."""
    found = say("rules.came_out", status=finding.status, reason=finding.reason)
    details = tuple(say("rules.detail", id=r.id, became=_told(r)) for r in finding.requirements)
    return Difference("status", Text(wanted, wanted), found, details)


def _told(requirement: RequirementFinding) -> Text:
    """What became of a requirement: its outcome, its first quote, the remark on it."""
    quotes = " … ".join(e.quote for e in requirement.evidence)
    return say(
        "rules.became",
        outcome=say(f"report.outcome.{requirement.outcome.value}"),
        quote=f"“{quotes[:_MOST]}”" if quotes else "",
        note=requirement.note,
    )


def _quotes(finding: Finding, requirement: str, words: str, must: bool) -> Difference:
    """A pin that was not kept: what had to be quoted, and what was."""
    wanted = say("rules.must_quote" if must else "rules.must_not_quote", words=words[:_MOST])
    told = [_told(r) for r in finding.requirements if r.id == requirement]
    return Difference(requirement, wanted, told[0] if told else say("rules.not_required"))


def _kept(finding: Finding, requirement: str, words: str, must: bool) -> bool:
    """True where the words of a pin are quoted, or are not, as it wants."""
    met = (r for r in finding.requirements if r.id == requirement and r.outcome == Outcome.YES)
    return any(_same(words, e.quote) for r in met for e in r.evidence) == must


def finding_on(example: Example, asked: Disclosure, reader: Reader | None = None) -> Finding:
    """The finding on an example's site by the rule of ``asked``, its own or another's.

    Raises:
        RuleError: the ``case.yaml`` of the example is wrong.
    """
    case = load_case(example.folder)
    item = Item("O", asked.title, (asked,), "", 0, asked.basis)
    ruleset = Ruleset("example", item.title, None, (item,), (), 1, "")
    options = Options(fiscal_year=case.fiscal_year, today=case.today, ocr=False)
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
