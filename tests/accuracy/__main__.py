"""Measures how right verdicts are: ``python -m tests.accuracy COMMAND``.

``run`` scans sites and prints what differs from the labels; ``stability`` scans some again in other
circumstances; ``publish`` writes RESULTS.md and published.json from what was kept of both.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.accuracy import published, scoring, suite
from tests.accuracy.scanning import Part, Verdict, scan_all
from tests.accuracy.stability import CIRCUMSTANCES, compared

KEPT = Path(__file__).parents[2] / ".accuracy" / "verdicts"
STABILITY = KEPT.with_name("stability.json")


def main() -> None:
    """One command."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="scan sites and print what differs")
    run.add_argument("names", nargs="*", help="families, or family-number; all by default")
    run.add_argument("--held-out", action="store_true", help="the held-out families")
    run.add_argument("--small", action="store_true", help="the few sites that CI scans")
    run.add_argument("--kept", action="store_true", help="do not scan, take what was kept")
    run.add_argument("--quiet", action="store_true", help="figures only")
    commands.add_parser("stability", help="scan some sites again in other circumstances")
    commands.add_parser("publish", help="write the results")
    given = parser.parse_args()
    {"run": _run, "stability": _stability, "publish": _publish}[given.command](given)


def _run(given: argparse.Namespace) -> None:
    families = suite.HELD_OUT if given.held_out else suite.DEVELOPMENT
    names = suite.SMALL if given.small else tuple(suite.named(families))
    if given.names:
        names = tuple(n for n in names if n[0] in given.names or f"{n[0]}-{n[1]}" in given.names)
    verdicts = load(names) if given.kept else measure(names)
    if not given.quiet:
        for verdict in scoring.wrong(verdicts):
            print(line(verdict))
    print_figures(verdicts)


def _stability(given: argparse.Namespace) -> None:
    runs = {c.name: compared(c, suite.STEADY) for c in CIRCUMSTANCES}
    STABILITY.write_text(json.dumps(runs, indent=1), "utf-8")
    print(json.dumps(runs, indent=1))


def _publish(given: argparse.Namespace) -> None:
    development = load(tuple(suite.named(suite.DEVELOPMENT)))
    held_out = load(tuple(suite.named(suite.HELD_OUT)))
    published.write(development, held_out, json.loads(STABILITY.read_text("utf-8")))


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
    traps, evidence = record.pop("traps"), record.pop("evidence")
    assert isinstance(traps, list)
    assert isinstance(evidence, list)
    return Verdict(
        **record,  # type: ignore[arg-type]
        parts=tuple(Part(**p) for p in parts),
        traps=tuple(traps),
        evidence=tuple(evidence),
    )


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
