"""Shared ground of the southern makers: templates, labels by construction, the plan of a site.

A content is written once as a short text in which lines and columns carry the requirement that
they meet (``@name``). Leaving them out makes the lacking variants, so that a label follows from
what was left out. Years are written ``{y}`` and shifted for contents of another year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random
from typing import Literal, cast

from tests.accuracy.kit.agency import Agency, agency, thai_digits
from tests.accuracy.kit.blocks import (
    Block,
    FileFormat,
    Form,
    Heading,
    Input,
    Link,
    Pairs,
    Para,
    People,
    Person,
    Points,
    Rows,
)
from tests.accuracy.kit.labels import Asked, Label, Trap, expected, label, shown
from tests.accuracy.kit.site import EARLY, IN_TIME

Shape = Literal["doc", "page", "file", "list", "link", "dead"]


@dataclass(frozen=True)
class Ctx:
    """What a template is filled with."""

    agency: Agency
    rng: Random
    shift: int = 0
    drop: frozenset[str] = frozenset()


@dataclass(frozen=True)
class T:
    """A template of one thing: ``caption`` may hold a second one after ``||`` for lacking ones."""

    caption: str
    text: str = ""
    shape: Shape = "doc"
    year: str = ""
    date: str = ""
    kids: tuple[T, ...] = ()
    href: str = ""
    status: int = 200
    format: FileFormat | None = None
    blocks: Callable[[Ctx], tuple[Block, ...]] | None = None
    body_shift: int = 0
    tag: str = ""
    short: bool = False


@dataclass(frozen=True)
class V:
    """One way in which an item is or is not shown."""

    item: str
    name: str
    label: Label
    things: tuple[T, ...] = ()
    shift: int = 0
    drop: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset()
    where: str = "menu"
    footer: Callable[[Ctx], tuple[Block, ...]] | None = None


@dataclass(frozen=True)
class Piece:
    """A thing filled for one site."""

    caption: str
    shape: Literal["page", "file", "list", "link", "dead"]
    blocks: tuple[Block, ...] = ()
    format: FileFormat = "pdf"
    href: str = ""
    date: str = ""
    year: str = ""
    status: int = 200
    children: tuple[Piece, ...] = ()
    short: bool = False


@dataclass(frozen=True)
class Chosen:
    """The variant of one item on one site and its pieces."""

    item: str
    label: Label
    pieces: tuple[Piece, ...]
    where: str
    footer: tuple[Block, ...] = ()
    name: str = ""
    noise: Literal["", "hidden", "construction"] = ""


_ASKED = """
O1 none kind divisions political
O2 none chief_phone deputies_phone clerk_phone photos
O3 none kind duties not_whole_act
O4 covers kind year strategies goals indicators
O5 none address phone fax~ email map
O6 none kind content
O7 current kind year entries
O8 none two_way
O9 none account
O10 none kind content~ own~
O11 current kind year projects amounts time
O12 first_half kind year projects progress amounts
O13 previous kind year~ results~ amounts~ problems~ suggestions~
O14 none kind staff steps
O15 none kind steps
O16 first_half kind year~ figures
O17 previous kind year~ service~ results~
O18 none service
O19 current kind year entries~
O20 current kind year entries
O21 first_half kind year columns reason contract
O22 previous kind year spent~ problems~ recommendations~
O23 current kind year matters~
O24 first_half kind year progress budget
O25 none kind recruiting appointing~ developing~ appraising~ rewarding~ rules~
O26 previous kind year results
O27 none kind corruption how steps unit time
O28 none online
O29 first_half kind corruption year~ content~
O30 current kind year~ activity~
O31 current kind year refuse chief signed
O32 current kind year activity
O33 either kind year~ gifts content~
O34 current kind year corruption events level measures
O35 current kind year~ corruption done~
O36 covers_or_year kind year projects budget time
O37 first_half kind year projects progress budget
O38 previous kind year results~ budget~ problems~ advice~
O39 none kind content~ three_codes~
O40 current kind year team~ dos_and_donts~ training~
O41 current kind year~ behaviour~ personnel~
O42 current kind year analysis practice responsible follow_up
O43 current kind year results
"""
ASKED: dict[str, Asked] = {
    item: Asked(period, {name.rstrip("~"): not name.endswith("~") for name in names})
    for item, period, *names in (line.split() for line in _ASKED.split("\n") if line)
}
ITEMS = tuple(ASKED)
HALF = tuple(item for item, asked in ASKED.items() if asked.period == "first_half")
TITLES = dict(
    zip(
        ITEMS,
        """โครงสร้าง|ข้อมูลผู้บริหาร|อำนาจหน้าที่|แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน|ข้อมูลการติดต่อ
