"""``report.html``: the result as a person opens it.

One file without anything loaded from elsewhere. Every value is cleaned and escaped on its way into
the template, links lead to http and https only, and the content security policy allows exactly the
one style sheet and the one small script in the file, by their hashes.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from itertools import islice
from re import sub
from typing import Any
from unicodedata import category

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup, escape

from oitcheck.clean import clean, one_line, readable, safe_link
from oitcheck.exhibits.plan import FOLDER
from oitcheck.model import NO_TEXT, Reason, RenderedPage, Status, Stop
from oitcheck.report import basis, changes, facets, stages, todo, wording
from oitcheck.report.joined import OPEN, WORST_FIRST, Report
from oitcheck.report.standing import points
from oitcheck.score import LOST
from oitcheck.texts import Text, say
from oitcheck.thai import moments

NAME = "html"
FILE = "report.html"
MAX_PROBLEMS = 200
LONGEST_NAME = 120
_TEMPLATES = files(__package__).joinpath("templates")


def render(report: Report) -> str:
    """The whole page."""
    result = report.result
    agency = wording.agency(result)
    style = _file("report.css") + _page_margins(agency)
    script = _file("report.js")
    ways_to_choose = facets.facets(report)
    page = _environment().get_template("report.html.j2")
    return page.render(
        report=report,
        result=result,
        agency=agency,
        style=Markup(style),  # noqa: S704 - ours; the agency's name in it is escaped to hex
        script=Markup(script),  # noqa: S704 - ours
        policy=_policy(style, script),
        problems=list(islice(result.coverage.problems, MAX_PROBLEMS)),
        unread=max(0, len(result.coverage.problems) - MAX_PROBLEMS),
        judged_for=stages.judged_for(report.result),
        rules=stages.rules(report.result),
        entry=stages.entry(result),
        later=list(stages.others(result.calendar)),
        whole=result.coverage.stopped_by in (Stop.DECIDED, Stop.EXHAUSTED),
        link=_linker(files_too=result.site.start_url.startswith("file:")),
        headline=_headline(report),
        proof_link=_proof_link(files_too=result.site.start_url.startswith("file:")),
        facets=ways_to_choose,
        codes=facets.codes(ways_to_choose),
        changes=changes.changes(report.previous, result) if report.previous else (),
        todo=todo.tasks(report),
        ways=todo.routes(report),
        coming=todo.upcoming(report),
        without_browser=sum(p.reason == Reason.NO_BROWSER for p in result.coverage.problems),
    )


@cache
def _environment() -> Environment:
    names = ("report", "parts", "item", "score", "first")
    environment = Environment(
        loader=DictLoader({f"{name}.html.j2": _file(f"{name}.html.j2") for name in names}),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.globals.update(
        say=say,
        statuses=WORST_FIRST,
        in_words=tuple(Status),
        points=points,
        picture=_picture,
        weak=basis.weak,
        basis_words=basis.words,
        none_said=NO_TEXT,
        legend=basis.LEGEND,
        stake=_stake,
        answer=_answer,
        made=_made,
    )
    environment.filters.update(
        readable=readable, day=moments.day, time=moments.time, anchor=_anchor, size=_size
    )
    return environment


@cache
def _file(name: str) -> str:
    return _TEMPLATES.joinpath(name).read_text(encoding="utf-8")


def _finalize(value: Any) -> Any:
    """What is printed: our own markup as it is, both languages of a text, clean strings."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, Text):
        return both(value)
    return clean(str(value))


def both(text: Text) -> Markup:
    """Both languages of ``text``; the style sheet shows one. The same words stand only once."""
    if not text.en or text.th == text.en:
        return escape(clean(text.th))
    if not text.th:
        return Markup('<span lang="en">{}</span>').format(clean(text.en))
    return Markup('<span class="th">{}</span><span class="en" lang="en">{}</span>').format(
        clean(text.th), clean(text.en)
    )


def _stake(status: Status) -> str:
    """Whether the points of an item are lost, open or met."""
    return "lost" if status in LOST else "open" if status in OPEN else "met"


def _made(page: RenderedPage) -> Text:
    """Why a page was opened in a browser."""
    return say(f"made.{page.why}")


def _answer(given: str) -> Text:
    """What the agency answered, in both languages where it is one of the form's two words."""
    known = {text.th: text for text in (say("links.has"), say("links.has_not"))}
    return known.get(given, Text(given, given))


def _linker(*, files_too: bool) -> Any:
    """A template function that links to an address, or prints it where it must not be a link."""

    def link(url: str, words: str = "") -> Markup:
        shown = one_line(words) or readable(url)
        target = safe_link(url, files=files_too)
        if not target:
            return Markup('<span class="address">{}</span>').format(shown)
        return Markup(
            '<a class="address" href="{}" rel="noopener noreferrer nofollow">{}</a>'
        ).format(target, shown)

    return link


def _proof_link(*, files_too: bool) -> Any:
    """A template function that opens the first proof of an item, or prints nothing."""

    def link(url: str) -> Markup:
        target = safe_link(url, files=files_too)
        words = both(say("report.open_proof"))
        if not target:
            return Markup("")
        return Markup('<a href="{}" rel="noopener noreferrer nofollow">{}</a>').format(
            target, words
        )

    return link


def _picture(path: str) -> str:
    """``path`` if it names a file of ours beside the report, else ""."""
    parts = path.split("/")
    plain = all(part and part not in (".", "..") and part == _anchor(part) for part in parts)
    return path if plain and parts[0] == FOLDER else ""


def _anchor(name: str) -> str:
    return sub(r"[^0-9A-Za-z._-]", "-", name)


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"


def _policy(style: str, script: str) -> str:
    rules = {
        "default-src": "'none'",
        "style-src": _source(style),
        "script-src": _source(script),
        "img-src": "data: 'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _source(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _page_margins(agency: str) -> str:
    """What the paper says above and below: every character of the name as its number."""
    name = "".join(f"\\{ord(char):06x}" for char in _cut(agency, LONGEST_NAME))
    return f'@page{{@top-left{{content:"{name}"}}}}\n'


def _cut(text: str, length: int) -> str:
    """``text`` in at most ``length`` characters, cut before a letter and never before its marks."""
    if len(text) <= length:
        return text
    end = length - 1
    while end and category(text[end]) == "Mn":
        end -= 1
    return text[:end] + "…"


def _headline(report: Report) -> list[Text]:
    """The verdict in one line: what was found, what to do, what stays open."""
    counts = {status: report.result.summary.get(status.value, 0) for status in Status}
    lines = {
        "report.glance_fix": counts[Status.MISSING] + counts[Status.PARTIAL],
        "report.glance_look": counts[Status.REVIEW],
        "report.glance_unchecked": counts[Status.UNCHECKED],
        "report.glance_exempt": counts[Status.EXEMPT],
    }
    return [say(key, count=count) for key, count in lines.items() if count] or [NO_TEXT]
