"""Breaks rule files on purpose: every requirement removed, and every one inverted.

``python -m tests.mutants [DISCLOSURE ...]`` prints the mutants that no example catches.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace

from oitcheck.checks import CHECKS
from oitcheck.examples import Example, asked_in, examples_of, judge_example, load_case
from oitcheck.model import Disclosure, Facts, Judgement, Outcome, Requirement, Subject
from oitcheck.reading.reader import Reader
from oitcheck.rulefiles import rules_folder
from oitcheck.rulesets import load_ruleset

LOAD = cache(load_ruleset)
_OTHER = {
    Outcome.YES: Outcome.NO,
    Outcome.NO: Outcome.YES,
    Outcome.CANNOT_TELL: Outcome.CANNOT_TELL,
}


def uncaught(rule: Path, reader: Reader) -> list[str]:
    """The mutants of a rule file that no example of it catches."""
    examples = list(examples_of(rule))
    ids = {r.id for e in examples for r in _asked(e).require}
    removed = [f"{i} removed" for i in sorted(ids) if not _caught(examples, i, reader, _without)]
    inverted = [f"{i} inverted" for i in sorted(ids) if not _caught(examples, i, reader, _inverted)]
    return removed + inverted


def _asked(example: Example) -> Disclosure:
    return asked_in(example.rule, load_case(example.folder).fiscal_year, LOAD)


def _caught(examples: list[Example], wanted: str, reader: Reader, breaks: object) -> bool:
    return any(_fails(example, wanted, reader, breaks) for example in examples)


def _fails(example: Example, wanted: str, reader: Reader, breaks: object) -> bool:
    asked = _asked(example)
    with breaks(asked, wanted) as broken:  # type: ignore[operator]
        return bool(judge_example(example, broken, reader))


@contextmanager
def _without(asked: Disclosure, wanted: str) -> Iterator[Disclosure]:
    yield replace(asked, require=tuple(r for r in asked.require if r.id != wanted))


@contextmanager
def _inverted(asked: Disclosure, wanted: str) -> Iterator[Disclosure]:
    """The disclosure with one requirement judged the other way round."""
    name = "inverted"
    honest = next((r for r in asked.require if r.id == wanted), None)
    if honest is None:
        yield asked
        return
    module = CHECKS[honest.check]

    def judge(want: Requirement, subject: Subject, facts: Facts) -> Judgement:
        said = module.judge(replace(want, check=honest.check), subject, facts)
        return replace(said, outcome=_OTHER[said.outcome])

    lie = SimpleNamespace(NAME=name, judge=judge, TOGETHER=module.TOGETHER)
    CHECKS[name] = lie  # type: ignore[index]
    try:
        broken = (replace(r, check=name) if r.id == wanted else r for r in asked.require)
        yield replace(asked, require=tuple(broken))
    finally:
        del CHECKS[name]  # type: ignore[attr-defined]


def main(wanted: list[str]) -> int:
    """Print what is not caught."""
    left = 0
    with Reader() as reader:
        for rule in sorted((rules_folder() / "disclosures").glob("*.yaml")):
            if not wanted or rule.stem in wanted:
                for mutant in uncaught(rule, reader):
                    left += 1
                    sys.stdout.write(f"{rule.stem}: {mutant} is not caught\n")
    return left


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) and 1)
