"""One agency's website in the ways of different makers: plain pages, an application, a mixture.

``content.json`` is the one description of it. The plain pages and the mixture are made from it
here; the application (``app.js``) is served as a shell, with the same content as its JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from copy import deepcopy
from html import escape
from pathlib import Path
from typing import Any, Literal

from tests.sites.build import FILES
from tests.sites.server import Answer, Route

State = Literal["full", "lacking"]
Router = Literal["history", "hash"]
Data = dict[str, Any]

HERE = Path(__file__).with_suffix("")
STATES: tuple[State, ...] = ("full", "lacking")
ROUTERS: tuple[Router, ...] = ("history", "hash")
NOWHERE = "journal"
AT_ONCE = 3
_ONLINE = ("eservice", "corruption")


def content(state: State) -> Data:
    """Everything the agency publishes: all six core items, or a part of each lacking."""
    data: Data = json.loads((HERE / "content.json").read_text("utf-8"))
    return data if state == "full" else _lacking(data)


def _lacking(full: Data) -> Data:
    """No fax, deputies without telephones, last year's plan, and no service, channel or report."""
    data = deepcopy(full)
    contact, documents = data["contact"], data["documents"]
    contact["details"] = [d for d in contact["details"] if d["label"] != "โทรสาร"]
    for person in _people(data):
        if person["position"].startswith("รองนายก"):
            del person["phone"]
    documents["items"] = [_of_2565(d) for d in documents["items"] if "hr-report" not in d["file"]]
    data["services"] = None
    data["forms"] = {"petition": data["forms"]["petition"]}
    for tile in data["home"]["tiles"]:
        tile["page"] = None if tile["page"] in _ONLINE else tile["page"]
    for entry in data["menu"]:
        if "items" in entry:
            entry["items"] = [e for e in entry["items"] if e["page"] not in _ONLINE]
    return data


def _of_2565(document: Data) -> Data:
    """A spending plan becomes that of the year before; other documents stay."""
    if not document["file"].startswith("budget-plan"):
        return document
    year_before = {name: document[name].replace("2566", "2565") for name in ("title", "file")}
    return {**document, **year_before, "date": "11 ต.ค. 2564"}


def _people(data: Data) -> list[Data]:
    return [person for group in data["executives"]["groups"] for person in group["people"]]


# Plain pages


def twin(state: State) -> dict[str, Route]:
    """The site as plain pages."""
    return _Plain(content(state)).routes()


