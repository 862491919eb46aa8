"""The kinds of check, one file each, and the list of them.

A check is a module with ``NAME``, ``OPTIONS`` (the settings a rule file may give it), ``NEEDS``
(those it must give), ``TOGETHER`` (true where it judges one file as a whole, together with its
like) and ``judge(want, subject, facts) -> Judgement``. Checks are pure: what was read goes in, a
judgement comes out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from oitcheck.checks import (
    about,
    account,
    address,
    amounts,
    channel,
    columns,
    document,
    email,
    figures,
    form,
    half,
    map_,
    mentions,
    own,
    people,
    phone,
    photos,
    service,
    tally,
    two_way,
    year,
)
from oitcheck.model import Facts, Judgement, Requirement, Subject


class Check(Protocol):
    """What every module of this folder offers."""

    NAME: str
    OPTIONS: frozenset[str]
    NEEDS: frozenset[str]
    TOGETHER: bool

    def judge(self, want: Requirement, subject: Subject, facts: Facts) -> Judgement:
        """Judge one requirement on one candidate."""


CHECKS: Mapping[str, Check] = {
    module.NAME: module
    for module in (
        about,
        account,
        address,
        amounts,
        channel,
        columns,
        document,
        email,
        figures,
        form,
        half,
        map_,
        mentions,
        own,
        people,
        phone,
        photos,
        service,
        tally,
        two_way,
        year,
    )
}
