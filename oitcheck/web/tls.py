"""TLS: proven where it can be; else read on, for that host alone, and known as such.

A certificate is proven by the trust store of the system. Many agencies' servers leave out the
intermediate certificate, or let one run out: visitors see a warning, and can read on. So does the
scan, with what is wrong noted for each host; to such a host nothing is ever sent but a request to
read. TLS 1.1 and older (RFC 8996) is not spoken: browsers do not open such a site either.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import Any

from oitcheck.model import Flaw, Problem, Reason
from oitcheck.web.guard import Guard
from oitcheck.web.seams import Failed

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
TlsContext = Callable[[], ssl.SSLContext]

# The numbers are OpenSSL's X509_V_ERR_...
_FLAWS = {
    9: Flaw.NOT_YET,
    10: Flaw.EXPIRED,
    18: Flaw.SELF_SIGNED,
    19: Flaw.AUTHORITY,
    20: Flaw.AUTHORITY,
    21: Flaw.AUTHORITY,
    62: Flaw.HOST,
    64: Flaw.HOST,
}
_TOO_OLD = frozenset(
    {"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "WRONG_SSL_VERSION"}
    | {"SSLV3_ALERT_PROTOCOL_VERSION", "VERSION_TOO_LOW"}
)


def system_tls() -> ssl.SSLContext:
    """A context that proves certificates by the trust store of the system."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Tls:
    """Opens TLS connections through the guard, and knows which hosts could not be proven."""

    def __init__(self, guard: Guard, proving: TlsContext) -> None:
        """``proving`` makes the context by which certificates are proven, once."""
        self._guard = guard
        self._make = proving
        self._proving: ssl.SSLContext | None = None
        self._flaws: dict[tuple[str, int], Flaw] = {}

    def flaw(self, host: str, port: int) -> Flaw | None:
        """What is wrong with the certificate of a host; ``None`` where nothing is known to be."""
        return self._flaws.get((host, port))

    async def open(self, host: str, port: int, *, reading: bool) -> Streams:
        """A TLS connection to ``host``. Only one for ``reading`` may be an unproven one.

        Raises:
            Failed: the guard refused, or the server speaks only TLS 1.1 or older.
            ssl.SSLError: there is no TLS to be had, or no proof for what is more than reading.
        """
        try:
            if reading and (host, port) in self._flaws:
                return await self._talk(host, port, _unproven())
            return await self._proven(host, port, reading)
        except ssl.SSLError as error:
            if error.reason in _TOO_OLD:
                raise Failed(Problem(Reason.TLS_TOO_OLD, _words(error))) from None
            raise

    async def _proven(self, host: str, port: int, reading: bool) -> Streams:
        try:
            self._proving = self._proving or self._make()
            return await self._talk(host, port, self._proving)
        except ssl.SSLCertVerificationError as error:
            if not reading:
                raise
            streams = await self._talk(host, port, _unproven())
            self._flaws[host, port] = _flaw(error, streams[1])
            return streams

    async def _talk(self, host: str, port: int, context: ssl.SSLContext) -> Streams:
        sock = await self._guard.connect(host, port)
        try:
            return await asyncio.open_connection(sock=sock, ssl=context, server_hostname=host)
        except BaseException:
            sock.close()
            raise


def _unproven() -> ssl.SSLContext:
    """A context that takes any certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _flaw(error: ssl.SSLCertVerificationError, writer: asyncio.StreamWriter) -> Flaw:
    """What is wrong; a lone certificate that somebody else signed lacks the rest of its chain."""
    flaw = _FLAWS.get(error.verify_code, Flaw.OTHER)
    lone = flaw is Flaw.AUTHORITY and len(_sent(writer.get_extra_info("ssl_object"))) == 1
    return Flaw.CHAIN if lone else flaw


def _sent(line: Any) -> list[Any]:
    """The certificates that a server sent; public only since Python 3.13."""
    ask = getattr(line, "get_unverified_chain", None)
    ask = ask or getattr(getattr(line, "_sslobj", None), "get_unverified_chain", None)
    return list(ask() or ()) if ask else []


def _words(error: ssl.SSLError) -> str:
    return str(error.reason).lower().replace("_", " ")
