"""O16 statistics of services, O17 survey of satisfaction, O18 e-service."""

from __future__ import annotations

from random import Random

from tests.accuracy.content._administration import (
    HALF,
    MONTHS,
    SHORT_MONTHS,
    Maker,
    absent,
    away,
    dead,
    decomposed,
    host_of,
    made,
    nowhere,
    numbered,
    page,
    paper,
    spaced,
    table,
    web_form,
    web_page,
    web_select,
)
from tests.accuracy.kit.agency import Agency
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Heading,
    Hidden,
    Input,
    Link,
    Pairs,
    Para,
    Picture,
    Points,
    Rows,
    Thing,
    Variant,
)
from tests.accuracy.kit.labels import label, shown

# --- O16 -----------------------------------------------------------------------------------------

_STATS = "ข้อมูลเชิงสถิติการให้บริการ"
_SERVICES = (
    "รับชำระภาษีที่ดินและสิ่งปลูกสร้าง", "รับชำระภาษีป้าย", "จดทะเบียนพาณิชย์",
    "ขออนุญาตก่อสร้างอาคาร", "ลงทะเบียนรับเบี้ยยังชีพผู้สูงอายุ", "ลงทะเบียนรับเบี้ยความพิการ",
    "ลงทะเบียนเงินอุดหนุนเด็กแรกเกิด", "ขออนุญาตประกอบกิจการที่เป็นอันตรายต่อสุขภาพ",
    "บริการน้ำอุปโภคบริโภค", "ซ่อมไฟฟ้าสาธารณะ", "บริการรถกู้ชีพกู้ภัย", "จัดเก็บขยะมูลฝอย",
    "ขอใช้น้ำประปา", "ออกหนังสือรับรอง",
)  # fmt: skip
_DIVISIONS = ("สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม", "กองสวัสดิการสังคม")


def _services(rng: Random, least: int = 7) -> list[str]:
    return rng.sample(_SERVICES, rng.randrange(least, 12))


def _by_month(rng: Random, months: tuple[str, ...]) -> Rows:
    rows = []
    for service in _services(rng):
        counts = [rng.randrange(0, 64) for _ in months]
        rows.append((service, *map(str, counts), str(sum(counts))))
    return table("|".join(("ที่", "งานบริการ", *months, "รวม (ราย)")), numbered(rows))


def _stats_months(office: Agency, rng: Random) -> Variant:
    intro = Para(
        f"{office.long_name} ได้รวบรวมจำนวนผู้มารับบริการ ประจำปีงบประมาณ พ.ศ. 2566 "
        f"รอบ 6 เดือนแรก ({HALF}) จำแนกตามงานบริการและรายเดือน ดังนี้"
    )
    return made(
        "O16",
        "by month on a page",
        shown(),
        page(_STATS, Heading(_STATS), intro, _by_month(rng, SHORT_MONTHS)),
    )


def _stats_pdf(office: Agency, rng: Random) -> Variant:
    rows = [
        (service, rng.choice(_DIVISIONS), str(rng.randrange(8, 900)), str(rng.randrange(0, 9)))
        for service in _services(rng, 9)
    ]
    total = sum(int(row[2]) for row in rows)
    doc = paper(
        f"สถิติผู้มารับบริการ ปีงบประมาณ 2566 รอบ 6 เดือน (ต.ค.65-มี.ค.66) {office.name}",
        "pdf",
        Heading(f"สรุปสถิติผู้มารับบริการของ{office.long_name}", 1),
        Para(f"ระหว่างวันที่ {HALF}"),
        table("ที่|กระบวนงาน|ส่วนราชการ|ผู้รับบริการ (ราย)|ค้างดำเนินการ (ราย)", numbered(rows)),
        Para(f"รวมผู้มารับบริการทั้งสิ้น {total:,} ราย เฉลี่ยเดือนละ {total // 6:,} ราย"),
        Para(f"ผู้รวบรวม นักวิเคราะห์นโยบายและแผน ข้อมูล ณ วันที่ {rng.randrange(3, 12)} เมษายน 2566"),
    )
    return made("O16", "half year in a PDF", shown(), doc)


def _stats_sheets(office: Agency, rng: Random) -> Variant:
    files = []
    for month in MONTHS:
        rows = [(service, str(rng.randrange(2, 80))) for service in _services(rng)]
        files.append(
            paper(
                f"สถิติให้บริการประชาชน เดือน{month}",
                "xlsx",
                Heading(f"สถิติการให้บริการประชาชน ณ จุดบริการ {office.name} ประจำเดือน{month}"),
                table("ลำดับ|เรื่องที่ขอรับบริการ|จำนวน (ครั้ง)", numbered(rows)),
            )
        )
    return made("O16", "six monthly sheets", shown(), page("สถิติการ\nให้บริการ", children=files))


