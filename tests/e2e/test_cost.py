"""What a scan costs the machine it runs on: memory of the whole process tree."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.e2e.program import load, results
from tests.sites.build import NAME, link, nav, page
from tests.sites.server import Route, served

pytestmark = pytest.mark.e2e

PAGES = 300
LIMIT = 120_000_000
WORDS = ("ประกาศ", "โครงการ", "ถนน", "ประชาชน", "ตำบล", "บ้าน", "น้ำ", "ระบบ", "แผน", "ท้องถิ่น")


def _site() -> dict[str, Route]:
    """Pages of about 60 KB with 80 links each, as a large agency has them."""
    chance = random.Random(2566)
    menu = nav(*(link(f"/topic-{n}.html", f"เมนู {n}") for n in range(40)))
    routes: dict[str, Route] = {"/": page(NAME, menu + link("/topic-0.html", "หน้าต่อไป"))}
    for n in range(PAGES - 1):
        onward = "".join(
            f"<p>{link(f'/topic-{(n * 7 + k) % (PAGES - 1)}.html', chance.choice(WORDS))} "
            f"{' '.join(chance.choices(WORDS, k=55))}</p>"
            for k in range(40)
        )
        routes[f"/topic-{n}.html"] = page(f"หัวข้อ {n}", menu + onward)
    return routes


def _tree(program: psutil.Popen) -> int:
    try:
        members = [psutil.Process(program.pid), *program.children(recursive=True)]
        return sum(_held(member) for member in members)
    except psutil.Error:
        return 0


def _held(member: psutil.Process) -> int:
    info = member.memory_full_info()
    return int(getattr(info, "pss", info.uss))


def test_three_hundred_pages_fit_into_little_memory(tmp_path: Path) -> None:
    with served(_site()) as server:
        program = psutil.Popen(
            [sys.executable, "-m", "oitcheck", "scan", server.url, "--delay", "0", "-q"],
            cwd=tmp_path,
            stderr=subprocess.DEVNULL,
        )
        peak = 0
        while program.poll() is None:
            peak = max(peak, _tree(program))
            time.sleep(0.05)
    assert program.returncode == 0
    (written,) = results(next((tmp_path / "reports").glob("127*")))
    assert load(written)["coverage"]["pages"] == PAGES
    assert 20_000_000 < peak < LIMIT, f"{peak / 1e6:.0f} MB"
