"""Thai that was decoded wrongly before it was saved: undone where it was, nothing else touched."""

from __future__ import annotations

import random
from collections.abc import Callable
from html.entities import codepoint2name

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from oitcheck.reading.mojibake import mend, spells

TEXT = (
    "ประกาศสำนักงานปลัด องค์การบริหารส่วนตำบลบ้านใหม่ เรื่อง แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) "
    "ภาพกิจกรรม คู่มือการให้บริการ โทรศัพท์ 0-2123-4567 ปี ๒๕๖๘"
)
MORE = """
    ผู้บริหาร ภูเก็ต ติดต่อเรา แม่ฮ่องสอน น้ำ ฐานข้อมูล ฝ่าย ญาติ ปฏิบัติหน้าที่ เฎ ธุรการ เธอ เนื้อ เน้น ต่างๆ
    งบประมาณรายจ่าย ใช้จ่าย จัดซื้อจัดจ้าง ข่าวประชาสัมพันธ์ ถาม-ตอบ ร้องเรียนการทุจริต ฯลฯ ๑๒๓ ๏ ฿100
"""
LATIN = "OIT ITA 2568 (1) 12.50% a/b http://www.go.th/?a=1 E-Service, Q&A #"
SIGNS = """
    déjà voilà là-bas Noël cœur façade Ñandú año ¿Qué? ¡Olé! São João NAÇÃO INFORMAÇÕES Ações
    ÉTÉ À Ô Ça Größe fünf ÄÖÜ Ünü Käännös jäääär öööö Þór æði Điện Đồng Việt Nam số tiếng ước
    «à» «Ô» “quote” ‘so’ – — … • © ® ™ ° ± ² ½ × ÷ € £ ¥ § ¶ · ½¼ π √2 ∑ ∂x ∞ ≤ 中文 公告
    日本語 한국어 Привет ελληνικά עברית 😀 👍🏽 ✅ ก ข ฃ ค ฅ ฆ เธค เธ เน
"""
WORDS = TEXT.split() + MORE.split()
# Two letters are enough for UTF-8; for TIS-620 it takes a word.
OPENING = "ประกาศสำนักงาน "

thai = st.lists(st.sampled_from(WORDS + LATIN.split()), max_size=25).map(" ".join)
syllables = st.from_regex(
    r"\A(?:[เแโใไ]?[ก-ฮ](?:[ัิีึืุู]?[่้๊๋]?|็|์)[าะำ]?[ก-ฮ]?| |[0-9๐-๙]|[.,()/-]){0,60}\Z"
)
european = st.lists(st.sampled_from(SIGNS.split() + WORDS), max_size=40).map(" ".join)


def read_as(body: bytes, charset: str) -> str:
    """As browsers and programs do: a byte without a letter becomes a control."""
    return "".join(bytes([b]).decode(charset, "ignore") or chr(b) for b in body)


def windows_mixed(text: str) -> str:
    return "".join(
        bytes([b]).decode("cp874", "ignore") or bytes([b]).decode("cp1252", "ignore") or chr(b)
        for b in text.encode()
    )


def escaped(text: str) -> str:
    names = {code: f"&{name};" for code, name in codepoint2name.items() if code > 127}
    return "".join(
        names.get(ord(c), c if c < "\x80" or "\u0e00" < c < "\u0e80" else f"&#{ord(c)};")
        for c in text
    )


def numbered(text: str) -> str:
    return "".join(c if c < "\x80" else f"&#{ord(c)};" for c in text)


