"""Measures and publishes: ``python -m tests.accuracy [run|publish] ...``; see ``--help``."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.accuracy import scoring, suite
from tests.accuracy.scanning import Part, Verdict, scan_all

KEPT = Path(__file__).parents[2] / ".accuracy" / "verdicts"


def main() -> None:
    """Scan sites, keep the verdicts in ``.accuracy``, print what differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("families", nargs="*", help="families, or family-number; all by default")
    parser.add_argument("--sites", type=int, default=suite.SITES, help="sites of each family")
    parser.add_argument("--held-out", action="store_true", help="the held-out families")
    parser.add_argument("--kept", action="store_true", help="do not scan, take what was kept")
    parser.add_argument("--quiet", action="store_true", help="figures only")
    given = parser.parse_args()
    families = suite.HELD_OUT if given.held_out else suite.DEVELOPMENT
    names = list(suite.named(families, given.sites))
    if given.families:
        names = [n for n in names if n[0] in given.families or f"{n[0]}-{n[1]}" in given.families]
    verdicts = load(names) if given.kept else measure(names)
    if not given.quiet:
        for verdict in scoring.wrong(verdicts):
            print(line(verdict))
    print_figures(verdicts)


def measure(names: Sequence[tuple[str, int]]) -> list[Verdict]:
    """Scan and keep."""
    KEPT.mkdir(parents=True, exist_ok=True)
    out: list[Verdict] = []
    begun = time.monotonic()
    for name, verdicts in zip(names, scan_all(names), strict=True):
        kept = json.dumps([asdict(v) for v in verdicts], ensure_ascii=False, indent=1)
        (KEPT / f"{name[0]}-{name[1]}.json").write_text(kept, "utf-8")
        out += verdicts
    print(f"{len(names)} sites in {time.monotonic() - begun:.0f} s")
    return out


def load(names: Sequence[tuple[str, int]]) -> list[Verdict]:
    """The verdicts that were kept."""
    return [
        _verdict(record)
        for family, number in names
        for record in json.loads((KEPT / f"{family}-{number}.json").read_text("utf-8"))
    ]


def _verdict(record: dict[str, object]) -> Verdict:
    parts = record.pop("parts")
    assert isinstance(parts, list)
    return Verdict(**record, parts=tuple(Part(**p) for p in parts))  # type: ignore[arg-type]


def line(verdict: Verdict) -> str:
    """One verdict that differs, in a line."""
    costly = verdict.status in ("present", "missing")
    outcomes = ",".join(f"{p.id}:{p.outcome}" for p in verdict.parts if p.outcome != p.right)
    return (
        f"{'!!' if costly else '  '} {verdict.site} {verdict.item} {verdict.disclosure}: "
        f"{verdict.expected} -> {verdict.status} [{verdict.state} {verdict.why} "
        f"{'/'.join(verdict.traps)}] {outcomes} | {verdict.reason} | {' '.join(verdict.evidence)}"
    )


def print_figures(verdicts: Sequence[Verdict]) -> None:
    """The figures on the terminal."""
    counts = scoring.confusion(verdicts)
    print(f"{'right/given':12}", *(f"{s:>10}" for s in scoring.STATUSES))
    for right in scoring.STATUSES:
        print(f"{right:12}", *(f"{counts[right, given]:10}" for given in scoring.STATUSES))
    for name, errors in (
        ("items", scoring.by_item(verdicts)),
        ("strong requirements", scoring.by_requirement(verdicts, strong=True)),
        ("weak requirements", scoring.by_requirement(verdicts, strong=False)),
    ):
        print(f"{name}: {errors}")


if __name__ == "__main__":
    main()
