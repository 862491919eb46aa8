"""Every type that travels between the rooms of the house. Frozen, no input or output.

The words are those of the project's glossary: a *disclosure* is one thing an agency must show, an
*item* one numbered line of a year's ruleset, a *requirement* one part an item needs, a *finding*
the verdict on one item. Times are aware datetimes, sizes are bytes, durations are seconds,
fiscal years are Buddhist (2566 runs from 1 October 2565 to 30 September 2566).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from oitcheck.texts import Text

SCHEMA_VERSION = 1
NO_TEXT = Text("", "")
STRONG = ("S", "S1", "F", "D", "C", "KH")
WEAK = ("O", "KM", "KL")
BASES = STRONG + WEAK
"""How well something is known, by the codes of the catalogue; ``rulesets`` says what they mean."""
UNREAD = "□"
"""Stands for each digit that OCR saw and did not surely read; the engine itself never writes it.

A text that has it where a number should be says neither which number nor that there is none: what
it fails to show is a case of *cannot tell*, never of *no*.
"""


class Status(StrEnum):
    """The six verdicts on an item, the same in every format."""

    PRESENT = "present"
    PARTIAL = "partial"
    MISSING = "missing"
    REVIEW = "review"
    UNCHECKED = "unchecked"
    EXEMPT = "exempt"


class Outcome(StrEnum):
    """What a check says of one requirement."""

    YES = "yes"
    NO = "no"
    CANNOT_TELL = "cannot_tell"


class Stop(StrEnum):
    """Why the crawl ended."""

    DECIDED = "decided"
    EXHAUSTED = "exhausted"
    MAX_PAGES = "max_pages"
    MAX_TIME = "max_time"
    INTERRUPTED = "interrupted"
    UNREACHABLE = "unreachable"


class Reason(StrEnum):
    """Why an address could not be read. One sentence for each stands in ``texts.REASONS``."""

    NO_HOST = "no_host"
    CONNECT = "connect"
    TIMEOUT = "timeout"
    RESET = "reset"
    TLS = "tls"
    TLS_TOO_OLD = "tls_too_old"
    PROTOCOL = "protocol"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    SOFT_404 = "soft_404"
    RATE_LIMITED = "rate_limited"
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    REDIRECTS = "redirects"
    BAD_REDIRECT = "bad_redirect"
    BAD_ADDRESS = "bad_address"
    PRIVATE_ADDRESS = "private_address"
    ROBOTS = "robots"
    OUTSIDE_FOLDER = "outside_folder"
    UNREADABLE = "unreadable"
    UNSUPPORTED = "unsupported"
    NO_TEXT = "no_text"
    ENCRYPTED = "encrypted"
    EMPTY = "empty"
    NOT_A_FILE = "not_a_file"
    LOGIN = "login"
    MAINTENANCE = "maintenance"
    PARKED = "parked"
    CHALLENGE = "challenge"
    HACKED = "hacked"
    VIEWER = "viewer"
    NO_OFFICE = "no_office"
    NO_OCR = "no_ocr"
    OCR_LIMIT = "ocr_limit"
    OCR_POOR = "ocr_poor"
    NO_BROWSER = "no_browser"
    RENDER_LIMIT = "render_limit"
    RENDER_FAILED = "render_failed"
    SCRIPTS_ELSEWHERE = "scripts_elsewhere"
    ENDLESS = "endless"
    EMPTY_LINK = "empty_link"
    APP_LINK = "app_link"

    @property
    def answered(self) -> bool:
        """True where the server said that there is nothing here: an answer, not a failure."""
        return self in (Reason.NOT_FOUND, Reason.SOFT_404)


class Region(StrEnum):
    """Where on its page a link or a line stands."""

    MENU = "menu"
    BODY = "body"
    FOOTER = "footer"


class LinkKind(StrEnum):
    """How a page leads on. A toggle opens something on its own page or runs a script."""

    ANCHOR = "anchor"
    TOGGLE = "toggle"
    SCRIPT = "script"
    FRAME = "frame"
    REFRESH = "refresh"


class Kind(StrEnum):
    """What a fetched body is."""

    HTML = "html"
    PDF = "pdf"
    OFFICE = "office"
    IMAGE = "image"
    OTHER = "other"


class Made(StrEnum):
    """Why a page has to be opened in a browser: what its scripts make of it."""

    SHELL = "shell"
    CONTENT = "content"
    MENU = "menu"
    TEMPLATE = "template"
    MORE = "more"
    ALWAYS = "always"


class Unit(StrEnum):
    """What a document is divided into."""

    PAGE = "page"
    SHEET = "sheet"
    SLIDE = "slide"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something could not be read: a fact about the site, never an exception."""

    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link as a page shows it. ``url`` is canonical, empty where the link leads nowhere.

    ``context`` is the row or list entry around a link whose own text says nothing ("คลิก"),
    ``label`` the first cell of the table row it stands in, ``trail`` the captions of the menu
    entries above it, outermost first.
    """

    url: str
    text: str
    raw: str = ""
    heading: str = ""
    context: str = ""
    trail: tuple[str, ...] = ()
    region: Region = Region.BODY
    kind: LinkKind = LinkKind.ANCHOR
    label: str = ""


@dataclass(frozen=True, slots=True)
class Skim:
    """The quick reading of a page: what the crawl needs to go on.

    ``lines`` are without the words of links, ``numbered`` those link texts that begin as the number
    of an item does. ``made`` says why only a browser shows what visitors see, where that is so.
    ``prose`` tells apart what stands in lines too long for ``lines``; 0 where there is none.
    """

    title: str
    headings: tuple[str, ...]
    lines: tuple[str, ...]
    links: tuple[Link, ...]
    text_size: int = 0
    link_count: int = 0
    numbered: tuple[str, ...] = ()
    made: Made | None = None
    prose: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One click: the text of the link and where it led."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Rendering:
    """A page that scripts make: why it needs a browser, and what came of that.

    ``sha256`` is of the document as the browser showed it, in UTF-8. Where there is a ``problem``
    what visitors see is not known, or not all of it: what was read then proves no absence.
    """

    why: Made
    problem: Problem | None = None
    sha256: str = ""


class Flaw(StrEnum):
    """What is wrong with a certificate. One sentence for each stands in ``texts``."""

    CHAIN = "certificate_chain"
    AUTHORITY = "certificate_authority"
    SELF_SIGNED = "certificate_self_signed"
    EXPIRED = "certificate_expired"
    NOT_YET = "certificate_not_yet_valid"
    HOST = "certificate_host"
    OTHER = "certificate"


@dataclass(frozen=True, slots=True)
class Unproven:
    """A host whose certificate is not in order, and how."""

    flaw: Flaw
    host: str


@dataclass(frozen=True, slots=True)
class Visit:
    """One address that was asked for, and what came of it.

    ``url`` is the canonical address asked for, ``final_url`` the one that answered after
    redirects. ``body`` names the file that holds the decoded body while the scan runs; of a page
    that was rendered (``rendering``) the document as the browser showed it. ``sha256`` and ``size``
    are of what the server sent. ``unproven`` where it came from a host of a bad certificate.
    ``planted`` are words of links that intruders put on the page.
    """

    url: str
    final_url: str
    status: int | None
    kind: Kind
    fetched_at: datetime
    sha256: str = ""
    size: int = 0
    body: str = ""
    charset: str = ""
    problem: Problem | None = None
    title: str = ""
    headings: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    found_on: str = ""
    click_path: tuple[Step, ...] = ()
    off_site: bool = False
    rendering: Rendering | None = None
    unproven: Unproven | None = None
    planted: str = ""

    @property
    def rendered(self) -> bool:
        """True where ``body`` holds what a browser showed."""
        return self.rendering is not None and bool(self.rendering.sha256)

    @property
    def content(self) -> str:
        """The SHA-256 of what ``body`` holds."""
        return self.rendering.sha256 if self.rendering and self.rendered else self.sha256

    @property
    def seen_in_part(self) -> Problem | None:
        """Why what visitors see here is not known, or only in part; ``None`` where it is."""
        return self.problem or (self.rendering.problem if self.rendering else None)

    @property
    def unseen(self) -> Problem | None:
        """Why this page may lead to what nobody saw; a list without an end leads to leaves."""
        problem = self.seen_in_part
        return None if problem and problem.reason is Reason.ENDLESS else problem


@dataclass(frozen=True, slots=True)
class Seen:
    """A link together with the page that shows it."""

    link: Link
    found_on: str


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line of a page, as a reader sees it.

    ``path`` is a CSS path, ``row`` the number of the smallest table row, list entry or block that
    holds this line and its neighbours, ``column`` the caption of its table column, ``icons`` the
    names of pictures and icon fonts in it, ``asks`` whether it labels an input, ``groups`` the
    numbers of all blocks around it, innermost first.
    """

    text: str
    path: str
    region: Region = Region.BODY
    row: int = 0
    column: str = ""
    icons: tuple[str, ...] = ()
    asks: bool = False
    heading: str = ""
    groups: tuple[int, ...] = ()
    outward: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a form."""

    name: str
    label: str
    type: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form: where it is sent, what it asks, the words around it."""

    action: str
    method: str
    fields: tuple[Field, ...]
    submits: bool
    text: str
    heading: str
    path: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture or frame: its address, its alternative text, the words beside it."""

    url: str
    alt: str
    path: str
    caption: str = ""
    frame: bool = False
    width: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """One entry of a list of persons: what stands together in one block, row or column."""

    name: str
    position: str
    phones: tuple[str, ...]
    photo: bool
    quote: str
    path: str
    vacant: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The close reading of a page. ``widgets`` are the chat windows that its scripts open.

    ``ocr`` are the places whose words OCR read in pictures, and how sure it was, 0 to 100.
    ``garbage`` is true where a browser shows its visitors broken letters, ``mended`` names the
    mistaken decoding that was undone to read it. ``partial`` says why scripts may show visitors
    more than stands here.
    """

    title: str
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    links: tuple[Link, ...]
    forms: tuple[Form, ...]
    pictures: tuple[Picture, ...]
    people: tuple[Person, ...]
    widgets: tuple[str, ...] = ()
    ocr: Mapping[str, float] = field(default_factory=dict)
    garbage: bool = False
    mended: str = ""
    partial: Problem | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: its name (of the sheet) and its rows, empty cells included."""

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its text a page. ``problem`` says why there is none.

    Pages count from 1. ``unread`` are pages without usable text (scans, broken text layers), which
    only OCR can read; ``ocr`` says how sure it was of those that it did read, 0 to 100;
    ``decoded`` are pages whose shifted text layer was decoded. ``pages`` may be fewer than
    ``page_count``: the rest was not read.
    """

    pages: tuple[str, ...]
    page_count: int
    title: str = ""
    problem: Problem | None = None
    unit: Unit = Unit.PAGE
    unread: tuple[int, ...] = ()
    ocr: Mapping[int, float] = field(default_factory=dict)
    decoded: tuple[int, ...] = ()
    tables: tuple[Table, ...] = ()
    people: tuple[Person, ...] = ()

    @property
    def whole(self) -> bool:
        """True where every page was read."""
        return not self.unread and len(self.pages) >= self.page_count

    def place(self, number: int) -> str:
        """How page ``number`` is called in evidence."""
        name = {Unit.PAGE: "หน้า", Unit.SHEET: "แผ่นงาน", Unit.SLIDE: "สไลด์"}[self.unit]
        sure = self.ocr.get(number)
        return f"{name} {number}" if sure is None else f"{name} {number} (OCR {sure:.0f}%)"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The proof of one requirement, as the report shows it.

    ``sha256`` is of what the server sent; of a page that scripts make, ``Coverage.rendering`` holds
    that of the document as a browser showed it. ``screenshot`` names a picture of the place.
    ``unproven`` says what was wrong with the certificate of the host that it was read from.
    """

    url: str
    quote: str
    place: str
    click_path: tuple[Step, ...]
    sha256: str
    fetched_at: datetime
    screenshot: str | None = None
    unproven: Flaw | None = None


@dataclass(frozen=True, slots=True)
class Find:
    """Where a disclosure is announced. Whole phrases; see ``rules/README.md``."""

    link_text: tuple[str, ...]
    not_link_text: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    url: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that must hold. ``options`` are the settings of its check.

    ``applies_to`` is ``local_government`` where only such agencies are asked for it. ``basis`` is
    the year's: how well it is known that this is asked for, and ``source`` by whom it was said.
    """

    check: str
    id: str
    name: Text
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    basis: str = ""
    applies_to: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Something that is often taken for the disclosure, and why it is not."""

    link_text: tuple[str, ...]
    why: Text


@dataclass(frozen=True, slots=True)
class Duty:
    """The law that asks for a thing apart from the assessment, and how well that is known."""

    law: Text
    basis: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One rule file, under the conditions of a year.

    ``period`` says of which year the thing must be (see ``rulesets.PERIODS``), ``basis`` how well
    it is known that the year asks for it at all. ``remedy`` says what to publish, ``where`` where
    visitors look for it, ``wording`` how it may read (with ``{agency}`` and ``{year}``).
    """

    id: str
    title: Text
    find: Find
    require: tuple[Requirement, ...]
    neighbours: tuple[Neighbour, ...]
    remedy: Text
    responsible: tuple[str, ...]
    front_page: bool = False
    period: str = ""
    basis: str = ""
    where: Text = NO_TEXT
    wording: str = ""
    duty: Duty | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered line of a year's ruleset.

    ``points`` is its share of the OIT score in points, 0 where the year's sub-indicators are not
    known. ``numbers`` is what the item is called in other years.
    """

    number: str
    title: Text
    disclosures: tuple[Disclosure, ...]
    sub_indicator: str
    points: float
    basis: str
    source: str = ""
    note: Text | None = None
    numbers: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SubIndicator:
    """A group of items: its code, its name, how many items the full list has in it."""

    code: str
    name: Text
    items: int
    indicator: str


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a year's assessment. A day that nobody knows is ``None``.

    ``name`` is ``entry``, ``clarification`` or ``result``.
    """

    name: str
    first: date | None
    last: date | None
    basis: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The list of one fiscal year. ``digest`` changes when any rule does.

    ``advice`` are disclosures that are looked for and told of without a verdict. ``sources`` says
    what the short names of sources stand for.
    """

    id: str
    title: Text
    fiscal_year: int | None
    items: tuple[Item, ...]
    sub_indicators: tuple[SubIndicator, ...]
    item_count: int
    digest: str
    calendar: tuple[Stage, ...] = ()
    advice: tuple[Disclosure, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def scored(self) -> bool:
        """True where all items of the year and their sub-indicators are known."""
        return bool(self.sub_indicators) and len(self.items) == self.item_count


@dataclass(frozen=True, slots=True)
class RequirementFinding:
    """What became of one requirement."""

    disclosure: str
    id: str
    name: Text
    check: str
    basis: str
    outcome: Outcome
    note: Text
    evidence: tuple[Evidence, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One disclosure that an item asks for, as the rules put it on the day of the scan.

    ``wording`` is a sample with the agency's name and the year filled in; ``due`` the day from
    which the thing may be asked for, ``None`` where it always may.
    """

    id: str
    title: Text
    remedy: Text
    where: Text = NO_TEXT
    wording: str = ""
    duty: Duty | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """What a person decided about an item; what the program said stands beside it.

    ``call`` is what the item gets: 100, 0, or nothing yet (``None``). ``by`` and ``reviewer`` are
    roles, not persons. ``stale`` is true where the evidence changed since: then it decides nothing.
    """

    call: int | None
    reason: str
    by: str
    reviewer: str
    date: date
    program: Status
    program_reason: Text
    stale: bool = False


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Something that looks like the item and is not it."""

    url: str
    why: Text


@dataclass(frozen=True, slots=True)
class Submitted:
    """One address that the agency handed in for an item (filled by ``--links``)."""

    url: str
    answer: str
    status: Status
    reason: Text
    reachable: bool | None


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one item.

    What follows ``near_misses`` is what the rules said of the item, so that a result explains
    itself, and what a person decided in place of the program.
    """

    item: str
    title: Text
    disclosures: tuple[str, ...]
    status: Status
    reason: Text
    responsible: tuple[str, ...]
    points: float
    requirements: tuple[RequirementFinding, ...]
    submitted: tuple[Submitted, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    sub_indicator: str = ""
    note: Text | None = None
    basis: str = ""
    source: str = ""
    asked: tuple[Asked, ...] = ()
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class CoverageProblem:
    """An address that was not read, and why."""

    url: str
    reason: Reason
    detail: str
    found_on: str


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page that was opened in a browser: why, and the SHA-256 of what the browser showed."""

    url: str
    why: Made
    sha256: str


class TrapKind(StrEnum):
    """Why addresses without end are not asked for. One sentence for each stands in ``texts``."""

    GROWING = "growing"
    REPEATING = "repeating"
    CALENDAR = "calendar"
    SELF_FED = "self_fed"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Trap:
    """Addresses alike that were left out: the first of them, why, and how many were known."""

    url: str
    kind: TrapKind
    count: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the site was seen.

    ``rendering`` are the pages that a browser opened, ``traps`` the addresses without end that were
    left out.
    """

    pages: int
    documents: int
    unreadable: int
    rendered: int
    requests: int
    bytes: int
    stopped_by: Stop
    problems: tuple[CoverageProblem, ...]
    visited_file: str = "visited.csv"
    rendering: tuple[RenderedPage, ...] = ()
    traps: tuple[Trap, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteWarning:
    """Something about the site that its owner should know, apart from the items."""

    kind: str
    url: str
    text: Text


@dataclass(frozen=True, slots=True)
class Advice:
    """Something that is looked for and told of without a verdict."""

    disclosure: str
    title: Text
    outcome: Outcome
    text: Text
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class StageLeft:
    """A stage of the year's assessment; ``days_left`` to its last day, ``None`` where unknown."""

    name: str
    first: date | None
    last: date | None
    basis: str
    days_left: int | None


@dataclass(frozen=True, slots=True)
class SubScore:
    """The estimate of one sub-indicator: points of 100, ``None`` where open."""

    code: str
    name: Text
    estimate: float | None
    lowest: float
    highest: float
    checked: int
    items: int


@dataclass(frozen=True, slots=True)
class IndicatorScore:
    """The estimate of one indicator (9, 10): points of 100, ``None`` where open."""

    code: str
    estimate: float | None
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Score:
    """An estimate, never a score of the commission. ``None`` where not all was checked.

    ``ita_share`` is what one point of OIT is worth in the ITA total.
    """

    estimate: float | None
    lowest: float
    highest: float
    by_sub_indicator: tuple[SubScore, ...]
    by_indicator: tuple[IndicatorScore, ...] = ()
    ita_share: float = 0.4


@dataclass(frozen=True, slots=True)
class Site:
    """The agency's site as it was asked for; ``district`` and ``province`` as its papers say."""

    start_url: str
    host: str
    name: str = ""
    district: str = ""
    province: str = ""


@dataclass(frozen=True, slots=True)
class RulesetRef:
    """Which rules gave the verdict, and what a reader has to know of them.

    ``scored`` is true where all items of the year and their sub-indicators are known.
    """

    id: str
    fiscal_year: int
    digest: str
    title: Text = NO_TEXT
    scored: bool = False
    sub_indicators: tuple[SubIndicator, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tool:
    """Which program gave the verdict."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class ScanResult:
    """Everything one scan found. JSON is made from this, every other format from the same."""

    schema_version: int
    tool: Tool
    ruleset: RulesetRef
    site: Site
    started_at: datetime
    finished_at: datetime
    options: Mapping[str, Any]
    coverage: Coverage
    warnings: tuple[SiteWarning, ...]
    findings: tuple[Finding, ...]
    summary: Mapping[str, int]
    score: Score
    advice: tuple[Advice, ...] = ()
    calendar: tuple[StageLeft, ...] = ()


@dataclass(frozen=True, slots=True)
class Crawled:
    """What a crawl brought home.

    ``waiting`` are addresses that were known and never asked for, ``traps`` those of them that have
    no end, ``leaves`` those of all known addresses that are only entries of news, galleries, boards
    and calendars.
    """

    start_url: str
    home_url: str
    visits: Mapping[str, Visit]
    seen: tuple[Seen, ...]
    waiting: tuple[str, ...]
    stopped_by: Stop
    requests: int
    bytes: int
    folder: bool = False
    leaves: frozenset[str] = frozenset()
    traps: tuple[Trap, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The close reading of one visit: a page or a document."""

    page: Page | None = None
    document: Document | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the agency and asked of its items; given to every check.

    ``menu`` are link texts that stand on several pages, as keys: they say nothing of the page that
    shows them. No more do ``pictures``, the addresses of those that the front page shows.
    """

    agency: str
    province: str
    fiscal_year: int
    today: date
    home_url: str
    local_government: bool = True
    answers: Mapping[str, Visit] = field(default_factory=dict)
    menu: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Quote:
    """Verbatim words of the page or file that was read, and their place in it."""

    words: str
    place: str


@dataclass(frozen=True, slots=True)
class Subject:
    """A candidate as a check sees it: what was read there, and how it was announced.

    ``announced`` are the texts of the links and headings that led here, ``announced_as`` those of
    them that match what the disclosure looks for; ``front`` is true for the front page. ``kept`` is
    for what checks work out of the page or file, once for all of them.
    """

    url: str
    announced: tuple[str, ...]
    page: Page | None = None
    document: Document | None = None
    front: bool = False
    off_site: bool = False
    kept: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a check says of one requirement on one candidate.

    ``another`` says why the candidate is another thing altogether: a near miss. ``found`` is false
    where nothing of the kind stands there at all. ``needs`` are addresses that must be fetched
    before the check can say more. ``months`` are the months of the fiscal year (1 is October) that
    it covers.
    """

    outcome: Outcome
    note: Text = NO_TEXT
    quotes: tuple[Quote, ...] = ()
    another: Text | None = None
    found: bool = True
    needs: tuple[str, ...] = ()
    months: frozenset[int] = frozenset()
