"""What a person decided in place of the program: ``notes.yaml`` beside the results of a site.

```yaml
- item: O5
  rules: oit-2566
  call: 100                  # 100, 0, or รอวินิจฉัย
  reason: หมายเลขโทรสารอยู่ในภาพท้ายหน้า
  by: ผู้ตรวจประเมิน          # a role, never a person's name
  reviewer: หัวหน้ากลุ่ม
  date: 2023-04-12
  evidence: 3f2a91c0d1       # what it was decided on; without it, it holds for any
```

A note survives later scans. Where the evidence has changed since, it decides nothing any more: the
item asks to be looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from oitcheck.address import key as address_key
from oitcheck.items import item_number
from oitcheck.model import Evidence, Finding, Override, ScanResult, Status
from oitcheck.places import in_a_file
from oitcheck.score import LOST, MET, again
from oitcheck.strict import Node, written
from oitcheck.texts import Text, say
from oitcheck.thai import moments
from oitcheck.thai.text import key

FILE = "notes.yaml"
WAITING = "รอวินิจฉัย"
CALLS: Mapping[str, int | None] = {"100": 100, "0": 0, WAITING: None}
_KEYS = {"item", "rules", "call", "reason", "by", "reviewer", "date", "evidence"}
_OPTIONAL = {"rules", "reviewer", "evidence"}


@dataclass(frozen=True, slots=True)
class Note:
    """What a person decided about one item: 100, 0, or nothing yet (``None``).

    ``rules`` and ``evidence`` are empty where it holds for any.
    """

    item: str
    call: int | None
    reason: str
    by: str
    date: date
    reviewer: str = ""
    rules: str = ""
    evidence: str = ""


def load_notes(file: Path) -> tuple[Note, ...]:
    """The notes in a file ``notes.yaml``; none in an empty one.

    Raises:
        RuleError: the file is wrong, or is not there.
    """
    empty = file.is_file() and not file.read_bytes().strip()
    return () if empty else tuple(Node.load(file).each(_note))


def fitting(result: ScanResult, notes: Iterable[Note]) -> tuple[Note, ...]:
    """Those of ``notes`` that were made on what ``result`` found, or on anything."""
    seen = {finding.item: fingerprint(finding) for finding in result.findings}
    return tuple(note for note in notes if note.evidence in ("", seen.get(note.item)))


def strangers(result: ScanResult, notes: Iterable[Note]) -> Iterator[Note]:
    """Those of ``notes`` that name an item which the rules of ``result`` do not have."""
    items = {finding.item for finding in result.findings}
    yield from (n for n in notes if n.rules in ("", result.ruleset.id) and n.item not in items)


def notes_yaml(notes: Iterable[Note]) -> str:
    """The notes as ``notes.yaml`` holds them."""
    return written([_plain(note) for note in notes]) or "[]\n"


def merged(old: Iterable[Note], new: Iterable[Note]) -> tuple[Note, ...]:
    """Old and new notes; of two on the same item of the same rules the new one."""
    told = {(note.rules, note.item): note for note in (*old, *new)}
    return tuple(told.values())


def with_notes(result: ScanResult, notes: Iterable[Note]) -> ScanResult:
    """``result`` with its verdicts overridden, its sums and its estimate made again."""
    fit = sorted((n for n in notes if n.rules in ("", result.ruleset.id)), key=lambda n: n.rules)
    own = {note.item: note for note in fit}
    findings = tuple(_noted(programs(f), own.get(f.item)) for f in result.findings)
    if findings == result.findings:
        return result
    summary = {s.value: sum(f.status is s for f in findings) for s in Status}
    result = replace(result, findings=findings, summary=summary)
    return replace(result, score=again(result))


def programs(finding: Finding) -> Finding:
    """The finding as the program made it."""
    told = finding.override
    if told is None:
        return finding
    return replace(finding, status=told.program, reason=told.program_reason, override=None)


def fingerprint(finding: Finding) -> str:
    """A short name of what the program found: it changes when the evidence does.

    Of a page the quoted words count and not its bytes, which change with every visit; of a file
    its bytes count too.
    """
    digest = sha256(programs(finding).status.value.encode())
    for part in finding.requirements:
        proofs = sorted({_proof(evidence) for evidence in part.evidence})
        digest.update(repr((part.disclosure, part.id, part.outcome.value, proofs)).encode())
    return digest.hexdigest()[:10]


def proposed(finding: Finding) -> str:
    """What the program proposes: ``100``, ``0`` or รอวินิจฉัย; nothing for an exempt item."""
    status = programs(finding).status
    if status is Status.EXEMPT:
        return ""
    return "100" if status in MET else "0" if status in LOST else WAITING


def _proof(evidence: Evidence) -> tuple[str, str, str]:
    content = evidence.sha256 if in_a_file(evidence.place) else ""
    return address_key(evidence.url), key(evidence.quote), content


def _noted(finding: Finding, note: Note | None) -> Finding:
    if note is None:
        return finding
    stale = bool(note.evidence) and note.evidence != fingerprint(finding)
    override = Override(
        call=note.call,
        reason=note.reason,
        by=note.by,
        reviewer=note.reviewer,
        date=note.date,
        program=finding.status,
        program_reason=finding.reason,
        stale=stale,
    )
    status, reason = _outdated(finding, override) if stale else _decided(finding, override)
    return replace(finding, status=status, reason=reason, override=override)


def _decided(finding: Finding, told: Override) -> tuple[Status, Text]:
    reason = say("note.decided", by=told.by, day=moments.day(told.date), reason=told.reason)
    if told.call == 0:
        found = any(part.evidence for part in finding.requirements)
        lost = finding.status if finding.status in LOST else Status.PARTIAL
        return lost if found or finding.status in LOST else Status.MISSING, reason
    return Status.PRESENT if told.call else Status.REVIEW, reason


def _outdated(finding: Finding, told: Override) -> tuple[Status, Text]:
    """A note on other evidence: a question, unless the program agrees or saw nothing."""
    agreed = {100: MET, 0: LOST}.get(told.call if told.call is not None else -1, frozenset())
    if finding.status is Status.UNCHECKED or finding.status in agreed:
        return finding.status, finding.reason
    day = moments.day(told.date)
    return Status.REVIEW, say("note.stale", by=told.by, day=day, now=finding.reason)


def _plain(note: Note) -> dict[str, object]:
    """The entries of a note, in the order that a person reads them."""
    call = WAITING if note.call is None else note.call
    entries: dict[str, object] = {
        "item": note.item,
        "rules": note.rules,
        "call": call,
        "reason": note.reason,
        "by": note.by,
        "reviewer": note.reviewer,
        "date": note.date,
        "evidence": note.evidence,
    }
    return {name: value for name, value in entries.items() if value != ""}


def _note(node: Node) -> Note:
    parts = node.mapping(_KEYS, optional=_OPTIONAL)
    return Note(
        item=item_number(parts["item"].text()),
        call=_call(parts["call"]),
        reason=parts["reason"].text(),
        by=parts["by"].text(),
        date=parts["date"].day(),
        **dict(_optional(parts)),
    )


def _call(node: Node) -> int | None:
    if node.text() not in CALLS:
        raise node.wrong(say("note.call", call=node.text(), known=", ".join(CALLS)))
    return CALLS[node.text()]


def _optional(parts: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    for name in sorted(_OPTIONAL & parts.keys()):
        yield name, parts[name].text()
