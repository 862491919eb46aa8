"""Every maker of the development content once: ``python -m tests.accuracy.makers O26 [O27 ...]``.

Puts the variants of some items on small sites of one family, with all other items absent, scans
them for these items alone and prints what differs from the labels. For work on rules.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from random import Random

from oitcheck.agency import Agency
from oitcheck.reading.reader import Reader
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site
from tests.accuracy import plan, suite
from tests.accuracy.__main__ import line, print_figures
from tests.accuracy.kit import agency as agencies
from tests.accuracy.kit.blocks import Variant
from tests.accuracy.kit.labels import label
from tests.accuracy.kit.site import IN_TIME, Site
from tests.accuracy.scanning import OCR_CACHE, Verdict, verdict_on
from tests.accuracy.serving import serving


def main() -> None:
    """Print what differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.makers", description=__doc__)
    parser.add_argument("items", nargs="+")
    parser.add_argument("--family", default="wordpress", choices=suite.DEVELOPMENT)
    parser.add_argument("--seed", type=int, default=0, help="another draw of figures and names")
    parser.add_argument("--only", default="", help="a part of the name of a variant")
    given = parser.parse_args()
    verdicts: list[Verdict] = []
    with Reader() as reader:
        for made in sites(given.items, given.family, given.seed, given.only):
            for verdict in judged(made, given.items, reader):
                verdicts.append(verdict)
                if verdict.status != verdict.expected:
                    print(line(verdict), flush=True)
    print_figures(verdicts)


def sites(items: Sequence[str], family: str, seed: int, only: str) -> Iterator[Site]:
    """Sites that together hold every variant of ``items``."""
    layout = import_module(f"tests.accuracy.families.{family}").lay_out
    content = suite.content()
    absent = {item: (partial(_absent, item),) for item in plan.asked()}
    for number in range(max(len(content[item]) for item in items)):
        office = agencies.agency(family, seed * 100 + number)
        own = {i: content[i][number] for i in items if number < len(content[i])}
        made = {i: maker(office, Random(f"{seed} {number}")) for i, maker in own.items()}
        kept = {i: v for i, v in made.items() if only in v.name}
        if kept:
            fixed = absent | {i: (_fixed(v),) for i, v in kept.items()}
            made_of = plan.site(family, seed * 100 + number, layout, fixed, whole=False)
            yield replace(made_of, today=IN_TIME)


def _fixed(variant: Variant) -> Callable[[agencies.Agency, Random], Variant]:
    return lambda office, rng: variant


def _absent(item: str, office: agencies.Agency, rng: Random) -> Variant:
    return Variant(item, "absent", label("absent"))


def judged(site: Site, items: Sequence[str], reader: Reader) -> Iterator[Verdict]:
    """The verdicts on some items of a site."""
    ruleset = load_ruleset("oit-2566")
    asked = replace(ruleset, items=tuple(i for i in ruleset.items if i.number in items))
    with serving(site) as rules:
        options = Options(
            today=site.today,
            delay=0,
            connections=4,
            resolve=rules,
            ocr_cache=OCR_CACHE,
            browser="auto" if site.family == "scripted" else "never",
        )
        done = scan_site(site.start, asked, options, agency=Agency(), reader=reader)
    assert not done.bugs, done.bugs
    for finding in done.result.findings:
        if site.labels[finding.item].why != "absent":
            yield verdict_on(site, finding)


if __name__ == "__main__":
    main()
