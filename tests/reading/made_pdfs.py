"""Makes PDFs with one known defect each.

Every maker is a plain function that returns the bytes of a file, the same ones each time. The first
half are defects of the text layer as counted on agency websites (variety, section 10): each has a
function that breaks a right text (``BREAKS``) and a maker of a file whose text is so broken. Then
scans, and files that are made to harm.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Sequence

from tests.reading.pdf_writer import (
    LEADING,
    LEFT,
    LETTER,
    SIZE,
    TOP,
    Cell,
    Font,
    Lock,
    MuteFont,
    Objects,
    Page,
    Picture,
    PlainFont,
    cmap,
    document,
    image_page,
    packed,
    stream,
    text_page,
    tree,
    type0,
)

Pages = Sequence[Sequence[str]]
Break = Callable[[str], str]

TEXT: Pages = (
    (
        "ประกาศองค์การบริหารส่วนตำบลบ้านหนองกระทุ่ม",
        "เรื่อง แผนการใช้จ่ายงบประมาณประจำปีงบประมาณ พ.ศ. 2566",
        "ด้วยองค์การบริหารส่วนตำบลได้จัดทำแผนการดำเนินงานและกำหนดอำนาจหน้าที่",
        "สำนักปลัด อำเภอบ้านกรวด โทรศัพท์ 0 2555 0142 ต่อ 11 โทรสาร 0 2555 0143",
    ),
    (
        "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี พ.ศ. ๒๕๖๕",
        "จำนวนผู้เข้ารับการฝึกอบรม 34 คน ใช้งบประมาณ 125,400.00 บาท",
        "ค่าน้ำ ค่าไฟฟ้า ป่าไม้ เปิดป้าย ครูผู้ใหญ่ ฐานข้อมูล แห่งละ 1 เครื่อง (กตัญญู)",
        "เจตนารมณ์นโยบาย No Gift Policy ให้ใช้แผนพัฒนา",
    ),
)
"""Two pages of an office that does not exist."""

BUDGET: Pages = (
    (
        "ประกาศสภาองค์การบริหารส่วนตำบลบ้านหนองกระทุ่ม",
        "ข้อบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2560",
        "อำเภอบ้านกรวด จังหวัดบุรีรัมย์ (สำนักปลัด)",
        "1.1.1 เงินฝากธนาคาร จำนวน 12,345,678.52 บาท",
    ),
    (
        "รายรับ  ปี 2559  ปี 2560",
        "งบกลาง  3,088,135.02  14,818,810.00",
        "งบบุคลากร  9,455,448.31  11,544,860.00",
        "ค่าน้ำประปา ค่าโทรศัพท์ ค่าเครื่องคอมพิวเตอร์ Notebook (กตัญญู)  0.00  637,560.00",
        "จัดซื้อเครื่องพิมพ์ แบบ {A4} ความละเอียด {600x600} dpi จำนวน {3} เครื่อง ราคา {21,000} บาท",
    ),
)
"""Two pages as e-LAAS prints them: two spaces part the columns, what stands in braces is right.

