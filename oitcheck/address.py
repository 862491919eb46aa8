"""Web addresses: one canonical form, joining, and what belongs to a site.

One parser decides here; ``web.fetch`` connects by the same parts and refuses an address that its
own parser reads differently. Rules follow RFC 3986 section 6 (syntax-based normalisation) and, for
Thai addresses, the WHATWG rule that a path is UTF-8 and a query is in the page's own encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeVar
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit, urlunsplit

T = TypeVar("T")

MAX_LENGTH = 2000
_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_ESCAPE = re.compile(r"%[0-9a-fA-F]{2}")
_SESSION = re.compile(
    r"(?:^|(?<=&))(?:(?:phpsessid|jsessionid|aspsessionid\w*|utm_\w+|fbclid|gclid)=[^&]*"
    r"|(?:sid|sessionid)=[0-9a-z]{16,}(?=&|$))&?",
    re.IGNORECASE,
)
_PATH_SESSION = re.compile(r";jsessionid=[^/?;]*", re.IGNORECASE)
_SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.\-]*):")
_HOST = re.compile(r"^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?$|^\[[0-9a-f:.]+\]$")
_ASP = re.compile(r"\.as[phm]x?(?:$|[?/#;])", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_PATH_SAFE = "/:@!$&'()*+,;=~-._"
_QUERY_SAFE = _PATH_SAFE + "?"
_UNRESERVED = set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@lru_cache(maxsize=4096)
def canonical(url: str, charset: str = "utf-8") -> str:
    """The canonical form of an absolute http, https or file address; "" where it is none.

    Host in lower case and IDNA, default port and fragment dropped, dot segments resolved, escapes
    in upper case, session and tracking parameters removed. An address with a user name, a
    backslash in its authority or a control character inside is refused.
    """
    url = url.strip()
    if not url or len(url) > MAX_LENGTH or _CONTROL.search(url.replace(" ", "")):
        return ""
    try:
        parts = urlsplit(url.replace(" ", "%20"))
        scheme, host, port = parts.scheme.lower(), _host(parts.hostname or ""), parts.port
    except ValueError:
        return ""
    if scheme == "file":
        return urlunsplit(("file", "", _escape(parts.path, "utf-8", _PATH_SAFE), "", ""))
    if scheme not in _PORTS or not host or "@" in parts.netloc or "\\" in parts.netloc:
        return ""
    netloc = host if port in (None, _PORTS[scheme]) else f"{host}:{port}"
    path = _resolve(_PATH_SESSION.sub("", _escape(parts.path, "utf-8", _PATH_SAFE))) or "/"
    query = _SESSION.sub("", _escape(parts.query, charset, _QUERY_SAFE)).rstrip("&")
    return urlunsplit((scheme, netloc, path, query, ""))


def _host(host: str) -> str:
    host = host.lower().rstrip(".")
    if ":" in host:
        host = f"[{host}]"
    elif not host.isascii():
        host = host.encode("idna").decode("ascii")
    return host if _HOST.match(host) and ".." not in host else ""


def _resolve(path: str) -> str:
    if "/." not in path and "//" not in path:
        return path
    out: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del out[1:][-1:]
            if len(out) > 1:
                out.pop()
        elif segment != ".":
            out.append(segment)
    if path.endswith(("/.", "/..")):
        out.append("")
    return "/".join(out)


def _escape(text: str, charset: str, safe: str) -> str:
    if text.isascii() and "%" not in text:
        return quote(text, safe=safe)
    pieces: list[str] = []
    last = 0
    for match in _ESCAPE.finditer(text):
        pieces.append(_quote(text[last : match.start()], charset, safe))
        pieces.append(_unescape_unreserved(match.group()))
        last = match.end()
    pieces.append(_quote(text[last:], charset, safe))
    return "".join(pieces)


def _quote(text: str, charset: str, safe: str) -> str:
    try:
        return quote(text.encode(charset), safe=safe)
    except (UnicodeEncodeError, LookupError):
        return quote(text.encode("utf-8", "surrogatepass"), safe=safe)


def _unescape_unreserved(escape: str) -> str:
    byte = unquote_to_bytes(escape)
    return byte.decode("ascii") if byte[0] in _UNRESERVED else escape.upper()


def is_route(href: str) -> bool:
    """True where the fragment is one by which a page of scripts tells its own: ``#/``, ``#!``."""
    _, mark, route = href.partition("#")
    return route.startswith(("/", "!")) and len(mark + route) > len("#/")


