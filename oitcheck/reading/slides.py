"""Text of a presentation (pptx) with python-pptx, slide by slide."""

from __future__ import annotations

from pptx.opc.constants import RELATIONSHIP_TYPE as REL
from pptx.package import Package
from pptx.parts.presentation import PresentationPart
from pptx.parts.slide import SlidePart

from oitcheck.model import Document, Unit
from oitcheck.reading.flow import DIAGRAM, DRAWING, LINKS, Element, Flow
from oitcheck.reading.gather import Gathered

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_SHAPES = frozenset(f"{_P}{name}" for name in ("sp", "grpSp", "graphicFrame", "pic", "cxnSp"))
_OFF = ("0", "false")


def read_slides(path: str) -> Document:
    """Read the pptx at ``path``, which ``sound_zip`` has passed.

    Notes are not read, nor are hidden slides: those are empty pages, so that slides keep the
    numbers that PowerPoint shows.

    Raises:
        Exception: whatever the library raises on a broken file.
    """
    package = Package.open(path)
    main = package.part_related_by(REL.OFFICE_DOCUMENT)
    if not isinstance(main, PresentationPart):
        raise TypeError(main.content_type)
    gathered = Gathered(Unit.SLIDE)
    for slide in main.presentation.slides:
        gathered.turn()
        if not gathered.full and slide.element.get("show") not in _OFF:
            _Slide(gathered, slide.part).read(slide.element)
    return gathered.document(_title(package))


def _title(package: Package) -> str:
    try:
        package.part_related_by(REL.CORE_PROPERTIES)
        return package.core_properties.title
    except (KeyError, ValueError):
        return ""


class _Slide(Flow):
    """The words of one slide.

    Args:
        gathered: where lines, tables and pictures go.
        part: the slide; its diagrams are parts of their own.
    """

    def __init__(self, gathered: Gathered, part: SlidePart) -> None:
        super().__init__(gathered)
        self.part = part
        self._starts = {
            f"{DRAWING}t": lambda node: self.say(node.text or ""),
            f"{DRAWING}br": self.end_line,
            f"{DRAWING}tbl": self.open_table,
            f"{DRAWING}tr": self.open_row,
            f"{DRAWING}tc": self.open_cell,
            f"{DRAWING}blip": self.picture,
            f"{DIAGRAM}relIds": self._diagram,
        }
        self._ends = {
            f"{DRAWING}p": self.end_line,
            f"{DRAWING}tc": self.close_cell,
            f"{DRAWING}tr": self.close_row,
            f"{DRAWING}tbl": self.close_table,
        }

    def unseen(self, node: Element) -> bool:
        """True for a shape that is hidden."""
        if node.tag in _SHAPES:
            named = node.find(f"*/{_P}cNvPr")
            return named is not None and named.get("hidden", "0") not in _OFF
        return super().unseen(node)

    def _diagram(self, node: Element) -> None:
        name = str(node.get(f"{LINKS}dm"))
        if name in self.part.rels and not self.part.rels[name].is_external:
            self.diagram(self.part.related_part(name).blob)
