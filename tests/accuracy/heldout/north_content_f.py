"""Contents of O19-O22 as northern makers word them: procurement."""

from __future__ import annotations

from collections.abc import Sequence

from tests.accuracy.heldout.north_content_b import HALF
from tests.accuracy.heldout.north_tools import (
    Ctx,
    Option,
    as_page,
    doc,
    grid,
    listing,
    none,
    numbers,
    opt,
    page,
)
from tests.accuracy.kit.blocks import (
    Block,
    Heading,
    Para,
    Rows,
    Thing,
)
from tests.accuracy.kit.labels import label, shown

BUYS = (
    ("จัดซื้อวัสดุสำนักงาน", 5000, 60000),
    ("จ้างซ่อมรถบรรทุกน้ำ", 8000, 90000),
    ("จัดซื้อครุภัณฑ์คอมพิวเตอร์", 17000, 90000),
    ("จ้างเหมาทำความสะอาดอาคาร", 54000, 108000),
    ("จัดซื้ออาหารเสริม (นม)", 60000, 190000),
    ("จ้างเหมาเครื่องเสียง", 5000, 30000),
    ("จัดซื้อน้ำมันเชื้อเพลิง", 20000, 90000),
    ("ซื้อวัคซีนป้องกันโรคพิษสุนัขบ้า", 15000, 60000),
    ("จ้างก่อสร้างถนน คสล. หมู่ 3", 280000, 498000),
    ("เช่าเครื่องถ่ายเอกสาร", 18000, 48000),
    ("จ้างซ่อมเครื่องปรับอากาศ", 2000, 20000),
    ("ซื้อยางมะตอยสำเร็จรูป", 12000, 80000),
)
SHOPS = ("ร้านทวีทรัพย์พาณิชย์", "หจก.สยามรุ่งการช่าง", "ร้านพูนสุขก็อปปี้", "บ.เมืองเหนือออโต้ จำกัด", "อู่ช่างเอก")


def o19(c: Ctx) -> list[Option]:
    """Procurement plan."""
    cap = c.pick("แผนการจัดซื้อจัดจ้าง", "แผนจัดหาพัสดุ", "แผนปฏิบัติการจัดซื้อจัดจ้าง")

    def plan(year: str) -> Thing:
        some = c.rng.sample(BUYS, 8)
        return doc(
            f"{cap} ปีงบประมาณ {year}",
            Heading(f"{cap} ประจำปีงบประมาณ พ.ศ. {year}"),
            grid(
                [
                    ("n", "ลำดับ", numbers(8)),
                    ("i", "รายการ", [b[0] for b in some]),
                    ("m", "วงเงิน (บาท)", [c.money(b[1], b[2]) for b in some]),
                    ("w", "วิธี", ["เฉพาะเจาะจง"] * 8),
                    ("q", "คาดว่าจะดำเนินการ (ไตรมาส)", [str(c.rng.randrange(1, 5)) for _ in some]),
                ]
            ),
        )

    nothing = page(
        f"{cap} ประจำปี 2566",
        Para(
            "ในปีงบประมาณ พ.ศ. 2566 ไม่มีโครงการจัดซื้อจัดจ้างที่วงเงินเกิน 500,000 บาท "
            "จึงไม่มีแผนการจัดซื้อจัดจ้างที่ต้องเผยแพร่"
        ),
    )
    memo = doc(
        f"{cap} 2566",
        Heading(f"{cap} ประจำปีงบประมาณ พ.ศ. 2566 {c.a.long_name}"),
        Para(
            "แผนนี้ใช้ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566 นายกอนุมัติแล้ว "
            "ให้ทุกกองส่งใบขอซื้อขอจ้างถึงงานพัสดุก่อนวันที่ต้องการใช้ไม่น้อยกว่า 15 วัน"
        ),
        Para("บัญชีรายการและวงเงินท้ายแผนเก็บไว้ที่งานพัสดุ กองคลัง"),
    )
    return [
        opt("O19", "plan", shown(), plan("2566")),
        opt("O19", "nothing", shown(why="says that there is nothing"), nothing),
        opt("O19", "old", shown("year", traps=("other_year",)), plan("2565")),
        opt("O19", "memo", shown("entries"), memo),
        none("O19"),
    ]


