"""The HTML pages of the sample site: which there are, and how one is rendered."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from oitcheck.demo.content import ROOT, load_all, menu, shown

NEWS_PER_PAGE = 8


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page before it is rendered.

    ``charset`` says where the encoding is declared: ``http``, ``meta`` or ``both``.
    """

    path: str
    view: str
    title: str
    layout: str = "modern"
    encoding: str = "utf-8"
    charset: str = "both"
    vars: dict[str, Any] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """The percent-encoded request path."""
        return quote(self.path, safe="/?=&")

    @property
    def content_type(self) -> str:
        """The Content-Type header, with or without its charset."""
        return "text/html" if self.charset == "meta" else f"text/html; charset={self.encoding}"


def all_pages(after: bool) -> list[Page]:
    """Every HTML page of the site in one state."""
    return [page for source in _SOURCES for page in source(after)]


def not_found_page() -> Page:
    """What an unknown address answers."""
    return Page("/404", "not_found", "ไม่พบหน้าที่ต้องการ", layout="plain")


def render(page: Page, after: bool) -> bytes:
    """The body of a page as it goes over the wire."""
    template = _environment().get_template(f"pages/{page.view}.html.j2")
    text = template.render(_globals(after) | page.vars, page=page)
    return text.encode(_codec(page.encoding), errors="xmlcharrefreplace")


def _codec(encoding: str) -> str:
    return "cp874" if encoding in ("windows-874", "tis-620") else encoding


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _globals(after: bool) -> dict[str, Any]:
    content = load_all()
    lists = {name: shown(content[name], after) for name in ("documents", "monthly")}
    return {**content, **lists, "after": after, "menu": menu(after)}


def _fixed(after: bool) -> Iterator[Page]:
    for route in shown(load_all()["routes"], after):
        yield Page(**{key: value for key, value in route.items() if key != "only"})


def _divisions(after: bool) -> Iterator[Page]:
    content = load_all()
    heads = {person["id"]: person for person in content["people"]["heads"]}
    for division in content["people"]["divisions"]:
        path = f"/personnel.php?g={division['group']}"
        found = {"division": division, "head": heads[division["head"]]}
        yield Page(path, "division", division["title"], "plain", vars=found)


def _documents(after: bool) -> Iterator[Page]:
    for doc in shown(load_all()["documents"], after):
        path = f"/doc.php?cat={doc['cat']}"
        files = {"doc": doc, "files": shown(doc["items"], after)}
        yield Page(path, "document", doc["title"], "classic", vars=files)


def _news(after: bool) -> Iterator[Page]:
    news = load_all()["news"]
    count = -(-len(news) // NEWS_PER_PAGE)
    for number in range(1, count + 1):
        path = "/news.php" if number == 1 else f"/news.php?page={number}"
        start = (number - 1) * NEWS_PER_PAGE
        part = {"items": news[start : start + NEWS_PER_PAGE], "number": number, "count": count}
        yield Page(path, "news_list", "ข่าวประชาสัมพันธ์", vars=part)
    yield from _articles(news)


def _articles(news: list[dict[str, Any]]) -> Iterator[Page]:
    for article in news:
        path = f"/news.php?act=view&id={article['id']}"
        yield Page(path, "article", article["title"], vars={"article": article})


def _procurement(after: bool) -> Iterator[Page]:
    yield Page("/procure.php", "procure_list", "ประกาศจัดซื้อจัดจ้าง", "classic")
    for notice in load_all()["procurement"]:
        path = f"/procure.php?id={notice['id']}"
        yield Page(path, "procure", notice["title"], "classic", vars={"notice": notice})


def _gallery(after: bool) -> Iterator[Page]:
    yield Page("/gallery.php", "gallery", "ภาพกิจกรรม")
    for album in load_all()["albums"]:
        path = f"/gallery.php?album={album['id']}"
        yield Page(path, "album", album["title"], vars={"album": album})


def _board(after: bool) -> Iterator[Page]:
    yield Page("/webboard/", "board", "กระดานสนทนา", "plain", charset="meta")
    for topic in load_all()["board"]:
        path = f"/webboard/topic.php?id={topic['id']}"
        yield Page(path, "topic", topic["title"], "plain", charset="meta", vars={"topic": topic})


def _calendar(after: bool) -> Iterator[Page]:
    months = load_all()["calendar"]
    around = zip([None, *months], months, [*months[1:], None], strict=False)
    for before, month, later in around:
        found = {"month": month, "previous": before, "next": later}
        path = f"/calendar/{month['month']}.html"
        yield Page(path, "month", month["name"], "plain", vars=found)


def _manuals(after: bool) -> Iterator[Page]:
    yield Page("/manual.php", "manual_list", "คู่มือสำหรับประชาชน", "classic")
    for manual in load_all()["manuals"]:
        path = f"/manual.php?id={manual['id']}"
        title = f"คู่มือสำหรับประชาชน: {manual['title']}"
        yield Page(path, "manual", title, "classic", vars={"manual": manual})


_SOURCES: tuple[Callable[[bool], Iterator[Page]], ...] = (
    _fixed,
    _divisions,
    _documents,
    _news,
    _procurement,
    _gallery,
    _board,
    _calendar,
    _manuals,
)
