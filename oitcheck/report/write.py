"""A result on disk, whole or absent.

Everything is written to a temporary folder beside its place and renamed. An earlier result is never
touched. ``latest`` is a link that is swapped by rename; where the system has no links, a copy.

    OUT/.<folder>.lock                      held while a scan of this site runs
    OUT/<folder>/20230401T020000Z/          report.html  result.json  visited.csv  evidence/
    OUT/<folder>/latest -> 20230401T020000Z
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC
from hashlib import sha256
from itertools import chain, count
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from filelock import FileLock, Timeout

from oitcheck.clean import cell, clean, one_line
from oitcheck.errors import OutputError, UsageError
from oitcheck.exhibits.kept import Taken, files
from oitcheck.exhibits.plan import FOLDER
from oitcheck.model import Visit
from oitcheck.report import RENDERERS, html, json_
from oitcheck.report.joined import Report
from oitcheck.texts import say

_COLUMNS = ("address", "time", "status", "sha256", "found_on", "problem")
_RESERVED = {"con", "prn", "aux", "nul"} | {
    f"{name}{n}" for name in ("com", "lpt") for n in range(10)
}
_PORTS = {"http": 80, "https": 443}
_LONGEST = 100
LATEST = "latest"
_UNFINISHED = ".unfinished-"


def write(
    report: Report,
    out: Path,
    formats: Sequence[str],
    visits: Iterable[Visit],
    *,
    complete: bool,
    pictures: Sequence[Taken] = (),
) -> Path:
    """Write a scan in ``formats`` below ``out`` and return its folder.

    ``result.json`` and ``visited.csv`` are always there, ``pictures`` stand in ``evidence/``.
    ``complete`` (exit code 0, 1 or 4) makes it the site's ``latest``.

    Raises:
        OutputError: the disk said no; nothing half-written remains.
    """
    result = report.result
    names = dict.fromkeys((json_.NAME, *formats))
    contents = {RENDERERS[name].FILE: RENDERERS[name].render(report) for name in names}
    contents[result.coverage.visited_file] = visited_csv(visits)
    contents |= files(pictures)
    home = out / folder_name(result.site.start_url)
    draft = home / f"{_UNFINISHED}{os.getpid()}"
    with _disk(out):
        home.mkdir(parents=True, exist_ok=True)
        try:
            _fill(draft, contents)
            final = _settle(draft, home, f"{result.started_at.astimezone(UTC):%Y%m%dT%H%M%SZ}")
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        if complete:
            _point(home / LATEST, final)
    return final


def write_again(report: Report, source: Path, formats: Sequence[str], out: Path) -> list[Path]:
    """Write a result that is there in ``formats`` into the folder ``out``, each file whole.

    What the report leads to goes along where ``out`` is another folder than that of ``source``,
    the ``result.json`` that it was read from. A ``result.json`` that is there is the proof of a
    scan: it is never written over.

    Raises:
        UsageError: ``out`` holds the result of another scan.
        OutputError: the disk said no.
    """
    made = {RENDERERS[name].FILE: RENDERERS[name].render(report) for name in formats}
    contents: dict[str, str | bytes] = dict(made)
    with _disk(out):
        out.mkdir(parents=True, exist_ok=True)
        elsewhere = out.resolve() != source.parent.resolve()
        if elsewhere and html.NAME in formats:
            contents = {**_along(report, source), **made}
        if json_.FILE in contents and elsewhere and _is_of_another(out / json_.FILE, report):
            raise UsageError(say("result.taken", folder=clean(str(out))))
        if not elsewhere:
            contents.pop(json_.FILE, None)
        for name, content in contents.items():
            _replace(out / name, content)
    return [out / name for name in made if name in contents]


def _is_of_another(file: Path, report: Report) -> bool:
    """True for a ``result.json`` that tells of another scan."""
    if not file.exists():
        return False
    ours = json_.plain(report.result)
    try:
        theirs = json.loads(file.read_text("utf-8"))
        same = all(theirs[name] == ours[name] for name in ("started_at", "finished_at"))
        return not same or bool(theirs["ruleset"]["id"] != report.result.ruleset.id)
    except (ValueError, LookupError, TypeError, RecursionError):
        return True


def _along(report: Report, source: Path) -> dict[str, bytes]:
    """The pictures and lists that stand beside a result, and the result itself."""
    visited = report.result.coverage.visited_file
    near = sorted(n for n in report.beside or () if n.startswith(f"{FOLDER}/") or n == visited)
    found = {name: (source.parent / name).read_bytes() for name in near if name.count("/") <= 2}
    return found | {json_.FILE: source.read_bytes()}


def replace_file(file: Path, content: str | bytes) -> None:
    """Write a file whole: what is there is there until the new one is.

    Raises:
        OutputError: the disk said no.
    """
    with _disk(file):
        _replace(file, content)


def _replace(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{_UNFINISHED}{os.getpid()}-{file.name}")
    try:
        _save(draft, content)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def lock(out: Path, name: str) -> Iterator[None]:
    """Keep other scans of the site away; ``name`` is its ``folder_name``. Clears what a kill left.

    Raises:
        OutputError: another scan of this site is running, or ``out`` cannot be written.
    """
    safe = _safe(name.replace(":", "_"), name)
    with _disk(out):
        out.mkdir(parents=True, exist_ok=True)
        held = FileLock(out / f".{safe}.lock", timeout=0)
        try:
            held.acquire()
        except Timeout as error:
            raise OutputError(say("report.out.locked", name=one_line(name))) from error
    try:
        for leftover in (out / safe).glob(f"{_UNFINISHED}*"):
            _remove(leftover)
        yield
    finally:
        held.release()


def folder_name(start_url: str) -> str:
    """The folder of a site: host, ``_port`` if unusual, ``_path`` if there is one.

    Of a folder of saved pages, its own name. Never a path, a hidden file or a name that Windows
    reserves; two addresses whose names would be cut or changed to the same one differ by a hash,
    also those that some systems take for the same because only upper and lower case differ.
    """
    try:
        return _safe(_telling(start_url), start_url, fold=not start_url.startswith("file:"))
    except ValueError:
        return _safe(start_url, start_url)


def _telling(start_url: str) -> str:
    parts = urlsplit(start_url if "://" in start_url else f"https://{start_url}")
    if parts.scheme == "file":
        return _folder(PurePosixPath(unquote(parts.path)))
    host = (parts.hostname or "site").replace(":", "-")
    port = f"_{parts.port}" if parts.port not in (None, _PORTS.get(parts.scheme)) else ""
    path = unquote(parts.path).strip("/")
    return f"{host}{port}" + (f"_{path}" if path else "")


def _folder(path: PurePosixPath) -> str:
    """The name of a folder of saved pages; of one page its name, of an index that of its folder."""
    if path.suffix not in (".html", ".htm"):
        return path.name or "folder"
    return path.parent.name if path.stem == "index" else path.stem


def _safe(name: str, whole: str, *, fold: bool = False) -> str:
    plain = "".join(char if _plain(char) else "-" for char in name).strip(".- ") or "site"
    plain = plain.lower() if fold else plain
    if plain.lower().split(".")[0] in _RESERVED:
        plain = f"_{plain}"
    room = len(plain.encode()) if len(plain.encode()) <= _LONGEST else _LONGEST - 7
    short = plain.encode()[:room].decode("utf-8", "ignore").rstrip(".- ")
    mark = sha256(whole.encode("utf-8", "replace")).hexdigest()[:6]
    return short if short == name else f"{short}-{mark}"


def _plain(char: str) -> bool:
    """Letters with their marks and digits of any language, and the three signs no system minds."""
    return char in "-_." or unicodedata.category(char)[0] in "LMN"


@contextmanager
def _disk(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise OutputError(
            say("report.out.not_writable", path=clean(str(place)), why=why)
        ) from error


def _fill(draft: Path, contents: Mapping[str, str | bytes]) -> None:
    shutil.rmtree(draft, ignore_errors=True)
    (draft / FOLDER).mkdir(parents=True)
    for name, content in contents.items():
        _save(draft / name, content)
    _sync_folder(draft)


def visited_csv(visits: Iterable[Visit]) -> str:
    """Every address that was asked for, as a table that a spreadsheet opens and never executes."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for visit in visits:
        moment, problem = (
            json_.plain(visit.fetched_at),
            visit.problem.reason if visit.problem else "",
        )
        row = (visit.url, moment, visit.status or "", visit.sha256, visit.found_on, problem)
        writer.writerow([cell(str(value)) for value in row])
    return "\ufeff" + text.getvalue()


