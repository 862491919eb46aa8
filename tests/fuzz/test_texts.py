"""Whatever a site writes: it is harmless in every place to which it is copied."""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from rich.console import Console
from selectolax.lexbor import LexborHTMLParser

from oitcheck.clean import cell, clean, one_line, readable, safe_link, whole
from oitcheck.errors import UsageError
from oitcheck.handin import handin_csv, write_handin
from oitcheck.model import Kind, Step, Visit
from oitcheck.report import RENDERERS, join
from oitcheck.report.json_ import dumps
from oitcheck.report.table import print_table, wrap
from oitcheck.report.write import folder_name, visited_csv
from oitcheck.texts import Text
from tests.fuzz.words import FOREIGN, PAYLOADS
from tests.report.samples import core, evidence, result

UNCLEAN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
MOMENT = datetime(2023, 4, 1, tzinfo=UTC)
FREE = frozenset(("name", "quote", "place", "text", "detail", "answer", "shown", "responsible"))
"""The fields of a result that a site, or whoever writes its rules, may fill."""


@given(FOREIGN)
@example("\x1b\x00]0;x\x07")
def test_clean_text_is_harmless_and_stays_so(text: str) -> None:
    once = clean(text)
    assert not UNCLEAN.search(once)
    assert clean(once) == once
    assert "\n" not in one_line(text)
    assert not UNCLEAN.search(readable(text))
    whole(text).encode("utf-8")


@given(FOREIGN, st.booleans())
def test_a_safe_link_leads_to_the_web_or_a_file(text: str, files: bool) -> None:
    for url in (text, f"http://x.example/{text}", f"javascript:{text}", f"file://{text}"):
        link = safe_link(url, files=files)
        assert link in ("", url)
        assert not link or re.match(r"https?://|file:", link, re.IGNORECASE)
        assert files or not link.lower().startswith("file:")
        assert not UNCLEAN.search(link)


def spoilt(value: Any, words: str, name: str = "") -> Any:
    """A result in which every text of foreign origin ends with ``words``."""
    if isinstance(value, Text):
        return Text(value.th + words, value.en + words)
    if isinstance(value, str) and type(value) is str:
        return value + words if name in FREE and "://" not in value else value
    if isinstance(value, tuple):
        return tuple(spoilt(one, words, name) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        own = {f.name: spoilt(getattr(value, f.name), words, f.name) for f in fields(value)}
        return replace(value, **own)
    return value


@cache
def _outline(words: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The tags of the report in order, each with the names of its attributes."""
    return outline(_page(words))


def _page(words: str) -> str:
    page = RENDERERS["html"].render(join(spoilt(result(), words), spoilt(core(), words)))
    assert isinstance(page, str)
    return page


def outline(page: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The tags of a page in order, each with the names of its attributes."""
    root = LexborHTMLParser(page).root
    assert root is not None
    return tuple((str(n.tag), tuple(n.attributes)) for n in root.traverse(include_text=False))


@given(FOREIGN)
@settings(max_examples=40, deadline=None)
def test_no_word_changes_the_shape_of_the_report(words: str) -> None:
    assume(clean(words).strip())
    page = _page("x" + words)
    assert outline(page) == _outline("xก")
    assert not UNCLEAN.search(page)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_changes_the_shape_of_the_report(payload: str) -> None:
    assert outline(_page("x" + payload)) == _outline("xก")


def test_the_outline_would_show_an_element() -> None:
    page = _page("ก")
    assert outline(page.replace("</main>", "<img onerror=x></main>")) != outline(page)
    assert outline(page.replace("<main>", "<main onclick=x>")) != outline(page)


@given(FOREIGN, st.sampled_from(["th", "en"]), st.integers(40, 200))
@settings(max_examples=40, deadline=None)
def test_the_table_prints_words_and_nothing_else(words: str, lang: Any, width: int) -> None:
    console = Console(
        file=(out := io.StringIO()), width=width, force_terminal=True, color_system="standard"
    )
    print_table(join(spoilt(result(), words), spoilt(core(), words)), console, lang)
    assert not UNCLEAN.search(re.sub(r"\x1b\[[\d;]*m", "", out.getvalue()))


@given(FOREIGN, st.integers(8, 60))
def test_broken_lines_lose_no_letter(words: str, width: int) -> None:
    text = one_line(words)
    kept = re.sub(r"\s", "", "".join(wrap(text, width)))
    assert kept == re.sub(r"\s", "", text)


def test_markup_of_rich_is_printed_as_it_stands() -> None:
    console = Console(file=(out := io.StringIO()), width=300)
    payload = "[red]x[/red] :warning: [link=http://e]"
    changed = spoilt(result(), payload)
    print_table(join(changed, spoilt(core(), payload)), console, "th")
    assert re.sub(r"\s", "", payload) in re.sub(r"\s", "", out.getvalue())


def _cells(text: str) -> Sequence[Sequence[str]]:
    return list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))


