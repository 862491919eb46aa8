"""Where results go: written beside the earlier ones, whole or not at all.

``OUT/<site>/<start, UTC>/`` is made under another name, filled, flushed to the disk and renamed.
``OUT/<site>/latest`` leads to the newest complete result: a link swapped by renaming, or a copy
where the system has no links.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from urllib.parse import unquote, urlsplit

from filelock import FileLock, Timeout

from oitcheck.errors import OutputError
from oitcheck.model import Ruleset, ScanResult, Visit
from oitcheck.report import RENDERERS, join
from oitcheck.report.clean import one_line
from oitcheck.texts import say

_UNSAFE = re.compile(r"[^\w.-]+")
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("address", "time", "status", "sha256", "found_on", "problem")
_LONGEST = 100


def folder_name(start_url: str) -> str:
    """The folder of a site: its host, ``_port`` if unusual, ``_path`` if the start has a path.

    A folder of saved pages goes by its own name. Safe on every file system.
    """
    parts = urlsplit(start_url)
    if parts.scheme == "file":
        path = Path(unquote(parts.path))
        stem = path.parent.name if path.name.startswith("index.") else path.stem
        return _safe(stem or "folder")
    port = f"_{parts.port}" if parts.port else ""
    path_slug = parts.path.strip("/").replace("/", "-")
    return _safe((parts.hostname or "site") + port + (f"_{path_slug}" if path_slug else ""))


def _safe(name: str) -> str:
    name = _UNSAFE.sub("-", unquote(name)).strip(".-")[:_LONGEST] or "site"
    return f"_{name}" if _RESERVED.match(name) else name


@contextmanager
def lock(out: Path, name: str) -> Iterator[None]:
    """Keep other scans of the same site away while this one runs.

    Raises:
        OutputError: another scan of this site is running, or ``out`` cannot be written.
    """
    with _told(out):
        out.mkdir(parents=True, exist_ok=True)
        held = FileLock(out / f".{_safe(name)}.lock", timeout=0)
        try:
            held.acquire()
        except Timeout as error:
            raise OutputError(say("report.out.locked", name=name)) from error
    try:
        yield
    finally:
        held.release()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise OutputError(say("report.out.not_writable", path=path, why=why)) from error


def write(
    result: ScanResult,
    ruleset: Ruleset,
    out: Path,
    formats: Sequence[str],
    visits: Iterable[Visit],
    *,
    complete: bool,
) -> Path:
    """Write a result and return its folder.

    Args:
        result: what was found.
        ruleset: the rules that gave it, for remedies and titles.
        out: the folder of all results.
        formats: names of renderers; ``json`` is always written.
        visits: what was asked for, for ``visited.csv``.
        complete: whether ``latest`` may lead here.

    Raises:
        OutputError: it could not be written. Earlier results stay as they were.
    """
    report = join(result, ruleset)
    names = dict.fromkeys(("json", *formats))
    contents = {RENDERERS[n].FILE: RENDERERS[n].render(report) for n in names}
    contents[result.coverage.visited_file] = _visited(visits)
    with _told(out):
        site = out / folder_name(result.site.start_url)
        site.mkdir(parents=True, exist_ok=True)
        folder = _settle(site, _fill(site, contents), result)
        if complete:
            _point(site, folder)
    return folder


def _visited(visits: Iterable[Visit]) -> str:
    """The addresses that were asked for, as a table that no spreadsheet takes for formulas."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(_COLUMNS)
    for visit in visits:
        problem = visit.problem.reason.value if visit.problem else ""
        time = visit.fetched_at.astimezone(UTC).isoformat(timespec="seconds")
        cells = (visit.url, time, visit.status or "", visit.sha256, visit.found_on, problem)
        table.writerow([_cell(str(c)) for c in cells])
    return "\ufeff" + text.getvalue()


def _cell(text: str) -> str:
    text = one_line(text)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _fill(site: Path, contents: dict[str, str | bytes]) -> Path:
    temporary = Path(tempfile.mkdtemp(prefix=".writing-", dir=site))
    try:
        (temporary / "evidence").mkdir()
        for name, content in contents.items():
            data = content.encode("utf-8") if isinstance(content, str) else content
            with (temporary / name).open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    temporary.chmod(0o755)
    return temporary


def _settle(site: Path, temporary: Path, result: ScanResult) -> Path:
    stamp = result.started_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for number in range(1, 1000):
        folder = site / (stamp if number == 1 else f"{stamp}-{number}")
        if not folder.exists():
            temporary.rename(folder)
            return folder
    raise OSError("too many results of one second")


def _point(site: Path, folder: Path) -> None:
    latest = site / "latest"
    swap = site / f".latest-{os.getpid()}"
    try:
        swap.symlink_to(folder.name, target_is_directory=True)
        if latest.is_dir() and not latest.is_symlink():
            shutil.rmtree(latest)
        swap.replace(latest)
    except (OSError, NotImplementedError):
        swap.unlink(missing_ok=True)
        _copy(folder, latest, swap)


def _copy(folder: Path, latest: Path, swap: Path) -> None:
    shutil.copytree(folder, swap)
    if latest.exists():
        shutil.rmtree(latest)
    swap.rename(latest)
