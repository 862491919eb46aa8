"""An account of the agency on a social network: not a share button, a video, somebody else's."""

from __future__ import annotations

from functools import cache

import pytest

from oitcheck.checks import account
from oitcheck.checks.elsewhere import account as account_of
from oitcheck.model import Judgement, Requirement, Subject
from oitcheck.rulefiles import load_disclosure, rules_folder
from tests.checks.snippets import CANNOT_TELL, NO, OWN, URL, YES, paper, read, verbatim

OWN_NAME = "อบต.บ้านหนองกระทุ่มทอง"


@cache
def want() -> Requirement:
    rule = load_disclosure(rules_folder() / "disclosures" / "social.yaml")
    return next(r for r in rule.require if r.check == "account")


def shown(body: str, *, front: bool = True, off_site: bool = False) -> Judgement:
    page = read(f"<h1>{OWN_NAME}</h1>{body}")
    subject = Subject(URL, (), page, front=front, off_site=off_site)
    judged = account.judge(want(), subject, OWN)
    if judged.outcome == YES:
        assert judged.quotes
        verbatim(judged, page)
    return judged


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.facebook.com/nongkrathum/", "facebook.com/nongkrathum"),
        ("https://web.facebook.com/NongKrathum?ref=x", "facebook.com/nongkrathum"),
        ("https://www.facebook.com/profile.php?id=1000123", "facebook.com/1000123"),
        ("https://www.facebook.com/pages/Nong/123", "facebook.com/pages/nong/123"),
        ("https://www.facebook.com/p/Nong-1000/", "facebook.com/p/nong-1000"),
        ("https://www.facebook.com/share/1AbCdEf/", "facebook.com/share/1abcdef"),
        (
            "https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fnong&tabs=x",
            "facebook.com/nong",
        ),
        ("https://www.youtube.com/@nong", "youtube.com/@nong"),
        ("https://lin.ee/AbC", "lin.ee/abc"),
        ("https://line.me/R/ti/p/%40nong", "line.me/r/ti/p/@nong"),
        ("https://x.com/nong", "x.com/nong"),
        ("https://www.facebook.com/", ""),
        ("https://www.facebook.com/profile.php", ""),
        ("https://www.facebook.com/sharer/sharer.php?u=x", ""),
        ("https://www.facebook.com/sharer.php?u=x", ""),
        ("https://www.facebook.com/dialog/share?x", ""),
        ("https://www.facebook.com/nong/posts/123", ""),
        ("https://www.facebook.com/share/p/1AbCdEf/", ""),
        ("https://www.facebook.com/plugins/video.php?href=x", ""),
        ("https://www.facebook.com/plugins/page.php", ""),
        ("https://www.youtube.com/watch?v=x", ""),
        ("https://www.youtube.com/embed/x", ""),
        ("https://twitter.com/intent/tweet?text=x", ""),
        ("https://twitter.com/share?url=x", ""),
        ("https://www.tiktok.com/@nong/video/1", ""),
        ("https://www.instagram.com/p/AbC/", ""),
        ("https://line.me/R/msg/text/?x", ""),
        ("https://netflix.com/nong", ""),
        ("https://facebook.com.example.org/nong", ""),
    ],
)
def test_the_account_an_address_leads_to(url: str, name: str) -> None:
    assert account_of(url, want().options["host"]) == name


@pytest.mark.parametrize(
    "body",
    [
        f"<p><a href='https://www.facebook.com/nong'>Facebook {OWN_NAME}</a></p>",
        "<header><a href='https://www.facebook.com/nong'><i class='fa'></i></a></header>",
        "<footer><a href='https://www.facebook.com/nong'>ติดตามข่าวสาร</a></footer>",
        "<h3>Facebook</h3><iframe src='https://www.facebook.com/plugins/page.php?href=https%3A%2F%2F"
        "www.facebook.com%2Fnong'></iframe>",
        "<p><a href='https://www.facebook.com/nong'>เฟสบุ๊ค</a></p>",
        "<p><a href='https://www.youtube.com/@nong'>ยูทูบ</a></p>",
        "<p><a href='https://www.facebook.com/nong'>Facebook</a></p><footer>"
        "<p>ออกแบบโดย บริษัท เว็บดี จำกัด</p><a href='https://www.facebook.com/webdee'>Facebook</a>"
        "</footer>",
        "<ul><li><a href='https://www.facebook.com/nong'>Facebook</a></li>"
        "<li><a href='https://www.facebook.com/doae'>Facebook สำนักงานเกษตรอำเภอบึงศรี</a></li></ul>",
    ],
)
def test_an_account_of_the_agency(body: str) -> None:
    assert shown(body).outcome == YES


@pytest.mark.parametrize(
    "body",
    [
        "<p>Facebook : อบต.บ้านหนองกระทุ่มทอง</p>",
        "<a href='https://www.facebook.com/sharer.php?u=x'>แชร์ Facebook</a>",
        "<iframe src='https://www.youtube.com/embed/x'></iframe>",
        "<a href='https://www.facebook.com/doae'>Facebook สำนักงานเกษตรจังหวัดชัยภูมิ</a>",
        "<a href='https://www.facebook.com/bueng'>Facebook อำเภอบึงศรี</a>",
        "<footer><p>พัฒนาโดย บริษัท เว็บดี จำกัด <a href='https://www.facebook.com/webdee'>Facebook</a>"
        "</p></footer>",
    ],
)
def test_no_account_of_the_agency(body: str) -> None:
    judged = shown(body)
    assert judged.outcome == NO
    assert not judged.found


@pytest.mark.parametrize(
    "body",
    [
        "<a href='https://www.facebook.com/'>Facebook</a>",
        "<a href='https://www.facebook.com/joomla'><img src='fb.png' alt='Facebook'></a>",
        "<a href='https://www.facebook.com/old'>Facebook เทศบาลตำบลหนองเสม็ด</a>",
    ],
)
def test_a_link_that_leads_wrong(body: str) -> None:
    judged = shown(body)
    assert judged.outcome == NO
    assert judged.found


@pytest.mark.parametrize("words", ["Facebook คุณครูใจดี", "Facebook ศูนย์อนามัย", "YouTube ช่างภาพ"])
def test_who_else_may_be_meant(words: str) -> None:
    assert shown(f"<a href='https://www.facebook.com/jaidee'>{words}</a>").outcome == CANNOT_TELL


@pytest.mark.parametrize(
    "body",
    [
        "<p><a href='https://www.facebook.com/a'>Facebook</a></p>"
        "<p><a href='https://www.facebook.com/b'>Facebook</a></p>",
        "<p><a href='https://www.facebook.com/festival'>ชมงานประเพณีบุญบั้งไฟ</a></p>",
    ],
)
def test_whose_it_is_a_person_has_to_tell(body: str) -> None:
    judged = shown(body)
    assert judged.outcome == CANNOT_TELL
    assert judged.quotes


def test_of_two_accounts_the_one_in_the_footer() -> None:
    body = (
        "<p><a href='https://www.facebook.com/festival'>Facebook</a></p>"
        "<footer><a href='https://www.facebook.com/nong'>Facebook หน่วยงาน</a></footer>"
    )
    judged = shown(body)
    assert judged.outcome == YES
    assert judged.quotes[0].place == "https://www.facebook.com/nong"


def test_another_site_and_a_file_show_no_account() -> None:
    assert (
        shown("<a href='https://www.facebook.com/nong'>Facebook</a>", off_site=True).outcome == NO
    )
    subject = Subject(URL, (), document=paper("Facebook"))
    assert account.judge(want(), subject, OWN).outcome == NO
