"""The sample site as a map from request path to what is answered there."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from oitcheck.demo import images
from oitcheck.demo.content import ROOT, load_all
from oitcheck.demo.pages import all_pages, not_found_page, render

State = Literal["before", "after"]

_ONLY_AFTER = frozenset({"budget-plan-2566.pdf", "hr-report-2565.pdf", "skr1-2565-12.pdf"})
_TYPES = {".css": "text/css; charset=utf-8", ".txt": "text/plain; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Resource:
    """What one address answers to a GET."""

    body: bytes
    content_type: str
    status: int = 200


def resources(state: State) -> dict[str, Resource]:
    """Every address of the site: percent-encoded path, with its query string if any."""
    return {**_pages(state == "after"), **_pictures(), **_pdfs(state == "after"), **_static()}


def not_found(state: State) -> Resource:
    """The Thai page that an unknown address answers with status 404."""
    page = not_found_page()
    return Resource(render(page, state == "after"), page.content_type, status=404)


def form_targets(state: State) -> frozenset[str]:
    """The addresses that accept a POST."""
    agency = load_all()["agency"]
    return frozenset(agency["forms"] + (agency["after_forms"] if state == "after" else []))


def thank_you() -> Resource:
    """What a form answers when it was sent; nothing is kept."""
    text = "<!DOCTYPE html><html lang='th'><title>ขอบคุณ</title><p>ระบบได้รับข้อมูลเรียบร้อยแล้ว"
    return Resource(text.encode(), "text/html; charset=utf-8")


def _pages(after: bool) -> dict[str, Resource]:
    pages = all_pages(after)
    return {page.address: Resource(render(page, after), page.content_type) for page in pages}


@cache
def _pictures() -> dict[str, Resource]:
    drawn = {"/images/logo.png": images.logo(), "/images/banner.png": images.banner()}
    for index, person in enumerate(_people()):
        drawn[f"/images/person/{person['id']}.png"] = images.silhouette(index)
    for album in load_all()["albums"]:
        for number in range(1, album["pictures"] + 1):
            name = f"/images/gallery/{album['id']}-{number}.png"
            drawn[name] = images.scene(album["id"] * 10 + number)
    return {path: Resource(body, "image/png") for path, body in drawn.items()}


def _people() -> list[dict[str, Any]]:
    people = load_all()["people"]
    return [*people["executives"], *people["council"], *people["heads"]]


def _pdfs(after: bool) -> dict[str, Resource]:
    files = sorted((ROOT / "files").glob("*.pdf"))
    shown = [file for file in files if after or file.name not in _ONLY_AFTER]
    return {f"/files/{file.name}": Resource(file.read_bytes(), "application/pdf") for file in shown}


def _static() -> dict[str, Resource]:
    files = sorted((ROOT / "static").iterdir())
    return {f"/{file.name}": Resource(file.read_bytes(), _TYPES[file.suffix]) for file in files}
