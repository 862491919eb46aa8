"""The sample site: what each state shows, that its links hold, and that HTTP changes nothing."""

import re
import urllib.error
import urllib.request
from functools import cache
from html.parser import HTMLParser
from urllib.parse import quote, urldefrag, urljoin

import pypdfium2
import pytest

from oitcheck.demo.pages import all_pages
from oitcheck.demo.server import serve
from oitcheck.demo.site import Resource, State, resources

STATES: tuple[State, State] = ("before", "after")
NO_ADDRESS = ("#", "javascript:", "mailto:", "tel:")
HOME = "http://demo.test"
DEAD = {
    "/files/ita65/o40.pdf",
    "/files/ita66/o37.pdf",
    "/files/old/plan61-65.pdf",
    "/files/old/scholarship65.pdf",
    "/images/clip/intro.wmv",
    "/index_en.php",
    "/journal.php",
    "/webboard/rules.php",
}
ITA = ("/ita/2566.html", "/ita/2565.html")
SCANS = {"/files/risk-2566.pdf", "/files/staff-manual.pdf"}
EXECUTIVES = tuple(f"/personnel.php?g={group}" for group in range(1, 10))
PHONE = re.compile(r"0[- ]?\d[\d -]{6,}")
FAX = re.compile(r"โทรสาร|แฟกซ์|แฟ็กซ์|fax", re.IGNORECASE)
E_SERVICE = re.compile("e[-–]service", re.IGNORECASE)
HR_REPORT = re.compile(r"รายงานผลการบริหาร(และ|และการ)?พัฒนาทรัพยากรบุคคล")
CHANNEL = re.compile(r"ช่องทาง(แจ้งเรื่อง)?ร้องเรียนการทุจริต|แจ้งเรื่องร้องเรียนการทุจริต|แจ้งเบาะแส")


