"""A site that a script draws: a shell, data in JSON, routes by history or by hash."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import quote

from tests.accuracy.families.common import IndexRow, Page, Spot
from tests.accuracy.families.common_more import Sorted
from tests.accuracy.kit.blocks import (
    Block,
    Form,
    Frame,
    Heading,
    Hidden,
    Link,
    Pairs,
    Para,
    People,
    Person,
    Picture,
    Points,
    Rows,
    Thing,
)
from tests.accuracy.plan import Plan
from tests.sites.server import Answer, Route

_CSS = (
    "body{font-family:Prompt,sans-serif;margin:0}header{background:#0b6e4f;color:#fff;"
    "padding:1rem}nav ul{list-style:none;padding:0}nav>ul>li{display:inline-block;"
    "margin:0 1rem;position:relative}nav ul ul{display:none;position:absolute;background:#fff;"
    "width:22rem;z-index:4}nav li:hover ul{display:block}main{padding:1rem;min-height:20rem}"
    "nav.side{float:left;width:17rem}nav.side>ul>li{display:block}"
    "nav.side ul ul{display:block;position:static;width:auto}"
    ".cards{display:flex;flex-wrap:wrap}.card{margin:.6rem;text-align:center}"
    "footer{clear:both;background:#ddd;padding:1rem}"
)
_JS = r"""(function () {
  'use strict';
  var conf = JSON.parse(document.getElementById('conf').textContent);
  var app = document.getElementById('app'), view = null;

  function el(tag, attrs, kids) {
    var node = document.createElement(tag);
    Object.keys(attrs || {}).forEach(function (key) { node.setAttribute(key, attrs[key]); });
    (kids || []).forEach(function (kid) {
      node.appendChild(typeof kid === 'string' ? document.createTextNode(kid) : kid);
    });
    return node;
  }
  function away(href) { return /^https?:/.test(href) || /^\/files\//.test(href); }
  function link(spot, inner) {
    var attrs = { href: spot.href };
    if (away(spot.href)) { attrs.target = '_blank'; attrs.rel = 'noopener'; }
    return el('a', attrs, inner || [spot.caption]);
  }
  function item(spot) {
    var kids = [link(spot)];
    if (spot.date) { kids.push(el('small', {}, [' ' + spot.date])); }
    return el('li', {}, kids);
  }
  function row(tag, cells) {
    return el('tr', {}, cells.map(function (cell) {
      return el(tag, {}, Array.isArray(cell) ? cell : [cell]);
    }));
  }
  function field(f) {
    var made = el(f.kind === 'textarea' || f.kind === 'select' ? f.kind : 'input',
                  { name: f.name, id: 'f-' + f.name });
    if (made.tagName === 'INPUT') { made.type = f.kind; }
    (f.choices || []).forEach(function (c) { made.appendChild(el('option', {}, [c])); });
    var label = el('label', { 'for': 'f-' + f.name }, [f.label]);
    return el('div', { 'class': 'field' }, [label, made]);
  }
  function form(b) {
    var made = el('form', { method: 'post', action: b.action },
                  b.fields.map(field).concat([el('button', { type: 'submit' }, [b.submit])]));
    made.addEventListener('submit', function (event) {
      event.preventDefault();
      made.replaceWith(el('p', { role: 'status' }, ['ระบบได้รับข้อมูลเรียบร้อยแล้ว']));
    });
    return made;
  }
  function person(p) {
    var kids = p.photo ? [el('img', { src: p.photo, alt: '' })] : [];
    [p.name, p.position, p.phone].forEach(function (text, n) {
      if (text) { kids.push(el('div', { 'class': 'l' + n }, [text])); }
    });
    return el('div', { 'class': 'card' }, kids);
  }
  var makers = {
    h: function (b) { return el('h' + b.level, {}, [b.text]); },
    p: function (b) { return el('p', {}, [b.text]); },
    ul: function (b) {
      return el('ul', {}, b.entries.map(function (e) { return el('li', {}, [e]); }));
    },
    table: function (b) {
      var rows = b.rows.map(function (r) { return row('td', r); });
      if (b.head.length) { rows.unshift(row('th', b.head)); }
      return el('table', { border: '1' }, [el('tbody', {}, rows)]);
    },
    dl: function (b) {
      return el('div', { 'class': 'pairs' }, b.pairs.map(function (pair) {
        return el('div', {}, [el('span', { 'class': 'k' }, [pair[0]]), ' ',
                              el('span', {}, [pair[1]])]);
      }));
    },
    people: function (b) { return el('div', { 'class': 'cards' }, b.persons.map(person)); },
    form: form,
    a: function (b) { return el('p', {}, [link({ href: b.href, caption: b.text })]); },
    img: function (b) { return el('p', {}, [el('img', { src: b.src, alt: b.alt })]); },
    frame: function (b) {
      return el('iframe', { src: b.src, title: b.title, width: '600', height: '400' });
    },
    hidden: function (b) {
      return el('div', { style: 'display:none' }, b.blocks.map(draw));
    },
    links: function (b) { return el('ul', { 'class': 'links' }, b.spots.map(item)); },
    tiles: function (b) {
      return el('div', { 'class': 'cards' }, b.spots.map(function (spot) {
        return el('div', { 'class': 'card' },
                  [link(spot, [el('img', { src: spot.src, alt: spot.caption, width: 210 })])]);
      }));
    },
    index: function (b) {
      return el('table', { border: '1' }, [el('tbody', {}, b.rows.map(function (r) {
        var links = [];
        r.spots.forEach(function (spot) { links.push(link(spot), el('br')); });
        return row('td', [r.number, r.title, links]);
      }))]);
    }
  };
  function draw(block) { return makers[block.t](block); }

  function show(blocks) {
    view.textContent = '';
    blocks.forEach(function (block) { view.appendChild(draw(block)); });
  }
  function wrong(text) { show([{ t: 'h', level: 2, text: text }]); }
  function load(address, then) {
    fetch(address).then(function (answer) {
      if (answer.status === 404) { return wrong('ไม่พบหน้าที่ต้องการ (404)'); }
      if (!answer.ok) { return wrong('เกิดข้อผิดพลาด (' + answer.status + ')'); }
      return answer.json().then(function (data) { setTimeout(then, conf.wait, data); });
    }).catch(function () { wrong('ติดต่อเครื่องแม่ข่ายไม่ได้'); });
  }
  function route() {
    var path = conf.hash ? location.hash.replace(/^#/, '') : location.pathname;
    var found = /^\/page\/(\d+)$/.exec(path);
    view.textContent = 'กำลังโหลด...';
    if (path === '' || path === '/') {
      load('/api/page/home.json', page);
    } else if (found) {
      load('/api/page/' + found[1] + '.json', page);
    } else {
      wrong('ไม่พบหน้าที่ต้องการ (404)');
    }
  }
  function page(data) {
    document.title = data.title + ' | ' + conf.name;
    show(data.blocks);
    window.scrollTo(0, 0);
  }
  function menu(entries) {
    return el('ul', {}, entries.map(function (entry) {
      var kids = [entry.href === null ? el('span', {}, [entry.caption]) : link(entry)];
      if (entry.below.length) { kids.push(menu(entry.below)); }
      return el('li', {}, kids);
    }));
  }
  function start(data) {
    view = el('main', { id: 'view' });
    app.textContent = '';
    app.appendChild(el('header', {}, [el('h1', {}, [data.name])].concat(
      data.social.map(function (spot) { return link(spot); }))));
    app.appendChild(el('nav', { 'class': conf.side ? 'side' : 'bar' }, [menu(data.menu)]));
    app.appendChild(view);
    app.appendChild(el('footer', {}, data.footer.map(draw).concat(
      [el('p', {}, ['© ' + data.name])])));
    route();
  }
  document.addEventListener('click', function (event) {
    var at = event.target.closest ? event.target.closest('a') : null;
    var href = at && at.getAttribute('href');
    if (conf.hash || !href || at.target || href.charAt(0) !== '/' || away(href)) { return; }
    event.preventDefault();
    history.pushState(null, '', href);
    route();
  });
  window.addEventListener(conf.hash ? 'hashchange' : 'popstate', function () {
    if (view) { route(); }
  });
  fetch('/api/menu.json').then(function (answer) { return answer.json(); }).then(start);
}());
"""


class Scripted(Sorted):
    """A site of this maker. Bodies of pages are lines of JSON, one for each block."""

    name = "scripted"
    topics = 6

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.hashed = plan.number % 2 == 1
        self.folded = plan.number % 3 == 1
        self.side = plan.number % 4 in (2, 3)
        self.wait = (0, 0, 250, 0, 120)[plan.number % 5]

    # --- addresses ---

    def page_address(self, thing: Thing) -> str:
        """The data of a page."""
        return f"/api/page/{self.next()}.json"

    def file_address(self, thing: Thing, ending: str) -> str:
        """A folder of files."""
        stem = quote(thing.slug) or f"{self.tone.randrange(16**8):08x}"
        return self.free(f"/files/{stem}.{ending}")

    def image_address(self, stem: str) -> str:
        """A folder of pictures."""
        return f"/assets/{stem}.jpg"

    def app(self, path: str) -> str:
        """The address in the browser of the page whose data is at ``path``."""
        if not path.startswith("/api/page/"):
            return path
        shown = path.removeprefix("/api").removesuffix(".json")
        return f"/#{shown}" if self.hashed else shown

    def place(self, thing: Thing) -> Spot:
        """A spot leads to the page as the browser shows it."""
        spot = super().place(thing)
        href = self.app(spot.href)
        if spot.href in self.below:
            self.below[href] = self.below[spot.href]
        return replace(spot, href=href)

    # --- data ---

    def _line(self, kind: str, **values: Any) -> str:
        return json.dumps({"t": kind, **values}, ensure_ascii=False) + "\n"

    def _spot(self, spot: Spot) -> dict[str, str]:
        return {"caption": spot.caption, "href": spot.href, "date": spot.date}

    def entries(self, spots: Iterable[Spot]) -> str:
        """A list of links."""
        return self._line("links", spots=list(map(self._spot, spots)))

    def index_body(self, title: str, rows: Sequence[IndexRow]) -> str:
        """The rows of the index."""
        given = [
            {"number": r.number, "title": r.title, "spots": list(map(self._spot, r.spots))}
            for r in rows
        ]
        return self.draw_heading(Heading(title)) + self._line("index", rows=given)

    def draw_heading(self, block: Heading) -> str:
        """A heading."""
        return self._line("h", level=block.level, text=block.text)

    def draw_one(self, block: Block) -> str:
        """One block as a line of JSON."""
        match block:
            case Heading():
                return self.draw_heading(block)
            case Para(text):
                return self._line("p", text=text)
            case Points(entries):
                return self._line("ul", entries=entries)
            case Rows(head, rows):
                return self._line("table", head=head, rows=rows)
            case Pairs(pairs):
                return self._line("dl", pairs=pairs)
            case People(persons):
                return self._line("people", persons=list(map(self._person, persons)))
            case Form():
                return self._form(block)
            case Link(text, href):
                return self._line("a", text=text, href=href)
            case Picture(alt, words):
                source = self.picture(words) if words else self.photo("scene")
                return self._line("img", src=source, alt=alt)
            case Frame(src, title):
                return self._line("frame", src=src, title=title)
            case Hidden(blocks):
                return self._line("hidden", blocks=_lines(self.draw(blocks)))

    def _person(self, person: Person) -> dict[str, str]:
        photo = self.photo("person") if person.photo else ""
        told = {"name": person.name, "position": person.position, "phone": person.phone}
        return {**told, "photo": photo}

    def _form(self, form: Form) -> str:
        fields = [
            {"label": f.label, "name": f.name, "kind": f.kind, "choices": f.choices}
            for f in form.fields
        ]
        if form.action.startswith("/"):
            self.routes.setdefault(form.action, "<p>ระบบได้รับข้อมูลเรียบร้อยแล้ว</p>")
        return self._line("form", action=form.action, fields=fields, submit=form.submit)

    # --- the site ---

    def arrange(self) -> None:
        """The menu and the front page as data, the shell and its script."""
        if self.index:
            self.index = replace(self.index, href=self.app(self.index.href))
        self.linked = self.folded or self.plan.number % 4 == 0
        self.make_sections("menu", "contact", "people", "board", pages=self.linked)
        self.sections = [replace(s, href=self.app(s.href)) for s in self.sections]
        self.add("/api/page/home.json", "หน้าแรก", self._home())
        told = {
            "name": self.agency.long_name,
            "social": list(map(self._spot, self.placed("social"))),
            "menu": self._menu(),
            "footer": _lines(self.footer()),
        }
        self.routes["/api/menu.json"] = _json(told)
        self.routes["/app.js"] = Answer(_JS.encode(), type="text/javascript; charset=utf-8")
        self.routes["/style.css"] = Answer(_CSS.encode(), type="text/css")
        self.routes["/"] = self._shell()
        if not self.hashed:
            self.routes["*"] = self._shell()

    def _home(self) -> str:
        out = self._line("p", text=f"ยินดีต้อนรับสู่{self.agency.long_name}")
        tiles = [
            {**self._spot(spot), "src": self.picture([spot.caption], 420)}
            for spot in self.placed("tile")
        ]
        if tiles:
            out += self._line("tiles", spots=tiles)
        title, entries = self.news()
        if entries:
            out += self.draw_heading(Heading(title)) + self.entries(entries)
        return out + self.draw_heading(Heading("รอบบ้านเรา", 3)) + self.entries(self.leisure())

    def _menu(self) -> list[dict[str, Any]]:
        out = [_entry("หน้าแรก", "/#/" if self.hashed else "/")]
        for section in self.sections:
            below = [] if self.folded else [_entry(s.caption, s.href) for s in section.spots]
            href = section.href if self.linked else None
            out.append(_entry(section.title, href, below))
        out += [_entry(spot.caption, spot.href) for spot in self.top()]
        fun = [_entry(spot.caption, spot.href) for spot in self.filler]
        return [*out, _entry("รอบบ้านเรา", None, fun)]

    def _shell(self) -> str:
        conf = {
            "hash": self.hashed,
            "side": self.side,
            "wait": self.wait,
            "name": self.agency.long_name,
        }
        told = json.dumps(conf, ensure_ascii=False).replace("<", "\\u003c")
        return (
            '<!doctype html><html lang="th"><head><meta charset="utf-8">'
            f'<title>{escape(self.agency.long_name)}</title><link rel="stylesheet" '
            'href="/style.css"></head><body><div id="app"></div>'
            "<noscript>You need to enable JavaScript to run this app.</noscript>"
            f'<script id="conf" type="application/json">{told}</script>'
            '<script src="/app.js"></script></body></html>'
        )

    def chrome(self, page: Page) -> str:
        """The data of a page."""
        told = {"title": page.title, "blocks": _lines(page.body)}
        return json.dumps(told, ensure_ascii=False)

    def encoded(self, html: str) -> Route:
        """Data, not a page."""
        return Answer(html.encode(), type="application/json; charset=utf-8")


def _entry(caption: str, href: str | None, below: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    return {"caption": caption, "href": href, "below": list(below)}


def _lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.split("\n") if line]


def _json(told: Any) -> Answer:
    body = json.dumps(told, ensure_ascii=False).encode()
    return Answer(body, type="application/json; charset=utf-8")


def lay_out(plan: Plan) -> Mapping[str, Mapping[str, Route]]:
    """A site of ``plan`` that a script draws."""
    return Scripted(plan).build()