class _Plain:
    """Writes the site as a maker of plain pages does: a table for everything that has rows."""

    ending = ".html"

    def __init__(self, data: Data) -> None:
        self.data = data

    def routes(self) -> dict[str, Route]:
        """Every address with what it answers."""
        pages = {self.address(p): self.page(t, body) for p, t, body in self.bodies()}
        return {**pages, **_files(self.data)}

    def address(self, page: str | None) -> str:
        """The address of a page, as the site's links write it."""
        if page is None:
            return "#"
        return f"/{page}{self.ending}" if page else "/"

    def link(self, page: str | None, words: str, extra: str = "") -> str:
        """A link to a page."""
        return f'<a href="{self.address(page)}"{extra}>{escape(words)}</a>'

    def page(self, title: str, body: str) -> str:
        """A whole page."""
        site = self.data["site"]
        return f"""<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>{escape(title)} - {site["name"]}</title>
<link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/site.css"></head>
<body>
<div id="banner"><b>{site["name"]}</b><br><small>{site["english"]}</small></div>
{self.menu()}
<div id="content">{body}</div>
{self.footer()}
</body></html>"""

    def menu(self) -> str:
        """The menu on every page."""
        entries = "".join(self._entry(e) for e in self.data["menu"])
        return f'<div id="menu"><ul>{entries}</ul></div>'

    def _entry(self, entry: Data) -> str:
        if "items" not in entry:
            return f"<li>{self.link(entry['page'], entry['label'])}</li>"
        below = "".join(self._entry(e) for e in entry["items"])
        return f'<li><a href="#">{escape(entry["label"])}</a><ul>{below}</ul></li>'

    def footer(self) -> str:
        """The foot of every page."""
        contact = self.data["contact"]
        phone = contact["details"][0]
        name, said = self.data["site"]["name"], f"{phone['label']} {phone['value']}"
        return f'<div id="footer">{name}<br>{contact["address"]}<br>{said}</div>'

    def bodies(self) -> Iterator[tuple[str, str, str]]:
        """Every page with its title and what stands in it."""
        data = self.data
        yield "", data["home"]["title"], self.home()
        for name, text in data["texts"].items():
            yield name, text["title"], _headed(text["title"], *map(_paragraph, text["paragraphs"]))
        for name in ("executives", "contact", "documents", "news"):
            yield name, data[name]["title"], getattr(self, name)()
        if data["services"]:
            yield "eservice", data["services"]["title"], self.services()
        for name, form in data["forms"].items():
            yield name, form["title"], self.form(form)
        for entry in data["news"]["items"]:
            yield f"news/{entry['id']}", entry["title"], self.news_entry(entry)

    def home(self) -> str:
        """The front page."""
        home, items = self.data["home"], self.data["news"]["items"]
        tiles = "".join(f"<td>{self.link(t['page'], t['label'])}</td>" for t in home["tiles"])
        return (
            f"<h1>{self.data['site']['name']}</h1><p>{home['greeting']}</p>"
            f"<table><tr>{tiles}</tr></table><h2>ข่าวล่าสุด</h2>{self.news_rows(items[:AT_ONCE])}"
        )

    def executives(self) -> str:
        """Persons: one a row."""
        made = self.data["executives"]
        tables = (f"<h2>{g['title']}</h2>{_people_table(g['people'])}" for g in made["groups"])
        return _headed(made["title"], *tables)

    def contact(self) -> str:
        """Where the agency is."""
        own, name = self.data["contact"], self.data["site"]["name"]
        rows = "".join(f"<tr><td>{d['label']}</td><td>{d['value']}</td></tr>" for d in _told(own))
        frame = f'<iframe src="{escape(own["map"])}&amp;output=embed" width="600"></iframe>'
        return _headed(own["title"], f"<p>{name}</p><table>{rows}</table>", frame)

    def services(self) -> str:
        """What can be asked for on-line."""
        made = self.data["services"]
        rows = "".join(
            f"<tr><td>{self.link(r['page'], r['label'])}</td><td>{r['unit']}</td></tr>"
            for r in made["requests"]
        )
        return _headed(made["title"], _paragraph(made["intro"]), f"<table>{rows}</table>")

    def form(self, form: Data) -> str:
        """A form that can be sent."""
        fields = "".join(map(_field, form["fields"]))
        button = f'<input type="submit" value="{form["send"]}">'
        sends = f'<form method="post" action="/send"><table>{fields}</table>{button}</form>'
        return _headed(form["title"], _paragraph(form["intro"]), sends)

    def documents(self) -> str:
        """All documents, one a row."""
        made = self.data["documents"]
        captions = "<tr><th>เรื่อง</th><th>วันที่เผยแพร่</th><th>ไฟล์</th></tr>"
        rows = "".join(map(_document_row, made["items"]))
        return _headed(made["title"], _paragraph(made["intro"]), f"<table>{captions}{rows}</table>")

    def news(self) -> str:
        """All news."""
        made = self.data["news"]
        return _headed(made["title"], self.news_rows(made["items"]))

    def news_rows(self, entries: Sequence[Data]) -> str:
        """A list of news."""
        rows = (f"<li>{self.link(_news(e), e['title'])} ({e['date']})</li>" for e in entries)
        return f"<ul>{''.join(rows)}</ul>"

    def news_entry(self, entry: Data) -> str:
        """One piece of news."""
        return _headed(entry["title"], _paragraph(entry["date"]), *map(_paragraph, entry["body"]))


def _headed(title: str, *parts: str) -> str:
    return f"<h1>{escape(title)}</h1>{''.join(parts)}"


def _paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _news(entry: Data) -> str:
    return f"news/{entry['id']}"


def _told(contact: Data) -> list[Data]:
    """Address, numbers and hours, with their labels."""
    place = {"label": "ที่อยู่", "value": contact["address"]}
    return [place, *contact["details"], {"label": "เวลาทำการ", "value": contact["hours"]}]


