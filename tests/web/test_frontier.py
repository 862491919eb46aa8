"""The frontier: order, budgets, traps, and that the order of arrival changes nothing."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oitcheck.model import Link, Step
from oitcheck.web import frontier as module
from oitcheck.web.frontier import (
    FILE,
    FIRST_OF_A_PATTERN,
    Entry,
    Frontier,
    is_file,
)
from oitcheck.web.traps import is_trap

HOME = "http://a.th/"


def link(path: str, text: str = "") -> Link:
    return Link(path if "://" in path else f"http://a.th/{path}", text or path)


def begin() -> tuple[Frontier, Entry]:
    frontier = Frontier()
    home = frontier.root(HOME)
    frontier.claim(HOME)
    return frontier, home


def paths(entries: Sequence[Entry]) -> list[str]:
    return [entry.url.removeprefix(HOME) for entry in entries]


def test_the_most_promising_first_then_by_address() -> None:
    frontier, home = begin()
    for path, promise in (("c", 0), ("b", 5), ("a", 0), ("e", -1), ("d", 9)):
        frontier.add(link(path), promise, home)
    assert paths(frontier.take(3)) == ["d", "b", "a"]
    assert paths(frontier.take(9)) == ["c", "e"]
    assert frontier.take(1) == []


def test_one_entry_for_what_is_one_page() -> None:
    frontier, home = begin()
    for url in ("http://a.th/x", "https://a.th/x", "http://www.a.th/x", "http://a.th/"):
        frontier.add(link(url), 0, home)
    assert len(frontier.take(9)) == 1


def test_the_best_promise_counts_and_the_first_announcement_stays() -> None:
    frontier, home = begin()
    frontier.add(link("x", "first"), 0, home)
    frontier.add(link("y"), 1, home)
    assert paths(frontier.take(1)) == ["y"]
    frontier.add(link("z"), 2, home)
    frontier.add(link("x", "second"), 7, home)
    (best,) = frontier.take(1)
    assert (paths([best]), best.text, best.promise) == (["x"], "first", 7)
    assert paths(frontier.take(9)) == ["z"]


def test_click_paths_are_chains_of_seen_links() -> None:
    frontier, home = begin()
    frontier.add(link("menu", "เมนู"), 0, home)
    (menu,) = frontier.take(1)
    frontier.add(link("leaf", "แผน"), 0, menu)
    (leaf,) = frontier.take(1)
    assert leaf.click_path == (Step("เมนู", f"{HOME}menu"), Step("แผน", f"{HOME}leaf"))
    assert (home.click_path, leaf.found_on, leaf.depth) == ((), f"{HOME}menu", 2)


LINKS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b?id=1", "b?id=2", "b?id=3", "c/1", "c/2", "https://www.a.th/a"]),
        st.sampled_from(["", "one", "two"]),
        st.integers(-1, 2),
        st.integers(0, 1),
    ),
    max_size=25,
)


@given(LINKS, st.randoms(use_true_random=False))
def test_the_order_in_which_links_arrive_changes_nothing(
    links: list[tuple[str, str, int, int]], dice: random.Random
) -> None:
    def story(order: list[tuple[str, str, int, int]]) -> list[tuple[object, ...]]:
        frontier, home = begin()
        parents = [home, Entry("http://a.th/other", "other", home)]
        for path, text, promise, parent in order:
            frontier.add(link(path, text), promise, parents[parent])
        taken = frontier.take(99)
        return [(e.url, e.text, e.promise, e.click_path, e.found_on, e.best) for e in taken]

    shuffled = dice.sample(links, len(links))
    assert story(links) == story(shuffled)


def test_a_pattern_has_a_budget_but_what_promises_is_not_held_back() -> None:
    frontier, home = begin()
    known = module.MOST_OF_A_PATTERN + 100
    for n in range(known):
        frontier.add(link(f"cal?month={n}"), 0, home)
    frontier.add(link("zebra"), 0, home)
    frontier.add(link("cal?month=999999"), 5, home)
    taken = paths(frontier.take(10 * known))
    assert taken[0] == "cal?month=999999"
    assert taken.index("zebra") == 1 + module.FIRST_OF_A_PATTERN
    assert len(taken) == 2 + module.MOST_OF_A_PATTERN
    assert len(frontier.waiting()) == known - module.MOST_OF_A_PATTERN


def test_a_file_that_nothing_announces_comes_last_and_only_a_few_of_a_pattern() -> None:
    frontier, home = begin()
    for n in range(FIRST_OF_A_PATTERN + 5):
        frontier.add(link(f"f/{n}.pdf"), FILE, home)
    frontier.add(link("leaf"), -1, home)
    frontier.add(link("silent.pdf"), 0, home)
    taken = paths(frontier.take(500))
    assert taken[0] == "leaf"
    assert len(taken) == 1 + FIRST_OF_A_PATTERN
    assert "silent.pdf" not in taken


def test_leaves_do_not_use_up_the_budget_of_ordinary_pages() -> None:
    frontier, home = begin()
    for n in range(300):
        frontier.add(link(f"page/{n}"), -1, home)
    frontier.add(link("page/9999"), 0, home)
    assert paths(frontier.take(1)) == ["page/9999"]


def test_a_beyond_budget_address_comes_back_when_it_promises() -> None:
    frontier, home = begin()
    budget = module.MOST_OF_A_PATTERN
    for n in range(budget + 100):
        frontier.add(link(f"p/{n:05}"), 0, home)
    frontier.take(budget)
    assert frontier.take(1) == []
    beyond = f"p/{budget + 99:05}"
    frontier.add(link(beyond), 3, home)
    assert paths(frontier.take(9)) == [beyond]


@pytest.mark.parametrize(
    ("path", "trap"),
    [
        ("a/a/a/", True),
        ("x/a/b/a/b/a/b", True),
        ("a/b/c/a/b/c/a/b/c", True),
        ("/".join("abcdefghijklmnopq"), True),
        ("a/a/b", False),
        ("th/2566/01/01/01/01", False),
        ("index.php/content/view/12/34", False),
    ],
)
def test_traps(path: str, trap: bool) -> None:
    assert is_trap(HOME + path) is trap
    frontier, home = begin()
    frontier.add(link(path), 5, home)
    assert (frontier.take(1) == []) is trap
    assert (len(frontier.trapped()) == 1) is trap
    assert frontier.waiting() == ()


def test_files_are_handed_out_only_when_something_announces_them() -> None:
    frontier, home = begin()
    for name in ("plan.pdf", "photo.JPG", "get.php?file=a.docx"):
        frontier.add(link(name), 0, home)
    assert is_file(f"{HOME}a.pdf")
    assert frontier.take(9) == []
    frontier.add(link("plan.pdf", "แผน"), 4, home)
    assert paths(frontier.take(9)) == ["plan.pdf"]
    assert len(frontier.waiting()) == 2


def test_reprice_and_give_back() -> None:
    frontier, home = begin()
    for path, promise in (("a", 5), ("b", 3), ("c", 0)):
        frontier.add(link(path), promise, home)
    frontier.reprice(lambda seen: 0 if seen.link.text == "a" else 9)
    first = frontier.take(1)
    assert paths(first) == ["b"]
    frontier.give_back(first)
    assert paths(frontier.take(9)) == ["b", "a", "c"]
    frontier.give_back([Entry("http://elsewhere.th/", "", None)])
    assert frontier.take(1) == []


def test_claim() -> None:
    frontier, home = begin()
    frontier.add(link("x"), 0, home)
    assert frontier.claim(f"{HOME}x") is not None
    assert frontier.claim(f"{HOME}x") is None
    assert frontier.claim(f"{HOME}unknown") is None
    assert frontier.take(1) == []
    assert frontier.knows(f"{HOME}x")


def test_fifty_thousand_addresses_are_cheap() -> None:
    tracemalloc.start()
    frontier, home = begin()
    for n in range(50_000):
        frontier.add(link(f"section-{n % 977}/page-{n}.html"), 0, home)
    frontier.take(8)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 40_000_000


def test_the_known_are_bounded() -> None:
    frontier, home = begin()
    for n in range(module.MAX_KNOWN + 10):
        frontier.add(link(str(n)), 0, home)
    frontier.add(link("wanted"), 1, home)
    assert len(frontier.waiting()) == module.MAX_KNOWN
    assert paths(frontier.take(1)) == ["wanted"]
