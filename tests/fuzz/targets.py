"""What is fuzzed: each takes bytes and raises nothing that its reader does not promise."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from oitcheck.errors import RuleError
from oitcheck.reading.encoding import declared, decode, decode_page, shows_garbage
from oitcheck.reading.html import read_page
from oitcheck.reading.office import read_office
from oitcheck.reading.packed import Refused, sound_zip
from oitcheck.reading.skim import MAX_LINE, MAX_LINKS, skim
from oitcheck.reading.slow import slow_skim
from oitcheck.reading.sound import sound
from oitcheck.strict import Node
from oitcheck.web.body import STEP, Decoder, Garbled, kind_of, looks_like_markup

URL = "https://www.bantodsob.example/index.html"
HEADERS = ("", "utf-8", "tis-620", "utf-16", "latin1", "x-none")


def page(body: bytes) -> None:
    """A page: its encoding, the quick reading and, where that is refused, the slow one; closely."""
    charset = declared(body, HEADERS[len(body) % len(HEADERS)])
    shows_garbage(body, charset)
    text = decode_page(body).text
    text.encode("utf-8")
    decode(body)
    quick = skim(text, URL, charset, set()) if sound(text) else slow_skim(text, URL, charset)
    assert len(quick.links) <= MAX_LINKS
    assert all(len(line) <= MAX_LINE for line in quick.lines)
    assert all(link.url.startswith(("http://", "https://", "")) for link in quick.links)
    read_page(text, URL, charset)


def stream(body: bytes) -> None:
    """An encoded body; the first byte says how it claims to be encoded and in which pieces."""
    encoding = ("gzip", "deflate", "identity", "x-gzip")[body[0] % 4] if body else "gzip"
    piece = (body[0] // 4 + 1) * 7 if body else 1
    with suppress(Garbled):
        decoder = Decoder(encoding)
        for at in range(1, len(body), piece):
            for part in decoder.feed(body[at : at + piece]):
                assert len(part) <= max(STEP, piece)
        assert decoder.complete in (True, False)
    kind_of(body, "")
    looks_like_markup(body)


def office(body: bytes) -> None:
    """A file of Office: a zip, an old compound file or RTF; LibreOffice is not asked."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        with suppress(Refused):
            sound_zip(file.name)
        read_office(file.name, lambda: None)


def rules(body: bytes) -> None:
    """A rule file: every value of it can be asked for as anything."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.yaml")
        path.write_bytes(body)
        try:
            _all(Node.load(path))
        except RuleError as error:
            _is_telling(error, path)


def _is_telling(error: RuleError, path: Path) -> None:
    assert error.line >= 1
    assert str(error.file) == str(path)


def _all(node: Node) -> None:
    if node.is_mapping:
        for value in node.mapping(None).values():
            _all(value)
        return
    entries = node.entries()
    if len(entries) > 1:
        for entry in entries:
            _all(entry)
        return
    for ask in (Node.text, Node.both, Node.number, Node.day, Node.texts):
        try:
            ask(node)
        except RuleError as error:
            _is_telling(error, node.file)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "page": page,
    "stream": stream,
    "office": office,
    "rules": rules,
}
