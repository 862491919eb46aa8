"""Whatever a page is made of: no check raises, and what proves a yes stands on the page."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from oitcheck.checks import CHECKS
from oitcheck.model import Subject
from oitcheck.rulesets import load_ruleset
from tests.checks.snippets import OWN, URL, YES, paper, read, verbatim

WANTED = [r for i in load_ruleset("core").items for d in i.disclosures for r in d.require]
MARKUP = st.sampled_from(
    [
        "<div>",
        "</div>",
        "<p>",
        "<br>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<h2>",
        "</h2>",
    ]
    + ["<form action=s>", "<input name=a>", "<textarea name=b>", "<button>ส่ง</button>", "</form>"]
    + [
        "<ul><li>",
        "</ul>",
        "<a href='x.php'>",
        "</a>",
        "<img src='1.jpg'>",
        "<footer>",
        "<label for=a>",
    ]
)
WORDS = st.sampled_from(
    ["โทรสาร", "โทร/โทรสาร ", " 044-756321 ", "ต่อ 12", "นายสมปอง ใจเย็นดี", "นายก อบต.", "ว่าง", "-"]
    + ["ปลัด อบต.", "081-2345601", "แจ้งเรื่องทุจริต", "line", "a@b.go.th", "คำร้องขอถังขยะ", "ชื่อ"]
    + ["ต.บึง อ.บึงศรี จ.นครราชสีมา", "โรงพยาบาลบึงศรี", "แผนการใช้จ่ายงบประมาณ ", "ประจำปี 2566", "1,200"]
)
SOUP = st.lists(MARKUP | WORDS | st.text(max_size=4), max_size=30).map("".join)


@given(SOUP)
@settings(max_examples=60, deadline=None)
def test_pages(markup: str) -> None:
    page = read(markup)
    for want in WANTED:
        judged = CHECKS[want.check].judge(want, Subject(URL, (), page), OWN)
        if judged.outcome == YES:
            verbatim(judged, page)


@given(st.lists(WORDS | st.text(max_size=6), max_size=20).map("\n".join), st.text(max_size=20))
@settings(max_examples=50, deadline=None)
def test_documents(text: str, announced: str) -> None:
    for want in WANTED:
        judged = CHECKS[want.check].judge(want, Subject(URL, (announced,), None, paper(text)), OWN)
        if judged.outcome == YES:
            shown = "".join(text.split())
            assert all("".join(q.words.split()) in shown for q in judged.quotes)