def _stats_quarters(office: Agency, rng: Random) -> Variant:
    blocks: list[Block] = [Heading("จำนวนผู้ใช้บริการ One Stop Service", 1)]
    for quarter, span in (("1", "ตุลาคม - ธันวาคม 2565"), ("2", "มกราคม - มีนาคม 2566")):
        rows = [(service, str(rng.randrange(4, 210)), "ราย") for service in _services(rng)]
        blocks += [
            Heading(f"ไตรมาสที่ {quarter} ปีงบประมาณ พ.ศ. 2566 ({span})", 3),
            table("ที่|ภารกิจ|จำนวน|หน่วย", numbered(rows)),
        ]
    doc = paper(decomposed("ข้อมูลสถิติผู้เข้ารับบริการ จำแนกรายไตรมาส 1-2/2566"), "docx", *blocks)
    found = shown(traps=("noise",))
    return made("O16", "two quarters in Word", found, doc)


def _stats_construction(office: Agency, rng: Random) -> Variant:
    rows = [(division, str(rng.randrange(30, 700))) for division in _DIVISIONS]
    return made(
        "O16",
        "under construction above data",
        shown(traps=("construction", "hidden_branch")),
        page(
            "O16 ข้อมูลเชิงสถิติการให้บริการ",
            Para("หน้านี้อยู่ระหว่างปรับปรุงรูปแบบการแสดงผล"),
            Heading("สถิติการให้บริการ ครึ่งปีแรก ปีงบประมาณ 2566 (ต.ค. 2565 ถึง มี.ค. 2566)"),
            table("ที่|หน่วยบริการ|ผู้มารับบริการ (คน)", numbered(rows)),
            Hidden((Para("ไม่พบข้อมูล"),)),
        ),
    )


def _stats_shifted(office: Agency, rng: Random) -> Variant:
    rows = [(service, str(rng.randrange(5, 300))) for service in _services(rng, 8)]
    doc = paper(
        "รายงานสถิติการให้บริการประชาชน ตุลาคม 2565 - มีนาคม 2566",
        "pdf-shifted",
        Heading(f"สถิติการให้บริการประชาชน {office.long_name}"),
        Para(f"ช่วงวันที่ {HALF}"),
        table("ที่|บริการ|จำนวนผู้ใช้บริการ", numbered(rows)),
    )
    return made("O16", "shifted glyphs", shown(traps=("broken_text",)), doc)


def _stats_old(office: Agency, rng: Random) -> Variant:
    months = ("ต.ค. 64", "พ.ย. 64", "ธ.ค. 64", "ม.ค. 65", "ก.พ. 65", "มี.ค. 65")
    return made(
        "O16",
        "of the year before",
        shown("year", traps=("other_year",)),
        page(_STATS, Heading("สถิติการให้บริการ ประจำปีงบประมาณ พ.ศ. 2565"), _by_month(rng, months)),
    )


def _stats_quarter(office: Agency, rng: Random) -> Variant:
    rows = [(service, str(rng.randrange(3, 140))) for service in _services(rng)]
    doc = paper(
        "สถิติการให้บริการ ปี 2566",
        "pdf",
        Heading(f"สถิติการให้บริการของ{office.long_name}"),
        Para("ประจำไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2566 (1 ตุลาคม - 31 ธันวาคม 2565)"),
        table("ที่|งาน|ผู้รับบริการ (ราย)", numbered(rows)),
    )
    return made("O16", "first quarter alone", shown("year", traps=("part_of_period",)), doc)


def _stats_blank(office: Agency, rng: Random) -> Variant:
    rows = [(service, *[".........."] * 6) for service in _services(rng)]
    return dead(
        "O16",
        "blank table",
        "blank_form",
        paper(
            f"{_STATS} ประจำปีงบประมาณ 2566",
            "docx",
            Heading("แบบบันทึกสถิติการให้บริการ"),
            table("|".join(("ที่", "งานบริการ", *SHORT_MONTHS)), numbered(rows)),
            Para("ผู้บันทึก ................................ ตำแหน่ง ................................"),
        ),
    )


def _stats_no_figures(office: Agency, rng: Random) -> Variant:
    doc = paper(
        "รายงานสถิติการให้บริการ ปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือนแรก",
        "pdf",
        Heading(f"รายงานสถิติการให้บริการของ{office.long_name}"),
        Para(f"ระหว่างวันที่ {HALF}"),
        Para("ในรอบหกเดือน มีประชาชนมารับบริการอย่างต่อเนื่อง งานที่มีผู้มารับบริการได้แก่"),
        Points(tuple(_services(rng))),
        Para("ประชาชนมารับบริการมากในช่วงเช้า และมากที่สุดในงานสวัสดิการ"),
    )
    return made("O16", "words without figures", shown("figures"), doc)


