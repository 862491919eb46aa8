"""The plan of a northern site: which variant of each item it shows, and the labels of that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from tests.accuracy.heldout.north_content_a import TABLE_A
from tests.accuracy.heldout.north_content_b import TABLE_B
from tests.accuracy.heldout.north_content_c import TABLE_C
from tests.accuracy.heldout.north_content_d import TABLE_D
from tests.accuracy.heldout.north_content_e import TABLE_E
from tests.accuracy.heldout.north_content_f import TABLE_F
from tests.accuracy.heldout.north_tools import Ctx, Option, Where, doc, opt, page, thing_in_digits
from tests.accuracy.kit.agency import Agency, agency
from tests.accuracy.kit.blocks import FileFormat, Heading, Hidden, Para, Thing, Variant
from tests.accuracy.kit.labels import Asked, Label, Trap, expected, label
from tests.accuracy.kit.site import EARLY, IN_TIME

MAKERS: Mapping[str, Callable[[Ctx], list[Option]]] = {
    **TABLE_A,
    **TABLE_B,
    **TABLE_C,
    **TABLE_D,
    **TABLE_E,
    **TABLE_F,
}
ITEMS = tuple(f"O{n}" for n in range(1, 44))
TITLES: Mapping[str, str] = dict(
    zip(
        ITEMS,
        (
            "โครงสร้าง",
            "ข้อมูลผู้บริหาร",
            "อำนาจหน้าที่",
            "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
            "ข้อมูลการติดต่อ",
            "กฎหมายที่เกี่ยวข้อง",
            "ข่าวประชาสัมพันธ์",
            "Q&A",
            "Social Network",
            "นโยบายคุ้มครองข้อมูลส่วนบุคคล",
            "แผนดำเนินงานและการใช้งบประมาณประจำปี",
            "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน",
            "รายงานผลการดำเนินงานประจำปี",
            "คู่มือหรือมาตรฐานการปฏิบัติงาน",
            "คู่มือหรือมาตรฐานการให้บริการ",
            "ข้อมูลเชิงสถิติการให้บริการ",
            "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
            "E-Service",
            "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
            "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
            "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
            "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
            "นโยบายหรือแผนการบริหารทรัพยากรบุคคล",
            "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล",
            "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
            "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
            "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            "การเปิดโอกาสให้เกิดการมีส่วนร่วม",
            "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
            "การสร้างวัฒนธรรม No Gift Policy",
            "รายงานผลตามนโยบาย No Gift Policy",
            "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
            "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
            "แผนปฏิบัติการป้องกันการทุจริต",
            "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
            "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
            "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ",
            "การขับเคลื่อนจริยธรรม",
            "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ",
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        ),
        strict=True,
    )
)

_STRONG = {
    "O1": "kind divisions political",
    "O2": "chief_phone deputies_phone clerk_phone photos",
    "O3": "kind duties not_whole_act",
    "O4": "kind year strategies goals indicators",
    "O5": "address phone email map",
    "O6": "kind content",
    "O7": "kind year entries",
    "O8": "two_way",
    "O9": "account",
    "O10": "kind",
    "O11": "kind year projects amounts time",
    "O12": "kind year projects progress amounts",
    "O13": "kind",
    "O14": "kind staff steps",
    "O15": "kind steps",
    "O16": "kind figures",
    "O17": "kind",
    "O18": "service",
    "O19": "kind year",
    "O20": "kind year entries",
    "O21": "kind year columns reason contract",
    "O22": "kind year",
    "O23": "kind year",
    "O24": "kind year progress budget",
    "O25": "kind recruiting",
    "O26": "kind year results",
    "O27": "kind corruption how steps unit time",
    "O28": "online",
    "O29": "kind corruption",
    "O30": "kind",
    "O31": "kind year refuse chief signed",
    "O32": "kind year activity",
    "O33": "kind gifts",
    "O34": "kind year corruption events level measures",
    "O35": "kind corruption",
    "O36": "kind year projects budget time",
    "O37": "kind year projects progress budget",
    "O38": "kind year",
    "O39": "kind",
    "O40": "kind year",
    "O41": "kind",
    "O42": "kind year analysis practice responsible follow_up",
    "O43": "kind year results",
}
_WEAK = {
    "O5": "fax",
    "O10": "content own",
    "O13": "year results amounts problems suggestions",
    "O16": "year",
    "O17": "year service results",
    "O19": "entries",
    "O22": "spent problems recommendations",
    "O23": "matters",
    "O25": "appointing developing appraising rewarding rules",
    "O29": "year content",
    "O30": "year activity",
    "O33": "year content",
    "O35": "year done",
    "O38": "results budget problems advice",
    "O39": "content three_codes",
    "O40": "team dos_and_donts training",
    "O41": "year behaviour personnel",
}
HALF_YEAR = ("O12", "O16", "O21", "O24", "O29", "O37")
ASKED: Mapping[str, Asked] = {
    item: Asked(
        "first_half" if item in HALF_YEAR else "other",
        {
            **dict.fromkeys(_STRONG[item].split(), True),
            **dict.fromkeys(_WEAK.get(item, "").split(), False),
        },
    )
    for item in ITEMS
}
"""What GUIDE.md asks for each item."""

_RUBRIC_HEAD = "องค์ประกอบด้านข้อมูล"
_RUBRIC = {
    "O1": "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการ ตำแหน่งที่สำคัญ สำนัก กอง ฝ่าย ทั้งฝ่ายการเมืองและฝ่ายประจำ",
    "O3": "แสดงข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน",
    "O4": "แสดงแผนการดำเนินภารกิจที่มีระยะมากกว่า 1 ปี มียุทธศาสตร์หรือแนวทาง เป้าหมาย ตัวชี้วัด ครอบคลุมปี พ.ศ. 2566",  # noqa: E501
    "O11": "แสดงแผนการดำเนินภารกิจระยะ 1 ปี ประกอบด้วยโครงการหรือกิจกรรม งบประมาณที่ใช้ ระยะเวลาดำเนินการ ปี 2566",  # noqa: E501
    "O13": "แสดงผลการดำเนินโครงการ ผลการใช้จ่ายงบประมาณ ปัญหา อุปสรรค ข้อเสนอแนะ ของปี พ.ศ. 2565",
    "O14": "แสดงคู่มือที่เจ้าหน้าที่ใช้ยึดถือ เป็นคู่มือภารกิจใด สำหรับตำแหน่งใด มีวิธีการหรือขั้นตอนอย่างไร",
    "O19": "แสดงแผนการจัดซื้อจัดจ้างตาม พ.ร.บ.การจัดซื้อจัดจ้างฯ พ.ศ. 2560 ของปี พ.ศ. 2566",
    "O27": "แสดงแนวปฏิบัติ วิธีการร้องเรียน ขั้นตอนการจัดการ ส่วนงานที่รับผิดชอบ ระยะเวลาดำเนินการ",
    "O31": "แสดงประกาศที่ลงนามโดยผู้บริหารสูงสุด ว่าจะไม่รับของขวัญ ของปี พ.ศ. 2566",
    "O34": "แสดงเหตุการณ์ความเสี่ยงและระดับของความเสี่ยง มาตรการในการบริหารจัดการความเสี่ยง ปี พ.ศ. 2566",
    "O36": "แสดงแผนที่มีโครงการ งบประมาณ ช่วงเวลาดำเนินการ ครอบคลุมปี พ.ศ. 2566",
    "O38": "แสดงผลการดำเนินการ การใช้งบประมาณ ปัญหา/อุปสรรค ข้อเสนอแนะ ปี พ.ศ. 2565",
    "O40": "แสดงการจัดตั้งทีม แนวปฏิบัติ Dos & Don'ts การฝึกอบรมที่สอดแทรกจริยธรรม ปี พ.ศ. 2566",
    "O42": "แสดงการวิเคราะห์ผล ITA ปี 2565 มาตรการ ผู้รับผิดชอบ วิธีปฏิบัติ การกำกับติดตาม",
    "O43": "แสดงผลการดำเนินการตามมาตรการในปี พ.ศ. 2566",
}
_NO_CLOSED = ("O2", "O5", "O7", "O8", "O9", "O18", "O20", "O21", "O28", "O30", "O32")
_NO_DEAD = ("O5", "O8", "O9", "O18")
DARK = (3, 8)
"""Sites of which one page of the menu answers 503."""
BEFORE = (1, 4, 6, 9)
"""Sites judged before the reports on the half year are due."""
FORCED: Mapping[tuple[str, int], Mapping[str, str]] = {
    ("north_php", 2): {"O18": "form", "O28": "petition", "O27": "no_time"},
    ("north_php", 7): {"O2": "no_phones", "O5": "empty", "O31": "clerk"},
    ("north_php", 3): {"O8": "down", "O27": "no_unit", "O21": "no_reason"},
    ("north_cards", 5): {"O18": "system", "O28": "mixed", "O27": "no_how"},
    ("north_cards", 0): {"O2": "no_phones", "O5": "empty", "O24": "no_budget", "O19": "memo"},
    ("north_cards", 8): {"O31": "unsigned", "O36": "no_budget", "O42": "no_follow"},
    ("north_press", 7): {"O18": "form", "O28": "petition", "O34": "no_level"},
    ("north_press", 2): {"O18": "system", "O28": "mixed", "O4": "no_indicators"},
    ("north_press", 0): {"O11": "no_time", "O20": "list", "O40": "no_dos", "O12": "no_amounts"},
}
"""Variants that depend on others, and rare ones, given to certain sites."""
_REASONS = ("ไม่มีภารกิจในเรื่องนี้", "ได้รับยกเว้นการประเมินข้อนี้", "หน่วยงานกำกับอนุญาตให้ไม่ต้องเปิดเผย")
_NOISE = (
    ("ำ", "ํา"),
    ("ประเมิน", "ประเมิณ"),
    ("แผน", "เเผน"),
    ("กฎหมาย", "กฏหมาย"),
    ("ผู้บริหาร", "ผู้บริ หาร"),
)


@dataclass(frozen=True)
class Plan:
    """One site before it is laid out."""

    a: Agency
    c: Ctx
    today: date
    dark: bool
    chosen: Mapping[str, Option]
    labels: Mapping[str, Label]
    exempt: Mapping[str, str]

    def variant(self, item: str) -> Variant:
        """What is shown of an item."""
        return self.chosen[item].variant


def _ways(c: Ctx, item: str, caption: str, dark: bool) -> list[Option]:
    """Ways in which any item is dead or closed."""
    out: list[Option] = []
    n = item.removeprefix("O")
    key = f"{c.rng.randrange(16**10):010x}"
    where: Where = "people" if item == "O2" else "menu"
    if item not in _NO_DEAD:
        out += [
            opt(
                item,
                "dead_hash",
                label("dead", "dead_tile"),
                Thing(caption, "dead", href="#"),
                where=where,
            ),
            opt(
                item,
                "dead_404",
                label("dead"),
                Thing(caption, "dead", href=f"/upload/{key}/file{n}.pdf"),
                where=where,
            ),
            opt(
                item,
                "dead_works",
                label("dead", "construction"),
                page(
                    caption,
                    Para(
                        c.pick(
                            "อยู่ระหว่างปรับปรุงข้อมูล",
                            "กำลังดำเนินการ ขออภัยในความไม่สะดวก",
                            "Under Construction",
                        )
                    ),
                ),
                where=where,
            ),
            opt(
                item,
                "dead_none",
                label("dead", "empty_values"),
                page(caption, Para(c.pick("ไม่พบข้อมูล", "ยังไม่มีรายการในหมวดนี้"))),
                where=where,
            ),
        ]
        if item in _RUBRIC:
            out.append(
                opt(
                    item,
                    "dead_rubric",
                    label("dead", "rubric"),
                    page(caption, Heading(_RUBRIC_HEAD), Para("• " + _RUBRIC[item])),
                )
            )
    if item not in _NO_CLOSED:
        drive = f"http://drive.google.com/file/d/1{key}Qz/view"
        login = f"http://accounts.google.com/ServiceLogin?continue={key}"
        out += [
            opt(
                item,
                "closed_drive",
                label("closed", why="a drive that wants a login"),
                Thing(caption, "link", href=drive),
                outside=(
                    (drive, "302 " + login),
                    (
                        login,
                        "<title>ลงชื่อเข้าใช้ - บัญชี Google</title><h1>ลงชื่อเข้าใช้</h1>"
                        "<form method='post'><input name='email'></form>",
                    ),
                ),
            ),
        ]
        if dark:
            out.append(
                opt(
                    item,
                    "closed_file",
                    label("closed", why="the file answers 503"),
                    Thing(caption, "file", (Para(caption),), status=503),
                )
            )
        if int(n) % 4 == 0:
            out.append(
                opt(
                    item,
                    "closed_scan",
                    label("closed", "scan"),
                    doc(
                        caption,
                        *(Para("ข้อความในเอกสารที่สแกนไม่ชัด บรรทัดที่ " + str(i)) for i in range(12)),
                        fmt="pdf-bad-scan",
                    ),
                )
            )
    return out


def options(c: Ctx, item: str, dark: bool = False) -> list[Option]:
    """All variants of an item for a site."""
    found = MAKERS[item](c)
    own = next((o.variant.things[0].caption for o in found if o.variant.things), TITLES[item])
    caption = own if c.rng.random() < 0.6 else TITLES[item]
    if item in ("O11", "O19", "O23", "O31", "O34") and "2566" not in caption:
        caption += " ปี 2566"
    if not dark:  # a board or system that is down in the menu might hide anything
        found = [o for o in found if item not in ("O8", "O18") or o.variant.name != "down"]
    return found + _ways(c, item, caption, dark)


def status(option: Option, today: date = IN_TIME) -> str:
    """The status that a variant is to have."""
    return expected(option.variant.label, ASKED[option.variant.item], today)


_OVERLAPS = (
    ("O26", ("half", "part"), "O24"),
    ("O24", ("old",), "O26"),
    ("O38", ("half",), "O37"),
    ("O37", ("old",), "O38"),
    ("O12", ("old",), "O13"),
)


def _clash(chosen: Mapping[str, Option], exempt: Mapping[str, str]) -> str:
    """The item whose variant contradicts that of another, or nothing."""

    def good(item: str) -> bool:
        return item not in exempt and status(chosen[item]) == "present"

    def shows(item: str) -> bool:
        return item not in exempt and chosen[item].variant.label.state == "shown"

    def gone(item: str) -> bool:
        return item not in exempt and chosen[item].variant.label.state == "absent"

    o5, o28, o2 = chosen["O5"].tags, chosen["O28"].tags, chosen["O2"].tags
    if {"no_email", "no_contact"} & o5 and "needs_email" in o28:
        return "O28"
    if "no_contact" in o5 and ("o2_phones" in o2 or "needs_contact" in o28):
        return "O5"
    if "needs_o18" in o28 and not good("O18"):
        return "O28"
    if chosen["O26"].variant.name == "frame" and not good("O23"):
        return "O26"
    for part, names, other in _OVERLAPS:  # a report of another span may pass for the other item
        if chosen[part].variant.name in names and gone(other):
            return part
    if gone("O14") and shows("O27"):
        return "O14"
    if gone("O6") and chosen["O3"].variant.name == "whole_act":
        return "O3"
    return ""


def _pick(
    rng: Random, found: list[Option], want: str, early: bool, turn: int, avoid: set[str]
) -> Option | None:
    fit = [
        o
        for o in found
        if status(o) == want and not (early and o.late) and o.variant.name not in avoid
    ]
    if want == "partial":  # lacking parts more often than the general dead ends
        lacking = [o for o in fit if not o.variant.name.startswith("dead_")]
        if lacking and rng.random() < 0.6:
            fit = lacking
    if want == "missing":
        traps = [o for o in fit if o.variant.name != "none"]
        if traps and rng.random() < 0.6:
            fit = traps
    return fit[turn % len(fit)] if fit else None


def _formats(c: Ctx, thing: Thing, scans: list[int]) -> tuple[Thing, tuple[Trap, ...]]:
    """A thing with another format of file now and then."""
    traps: tuple[Trap, ...] = ()
    if thing.children:
        made = [_formats(c, child, scans) for child in thing.children]
        traps = tuple(dict.fromkeys(t for _, ts in made for t in ts))
        return replace(thing, children=tuple(t for t, _ in made)), traps
    if thing.shape != "file" or thing.format != "pdf" or thing.status != 200:
        return thing, ()
    roll = c.rng.random()
    new: FileFormat = "pdf"
    if roll < 0.09:
        new, traps = "pdf-broken", ("broken_text",)
    elif roll < 0.17 and not c.thai:
        new, traps = "pdf-shifted", ("broken_text",)
    elif roll < 0.25:
        new = "docx"
    elif roll < 0.27:
        new = "pptx"
    elif roll < 0.29 and scans and len(thing.blocks) < 5:
        scans.pop()
        new, traps = "pdf-scan", ("scan",)
    return replace(thing, format=new), traps


def _dressed(c: Ctx, option: Option, scans: list[int]) -> Option:
    """An option with the site's digits, formats and noise."""
    variant, traps = option.variant, list(option.variant.label.traps)
    things: list[Thing] = []
    state = variant.label.state
    for thing in variant.things:
        made, more = _formats(c, thing_in_digits(c, thing), scans)
        traps += [t for t in more if t not in traps]
        if state == "shown" and made.shape == "page" and variant.where == "menu":
            if c.rng.random() < 0.15:
                made = replace(made, blocks=(Hidden((Para("ไม่พบข้อมูล"),)), *made.blocks))
                traps.append("hidden_branch")
            elif c.rng.random() < 0.1:
                note = Para("ประกาศ : เว็บไซต์อยู่ระหว่างปรับปรุงรูปแบบใหม่ ขออภัยในความไม่สะดวก")
                made = replace(made, blocks=(note, *made.blocks))
                traps.append("construction")
        if state == "shown" and variant.where == "menu" and c.rng.random() < 0.12:
            wrong, right = c.rng.choice(_NOISE)[::-1]
            if right in made.caption:
                made = replace(made, caption=made.caption.replace(right, wrong, 1))
                traps.append("noise")
        things.append(made)
    found = replace(variant.label, traps=tuple(dict.fromkeys(traps)))
    return replace(option, variant=replace(variant, things=tuple(things), label=found))


