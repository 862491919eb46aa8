"""``rules new``: begins a rule file with three examples; it passes check and test as it stands."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from oitcheck.errors import OutputError, UsageError
from oitcheck.rulebook.screen import Screen
from oitcheck.texts import Lang, say

SKELETON = Path(__file__).parent / "skeleton"
_RULE = "rule.yaml"
_MARK = "@NAME@"
_NAME = re.compile(r"(?!(?:con|prn|aux|nul|(?:com|lpt)[0-9])$)[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LONGEST = 60


def new_rule(name: str, folder: Path, lang: Lang) -> None:
    """Write a rule file called ``name`` and its examples into a folder of rules; say what is next.

    Raises:
        UsageError: the name will not do, or is taken.
        OutputError: the folder cannot be written.
    """
    if not _NAME.fullmatch(name) or len(name) > _LONGEST:
        raise UsageError(say("rules.new_name", name=name[:_LONGEST]))
    rule = folder / "disclosures" / f"{name}.yaml"
    for taken in (rule, rule.with_suffix(".examples")):
        if taken.exists():
            raise UsageError(say("rules.new_taken", file=taken))
    try:
        write(name, rule)
    except OSError as error:
        raise OutputError(say("rules.not_writable", file=rule, why=error.strerror)) from error
    screen = Screen(lang)
    screen.line(say("rules.new_made", file=rule, folder=rule.with_suffix(".examples")))
    for step in ("rules.new_edit", "rules.new_check", "rules.new_list"):
        screen.line(say(step, name=name, rules=folder), 2)


def write(name: str, rule: Path) -> None:
    """The rule file and its examples, the name filled in; both whole or not at all."""
    rule.parent.mkdir(parents=True, exist_ok=True)
    examples = rule.with_suffix(".examples")
    try:
        for source in sorted(SKELETON.rglob("*.*")):
            place = source.relative_to(SKELETON)
            goal = rule if str(place) == _RULE else examples / place
            goal.parent.mkdir(parents=True, exist_ok=True)
            goal.write_text(source.read_text("utf-8").replace(_MARK, name), "utf-8")
    except OSError:
        shutil.rmtree(examples, ignore_errors=True)
        rule.unlink(missing_ok=True)
        raise
