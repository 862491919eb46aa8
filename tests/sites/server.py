"""A small web server on loopback whose addresses answer, fail, or hang, as a test wants."""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread
from typing import Literal

Trouble = Literal["", "reset", "truncated"]


@dataclass(frozen=True)
class Answer:
    """What one address answers; ``seconds`` pass before."""

    body: bytes = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    trouble: Trouble = ""
    seconds: float = 0.0


Route = str | bytes | Answer


def answer_of(route: Route) -> Answer:
    """A page from text, a PDF from bytes."""
    if isinstance(route, Answer):
        return route
    if isinstance(route, bytes):
        return Answer(route, type="application/pdf")
    return Answer(route.encode())


def status(code: int) -> Answer:
    """An error page."""
    return Answer(f"<title>{code}</title><h1>{code}</h1>".encode(), code)


class SmallServer(ThreadingHTTPServer):
    """Serves ``routes`` (path with query to what is answered); ``*`` is for all others."""

    daemon_threads = True

    def __init__(self, routes: Mapping[str, Route], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.routes = {path: answer_of(route) for path, route in routes.items()}
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        """The address of its front page."""
        return f"http://127.0.0.1:{self.server_port}/"

    def answer(self, host: str, path: str) -> Answer:
        """What ``path`` answers; ``host`` is what the visitor called this server."""
        return self.routes.get(path) or self.routes.get("*") or status(404)

    def server_bind(self) -> None:
        """Bind without asking a name server."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor who hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: SmallServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        answer = self.server.answer(self.headers.get("Host", ""), self.path)
        time.sleep(answer.seconds)
        if answer.trouble == "reset":
            self._reset()
        else:
            self._send(answer)

    def _reset(self) -> None:
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close_connection = True
        self.connection.close()

    def _send(self, answer: Answer) -> None:
        extra = 500 if answer.trouble == "truncated" else 0
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.body) + extra))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


@contextmanager
def served(routes: Mapping[str, Route], port: int = 0) -> Iterator[SmallServer]:
    """Serve ``routes`` while the block runs."""
    with SmallServer(routes, port) as server, running(server):
        yield server


@contextmanager
def running(server: SmallServer) -> Iterator[None]:
    """Answer visitors while the block runs."""
    worker = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    worker.start()
    try:
        yield
    finally:
        server.shutdown()
        worker.join()