def _stats_picture(office: Agency, rng: Random) -> Variant:
    words = tuple(f"{service} {rng.randrange(9, 300)} ราย" for service in _services(rng))
    return made(
        "O16",
        "figures in a picture",
        shown(unclear=("year", "figures"), traps=("picture_only",)),
        page(
            "ข้อมูลสถิติการให้บริการ",
            Heading("ข้อมูลสถิติการให้บริการ"),
            Picture("", (f"สถิติการให้บริการ {HALF}", *words)),
        ),
    )


def _stats_visitors(office: Agency, rng: Random) -> Variant:
    today, total = rng.randrange(12, 90), rng.randrange(40_000, 900_000)
    return absent(
        "O16",
        "visitors of the website",
        page(
            "สถิติผู้เข้าชมเว็บไซต์",
            Heading("สถิติการเข้าใช้งานเว็บไซต์"),
            Pairs(
                (
                    ("ผู้เข้าชมวันนี้", f"{today} ครั้ง"),
                    ("เดือนนี้", f"{today * 21:,} ครั้ง"),
                    ("ปีนี้", f"{today * 300:,} ครั้ง"),
                    ("ทั้งหมด", f"{total:,} ครั้ง"),
                )
            ),
        ),
    )


def _stats_people(office: Agency, rng: Random) -> Variant:
    rows = []
    for village in range(1, rng.randrange(8, 14)):
        men, women = rng.randrange(90, 480), rng.randrange(90, 480)
        house = str(rng.randrange(60, 300))
        rows.append((f"หมู่ที่ {village}", house, str(men), str(women), str(men + women)))
    return absent(
        "O16",
        "population",
        paper(
            "ข้อมูลสถิติประชากร",
            "xlsx",
            Heading(f"จำนวนประชากรในเขต{office.long_name}"),
            table("หมู่บ้าน|ครัวเรือน|ชาย|หญิง|รวม", rows),
        ),
    )


def _stats_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O16",
        "rubric alone",
        "rubric",
        page(
            "O16 ข้อมูลเชิงสถิติการให้บริการ",
            Para(
                "แสดงข้อมูลสถิติการให้บริการตามภารกิจของหน่วยงาน สามารถจัดทำข้อมูลเป็นแบบรายเดือน "
                "หรือรายไตรมาส หรือราย 6 เดือน ที่มีข้อมูลครอบคลุมในระยะเวลาอย่างน้อย 6 เดือนแรก"
                "ของปี พ.ศ. 2566"
            ),
        ),
    )


# --- O17 -----------------------------------------------------------------------------------------

_SURVEY = "รายงานผลการสำรวจความพึงพอใจการให้บริการ"
_SIDES = (
    "ด้านเจ้าหน้าที่ผู้ให้บริการ", "ด้านกระบวนการและขั้นตอนการให้บริการ",
    "ด้านสิ่งอำนวยความสะดวก", "ด้านช่องทางการให้บริการ", "ด้านคุณภาพของการให้บริการ",
)  # fmt: skip


def _scores(rng: Random, names: tuple[str, ...]) -> Rows:
    rows = []
    for name in names:
        mean = rng.randrange(380, 492) / 100
        rows.append((name, f"{mean:.2f}", f"0.{rng.randrange(40, 88)}", f"{mean * 20:.2f}"))
    return table("ที่|ประเด็น|ค่าเฉลี่ย|S.D.|ร้อยละ", numbered(rows))


def _survey_report(office: Agency, rng: Random) -> Variant:
    asked = rng.randrange(180, 400)
    men = rng.randrange(60, asked - 60)
    doc = paper(
        f"{_SURVEY} ประจำปีงบประมาณ พ.ศ. 2565",
        "pdf",
        Heading(f"{_SURVEY}ของ{office.long_name}", 1),
        Para("ประจำปีงบประมาณ พ.ศ. 2565"),
        Heading("บทที่ 1 บทนำ"),
        Para(
            f"การสำรวจครั้งนี้มีวัตถุประสงค์เพื่อศึกษาระดับความพึงพอใจของประชาชน ต่อการให้บริการของ"
            f"{office.long_name} กลุ่มตัวอย่างคือผู้มารับบริการ จำนวน {asked} คน "
            "ระหว่างเดือนตุลาคม 2564 ถึงเดือนกันยายน 2565"
        ),
        Heading("บทที่ 2 ผลการวิเคราะห์ข้อมูล"),
        Para(
            f"ผู้ตอบเป็นเพศชาย {men} คน คิดเป็นร้อยละ {men * 100 / asked:.2f} "
            f"เพศหญิง {asked - men} คน คิดเป็นร้อยละ {(asked - men) * 100 / asked:.2f}"
        ),
        _scores(rng, _SIDES),
        _scores(rng, tuple(rng.sample(_SERVICES, 6))),
        Heading("บทที่ 3 สรุปและข้อเสนอแนะ"),
        Para(f"ประชาชนพึงพอใจในภาพรวม ร้อยละ {rng.randrange(8400, 9700) / 100:.2f} อยู่ในระดับมากที่สุด"),
        Points(("ควรเพิ่มที่นั่งรอรับบริการ", "ควรขยายเวลารับชำระภาษีในช่วงพักกลางวัน")),
    )
    return made("O17", "long report", shown(), doc)


