"""Where on this machine a Chromium is, and how it is started so that it has no network of its own.

Looked for in this order: the user's option, ``OITCHECK_CHROMIUM``, Playwright's own, the system's.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ENVIRONMENT = "OITCHECK_CHROMIUM"
_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "msedge",
    "microsoft-edge",
    "microsoft-edge-stable",
)
_WINDOWS = (
    r"Google\Chrome\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
    r"Chromium\Application\chrome.exe",
)
_WINDOWS_ROOTS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)

# What would reach for a network by itself. Answers come only over the pipe to this program: names
# are never looked up, every connection goes to a proxy that nobody serves, and WebRTC may use no
# connection that a proxy does not carry.
CLOSED = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--dns-prefetch-disable",
    "--no-pings",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-breakpad",
)
LEAN = (
    "--disable-gpu",
    "--disable-3d-apis",
    "--mute-audio",
    "--deny-permission-prompts",
    "--js-flags=--max-old-space-size=512",
)
BLIND = ("--blink-settings=imagesEnabled=false", "--disable-remote-fonts")


def system_browsers(environ: Mapping[str, str] = os.environ) -> Iterator[Path]:
    """The browsers of this system that Chromium's protocol can drive, best first."""
    for name in _NAMES:
        if found := shutil.which(name, path=environ.get("PATH")):
            yield Path(found)
    places = [Path(place) for place in _MAC] if sys.platform == "darwin" else []
    roots = [environ[root] for root in _WINDOWS_ROOTS if environ.get(root)]
    places += [Path(root, place) for place in _WINDOWS for root in roots]
    yield from (place for place in places if place.is_file())


def find_chromium(
    chosen: Path | None, bundled: Path | None, environ: Mapping[str, str] = os.environ
) -> Path | None:
    """The browser to use; ``None`` where there is none.

    Args:
        chosen: by the user, as an option; taken as it is.
        bundled: where Playwright would have put its own.
        environ: the environment of this program.
    """
    named = environ.get(ENVIRONMENT)
    given = chosen or (Path(named) if named else None)
    if given is not None:
        return given if given.is_file() else None
    if bundled is not None and bundled.is_file():
        return bundled
    return next(system_browsers(environ), None)


def may_have_sandbox() -> bool:
    """True unless this is the root of a Unix system, whom Chromium's sandbox refuses."""
    return not hasattr(os, "geteuid") or os.geteuid() != 0


class DeadEnd:
    """A port on loopback that is taken and that nobody listens on: a proxy that leads nowhere."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._socket.bind(("127.0.0.1", 0))

    @property
    def address(self) -> str:
        """The address, as a proxy is given."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def close(self) -> None:
        """Give the port back."""
        self._socket.close()
