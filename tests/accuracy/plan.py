"""What each site of the development families shows: chosen from the content, by seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from functools import cache
from random import Random
from typing import Any

from oitcheck.model import WEAK
from oitcheck.rulesets import load_ruleset
from tests.accuracy.kit.agency import Agency, agency, thai_digits
from tests.accuracy.kit.blocks import Block, Heading, Para, Thing, Variant
from tests.accuracy.kit.labels import Asked, Label, expected, label
from tests.accuracy.kit.site import EARLY, IN_TIME, Site
from tests.sites.server import Route

Maker = Callable[[Agency, Random], Variant]
"""Makes one variant of an item, the same one for the same agency and seed."""

SEED = "oitcheck accuracy 1"
SHARES = {"present": 0.34, "partial": 0.19, "missing": 0.20, "review": 0.15, "exempt": 0.12}
_KEPT = frozenset({"slug", "href", "format", "shape", "action", "name", "src", "kind", "date"})
_EARLY_SITES, _DOWN_SITES, _THAI_SITES = frozenset({1, 4, 6, 9}), frozenset({2, 5, 8}), 3
_WAITING = ("อยู่ระหว่างปรับปรุงข้อมูล", "กำลังปรับปรุงข้อมูล โปรดกลับมาใหม่", "ขออภัย หน้านี้กำลังจัดทำ")
_DRIVE = "https://drive.google.com/file/d/{}/view?usp=sharing"
_REASON = "หน่วยงานไม่มีภารกิจในข้อนี้"


@dataclass(frozen=True)
class Plan:
    """What a family lays out.

    ``menu_down``: one page of the main menu, whose caption says nothing of any item, answers 503.
    ``thai``: figures are Thai digits (the variants already are; a family's own text is its affair).
    """

    agency: Agency
    number: int
    variants: Mapping[str, Variant]
    menu_down: bool
    thai: bool
    rng: Random

    def at(self, *places: str) -> list[Variant]:
        """The variants that want one of these places, in the order of the items."""
        return [v for v in self.variants.values() if v.where in places and v.things]


Layout = Callable[[Plan], Mapping[str, Mapping[str, Route]]]
"""Lays a plan out: host -> path with query -> answer."""


def site(
    family: str,
    number: int,
    layout: Layout,
    content: Mapping[str, Sequence[Maker]],
    *,
    whole: bool = True,
) -> Site:
    """Site ``number`` of a family; not ``whole``: what befalls every item is left out."""
    today = EARLY if number % 10 in _EARLY_SITES else IN_TIME
    plan = _plan(family, number, today, content, whole)
    labels = {item: _named(variant) for item, variant in plan.variants.items()}
    if plan.menu_down:
        labels = {i: label("unseen") if at.state == "absent" else at for i, at in labels.items()}
    exempt = {item: _REASON for item, at in labels.items() if at.state == "exempt"}
    routes = layout(plan)
    outside = {url: html for v in plan.variants.values() for url, html in v.outside}
    return Site(family, number, plan.agency, _joined(routes, outside), labels, today, exempt)


def _named(variant: Variant) -> Label:
    """The label of a variant; it says which variant it is."""
    why = " ".join(filter(None, (variant.name, variant.label.why)))
    return replace(variant.label, why=why)


def _joined(
    routes: Mapping[str, Mapping[str, Route]], outside: Mapping[str, str]
) -> dict[str, dict[str, Route]]:
    out = {host: dict(paths) for host, paths in routes.items()}
    for url, html in outside.items():
        host, _, path = url.partition("://")[2].partition("/")
        out.setdefault(host, {})[f"/{path}"] = html
    return out


def _plan(
    family: str, number: int, today: date, content: Mapping[str, Sequence[Maker]], whole: bool
) -> Plan:
    office = agency(family, number)
    common = _ways(number) if whole else ()
    thai = number % 10 >= 10 - _THAI_SITES
    chosen = {
        item: _chosen(item, makers, office, Random(f"{SEED} {family} {number} {item}"), common)
        for item, makers in sorted(content.items(), key=lambda pair: int(pair[0][1:]))
    }
    if thai:
        chosen = {item: _in_thai(variant) for item, variant in chosen.items()}
    rng = Random(f"{SEED} {family} {number}")
    return Plan(office, number, chosen, whole and number % 10 in _DOWN_SITES, thai, rng)


def _chosen(
    item: str, makers: Sequence[Maker], office: Agency, rng: Random, ways: Sequence[int]
) -> Variant:
    made = [maker(office, rng) for maker in makers]
    made += _common(item, made, rng, ways) if ways else []
    by_status: dict[str, list[Variant]] = {}
    for variant in made:
        status = expected(variant.label, asked()[item], IN_TIME)
        by_status.setdefault(status, []).append(variant)
    shares = {status: SHARES[status] for status in SHARES if status in by_status}
    status = rng.choices(list(shares), list(shares.values()))[0]
    return rng.choice(by_status[status])


def _ways(number: int) -> Sequence[int]:
    """Which of the closed ways a site has: an answer of 503 only where a menu page answers so too.

    Families announce things in their menus; what else is not there may be behind a failing entry.
    """
    return (0, 1, 2) if number % 10 in _DOWN_SITES else (0, 2)


def _common(item: str, made: Sequence[Variant], rng: Random, ways: Sequence[int]) -> list[Variant]:
    """What may befall every item: exempt, absent, dead, closed."""
    out = [
        Variant(item, "exempt", label("exempt")),
        Variant(item, "absent", label("absent")),
    ]
    named = next(
        (v for v in made if v.label.state == "shown" and v.where in ("menu", "tile")), None
    )
    if named is None:
        return out
    caption = named.things[0].caption
    slug = f"none{rng.randrange(1000)}"
    construction: tuple[Block, ...] = (Heading(caption), Para(rng.choice(_WAITING)))
    dead = [
        Thing(caption, "dead", href="#"),
        Thing(caption, "dead", href=f"/files/{slug}.pdf"),
        Thing(caption, "page", construction, slug=slug),
    ]
    key = "".join(rng.choices("abcdefghkmnpqrstuvwxyzABCDEFGH0123456789", k=28))
    closed = [
        Thing(caption, "link", href=_DRIVE.format(key)),
        Thing(caption, "file", _first_blocks(named), slug=slug, status=503),
        Thing(caption, "file", _first_blocks(named), format="pdf-bad-scan", slug=slug),
    ]
    traps = ("dead_tile", "dead_tile", "construction"), ((), (), ("scan",))
    for name, things, of in zip(("dead", "closed"), (dead, closed), traps, strict=True):
        at = rng.choice(ways) if name == "closed" else rng.randrange(3)
        state: Any = name
        trap: Any = (of[at],) if isinstance(of[at], str) else of[at]
        out.append(Variant(item, name, label(state, *trap), (things[at],), where=named.where))
    return out


def _first_blocks(variant: Variant) -> tuple[Block, ...]:
    thing = variant.things[0]
    return thing.blocks or (thing.children[0].blocks if thing.children else ())


@cache
def asked() -> dict[str, Asked]:
    """What fiscal year 2566 asks for, by item."""
    return {
        item.number: Asked(
            item.disclosures[0].period,
            {r.id: r.basis not in WEAK for d in item.disclosures for r in d.require},
        )
        for item in load_ruleset("oit-2566").items
    }


def _in_thai(value: Any) -> Any:
    """A variant whose figures are Thai digits, addresses apart."""
    if isinstance(value, str):
        return value if "@" in value or "://" in value else thai_digits(value)
    if isinstance(value, tuple):
        return tuple(map(_in_thai, value))
    if is_dataclass(value) and not isinstance(value, (type, Label)):
        changed = {
            f.name: _in_thai(getattr(value, f.name))
            for f in fields(value)
            if f.name not in _KEPT | {"item", "outside", "where"}
        }
        return replace(value, **changed)
    return value