def _survey_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O17",
        "web page",
        shown(),
        page(
            "ผลสำรวจความพึงพอใจผู้รับบริการ ปี 2565",
            Heading("สรุปความพึงพอใจของผู้รับบริการ ปีงบประมาณ 2565"),
            Para(
                f"{office.name} แจกแบบสอบถามแก่ผู้มาติดต่อราชการ {rng.randrange(100, 300)} ชุด "
                "ตั้งแต่ 1 ตุลาคม 2564 ถึง 30 กันยายน 2565 ผลปรากฏดังตาราง"
            ),
            _scores(rng, _SIDES),
        ),
    )


def _survey_table(office: Agency, rng: Random) -> Variant:
    rows = []
    for side in (*_SIDES, "ความพึงพอใจโดยรวม"):
        most, much = rng.randrange(40, 60), rng.randrange(20, 30)
        rows.append((side, f"{most}%", f"{much}%", f"{100 - most - much - 2}%", "2%", "0%"))
    return made(
        "O17",
        "table alone",
        shown(traps=("noise",)),
        paper(
            spaced("ผลการประเมิณความพึงพอใจ ต่อการให้บริการ งบประมาณ 2565"),
            "xlsx",
            Heading(f"ความพึงพอใจต่อการบริการของ {office.name} ประจำปี 2565"),
            table("รายการ|มากที่สุด|มาก|ปานกลาง|น้อย|น้อยที่สุด", rows),
        ),
    )


def _survey_scan(office: Agency, rng: Random) -> Variant:
    return made(
        "O17",
        "scan",
        shown(traps=("scan",)),
        paper(
            "ผลการสำรวจความพึงพอใจของประชาชนต่อการให้บริการ ปี 2565",
            "pdf-scan",
            Heading(f"ผลการสำรวจความพึงพอใจการให้บริการ {office.name}"),
            Para("ประจำปีงบประมาณ พ.ศ. 2565"),
            _scores(rng, _SIDES),
        ),
    )


def _survey_broken(office: Agency, rng: Random) -> Variant:
    return made(
        "O17",
        "broken text layer",
        shown(traps=("broken_text",)),
        paper(
            "ประกาศผลการสำรวจความพึงพอใจ\nการให้บริการ พ.ศ. 2565",
            "pdf-broken",
            Heading(f"ประกาศ{office.long_name} เรื่อง ผลการสำรวจความพึงพอใจการให้บริการ"),
            Para("ด้วยได้สำรวจความพึงพอใจของผู้รับบริการ ในปีงบประมาณ พ.ศ. 2565 ผลเป็นดังนี้"),
            _scores(rng, tuple(rng.sample(_SERVICES, 8))),
            Para(f"ประกาศ ณ วันที่ {rng.randrange(5, 28)} ตุลาคม พ.ศ. 2565"),
        ),
    )


