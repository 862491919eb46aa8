"""``junit.xml``: the items as test cases."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from oitcheck.model import ScanResult
from oitcheck.report import RENDERERS, join
from oitcheck.texts import Lang
from tests.report.goldens import same
from tests.report.noted import noted
from tests.report.samples import END, START, hostile, result, year_result


def _bytes(made: ScanResult, lang: Lang = "th") -> bytes:
    made_of = RENDERERS["junit"].render(join(made, lang=lang))
    assert isinstance(made_of, bytes)
    return made_of


def _suite(made: ScanResult, lang: Lang = "en") -> ElementTree.Element:
    (suite,) = ElementTree.fromstring(_bytes(made, lang))
    assert suite.tag == "testsuite"
    return suite


def _case(made: ScanResult, item: str) -> ElementTree.Element:
    cases = _suite(made).iter("testcase")
    return next(case for case in cases if case.attrib["name"].split()[0] == item)


def test_the_golden_file() -> None:
    same("junit.xml", _bytes(noted()))


def test_what_was_scanned_and_how_long_it_took() -> None:
    suite = _suite(result())
    told = {one.attrib["name"]: one.attrib["value"] for one in suite.iter("property")}
    assert told["site"] == "https://www.ban-nongsai.example/"
    assert (told["rules"], told["time"]) == ("core", "2023-04-01T02:00:00Z")
    assert told["digest"] == result().ruleset.digest
    assert suite.attrib["timestamp"] == "2023-04-01T02:00:00"
    assert float(suite.attrib["time"]) == (END - START).total_seconds()


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("O2", None),
        ("O5", "failure"),
        ("O28", "failure"),
        ("O17", "skipped"),
        ("O18", "skipped"),
        ("O30", "skipped"),
    ],
)
def test_a_verdict_as_the_outcome_of_a_test(item: str, kind: str | None) -> None:
    case = _case(result(), item)
    assert case.attrib["classname"] == "oitcheck.core"
    assert [child.tag for child in case] == ([kind] if kind else [])


def test_a_failure_tells_what_fails_and_what_to_do() -> None:
    failure = _case(result(), "O5")[0]
    assert failure.attrib["type"] == "partial"
    assert failure.attrib["message"] == "The contact page is there, but has no fax number"
    assert failure.text == (
        "- Fax number: not met (The word “โทรสาร” is there, its number is empty)\n"
        "- Map: to be looked at (A picture is called “map”; a program cannot tell)\n"
        "What to do: Add what is lacking to this page and link it from the main menu."
    )


@pytest.mark.parametrize("made", [result(), year_result(), hostile(), result([]), noted()])
def test_the_sums_are_those_of_the_cases(made: ScanResult) -> None:
    suite = _suite(made)
    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
        assert int(suite.attrib[name]) == len(list(suite.iter(tag)))


def test_a_person_decided() -> None:
    (said,) = _case(noted(), "O5")
    assert said.tag == "system-out"
    assert said.text
    assert said.text.startswith("What the program said: Found, but does not meet the criteria")


def test_hostile_words_stay_words() -> None:
    made = _bytes(hostile())
    assert made == _bytes(hostile())
    tags = {element.tag for element in ElementTree.fromstring(made).iter()}
    assert tags == {
        *("testsuites", "testsuite", "properties", "property", "testcase", "failure"),
    }
