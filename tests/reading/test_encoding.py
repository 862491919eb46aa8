"""Encodings as Thai sites really send them, whatever they declare."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.reading.encoding import Decoded, declared, decode, decode_page, shows_garbage
from oitcheck.reading.html import read_page
from oitcheck.reading.skim import skim

TEXT = "<p>องค์การบริหารส่วนตำบล ติดต่อเรา โทรสาร</p>"
OFFICE = "สำนักงานปลัด"
PARAGRAPH = """
สำนักงานปลัด องค์การบริหารส่วนตำบลบ้านใหม่ อำเภอเมือง จังหวัดนครสวรรค์ ประกาศแผนพัฒนาท้องถิ่น
ข้อบัญญัติงบประมาณรายจ่ายประจำปี คู่มือสำหรับประชาชน ช่องทางร้องเรียนการทุจริตและประพฤติมิชอบ
"""
URL = "https://www.example.go.th/index.php"


def page(meta: str = "", text: str = PARAGRAPH) -> str:
    return f"<html><head>{meta}<title>หน้าแรก</title></head>\n<body><p>{text}</p></body></html>"


UTF_8, TIS = '<meta charset="utf-8">', '<meta charset="tis-620">'
TIS_EQUIV = '<meta http-equiv="Content-Type" content="text/html; charset=TIS-620">'
WINDOWS_EQUIV = "<meta http-equiv=content-type content='text/html; charset=windows-874'>"
WIDE = "utf-16-le"


@dataclass(frozen=True)
class Sent:
    """What a server sends: the charset of its header, and the body."""

    header: str
    body: bytes
    label: str
    garbage: bool


MEASURED = {
    "tis-620 in meta only": Sent("", page(TIS_EQUIV).encode("tis-620"), "windows-874", False),
    "windows-874 http-equiv": Sent("", page(WINDOWS_EQUIV).encode("cp874"), "windows-874", False),
    "iso-8859-11 in header": Sent("iso-8859-11", page().encode("iso8859-11"), "windows-874", False),
    "no label, cp874 bytes": Sent("", page().encode("cp874"), "", False),
    "labelled UTF-8 twice, bytes cp874": Sent("utf-8", page(UTF_8).encode("cp874"), "utf-8", True),
    "header latin-1, meta and bytes UTF-8": Sent(
        "iso-8859-1", page(UTF_8).encode(), "windows-1252", True
    ),
    "header tis-620, bytes UTF-8": Sent("tis-620", page(UTF_8).encode(), "windows-874", True),
    "UTF-8 and one bad byte": Sent(
        "utf-8", page().encode().replace(b"</p>", b"\xb8</p>"), "utf-8", False
    ),
    "UTF-8 BOM, meta tis-620": Sent("", page(TIS).encode("utf-8-sig"), "utf-8", False),
}
WRONG = {
    "no label, UTF-8": Sent("", page().encode(), "", True),
    "unknown label, UTF-8": Sent("tis620", page().encode(), "", True),
    "unknown header, meta counts": Sent("none", page(UTF_8).encode(), "utf-8", False),
    "meta in a comment": Sent("", page(f"<!-- {TIS} -->{UTF_8}").encode(), "utf-8", False),
    "header right, meta wrong": Sent("UTF-8", page(TIS).encode(), "utf-8", False),
    "header wrong, mark right": Sent("tis-620", page().encode("utf-8-sig"), "utf-8", False),
    "latin1 in meta, TIS-620": Sent(
        "", page("<meta charset=ISO-8859-1>").encode("cp874"), "windows-1252", True
    ),
    "meta after 1,024 bytes": Sent("", page(" " * 2_000 + UTF_8).encode(), "utf-8", False),
    "meta says UTF-16": Sent("", page("<meta charset=utf-16>").encode(), "utf-8", False),
    "gbk": Sent("gb2312", page().encode(), "gbk", True),
    "UTF-16 with a mark": Sent("", page().encode("utf-16"), WIDE, False),
    "mojibake, labelled right": Sent(
        "utf-8", page().encode("cp874").decode("latin-1").encode(), "utf-8", True
    ),
    "references": Sent("latin-1", page().encode("ascii", "xmlcharrefreplace"), "", False),
}


@pytest.mark.parametrize("name", MEASURED)
def test_the_measured_fixtures(name: str) -> None:
    text, _ = decode(MEASURED[name].body)
    assert OFFICE in text
    assert PARAGRAPH in text.replace("\ufffd", "")


@pytest.mark.parametrize("name", [*MEASURED, *WRONG])
def test_what_labels_say_and_visitors_see(name: str) -> None:
    sent = {**MEASURED, **WRONG}[name]
    assert declared(sent.body, sent.header) == sent.label
    assert shows_garbage(sent.body, sent.header) == sent.garbage
    assert decode_page(sent.body).text.startswith("<html>")


def test_a_little_thai_is_no_proof_of_garbage() -> None:
    assert not shows_garbage(page(text="สำนักงานปลัด").encode(), "tis-620")
    french = "Préfecture déjà fermée, à côté de l’hôtel ".encode("cp1252")
    assert not shows_garbage(french * 100, "utf-8")


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("cp874"), "cp874"),
        (TEXT.encode("tis-620"), "cp874"),
        (b"<meta charset=utf-8>" + TEXT.encode("cp874"), "cp874"),
        (b"<meta charset=tis-620>" + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-8"),
        (TEXT.encode("utf-16-le"), "utf-8"),
        (TEXT.encode("utf-16-be"), "utf-8"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode("cp874"), "cp874"),
        (b"\0\0" + TEXT.encode() + b"\0", "utf-8"),
        ("<b>รับ</b>".encode("cp874") + TEXT.encode("cp874"), "cp874"),
    ],
)
def test_the_text_comes_back(body: bytes, charset: str) -> None:
    text, found = decode(body)
    assert TEXT in text
    assert found == charset


@pytest.mark.parametrize("word", ["รับ", "แผน", "ปี", "น้ำ", "ไทย"])
def test_one_word_of_tis_620_is_enough_alone(word: str) -> None:
    assert decode(f"<title>{word}</title>ที่ดิน".encode("cp874"))[0].startswith(f"<title>{word}<")


def test_the_upper_controls_of_windows_874() -> None:
    text, _ = decode("“ราคา” … 5 €\u00a0–".encode("cp874") + b"\x81\xdb\xff" + TEXT.encode("cp874"))
    assert text == "“ราคา” … 5 €\u00a0–\x81\ufffd\ufffd" + TEXT


@pytest.mark.parametrize("bad", [b"\xe0\xb8", b"\xff", b"\xe0", b"\xed\xa0\x80", b"\xb8", b"\xe9"])
def test_a_broken_byte_does_not_change_the_encoding(bad: bytes) -> None:
    for joint in (b"", b" ", b"\n"):
        text, charset = decode(TEXT.encode() + joint + bad + joint + TEXT.encode())
        assert charset == "utf-8"
        assert text.count(TEXT) == 2
        assert text.replace(TEXT, "").strip("\n ").strip("\ufffd") == ""


FRAMES = [
    ("\n".join(("<title>เทศบาลนคร “ลำปาง”</title>", "é {}")), "<td>แผน</td>\n<td>รพ.</td>" + TEXT),
    ("<title>เทศบาลนครลำปาง</title>{}<i>© ๒๕๖๘ – ติดต่อเรา</i>", TEXT),
    ("ข่าว{}ติดต่อเรา", "<b>" + TEXT),
]


@pytest.mark.parametrize(("frame", "body"), FRAMES)
@pytest.mark.parametrize("way", [("utf-8", "cp874"), ("cp874", "utf-8")])
def test_two_encodings_in_one_file(frame: str, body: str, way: tuple[str, str]) -> None:
    outer, inner = way
    start, end = frame.replace("é", "").replace("©", "").split("{}")
    text, _ = decode(
        start.encode(outer) + (TEXT + body).encode(inner) + (end + PARAGRAPH).encode(outer)
    )
    assert text == start + TEXT + body + end + PARAGRAPH


def test_visitors_of_a_file_of_two_encodings_see_garbage() -> None:
    other = "สถานที่ติดต่อหน่วยงานภายใน เทศบาลนครลำปาง รายงานผลการดำเนินงานประจำปี แผนดำเนินงานจัดซื้อจัดจ้าง "
    body = page().encode() + (other * 2 + "การรับฟังความคิดเห็นของประชาชน").encode("cp874")
    assert shows_garbage(body, "utf-8")
    assert not shows_garbage(page().encode() + "เทศบาล".encode("cp874"), "utf-8")


def test_western_pages_do_not_crash() -> None:
    assert decode("déjà vu".encode("latin-1"))[1] == "cp874"
    assert decode("déjà vu à l’hôtel, été très gêné ".encode() * 5 + b"\xe9") == (
        "déjà vu à l’hôtel, été très gêné " * 5 + "\ufffd",
        "utf-8",
    )


def test_mojibake_of_a_page_is_undone_but_not_in_addresses() -> None:
    broken = TEXT.encode("cp874").decode("latin-1")
    link = '<a href="/á¼¹§Ò¹.pdf" title="{}">{}</a>'
    assert decode_page(link.format(broken, broken).encode()) == Decoded(
        link.format(TEXT, TEXT), "utf-8", "tis-620 as windows-1252"
    )
    assert decode_page(TEXT.encode()) == Decoded(TEXT, "utf-8", "")
    assert decode_page(b"<p>plain</p>") == Decoded("<p>plain</p>", "utf-8", "")


@pytest.mark.parametrize(
    "markup",
    [
        page(),
        page().encode("ascii", "xmlcharrefreplace").decode(),
        page(text="".join(f"&#x{ord(c):X};" for c in PARAGRAPH)),
        page(text=PARAGRAPH.replace(" ", "&nbsp;")),
        page(text=PARAGRAPH.replace(" ", "\u00a0")),
        page(text=PARAGRAPH.replace("สำ", "ส&#3635;")),
        page().encode().decode("latin-1"),
        page(text="".join(f"&#{b};" for b in PARAGRAPH.encode())),
    ],
)
def test_both_readers_see_the_words(markup: str) -> None:
    decoded = decode_page(markup.encode())
    quick = skim(decoded.text, URL, decoded.charset, set())
    close = read_page(decoded.text, URL, decoded.charset)
    assert quick.title == close.title == "หน้าแรก"
    words = " ".join(line.text for line in close.lines)
    assert f"{OFFICE} องค์การบริหารส่วนตำบลบ้านใหม่ อำเภอเมือง" in words
    assert any(line.startswith(OFFICE) for line in quick.lines)


def test_queries_of_links_go_out_in_the_encoding_of_the_page() -> None:
    markup = '<a href="?q=ปลัด">สำนักงานปลัด</a>'
    for charset, query in (("utf-8-sig", "%E0"), ("utf-16", "%E0"), ("cp874", "%BB")):
        decoded = decode_page(markup.encode(charset))
        (link,) = skim(decoded.text, URL, decoded.charset, set()).links
        assert link.url.startswith(f"{URL}?q={query}")


THAI = st.lists(st.sampled_from(PARAGRAPH.split()), min_size=3, max_size=40).map(" ".join)


@given(THAI, st.sampled_from(["utf-8", "utf-8-sig", "cp874", "tis-620", "utf-16"]))
@settings(max_examples=100, deadline=None)
def test_any_thai_comes_back(text: str, charset: str) -> None:
    assert decode(f"<p>{text}</p>".encode(charset))[0] == f"<p>{text}</p>"
    assert decode_page(f"<p>{text}</p>".encode(charset)).text == f"<p>{text}</p>"


@given(st.lists(st.tuples(THAI, st.sampled_from(["utf-8", "cp874"])), min_size=1, max_size=8))
@settings(max_examples=100, deadline=None)
def test_any_mixture_comes_back(parts: list[tuple[str, str]]) -> None:
    body = b"".join(f"<p>{text}</p>".encode(charset) for text, charset in parts)
    assert decode(body)[0] == "".join(f"<p>{text}</p>" for text, _ in parts)


@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "tis-620", "latin1", "utf-16", "x"]))
@settings(max_examples=200, deadline=None)
def test_never_fails_and_gives_text_that_can_be_stored(body: bytes, header: str) -> None:
    text = decode_page(body).text
    assert "\0" not in text
    assert text.encode("utf-8").decode() == text
    assert isinstance(declared(body, header), str)
    assert isinstance(shows_garbage(body, header), bool)
