"""Authorities and certificates of the tests' own, good and bad."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

HOST = "www.bantodsob.go.th"
SECOND = "data.bantodsob.go.th"
_YEAR = timedelta(days=365)


class Authorities:
    """A root that the program is told to trust, an intermediate below it, and a stranger."""

    def __init__(self, folder: Path) -> None:
        self.root = trustme.CA()
        self.intermediate = trustme.CA(parent_cert=self.root)
        self.stranger = trustme.CA()
        self.trusted = folder / "trusted.pem"
        self.root.cert_pem.write_to_path(str(self.trusted))
        self._folder = folder

    def sound(self) -> ssl.SSLContext:
        """Root, intermediate, host: all sent but the root."""
        return _server(self.intermediate.issue_cert(HOST, SECOND))

    def lacking_intermediate(self) -> ssl.SSLContext:
        """The certificate of the host alone."""
        leaf = self.intermediate.issue_cert(HOST)
        chain = self._folder / "lone.pem"
        first = leaf.cert_chain_pems[0].bytes()
        chain.write_bytes(leaf.private_key_pem.bytes() + first)
        context = _plain()
        context.load_cert_chain(chain)
        return context

    def self_signed(self) -> ssl.SSLContext:
        """A certificate that signs itself."""
        lone = trustme.CA()
        file = self._folder / "self.pem"
        file.write_bytes(lone.private_key_pem.bytes() + lone.cert_pem.bytes())
        context = _plain()
        context.load_cert_chain(file)
        return context

    def of_a_stranger(self) -> ssl.SSLContext:
        """A whole chain whose root nobody knows."""
        below = trustme.CA(parent_cert=self.stranger)
        return _server(below.issue_cert(HOST))

    def expired(self) -> ssl.SSLContext:
        """It ran out a year ago."""
        now = datetime.now(UTC)
        leaf = self.root.issue_cert(HOST, not_before=now - 2 * _YEAR, not_after=now - _YEAR)
        return _server(leaf)

    def of_tomorrow(self) -> ssl.SSLContext:
        """It is valid from next year on."""
        now = datetime.now(UTC)
        return _server(
            self.root.issue_cert(HOST, not_before=now + _YEAR, not_after=now + 2 * _YEAR)
        )

    def of_another_host(self) -> ssl.SSLContext:
        """It names another host."""
        return _server(self.root.issue_cert("panel.hosting.example"))

    def by_name_only(self) -> ssl.SSLContext:
        """Another host's certificate for a visitor that does not say whom he wants (SNI)."""
        right = self.sound()

        def choose(line: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> None:
            if name == HOST:
                line.context = right

        context = self.of_another_host()
        context.sni_callback = choose
        return context

    def of_2006(self) -> ssl.SSLContext:
        """Sound, but TLS 1.0 is all that it speaks."""
        context = self.sound()
        context.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings(action="ignore"):
            context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
        return context

    def of_weak_keys(self) -> ssl.SSLContext:
        """Sound, with a Diffie-Hellman group of 1024 bits."""
        leaf = self.intermediate.issue_cert(HOST, key_type=trustme.KeyType.RSA)
        context = _server(leaf)
        group = self._folder / "dh.pem"
        group.write_text(_DH_1024)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers("DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0")
        context.load_dh_params(str(group))
        return context


Made = Callable[[Authorities], ssl.SSLContext]


def _plain() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)


def _server(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = _plain()
    leaf.configure_cert(context)
    return context


_DH_1024 = """-----BEGIN X9.42 DH PARAMETERS-----
MIIBJgKBgQC/uv3gl3Awsn2qr/jcOqA8aOtuWRKRzGwvdzmaUY/Ey0GN7IQUVjf6
LwctmhcPHh9ZjkD1vY9hKkve1Lmk/waF8qT2n4cyqB5yRT+a2Nm6Ut0jtjCFaSvE
o+31JFMd4Z2zb2TxWVcugIxqM9oMbrblvPtmEV/EdxBON81Dz221PwKBgHrFUcP8
ceBmShSvKpb9zSroU3pxW4xO6qQuSACmkA7eTHyVDgIuZ3uj/w2l2tylf/K7MJGr
3fLa1vGw30ukf0lVGG8x5GBq9w0S6KS0Phl5qrPrC4bMA81c/6iKPT88BTtgNVd4
BEySF4Q1dfqFRZ8imN+uFn2kIAEAXW4sLA6eAh0A1NKBPkC4vxlDFWVYMrF1IQjN
oA/ylnsAq0ahow==
-----END X9.42 DH PARAMETERS-----
"""
