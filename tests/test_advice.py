"""What ``core`` tells of without a verdict: social networks and two-way contact."""

from __future__ import annotations

from oitcheck.model import Advice, Outcome
from tests.sites.build import link
from tests.test_scan import Routes, look, site

FACEBOOK = link("https://www.facebook.com/nongbuasao/", "Facebook อบต.โนนกระถินงาม")


def _advice(routes: Routes) -> dict[str, Advice]:
    result = look(routes).result
    assert {f.item for f in result.findings} == {"O2", "O5", "O17", "O18", "O28", "O30"}
    return {a.disclosure: a for a in result.advice}


def test_what_is_seen_is_told_with_its_place() -> None:
    social = _advice(site(f"<footer>{FACEBOOK}</footer>"))["social"]
    assert social.outcome == Outcome.YES
    assert social.evidence[0].url.startswith("http://127.0.0.1")


def test_what_is_not_seen_comes_with_what_to_do() -> None:
    advice = _advice(site())
    assert {a.outcome for a in advice.values()} == {Outcome.NO}
    assert all(a.text.th and not a.evidence for a in advice.values())
