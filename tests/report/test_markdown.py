"""``report.md``: the result as text, in which no word of a site is markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from oitcheck.model import NearMiss, ScanResult, Site
from oitcheck.report import RENDERERS, join
from oitcheck.report.markdown import link, plain
from oitcheck.texts import Lang, Text
from tests.report.goldens import same
from tests.report.noted import noted
from tests.report.samples import hostile, result, year_result

PAYLOADS = (
    "<img src=x onerror=alert(1)>",
    "<!-- x",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "<https://evil.example>",
    "https://evil.example/ www.evil.example mail@evil.example",
    "[x]: https://evil.example",
    "[x][y] [^1] [[wiki]]",
    "# heading",
    "- list",
    "+ list",
    "1. list",
    "12) list",
    "> quote",
    "| a | b |\n| - | - |",
    "`code` ``` fence",
    "~~~ fence",
    "**bold** __bold__ *x* _x_ ~~gone~~",
    "---",
    "===",
    "a\n===",
    "    code",
    "&lt;b&gt; &#60;b&#62; &copy;",
    "\\<b>\\",
    "$x$ ^2^ ==mark==",
    "@someone",
)


def _text(made: ScanResult, lang: Lang = "th") -> str:
    text = RENDERERS["markdown"].render(join(made, lang=lang))
    assert isinstance(text, str)
    text.encode("utf-8")
    return text


def _tokens(text: str) -> Iterator[Token]:
    for token in (
        MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)
    ):
        yield token
        yield from token.children or ()


def _shown(text: str) -> str:
    """What a reader sees of one paragraph."""
    return "".join(t.content for t in _tokens(text) if t.type in ("text", "code_inline"))


@pytest.mark.parametrize("lang", ["th", "en"])
def test_the_golden_files(lang: Lang) -> None:
    same(f"report.{lang}.md", _text(noted(), lang))


def test_the_year_tells_the_estimate_line_by_line() -> None:
    text = _text(year_result(), "en")
    assert "## Estimate of the OIT score" in text
    assert "| 9.1 ข้อมูลพื้นฐาน |" in text
    assert "| OIT as a whole |" in text
    assert "## Estimate" not in _text(result(), "en")


def test_the_items_stand_worst_first_and_those_in_order_are_only_listed() -> None:
    text = _text(result(), "en")
    heads = [line.split()[1] for line in text.splitlines() if line.startswith("### ")]
    assert heads == ["O28", "O5", "O17", "O18", "O30"]
    assert "| O2 | Executives | Found, all parts |" in text


def test_a_person_decided() -> None:
    text = _text(noted(), "en")
    assert "### O5 Contact information – Found, all parts" in text
    assert "What the program said: Found, but does not meet the criteria: The contact page" in text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_escaped_words_are_text_and_nothing_else(payload: str) -> None:
    told = plain(payload)
    kinds = {token.type for token in _tokens(told)}
    allowed = {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    assert kinds <= allowed | ({"code_inline"} if "@" in payload else set())
    assert _shown(told) == " ".join(payload.split())


def test_what_a_renderer_would_make_a_link_is_broken_up() -> None:
    told = plain(
        "https://evil.example www.evil.example www.1.com a@evil.example ftp://x mailto:a@b"
    )
    for bare in ("s://", "p://", "www.", "@e", "@b", "mailto:"):
        assert bare not in told


def test_numbers_and_thai_stay_readable() -> None:
    assert plain("09.00 น. 2.50 (ก-ฮ), 10:30") == "09.00 น. 2.50 (ก-ฮ), 10:30"


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//evil.example/", "file:///etc/passwd", "x", ""],
)
def test_no_link_but_to_the_web(url: str) -> None:
    assert not [token for token in _tokens(link(url)) if token.type == "link_open"]


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/x(y)[z]<b> c?d=1&copy;=2",
        "https://a.example/)](https://evil.example)",
        "https://a.example/>[x](https://evil.example",
        "https://a.example/\\>`|*_",
        "https://a.example/%E0%B9%81?q=แผน",
    ],
)
def test_a_link_leads_where_it_says(url: str) -> None:
    opened = [token for token in _tokens(link(url)) if token.type == "link_open"]
    (target,) = [str(token.attrs["href"]) for token in opened]
    assert target.startswith("https://a.example/")
    assert not set('()<>[]` |\\"') & set(link(url).split("](<")[1].removesuffix(">)"))


def _skeleton(made: ScanResult) -> list[str]:
    inline = ("text", "text_special", "code_inline")
    return [token.type for token in _tokens(_text(made)) if token.type not in inline]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_changes_the_shape_of_the_report(payload: str) -> None:
    def spoilt(words: str) -> ScanResult:
        text = Text(words, words)
        made = result()
        findings = tuple(
            replace(
                finding,
                title=text,
                reason=text,
                responsible=(words,),
                near_misses=(NearMiss("https://x.example/", text),),
                requirements=tuple(replace(p, name=text, note=text) for p in finding.requirements),
            )
            for finding in made.findings
        )
        return replace(made, findings=findings, site=replace(made.site, name=words))

    assert _skeleton(spoilt(payload)) == _skeleton(spoilt("ก"))


def test_the_hostile_result_holds_no_live_markup() -> None:
    text = _text(hostile())
    kinds = {token.type for token in _tokens(text)}
    assert not kinds & {"html_block", "html_inline", "image", "fence", "code_block"}
    links = [str(t.attrs["href"]) for t in _tokens(text) if t.type == "link_open"]
    assert not [link for link in links if not link.startswith(("http://", "https://"))]
    assert "<script" not in text


def test_an_agency_without_a_name_is_called_by_its_host() -> None:
    made = result(site=Site("https://x.example/", "x.example"))
    assert _text(made).startswith("# ผลตรวจการเปิดเผยข้อมูลบนเว็บไซต์: x\\.example\n")
