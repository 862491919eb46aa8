"""The browser has no network of its own: nothing a page tries reaches what the guest may not ask.

A site on loopback, to which the user consented, tries every way to reach another server on
loopback: the internal network. The same pages in a plain Chromium do reach it.
"""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from socketserver import TCPServer
from threading import Event, Thread
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, async_playwright

from oitcheck.model import Reason
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, Scan, scan_site
from oitcheck.web import door
from oitcheck.web.chromium import find_chromium, may_have_sandbox
from tests.sites.build import CONTACT, NAME, link, nav, page
from tests.sites.server import Answer, Route, answer_of, status

pytestmark = pytest.mark.e2e

OPENED = Options(fiscal_year=2566, today=date(2023, 4, 1), delay=0, browser="always")
SCRIPT = "text/javascript"
CORS = {"Access-Control-Allow-Origin": "*", "Supports-Loading-Mode": "credentialed-prerender"}


# What listens


@dataclass(frozen=True)
class Heard:
    """One request that a server got."""

    at: float
    method: str
    path: str
    agent: str
    body: bytes


class Listener(ThreadingHTTPServer):
    """Serves ``routes`` at one address; records every connection and every request."""

    daemon_threads = True

    def __init__(self, routes: Mapping[str, Route], host: str = "127.0.0.1", port: int = 0) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)
        self.routes = {path: answer_of(route) for path, route in routes.items()}
        self.connections = 0
        self.heard: list[Heard] = []

    def server_bind(self) -> None:
        """Bind without asking a name server."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "listener", self.server_address[1]

    def process_request(self, request: object, client_address: object) -> None:
        """Count a connection, whatever it brings."""
        self.connections += 1
        super().process_request(request, client_address)  # type: ignore[arg-type]

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor who hangs up is no news."""

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [heard.path for heard in self.heard]