Break = Callable[[str], str]
OF_UTF_8: dict[str, tuple[str, Break]] = {
    "cp1252": ("utf-8 as windows-1252", lambda t: read_as(t.encode(), "cp1252")),
    "latin-1": ("utf-8 as windows-1252", lambda t: t.encode().decode("latin-1")),
    "cp1252 twice": (
        "utf-8 as windows-1252",
        lambda t: read_as(read_as(t.encode(), "cp1252").encode(), "cp1252"),
    ),
    "latin-1 twice": (
        "utf-8 as windows-1252",
        lambda t: t.encode().decode("latin-1").encode().decode("latin-1"),
    ),
    "cp874": ("utf-8 as windows-874", lambda t: read_as(t.encode(), "cp874")),
    "cp874 and cp1252": ("utf-8 as windows-874", windows_mixed),
    "cp874 twice": (
        "utf-8 as windows-874",
        lambda t: read_as(read_as(t.encode(), "cp874").encode(), "cp874"),
    ),
    "macintosh": ("utf-8 as macintosh", lambda t: t.encode().decode("mac_roman")),
    "entities": ("utf-8 as windows-1252", lambda t: escaped(read_as(t.encode(), "cp1252"))),
    "numbers": ("utf-8 as windows-1252", lambda t: numbered(t.encode().decode("latin-1"))),
}
OF_TIS: dict[str, tuple[str, Break]] = {
    "cp1252": ("tis-620 as windows-1252", lambda t: read_as(t.encode("cp874"), "cp1252")),
    "macintosh": ("tis-620 as macintosh", lambda t: t.encode("cp874").decode("mac_roman")),
    "entities": (
        "tis-620 as windows-1252",
        lambda t: escaped(t.encode("cp874").decode("latin-1")),
    ),
    "numbers": (
        "tis-620 as windows-1252",
        lambda t: numbered(t.encode("cp874").decode("latin-1")),
    ),
}
WAYS = {
    **{f"utf-8, {k}": v for k, v in OF_UTF_8.items()},
    **{f"tis, {k}": v for k, v in OF_TIS.items()},
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_breaking_is_undone_and_named(way: str) -> None:
    name, broken = WAYS[way]
    assert broken(TEXT) != TEXT
    assert mend(broken(TEXT)) == (TEXT, name)


@pytest.mark.parametrize("way", WAYS)
def test_only_the_broken_half_of_a_page_changes(way: str) -> None:
    frame = "<h1>เทศบาลตำบล «ข่าว» © ๒๕๖๘ เธอ — “déjà vu”</h1><p>{}</p><p>ถนนพหลโยธิน À bientôt ½</p>"
    assert mend(frame.format(WAYS[way][1](TEXT)))[0] == frame.format(TEXT)


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        ("à¸›à¸£à¸°à¸\x81à¸²à¸¨", "ประกาศ"),
        ("»ÃÐ¡ÒÈ", "ประกาศ"),
        ("ª√–°“»", "ประกาศ"),
        ("เธ\x9bเธฃเธฐเธ\x81เธฒเธจ", "ประกาศ"),
        ("เธ›เธฃเธฐเธˆเธณเธ›เธต 2568", "ประจำปี 2568"),
        ("<td>»Õ</td><td>á¼¹¾Ñ²¹Ò ¾.È. 2566</td>", "<td>ปี</td><td>แผนพัฒนา พ.ศ. 2566</td>"),
        ("à¸ à¸²à¸ž", "ภาพ"),
        ("alert('Email äÁè¶Ù¡µéÍ§')", "alert('Email ไม่ถูกต้อง')"),
    ],
)
def test_short_ones(broken: str, text: str) -> None:
    assert mend(broken)[0] == text


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        ("????????? ???", "????????? ???"),
        ("\ufffd\ufffd\ufffd 2568", "\ufffd\ufffd\ufffd 2568"),
        ("ï¿½ï¿½ï¿½ 2568", "ï¿½ï¿½ï¿½ 2568"),
        ("à¸\ufffdà¸²à¸£à¸\x87à¸²à¸™", "à¸\ufffdารงาน"),
        ("à¸ à¸²à¸à¸à¸²à¸£", "à¸ าà¸à¸าร"),
        ("เธ\ufffdเธฒเธฃเธ", "เธ\ufffdารเธ"),
    ],
)
def test_what_was_lost_stays_lost(broken: str, text: str) -> None:
    mended, name = mend(broken)
    assert mended == text
    assert bool(name) == (mended != broken)