Figures in a cell of their own always are, those between words now and then.
"""

SCIENCE: Pages = (
    (
        "Η ανάλυση των δεδομένων της ποιότητας του νερού",
        "Οι τιμές α, β και γ υπολογίστηκαν με τη μέθοδο των ελαχίστων τετραγώνων (χ² = 3.84)",
        "Το μήκος κύματος λ = 532 nm, η γωνία θ = 30°, Δt = 5 μs, Σxᵢ = 12.5, ρ < 0.05",
        "The mean concentration μ ± σ was 4.2 ± 0.3 μg/L in all samples of the river.",
    ),
)
"""A page that really is Greek."""

_TONES = "\u0e48-\u0e4b"
_OVER = "\u0e31\u0e34-\u0e37\u0e47\u0e4d"
_AM = re.compile(f"([{_TONES}]?)ำ")


# Letters that a font calls by other names


def shifted(text: str) -> str:
    """``text`` as e-LAAS files spell it: numbers of glyphs where letters should stand.

    Raises:
        ValueError: for a letter that these files were never seen to hold.
    """
    return re.sub("(?s).", _glyph, _NO_TAIL.sub("\u039a", _low(_split(text), _LOW_GLYPHS)))


_LOW_GLYPHS = dict(zip("่้๊๋์", "\u0395\u0396\u0397\u0398\u0399", strict=True))
_NO_TAIL = re.compile("ญ(?=[\u0e38\u0e39])")


def _glyph(letter: re.Match[str]) -> str:
    code = ord(letter[0])
    if 0x0395 <= code <= 0x039A:
        return letter[0]
    for first, last, shift in ((0x20, 0x7C, 0x1D), (0xE01, 0xE3A, 0xA5E), (0xE40, 0xE4D, 0xA61)):
        if first <= code <= last:
            return chr(code - shift)
    raise ValueError(f"no glyph is known for {letter[0]!r}")


def plane16(text: str) -> str:
    """Some letters of the private plane 16 among right ones.

    Which marks the five glyphs from U+100160 are was not noted: the low tones and the karan, as in
    the order of ``_LOW_GLYPHS``.
    """
    text = _low(text, dict(zip("่้๊๋์", map(chr, range(0x100160, 0x100165)), strict=True)))
    return text.translate(_PLANE_16)


_PLANE_16 = str.maketrans("กเแสห", "\U001000d6\U00100111\U00100112\U001000ff\U00100100")


def private_use(text: str) -> str:
    """Marks moved to the left or down for their letter, as the fonts of the 1990s number them."""
    text = re.sub(f"(?<=[ปฝฟฬ])([{_OVER}])?([่-์]?)", _moved_left, text)
    text = _low(text, dict(zip("่้๊๋์", map(chr, range(0xF70A, 0xF70F)), strict=True)))
    text = re.sub("(?<=[ฎฏ])[\u0e38-\u0e3a]", lambda m: chr(ord(m[0]) - 0xE38 + 0xF718), text)
    return re.sub("[ญฐ](?=[\u0e38\u0e39])", lambda m: {"ญ": "\uf70f", "ฐ": "\uf700"}[m[0]], text)


_LEFT_OVER = dict(zip("ัิีึื็ํ", "\uf710\uf701\uf702\uf703\uf704\uf712\uf711", strict=True))


def _moved_left(marks: re.Match[str]) -> str:
    over, tone = marks[1] or "", marks[2]
    first = 0xF713 if over else 0xF705
    return _LEFT_OVER.get(over, "") + (tone and chr(ord(tone) - 0xE48 + first))


def _low(text: str, glyphs: dict[str, str]) -> str:
    """The tones that stand low, right above a letter without a vowel over it, replaced."""
    return re.sub(f"(?<![{_OVER}])[่-์](?!ำ)", lambda tone: glyphs[tone[0]], text)


def junk(text: str, nikhahit: str = "Ě", tone: str = "Ė") -> str:
    """Raised marks as the letters whose glyphs they happen to be: WeasyPrint with Garuda."""
    return re.sub(f"(?<=[{_OVER}])้", tone, _split(text)).replace("\u0e4d", nikhahit)


# Sara am and the order of marks


def _split(text: str) -> str:
    """Sara am as nikhahit and sara aa, a tone between them."""
    return _AM.sub("\u0e4d\\1า", text)


def nikhahit(text: str) -> str:
    """Sara am in two parts."""
    return _split(text)


def sam_space(text: str) -> str:
    """Sara am as space and sara aa: ``ต าบล``."""
    return _AM.sub(r" \1า", text)


def dropped_am(text: str) -> str:
    """Sara am as sara aa: ``ดาเนินงาน``."""
    return text.replace("ำ", "า")


def replaced_am(text: str) -> str:
    """A replacement character before each sara am: ``ค�ำ``."""
    return text.replace("ำ", "\ufffdำ")


def visual_order(text: str) -> str:
    """Marks behind the letter that follows, and a space: ``องคก์ าร``, ``เร่อื ง``."""
    text = re.sub("([ัิ-ฺ็]?)([่-์]?)([ก-ฮะาเ-ไ])", _overtaken, text)
    return re.sub(" +", " ", text).rstrip()


def _overtaken(part: re.Match[str]) -> str:
    vowel, tone, letter = part.groups()
    if vowel and tone:
        return f"{tone}{letter}{vowel} "
    return f"{letter}{vowel}{tone} " if vowel or tone else letter


def stray_mark(text: str) -> str:
    """The first raised mark of a line at its end: LibreOffice with Noto Sans Thai."""
    return re.sub("([ชส][ิ-ื]?)([่้])(.*)", r"\1\3 \2", text, count=1)


# Letters too many


def double_e(text: str) -> str:
    """Sara ae as two sara e."""
    return text.replace("แ", "เเ")


def zero_width(text: str) -> str:
    """A break opportunity that nobody sees before each leading vowel."""
    return re.sub("(?=[เ-ไ])", "\u200b", text)


BREAKS: dict[str, Break] = {
    "plane16": plane16,
    "private_use": private_use,
    "nikhahit": nikhahit,
    "sam_space": sam_space,
    "dropped_am": dropped_am,
    "replaced_am": replaced_am,
    "visual_order": visual_order,
    "stray_mark": stray_mark,
    "double_e": double_e,
    "zero_width": zero_width,
    "junk": junk,
}
"""What each maker of the same name does to a line."""


def broken(name: str, pages: Pages = TEXT) -> bytes:
    """A file whose text layer has the defect ``name`` of ``BREAKS``."""
    return document([list(map(BREAKS[name], page)) for page in pages])


def sound(pages: Pages = TEXT, title: str = "") -> bytes:
    """A file without a defect."""
    return document(pages, title=title)


def elaas(lines_per_page: Pages = BUDGET) -> bytes:
    """A file of e-LAAS: its Thai shifted, but cells of figures alone right, in another font."""
    return document(
        [_columns(page) for page in lines_per_page],
        title="B_AnnounceForm_Print",
        producer="Microsoft Reporting Services PDF Rendering Extension 12.0.0.0",
        fonts=[MuteFont(), PlainFont()],
    )


def _columns(page: Sequence[str]) -> list[Cell]:
    cells: list[Cell] = []
    for number, line in enumerate(page):
        x = LEFT
        for column in line.split("  "):
            for text, plain in _runs(column):
                cells.append(
                    Cell(x, TOP - LEADING * number, text if plain else shifted(text), plain)
                )
                x += LETTER * len(text)
            x += 60
    return cells


def _runs(column: str) -> list[tuple[str, bool]]:
    """The parts of a column, and whether each is in the font that says what it means."""
    if re.fullmatch(r"[\d,.%-]+", column):
        return [(column, True)]
    parts = enumerate(re.split("[{}]", column))
    return [(text, number % 2 == 1) for number, text in parts if text]


def greek_text(pages: Pages = SCIENCE) -> bytes:
    """Greek and Latin text that means what it says."""
    return document(pages)


def char_space(pages: Pages = TEXT, step: float = 12.0) -> bytes:
    """Letters, each with its marks, set so far apart that a reader takes each for a word."""
    return document([_spread(page, step) for page in pages])


def _spread(page: Sequence[str], step: float) -> list[Cell]:
    return [
        Cell(LEFT + step * place, TOP - LEADING * number, letter)
        for number, line in enumerate(page)
        for place, letter in enumerate(_LETTER.findall(line))
        if letter != " "
    ]


_LETTER = re.compile(".[ัิ-ฺ็-๎]*")


def actual_text(pages: Pages = TEXT) -> bytes:
    """Letters with their marks drawn apart, each such pair under one ``/ActualText``: Chromium.

    The mark stands a little right of the next letter, so readers that sort what they find by place
    meet the pair twice: ``ส่วส่ น``.
    """
    objects, top = _opened()
    font = Font()
    kids = [
        text_page(objects, top, b"BT /F0 %d Tf\n%s\nET" % (int(SIZE), _pairs(page, font)))
        for page in pages
    ]
    fonts = b"/Resources << /Font << /F0 %d 0 R >> >>" % font.write(objects)
    objects.put(top, tree(kids, fonts))
    return objects.file()


def _pairs(page: Sequence[str], font: Font) -> bytes:
    return b"\n".join(
        _pair(font, letter, LEFT + LETTER * place, TOP - LEADING * number)
        for number, line in enumerate(page)
        for place, letter in enumerate(_LETTER.findall(line))
    )


def _pair(font: Font, letter: str, x: float, y: float) -> bytes:
    at = b"1 0 0 1 %.2f %.2f Tm %s Tj"
    if len(letter) == 1:
        return at % (x, y, font.show(letter))
    parts = (at % (x + (LETTER + 0.3) * n, y, font.show(c)) for n, c in enumerate(letter[:2]))
    said = ("\ufeff" + letter).encode("utf-16-be").hex().encode()
    return b"/Span << /ActualText <%s> >> BDC %s EMC" % (said, b" ".join(parts))


# Scans


def picture_pdf(data: bytes, width: int, height: int, dpi: int = 200) -> bytes:
    """A scan of one page: ``data`` is a JPEG, or one byte of grey a pixel."""
    return scanned([Picture(data, width, height, dpi)])


def scanned(pictures: Sequence[Picture]) -> bytes:
    """A scan: each page is one picture."""
    return mixed(pictures)


def mixed(pages: Sequence[Page]) -> bytes:
    """Text pages and scanned pages in one file."""
    return document(pages, producer="Made by a scanner")


# Files that harm


def many_pages(count: int = 10_000) -> bytes:
    """A small file of many pages, all with the same line."""
    objects, top = _opened()
    content = objects.add(stream(b"BT /F0 9 Tf 9 9 Td (page) Tj ET"))
    font = PlainFont().write(objects)
    page = b"<</Type/Page/Parent %d 0 R/Contents %d 0 R>>" % (top, content)
    kids = [objects.add(page) for _ in range(count)]
    common = b"/MediaBox [0 0 99 99] /Resources << /Font << /F0 %d 0 R >> >>" % font
    objects.put(top, tree(kids, common))
    return objects.file()


GIGABYTE = 1 << 30


def bomb(size: int = 2 * GIGABYTE, *, nested: bool = False) -> bytes:
    """A page whose content inflates to ``size`` bytes; ``nested``: through two filters."""
    data, filters = inflating(size), b"/FlateDecode"
    if nested:
        data, filters = zlib.compress(data, 9), b"[/FlateDecode /FlateDecode]"
    objects, top = _opened()
    content = objects.add(stream(data, b"/Filter " + filters))
    page = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 99 99] /Contents %d 0 R >>"
    objects.put(top, tree([objects.add(page % (top, content))]))
    return objects.file()


def inflating(size: int) -> bytes:
    """A zlib stream of ``size`` spaces; compresses one piece and repeats it."""
    piece = 1 << 20
    one = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = one.compress(b" " * piece) + one.flush(zlib.Z_FULL_FLUSH)
    count = -(-size // piece)
    total = count * piece
    low = (1 + total * 0x20) % 65_521
    high = (total + 0x20 * total * (total + 1) // 2) % 65_521
    return b"\x78\xda" + block * count + b"\x03\x00" + (high << 16 | low).to_bytes(4, "big")


def page_tree_loop() -> bytes:
    """A page tree that is its own branch, beside one good page."""
    objects, top = _opened()
    page = text_page(objects, top, b"")
    node = b"<< /Type /Pages /Parent %d 0 R /Count 1000000 /Kids [ %d 0 R %d 0 R %d 0 R ] >>"
    objects.put(top, node % (top, top, page, top))
    return objects.file()


def tounicode_bomb(ranges: int = 100_000) -> bytes:
    """A font that says again and again that each code means a long word."""
    objects, top = _opened()
    entry = b"<0000> <00FF> <%s>\n" % (b"0E01" * 60)
    block = b"100 beginbfrange\n%sendbfrange\n" % (entry * 100)
    said = objects.add(packed(cmap(block * (ranges // 100))))
    font = type0(objects, b"MADE+Thai", more=b"/ToUnicode %d 0 R" % said)
    page = text_page(objects, top, b"BT /F0 9 Tf 9 9 Td <0001> Tj ET")
    objects.put(top, tree([page], b"/Resources << /Font << /F0 %d 0 R >> >>" % font))
    return objects.file()


def deep_forms(levels: int = 60, calls: int = 2, *, loop: bool = False) -> bytes:
    """A page with a form inside a form inside a form, each shown ``calls`` times by the last.

    ``loop``: the innermost shows the outermost.
    """
    objects, top = _opened()
    forms = [objects.room() for _ in range(levels)]
    font = PlainFont().write(objects)
    fonts = b"/Font << /F0 %d 0 R >>" % font
    for place, number in enumerate(forms):
        inner = forms[(place + 1) % levels] if loop or place + 1 < levels else 0
        content = b"/Fm0 Do " * calls if inner else b"BT /F0 9 Tf 9 9 Td (deep) Tj ET"
        shown = b"/XObject << /Fm0 %d 0 R >>" % inner if inner else fonts
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << %s >>" % shown
        objects.put(number, stream(content, entries))
    page = text_page(objects, top, b"/Fm0 Do BT /F0 9 Tf 9 50 Td (shallow) Tj ET")
    resources = b"/Resources << %s /XObject << /Fm0 %d 0 R >> >>" % (fonts, forms[0])
    objects.put(top, tree([page], resources))
    return objects.file()


def encrypted(user: bytes = b"secret", owner: bytes = b"owner", pages: Pages = TEXT) -> bytes:
    """A locked file; one with an empty ``user`` opens for everybody, as many offices send it."""
    return document(pages, lock=Lock(user, owner))


def zero_bytes() -> bytes:
    """Nothing."""
    return b""


def truncated(share: float = 0.5, pages: Pages = TEXT) -> bytes:
    """The first ``share`` of a sound file."""
    whole = sound(pages)
    return whole[: int(len(whole) * share)]


def huge_image_page(width: int = 50_000, height: int = 50_000) -> bytes:
    """A page with a picture that says it is huge, and that ends after one row."""
    objects, top = _opened()
    size = b"/Width %d /Height %d /BitsPerComponent 8 /ColorSpace /DeviceGray" % (width, height)
    image = objects.add(packed(bytes(width), b"/Type /XObject /Subtype /Image " + size))
    objects.put(top, tree([image_page(objects, top, image, 595, 842)]))
    return objects.file()


def huge_page(points: int = 2_000_000) -> bytes:
    """A page of text 700 metres wide: harmless to read, not to draw."""
    objects, top = _opened()
    page = text_page(objects, top, b"BT /F0 9 Tf 9 9 Td (page) Tj ET", points)
    font = PlainFont().write(objects)
    objects.put(top, tree([page], b"/Resources << /Font << /F0 %d 0 R >> >>" % font))
    return objects.file()


def js_action(pages: Pages = TEXT) -> bytes:
    """A form that runs a script when it is opened and another in its field; its text is sound."""
    script = b"<< /S /JavaScript /JS (app.alert\\('open'\\); while \\(true\\) {}) >>"
    field = b"<< /FT /Tx /T (name) /AA << /K %s >> >>" % script
    return document(
        pages, catalogue=b"/OpenAction %s /AcroForm << /Fields [ %s ] >>" % (script, field)
    )


def _opened() -> tuple[Objects, int]:
    """A file with its catalogue and room for its page tree."""
    objects = Objects()
    objects.add(b"<< /Type /Catalog /Pages 2 0 R >>")
    return objects, objects.room()
