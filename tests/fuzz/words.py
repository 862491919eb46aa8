"""Words that somebody may put anywhere: markup of every target, controls, halves, directions."""

from __future__ import annotations

from hypothesis import strategies as st

PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><svg/onload=alert(1)>",
    "]]><!--",
    "&lt;b&#62;",
    "{{ 7 * 7 }}{% raw %}",
    "[bold red]x[/bold red][link=http://evil.example]y[/]",
    "\\[x]",
    ":warning:",
    "\x1b]0;owned\x07",
    "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "\x1b[2J\x1b[31m",
    "\x9b31m\x9d0;x\x9c",
    "\x1b\x00[31m",
    "\u202egpj.exe\u2066\u200f\u061c",
    "\ud800",
    "\udc80\udfff",
    "\x00\x08\x7f\x85\ufeff\ufffe",
    "\r\n",
    "\u2028\u2029",
    "\t",
    '=HYPERLINK("http://evil.example","x")',
    "@SUM(1)",
    "-1+1",
    "＝1",
    "../../etc/passwd",
    "%2e%2e%2f%00",
    "javascript:alert(1)",
    "data:text/html,<script>",
    "\\",
    "ปีงบประมาณ พ.ศ. ๒๕๖๖",
    "น\u0e4d\u0e49าเเ",
    "\u0e34\u0e34\u0e48\u0e48",
    "0-4499-1234 ต่อ 12",
)
_PIECES = st.sampled_from(PAYLOADS) | st.text(st.characters(), max_size=8)
FOREIGN = st.lists(_PIECES, max_size=6).map("".join)
"""Also with lone surrogates, which Python's own strategy leaves in."""
