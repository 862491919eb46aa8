"""Case 30: certificates and TLS as agencies' servers have them, real ones on loopback."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.e2e.hostile.certificates import HOST, SECOND, Authorities, Made
from tests.e2e.hostile.measured import GROWTH, Run, scan, unharmed
from tests.e2e.hostile.server import HostileServer, Line, Page, Plays
from tests.e2e.hostile.twin import pages

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def authorities(tmp_path_factory: pytest.TempPathFactory) -> Authorities:
    return Authorities(tmp_path_factory.mktemp("authorities"))


def visited(
    authorities: Authorities,
    made: Made,
    folder: Path,
    plays: Plays | None = None,
    plain: HostileServer | None = None,
) -> tuple[Run, list[str]]:
    """A scan of the twin behind TLS, and what it was asked; http is refused but by ``plain``."""
    with HostileServer(pages(), plays, tls=made(authorities)).running() as server:
        at = [f"--resolve={HOST}:443:127.0.0.1:{server.port}"]
        at += [f"--resolve={HOST}:80:127.0.0.1:{plain.port if plain else 1}"]
        trust = {"SSL_CERT_FILE": str(authorities.trusted)}
        return scan(HOST, *at, folder=folder, environment=trust), server.asked


@pytest.mark.parametrize("made", [Authorities.sound, Authorities.by_name_only])
def test_case_30_a_sound_certificate(made: Made, authorities: Authorities, tmp_path: Path) -> None:
    run, _ = visited(authorities, made, tmp_path)
    unharmed(run)
    assert run.warnings == []
    assert {e["unproven"] for e in evidence(run)} == {None}


@pytest.mark.parametrize(
    ("made", "flaw"),
    [
        (Authorities.lacking_intermediate, "certificate_chain"),
        (Authorities.self_signed, "certificate_self_signed"),
        (Authorities.of_a_stranger, "certificate_authority"),
        (Authorities.expired, "certificate_expired"),
        (Authorities.of_tomorrow, "certificate_not_yet_valid"),
        (Authorities.of_another_host, "certificate_host"),
    ],
)
def test_case_30_a_bad_certificate_is_told_and_read_past(
    made: Made, flaw: str, authorities: Authorities, healthy: Run, tmp_path: Path
) -> None:
    run, _ = visited(authorities, made, tmp_path)
    unharmed(run)
    assert run.warnings == [flaw]
    assert {e["unproven"] for e in evidence(run)} == {flaw}
    page = (run.folder / "report.html").read_text("utf-8")
    assert page.index(HOST + ": ") < page.index('id="glance"'), "it stands at the top"
    assert run.megabytes - healthy.megabytes < GROWTH


def test_case_30_an_incomplete_chain_in_the_words_of_the_report(
    authorities: Authorities, tmp_path: Path
) -> None:
    run, _ = visited(authorities, Authorities.lacking_intermediate, tmp_path)
    said = run.result["warnings"][0]["text"]["en"]
    assert "the certificate chain is incomplete" in said
    assert "visitors see a warning" in said


@pytest.mark.parametrize(
    ("made", "reason"), [(Authorities.of_2006, "tls_too_old"), (Authorities.of_weak_keys, "tls")]
)
def test_case_30_tls_that_no_browser_speaks(
    made: Made, reason: str, authorities: Authorities, tmp_path: Path
) -> None:
    run, _ = visited(authorities, made, tmp_path)
    assert run.code == 3
    assert set(run.statuses.values()) == {"unchecked"}
    assert reason in [p["reason"] for p in run.result["coverage"]["problems"]]
    assert run.warnings == (["tls_too_old"] if reason == "tls_too_old" else [])


def test_case_30_a_bad_certificate_is_no_way_in_where_http_shows_the_site(
    authorities: Authorities, tmp_path: Path
) -> None:
    """Behind https of a shared host often lies the hoster's own page, or another customer's."""

    def hoster(line: Line) -> None:
        line.answer("<title>Hosting</title><p>Welcome to your new account. Upload your files.")

    with HostileServer(pages()).running() as plain:
        run, asked = visited(
            authorities, Authorities.of_another_host, tmp_path, {"*": hoster}, plain
        )
    unharmed(run)
    assert run.result["site"]["start_url"] == f"http://{HOST}/"
    assert run.warnings == []
    assert len(asked) <= 2


def test_case_30_only_that_host_is_read_without_proof(
    authorities: Authorities, tmp_path: Path
) -> None:
    """A second host of the agency, whose certificate is sound, stays proven."""
    site = pages()
    site["/"] = Page(
        site["/"].body.replace(b'"/plan.html"', f'"https://{SECOND}/plan.html"'.encode())
    )
    sound = HostileServer(site, tls=authorities.sound())
    bad = HostileServer(site, tls=authorities.expired())
    with sound.running(), bad.running():
        at = [f"--resolve={SECOND}:443:127.0.0.1:{sound.port}"]
        at += [f"--resolve={HOST}:443:127.0.0.1:{bad.port}", f"--resolve={HOST}:80:127.0.0.1:1"]
        trust = {"SSL_CERT_FILE": str(authorities.trusted)}
        run = scan(HOST, *at, folder=tmp_path, environment=trust)
    unharmed(run)
    proofs = {urlsplit(e["url"]).hostname: e["unproven"] for e in evidence(run)}
    assert proofs == {HOST: "certificate_expired", SECOND: None}
    assert run.warnings == ["certificate_expired"]


def evidence(run: Run) -> list[dict[str, str | None]]:
    """Every piece of evidence of a result."""
    asked = [r for f in run.result["findings"] for r in f["requirements"]]
    return [e for r in asked for e in r["evidence"]]