def join(base: str, href: str, charset: str = "utf-8", *, routes: bool = False) -> str:
    """Where ``href`` on a page at ``base`` leads, canonical; "" where it leads to no page.

    ``base`` is absolute. ``#``, ``javascript:``, ``mailto:``, ``tel:`` and malformed links give "".
    With ``routes`` a fragment like ``#/contact`` is kept: there it names another page.
    """
    href = re.sub(r"[\t\r\n]", "", href.strip())
    before, _, route = href.partition("#")
    if routes and is_route(href):
        page = join(base, before, charset) if before else canonical(base.partition("#")[0], charset)
        return page and f"{page}#{_escape(route, 'utf-8', _QUERY_SAFE)}"
    if not href or href.startswith("#"):
        return ""
    scheme = _SCHEME.match(href)
    if scheme and scheme.group(1).lower() not in ("http", "https", "file"):
        return ""
    if scheme and scheme.group(1).lower() == "file" and not base.startswith("file:"):
        return ""
    try:
        joined = urljoin(base, href.split("#", 1)[0].replace("\\", "/"))
    except ValueError:
        return ""
    return canonical(joined, charset)


def key(url: str) -> str:
    """What two addresses of one page have in common: without scheme and without ``www.``.

    Active Server Pages run on IIS, to which large and small letters are the same.
    """
    rest = url.split("://", 1)[-1].removeprefix("www.")
    return rest.lower() if _ASP.search(rest) else rest


class ByAddress(Mapping[str, T]):
    """Looks up by address, where twins (``http``, ``www.``) are one; counts and gives all it holds.

    Args:
        held: the entries, in order. Of twins the first is found, unless asked for by name.
    """

    def __init__(self, held: Mapping[str, T] | None = None) -> None:
        self._held: dict[str, T] = {}
        self._twins: dict[str, str] = {}
        self.update(held or {})

    def update(self, more: Mapping[str, T]) -> None:
        """Take in ``more``; what has the same address is replaced."""
        for url, value in more.items():
            self._held[url] = value
            self._twins.setdefault(key(url), url)

    def __getitem__(self, url: str) -> T:
        return self._held[url if url in self._held else self._twins[key(url)]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


def host_of(url: str) -> str:
    """The host of a canonical address, without port; "" for a file."""
    return urlsplit(url).hostname or ""


def port_of(url: str) -> int:
    """The port of a canonical address, also where it is the default one."""
    parts = urlsplit(url)
    return parts.port or _PORTS.get(parts.scheme, 0)


@dataclass(frozen=True, slots=True)
class Scope:
    """What belongs to a site: its host, the ``www`` twin, sub-domains; a path prefix where shared.

    Where the start address has a path (``host/agency/``, Google Sites) only what lies below it
    belongs to the site. ``more`` are further hosts of the agency, whole.
    """

    hosts: tuple[str, ...]
    prefix: str = "/"
    more: tuple[str, ...] = ()

    def inside(self, url: str) -> bool:
        """True where ``url`` belongs to the site."""
        if url.startswith("file:"):
            return "" in self.hosts
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
        if host in self.more:
            return True
        own = any(host == h or (self.prefix == "/" and host.endswith("." + h)) for h in self.hosts)
        return own and (parts.path or "/").startswith(self.prefix)

    def widened(self, url: str) -> Scope:
        """This scope and the host of ``url`` (the host of the first redirect)."""
        host = host_of(url).removeprefix("www.")
        return self if host in self.hosts else replace(self, hosts=(*self.hosts, host))

    def with_hosts(self, more: tuple[str, ...]) -> Scope:
        """This scope and further hosts of the agency, without ``www``."""
        return replace(self, more=more)


def scope_of(start: str) -> Scope:
    """The scope of a canonical start address."""
    host = host_of(start).removeprefix("www.")
    path = urlsplit(start).path
    last = path.rsplit("/", 1)[-1]
    prefix = path[: len(path) - len(last)] if "." in last else path
    return Scope((host,), prefix or "/")