def o20(c: Ctx) -> list[Option]:
    """Procurement notices."""
    cap = c.pick("ประกาศจัดซื้อจัดจ้าง", "ข่าวจัดซื้อจัดจ้าง", "ประกาศผู้ชนะ/ราคากลาง", "จัดซื้อ-จัดจ้าง")

    def notices(days: Sequence[str]) -> Thing:
        return listing(
            cap,
            *(
                doc(
                    f"ประกาศผู้ชนะการเสนอราคา {b[0]}",
                    Heading(
                        f"ประกาศ{c.a.long_name} เรื่อง ประกาศผู้ชนะการเสนอราคา {b[0]} โดยวิธีเฉพาะเจาะจง"
                    ),
                    Para(
                        f"ผู้ได้รับการคัดเลือก ได้แก่ {c.pick(*SHOPS)} เสนอราคา {c.money(b[1], b[2])} บาท"
                    ),
                    c.sign(d),
                    date=d,
                )
                for b, d in zip(c.rng.sample(BUYS, len(days)), days, strict=True)
            ),
        )

    now = (
        "11 ต.ค. 2565",
        "7 พ.ย. 2565",
        "14 ธ.ค. 2565",
        "12 ม.ค. 2566",
        "3 ก.พ. 2566",
        "2 มี.ค. 2566",
    )
    old = ("9 พ.ย. 2564", "15 ธ.ค. 2564", "20 ม.ค. 2565", "11 มี.ค. 2565", "8 ส.ค. 2565")
    table = page(
        cap,
        Heading(cap),
        grid(
            [
                ("d", "วันที่ประกาศ", now),
                (
                    "s",
                    "เรื่อง",
                    [
                        f"ประกาศ{c.pick('ราคากลาง', 'ผู้ชนะการเสนอราคา', 'เชิญชวน')} {b[0]}"
                        for b in BUYS[:6]
                    ],
                ),
                ("m", "วงเงิน (บาท)", [c.money(b[1], b[2]) for b in BUYS[:6]]),
            ]
        ),
    )
    return [
        opt("O20", "list", shown(), notices(now)),
        opt("O20", "table", shown(), table),
        opt("O20", "old", shown("year", traps=("other_year",)), notices(old)),
        none("O20"),
    ]


