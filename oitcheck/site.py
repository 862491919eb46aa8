"""What the user calls the site: a host, an address, or a folder of saved pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from oitcheck.address import canonical, host_of
from oitcheck.errors import UsageError
from oitcheck.texts import say

_SCHEME = re.compile(r"^([a-zA-Z][a-zA-Z0-9+.-]*)://")
_HOST = re.compile(r"^[\w.-]+(?::\d{1,5})?$|^\[[0-9a-fA-F:.]+\](?::\d{1,5})?$")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a scan begins: addresses to try in order, or a folder."""

    starts: tuple[str, ...]
    folder: Path | None = None

    @property
    def address(self) -> str:
        """The address that names the site: the first to be tried, or that of the folder."""
        return self.starts[0] if self.folder is None else self.folder.resolve().as_uri()

    @property
    def host(self) -> str:
        """The host, with its port where that is unusual; the name of the folder."""
        if self.folder is not None:
            return self.folder.name or "folder"
        return urlsplit(self.starts[0]).netloc


def parse_site(text: str) -> Target:
    """Read ``text`` as the user typed it: ``www.x.go.th``, ``http://x/agency/``, ``./saved``.

    A bare host is tried by https, then by http.

    Raises:
        UsageError: it is none of these.
    """
    text = text.strip()
    scheme = _SCHEME.match(text)
    if scheme:
        return _address(text, scheme.group(1).lower())
    path = Path(text).expanduser()
    if text and path.exists():
        return Target((), path)
    return _bare(text)


def _address(text: str, scheme: str) -> Target:
    if scheme == "file":
        folder = Path(url2pathname(urlsplit(text).path))
        if not folder.exists():
            raise UsageError(say("command.site_none", site=text))
        return Target((), folder)
    if scheme not in ("http", "https"):
        raise UsageError(say("command.site_scheme", site=text, scheme=scheme))
    start = canonical(text)
    if not start or not host_of(start):
        raise UsageError(say("command.site_none", site=text))
    return Target((start,))


def _bare(text: str) -> Target:
    host = text.split("/", 1)[0]
    name = host.rsplit(":", 1)[0] if not host.startswith("[") else host
    starts = tuple(s for s in (canonical(f"https://{text}"), canonical(f"http://{text}")) if s)
    if not _HOST.match(host) or len(starts) < 2:
        raise UsageError(say("command.site_none", site=text))
    if "." not in name and name != "localhost" and not host.startswith("["):
        raise UsageError(say("command.site_none", site=text))
    return Target(starts)
