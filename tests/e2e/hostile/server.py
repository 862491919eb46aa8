"""A server that plays what the web does to a crawler: real sockets, raw bytes, TLS if wanted.

A ``Play`` has the connection to itself: it may send anything, nothing, or hang up. Addresses
without a play answer as the healthy site does.
"""

from __future__ import annotations

import socket
import ssl
import struct
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Lock, Thread

HTML = "text/html; charset=utf-8"
LONGEST_HEAD = 64 * 1024


@dataclass(frozen=True)
class Page:
    """A healthy answer."""

    body: bytes
    type: str = HTML
    status: int = 200


@dataclass
class Line:
    """One request and the connection it came by."""

    sock: socket.socket
    method: str
    path: str
    headers: Mapping[str, str]
    closing: Event
    turn: int
    """How often this address was asked for, this time included."""

    def send(self, data: bytes) -> None:
        """Send bytes as they are; raises ``OSError`` where the visitor hung up."""
        self.sock.sendall(data)

    def answer(
        self,
        body: bytes | str = b"",
        *,
        status: int = 200,
        type: str = HTML,
        length: int | None = -1,
        headers: Mapping[str, str] | tuple[tuple[str, str], ...] = (),
    ) -> None:
        """A whole answer; ``length`` None leaves Content-Length out, another one may lie."""
        data = body.encode() if isinstance(body, str) else body
        self.head(status, type, len(data) if length == -1 else length, headers)
        if self.method != "HEAD":
            self.send(data)

    def head(
        self,
        status: int = 200,
        type: str = HTML,
        length: int | None = None,
        headers: Mapping[str, str] | tuple[tuple[str, str], ...] = (),
    ) -> None:
        """The first part of an answer: status line, headers, the empty line."""
        more = dict(headers)
        lines = [f"HTTP/1.1 {status} Play", f"Content-Type: {type}", "Connection: close"]
        lines += [] if length is None else [f"Content-Length: {length}"]
        lines += [f"{name}: {value}" for name, value in more.items()]
        self.send(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace"))

    def reset(self) -> None:
        """Hang up with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def hang(self, seconds: float = 120.0) -> None:
        """Say nothing; ends early where the server is put away or the visitor hangs up."""
        end = time.monotonic() + seconds
        self.sock.settimeout(0.2)
        while time.monotonic() < end and not self.closing.is_set():
            try:
                if self.sock.recv(4096) == b"":
                    return
            except TimeoutError:
                continue
            except OSError:
                return


Play = Callable[[Line], None]
Plays = Mapping[str, Play]


class HostileServer:
    """Answers on loopback until closed.

    Args:
        pages: the healthy site, path (with query) to what is answered.
        plays: what is played instead: path to play; a path that ends in ``*`` is for all below it.
        tls: a server-side context; plain http where there is none.
        address: where to listen.
        port: at which port; any free one where it is 0.
    """

    def __init__(
        self,
        pages: Mapping[str, Page],
        plays: Plays | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        address: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.pages = pages
        self.plays = plays or {}
        self.asked: list[str] = []
        self.times: list[float] = []
        self._turns: Counter[str] = Counter()
        self._tls = tls
        self._lock = Lock()
        self._closing = Event()
        self._socket = socket.create_server((address, port), backlog=128)
        self.address, self.port = self._socket.getsockname()[:2]

    @property
    def url(self) -> str:
        """The address of its front page."""
        return f"{'https' if self._tls else 'http'}://{self.address}:{self.port}/"

    @contextmanager
    def running(self) -> Iterator[HostileServer]:
        """Answer visitors while the block runs."""
        self._socket.settimeout(0.1)
        worker = Thread(target=self._accept, daemon=True)
        worker.start()
        try:
            yield self
        finally:
            self._closing.set()
            self._socket.close()
            worker.join(5)

    def _accept(self) -> None:
        while not self._closing.is_set():
            with suppress(TimeoutError, OSError):
                sock, _ = self._socket.accept()
                Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError, ssl.SSLError, ValueError):
            sock.settimeout(60)
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            line = self._request(sock)
            if line is not None:
                self._play_of(line.path)(line)
                self._hang_up(sock)
        with suppress(OSError):
            sock.close()

    def _request(self, sock: socket.socket) -> Line | None:
        head = b""
        while b"\r\n\r\n" not in head and len(head) < LONGEST_HEAD:
            data = sock.recv(8192)
            if not data:
                return None
            head += data
        first, *rest = head.split(b"\r\n\r\n", 1)[0].decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = {n.lower(): v.strip() for n, _, v in (line.partition(":") for line in rest)}
        with self._lock:
            self.asked.append(path)
            self.times.append(time.monotonic())
            self._turns[path] += 1
            return Line(sock, method, path, headers, self._closing, self._turns[path])

    def _play_of(self, path: str) -> Play:
        if path in self.plays:
            return self.plays[path]
        for pattern, play in self.plays.items():
            if pattern.endswith("*") and path.startswith(pattern[:-1]):
                return play
        return self._healthy

    def _healthy(self, line: Line) -> None:
        page = self.pages.get(line.path) or Page(b"<title>404</title><h1>404 Not Found", HTML, 404)
        line.answer(page.body, status=page.status, type=page.type)

    def _hang_up(self, sock: socket.socket) -> None:
        """Close in order: the visitor may still be sending."""
        sock.settimeout(0.5)
        with suppress(OSError):
            sock.shutdown(socket.SHUT_WR)
            while sock.recv(65536):
                pass
