"""The examples beside a rule file: whether there are enough, and whether they are well made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from oitcheck.errors import RuleError
from oitcheck.examples import example_folders, load_case, wanted_by
from oitcheck.model import Disclosure, Status
from oitcheck.reading.encoding import decode
from oitcheck.rulebook.complaint import Complaint, warn
from oitcheck.strict import Node, near
from oitcheck.texts import say

ENOUGH = 3
_PIN = re.compile(r"<!--\s*(?:not )?evidence:\s*([\w-]+)\s*-->")


def lint_examples(rule: Path, own: Disclosure | None, needed: int) -> Iterator[Complaint]:
    """Complaints about the examples of a rule file.

    Args:
        rule: the rule file.
        own: what it says; ``None`` where it cannot be read.
        needed: how many examples it needs at least.
    """
    good = []
    for folder in example_folders(rule):
        if wanted_by(folder) is None:
            known = ", ".join(Status)
            yield warn(folder, 1, say("rules.no_status", name=folder.name, known=known))
            continue
        good.append(folder)
        yield from _case(folder, own)
        yield from _pages(folder, own)
    yield from _lacking(rule, good, needed)


def _lacking(rule: Path, good: Sequence[Path], needed: int) -> Iterator[Complaint]:
    """An example that shows the thing, one that does not, and one more."""
    folder = rule.with_suffix(".examples").name
    shown = {wanted_by(example) for example in good}
    wanted = (Status.PRESENT, Status.MISSING) if needed > 1 else ()
    lacking = [status for status in wanted if status not in shown]
    for status in lacking:
        yield warn(rule, 1, say("rules.no_example", status=status, folder=folder))
    if len(good) + len(lacking) < needed:
        said = "rules.one_example" if needed == 1 else "rules.few_examples"
        yield warn(rule, 1, say(said, folder=folder))


def _case(folder: Path, own: Disclosure | None) -> Iterator[Complaint]:
    file = folder / "case.yaml"
    try:
        load_case(folder)
        pins = Node.load(file).mapping(None).get("evidence") if file.is_file() else None
        for pin in pins.entries() if pins else ():
            node = pin.mapping(None)["requirement"]
            yield from _unknown(file, node.line, node.text(), own)
    except RuleError as error:
        yield from map(Complaint.of, error.all)


def _pages(folder: Path, own: Disclosure | None) -> Iterator[Complaint]:
    """Pins that name no requirement, and an example without a page."""
    pages = sorted(folder.rglob("*.htm*"))
    if not pages:
        yield warn(folder, 1, say("rules.no_page", name=folder.name))
    for page in pages:
        markup, _ = decode(page.read_bytes())
        for pin in _PIN.finditer(markup):
            line = markup.count("\n", 0, pin.start()) + 1
            yield from _unknown(page, line, pin[1], own)


def _unknown(file: Path, line: int, name: str, own: Disclosure | None) -> Iterator[Complaint]:
    known = [want.id for want in own.require] if own else []
    if own and name not in known:
        yield warn(file, line, say("rules.no_requirement", name=name, near=near(name, known)))


def lint_strays(folder: Path) -> Iterator[Complaint]:
    """Files and folders beside the rule files that nothing reads."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not path.name.startswith(".") and not _is_read(path):
            yield warn(path, 1, say("rules.stray", name=path.name))


def _is_read(path: Path) -> bool:
    if path.is_dir():
        return path.suffix == ".examples" and path.with_suffix(".yaml").is_file()
    return path.suffix == ".yaml"
