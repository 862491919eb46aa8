"""What a link announces, and what it never does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.matching import ANNOUNCED, BELOW, Finder
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


PLAN = Finder(load_disclosure(rules_folder() / "disclosures" / "budget_plan.yaml"), 2566)
CHANNEL = Finder(load_disclosure(rules_folder() / "disclosures" / "complaint_channel.yaml"), 2566)
DRIVE = "https://drive.google.com/file/d/1aBcDeFgHiJk/view"
NAME = "แผนการใช้จ่ายงบประมาณ ประจำปี 2566"


@pytest.mark.parametrize(
    "url", [DRIVE, "https://anyflip.com/a/b/", "https://www.example.go.th/files/7.pdf"]
)
def test_a_file_below_a_heading_is_what_the_heading_says(url: str) -> None:
    assert PLAN.link(Link(url, "เอกสารแนบ 1", raw=url, heading=NAME)) >= ANNOUNCED


@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/abt/posts/1",
        "https://youtu.be/abc",
        "https://line.me/R/ti/p/@abc",
    ],
)
def test_a_document_on_a_social_network_is_only_worth_a_look(url: str) -> None:
    assert PLAN.link(Link(url, NAME, raw=url)) == BELOW
    assert PLAN.link(Link(url, "ติดตามเรา", raw=url, heading=NAME)) == 0


def test_a_channel_on_line_is_a_channel() -> None:
    url = "https://line.me/R/ti/p/@abc"
    link = Link(url, "ช่องทางแจ้งเรื่องร้องเรียนการทุจริต", raw=url)
    assert CHANNEL.link(link) >= ANNOUNCED
    facebook = "https://www.facebook.com/abt"
    assert CHANNEL.link(Link(facebook, link.text, raw=facebook)) == 0


@pytest.mark.parametrize(
    "caption",
    [
        "แผนการใช้จ่ายงบประมาน ประจำปี 2566",
        "แผนการใช้จายงบประมาณประจำปี 2566",
        "แผนการใช้จ่ายงบประมาณณ ประจำปี 2566",
        "เเผนการใช้จ่ายงบประมาณ ประจำปี ๒๕๖๖",
    ],
)
def test_a_caption_may_be_misspelt(caption: str) -> None:
    assert PLAN.link(Link("http://a.th/1", caption)) >= ANNOUNCED


def test_what_refuses_a_caption_may_be_misspelt_too() -> None:
    assert PLAN.link_text("แผนการใช้จ่ายงบประมาณ ประจำปี") > 0
    for refused in PLAN.disclosure.find.not_link_text:
        assert PLAN.link_text(f"{refused} แผนการใช้จ่ายงบประมาณ ประจำปี") == 0, refused


def test_a_phrase_with_a_gap_weighs_what_it_covers() -> None:
    find = replace(PLAN.disclosure.find, link_text=("แผน…งบประมาณ",))
    wide = Finder(replace(PLAN.disclosure, find=find), 2566)
    assert wide.link_text("แผนการใช้จ่ายงบประมาณ") == PLAN.link_text("แผนการใช้จ่ายงบประมาณ")
    assert wide.link_text("แผนที่") == 0