def _survey_wrong(year: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        return made(
            "O17",
            name,
            shown("year", traps=("other_year",)),
            paper(
                f"{_SURVEY} {year}",
                rng.choice(("pdf", "docx")),
                Heading(f"{_SURVEY} ปีงบประมาณ พ.ศ. {year}"),
                Para(f"ผู้ตอบแบบสอบถามคือผู้รับบริการของ{office.name} {rng.randrange(90, 300)} คน"),
                _scores(rng, _SIDES),
            ),
        )

    return maker


def _survey_disagrees(office: Agency, rng: Random) -> Variant:
    return made(
        "O17",
        "caption of another year",
        shown("year", traps=("disagreeing_years",)),
        paper(
            f"{_SURVEY} ปี 2565",
            "pdf",
            Heading(f"{_SURVEY} ประจำปีงบประมาณ พ.ศ. 2562"),
            Para(
                f"{office.long_name} สำรวจผู้รับบริการ {rng.randrange(90, 300)} ราย "
                "ระหว่าง 1 ตุลาคม 2561 ถึง 30 กันยายน 2562"
            ),
            _scores(rng, _SIDES),
            slug="satisfaction2565",
        ),
    )


def _survey_staff(office: Agency, rng: Random) -> Variant:
    names = ("ค่าตอบแทน", "สภาพแวดล้อมในที่ทำงาน", "ความก้าวหน้าในสายงาน", "ผู้บังคับบัญชา", "เพื่อนร่วมงาน")
    return made(
        "O17",
        "of the staff with their work",
        shown("service", traps=("neighbour",)),
        paper(
            "รายงานผลการสำรวจความพึงพอใจ ประจำปี 2565",
            "docx",
            Heading("รายงานผลการสำรวจความพึงพอใจในการทำงานของบุคลากร ปีงบประมาณ 2565"),
            Para(f"ผู้ตอบเป็นพนักงานและพนักงานจ้างของ{office.name} {rng.randrange(20, 48)} คน"),
            _scores(rng, names),
        ),
    )


def _survey_no_results(office: Agency, rng: Random) -> Variant:
    return made(
        "O17",
        "report without results",
        shown("results"),
        paper(
            f"{_SURVEY} ปีงบประมาณ 2565",
            "pdf",
            Heading(f"{_SURVEY} ของ{office.long_name} ปีงบประมาณ พ.ศ. 2565"),
            Para("รายงานฉบับนี้จัดทำขึ้นเพื่อเสนอผู้บริหารทราบการสำรวจผู้รับบริการ"),
            Para("เครื่องมือที่ใช้คือแบบสอบถาม ผู้ตอบคือประชาชนผู้มารับบริการ ณ สำนักงาน"),
            Para("ขอขอบคุณประชาชนทุกท่านที่สละเวลาตอบแบบสอบถาม"),
        ),
    )


_QUESTIONS = (
    "เจ้าหน้าที่สุภาพ ยิ้มแย้ม", "ให้บริการรวดเร็ว", "มีป้ายบอกจุดบริการชัดเจน", "มีที่จอดรถเพียงพอ",
    "เอกสารแนะนำเข้าใจง่าย", "ให้บริการตามลำดับก่อนหลัง",
)  # fmt: skip


def _blank_survey(caption: str) -> Thing:
    rows = [(question, "□", "□", "□", "□", "□") for question in _QUESTIONS]
    return paper(
        caption,
        "docx",
        Heading("แบบสอบถามความพึงพอใจของผู้รับบริการ"),
        Para("คำชี้แจง โปรดทำเครื่องหมาย ✓ ลงในช่องที่ตรงกับความคิดเห็นของท่าน"),
        Para("เพศ □ ชาย □ หญิง   อายุ ........ ปี   อาชีพ ........................"),
        table("ที่|รายการ|5|4|3|2|1", numbered(rows)),
        Para("ข้อเสนอแนะ ............................................................"),
    )


def _survey_blank(office: Agency, rng: Random) -> Variant:
    return dead("O17", "blank questionnaire", "blank_form", _blank_survey(f"{_SURVEY} ปี 2565"))


def _survey_form(office: Agency, rng: Random) -> Variant:
    scale = ("มากที่สุด", "มาก", "ปานกลาง", "น้อย", "น้อยที่สุด")
    fields = tuple(
        Input(q, f"q{n}", "select", scale) for n, q in enumerate(_QUESTIONS[: rng.randrange(4, 7)])
    )
    return absent(
        "O17",
        "questionnaire on-line",
        page("แบบประเมินความพึงพอใจ", Form("/satisfaction/save", fields, "ส่งแบบประเมิน")),
        trap="blank_form",
    )


def _survey_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O17",
        "rubric alone",
        "rubric",
        page(
            f"O17 {_SURVEY}",
            Heading(_SURVEY),
            Para("แสดงผลการสำรวจความพึงพอใจการให้บริการตามภารกิจของหน่วยงาน เป็นรายงานผลของปี พ.ศ. 2565"),
        ),
    )


# --- O18 -----------------------------------------------------------------------------------------

_KINDS = (
    "ขอถังขยะมูลฝอย", "ขอรับน้ำอุปโภคบริโภค", "แจ้งซ่อมไฟฟ้าสาธารณะ", "ขอตัดกิ่งไม้", "ขอใช้ห้องประชุม",
    "ขอใบอนุญาตก่อสร้างบ้านพักอาศัย", "ขอลงทะเบียนผู้สูงอายุ", "ขอหนังสือรับรองสิ่งปลูกสร้าง",
    "ขอยืมเต็นท์และเก้าอี้", "ชำระค่าธรรมเนียมเก็บขยะ", "ขอติดตั้งมาตรน้ำประปา", "ขอพ่นหมอกควัน",
)  # fmt: skip
_PERSON = (
    Input("ชื่อ - นามสกุล", "fullname"), Input("เลขประจำตัวประชาชน", "idcard"),
    Input("ที่อยู่ของผู้ขอ", "address", "textarea"), Input("เบอร์มือถือของผู้ขอ", "mobile", "tel"),
)  # fmt: skip
_WEB_PERSON = (
    ("ชื่อ-สกุล ผู้ยื่นคำขอ", "name"), ("เลขบัตรประชาชน 13 หลัก", "cid"), ("บ้านเลขที่/หมู่ที่", "addr"),
    ("หมายเลขโทรศัพท์มือถือ", "tel"),
)  # fmt: skip


