"""Serves the sample site on loopback, as an ordinary small web server would."""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Thread

from oitcheck.demo.site import Resource, State, form_targets, not_found, resources, thank_you

_LAST_MODIFIED = "Fri, 31 Mar 2023 09:30:00 GMT"
_LARGEST_POST = 64 * 1024
_REFUSED = Resource("ไม่รองรับวิธีนี้".encode(), "text/plain; charset=utf-8", status=405)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, state: State, port: int, delay: float) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.delay = delay
        self.pages = resources(state)
        self.missing = not_found(state)
        self.forms = form_targets(state)
        self.thanks = thank_you()

    def server_bind(self) -> None:
        """Bind without asking a name server what this machine is called."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor who hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024
    server: _Server

    def version_string(self) -> str:
        """The Server header: no version of anything real."""
        return "oitcheck-demo"

    def do_GET(self) -> None:
        """Answer with the page, or with the Thai 404 page."""
        self._answer(self._found())

    def do_HEAD(self) -> None:
        """The headers that GET would send."""
        self._answer(self._found())

    def do_POST(self) -> None:
        """Thank whoever sent a form; refuse elsewhere."""
        length = max(int(self.headers.get("Content-Length") or 0), 0)
        self.close_connection = length > _LARGEST_POST
        self.rfile.read(min(length, _LARGEST_POST))
        sent = self.path in self.server.forms
        self._answer(self.server.thanks if sent else _REFUSED)

    def log_message(self, format: str, *args: object) -> None:
        """No access log on the terminal."""

    def _found(self) -> Resource:
        return self.server.pages.get(self.path, self.server.missing)

    def _answer(self, resource: Resource) -> None:
        time.sleep(self.server.delay)
        tag = f'"{hashlib.sha256(resource.body).hexdigest()[:16]}"'
        fresh = resource.status == 200 and self.headers.get("If-None-Match") == tag
        self.send_response(304 if fresh else resource.status)
        self._send_headers(resource, tag)
        if not fresh and self.command != "HEAD":
            self.wfile.write(resource.body)

    def _send_headers(self, resource: Resource, tag: str) -> None:
        self.send_header("Content-Type", resource.content_type)
        self.send_header("Content-Length", str(len(resource.body)))
        if resource.status == 200:
            self.send_header("Last-Modified", _LAST_MODIFIED)
            self.send_header("ETag", tag)
        if resource.status == 405:
            self.send_header("Allow", "GET, HEAD")
        self.end_headers()


@contextmanager
def serve(state: State, port: int = 0, delay: float = 0.0) -> Iterator[str]:
    """Serve one state of the site on 127.0.0.1 and yield its start address."""
    with _Server(state, port, delay) as server:
        worker = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        worker.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            worker.join()
