"""Runs the six core disclosures over the shared corpus: each page as a site of its own.

``python tests/corpus.py [FOLDER]`` prints every page with its verdicts beside its labels; the test
beside it (``test_corpus.py``) holds what must hold. The corpus is not part of the repository.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from oitcheck.model import Finding, Outcome, Status
from oitcheck.rulesets import load_ruleset
from oitcheck.scan import Options, scan_site

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
LABELS = {
    "exec_phone": "executives",
    "fax": "contact",
    "e_service": "eservice",
    "budget_plan": "budget_plan",
    "hr_report": "hr_report",
    "complaint_channel": "complaint_channel",
}
TELEPHONES = ("chief_phone", "deputies_phone", "clerk_phone")


@dataclass(frozen=True)
class Judged:
    """One page: its labels and its findings by disclosure."""

    name: str
    labels: dict[str, object]
    findings: dict[str, Finding]

    def status(self, label: str) -> Status:
        return self.findings[LABELS[label]].status

    def satisfied(self, label: str) -> bool:
        """Whether the requirement that the label speaks of is met."""
        wanted = {"exec_phone": TELEPHONES, "fax": ("fax",)}.get(label)
        parts = self.findings[LABELS[label]].requirements
        return any(r.outcome == Outcome.YES for r in parts if wanted is None or r.id in wanted)


def judge_corpus(corpus: Path = CORPUS) -> Iterator[Judged]:
    """Scan every page of the corpus."""
    ruleset = load_ruleset("core")
    for line in (corpus / "labels.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder, "site", "index.html")
            page.parent.mkdir()
            shutil.copy(corpus / label["page"], page)
            scan = scan_site(str(page.parent), ruleset, Options(today=date(2023, 4, 1), ocr=False))
        assert not scan.bugs, scan.bugs
        findings = {f.disclosures[0]: f for f in scan.result.findings}
        yield Judged(label["page"][6:10], label["items"], findings)


def main() -> None:
    """Print the table."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    for page in judge_corpus(corpus):
        cells = [
            f"{name}={str(page.labels[name])[:3]}/{page.status(name)}{'+' * page.satisfied(name)}"
            for name in LABELS
        ]
        print(page.name, *cells)


if __name__ == "__main__":
    main()
