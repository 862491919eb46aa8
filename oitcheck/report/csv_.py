"""``items.csv``: one row an item, for spreadsheets and small scripts.

The columns are those of the spreadsheet without the auditor's own. UTF-8 with a byte order mark,
lines end in CRLF, no cell becomes a formula.
"""

from __future__ import annotations

import csv
import io

from oitcheck.clean import cell, one_line
from oitcheck.report import columns
from oitcheck.report.columns import ITEMS, Value
from oitcheck.report.joined import Report
from oitcheck.report.standing import points
from oitcheck.texts import say

NAME = "csv"
FILE = "items.csv"
_COLUMNS = tuple(column for column in ITEMS if column not in columns.AUDITORS)


def render(report: Report) -> str:
    """The whole table."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([say(column).in_(report.lang) for column in _COLUMNS])
    for item in report.items:
        values = columns.row(report, item)
        writer.writerow([_plain(values[column]) for column in _COLUMNS])
    return "\ufeff" + text.getvalue()


def _plain(value: Value) -> str:
    return points(value) if isinstance(value, float) else cell(one_line(str(value)))
