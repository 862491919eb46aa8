"""Viewers: which document a viewer's address names, and when it names none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.address import canonical
from oitcheck.reading.viewers import viewed

HOST = "http://www.bannongkrathum.go.th"
GOOGLE = "https://docs.google.com"
OFFICE = "https://view.officeapps.live.com/op"
PLAN = f"{HOST}/files/plan.pdf"
ESCAPED = "http%3A%2F%2Fwww.bannongkrathum.go.th%2Ffiles%2Fplan.pdf"


@pytest.mark.parametrize(
    ("viewer", "document"),
    [
        (f"{HOST}/pdfjs/web/viewer.html?file=/files/plan.pdf", PLAN),
        (f"{HOST}/pdfjs/web/viewer.html?file=%2Ffiles%2Fplan.pdf#page=2", PLAN),
        (f"{HOST}/pdfjs/web/viewer.html?lang=th&File=../../files/plan.pdf", PLAN),
        (f"{HOST}/pdfjs/web/?file={ESCAPED}", PLAN),
        (f"{HOST}/pdfjs/web/viewer.php?file={ESCAPED}&download=true", PLAN),
        (f"{HOST}/pdfjs/web/viewer.php?file=/files/plan.pdf", PLAN),
        (f"{HOST}/flipbook/index.html?pdf=../files/plan.pdf", PLAN),
        (f"{HOST}/show.html?src=/files/plan.pdf", PLAN),
        (f"{HOST}/viewer.html?url=&pdfurl=files/plan.pdf", PLAN),
        (f"{HOST}/viewer.html?document=files/plan.pdf%3Fv=2", f"{PLAN}?v=2"),
        (f"{HOST}/viewer.html?file=files/plan.pdf%23page=2", PLAN),
        (f"{HOST}/viewer.html?file=get.php%3Fname=plan.pdf", f"{HOST}/get.php?name=plan.pdf"),
        (f"{HOST}/viewer.html?file=/แผน+1.pdf", f"{HOST}/%E0%B9%81%E0%B8%9C%E0%B8%99%201.pdf"),
        (f"{HOST}/viewer.html?file=%2F%25E0%25B8%2581.PDF", f"{HOST}/%E0%B8%81.PDF"),
        (f"{GOOGLE}/viewer?url={ESCAPED}&embedded=true", PLAN),
        (f"{GOOGLE}/viewer?embedded=true&url={PLAN}", PLAN),
        (f"{GOOGLE}/gview?url={PLAN}&embedded=true", PLAN),
        (f"{GOOGLE}/a/x.go.th/viewer?url={PLAN}", PLAN),
        (f"https://drive.google.com/viewerng/viewer?url={PLAN}", PLAN),
        (f"{OFFICE}/embed.aspx?src={HOST}%2Fplan.docx", f"{HOST}/plan.docx"),
        (f"{OFFICE}/view.aspx?src={HOST}%2Fplan.xlsx&wdStartOn=1", f"{HOST}/plan.xlsx"),
        ("file:///s/pdfjs/viewer.html?file=../plan.pdf", "file:///s/plan.pdf"),
        (f"file:///s/viewer.html?file={PLAN}", PLAN),
    ],
)
def test_what_a_viewer_shows(viewer: str, document: str) -> None:
    assert viewed(canonical(viewer), viewer) == document


@pytest.mark.parametrize(
    "raw",
    [
        f"{HOST}/plan.pdf",
        f"{HOST}/viewer.html",
        f"{HOST}/viewer.html#?file=/plan.pdf",
        f"{HOST}/viewer.html?page=/plan.pdf",
        f"{HOST}/download.php?file=files/plan.pdf",
        f"{HOST}/download.php?file=/files/plan.pdf",
        f"{HOST}/openfile.php?url={PLAN}",
        f"{HOST}/viewer.php?file=files/plan.pdf",
        f"{HOST}/show.html?file=plan.pdf",
        f"{HOST}/?url=/files/plan.pdf",
        f"{GOOGLE}/viewer?url=/plan.pdf",
        f"{GOOGLE}/viewer?url={HOST}/get.php?id=3",
        f"{GOOGLE}/viewer?a=v&pid=explorer&srcid=0B1",
        f"{GOOGLE}/document/d/1234567890ab/edit?url={PLAN}",
        f"https://docs.google.com.evil.com/gview?url={PLAN}",
        f"{OFFICE}/embed.aspx?src=plan.docx",
    ],
)
def test_what_names_no_document_or_hands_it_out_itself_stays(raw: str) -> None:
    assert viewed(canonical(raw), raw) == canonical(raw) != ""


@pytest.mark.parametrize(
    "value",
    [
        "",
        "%20",
        ".pdf",
        "/.pdf",
        "#plan.pdf",
        "javascript:alert(1)//x.pdf",
        "JavaScript%3Aalert(1)//x.pdf",
        "java%0Ascript:alert(1)//x.pdf",
        "javascript%253Aalert(1)//x.pdf",
        "file:///etc/plan.pdf",
        "file%3A%2F%2F%2Fetc%2Fplan.pdf",
        "ftp://x.go.th/plan.pdf",
        "data:application/pdf;base64,x.pdf",
        "blob:http://x/x.pdf",
        "C:/plan.pdf",
        "//evil.com/plan.pdf",
        "%2F%2Fevil.com/plan.pdf",
        "\\\\evil.com\\plan.pdf",
        "%5C%5Cevil.com/plan.pdf",
        "/%255cevil.com/plan.pdf",
        "https%253A%252F%252Fevil.com%252Fplan.pdf",
        "%2525E0%2525B8%252581.pdf",
        "/a%252F..%252Fplan.pdf",
        "/plan.pdf%00.html",
        "/plan%2500.pdf",
        "/%A1%BC%B9.pdf",
        "https://",
        "https:///plan.pdf",
        "https://user@evil.com/plan.pdf",
        "http://[::1/plan.pdf",
        "http://x:99999/plan.pdf",
        "http://.../plan.pdf",
        "/plan.exe",
        "/plan.pdfx",
        "/" + "a" * 5_000 + ".pdf",
        "%2e" * 600 + "/x.pdf" + "&file=" * 100,
    ],
)
@pytest.mark.parametrize("viewer", [f"{HOST}/pdfjs/web/viewer.html", "file:///s/viewer.html"])
def test_a_hostile_value_gives_the_address_itself(viewer: str, value: str) -> None:
    raw = f"{viewer}?file={value}"
    assert viewed(viewer, raw) == viewer


@given(st.text("fileurl=&?/.:%25aE\\#@+pdf\x00ก", max_size=40))
def test_whatever_is_asked_the_answer_is_an_address(text: str) -> None:
    url = f"{HOST}/viewer.html"
    shown = viewed(url, f"viewer.html?file={text}.pdf")
    assert shown == url or canonical(shown) == shown
