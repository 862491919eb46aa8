"""The address guard: decides what may be connected to, and connects to exactly that.

A host is looked up once; every address that comes back is judged, and the socket is opened to a
judged address, so that no second look-up can lead elsewhere. Consent covers exact (address, port)
pairs: those of ``--resolve`` and those of the user's own start address.
"""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Protocol

from oitcheck.address import host_of, port_of
from oitcheck.errors import UsageError
from oitcheck.model import Problem, Reason
from oitcheck.texts import Text
from oitcheck.web.seams import Failed

HEAD_START = 0.3
CONNECT_LIMIT = 10.0
MAX_ADDRESSES = 8

Address = IPv4Address | IPv6Address

_GLOBAL_6 = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")
_RULE = re.compile(
    r"(?P<host>\*|\[[0-9a-fA-F:.]+\]|[^:\[\]\s]+):(?P<port>\d{1,5})"
    r":(?P<address>\[[0-9a-fA-F:.]+\]|[0-9.]+)(?::(?P<to>\d{1,5}))?"
)


@dataclass(frozen=True, slots=True)
class ResolveRule:
    """One ``--resolve``: addresses at ``host`` (or ``*``) and ``port`` connect elsewhere."""

    host: str
    port: int
    address: str
    to_port: int


def parse_resolve(text: str) -> ResolveRule:
    """Read ``HOST:PORT:ADDRESS[:PORT2]``; an IPv6 address stands in brackets.

    Raises:
        UsageError: it is not of that form, or a number is no port or address.
    """
    match = _RULE.fullmatch(text.strip())
    if match is None:
        raise _usage(text)
    port = int(match["port"])
    to_port = int(match["to"] or port)
    try:
        address = str(ip_address(match["address"].strip("[]")))
    except ValueError:
        raise _usage(text) from None
    if not (0 < port < 65536 and 0 < to_port < 65536):
        raise _usage(text)
    return ResolveRule(match["host"].strip("[]").lower().rstrip("."), port, address, to_port)


def _usage(text: str) -> UsageError:
    form = "HOST:PORT:ADDRESS[:PORT2]"
    like = "www.example.go.th:80:127.0.0.1:8080"
    return UsageError(
        Text(
            f"--resolve {text}: ต้องอยู่ในรูป {form} โดย ADDRESS เป็นเลข IP"
            f" (IPv6 ใส่วงเล็บเหลี่ยม) เช่น {like}",
            f"--resolve {text}: must be {form} where ADDRESS is an IP address"
            f" (IPv6 in brackets), for example {like}",
        )
    )


def is_public(address: str) -> bool:
    """True where ``address`` lies in the public internet, also by what it embeds or translates to.

    Raises:
        ValueError: ``address`` is no IP address.
    """
    return _is_public(ip_address(address))


def _is_public(ip: Address) -> bool:
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast and not ip.is_reserved
    inner = _embedded(ip)
    if inner is not None:
        return _is_public(inner)
    return ip in _GLOBAL_6 and ip.is_global and ip.teredo is None


def _embedded(ip: IPv6Address) -> IPv4Address | None:
    if ip.ipv4_mapped or ip.sixtofour:
        return ip.ipv4_mapped or ip.sixtofour
    if ip in _NAT64 or ip in _COMPATIBLE:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return None


class Resolver(Protocol):
    """Looks a host up."""

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """The IP addresses of ``host``, best first.

        Raises:
            OSError: the host is not known.
        """
        ...


