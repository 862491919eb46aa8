"""Which browser is used, and how it is kept from having a network of its own."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from oitcheck.web.chromium import CLOSED, ENVIRONMENT, DeadEnd, find_chromium, system_browsers


def program(folder: Path, name: str) -> Path:
    """A file that could be started."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text("#!/bin/sh\n")
    file.chmod(0o755)
    return file


def test_the_order(tmp_path: Path) -> None:
    option, named, bundled, system = (
        program(tmp_path / n, "chromium") for n in ("option", "named", "bundled", "system")
    )
    path = {"PATH": str(system.parent)}
    both = {**path, ENVIRONMENT: str(named)}
    assert find_chromium(option, bundled, both) == option
    assert find_chromium(None, bundled, both) == named
    assert find_chromium(None, bundled, path) == bundled
    assert find_chromium(None, tmp_path / "gone", path) == system
    assert find_chromium(None, None, path) == system
    assert find_chromium(None, None, {"PATH": str(tmp_path)}) is None


def test_what_is_named_is_never_replaced_by_another(tmp_path: Path) -> None:
    bundled = program(tmp_path, "chromium")
    gone, environ = tmp_path / "gone", {"PATH": str(tmp_path)}
    assert find_chromium(gone, bundled, environ) is None
    assert find_chromium(tmp_path, bundled, environ) is None, "a folder is no program"
    assert find_chromium(None, bundled, {**environ, ENVIRONMENT: str(gone)}) is None
    assert find_chromium(None, bundled, {**environ, ENVIRONMENT: ""}) == bundled


def test_the_names_of_the_system_in_order(tmp_path: Path) -> None:
    names = ("microsoft-edge", "google-chrome", "chromium-browser", "chromium")
    made = [program(tmp_path, name) for name in names]
    assert list(system_browsers({"PATH": str(tmp_path)})) == made[::-1]


def test_the_places_of_windows(tmp_path: Path) -> None:
    places = {"PROGRAMFILES": str(tmp_path), "PATH": str(tmp_path / "none")}
    assert list(system_browsers(places)) == []
    file = tmp_path / r"Microsoft\Edge\Application\msedge.exe"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    assert list(system_browsers(places)) == [file]


def test_nobody_serves_the_dead_end() -> None:
    dead_end = DeadEnd()
    port = urlsplit(dead_end.address).port
    assert port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 2).close()
    with socket.socket() as other, pytest.raises(OSError, match="in use"):
        other.bind(("127.0.0.1", port))
    dead_end.close()


@pytest.mark.parametrize(
    "flag",
    [
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--disable-quic",
    ],
)
def test_no_way_around_the_proxy(flag: str) -> None:
    assert flag in CLOSED