def _kinds(rng: Random) -> tuple[str, ...]:
    return tuple(rng.sample(_KINDS, rng.randrange(4, 9)))


def _request_form(rng: Random, action: str = "/eservice/save") -> Form:
    fields = (
        Input("เลือกบริการที่ต้องการ", "service", "select", _kinds(rng)),
        *_PERSON,
        Input("รายละเอียดคำขอ", "detail", "textarea"),
        Input("แนบสำเนาเอกสาร", "attach", "file"),
    )
    return Form(action, fields, rng.choice(("ส่งคำขอ", "ยื่นคำร้อง", "บันทึกและส่ง")))


def _service_page(office: Agency, rng: Random) -> Variant:
    return made(
        "O18",
        "form on the site",
        shown(),
        page(
            "E-Service",
            Heading("ระบบบริการประชาชนออนไลน์ (E-Service)"),
            Para(f"ยื่นคำขอรับบริการจาก{office.name}ได้ด้วยตนเอง โดยไม่ต้องเดินทางมาที่สำนักงาน"),
            _request_form(rng),
        ),
    )


def _service_tile(office: Agency, rng: Random) -> Variant:
    thing = page("ยื่นคำร้อง\nออนไลน์", Heading("คำร้องขอรับบริการ"), _request_form(rng, "/request/send"))
    return Variant("O18", "tile to a form", shown(), (thing,), where="tile")


def _service_forms(office: Agency, rng: Random) -> Variant:
    children = []
    for number, kind in enumerate(_kinds(rng), 1):
        fields = (*_PERSON, Input("วันที่ต้องการรับบริการ", "day", "date"))
        form = Form(f"/oss/request/{number}", fields, "ยืนยันการขอรับบริการ")
        children.append(page(f"{kind} (ออนไลน์)", Heading(f"แบบคำขอออนไลน์: {kind}"), form))
    return made(
        "O18",
        "a form for each request",
        shown(),
        page("บริการออนไลน์ OSS", Para("เลือกเรื่องที่ต้องการขอรับบริการ"), children=children),
    )


def _service_construction(office: Agency, rng: Random) -> Variant:
    return made(
        "O18",
        "construction above a form",
        shown(traps=("construction", "hidden_branch")),
        page(
            "One Stop Service : E -Service",
            Para("ระบบอยู่ระหว่างปรับปรุงหน้าตาให้ใช้งานง่ายขึ้น ท่านยังใช้บริการได้ตามปกติ"),
            _request_form(rng, "/Pages/e_service/save"),
            Hidden((Para("Not available Now!"),)),
        ),
    )


def _service_host(office: Agency, rng: Random) -> Variant:
    host, kinds = host_of(office, "eservice"), _kinds(rng)
    base = f"http://{host}/public/oss/data"
    links = "".join(
        f'<li><a href="{base}/form/id/{n}">{kind}</a></li>' for n, kind in enumerate(kinds, 1)
    )
    outside = [(f"{base}/list/", web_page(f"บริการออนไลน์ {office.name}", f"<ul>{links}</ul>"))]
    for number, kind in enumerate(kinds, 1):
        form = web_form(f"{base}/save/id/{number}", _WEB_PERSON, "ยื่นคำขอ")
        outside.append((f"{base}/form/id/{number}", web_page(kind, form)))
    thing = away("E-Service บริการประชาชนออนไลน์", f"{base}/list/")
    return Variant("O18", "system on a sub-domain", shown(), (thing,), outside=tuple(outside))


def _service_host_form(office: Agency, rng: Random) -> Variant:
    host = host_of(office, "eservice")
    url = f"http://{host}/request/create"
    choice = web_select("ประเภทคำร้อง", "kind", _kinds(rng))
    form = web_form(f"http://{host}/request/store", _WEB_PERSON, "ส่งคำร้อง", choice)
    thing = away(rng.choice(("ระบบยื่นคำร้องออนไลน์", "Eservice", "e-Service : ยื่นคำร้อง")), url)
    outside = ((url, web_page("ยื่นคำร้องขอรับบริการ", form)),)
    return Variant("O18", "form on a sub-domain", shown(), (thing,), outside=outside, where="tile")