def _save(path: Path, content: str | bytes) -> None:
    data = content.encode("utf-8") if isinstance(content, str) else content
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can (Windows opens no folders)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _settle(draft: Path, home: Path, stamp: str) -> Path:
    """Move ``draft`` to the first free name: the time, then the time with -2, -3 ..."""
    names = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    final = next(home / name for name in names if not (home / name).exists())
    draft.rename(final)
    _sync_folder(home)
    return final


def _point(latest: Path, target: Path, link: Callable[[Path, str], None] | None = None) -> None:
    """Make ``latest`` lead to ``target``: a relative link, or a copy where there are no links."""
    fresh = latest.with_name(f"{_UNFINISHED}latest-{os.getpid()}")
    _remove(fresh)
    try:
        (link or _link)(fresh, target.name)
    except (OSError, NotImplementedError):
        shutil.copytree(target, fresh)
    if _is_folder(latest) or (_is_folder(fresh) and latest.is_symlink()):
        old = latest.with_name(f"{_UNFINISHED}old-{os.getpid()}")
        latest.rename(old)
        fresh.rename(latest)
        _remove(old)
    else:
        fresh.replace(latest)
    _sync_folder(latest.parent)


def _link(place: Path, target: str) -> None:
    place.symlink_to(target, target_is_directory=True)


def _remove(path: Path) -> None:
    if _is_folder(path):
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