def _people_table(people: Sequence[Data]) -> str:
    rows = "".join(
        f'<tr><td><img src="/assets/people/{p["id"]}.svg" alt="{p["name"]}" width="150"></td>'
        f"<td>{p['name']}<br>{p['position']}</td><td>{_call(p)}</td></tr>"
        for p in people
    )
    return f"<table>{rows}</table>"


def _call(person: Data) -> str:
    return f"โทร. {person['phone']}" if "phone" in person else ""


def _field(field: Data) -> str:
    return f"<tr><td>{escape(field['label'])}</td><td>{_input(field)}</td></tr>"


def _input(field: Data) -> str:
    named, kind = f'id="{field["name"]}" name="{field["name"]}"', field.get("type", "text")
    if "choices" in field:
        options = "".join(f"<option>{escape(c)}</option>" for c in field["choices"])
        return f"<select {named}>{options}</select>"
    if kind == "textarea":
        return f'<textarea {named} rows="4"></textarea>'
    return f'<input type="{kind}" {named}>'


def _document_row(document: Data) -> str:
    file = f'<a href="/files/{document["file"]}" target="_blank">ดาวน์โหลด</a>'
    title, date = escape(document["title"]), document["date"]
    return f"<tr><td>{title}</td><td>{date}</td><td>{file}</td></tr>"


# The application


def spa(state: State, router: Router) -> dict[str, Route]:
    """The site as an application of one page; with the router ``history`` it answers everywhere."""
    data = content(state)
    shell = _read("shell.html")
    app = f'const ROUTER = "{router}";\n{_read("app.js")}'
    routes: dict[str, Route] = {"/": shell, "/assets/app.js": _script(app), **_files(data)}
    routes |= {f"/api/{name}.json": _json(value) for name, value in _served(data).items()}
    return routes | {"*": shell} if router == "history" else routes


def _served(data: Data) -> Data:
    """The content as the application asks for it."""
    texts, services = data["texts"], data["services"]
    site = {**data["site"], "texts": list(texts), "services": services is not None}
    rest = {name: value for name, value in data.items() if name != "texts"}
    return {**rest, **texts, "site": site}


# The mixture


def hybrid(state: State) -> dict[str, Route]:
    """The site as pages to which scripts add the menu, the persons and what does not fit."""
    made = _Hybrid(content(state))
    routes: dict[str, Route] = {**made.routes(), "/assets/site.js": _script(_read("hybrid.js"))}
    for name in ("menu", "executives"):
        routes[f"/api/{name}.json"] = _json(made.data[name])
    for name, entries in (("documents", made.document_rows()), ("news", made.news_cards())):
        routes |= {f"/api/{name}?page={n}": _json(part) for n, part in _pages(entries)}
    return routes