def _service_paged(office: Agency, rng: Random) -> Variant:
    host = host_of(office, "eservice")
    url, form_url = f"http://{host}/oss/", f"http://{host}/oss/new"
    choice = web_select("เรื่องที่ขอรับบริการ", "topic", _kinds(rng))
    form = web_form(f"http://{host}/oss/send", _WEB_PERSON, "บันทึกคำขอ", choice)
    start = f'<p>ยื่นคำขอได้ตลอด 24 ชั่วโมง</p><p><a href="{form_url}">เริ่มยื่นคำขอ</a></p>'
    outside = (
        (url, web_page(f"e-Service {office.name}", start)),
        (form_url, web_page("แบบคำขอรับบริการออนไลน์", form)),
    )
    thing = page(
        "ระบบให้บริการอิเล็กทรอนิกส์",
        Para("กดที่ลิงก์ด้านล่างเพื่อเข้าสู่ระบบ One Stop e-Service"),
        Link("เข้าใช้งาน One Stop e-Service", url),
    )
    return Variant("O18", "page, then a system", shown(), (thing,), outside=outside)


def _service_contact(office: Agency, rng: Random) -> Variant:
    fields = (
        Input("ชื่อของท่าน", "name"),
        Input("หัวข้อ", "title"),
        Input("ข้อความ", "text", "textarea"),
    )
    return made(
        "O18",
        "a message form alone",
        shown(unclear=("service",), traps=("form_label",)),
        page(
            "E-Service",
            Heading("E-Service"),
            Para("กรอกข้อความที่ต้องการติดต่อกับเจ้าหน้าที่"),
            Form("/eservice/message", fields, "ส่ง"),
        ),
    )


def _service_line(office: Agency, rng: Random) -> Variant:
    return made(
        "O18",
        "requests through LINE",
        shown(unclear=("service",)),
        page(
            "บริการออนไลน์ (e-Service)",
            Heading("ขอรับบริการออนไลน์"),
            Para("เพิ่มเพื่อนใน LINE Official ของงานบริการประชาชน แล้วพิมพ์เรื่องที่ต้องการขอรับบริการ"),
            Points(_kinds(rng)),
            Pairs((("LINE ID", f"@oss{office.number}"),)),
        ),
    )


def _service_login(office: Agency, rng: Random) -> Variant:
    host = host_of(office, "eservice")
    url = f"http://{host}/users/login"
    form = web_form(
        f"http://{host}/users/check", (("ชื่อผู้ใช้", "user"), ("รหัสผ่าน", "pass")), "เข้าสู่ระบบ"
    )
    outside = ((url, web_page("e-Service สำหรับประชาชน กรุณาเข้าสู่ระบบ", form)),)
    return Variant(
        "O18", "behind a login", label("closed"), (away("E-Service", url),), outside=outside
    )


def _service_down(office: Agency, rng: Random) -> Variant:
    thing = away("ระบบ E-Service", f"http://{host_of(office, 'eservice')}/public/oss/data/list/")
    return Variant("O18", "system on a server that is down", label("closed"), (thing,))


def _service_google(office: Agency, rng: Random) -> Variant:
    key = "".join(rng.choices("abcdefghkmnpqrstuvwxyzABCDEFGH0123456789", k=32))
    thing = away(
        "ยื่นคำร้องออนไลน์ E-service", f"https://docs.google.com/forms/d/e/1FAIp{key}/viewform"
    )
    return Variant("O18", "Google form", label("closed"), (thing,), where="tile")


def _service_paper(office: Agency, rng: Random) -> Variant:
    return dead("O18", "forms to print", "paper_form", _paper_forms(office, rng, "E-Service"))


def _paper_forms(office: Agency, rng: Random, caption: str) -> Thing:
    children = [
        paper(
            f"แบบคำร้อง{kind}",
            rng.choice(("docx", "pdf")),
            Heading(f"คำร้อง{kind}"),
            Para(
                "เขียนที่ ..............................  วันที่ ...... เดือน .............. พ.ศ. ........"
            ),
            Para(f"เรียน {office.chief}"),
            Para("ข้าพเจ้า ........................ อายุ ...... ปี อยู่บ้านเลขที่ ........ หมู่ที่ ......"),
            Para(
                "มีความประสงค์ ......................................................................"
            ),
            Para("ลงชื่อ ................................ ผู้ยื่นคำร้อง"),
        )
        for kind in _kinds(rng)
    ]
    intro = Para("ดาวน์โหลดแบบฟอร์ม พิมพ์ กรอกข้อความ แล้วนำมายื่นที่สำนักงานในวันและเวลาราชการ")
    return page(caption, intro, children=children)


def _service_downloads(office: Agency, rng: Random) -> Variant:
    thing = _paper_forms(office, rng, "ดาวน์โหลดแบบฟอร์มคำร้อง")
    return absent("O18", "downloads of forms", thing, trap="paper_form")


