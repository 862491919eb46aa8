"""Cells, rows and entries without end tags."""

from __future__ import annotations

from oitcheck.reading.nesting import Soup


def _plan(markup: str) -> str:
    return "".join(str(Soup(markup, "html.parser")).split())


def test_cells_and_rows_end_where_the_next_begins() -> None:
    assert (
        _plan("<table><tr><td>a<td>b<tr><td>c</table>d")
        == "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>d"
    )


def test_a_table_in_a_cell_ends_no_cell_around_it() -> None:
    whole = "<table><tr><td><table><tr><td>a</td></tr></table>b</td><td>c</td></tr></table>"
    assert _plan(whole) == whole
    assert _plan("<table><tr><td><table><tr><td>a</table>b<td>c</table>") == whole


def test_a_stray_end_inside_a_table_closes_nothing_around_it() -> None:
    assert (
        _plan("<table><tr><td><table></td></tr><tr><td>a</table>b</table>")
        == "<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>"
    )


def test_entries_and_paragraphs() -> None:
    assert (
        _plan("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>")
        == "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"
    )
    assert _plan("<p>a<p>b<div>c</div>") == "<p>a</p><p>b</p><div>c</div>"
    assert _plan("<dl><dt>a<dd>b<dt>c</dl>") == "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"