class _Hybrid(_Plain):
    """Writes what a server makes of the mixture; ``hybrid.js`` adds the rest."""

    ending = ".php"

    def page(self, title: str, body: str) -> str:
        """A whole page, without its menu."""
        site = self.data["site"]
        return f"""<!DOCTYPE html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>{escape(title)} :: {site["short"]}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/site.js" defer></script>
</head>
<body>
<header><a href="/">{site["name"]}</a><p>{site["slogan"]}</p><nav id="menu"></nav></header>
<main>{body}</main>
{self.footer()}
</body>
</html>"""

    def footer(self) -> str:
        """The foot of every page."""
        return f"<footer>{super().footer()}</footer>"

    def home(self) -> str:
        """The front page: tiles in a grid."""
        home, cards = self.data["home"], self.news_cards()
        tiles = "".join(self.link(t["page"], t["label"], ' class="tile"') for t in home["tiles"])
        return (
            f"<h1>{self.data['site']['name']}</h1><p>{home['greeting']}</p>"
            f'<div class="tiles">{tiles}</div><h2>ข่าวล่าสุด</h2>{"".join(cards[:AT_ONCE])}'
        )

    def executives(self) -> str:
        """An empty place that a script fills."""
        return _headed(self.data["executives"]["title"], '<div id="people"></div>')

    def contact(self) -> str:
        """Tabs of which the first is shown."""
        own, name = self.data["contact"], self.data["site"]["name"]
        numbers = "".join(f"<li>{d['label']}: {d['value']}</li>" for d in own["details"])
        way = f'<a href="{escape(own["map"])}" target="_blank">เปิดแผนที่ใน Google Maps</a>'
        panes = {
            "ที่ทำการ": f"<p>{name}<br>{own['address']}</p><p>{own['hours']}</p>",
            "หมายเลขติดต่อ": f"<ul>{numbers}</ul>",
            "การเดินทาง": f"<p>ห่างจากที่ว่าการอำเภอบึงศรีทอง 9 กิโลเมตร</p><p>{way}</p>",
        }
        return _headed(own["title"], _tabs(panes))

    def form(self, form: Data) -> str:
        """A form that can be sent, its labels above its fields."""
        fields = "".join(map(_labelled, form["fields"]))
        button = f'<button type="submit">{form["send"]}</button>'
        sends = f'<form method="post" action="/send">{fields}{button}</form>'
        return _headed(form["title"], _paragraph(form["intro"]), sends)

    def documents(self) -> str:
        """The first documents, and a button for more."""
        made = self.data["documents"]
        first = "".join(self.document_rows()[:AT_ONCE])
        table = f'<table><tbody id="documents" data-page="1">{first}</tbody></table>'
        button = '<button type="button" class="more" data-for="documents">โหลดเพิ่มเติม</button>'
        return _headed(made["title"], _paragraph(made["intro"]), table, button)

    def news(self) -> str:
        """The first news; more come where a reader scrolls to their end."""
        first = "".join(self.news_cards()[:AT_ONCE])
        listed = f'<div id="news" class="news" data-page="1">{first}</div>'
        sentinel = '<div class="sentinel" data-for="news">กำลังโหลดข่าวเพิ่มเติม</div>'
        return _headed(self.data["news"]["title"], listed, sentinel)

    def document_rows(self) -> list[str]:
        """All documents."""
        return [_document_row(d) for d in self.data["documents"]["items"]]

    def news_cards(self) -> list[str]:
        """All news."""
        return [
            f"<article><h3>{self.link(_news(e), e['title'])}</h3><time>{e['date']}</time>"
            f"{_paragraph(e['body'][0])}</article>"
            for e in self.data["news"]["items"]
        ]


def _tabs(panes: dict[str, str]) -> str:
    bar = "".join(
        f'<button type="button" role="tab" data-pane="pane{n}"'
        f' aria-selected="{"false" if n else "true"}">{name}</button>'
        for n, name in enumerate(panes)
    )
    shown = "".join(
        f'<div class="tab-pane" role="tabpanel" id="pane{n}"{" hidden" if n else ""}>{body}</div>'
        for n, body in enumerate(panes.values())
    )
    return f'<div class="tabs" role="tablist">{bar}</div>{shown}'


def _labelled(field: Data) -> str:
    label = f'<label for="{field["name"]}">{escape(field["label"])}</label>'
    return f'<div class="field">{label}{_input(field)}</div>'


def _pages(entries: Sequence[str]) -> Iterator[tuple[int, Data]]:
    """The pages of a list after the first, as their script asks for them."""
    for page, at in enumerate(range(AT_ONCE, len(entries), AT_ONCE), 2):
        end = at + AT_ONCE
        yield page, {"html": "".join(entries[at:end]), "more": end < len(entries)}


# Files


def _files(data: Data) -> dict[str, Route]:
    """The documents, pictures and the style sheet, at the same addresses in every variety."""
    documents = {f"/files/{d['file']}": _pdf(d["file"]) for d in data["documents"]["items"]}
    photo = Answer(_read("photo.svg").encode(), type="image/svg+xml")
    pictures = {f"/assets/people/{p['id']}.svg": photo for p in _people(data)}
    style = Answer(_read("site.css").encode(), type="text/css; charset=utf-8")
    return {**documents, **pictures, "/assets/icon.svg": photo, "/assets/site.css": style}


def _pdf(name: str) -> bytes:
    return (FILES / name).read_bytes()


def _read(name: str) -> str:
    return (HERE / name).read_text("utf-8")


def _script(source: str) -> Answer:
    return Answer(source.encode(), type="text/javascript; charset=utf-8")


def _json(value: object) -> Answer:
    return Answer(json.dumps(value, ensure_ascii=False).encode(), type="application/json")