กฎหมายที่เกี่ยวข้อง|ข่าวประชาสัมพันธ์|Q&A|Social Network|นโยบายคุ้มครองข้อมูลส่วนบุคคล
แผนดำเนินงานและการใช้งบประมาณประจำปี
รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน|รายงานผลการดำเนินงานประจำปี
คู่มือหรือมาตรฐานการปฏิบัติงาน|คู่มือหรือมาตรฐานการให้บริการ|ข้อมูลเชิงสถิติการให้บริการ
รายงานผลการสำรวจความพึงพอใจการให้บริการ|E–Service|แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ
ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ
สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน|รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี
นโยบายหรือแผนการบริหารทรัพยากรบุคคล|การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล
หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล|รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี
แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ|การเปิดโอกาสให้เกิดการมีส่วนร่วม
ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่|การสร้างวัฒนธรรม No Gift Policy
รายงานผลตามนโยบาย No Gift Policy|การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี
การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ|แผนปฏิบัติการป้องกันการทุจริต
รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน
รายงานผลการดำเนินการป้องกันการทุจริตประจำปี|ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ|การขับเคลื่อนจริยธรรม
การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ|มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน""".replace("\n", "|").split("|"),
        strict=True,
    )
)


def words(found: Agency, shift: int = 0) -> dict[str, str]:
    """The words of an agency for templates."""
    year, town = 2566 - shift, found.is_municipality
    names = found.names
    return {
        "N": found.name,
        "L": found.long_name,
        "C": found.chief,
        "CS": "นายกเทศมนตรี" if town else "นายก อบต.",
        "DEP": "รองนายกเทศมนตรี" if town else "รองนายกองค์การบริหารส่วนตำบล",
        "K": found.clerk,
        "OR": "เทศบาล" if town else "อบต.",
        "ORL": "เทศบาลตำบล" if town else "องค์การบริหารส่วนตำบล",
        "SH": "สภาเทศบาล" if town else "สภาองค์การบริหารส่วนตำบล",
        "STAFF": "พนักงานเทศบาล" if town else "พนักงานส่วนตำบล",
        "LAW": "เทศบัญญัติ" if town else "ข้อบัญญัติ",
        "ACT": "เทศบาล พ.ศ. 2496" if town else "สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537",
        "place": found.place,
        "chief": names[0],
        "d1": names[1],
        "d2": names[2],
        "sec": names[3],
        "clerk": names[4],
        "dclerk": names[5],
        "fin": names[6],
        "eng": names[7],
        "ch": names[8],
        "D": found.district,
        "P": found.province,
        "Z": found.postcode,
        "ph": found.phone,
        "fx": found.fax,
        "em": found.email,
        "host": found.host,
        "dom": found.host.removeprefix("www."),
        "slug": found.host.split(".")[1],
        "y": str(year),
        "y1": str(year - 1),
        "y2": str(year - 2),
        "yn": str(year + 4),
        "yy": str(year)[2:],
        "yy1": str(year - 1)[2:],
    }


def say(text: str, ctx: Ctx) -> str:
    """A template filled."""
    known = words(ctx.agency, ctx.shift)

    def one(match: re.Match[str]) -> str:
        inner: str = match[1]
        if inner[0] == "?":
            return ctx.rng.choice(inner[1:].split(";"))
        if inner[0] in "~$":
            low, high = map(int, inner[1:].split("-"))
            number = ctx.rng.randint(low, high)
            return f"{number * 1000:,}" if inner[0] == "$" else f"{number:,}"
        return str(known[inner])

    while "{" in text:
        text = re.sub(r"\{([^{}]+)\}", one, text)
    return text


def blocks_of(text: str, ctx: Ctx) -> tuple[Block, ...]:
    """The blocks of a text, without what is dropped."""
    out: list[Block] = []
    table: list[list[str]] = []
    points: list[str] = []

    def close() -> None:
        if points:
            out.append(Points(tuple(points)))
            points.clear()
        if table:
            out.append(_rows(table, ctx.drop))
            table.clear()

    for raw in text.strip().split("\n"):
        line = raw.strip()
        if match := re.match(r"([@!])([\w,]+) ", line):
            hit = bool(ctx.drop & set(match[2].split(",")))
            if hit == (match[1] == "@"):
                continue
            line = line[match.end() :]
        if not line:
            continue
        if line.startswith("|"):
            if points:
                close()
            table.append([say(cell.strip(), ctx) for cell in line[1:].split("|")])
            continue
        if line.startswith("- "):
            if table:
                close()
            points.append(say(line[2:], ctx))
            continue
        close()
        if line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            out.append(Heading(say(line.lstrip("# "), ctx), level + 1))
        else:
            out.append(Para(say(line, ctx)))
    close()
    return tuple(out)


def _rows(table: list[list[str]], drop: frozenset[str]) -> Rows:
    heads: list[str] = []
    keep: list[int] = []
    for at, cell in enumerate(table[0]):
        head, _, tags = cell.partition(" @")
        if not drop & set(tags.split(",")):
            keep.append(at)
            heads.append(head)
    body = [tuple(row[at] if at < len(row) else "" for at in keep) for row in table[1:]]
    return Rows(tuple(heads), tuple(body))


# --- registry ------------------------------------------------------------------------------------

VARIANTS: list[V] = []
CAPTIONS: dict[str, list[str]] = {}


def add(
    item: str,
    name: str,
    found: Label,
    *things: T,
    gives: str = "",
    where: str = "menu",
    footer: Callable[[Ctx], tuple[Block, ...]] | None = None,
    shift: int = 0,
    drop: Iterable[str] = (),
) -> None:
    """One variant."""
    VARIANTS.append(
        V(
            item,
            name,
            found,
            things,
            shift,
            frozenset(drop),
            frozenset(gives.split()),
            where,
            footer,
        )
    )


def full(
    item: str,
    name: str,
    *things: T,
    lacks: str = "",
    shifts: tuple[int, ...] = (),
    disagree: int = 0,
    also: tuple[str, ...] = ("year",),
    gives: str = "",
    where: str = "menu",
    part: bool = False,
    unclear: tuple[str, ...] = (),
) -> None:
    """A complete variant, and those which lack something or are of another year.

    ``unclear`` are requirements of which nobody could say whether a thing of another year meets
    them ("of the year before": before the year asked for, or before its own).
    """
    CAPTIONS.setdefault(item, []).extend(t.caption.split("||")[0] for t in things[:1])
    add(item, name, shown(), *things, gives=gives, where=where)
    for group in lacks.split():
        drop = group.split("+")
        traps: tuple[Trap, ...] = ("part_of_period",) if part and "year" in drop else ()
        add(
            item,
            f"{name} without {group}",
            shown(*drop, traps=traps),
            *things,
            gives=gives,
            where=where,
            drop=drop,
        )
    for shift in shifts:
        add(
            item,
            f"{name} {shift} years off",
            shown(*also, unclear=unclear, traps=("other_year",)),
            *things,
            gives=gives,
            where=where,
            shift=shift,
        )
    if disagree:
        off = tuple(replace(t, body_shift=disagree) for t in things)
        found = shown(*also, unclear=unclear, traps=("disagreeing_years",))
        add(item, f"{name} in disagreement", found, *off, gives=gives)


def none(item: str, name: str, *things: T, traps: tuple[Trap, ...] = (), gives: str = "") -> None:
    """Nothing of it; ``things`` are its neighbours."""
    add(item, name, label("absent", *traps), *things, gives=gives)


# --- filling -------------------------------------------------------------------------------------

_FORMATS: tuple[tuple[FileFormat, int], ...] = (
    ("pdf", 60), ("docx", 13), ("xlsx", 8), ("pptx", 4), ("pdf-shifted", 7), ("pdf-broken", 8),
)  # fmt: skip


def fill(thing: T, ctx: Ctx) -> Piece:
    """A piece for one site."""
    first, _, second = thing.caption.partition("||")
    caption = say(second if second and ctx.drop else first, ctx)
    inner = replace(ctx, shift=ctx.shift + thing.body_shift)
    made = thing.blocks(inner) if thing.blocks else ()
    if thing.text:
        made = (*made, *blocks_of(thing.text, inner))
    shape = thing.shape
    if shape == "doc":
        shape = "page" if ctx.rng.random() < 0.22 else "file"
    format: FileFormat = thing.format or cast(
        FileFormat, ctx.rng.choices(*zip(*_FORMATS, strict=True))[0]
    )
    if shape != "file":
        format = "pdf"
    kids = [t for t in thing.kids if not (t.tag and t.tag in ctx.drop)]
    return Piece(
        caption,
        shape,
        made,
        format,
        say(thing.href, ctx).replace(",", ""),
        say(thing.date, ctx),
        say(thing.year, ctx),
        thing.status,
        tuple(fill(kid, ctx) for kid in kids),
        thing.short,
    )


def mapped(piece: Piece, change: Callable[[str], str]) -> Piece:
    """A piece with its texts changed; forms, links and cards of people stay."""

    def one(block: Block) -> Block:
        match block:
            case Heading(text, level):
                return Heading(change(text), level)
            case Para(text):
                return Para(change(text))
            case Points(entries):
                return Points(tuple(map(change, entries)))
            case Rows(head, rows):
                return Rows(
                    tuple(map(change, head)), tuple(tuple(map(change, row)) for row in rows)
                )
            case _:
                return block

    return replace(
        piece,
        caption=change(piece.caption),
        blocks=tuple(map(one, piece.blocks)),
        date=change(piece.date),
        children=tuple(mapped(kid, change) for kid in piece.children),
    )


def noisy(number: int) -> Callable[[str], str] | None:
    """How the keyboard of a site spoils its texts."""
    if number % 5 == 3:
        return lambda text: text.replace("\u0e33", "\u0e4d\u0e32").replace("ปี ", "ปี\u00a0")
    if number == 6:
        return lambda text: text.replace("แ", "เเ")
    return None


# --- general ways to be dead or closed -----------------------------------------------------------

_NOT_YET = "{?อยู่ระหว่างปรับปรุงข้อมูล;หน้านี้อยู่ระหว่างการจัดทำ;กำลังปรับปรุง ขออภัยในความไม่สะดวก;ไม่พบข้อมูล}"
SAYS_NONE = {"O19", "O20", "O21", "O29", "O33"}
"""Items that are met by saying that there is nothing: "no data" would be read as that."""
NO_GENERAL = {"O5", "O9"}
ON_LINE = {"O7", "O8", "O18", "O20", "O28", "O2"}


def general(item: str, rubric: str) -> list[V]:
    """Ways for any item to be announced and not be there."""
    if item in NO_GENERAL:
        return []
    captions = CAPTIONS[item]
    out: list[V] = []

    def put(name: str, found: Label, thing: T) -> None:
        out.append(V(item, name, found, (thing,)))

    for number, caption in enumerate(dict.fromkeys(captions)):
        put(f"tile to # {number}", label("dead", "dead_tile"), T(caption, shape="dead", href="#"))
        if number == 0:
            gone = f"/files/{item.lower()}-66.pdf"
            put("gone", label("dead"), T(caption, shape="dead", href=gone))
            text = _NOT_YET
            if item in SAYS_NONE:
                text = text.replace("ไม่พบข้อมูล", "อยู่ระหว่างรวบรวมเอกสาร")
            put("construction", label("dead", "construction"), T(caption, text, "page"))
            put("rubric", label("dead", "rubric"), T(caption, rubric, "page"))
            put("503", label("closed"), T(caption, "", "page", status=503))
        elif item not in ON_LINE:
            drive = f"http://drive.google.com/file/d/1{item}xQz{number}/view?usp=sharing"
            put("drive", label("closed"), T(caption, shape="link", href=drive))
    if item not in ON_LINE:
        scan = V(
            item,
            "bad scan",
            label("closed", "scan"),
            (
                T(
                    captions[0],
                    f"# {captions[0]}\n{{L}}\n{rubric}\n{{chief}}",
                    "file",
                    format="pdf-bad-scan",
                ),
            ),
        )
        out.append(scan)
    return out


# --- the plan of a site --------------------------------------------------------------------------

EARLY_SITES = {2, 7}
OUTAGE_SITES = {4, 5, 8}
_DECKS = {
    "normal": {"present": 15, "partial": 7, "missing": 9, "review": 7, "exempt": 5},
    "outage": {"present": 13, "partial": 5, "missing": 15, "review": 5, "exempt": 5},
    "early": {"present": 14, "partial": 6, "missing": 8, "review": 6, "exempt": 3},
}
_REASONS = (
    "หน่วยงานไม่มีภารกิจในส่วนนี้ตามหนังสือจังหวัด",
    "ได้รับยกเว้นตามหนังสือสำนักงานท้องถิ่นจังหวัด",
    "ใช้ข้อมูลร่วมกับหน่วยงานต้นสังกัดในระบบกลาง",
    "จัดตั้งใหม่ ยังไม่ครบรอบการรายงาน",
)


@dataclass
class Plan:
    """Everything of one site before it is laid out."""

    family: str
    number: int
    agency: Agency
    rng: Random
    chosen: dict[str, Chosen] = field(default_factory=dict)
    exempt: dict[str, str] = field(default_factory=dict)

    @property
    def early(self) -> bool:
        """Whether the half year is not over."""
        return self.number in EARLY_SITES

    @property
    def outage(self) -> bool:
        """Whether a page of the menu answers 503."""
        return self.number in OUTAGE_SITES

    def labels(self) -> dict[str, Label]:
        """The labels."""
        return {item: self.chosen[item].label for item in ITEMS}


def _status(found: V) -> str:
    return expected(found.label, ASKED[found.item], IN_TIME)


def make_plan(family: str, number: int, rubrics: dict[str, str]) -> Plan:
    """Chooses a variant for every item."""
    rng = Random(f"plan {family} {number}")
    plan = Plan(family, number, agency(family, number), rng)
    pool: dict[str, dict[str, list[V]]] = {item: {} for item in ITEMS}
    for found in VARIANTS:
        pool[found.item].setdefault(_status(found), []).append(found)
    extra: dict[str, dict[str, list[V]]] = {item: {} for item in ITEMS}
    for item in ITEMS:
        for found in general(item, rubrics[item]):
            extra[item].setdefault(_status(found), []).append(found)
    deck = dict(_DECKS["early" if plan.early else "outage" if plan.outage else "normal"])
    wanted = [s for s, n in deck.items() for _ in range(n)]
    rng.shuffle(wanted)
    items = [item for item in ITEMS if not (plan.early and item in HALF)]
    rng.shuffle(items)
    picks: dict[str, V] = {}
    left = list(wanted)
    # Items that cannot be of every status choose first.
    for item in sorted(items, key=lambda i: i not in NO_GENERAL):
        has = {*pool[item], *extra[item], "exempt"}
        status = next(s for s in left if s in has)
        left.remove(status)
        if status == "exempt":
            plan.exempt[item] = rng.choice(_REASONS)
            status = "missing" if rng.random() < 0.7 and item != "O5" else "present"
        picks[item] = _pick(item, status, pool, extra, rng)
    for item in ITEMS:
        if item not in picks:
            off = pool[item].get("partial", []) + pool[item]["missing"]
            off = [v for v in off if v.label.state == "absent" or v.shift]
            picks[item] = rng.choice(off)
    _settle(plan, picks, pool, extra)
    scans = [item for item in ITEMS if item in picks and picks[item].name == "bad scan"]
    for item in scans[1:]:
        other = [v for v in extra[item]["review"] if v.name != "bad scan"]
        picks[item] = rng.choice(other)
    if _whole(picks["O18"], "O18", plan) and "O28" not in plan.exempt:
        named = {"missing": "petition", "review": "mixed"}.get(_status(picks["O28"]))
        picks["O28"] = next(
            (v for v in VARIANTS if v.item == "O28" and v.name == named), picks["O28"]
        )
    for item in ITEMS:
        plan.chosen[item] = _realize(plan, picks[item])
    return plan


def _pick(
    item: str,
    status: str,
    pool: dict[str, dict[str, list[V]]],
    extra: dict[str, dict[str, list[V]]],
    rng: Random,
    free: bool = False,
) -> V:
    own = [v for v in pool[item].get(status, []) if not (free and v.gives)]
    more = extra[item].get(status, [])
    if own and (not more or rng.random() < 0.68):
        return rng.choices(own, [3 if v.label.traps else 2 for v in own])[0]
    if more:
        return rng.choice(more)
    return rng.choice(own or pool[item][status])


def _whole(found: V, item: str, plan: Plan) -> bool:
    return item in plan.exempt or _status(found) == "present"


def _settle(
    plan: Plan,
    picks: dict[str, V],
    pool: dict[str, dict[str, list[V]]],
    extra: dict[str, dict[str, list[V]]],
) -> None:
    """No variant may show another item that the plan says is not shown."""
    for _ in range(6):
        wrong = [
            item
            for item, v in picks.items()
            if any(not _whole(picks[other], other, plan) for other in v.gives)
        ]
        for item in wrong:
            picks[item] = _pick(item, _status(picks[item]), pool, extra, plan.rng, free=True)
        if not wrong:
            return
    raise ValueError(f"contradictions: {plan.family} {plan.number} {wrong}")


def _realize(plan: Plan, found: V) -> Chosen:
    rng = Random(f"fill {plan.family} {plan.number} {found.item}")
    ctx = Ctx(plan.agency, rng, found.shift, found.drop)
    pieces = [fill(thing, ctx) for thing in found.things]
    if plan.number % 3 == 1 and rng.random() < 0.75:
        pieces = [mapped(piece, thai_digits) for piece in pieces]
    spoil = noisy(plan.number)
    spoiled = spoil is not None and rng.random() < 0.4
    if spoil and spoiled:
        pieces = [mapped(piece, spoil) for piece in pieces]
    mark = found.label
    noise: Literal["", "hidden", "construction"] = ""
    if found.label.state == "shown":
        pieces = [_scan(plan, found, piece) for piece in pieces]
        formats = {piece.format for piece in pieces if piece.shape == "file"}
        more: tuple[Trap, ...] = ()
        if formats & {"pdf-shifted", "pdf-broken"}:
            more = ("broken_text",)
        if "pdf-scan" in formats:
            more = (*more, "scan")
        if spoiled and pieces:
            more = (*more, "noise")
        mark = replace(mark, traps=(*mark.traps, *more))
        if any(piece.shape == "page" for piece in pieces):
            dice = rng.random()
            noise = "hidden" if dice < 0.15 else "construction" if dice < 0.24 else ""
            if noise:
                trap: Trap = "hidden_branch" if noise == "hidden" else "construction"
                mark = replace(mark, traps=(*mark.traps, trap))
        old = _older(found, ctx)
        if old:
            pieces.append(old)
    if found.item in plan.exempt:
        mark = label("exempt")
    elif plan.outage and mark.state == "absent":
        mark = replace(mark, state="unseen")
    footer = found.footer(ctx) if found.footer else ()
    name = found.name
    return Chosen(found.item, mark, tuple(pieces), found.where, footer, name, noise)


def _scan(plan: Plan, found: V, piece: Piece) -> Piece:
    if found.item == "O31" and piece.shape == "file" and plan.number % 2 == 0:
        return replace(piece, format="pdf-scan")
    return piece


def _older(found: V, ctx: Ctx) -> Piece | None:
    """The same thing of two years before, left on the site beside the right one."""
    thing = found.things[0] if found.things else None
    if thing is None or not thing.year or found.shift or found.drop or ctx.rng.random() < 0.55:
        return None
    if found.label.lacks or ASKED[found.item].period not in ("current", "previous", "either"):
        return None
    if thing.kids or thing.shape != "doc":
        return None
    return fill(thing, replace(ctx, shift=2))


def day(plan: Plan) -> str:
    """The day on which the site is looked at, in Thai words."""
    return "10 มีนาคม 2566" if plan.early else "15 เมษายน 2566"


def today(plan: Plan) -> date:
    """The day of judging."""
    return EARLY if plan.early else IN_TIME


__all__ = [
    "ASKED", "CAPTIONS", "HALF", "ITEMS", "TITLES", "VARIANTS", "Chosen", "Ctx", "Form", "Input",
    "Link", "Pairs", "People", "Person", "Piece", "Plan", "Points", "Rows", "T", "V", "add",
    "blocks_of", "day", "fill", "full", "label", "make_plan", "none", "say", "shown", "today",
    "words",
]  # fmt: skip