def o21(c: Ctx) -> list[Option]:
    """Monthly summaries."""
    cap = c.pick("สขร.1", "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)", "แบบ สขร.1 สรุปผลรายเดือน")

    def table(month: str, *drop: str) -> Rows:
        year = int(month[-4:]) + (month[:2] in ("ตุ", "พฤ", "ธั"))
        some = c.rng.sample(BUYS, c.rng.randrange(4, 8))
        sums = [c.money(b[1], b[2]) for b in some]
        who = [c.pick(*SHOPS) for _ in some]
        deal = [f"{w} / {s} บาท" for w, s in zip(who, sums, strict=True)]
        return grid(
            [
                ("n", "ลำดับ", numbers(len(some))),
                ("i", "งานที่จัดซื้อหรือจัดจ้าง", [b[0] for b in some]),
                ("b", "วงเงิน", sums),
                ("p", "ราคากลาง", sums),
                ("w", "วิธี", ["เฉพาะเจาะจง" for _ in some]),
                ("o", "รายชื่อผู้เสนอราคาและราคาที่เสนอ", deal),
                ("g", "ผู้ได้รับคัดเลือกและราคาที่ตกลง", deal),
                ("reason", "เหตุผลที่คัดเลือก", ["มีคุณสมบัติถูกต้องและราคาเหมาะสม" for _ in some]),
                (
                    "contract",
                    "เลขที่และวันที่ของสัญญา",
                    [
                        f"{c.rng.randrange(1, 90)}/{year} ลว. {c.rng.randrange(1, 28)} {month}"
                        for _ in some
                    ],
                ),
            ],
            drop,
        )

    def month(m: str, *drop: str, empty: bool = False) -> Thing:
        return doc(
            f"สขร.1 เดือน{m}",
            Heading(f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน{m}"),
            Para("ไม่มีการจัดซื้อจัดจ้างในเดือนนี้") if empty else table(m, *drop),
        )

    def months(names: Sequence[str], *drop: str, empty: int = -1) -> Thing:
        return listing(cap, *(month(m, *drop, empty=n == empty) for n, m in enumerate(names)))

    one: list[Block] = []
    for m in HALF:
        one += [Heading(f"แบบ สขร.1 ประจำเดือน{m}", 3), table(m)]
    old = [m.replace("2565", "2564").replace("2566", "2565") for m in HALF]
    return [
        opt("O21", "six", shown(), months(HALF), late=True),
        opt(
            "O21",
            "six_empty",
            shown(why="a month without purchases"),
            months(HALF, empty=0),
            late=True,
        ),
        opt("O21", "one", shown(), doc(f"{cap} ต.ค. 65 - มี.ค. 66", *one), late=True),
        opt("O21", "four", shown("year", traps=("part_of_period",)), months(HALF[:4])),
        opt("O21", "no_reason", shown("reason"), months(HALF, "reason"), late=True),
        opt("O21", "no_contract", shown("contract"), months(HALF, "contract"), late=True),
        opt("O21", "old", shown("year", traps=("other_year",)), months(old)),
        none("O21"),
    ]


def o22(c: Ctx) -> list[Option]:
    """Annual report on procurement."""
    cap = c.pick("รายงานผลการจัดซื้อจัดจ้างประจำปี", "สรุปผลการจัดหาพัสดุรอบปี", "รายงานวิเคราะห์ผลการจัดซื้อจัดจ้าง")

    def report(year: str, more: bool = True, spent: bool = True, span: str = "") -> Thing:
        ways = ("วิธีเฉพาะเจาะจง", "วิธีคัดเลือก", "วิธีประกาศเชิญชวนทั่วไป (e-bidding)")
        rest = (
            Heading("ปัญหาอุปสรรค", 3),
            Para("หน่วยงานผู้เบิกส่งเรื่องกระชั้นชิด และผู้ค้าในพื้นที่มีน้อยราย"),
            Heading("แนวทางแก้ไข/ข้อเสนอแนะ", 3),
            Para("ให้แต่ละกองส่งความต้องการล่วงหน้าอย่างน้อย 30 วัน"),
        )
        table = grid(
            [
                ("w", "วิธี", ways),
                ("n", "จำนวนโครงการ", [c.money(1, 200, 1) for _ in ways]),
                ("spent", "งบประมาณที่ใช้ (บาท)", [c.money(90000, 9000000) for _ in ways]),
            ],
            () if spent else ("spent",),
        )
        return doc(
            f"{cap} {year}",
            Heading(f"{cap} ปีงบประมาณ พ.ศ. {year}"),
            Para(f"ผลการจัดซื้อจัดจ้าง {span or f'ตั้งแต่ 1 ต.ค. {int(year) - 1} ถึง 30 ก.ย. {year}'}"),
            table,
            *(rest if more else ()),
        )

    stock = doc(
        "รายงานผลการตรวจสอบพัสดุประจำปี 2565",
        Heading("รายงานการตรวจนับพัสดุคงเหลือ ณ วันสิ้นปี"),
        Para("คณะกรรมการตรวจสอบแล้ว พัสดุมีอยู่ครบตามทะเบียน ชำรุด 4 รายการ เห็นควรจำหน่าย"),
    )
    return [
        opt("O22", "year", shown(), report("2565")),
        opt("O22", "year_page", shown(), as_page(report("2565"))),
        opt("O22", "thin", shown("problems", "recommendations"), report("2565", False)),
        opt("O22", "no_spent", shown("spent"), report("2565", spent=False)),
        opt("O22", "older", shown("year", traps=("other_year",)), report("2564")),
        opt(
            "O22",
            "quarter",
            shown("year", traps=("part_of_period",)),
            report("2566", span="ไตรมาสที่ 1 (ต.ค. - ธ.ค. 2565)"),
        ),
        opt("O22", "stock", label("absent", "neighbour"), stock),
        none("O22"),
    ]


TABLE_F = {"O19": o19, "O20": o20, "O21": o21, "O22": o22}
