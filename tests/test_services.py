"""Services elsewhere: which one an address leads to, and where it hands out the file itself."""

from __future__ import annotations

import pytest

from oitcheck.address import canonical
from oitcheck.services import Use, asks_to_sign_in, direct, service_of

ID = "1aBcDeFgHiJkLmNoPqRsT"


@pytest.mark.parametrize(
    ("url", "name", "use"),
    [
        (f"https://drive.google.com/file/d/{ID}/view?usp=sharing", "Google Drive", Use.FILE),
        (f"https://drive.google.com/drive/folders/{ID}", "Google Drive", Use.FILE),
        (f"https://docs.google.com/document/d/{ID}/edit", "Google Docs", Use.FILE),
        (f"https://docs.google.com/spreadsheets/d/{ID}/edit#gid=0", "Google Sheets", Use.FILE),
        (f"https://docs.google.com/forms/d/e/{ID}/viewform", "Google Forms", Use.FORM),
        ("https://forms.gle/abc", "Google Forms", Use.FORM),
        ("https://1drv.ms/b/s!abc", "OneDrive", Use.FILE),
        ("https://dla-my.sharepoint.com/:b:/g/personal/x", "OneDrive", Use.FILE),
        ("https://www.facebook.com/abt.test", "Facebook", Use.SOCIAL),
        ("https://web.facebook.com/abt.test", "Facebook", Use.SOCIAL),
        ("https://line.me/R/ti/p/@abc", "LINE", Use.SOCIAL),
        ("https://lin.ee/abc", "LINE", Use.SOCIAL),
        ("https://issuu.com/abt/docs/plan", "issuu", Use.VIEWER),
        ("https://online.anyflip.com/abc/def/mobile/index.html", "AnyFlip", Use.VIEWER),
        ("https://www.slideshare.net/abt/plan", "SlideShare", Use.VIEWER),
    ],
)
def test_a_service_is_told_by_its_address(url: str, name: str, use: Use) -> None:
    service = service_of(canonical(url))
    assert service is not None
    assert (service.name, service.use) == (name, use)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.example.go.th/drive.google.com/file",
        "https://drive.google.com.evil.example/file/d/x",
        "https://notfacebook.com/x",
        "https://mydropbox.com/x",
        "file:///srv/drive.google.com/x",
        "",
    ],
)
def test_another_host_is_no_service(url: str) -> None:
    assert service_of(url) is None
    assert direct(url) == url


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        (
            f"https://drive.google.com/file/d/{ID}/view?usp=sharing",
            f"https://drive.google.com/uc?export=download&id={ID}",
        ),
        (
            f"https://drive.google.com/open?id={ID}&usp=drive_fs",
            f"https://drive.google.com/uc?export=download&id={ID}",
        ),
        (
            f"https://drive.google.com/file/d/{ID}/view?resourcekey=0-abc",
            f"https://drive.google.com/uc?export=download&id={ID}&resourcekey=0-abc",
        ),
        (
            f"https://docs.google.com/document/d/{ID}/edit?usp=sharing",
            f"https://docs.google.com/document/d/{ID}/export?format=docx",
        ),
        (
            f"https://docs.google.com/a/example.go.th/spreadsheets/u/0/d/{ID}/edit",
            f"https://docs.google.com/spreadsheets/d/{ID}/export?format=xlsx",
        ),
        (
            f"https://docs.google.com/presentation/d/{ID}/edit",
            f"https://docs.google.com/presentation/d/{ID}/export/pptx",
        ),
        (
            "https://www.dropbox.com/s/abc/plan.pdf?dl=0",
            "https://www.dropbox.com/s/abc/plan.pdf?dl=1",
        ),
        (
            "https://x-my.sharepoint.com/:b:/g/personal/abc?e=1",
            "https://x-my.sharepoint.com/:b:/g/personal/abc?e=1&download=1",
        ),
    ],
)
def test_where_the_file_itself_is_handed_out(url: str, asked: str) -> None:
    assert direct(url) == asked
    assert service_of(asked) == service_of(url)


@pytest.mark.parametrize(
    "url",
    [
        f"https://drive.google.com/drive/folders/{ID}",
        f"https://docs.google.com/forms/d/e/{ID}/viewform",
        "https://1drv.ms/b/s!abc",
        "https://issuu.com/abt/docs/plan",
        "https://www.example.go.th/plan.pdf",
        "https://drive.google.com/open",
    ],
)
def test_what_has_no_such_address_is_asked_for_as_it_is(url: str) -> None:
    assert direct(url) == url


@pytest.mark.parametrize(
    ("url", "signs_in"),
    [
        ("https://accounts.google.com/v3/signin/identifier?continue=x", True),
        ("https://login.microsoftonline.com/common/oauth2/authorize", True),
        ("https://www.example.go.th/wp-login.php?redirect_to=/plan.pdf", True),
        ("https://www.example.go.th/member/login", True),
        ("https://www.example.go.th/index.php?page=login", True),
        ("https://www.example.go.th/blogin-pictures/plan.pdf", False),
        ("https://www.example.go.th/plan.pdf", False),
    ],
)
def test_where_one_signs_in(url: str, signs_in: bool) -> None:
    assert asks_to_sign_in(url) is signs_in