def test_right_text_with_the_signs_of_each_way_is_not_touched() -> None:
    for text in (
        "ไปเธคกับเธอ เธคเธค ที่เนินเขา ก ข ฃ ค ฅ ฆ ง",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
        "ÀÁÂÃÄÅàáâãäåÒÓÔÕÕÖØòóôõöøÈÉÊËèéêëðÇçÐÌÍÎÏìíîïÙÚÛÜùúûüÑñŠšŸÿýŽž",
        "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿",
        "“…”…”…” ——— •••••• ©®™ ‡ † √π ∑∂x",
        "«à», «â», «ä» et «À», «Ô», «Ñ» – ¿Ñandú? ¡ÁÉÍÓÚ!",
        "SÃO PAULO, INFORMAÇÕES, ORGANIZAÇÃO; AÇÕES À PARTE",
        "voilà¹ «déjà» ’à²’ Ã Â ¸ ¹",
        "&eacute;t&eacute; &agrave; &Agrave; &raquo;&nbsp;&laquo; &#3626;&#3635; &Ograve;",
        "Độc lập – Tự do – Hạnh phúc: ĐÀ NẴNG, Ừ, Ố",
    ):
        assert mend(text) == (text, "")


@given(thai, st.sampled_from(sorted(OF_UTF_8)))
@settings(max_examples=200, deadline=None)
def test_any_words_come_back_from_utf_8(text: str, way: str) -> None:
    assert mend(OF_UTF_8[way][1](OPENING + text))[0] == OPENING + text


@given(syllables, st.sampled_from(sorted(OF_UTF_8)))
@settings(max_examples=200, deadline=None)
def test_any_syllables_come_back_from_utf_8(text: str, way: str) -> None:
    assert mend(OF_UTF_8[way][1](OPENING + text))[0] == OPENING + text


@given(
    st.lists(st.sampled_from([*filter(spells, WORDS), "พ.ศ. 2566"]), max_size=25),
    st.sampled_from(sorted(OF_TIS)),
)
@settings(max_examples=200, deadline=None)
def test_any_words_come_back_from_tis_620(words: list[str], way: str) -> None:
    text = OPENING + " ".join(words)
    assert mend(OF_TIS[way][1](text))[0] == text


@given(thai)
@settings(max_examples=200, deadline=None)
def test_right_thai_is_not_touched(text: str) -> None:
    assert mend(text) == (text, "")


@given(syllables)
@settings(max_examples=200, deadline=None)
@example("เธคเนื้อเธคเน้นเธอ")
def test_right_syllables_are_not_touched(text: str) -> None:
    assert mend(text) == (text, "")


@given(european)
@settings(max_examples=300, deadline=None)
def test_other_languages_and_signs_are_not_touched(text: str) -> None:
    assert mend(text) == (text, "")


@given(
    st.lists(
        st.from_regex(r"\A[A-Za-z]{1,5}(?:[À-ÖØ-öø-ÿ]{1,2}[A-Za-z]{1,5}){0,3}[À-ÖØ-öø-ÿ]?\Z"),
        max_size=30,
    )
)
@settings(max_examples=200, deadline=None)
def test_random_european_words_are_not_touched(words: list[str]) -> None:
    text = " ".join(words)
    assert mend(text) == (text, "")


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_never_fails_and_says_only_what_it_did(text: str) -> None:
    mended, name = mend(text)
    assert bool(name) == (mended != text)


def test_a_long_hostile_text_takes_linear_time() -> None:
    import time

    choice = random.Random(7).choices
    start = time.perf_counter()
    for alphabet in ("à¸¹ ", "เธน\x81 ", "Ã\u00a0Â¸â ", "»ÃÐ¡. ", "√π“ ", "&agrave;¸", "‡∏õ "):
        mend("".join(choice(alphabet, k=100_000)))
        mend(alphabet * 20_000)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize("text", ["ประกาศ", "แผน 3 ปี", "น้ำ ไฟ", "เทศบาลตำบล"])
def test_spells(text: str) -> None:
    assert spells(text)


@pytest.mark.parametrize("text", ["", "abc", "กขค", "้เ์ี่", "เเเเ้้้้"])
def test_does_not_spell(text: str) -> None:
    assert not spells(text)