class SystemResolver:
    """Looks a host up the way the machine does; numbers in any form become what they mean."""

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        """The IP addresses of ``host``, best first.

        Raises:
            OSError: the host is not known.
        """
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Guard:
    """Opens connections to permitted addresses only."""

    def __init__(
        self,
        rules: Iterable[ResolveRule] = (),
        *,
        allow_private: bool = False,
        resolver: Resolver | None = None,
    ) -> None:
        """``rules`` are the entries of ``--resolve``; ``allow_private`` permits every address."""
        self._rules = {(rule.host, rule.port): rule for rule in rules}
        self._named = {host for host, _ in self._rules}
        self._allow_private = allow_private
        self._resolver = resolver or SystemResolver()
        self._consented = {(ip_address(r.address), r.to_port) for r in self._rules.values()}
        self._looked_up: dict[tuple[str, int], tuple[Address, ...]] = {}
        self._worked: dict[tuple[str, int], Address] = {}

    async def consent(self, url: str) -> None:
        """Take the canonical address ``url``, which the user typed, as consent to where it leads.

        Only its present addresses at its own port are covered. An unknown host is no error here.
        """
        host, port = host_of(url), port_of(url)
        if self._rule(host, port) is not None:
            return
        try:
            addresses = await self._look_up(host, port)
        except Failed:
            return
        self._consented.update((ip, port) for ip in addresses)

    async def permitted(self, host: str, port: int) -> tuple[list[str], int]:
        """The addresses that ``host`` at ``port`` may be reached at, and the port to use there.

        Raises:
            Failed: the host is not known, or every address of it is private.
        """
        rule = self._rule(host, port)
        if rule is not None:
            return [rule.address], rule.to_port
        found = await self._look_up(host, port)
        allowed = [ip for ip in found if self._may(ip, port)]
        if not allowed:
            raise Failed(Problem(Reason.PRIVATE_ADDRESS, f"{host} is {found[0]}"))
        best = self._worked.get((host, port))
        return [str(ip) for ip in sorted(allowed, key=lambda ip: ip != best)], port

    async def connect(self, host: str, port: int) -> socket.socket:
        """A connected, non-blocking socket to a permitted address of ``host``.

        A dead address delays the next one by ``HEAD_START`` seconds only.

        Raises:
            Failed: the host is unknown or private, or no address of it answers.
        """
        addresses, to_port = await self.permitted(host, port)
        sock = await _first(addresses[:MAX_ADDRESSES], to_port)
        try:
            self._worked[host, port] = ip_address(sock.getpeername()[0])
        except OSError as error:
            sock.close()
            raise Failed(Problem(Reason.RESET, "hung up while connecting")) from error
        return sock

    def _rule(self, host: str, port: int) -> ResolveRule | None:
        return self._rules.get((host, port)) or self._rules.get(("*", port))

    def _may(self, ip: Address, port: int) -> bool:
        return self._allow_private or (ip, port) in self._consented or _is_public(ip)

    async def _look_up(self, host: str, port: int) -> tuple[Address, ...]:
        if (host, port) not in self._looked_up:
            self._looked_up[host, port] = await self._ask(host, port)
        return self._looked_up[host, port]

    async def _ask(self, host: str, port: int) -> tuple[Address, ...]:
        literal = _literal(host)
        if literal is not None:
            return (literal,)
        if self._named & {host, "*"}:
            raise Failed(Problem(Reason.NO_HOST, f"--resolve has no entry for {host}:{port}"))
        try:
            found = await self._resolver.resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise Failed(Problem(Reason.NO_HOST, str(error))) from None
        if not found:
            raise Failed(Problem(Reason.NO_HOST, "the name has no address"))
        return tuple(ip_address(address) for address in found)


def _literal(host: str) -> Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


async def _first(addresses: Sequence[str], port: int) -> socket.socket:
    """Race the addresses, each with a head start over the next; the first to connect wins."""
    race = _Race()
    try:
        for address in addresses[:-1]:
            race.enter(address, port)
            if await race.won(HEAD_START):
                break
        else:
            race.enter(addresses[-1], port)
            while race.running and not await race.won(None):
                pass
        if race.winner is None:
            raise Failed(_why(race.failures[0]))
        return race.winner
    finally:
        race.call_off()


class _Race:
    def __init__(self) -> None:
        self.running: set[asyncio.Task[socket.socket]] = set()
        self.failures: list[BaseException] = []
        self.winner: socket.socket | None = None

    def enter(self, address: str, port: int) -> None:
        self.running.add(asyncio.create_task(_dial(address, port)))

    async def won(self, wait: float | None) -> bool:
        """True once somebody connected; False after a failure, or after ``wait`` seconds."""
        first = asyncio.FIRST_COMPLETED
        done, self.running = await asyncio.wait(self.running, timeout=wait, return_when=first)
        for task in done:
            error = task.exception()
            if error is not None:
                self.failures.append(error)
            elif self.winner is None:
                self.winner = task.result()
            else:
                task.result().close()
        return self.winner is not None

    def call_off(self) -> None:
        for task in self.running:
            task.add_done_callback(_close)
            task.cancel()


def _close(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _dial(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        async with asyncio.timeout(CONNECT_LIMIT):
            await asyncio.get_running_loop().sock_connect(sock, (address, port))
    except BaseException:
        sock.close()
        raise
    return sock


def _why(error: BaseException) -> Problem:
    if isinstance(error, TimeoutError):
        return Problem(Reason.TIMEOUT, "no answer while connecting")
    if isinstance(error, ConnectionRefusedError):
        return Problem(Reason.CONNECT, "connection refused")
    return Problem(Reason.CONNECT, str(error))