@given(FOREIGN)
def test_no_cell_begins_a_formula(text: str) -> None:
    visit = Visit(text, text, 200, Kind.HTML, MOMENT, sha256=text, found_on=text)
    table = visited_csv([visit, visit])
    table.encode("utf-8")
    for row in _cells(table):
        assert len(row) == 6
        assert not [one for one in row if one.lstrip().startswith(FORMULA) or UNCLEAN.search(one)]
    assert cell(text) in (clean(text), "'" + clean(text))


@given(FOREIGN | st.builds("http://{}/{}".format, FOREIGN, FOREIGN))
@example("file:///x/..")
@example("con")
@example("http://nul.example/../..")
def test_a_folder_is_one_plain_name(start: str) -> None:
    name = folder_name(start)
    assert 0 < len(name.encode("utf-8")) <= 107
    assert PurePosixPath(name).name == PureWindowsPath(name).name == name
    assert not name.startswith((".", "~"))
    assert not name.endswith((".", " "))
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', name)
    assert name.split(".")[0].lower() not in ("con", "prn", "aux", "nul", "com1", "lpt1")
    assert not UNCLEAN.search(name)
    assert folder_name(start) == name


@given(st.lists(FOREIGN, min_size=2, max_size=2, unique=True))
def test_two_sites_whose_names_were_changed_share_no_folder(starts: list[str]) -> None:
    one, other = (f"http://x.example/{start}" for start in starts)
    same = folder_name(one) == folder_name(other)
    assert (
        not same
        or one.encode("utf-8", "replace") == other.encode("utf-8", "replace")
        or (_plainly(one) == _plainly(other))
    )


def _plainly(url: str) -> str:
    """What is left of a path that names the same folder by right: no query, no slash around."""
    return unquote(urlsplit(url).path).strip("/")


@given(FOREIGN)
def test_json_is_whole(words: str) -> None:
    made = spoilt(result(), words)
    text = dumps(made)
    read = json.loads(text.encode("utf-8").decode("utf-8"))
    assert read["site"]["name"] == whole(made.site.name)
    assert "\n" not in text


@given(FOREIGN, FOREIGN)
def test_what_is_handed_in_is_harmless(words: str, url: str) -> None:
    made = spoilt(result(), words)
    first, *rest = made.findings
    proof = replace(evidence("x", words), url=url, click_path=(Step(words, url),))
    told = replace(first.requirements[0], evidence=(proof,))
    made = replace(made, findings=(replace(first, requirements=(told,)), *rest))
    for row in _cells(handin_csv(made)):
        assert len(row) == 5
        assert not [one for one in row if one.startswith(FORMULA) or UNCLEAN.search(one)]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["findings", "item", "status", "reason", "requirements", "evidence", "th"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON.map(json.dumps).map(str.encode) | st.binary(max_size=60))
@example(b"5")
@example(b"[" * 100_000)
@example(b'{"findings": [{"item": "O1"}]}')
def test_a_result_that_somebody_changed_is_read_or_refused(body: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        latest = Path(folder, folder_name("http://x.example/"), "latest")
        latest.mkdir(parents=True)
        (latest / "result.json").write_bytes(body)
        said = "result.json"
        try:
            write_handin("http://x.example/", Path(folder), Path(folder, "l.csv"))
        except UsageError as error:
            said = error.text.en
        assert "result.json" in said
