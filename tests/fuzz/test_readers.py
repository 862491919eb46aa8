"""Readers of foreign text: none raises, what they give is bounded and says only what it may."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unicodedata import category

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from protego import Protego

from oitcheck.address import canonical
from oitcheck.agency import load_agency
from oitcheck.errors import OitcheckError, RuleError
from oitcheck.measures import load_measures
from oitcheck.notes import load_notes
from oitcheck.report.read import load_result
from oitcheck.rulefiles import load_disclosure, rules_folder
from oitcheck.rulesets import load_ruleset
from oitcheck.submission import load_submission
from oitcheck.thai import layer, names, periods, phones, phrase, places, skeleton, years
from oitcheck.thai.text import fold, key, ordered, thai_share, tidy
from oitcheck.web.pace import LONGEST_HOLD, retry_after
from oitcheck.web.robots import _parse
from tests.fuzz.targets import TARGETS
from tests.fuzz.words import FOREIGN, PAYLOADS

NOW = datetime(2023, 4, 1, tzinfo=UTC)
THAI = st.text(st.characters(min_codepoint=0xE00, max_codepoint=0xE7F), max_size=20)
WORDS = st.lists(
    THAI
    | FOREIGN
    | st.sampled_from(
        ["นาย", "นางสาว", "ว่าที่ ", "ตำบล", "อำเภอ", "จังหวัด", "โทร. ", "ต่อ ", "พ.ศ. ", "ไตรมาส 1 - "]
    )
    | st.sampled_from(
        ["1 ต.ค. 2565 - ", "31 มี.ค. 66", "25 66", "เทศบาล", "(", " ", "\n", "#", "…", "รักษาการ"]
    ),
    max_size=8,
).map("".join)


@given(WORDS)
def test_normal_forms_are_normal(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert fold(fold(text)) == fold(text)
    assert ordered(ordered(text)) == ordered(text)
    assert key(key(text)) == key(text)
    assert key(tidy(text)) == key(text)
    assert not any(category(c) in ("Cc", "Cs", "Cf", "Zl", "Zp") for c in tidy(text))
    assert 0 <= thai_share(text) <= 1


@given(WORDS)
def test_finders_find_what_stands_there(text: str) -> None:
    line, folded = tidy(text), fold(text)
    for name, start, end in names.names(text):
        assert line[start:end].strip() == name
    for phone in phones.phones(text):
        assert 0 <= phone.start < phone.end <= len(folded)
        assert phone.digits.isdecimal()
    for year in years.years(text):
        assert years.FIRST <= year.year <= years.LAST
    for day in periods.days(text):
        assert 1 <= day.year <= 2600
    assert periods.covered(text, 2566) <= frozenset(range(1, 13))
    assert 0 <= places.address_parts(text) <= 5


@given(WORDS, WORDS)
@settings(max_examples=60, deadline=None)
def test_the_other_readers_of_thai_never_raise(text: str, other: str) -> None:
    layer.mended(text)
    layer.joined(text)
    layer.unshifted(text)
    layer.shifted(text)
    skeleton.spelling(skeleton.skeleton(key(text)))
    names.roles(text)
    names.vacancy(text)
    periods.outside(text, 2566)
    periods.part_of_year(text, 2566)
    periods.fiscal_years(text)
    periods.tabled_years(text)
    places.same_place(text, other)
    places.same_agency(text, other)
    places.organisations(text)
    places.other_place(text, other)
    phones.extension_only(text)
    years.in_address(canonical(f"http://x.example/{text}?{other}"))


@given(WORDS, WORDS, st.integers(0, 40))
def test_a_phrase_is_found_only_where_it_stands(text: str, said: str, start: int) -> None:
    squeezed, wanted = key(text), phrase.phrase_key(said)
    if not wanted:
        return
    at = phrase.find(squeezed, wanted, start)
    assert at == -1 or start <= at <= len(squeezed)
    assert phrase.holds(squeezed, wanted) == (phrase.covered(squeezed, wanted) > 0)
    assert not phrase.holds(squeezed, wanted) or phrase.surest(wanted) in squeezed
    assert phrase.holds(squeezed, wanted) or at == -1


TAGS = (
    *(
        "<table>",
        "<tr>",
        "<td>",
        "<a href=",
        "<iframe src=",
        "<![",
        "<!--",
        "<meta charset=tis-620>",
    ),
    *("<meta http-equiv=refresh content='0; url=", "<base href=", "</", "<svg>", "<template>"),
    "นาย ก ขค",
)


@given(st.lists(st.sampled_from(PAYLOADS + TAGS) | st.text(max_size=5), max_size=20).map("".join))
@settings(max_examples=60, deadline=None)
@example("<meta http-equiv=refresh content='" + " " * 18_000 + "x'>")
@example("<p>" + "\n" * 60_000 + "o")
@example("<script src='/menu" + "1" * 3_000 + "x'></script><p>x</p>")
def test_a_page_of_anything_is_read(markup: str) -> None:
    TARGETS["page"](markup.encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=300))
@settings(max_examples=60, deadline=None)
def test_a_page_of_any_bytes_is_read(body: bytes) -> None:
    TARGETS["page"](body)


LINES = (
    *("User-agent: *\n", "Disallow: /", "Allow: ", "Crawl-delay: ", "\r", "\n", "*", "$", "%"),
    *("9" * 400, "nan", "-1", "1e999", "\ufeff", "Sitemap: x", "Request-rate: 1/0", "ก"),
)
ROBOTS = st.lists(st.sampled_from(LINES).map(str.encode) | st.binary(max_size=8), max_size=12)


@given(ROBOTS.map(b"".join))
@settings(max_examples=80, deadline=None)
@example(b"User-agent: *\nDisallow: /" + b"*a" * 60)
def test_robots_of_any_bytes(body: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "robots.txt")
        path.write_bytes(body)
        rules = _parse(path).rules
    if isinstance(rules, Protego):
        assert rules.can_fetch("http://x.example/" + "a" * 60, "oitcheck") in (True, False)
        rules.crawl_delay("oitcheck")


@given(
    FOREIGN
    | st.integers().map(str)
    | st.floats().map(str)
    | st.datetimes().map(lambda day: day.strftime("%a, %d %b %Y %H:%M:%S GMT"))
)
@example("9" * 5_000)
@example("Fri, 31 Dec 9999 23:59:59 -9999")
@example("٣")
@example("²")
def test_any_retry_after_is_a_bounded_wait_or_none(value: str) -> None:
    seconds = retry_after(value, NOW)
    assert seconds is None or 0 <= seconds <= LONGEST_HOLD


CONTACT = (rules_folder() / "disclosures/contact.yaml").read_text("utf-8")
CORE = (rules_folder() / "core.yaml").read_text("utf-8")
SITE = "start: www.x.example\nhosts: [a.x.example]\nexempt:\n  - {item: O5, reason: x}\n"
NOTES = "- {item: O5, call: 100, reason: x, by: y, date: 2023-04-12, evidence: ab}\n"
MEASURES = (
    "fiscal_year: 2566\nround: 6\niit:\n  scores: [{indicator: 5, name: x, score: 81.25}]\n"
    "oit:\n  measures:\n    - {items: [O5], issues: [{number: i1, text: x}], status: ดำเนินการ}\n"
)
OLD = Path(__file__).parents[1] / "report" / "old" / "first.json"
ODD = st.sampled_from(
    [*"{}[]:'\"\n\t~…#0", "&a", "*a", "!!x", "- ", "|\n", "? ", "%YAML 9", "---", "9" * 5_000, "²"]
    + ["\\ud800", "\x00", "null", "<<: ", "2023-02-30", "O5"]
)


def _spoilt(draw: Any, text: str) -> bytes:
    """A file with some pieces put in, cut out, or repeated."""
    for _ in range(draw(st.integers(1, 3))):
        at, end = sorted(draw(st.integers(0, len(text))) for _ in range(2))
        end = min(end, at + 60)
        text = text[:at] + draw(ODD | FOREIGN | st.just(text[at:end] * 2)) + text[end:]
    return text.encode("utf-8", "surrogatepass")


READERS: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "contact.yaml": (CONTACT, load_disclosure),
    "core.yaml": (CORE, load_ruleset),
    "site.yaml": (SITE, lambda path: load_agency(path, load_ruleset())),
    "links.csv": (
        "ข้อ,มี/ไม่มี,URL\nO1,มี,http://x.example/,x\nO2,ไม่มี,,y\n",
        lambda path: load_submission(path, ["O1", "O2"]),
    ),
    "notes.yaml": (NOTES, load_notes),
    "measures.yaml": (MEASURES, lambda path: load_measures(path, ["O5"])),
    "result.json": (OLD.read_text("utf-8"), load_result),
}


@pytest.mark.parametrize("name", READERS)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_spoilt_file_is_read_or_refused_with_its_line(name: str, data: st.DataObject) -> None:
    text, read = READERS[name]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(_spoilt(data.draw, text))
        refusal: OitcheckError | None = None
        try:
            read(path)
        except OitcheckError as error:
            refusal = error
        for one in refusal.all if isinstance(refusal, RuleError) else ():
            assert one.line >= 1
            assert Path(one.file).exists()
    assert refusal is None or refusal.exit_code == 2
