"""A folder of saved pages, or one saved page, in place of a website."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from oitcheck.address import canonical
from oitcheck.model import Problem, Reason
from oitcheck.web.body import HEAD, looks_like_markup, too_large
from oitcheck.web.seams import Call, Clock, Fetched, MayFollow

MAX_BODY = 20 * 1024 * 1024

_INDEX = ("index.html", "index.htm")
_PAGES = (".html", ".htm", ".xhtml")
_SCRIPTS = (".php", ".aspx", ".asp", ".jsp", ".do", "")
_TYPES = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}


def address_of(path: Path) -> str:
    """The canonical address of a file or folder."""
    return canonical(path.resolve().as_uri())


def roots(site: Path) -> list[str]:
    """Where reading begins: the index page; else every page in order; one file is its own root."""
    if site.is_file():
        return [address_of(site)]
    index = _index(site)
    pages = [index] if index else sorted(_pages(site))
    return [address_of(page) for page in pages]


def _index(folder: Path) -> Path | None:
    names = {entry.name.lower(): entry for entry in folder.iterdir() if entry.is_file()}
    return next((names[name] for name in _INDEX if name in names), None)


def _pages(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".") and not _is_annex(f)]
        yield from (Path(parent, f) for f in files if Path(f).suffix.lower() in _PAGES)


def _is_annex(name: str) -> bool:
    """True for the folder that "save page as" puts beside a page."""
    return name.endswith(("_files", ".files"))


class FolderFetcher:
    """Answers ``file:`` addresses from one folder and nothing else."""

    def __init__(self, site: Path, clock: Clock, *, max_body: int = MAX_BODY) -> None:
        """``site`` is the folder, or one page (then only it and its ``_files`` folder belong).

        ``max_body`` is the largest file in bytes that is read.
        """
        self._site = site.resolve()
        self._clock = clock
        self._max_body = max_body
        self._single = self._site.is_file()

    async def fetch(
        self,
        url: str,
        *,
        deadline: float | None = None,
        may_follow: MayFollow | None = None,
        call: Call | None = None,
    ) -> Fetched:
        """The file at the canonical address ``url``; the other arguments have no meaning here."""
        try:
            path = self._locate(url)
            return self._read(url, path) if path else self._failed(url, Reason.OUTSIDE_FOLDER)
        except (FileNotFoundError, NotADirectoryError):
            return self._failed(url, Reason.NOT_FOUND)
        except ValueError as error:
            return self._failed(url, Reason.BAD_ADDRESS, str(error))
        except OSError as error:
            return self._failed(url, Reason.UNREADABLE, error.strerror or "")

    def _locate(self, url: str) -> Path | None:
        if urlsplit(url).scheme != "file":
            return None
        path = Path(os.path.realpath(url2pathname(urlsplit(url).path)))
        return path if self._inside(path) else None

    def _inside(self, path: Path) -> bool:
        if not self._single:
            return path.is_relative_to(self._site)
        annexes = (self._site.with_name(self._site.stem + end) for end in ("_files", ".files"))
        return path == self._site or any(path.is_relative_to(annex) for annex in annexes)

    def _read(self, url: str, path: Path) -> Fetched:
        if path.is_dir():
            index = _index(path)
            if index is None or not self._inside(Path(os.path.realpath(index))):
                return self._failed(url, Reason.NOT_FOUND)
            path = index
        size = path.stat().st_size
        if size > self._max_body:
            return self._failed(url, Reason.TOO_LARGE, too_large(self._max_body).detail)
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        return Fetched(
            url,
            address_of(path),
            self._clock.now(),
            status=200,
            content_type=_content_type(path),
            body_path=str(path),
            sha256=digest,
            size=size,
            requests=1,
        )

    def _failed(self, url: str, reason: Reason, detail: str = "") -> Fetched:
        status = 404 if reason is Reason.NOT_FOUND else None
        return Fetched(url, url, self._clock.now(), status=status, problem=Problem(reason, detail))


def _content_type(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix in _PAGES:
        return "text/html"
    if suffix in _SCRIPTS:
        with path.open("rb") as file:
            if looks_like_markup(file.read(HEAD)):
                return "text/html"
    return _TYPES.get(suffix, "application/octet-stream")
