"""What is published: RESULTS.md for people, published.json for the test that holds it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import oitcheck
from oitcheck.rulesets import load_ruleset
from tests.accuracy import corpus_table, results, scoring, suite
from tests.accuracy.plan import SEED
from tests.accuracy.scanning import Verdict

HERE = Path(__file__).parent
RESULTS, FIGURES, CAUSES = HERE / "RESULTS.md", HERE / "published.json", HERE / "CAUSES.md"
_HEAD = """# How right the verdicts are

Written by `python -m tests.accuracy publish`; how sites and labels are made: [GUIDE.md](GUIDE.md).
Measured with oitcheck {version}, rules `oit-2566` (digest `{rules}`), seed `{seed}`.

*False present*: called present, and it is not (an auditor is misled). *False missing*: called
missing, and it is not (an agency is accused). *Faulted*: present, called partial. *Review*: a
person is asked who need not be. The sites are made by a generator; they are no sample of real
agencies, and these figures are no promise about one.
"""

_STEADY = """Each site is scanned as usual (4 connections) and once more in the circumstance named.
*Opened* are verdicts that a fault turned into `review` or `unchecked`."""


def figures(verdicts: Sequence[Verdict]) -> dict[str, int]:
    """The counts that may not get worse."""
    errors = scoring.by_item(verdicts)
    return {
        "false present": errors.false_present.count,
        "false missing": errors.false_missing.count,
        "faulted": errors.faulted.count,
        "review": errors.review.count,
        "right": sum(v.status == v.expected for v in verdicts),
    }


def write(
    development: Sequence[Verdict],
    held_out: Sequence[Verdict],
    stability: Mapping[str, Mapping[str, int]],
) -> None:
    """Write both files."""
    ruleset = load_ruleset("oit-2566")
    head = _HEAD.format(version=oitcheck.__version__, rules=ruleset.digest[:16], seed=SEED)
    frozen = results.Set(
        "Held-out families",
        "Written by helpers that saw only variety.md, the catalogue and the kit, and frozen before "
        "any tuning; scored once, at the end.",
        suite.digest("heldout"),
        held_out,
    )
    own = results.Set(
        "Development families",
        "The rules were tuned on these.",
        suite.digest("content", "families"),
        development,
    )
    parts = [head, results.section(frozen), CAUSES.read_text("utf-8"), results.section(own)]
    parts += ["## Stability", _STEADY, results.stability(stability)]
    parts += ["## The shared corpus", corpus_table.section()]
    RESULTS.write_text("\n\n".join(part.strip() for part in parts) + "\n", "utf-8")
    names = {f"{family}-{number}" for family, number in suite.SMALL}
    small = [v for v in development if v.site in names]
    kept = {"held-out digest": suite.digest("heldout"), "small": figures(small)}
    FIGURES.write_text(json.dumps(kept, indent=2) + "\n", "utf-8")
