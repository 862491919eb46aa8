"""Writes RESULTS.md from verdicts. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.accuracy.scanning import Verdict
from tests.accuracy.scoring import (
    CORE,
    STATUSES,
    Errors,
    Share,
    by_item,
    by_requirement,
    confusion,
    costly,
    precision,
    recall,
)

_COLUMNS = (
    "labels",
    "right",
    "present: precision",
    "recall",
    "missing: precision",
    "recall",
    "false present",
    "false missing",
    "faulted",
    "review",
)
GOALS = {"false present": 0.005, "false missing": 0.01, "review": 0.08}


@dataclass(frozen=True)
class Set:
    """A set of sites: its title, what is said of it, the digest of its makers, its verdicts."""

    title: str
    said: str
    digest: str
    verdicts: Sequence[Verdict]


def section(measured: Set) -> str:
    """Everything about one set."""
    verdicts = measured.verdicts
    sites = sorted({v.site for v in verdicts})
    families = sorted({v.family for v in verdicts})
    parts = [
        f"## {measured.title}",
        f"{measured.said}\n\n{len(families)} families ({', '.join(families)}), {len(sites)} sites, "
        f"{len(verdicts)} labels. Digest of the makers' sources: `{measured.digest[:16]}`.",
        "### Against the goals",
        goals(verdicts),
        "### The statuses: right (rows) and given (columns)",
        matrix(verdicts),
        "### By disclosure",
        by_disclosure(verdicts),
        "### By trap",
        by_trap(verdicts),
        "### By family",
        by_family(verdicts),
        "### Costly errors, one by one",
        cases(verdicts),
    ]
    return "\n\n".join(parts)


def goals(verdicts: Sequence[Verdict]) -> str:
    """The goals and what was measured: strong requirements, items, the six, weak requirements."""
    core = [v for v in verdicts if v.disclosure in CORE]
    columns = {
        "requirements (strong)": by_requirement(verdicts, strong=True),
        "items": by_item(verdicts),
        "the six core items": by_item(core),
        "requirements (weak)": by_requirement(verdicts, strong=False),
    }
    rows = [
        [name, f"<= {100 * limit:g} %", *(_cell(_of(name, errors)) for errors in columns.values())]
        for name, limit in GOALS.items()
    ]
    faulted = [_cell(errors.faulted) for errors in columns.values()]
    rows.append(["faulted (present called partial)", "", *faulted])
    return table(["", "goal", *columns], rows)


def _of(name: str, errors: Errors) -> Share:
    return {
        "false present": errors.false_present,
        "false missing": errors.false_missing,
        "review": errors.review,
    }[name]


def matrix(verdicts: Sequence[Verdict]) -> str:
    """The confusion matrix, with the share of labels, precision and recall of each status."""
    counts, total = confusion(verdicts), len(verdicts)
    rows = []
    for right in STATUSES:
        own = [counts[right, given] for given in STATUSES]
        share = f"{100 * sum(own) / total:.1f} %"
        rows.append([right, *map(str, own), share, _rate(recall(verdicts, right))])
    rows.append(["**precision**", *(_rate(precision(verdicts, s)) for s in STATUSES), "", ""])
    return table(["", *STATUSES, "labels", "recall"], rows)


def by_disclosure(verdicts: Sequence[Verdict]) -> str:
    """One row an item."""
    return _groups(verdicts, "item", lambda v: (f"{v.item} {v.disclosure}",), key=_number)


def by_trap(verdicts: Sequence[Verdict]) -> str:
    """One row a trap of variety.md."""
    return _groups(verdicts, "trap", lambda v: v.traps)


def by_family(verdicts: Sequence[Verdict]) -> str:
    """One row a family."""
    return _groups(verdicts, "family", lambda v: (v.family,))


def _groups(
    verdicts: Sequence[Verdict],
    title: str,
    names: Callable[[Verdict], Iterable[str]],
    key: Callable[[str], object] = str,
) -> str:
    groups: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        for name in names(verdict):
            groups.setdefault(name, []).append(verdict)
    head = [title, *_COLUMNS]
    rows = [[name, *_figures(groups[name])] for name in sorted(groups, key=key)]  # type: ignore[arg-type]
    return table(head, rows)


def _figures(group: Sequence[Verdict]) -> Iterator[str]:
    errors = by_item(group)
    yield str(len(group))
    yield _rate(Share(sum(v.status == v.expected for v in group), len(group)))
    for status in ("present", "missing"):
        yield _rate(precision(group, status))
        yield _rate(recall(group, status))
    for share in (errors.false_present, errors.false_missing, errors.faulted, errors.review):
        yield str(share.count)


def cases(verdicts: Sequence[Verdict]) -> str:
    """Every costly error."""
    found = costly(verdicts)
    lines = [
        f"- {v.site} {v.item}: {v.expected} was called **{v.status}** "
        f"({', '.join(filter(None, (v.state, v.why, *v.traps)))})"
        for v in found
    ]
    return "\n".join(lines) or "None."


def stability(runs: Mapping[str, Mapping[str, int]]) -> str:
    """One row a circumstance: sites, items compared, moves."""
    names = ["sites", "items", "present or missing moved", "other moves", "opened"]
    rows = [[name, *(str(run[n]) for n in names)] for name, run in runs.items()]
    return table(["circumstance", *names], rows)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(share: Share) -> str:
    return str(share) if share.of else ""


def _rate(share: Share) -> str:
    return f"{100 * share.rate:.1f} %" if share.of else ""


def _number(name: str) -> int:
    return int(name[1:].split()[0])