class Links(HTMLParser):
    """Collects what a browser would follow or frame, and the visible text."""

    def __init__(self) -> None:
        super().__init__()
        self.base = ""
        self.found: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note every address of the tag."""
        given = {name: value or "" for name, value in attrs}
        if tag == "base":
            self.base = given.pop("href")
        self.found += [given[name] for name in ("href", "src", "action") if name in given]
        self.found += re.findall(r"location(?:\.href)?='([^']+)'", given.get("onclick", ""))
        self.found += re.findall(r"url=(\S+)", given.get("content", ""))

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.text.append(data)


def is_html(resource: Resource) -> bool:
    return resource.content_type.startswith("text/html")


def declared(resource: Resource) -> str:
    """The charset of the header, else of the meta element, as a browser reads it."""
    header = re.search("charset=(.+)", resource.content_type)
    meta = re.search(rb"charset=[\"']?([\w-]+)", resource.body[:1024])
    name = header.group(1) if header else meta.group(1).decode() if meta else ""
    return "cp874" if name.lower() in ("windows-874", "tis-620") else name


def decoded(resource: Resource) -> str:
    return resource.body.decode(declared(resource))


@cache
def html(state: State) -> dict[str, str]:
    return {path: decoded(page) for path, page in resources(state).items() if is_html(page)}


def parsed(text: str) -> Links:
    links = Links()
    links.feed(text)
    return links


def visible(state: State, path: str) -> str:
    return " ".join(" ".join(parsed(html(state)[path]).text).split())


def internal(state: State, path: str) -> set[str]:
    """Where a page leads on its own host, without fragments."""
    links = parsed(html(state)[path])
    base = urljoin(HOME + path, links.base)
    wanted = [link for link in links.found if not link.startswith(NO_ADDRESS)]
    targets = {urldefrag(urljoin(base, link)).url for link in wanted}
    return {quote(url[len(HOME) :], safe="/?=&%") for url in targets if url.startswith(HOME)}


@cache
def pdf_text(path: str) -> str:
    document = pypdfium2.PdfDocument(resources("after")[path].body)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


@pytest.fixture(params=STATES)
def state(request: pytest.FixtureRequest) -> State:
    chosen: State = request.param
    return chosen


def test_is_life_size(state: State) -> None:
    assert len(html(state)) >= 60
    assert len([path for path in resources(state) if path.endswith(".pdf")]) >= 10


def test_is_deterministic(state: State) -> None:
    assert resources(state) == resources(state)


def test_no_page_path_twice(state: State) -> None:
    paths = [page.address for page in all_pages(state == "after")]
    assert len(paths) == len(set(paths))


def test_links_resolve_except_the_dead_ones(state: State) -> None:
    site = resources(state)
    dead = {link for path in html(state) for link in internal(state, path) if link not in site}
    assert dead == DEAD


def test_every_page_and_file_is_reachable(state: State) -> None:
    site = resources(state)
    seen, waiting = set[str](), {"/"}
    while waiting:
        path = waiting.pop()
        seen.add(path)
        onward = internal(state, path) if path in html(state) else set()
        waiting |= (onward & site.keys()) - seen
    assert set(site) - seen == {"/robots.txt"}


def test_menus_are_life_size(state: State) -> None:
    bare = {"/", "/ita.php"} | {path for path in html(state) if path.startswith("/calendar/")}
    for path, text in html(state).items():
        assert path in bare or len(parsed(text).found) >= 45, path


def test_old_encodings_decode(state: State) -> None:
    site = resources(state)
    old = [path for path in html(state) if declared(site[path]) == "cp874"]
    assert set(old) == {"/history.html", "/general.html", "/villages.html", "/personnel.php?g=2"}
    assert site["/history.html"].content_type == "text/html"
    assert b"charset" not in site["/villages.html"].body.lower()
    for path in old:
        assert "ตำบลโนนกระถินงาม" in html(state)[path]
        with pytest.raises(UnicodeDecodeError):
            site[path].body.decode()


def test_ways_to_link(state: State) -> None:
    assert html(state)["/"].count("<a ") == 1
    assert "เข้าสู่เว็บไซต์" in visible(state, "/")
    assert "onclick=\"location.href='/elder.php'\"" in html(state)["/index.php"]
    assert '<base href="/files/"' in html(state)["/download.php"]
    assert 'http-equiv="refresh"' in html(state)["/ita.php"]
    assert '<iframe src="calendar/2566-04.html"' in html(state)["/calendar.php"]
    assert any(path.startswith("/%E0%B8%82") for path in html(state))
    assert 'href="/ข่าวกิจกรรม/' in html(state)["/index.php"]


def test_central_agencies_and_neighbours(state: State) -> None:
    everything = " ".join(html(state).values())
    for word in ("nacc.go.th", "dla.go.th", "facebook.com", "google.com/maps", "e-LAAS", "สารบรรณ"):
        assert word in everything
    for word in ("แผนการจัดซื้อจัดจ้าง", "ข้อบัญญัติงบประมาณรายจ่าย", "แผนดำเนินงานประจำปี"):
        assert word in visible(state, "/sitemap.php")


def test_hospital_fax_stands_in_a_news_item(state: State) -> None:
    assert "โรงพยาบาลบึงศรีทอง โทรศัพท์ 0-4400-8777 โทรสาร 0-4400-8778" in visible(
        state, "/news.php?act=view&id=115"
    )


def test_contact_has_all_but_fax(state: State) -> None:
    contact = visible(state, "/contact.php")
    for word in ("หมู่ที่ 4 ตำบลโนนกระถินงาม", "โทรศัพท์ 0-4400-9214", "@nonkrathinngam.go.th"):
        assert word in contact
    assert '<iframe src="https://www.google.com/maps' in html(state)["/contact.php"]


def test_executives_have_name_position_photo(state: State) -> None:
    shown = [html(state)[path] for path in EXECUTIVES[:3]]
    assert [len(set(re.findall(r"/person/(\w+)\.png", text))) for text in shown] == [4, 3, 6]
    assert "นายบุญส่ง กระถินทอง" in shown[0]
    assert "ประธานสภา" in shown[1]
    assert "ปลัดองค์การบริหารส่วนตำบล" in shown[2]


def test_petition_is_a_general_form(state: State) -> None:
    assert '<form method="post" action="/petition.php">' in html(state)["/petition.php"]
    assert "ทุจริต" not in " ".join(re.findall("<h1>.*?</form>", html(state)["/petition.php"], re.S))


def test_before_executives_have_no_telephone() -> None:
    for path in EXECUTIVES:
        assert not PHONE.search(visible("before", path)), path


def test_before_no_fax_but_the_hospitals() -> None:
    with_fax = [path for path in html("before") if FAX.search(visible("before", path))]
    assert with_fax == ["/news.php?act=view&id=115"]


def test_before_eservice_is_a_dead_tile() -> None:
    home = html("before")["/index.php"]
    assert '<a class="tile" href="#"><b>E-Service</b>' in home
    named = {path for path in html("before") if E_SERVICE.search(visible("before", path))}
    assert named == {"/index.php", *ITA}
    assert all('href="#"' in html("before")[path] for path in ITA)
    assert "/eservice.php" not in html("before")


def test_before_plan_is_of_2565() -> None:
    page = visible("before", "/doc.php?cat=budgetplan")
    assert "แผนการใช้จ่ายงบประมาณประจำปีงบประมาณ พ.ศ. 2565" in page
    assert "2566" not in page
    assert "/files/budget-plan-2566.pdf" not in resources("before")


def test_before_announces_neither_report_nor_channel() -> None:
    files = [pdf_text(path) for path in resources("before") if path.endswith(".pdf")]
    pages = [text for path, text in html("before").items() if path not in ITA]
    for text in [*pages, *files]:
        assert not HR_REPORT.search(text)
        assert not CHANNEL.search(text)


@pytest.mark.parametrize(("path", "numbers"), [(ITA[0], (26, 28)), (ITA[1], (28, 30))])
def test_before_the_oit_pages_list_them_without_a_link(path: str, numbers: tuple[int, int]) -> None:
    rows = re.findall("<tr>.*?</tr>", html("before")[path], re.S)
    bare = [row for row in rows if HR_REPORT.search(row) or CHANNEL.search(row)]
    assert len(bare) == 2
    for number, row in zip(numbers, bare, strict=True):
        assert re.search(rf"[Oo]{number}\b", row)
        assert "<a " not in row


def test_after_thirteen_telephones() -> None:
    numbers = [PHONE.findall(visible("after", path)) for path in EXECUTIVES[:3]]
    assert [len(group) for group in numbers] == [4, 3, 6]


def test_after_orders_of_a_card_differ() -> None:
    def order(path: str, *words: str) -> list[int]:
        return [html("after")[path].index(word) for word in words]

    photo_first = order(
        "/personnel.php?g=1", "person/e2.png", "นายวิเชียร", '<p class="pos">รองนายก', "-1102"
    )
    position_first = order(
        "/personnel.php?g=2", "ประธานสภาองค์การ", "นายประหยัด", "-1201", "person/c1.png"
    )
    name_first = order("/personnel.php?g=3", "นายชัยณรงค์", "ปลัดองค์การ", "person/h1.png", "ต่อ 11")
    for places in (photo_first, position_first, name_first):
        assert places == sorted(places)


def test_after_contact_has_fax() -> None:
    assert "โทรสาร 0-4400-9215" in visible("after", "/contact.php")


def test_after_eservice_is_under_way() -> None:
    assert '<a class="tile" href="/eservice.php"><b>E-Service</b>' in html("after")["/index.php"]
    page = visible("after", "/eservice.php")
    assert "อยู่ระหว่างดำเนินการ" in page
    assert "อยู่ระหว่างประสานผู้รับจ้างดูแลเว็บไซต์ดำเนินการจัดทำระบบ E-Service" in page
    assert "<form" not in html("after")["/eservice.php"]


def test_after_corruption_form_is_on_the_front_page() -> None:
    page = html("after")["/corruption.php"]
    assert '<form method="post" action="/corruption.php">' in page
    for field in ('name="name"', 'name="phone"', '<textarea id="cdetail"', 'type="submit"'):
        assert field in page
    assert '<a class="tile" href="/corruption.php">' in html("after")["/index.php"]


def test_after_keeps_all_of_before() -> None:
    assert set(resources("before")) <= set(resources("after"))


@pytest.mark.parametrize("year", [2565, 2566])
def test_budget_plan_pdfs(year: int) -> None:
    text = pdf_text(f"/files/budget-plan-{year}.pdf")
    assert f"แผนการใช้จ่ายงบประมาณประจำปีงบประมาณ พ.ศ. {year}" in text
    assert f"1 ตุลาคม {year - 1} ถึงวันที่ 30 กันยายน {year}" in text
    assert {2565: "39,800,000", 2566: "42,500,000"}[year] in text


def test_hr_report_pdf() -> None:
    text = pdf_text("/files/hr-report-2565.pdf")
    assert "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565" in text
    assert "ตั้งแต่วันที่ 1 ตุลาคม 2564 ถึงวันที่ 30 กันยายน 2565" in text
    for word in ("จำนวนอัตรากำลัง", "ผลการดำเนินงาน", "ปัญหา / อุปสรรค", "ข้อเสนอแนะ", "งบประมาณที่ใช้"):
        assert word in text
    assert "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล" in visible("after", "/ita/2566.html")


def test_pdf_text_layers_are_sound() -> None:
    for path in resources("after"):
        if path.endswith(".pdf") and path not in SCANS:
            assert "องค์การบริหารส่วนตำบล" in pdf_text(path) or "งานการเจ้าหน้าที่" in pdf_text(path)
            assert "\u0e4d" not in pdf_text(path)
            assert not re.search(r"[ก-ฮ] ำ|[ก-ฮ] า", pdf_text(path)), path
            assert len(resources("after")[path].body) < 80_000


def test_scans_have_no_text() -> None:
    assert not any(pdf_text(path) for path in SCANS)


def fetch(url: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    request = urllib.request.Request(url, method=method, data=b"" if method == "POST" else None)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def test_http_serves_the_same_bytes(state: State) -> None:
    with serve(state) as base:
        for path, resource in resources(state).items():
            status, headers, body = fetch(base.rstrip("/") + path)
            assert status == 200
            assert body == resource.body
            assert headers["Content-Type"] == resource.content_type
            assert headers["Content-Length"] == str(len(body))
            assert headers["ETag"]
            assert headers["Last-Modified"]


def test_http_beside_get() -> None:
    with serve("after") as base:
        assert fetch(base, "HEAD")[2] == b""
        status, _, body = fetch(base + "no-such-page.php")
        assert status == 404
        assert "ไม่พบหน้า" in body.decode()
        assert "ขอบคุณ" in fetch(base + "corruption.php", "POST")[2].decode()
        assert fetch(base + "contact.php", "POST")[0] == 405


def test_http_is_silent(capfd: pytest.CaptureFixture[str]) -> None:
    with serve("before") as base:
        fetch(base)
    assert capfd.readouterr() == ("", "")


def test_robots_allows_all_but_admin() -> None:
    assert resources("before")["/robots.txt"].body == b"User-agent: *\nDisallow: /admin/\n"
