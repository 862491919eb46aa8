"""What an assessor would find of each item, known by construction.

A label says what the agency shows, never what a program says of it. The status that follows is
worked out here from the basis of each requirement in the year's ruleset, as DESIGN orders it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

State = Literal["shown", "absent", "dead", "closed", "unseen", "exempt"]
"""``shown``: it is published and a person can read it, ``lacks`` and ``unclear`` apart.
``absent``: nothing of it is published; another thing with the same words may be.
``dead``: it is announced by its name on a link, and the link leads nowhere, to an error, or to a
page on which there is nothing of it.
``closed``: it is announced by its name, and what is behind it may be it but cannot be opened or
read from here: a drive that wants a login, a server that answers 503, a scan too bad to be read.
``unseen``: nothing of it is announced in what can be read, but a page of the menu cannot be read.
``exempt``: the agency's site file states that the item does not apply.
"""

Trap = Literal[
    "rubric",  # text of the rubric in place of content
    "foreign_number",  # the telephone or fax of somebody else
    "form_label",  # the word stands on a form's field
    "neighbour",  # another document with the same words
    "other_year",  # the right thing of a wrong year
    "disagreeing_years",  # address, title and body name different years
    "dead_tile",  # the exact caption leads nowhere
    "general_petition",  # a form for petitions of all kinds
    "mixed_petition",  # corruption as one choice of a general form
    "persons_without_phones",
    "phones_without_persons",
    "picture_only",  # text that stands in a picture alone
    "empty_values",  # labels of a template without their values
    "sample_record",  # records of the maker's template
    "other_identity",  # another client of the maker
    "scan",  # a document without a text layer
    "broken_text",  # a text layer that is shifted or broken
    "construction",  # "under construction" above what is there
    "hidden_branch",  # "nothing found" in a part that nobody sees
    "staff_system",  # a system for the staff, no service
    "paper_form",  # a form to print
    "hotline",  # the line of another authority
    "blank_form",  # a questionnaire or form that nobody filled in
    "noise",  # text broken by encoding, entities, lost or doubled marks
    "part_of_period",  # a half, a quarter or a month in place of the whole
]


@dataclass(frozen=True)
class Label:
    """What is there of one item.

    ``lacks`` are the requirements (by id) that what is shown does not meet, ``unclear`` those that
    no program could tell (a number inside a picture).
    """

    state: State
    lacks: frozenset[str] = frozenset()
    unclear: frozenset[str] = frozenset()
    traps: tuple[Trap, ...] = ()
    why: str = ""


def shown(
    *lacks: str, unclear: tuple[str, ...] = (), traps: tuple[Trap, ...] = (), why: str = ""
) -> Label:
    """The thing is there; name what it lacks."""
    return Label("shown", frozenset(lacks), frozenset(unclear), traps, why)


def label(state: State, *traps: Trap, why: str = "") -> Label:
    """A label of another state."""
    return Label(state, traps=traps, why=why)


@dataclass(frozen=True)
class Asked:
    """What a year asks for one item: requirement -> whether its basis is strong."""

    period: str
    strong: Mapping[str, bool]


def expected(found: Label, asked: Asked, today: date) -> str:
    """The status that DESIGN gives to what is there."""
    if found.state == "exempt":
        return "exempt"
    if asked.period == "first_half" and today < date(2023, 4, 1):
        return "unchecked"
    if found.state != "shown":
        fixed = {"absent": "missing", "dead": "partial", "closed": "review", "unseen": "unchecked"}
        return fixed[found.state]
    unknown = (found.lacks | found.unclear) - asked.strong.keys()
    if unknown:
        raise ValueError(f"no requirement of the item: {sorted(unknown)}")
    if any(asked.strong[name] for name in found.lacks):
        return "partial"
    return "review" if found.lacks or found.unclear else "present"


def accepted(found: Label, asked: Asked, today: date) -> frozenset[str]:
    """The statuses that are right: what follows, and what says the same.

    *Present* where a picture shows all: a program may say so if it reads pictures, or ask a person.
    *Missing* where a link bears the name and nothing of the thing is behind it (another document,
    an empty form, the rubric): DESIGN calls the one partial and the other missing, and both are so.
    """
    right = expected(found, asked, today)
    if found.state == "dead" and right == "partial":
        return frozenset({right, "missing"})
    pictured = "picture_only" in found.traps and found.state == "shown" and not found.lacks
    return frozenset({right, "present"} if right == "review" and pictured else {right})


def truth(found: Label, requirement: str) -> bool | None:
    """Whether a requirement is met; None where nobody could say so by what can be read.

    A year that stands beside a name with nothing behind it is neither right nor wrong.
    """
    if found.state == "dead" and requirement == "year":
        return None
    if found.state in ("closed", "unseen", "exempt") or requirement in found.unclear:
        return None
    return found.state == "shown" and requirement not in found.lacks