def _service_not_available(office: Agency, rng: Random) -> Variant:
    url = f"http://{host_of(office, 'eservice')}/public/oss/data/list/"
    outside = ((url, web_page("E-Service", "<p>Not available Now!</p>")),)
    found = label("dead", "construction")
    return Variant("O18", "not available now", found, (away("E-Service", url),), outside=outside)


def _service_improved(office: Agency, rng: Random) -> Variant:
    return dead(
        "O18",
        "being improved",
        "construction",
        page("บริการออนไลน์ E - Service", Heading("E - Service"), Para("ขณะนี้ระบบอยู่ระหว่างการปรับปรุง")),
    )


def _service_tile_dead(office: Agency, rng: Random) -> Variant:
    found = label("dead", "dead_tile")
    return Variant("O18", "tile to nothing", found, (nowhere("e-Service"),), where="tile")


def _service_rubric(office: Agency, rng: Random) -> Variant:
    return dead(
        "O18",
        "rubric alone",
        "rubric",
        page(
            "O18 E–Service",
            Para(
                "แสดงระบบการให้บริการผ่านช่องทางออนไลน์ ที่ผู้รับบริการสามารถขอรับบริการตามอำนาจหน้าที่หรือภารกิจ"
                "ของหน่วยงาน ได้ด้วยตนเองโดยไม่ต้องเดินทางมาติดต่อ ณ จุดให้บริการ "
                "และเข้าถึงหรือเชื่อมโยงไปยังช่องทางข้างต้นได้จากเว็บไซต์หลักของหน่วยงาน"
            ),
        ),
    )


def _service_staff(caption: str, name: str) -> Maker:
    def maker(office: Agency, rng: Random) -> Variant:
        systems = (
            ("ระบบบัญชีคอมพิวเตอร์ e-LAAS", "https://www.laas.go.th/"),
            ("ระบบสารสนเทศเพื่อการวางแผน e-Plan", "http://e-plan.dla.go.th/"),
            ("ระบบสารบรรณอิเล็กทรอนิกส์ e-Office", "https://eoffice.example.org/login"),
            ("ระบบเบี้ยยังชีพ (welfare)", "https://welfare.dla.go.th/"),
            ("ระบบข้อมูลบุคลากรท้องถิ่น (LHR)", "https://lhr.dla.go.th/"),
        )
        links = [Link(text, href) for text, href in rng.sample(systems, rng.randrange(3, 6))]
        thing = page(caption, Heading("ระบบงานสำหรับบุคลากรในสังกัด"), *links)
        return absent("O18", name, thing, trap="staff_system")

    return maker


def _service_library(office: Agency, rng: Random) -> Variant:
    books = [
        paper(title, "pdf", Heading(title), Para(f"จัดทำโดยงานประชาสัมพันธ์ {office.name}"))
        for title in ("วารสารรายไตรมาส", "ของดีประจำตำบล", "ปฏิทินกิจกรรม")
    ]
    return absent("O18", "e-library", page("E - LIBRARY / E-Book", children=books))


def _service_video(office: Agency, rng: Random) -> Variant:
    return absent(
        "O18",
        "a video about it",
        page(
            "วีดิทัศน์แนะนำ e-Service ภาครัฐ",
            Heading("วีดิทัศน์แนะนำบริการออนไลน์ของรัฐ"),
            Para("ชมวีดิทัศน์ประชาสัมพันธ์ของรัฐบาลดิจิทัล"),
            Link("เปิดชมวีดิทัศน์", "https://www.youtube.com/watch?v=a0000000000"),
        ),
    )


ITEMS: dict[str, tuple[Maker, ...]] = {
    "O16": (
        _stats_months, _stats_pdf, _stats_sheets, _stats_quarters, _stats_construction,
        _stats_shifted, _stats_old, _stats_quarter, _stats_blank, _stats_no_figures,
        _stats_picture,
        _stats_visitors, _stats_people, _stats_rubric,
    ),
    "O17": (
        _survey_report, _survey_page, _survey_table, _survey_scan, _survey_broken,
        _survey_wrong("2563", "of an old year"), _survey_wrong("2566", "of the running year"),
        _survey_disagrees, _survey_staff, _survey_no_results, _survey_blank, _survey_form,
        _survey_rubric,
    ),
    "O18": (
        _service_page, _service_tile, _service_forms, _service_construction, _service_host,
        _service_host_form, _service_paged, _service_contact, _service_line, _service_login,
        _service_down, _service_google, _service_paper, _service_downloads,
        _service_not_available, _service_improved, _service_tile_dead, _service_rubric,
        _service_staff("ระบบสารสนเทศภายใน", "staff systems"),
        _service_staff("E-Service สำหรับเจ้าหน้าที่", "staff systems named e-service"),
        _service_library, _service_video,
    ),
}  # fmt: skip
