"""What a link announces, and what it never does."""

from __future__ import annotations

import pytest

from oitcheck.matching import ANNOUNCED, Finder
from oitcheck.model import Link
from oitcheck.rulefiles import load_disclosure, rules_folder

POLICY = Finder(load_disclosure(rules_folder() / "disclosures" / "pdpa.yaml"), 2566)


@pytest.mark.parametrize(
    "url",
    [
        "https://policies.google.com/privacy",
        "https://policies.google.com/privacy?hl=th",
        "https://www.google.com/policies/privacy/",
        "https://www.google.com/intl/th/policies/privacy/",
        "https://www.google.co.th/recaptcha/about",
        "https://www.hcaptcha.com/privacy",
        "https://www.cloudflare.com/privacypolicy/",
    ],
)
def test_the_policy_of_a_captcha_is_not_the_agencys(url: str) -> None:
    assert POLICY.link(Link(url, "Privacy Policy", raw=url)) == 0


@pytest.mark.parametrize(
    "url",
    [
        "http://www.bannongkrathum.go.th/policies/privacy",
        "https://sites.google.com/view/agency/policies",
        "https://drive.google.com/file/d/1/view",
    ],
)
def test_a_policy_of_its_own_is(url: str) -> None:
    assert POLICY.link(Link(url, "Privacy Policy", raw=url)) >= ANNOUNCED
