"""Old Office files (doc, ppt, rtf) and OpenDocument texts: LibreOffice, if there, converts them.

It runs without a window in a profile of its own that is thrown away: no macros, no Java, no links
followed, and a proxy that does not exist, should anything try the network all the same. It is
killed with all its children when it takes too long or too much memory.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from oitcheck.model import Reason
from oitcheck.reading.packed import Refused

DEADLINE = 60.0
MEMORY = 1_000 * 1024 * 1024
_CHECK_EVERY = 0.1
_NAMES = ("soffice", "libreoffice")
_USUAL = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
_NOWHERE = ("127.0.0.1", "9")
_SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_PROXY = "/org.openoffice.Inet/Settings"
SETTINGS = (
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Calc/Content/Update", "Link", "1"),
    (_PROXY, "ooInetProxyType", "2"),
    (_PROXY, "ooInetNoProxy", ""),
    *((_PROXY, f"ooInet{kind}ProxyName", _NOWHERE[0]) for kind in ("HTTP", "HTTPS", "FTP")),
    *((_PROXY, f"ooInet{kind}ProxyPort", _NOWHERE[1]) for kind in ("HTTP", "HTTPS", "FTP")),
)
_REGISTRY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>\n'
)
_ITEM = (
    '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>\n'.format
)
_KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "LD_LIBRARY_PATH")


def find_office(path: str | None = None, usual: tuple[str, ...] = _USUAL) -> str | None:
    """The program file of LibreOffice, ``None`` where there is none.

    Args:
        path: folders to look into, as ``PATH`` has them; ``None`` takes that of this process.
        usual: where else it may lie; a ``*`` stands for anything.
    """
    for name in _NAMES:
        if found := shutil.which(name, path=path):
            return found
    for place in usual:
        root = Path(Path(place).anchor)
        if root.is_absolute() and (files := sorted(root.glob(place[len(root.as_posix()) :]))):
            return str(files[-1])
    return None


@contextmanager
def convert(
    office: str,
    source: Path,
    kind: str,
    *,
    target: str = "docx",
    deadline: float = DEADLINE,
    memory: int = MEMORY,
    settings: tuple[tuple[str, str, str], ...] = SETTINGS,
) -> Iterator[Path]:
    """Convert a file; the result is gone at the end of the block.

    Args:
        office: the program file of LibreOffice.
        source: the file; it is copied first, under a name that says nothing.
        kind: what it is, as an ending without the dot.
        target: what it becomes, likewise.
        deadline: seconds until it is killed.
        memory: bytes that it and its children may hold together.
        settings: of its profile: path, name and value.

    Raises:
        Refused: it was killed or made nothing of the file.
    """
    with tempfile.TemporaryDirectory(prefix="oitcheck-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _make_profile(folder / "profile", settings)
        shutil.copyfile(source, folder / f"file.{kind}")
        _run(_command(office, folder, kind, target), folder, deadline, memory)
        converted = folder / "out" / f"file.{target}"
        if not converted.is_file():
            raise Refused(Reason.UNREADABLE, f"LibreOffice could not read it ({kind})")
        yield converted


def _make_profile(profile: Path, settings: tuple[tuple[str, str, str], ...]) -> None:
    user = profile / "user"
    user.mkdir(parents=True)
    items = "".join(_ITEM(*setting) for setting in settings)
    (user / "registrymodifications.xcu").write_text(_REGISTRY.format(items), "utf-8")


def _command(office: str, folder: Path, kind: str, target: str) -> list[str]:
    return [
        office,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nologo", "--nodefault"),
        *("--convert-to", target, "--outdir", str(folder / "out"), str(folder / f"file.{kind}")),
    ]


def _run(command: list[str], folder: Path, deadline: float, memory: int) -> None:
    """Run LibreOffice to its end, or to the deadline, or until it holds too much."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_environment(folder),
        start_new_session=True,
    )
    end = time.monotonic() + deadline
    try:
        while process.poll() is None:
            if time.monotonic() > end:
                raise Refused(Reason.UNREADABLE, "LibreOffice took too long")
            if _held(process.pid) > memory:
                raise Refused(Reason.TOO_LARGE, "LibreOffice took too much memory")
            time.sleep(_CHECK_EVERY)
    finally:
        _kill(process)


def _environment(folder: Path) -> Mapping[str, str]:
    """What LibreOffice may know of this machine: where its programs are, and a home of its own."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    home = str(folder)
    return {**kept, "HOME": home, "TMPDIR": home, "TEMP": home, "TMP": home, "LC_ALL": "C.UTF-8"}


def _family(pid: int) -> list[psutil.Process]:
    try:
        parent = psutil.Process(pid)
        return [parent, *parent.children(recursive=True)]
    except psutil.Error:
        return []


def _held(pid: int) -> int:
    total = 0
    for process in _family(pid):
        try:
            total += int(process.memory_info().rss)
        except psutil.Error:
            continue
    return total


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the process and everything that it started."""
    for member in _family(process.pid):
        try:
            member.kill()
        except psutil.Error:
            continue
    if sys.platform != "win32":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