def plan(family: str, number: int) -> Plan:
    """The plan of a site, the same for the same family and number."""
    rng = Random(f"north plan {family} {number}")
    a = agency(family, number)
    early, dark = number in BEFORE, number in DARK
    c = Ctx(a, Random(f"north words {family} {number}"), rng.random() < 0.4, early)
    every = {item: options(c, item, dark) for item in ITEMS}
    turn = {i: Random(f"{family} {i} {number}").randrange(5040) for i in ITEMS}
    quota = [
        ("exempt", 5),
        ("missing", 13 if dark else 6),
        ("review", 6),
        ("partial", 7 if dark else 8),
    ]
    left = [i for i in ITEMS if not (early and i in HALF_YEAR)]
    rng.shuffle(left)
    chosen: dict[str, Option] = {}
    exempt: dict[str, str] = {}
    once: set[str] = set()
    for item, name in FORCED.get((family, number), {}).items():
        chosen[item] = next(o for o in every[item] if o.variant.name == name)
        left.remove(item)
    for want, count in quota:
        count -= sum(status(o) == want for o in chosen.values())
        for item in list(left):
            if count <= 0:
                break
            if want == "exempt":
                if item in ("O1", "O5", "O7"):
                    continue
                exempt[item] = rng.choice(_REASONS)
                chosen[item] = opt(item, "exempt", label("exempt"))
            else:
                found = _pick(rng, every[item], want, early, turn[item], once)
                if found is None:
                    continue
                chosen[item] = found
                once |= {found.variant.name} & {"closed_scan"}
            left.remove(item)
            count -= 1
    if early:
        for item in HALF_YEAR:
            wants = [rng.choice(("missing", "partial", "review", "missing")), "missing", "partial"]
            chosen[item] = next(
                o
                for w in wants
                if (o := _pick(rng, every[item], w, early, turn[item], {"closed_scan"}))
            )
    for item in left:
        found = _pick(rng, every[item], "present", early, turn[item], set())
        assert found is not None, item
        chosen[item] = found
    avoid: dict[str, set[str]] = {i: {"closed_scan"} for i in ITEMS}
    while item := _clash(chosen, exempt):
        want = status(chosen[item])
        avoid[item].add(chosen[item].variant.name)
        order = [want, "partial", "present", "review", "missing"]
        if want == "missing":
            order.remove("review")
        chosen[item] = next(
            o for w in order if (o := _pick(rng, every[item], w, early, turn[item], avoid[item]))
        )
    scans = [1] if number % 3 == 0 else []
    chosen = {i: _dressed(c, chosen[i], scans) for i in ITEMS}
    labels = {i: o.variant.label for i, o in chosen.items()}
    if dark:
        labels = {
            i: replace(found, state="unseen") if found.state == "absent" else found
            for i, found in labels.items()
        }
    return Plan(a, c, EARLY if early else IN_TIME, dark, chosen, labels, exempt)