class _Handler(BaseHTTPRequestHandler):
    server: Listener

    def handle_one_request(self) -> None:
        self.connection.settimeout(5)
        super().handle_one_request()

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        agent = self.headers.get("User-Agent", "")
        body = self.rfile.read(length)
        self.server.heard.append(Heard(time.monotonic(), self.command, self.path, agent, body))
        answer = self.server.routes.get(self.path) or self.server.routes.get("*") or status(404)
        self.send_response(answer.status)
        for name, value in {"Content-Type": answer.type, **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    do_POST = do_HEAD = do_PUT = do_OPTIONS = do_CONNECT = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


@contextmanager
def listening(server: Listener) -> Iterator[Listener]:
    """Serve while the block runs."""
    with server:
        worker = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        worker.start()
        try:
            yield server
        finally:
            server.shutdown()
            worker.join()


class Internal:
    """The internal network: one port of several loopback addresses, for TCP and UDP."""

    def __init__(self, port: int, listeners: list[Listener]) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.datagrams: list[bytes] = []
        self._listeners = listeners

    @property
    def connections(self) -> int:
        """How often anybody connected."""
        return sum(listener.connections for listener in self._listeners)

    @property
    def ways(self) -> set[str]:
        """The names of the ways by which somebody got through."""
        paths = [path for listener in self._listeners for path in listener.paths]
        return {path.removeprefix("/by/").partition("?")[0] for path in paths if "/by/" in path}

    @property
    def stun(self) -> bool:
        """Whether a datagram asked what WebRTC asks."""
        return any(data[4:8] == b"\x21\x12\xa4\x42" for data in self.datagrams)

    def hear(self, sockets: list[socket.socket], over: Event) -> None:
        """Take in datagrams until it is ``over``."""
        while not over.wait(0.05):
            for sock in sockets:
                with suppress(BlockingIOError):
                    while True:
                        self.datagrams.append(sock.recv(2048))


@contextmanager
def internal_network() -> Iterator[Internal]:
    """Several addresses of this machine that are not the site's."""
    routes = {"*": Answer(b"secret", type=SCRIPT, headers=CORS)}
    with ExitStack() as stack:
        first = stack.enter_context(listening(Listener(routes)))
        listeners = [first]
        for host in ("127.0.0.2", "::1"):
            with suppress(OSError):
                more = Listener(routes, host, first.server_port)
                listeners.append(stack.enter_context(listening(more)))
        sockets = [_udp(stack, x.address_family, x.socket.getsockname()) for x in listeners]
        network, over = Internal(first.server_port, listeners), Event()
        ear = Thread(target=network.hear, args=(sockets, over), daemon=True)
        ear.start()
        try:
            yield network
        finally:
            over.set()
            ear.join()


def _udp(stack: ExitStack, family: int, address: tuple[Any, ...]) -> socket.socket:
    sock = stack.enter_context(socket.socket(family, socket.SOCK_DGRAM))
    sock.bind(address)
    sock.setblocking(False)
    return sock


# What a page tries

MARKUP = """
<link rel="preload" as="script" href="@/preload"><link rel="modulepreload" href="@/modulepreload">
<link rel="prefetch" href="@/prefetch"><link rel="prerender" href="@/prerender">
<link rel="dns-prefetch" href="@/dns-prefetch"><link rel="preconnect" href="@/preconnect">
<link rel="stylesheet" href="@/stylesheet"><link rel="manifest" href="@/manifest">
<link rel="icon" href="@/icon"><link rel="search" href="@/search">
<script type="importmap">{"imports": {"mapped": "@/importmap"}}</script>
<script type="module">import "mapped"</script><script type="module" src="@/module"></script>
<script type="speculationrules">{
  "prefetch": [{"source": "list", "urls": ["@/rules-prefetch"], "eagerness": "immediate"}],
  "prerender": [{"source": "list", "urls": ["@/rules-prerender"], "eagerness": "immediate"}]}
</script>
<style>@import url(@/css-import);
@font-face { font-family: Far; src: url(@/font) } p { font-family: Far }
#css { background: url(@/css-url); cursor: url(@/css-cursor), auto; width: 9px; height: 9px }
#css::after { content: url(@/css-content) }
#set { background: image-set(url(@/css-image-set) 1x); mask: url(@/css-mask); height: 9px }</style>
<p id="css">text</p><p id="set">text</p>
<img src="@/img"><img srcset="@/srcset 1x"><img src="/to/image"><input type="image" src="@/input">
<img attributionsrc="@/attribution" src="@/img-attribution">
<picture><source srcset="@/picture"><img src="/none.png"></picture>
<table background="@/background"><tr><td>text</td></tr></table>
<script src="@/script"></script><script src="/to/script"></script>
<iframe src="@/iframe"></iframe><iframe srcdoc="<img src=@/srcdoc>"></iframe>
<iframe id="blank"></iframe><frameset><frame src="@/frame"></frameset>
<object data="@/object"></object><embed src="@/embed">
<video src="@/video" poster="@/poster" preload="auto"><track default src="@/track"></video>
<audio src="@/audio" preload="auto"></audio><video><source src="@/video-source"></video>
<svg><image href="@/svg-image" width="9" height="9"/><use href="@/svg-use#x"/>
<filter id="f"><feImage href="@/svg-feimage"/></filter>
<rect filter="url(#f)" width="9" height="9"/></svg>
<script>
  const written = document.getElementById("blank").contentDocument;
  written.write('<img src="@/written"><script src="@/written-script"></' + 'script>');
  written.close();
</script>"""

# Each line is a way of its own; ``R`` is where it wants to go, ``H`` the same without a scheme.
SCRIPTED = """
fetch-get: fetch(R + "fetch-get")
fetch-post: fetch(R + "fetch-post", {method: "POST", body: "x"})
fetch-no-cors: fetch(R + "fetch-no-cors", {mode: "no-cors"})
fetch-keepalive: fetch(R + "fetch-keepalive", {keepalive: true, method: "POST", body: "x"})
fetch-credentials: fetch(R + "fetch-credentials", {credentials: "include"})
fetch-later: fetchLater(R + "fetch-later", {activateAfter: 0})
fetch-redirected: fetch("/to/fetch")
xhr-get: const x = new XMLHttpRequest(); x.open("GET", R + "xhr-get"); x.send()
xhr-post: const x = new XMLHttpRequest(); x.open("POST", R + "xhr-post"); x.send("body")
xhr-put: const x = new XMLHttpRequest(); x.open("PUT", R + "xhr-put"); x.send("body")
xhr-sync: const x = new XMLHttpRequest(); x.open("GET", R + "xhr-sync", false); x.send()
beacon: navigator.sendBeacon(R + "beacon", "x")
beacon-pagehide: addEventListener("pagehide", () => navigator.sendBeacon(R + "beacon-pagehide"))
ping: add("a", {href: "#x", ping: R + "ping"}).click()
event-source: new EventSource(R + "event-source")
web-socket: new WebSocket(`ws://${H}web-socket`)
web-socket-tls: new WebSocket(`wss://${H}web-socket-tls`)
web-socket-stream: new WebSocketStream(`ws://${H}web-socket-stream`)
web-transport: new WebTransport(`https://${H}web-transport`)
https: fetch(`https://${H}https`)
image: new Image().src = R + "image"
audio: new Audio(R + "js-audio").play()
font-face: new FontFace("Further", `url(${R}font-face)`).load()
dynamic-import: import(R + "dynamic-import")
script-added: add("script", {src: R + "script-added"})
style-added: add("link", {rel: "stylesheet", href: R + "style-added"})
prefetch-added: add("link", {rel: "prefetch", href: R + "prefetch-added"})
iframe-added: add("iframe", {src: R + "iframe-added"})
iframe-script: add("iframe", {src: `javascript:location='${R}iframe-script'`})
iframe-data: add("iframe", {src: `data:text/html,<img src=${R}iframe-data>`})
iframe-blob: add("iframe", {src: blob(`<img src="${R}iframe-blob">`, "text/html")})
iframe-sandbox: add("iframe", {sandbox: "allow-scripts", srcdoc: outer(R + "iframe-sandbox")})
object-added: add("object", {data: R + "object-added"})
base: add("base", {href: R}); add("img", {src: "base"})
base-fetch: fetch("base-fetch")
domain: document.domain = "127.0.0.1"; fetch(R + "domain")
fedcm: navigator.credentials.get({identity: {providers: [{configURL: R + "fedcm", clientId: "1"}]}})
web-authn: navigator.credentials.get({publicKey: {challenge: new Uint8Array(9), rpId: "localhost"}})
payment: new PaymentRequest([{supportedMethods: R + "payment"}], price).canMakePayment()
protocol: navigator.registerProtocolHandler("web+x", R + "protocol?%s")
paint-worklet: CSS.paintWorklet.addModule(R + "paint-worklet")
audio-worklet: new AudioContext().audioWorklet.addModule(R + "audio-worklet")
shared-storage: sharedStorage.worklet.addModule(R + "shared-storage")
worker: new Worker(R + "worker")
worker-fetch: new Worker(blob(`fetch("${R}worker-fetch")`))
worker-import: new Worker(blob(`importScripts("${R}worker-import")`))
worker-module: new Worker(blob(`import "${R}worker-module"`), {type: "module"})
worker-socket: new Worker(blob(`new WebSocket("ws://${H}worker-socket")`))
worker-nested: new Worker(blob(nested("worker-nested")))
worker-own: new Worker("/worker.js")
shared-worker: new SharedWorker("/worker.js")
shared-worker-blob: new SharedWorker(blob(`fetch("${R}shared-worker-blob")`))
service-worker: navigator.serviceWorker.register("/service.js")
xslt: new XSLTProcessor().importStylesheet(xml(sheet(R + "xslt")))
entity: xml(`<!DOCTYPE x [<!ENTITY e SYSTEM "${R}entity">]><x>&e;</x>`)
svg: add("div", {innerHTML: `<svg><foreignObject><img src="${R}svg"></foreignObject></svg>`})
inner-html: add("div", {innerHTML: `<img src="${R}inner-html" onerror="fetch('${R}onerror')">`})
as-localhost: fetch(`http://localhost:${P}/by/as-localhost`)
as-localhost-dot: fetch(`http://localhost.:${P}/by/as-localhost-dot`)
as-sub-localhost: fetch(`http://a.localhost:${P}/by/as-sub-localhost`)
as-decimal: fetch(`http://2130706433:${P}/by/as-decimal`)
as-octal: fetch(`http://0177.0.0.01:${P}/by/as-octal`)
as-hex: fetch(`http://0x7f000001:${P}/by/as-hex`)
as-short: fetch(`http://127.1:${P}/by/as-short`)
as-mapped: fetch(`http://[::ffff:127.0.0.1]:${P}/by/as-mapped`)
as-ipv6: fetch(`http://[::1]:${P}/by/as-ipv6`)
as-second: fetch(`http://127.0.0.2:${P}/by/as-second`)
as-nobody: fetch(`http://0.0.0.0:${P}/by/as-nobody`)
as-image-ipv6: new Image().src = `http://[::1]:${P}/by/as-image-ipv6`
as-image-second: new Image().src = `http://127.0.0.2:${P}/by/as-image-second`
metadata: fetch("http://169.254.169.254/latest/meta-data/")
file: fetch("file:///etc/passwd")
file-frame: add("iframe", {src: "file:///etc/passwd"})
"""

RTC = """
for (const host of ["127.0.0.1", "127.0.0.2", "localhost", "[::1]"]) {
  const servers = [{urls: `stun:${host}:${P}`}];
  for (const how of ["udp", "tcp"])
    servers.push({urls: `turn:${host}:${P}?transport=${how}`, username: "u", credential: "c"});
  const peer = new RTCPeerConnection({iceServers: servers});
  peer.createDataChannel("x");
  peer.createOffer().then(offer => peer.setLocalDescription(offer));
  tried("rtc-" + host);
}"""

# Each leads a page away: they stand on pages of their own.
MOVES = {
    "meta": '<meta http-equiv="refresh" content="0; url=@/move-meta">',
    "location": "<script>location = '@/move-location'</script>",
    "late": "<script>setTimeout(() => location.replace('@/move-late'), 400)</script>",
    "get": '<form id="f" action="@/move-get"><input name="q"></form><script>f.submit()</script>',
    "post": '<form id="f" method="post" action="@/move-post"><input name="q"></form>'
    "<script>f.submit()</script>",
    "blank": '<form id="f" method="post" target="_blank" action="@/move-blank"></form>'
    "<script>f.submit(); open('@/move-open'); open('@/move-named', 'named');"
    "open('about:blank').location = '@/move-opened'; open().fetch?.('@/move-open-fetch')</script>",
    "download": '<a id="a" href="@/move-download" download="x">x</a><script>a.click()</script>',
    "noopener": '<a id="a" href="@/move-noopener" target="_blank" rel="noopener">x</a>'
    "<script>a.click()</script>",
    "redirect": "<script>location = '/to/move'</script>",
    "javascript": "<script>location = \"javascript:location='@/move-javascript'\"</script>",
    "history": "<script>history.pushState(0, '', '/x');"
    "onpopstate = () => location = '@/move-back'; history.back();"
    "setTimeout(() => location = '@/move-history', 200)</script>",
    "navigation": "<script>navigation.navigate('@/move-navigation')</script>",
}

TRY = """<ul id="tried"></ul><script>
const P = "%d", H = `127.0.0.1:${P}/by/`, R = "http://" + H;
const tried = name => {
  document.getElementById("tried").appendChild(document.createElement("li")).textContent = name;
};
const add = (tag, given) => {
  const made = document.body.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(given))
    name === "innerHTML" ? made.innerHTML = value : made.setAttribute(name, value);
  return made;
};
const blob = (text, type = "text/javascript") => URL.createObjectURL(new Blob([text], {type}));
const xml = text => new DOMParser().parseFromString(text, "text/xml");
const outer = url => `<script src="${url}"><\\/script>`;
const nested = name => `new Worker(URL.createObjectURL(new Blob(['fetch("${R}${name}")'])))`;
const sheet = url => `<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="${url}"/></xsl:stylesheet>`;
const price = {total: {label: "x", amount: {currency: "THB", value: "1"}}};
onunhandledrejection = event => event.preventDefault();
%s</script>"""


def scripted() -> dict[str, str]:
    """The ways of ``SCRIPTED`` by their names."""
    return dict(line.split(": ", 1) for line in SCRIPTED.strip().splitlines())


def attempts(network: Internal) -> dict[str, Route]:
    """The site: one page for each family of ways, all linked from the front page."""
    runs = [f'try {{ {code} }} catch {{}} tried("{name}")' for name, code in scripted().items()]
    blocks = "\n".join(f"{{ {run} }}" for run in runs)
    worker = f'fetch("{network.url}/by/worker-in"); importScripts("{network.url}/by/worker-own")'
    service = f'{worker}; oninstall = () => fetch("{network.url}/by/service-install")'
    reports = {
        "Content-Security-Policy": f"script-src 'self'; report-uri {network.url}/by/csp-header",
        "Reporting-Endpoints": f'default="{network.url}/by/endpoints"',
        "Report-To": f'{{"group":"n","max_age":9,"endpoints":[{{"url":"{network.url}/by/to"}}]}}',
        "NEL": '{"report_to":"n","max_age":9,"success_fraction":1.0}',
        "Link": f"<{network.url}/by/link-header>; rel=preload; as=script",
        "Refresh": f"1; url={network.url}/by/refresh-header",
    }
    pages = {
        "markup": f"<h1>ติดต่อเรา</h1>{CONTACT}{_there(network, MARKUP)}",
        "scripted": TRY % (network.port, blocks),
        "rtc": TRY % (network.port, RTC),
        **{f"move-{name}": _there(network, move) for name, move in MOVES.items()},
    }
    menu = nav(*(link(f"/{name}", f"หมวด {name}") for name in [*pages, "reports"]))
    menu += nav(link("/markup", "ติดต่อเรา"))
    return {
        "/": page(NAME, f"{menu}<p>{NAME}</p>"),
        **{f"/{name}": page(name, f"<p>หมวด {name}</p>{body}") for name, body in pages.items()},
        "/reports": Answer(b"<p>page of reports</p><script>report()</script>", headers=reports),
        "/worker.js": Answer(worker.encode(), type=SCRIPT),
        "/service.js": Answer(service.encode(), type=SCRIPT),
        **{
            f"/to/{name}": _redirect(network, name) for name in ("image", "script", "fetch", "move")
        },
    }


def _there(network: Internal, markup: str) -> str:
    return markup.replace("@", f"{network.url}/by")


def _redirect(network: Internal, name: str) -> Answer:
    return Answer(status=302, headers={"Location": f"{network.url}/by/redirect-{name}", **CORS})


def look(site: Listener, options: Options = OPENED) -> Scan:
    """Scan a site whose own address has the user's consent."""
    return scan_site(f"http://127.0.0.1:{site.server_port}/", load_ruleset(), options)


def said(scan: Scan, path: str) -> set[str]:
    """The lines that a page showed."""
    return {line for visit in scan.visits if visit.url.endswith(path) for line in visit.lines}


def problems(scan: Scan) -> dict[str, Reason]:
    """What the report says of pages that were not seen whole, by path."""
    listed = scan.result.coverage.problems
    return {urlsplit(problem.url).path: problem.reason for problem in listed}


@pytest.fixture(autouse=True)
def _nothing_is_left_pending(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert not [r.getMessage() for r in caplog.get_records("call") if r.name == "asyncio"]


def test_nothing_that_a_page_tries_reaches_the_internal_network() -> None:
    with internal_network() as network, listening(Listener(attempts(network))) as site:
        scan = look(site, replace(OPENED, pictures=True))
        time.sleep(0.5)
        assert (network.ways, network.connections, network.datagrams) == (set(), 0, [])
    rendered = {v.url.rpartition("/")[2] for v in scan.visits if v.rendering}
    assert rendered >= {"markup", "scripted", "rtc", "reports", *(f"move-{m}" for m in MOVES)}
    assert set(scripted()) - said(scan, "/scripted") == set()
    assert "/markup" in {urlsplit(taken.exhibit.visit.url).path for taken in scan.pictures}
    assert "rtc-127.0.0.1" in said(scan, "/rtc")
    assert {"/to/script", "/to/fetch", "/to/move"} <= set(site.paths)
    assert all(heard.agent.startswith("oitcheck/") for heard in site.heard)


WAYS = {
    *("img", "script", "css-url", "css-mask", "svg-image", "iframe", "prefetch", "rules-prefetch"),
    *("fetch-get", "fetch-no-cors", "xhr-post", "web-socket", "event-source", "ping", "beacon"),
    *("dynamic-import", "worker-fetch", "worker-import", "as-ipv6", "as-decimal", "as-second"),
    *("redirect-fetch", "redirect-move", "move-location", "move-meta", "move-post", "move-blank"),
}


def test_the_same_pages_in_a_plain_browser_do_reach_it() -> None:
    """The drill above can fail: it is the door that holds, not the browser."""
    with internal_network() as network, listening(Listener(attempts(network))) as site:
        asyncio.run(_plainly(f"http://127.0.0.1:{site.server_port}", network))
    assert network.ways >= WAYS
    assert network.stun


async def _plainly(site: str, network: Internal) -> None:
    """Open every page in a browser as it is, side by side, until all of ``WAYS`` worked."""
    async with async_playwright() as playwright:
        found = find_chromium(None, Path(playwright.chromium.executable_path))
        browser = await playwright.chromium.launch(
            executable_path=found, chromium_sandbox=may_have_sandbox()
        )
        pages = ["markup", "scripted", "rtc", "reports", *(f"move-{move}" for move in MOVES)]
        await asyncio.gather(*(_visit(browser, f"{site}/{name}") for name in pages))
        end = time.monotonic() + 15
        while time.monotonic() < end and not (network.ways >= WAYS and network.stun):
            await asyncio.sleep(0.1)
        await browser.close()


async def _visit(browser: Browser, url: str) -> None:
    page = await browser.new_page()
    with suppress(Exception):
        await page.goto(url, wait_until="commit", timeout=10_000)


# What the guest asks for on behalf of the browser

DRESSED = """<link rel="stylesheet" href="/site.css"><img src="/seen.png">
<style>@font-face { font-family: F; src: url(/font.woff2) } p { font-family: F }</style>
<video src="/film.mp4" poster="/poster.png"></video><script src="/shared.js"></script>"""
SHARED = """fetch("/api/list").then(r => r.text()).then(text => {
  document.body.appendChild(document.createElement("p")).textContent = text; });"""
HIDDEN = """<script src="/private/more.js"></script>
<script>fetch("/private/list.json").then(r => r.text()).then(t => document.write(t))</script>"""
ASKS = """<script>const x = new XMLHttpRequest(); x.open("POST", "/api/search");
x.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
x.onload = () => {
  document.body.appendChild(document.createElement("p")).textContent = x.response; };
x.send("q=plan&year=2566");</script>"""
PACE = 0.8
SENDS = """<form id="f" method="post" action="/send"><input name="q" value="x"></form>
<script>setTimeout(() => f.submit(), 300)</script>"""
APPLICATION: dict[str, Route] = {
    "/robots.txt": Answer(b"User-agent: *\nDisallow: /private/", type="text/plain"),
    "/": page(NAME, nav(*(link(f"/{n}", n) for n in ("one", "two", "three", "asks", "sends")))),
    **{f"/{name}": page(name, f"<p>{name}</p>{DRESSED}") for name in ("one", "two", "three")},
    "/shared.js": Answer(SHARED.encode(), type=SCRIPT),
    "/api/list": Answer("รายการจากระบบ".encode(), type="text/plain; charset=utf-8"),
    "/api/search": Answer("ผลการค้นหา".encode(), type="text/plain; charset=utf-8"),
    "/asks": page("asks", f"<p>ค้นหา</p>{ASKS}" + link("/hidden", "hidden")),
    "/sends": page("sends", f"<p>ส่ง</p>{SENDS}"),
    "/hidden": page("hidden", f"<p>ซ่อน</p>{HIDDEN}"),
}


def test_what_a_page_needs_is_asked_for_as_a_guest_does() -> None:
    with listening(Listener(APPLICATION)) as site:
        scan = look(site, replace(OPENED, delay=PACE))
        heard = site.heard
    assert all(one.agent.startswith("oitcheck/") for one in heard)
    assert all("รายการจากระบบ" in said(scan, path) for path in ("/one", "/two", "/three"))
    assert [site.paths.count(path) for path in ("/shared.js", "/api/list")] == [1, 1]
    assert not {p for p in site.paths if p.endswith((".png", ".woff2", ".mp4"))}
    assert not [path for path in site.paths if path.startswith("/private")]
    posts = [(one.path, one.body) for one in heard if one.method != "GET"]
    assert posts == [("/api/search", b"q=plan&year=2566")]
    assert "ผลการค้นหา" in said(scan, "/asks")
    assert "/send" not in site.paths
    assert problems(scan) == {"/hidden": Reason.ROBOTS, "/sends": Reason.RENDER_FAILED}
    gaps = [later.at - one.at for one, later in pairwise(heard)]
    assert min(gaps) > 0.1, f"{PACE} s lie between two, less what a busy machine is late: {gaps}"
    assert sum(gaps) > PACE * (len(gaps) - 1), "what is late once is not early at the end"


def test_a_page_that_asks_for_too_much_is_told_so() -> None:
    asks = f"<p>x</p><script>for (let n = 0; n < {door.MOST_OF_A_PAGE + 20}; n++) fetch('/n/' + n)"
    routes: dict[str, Route] = {
        "/": page(NAME, nav(link("/greedy", "greedy"))),
        "/greedy": page("greedy", f"{asks}</script>"),
        "*": Answer(b"{}", type="application/json"),
    }
    with listening(Listener(routes)) as site:
        scan = look(site)
        asked = [path for path in site.paths if path.startswith("/n/")]
    assert len(asked) == door.MOST_OF_A_PAGE
    assert problems(scan)["/greedy"] == Reason.RENDER_LIMIT
