"""The entries of a page that bear a day of the fiscal year."""

from __future__ import annotations

import pytest

from oitcheck.checks.entries import of_the_year, without_days
from oitcheck.model import Subject
from tests.checks.snippets import OWN, URL, read

OTHER = ("ประกวดราคา",)
THIS, LAST = "14 ก.พ. 2566", "14 ก.พ. 2565"


def of_2566(body: str, title: str = "ข่าวสาร", *announced: str) -> set[str]:
    subject = Subject(URL, announced, read(body, title))
    return {line.text for line in of_the_year(subject, OWN, OTHER)}


def rows(*entries: str) -> str:
    return "".join(f"<table><tr>{entry}</tr></table>" for entry in entries)


def boxes(*entries: str) -> str:
    return "".join(f"<div class=card>{entry}</div><hr>" for entry in entries)


@pytest.mark.parametrize(
    "body",
    [
        f"<p>ปลูกป่า {THIS}</p><p>อบรม {LAST}</p>",
        f"<p>ปลูกป่า February 14, 2023</p><p>อบรม {LAST}</p>",
    ],
)
def test_a_day_in_its_own_line(body: str) -> None:
    assert [text.split()[0] for text in of_2566(body)] == ["ปลูกป่า"]


def test_a_day_in_another_cell_of_its_row() -> None:
    body = rows(f"<td>ปลูกป่า</td><td>{THIS}</td>", f"<td>อบรม</td><td>{LAST}</td>")
    assert of_2566(body) == {"ปลูกป่า", THIS}


@pytest.mark.parametrize("order", ["<h5>{}</h5><p>{}</p>", "<p>{1}</p><h5>{0}</h5>"])
def test_a_day_above_or_below_in_its_box(order: str) -> None:
    assert of_2566(boxes(order.format("ปลูกป่า", THIS), order.format("อบรม", LAST))) >= {
        "ปลูกป่า",
        THIS,
    }


def test_nothing_counts_of_an_entry_that_speaks_of_something_else() -> None:
    body = rows(f"<td>ประกวดราคา</td><td>{THIS}</td>", f"<td>ปลูกป่า</td><td>{THIS}</td>")
    assert of_2566(body) == {"ปลูกป่า", THIS}


def test_the_name_of_the_page_is_no_entry() -> None:
    body = f"<div><p>งานป่าไม้</p><p>{THIS}</p></div><p>อบรม {LAST}</p>"
    assert "งานป่าไม้" in of_2566(body)
    assert "งานป่าไม้" not in of_2566(body, "งานป่าไม้")
    assert "งานป่าไม้" not in of_2566(body, "ข่าวสาร", "งานป่าไม้")


ARTICLE = "<h2>ปลูกป่า</h2><p>{}</p>" + "<p>ชาวบ้าน</p>" * 5 + "<p>ปลูกกล้าไม้</p>"


def test_a_page_with_one_day_is_one_entry() -> None:
    assert of_2566(ARTICLE.format(THIS), "ปลูกป่า") == {THIS, "ชาวบ้าน", "ปลูกกล้าไม้"}
    assert of_2566(ARTICLE.format(LAST), "ปลูกป่า") == set()
    assert "ปลูกกล้าไม้" not in of_2566(ARTICLE.format(f"{THIS} ประกวดราคา"), "ปลูกป่า")


def test_pages_without_days() -> None:
    undated = Subject(URL, (), read("<p>ปลูกป่า</p>"))
    assert without_days(undated, OWN)
    assert of_the_year(undated, OWN, ()) == frozenset()
    assert not without_days(Subject(URL, (), read(f"<p>อบรม {LAST}</p>")), OWN)
    assert of_the_year(Subject(URL, ()), OWN, ()) == frozenset()
