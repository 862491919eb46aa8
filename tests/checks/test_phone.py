"""Telephone and fax: label and value bound to each other, and whose number it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oitcheck.model import Document, Outcome
from tests.checks.snippets import CANNOT_TELL, NO, OWN, YES, ask

MAIN = "<p>โทรศัพท์ 044-756321</p>"


def fax(body: str, **given: object) -> Outcome:
    return ask("contact", "fax", body, **given).outcome  # type: ignore[arg-type]


def tel(body: str, **given: object) -> Outcome:
    return ask("contact", "phone", body, **given).outcome  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "body",
    [
        "<p>โทรสาร 044-756322</p>",
        "<p>โทรสาร : 0-4475-6322</p>",
        "<p>โทรสาร044 756322</p>",
        "<p>โทรสาร0 4475 6322</p>",
        "<p>หมายเลขแฟกซ์: 0447-56322</p>",
        "<p>เบอร์แฟกซ์ 044756322</p>",
        "<p>แฟ็กซ์ 044-756-322</p>",
        "<p>FAX. (044) 756322</p>",
        "<p>Fax: +66 4475 6322</p>",
        "<p>Fax : +66 (0) 4475 6322</p>",
        "<p>โทรสาร ๐-๔๔๗๕-๖๓๒๒</p>",
        "<p>โทรสาร. ๐๔๔-๗๕๖๓๒๒ ต่อ ๑๐๒</p>",
        "<p>โทรสาร.044-756-322 ต่อ 108</p>",
        "<p>โทรสาร 044-756322-5</p>",
        "<p>โทรสาร 044-756322 ถึง 5</p>",
        "<p>โทร./ โทรสาร 0 4475 6322</p>",
        "<p>โทรศัพท์/โทรสาร : 044-756322</p>",
        "<p>โทรศัพท์และโทรสาร 044-756322</p>",
        "<p>โทร/แฟกซ์ 044-756322</p>",
        "<p>Tel/Fax 044-756322</p>",
        "<p>Tel. & Fax. 044-756322</p>",
        "<p>โทรสาร/โทรศัพท์ 044-756322</p>",
        "<p>โทรศัพท์ (โทรสาร) 044-756322</p>",
        "<p>โทรศัพท์ 044-756321 โทรสาร 044-756322</p>",
        "<p>โทร 044-756321, 044-756323 แฟกซ์ 044-756322</p>",
        "<p>โทรศัพท์ 044-756321<br>โทรสาร 044-756322</p>",
        "<table><tr><td>โทรสาร</td><td>044-756322</td></tr></table>",
        "<table><tr><td>โทรสาร</td><td>:</td><td>044-756322</td></tr></table>",
        "<div><div>โทรสาร</div><div>044-756322</div></div>",
        "<div class='r'><div class='l'><b>แฟกซ์ :</b></div><div><span>044-756322</span></div></div>",
        "<ul><li><span>โทรสาร</span> <span>044-756322</span></li></ul>",
        "<dl><dt>โทรสาร</dt><dd>044-756322</dd></dl>",
        "<dl><dt>โทรศัพท์</dt><dd>044-756321</dd><dt>โทรสาร</dt><dd>044-756322</dd></dl>",
        "<table><tr><th>สำนัก</th><th>โทรศัพท์</th><th>โทรสาร</th></tr>"
        "<tr><td>สำนักปลัด</td><td>044-756321</td><td>044-756322</td></tr></table>",
        "<p><img src='img/con_fax.png'> 044-756322</p>",
        "<p><img src='i.png' alt='แฟกซ์: '> 044-756322</p>",
        "<p><i class='fa fa-fax'></i> 044-756322</p>",
        "<div><i class='fas fa-fax'></i></div><div>044-756322</div>",
        "<p>โทรสาร <a href='tel:044756322'>044-756322</a></p>",
        "<p>โทรสาร : <br> 044-756322</p>",
        "<footer>โทรสาร 044-756322</footer>",
        "<p>เว็บไซต์นี้อยู่ระหว่างปรับปรุง</p><p>โทรสาร 044-756322</p>",
        "<p>โทรสาร (อัตโนมัติ) 044-756322</p>",
        "<p>โทรสาร 0 4475 6322 ต่อ 22,23,18</p>",
    ],
)
def test_a_fax_number_however_it_is_written(body: str) -> None:
    assert fax(body) == YES


@pytest.mark.parametrize(
    "body",
    [
        "<p>โทรศัพท์ - โทรสาร -</p>",
        "<p>โทรสาร : .........</p>",
        "<p>โทรสาร</p>",
        "<table><tr><td>แฟกซ์: </td><td></td></tr></table>",
        "<table><tr><td>แฟกซ์</td><td></td></tr><tr><td>โทรศัพท์</td><td>044-756321</td></tr></table>",
        "<table><tr><td>แฟกซ์</td><td>-</td></tr><tr><td>ภารโรง</td><td>044-756321</td></tr></table>",
        "<p>โทรสาร 0-4475-632</p>",
        "<p>โทรสาร 044-7563221</p>",
        "<p>โทรสาร 44-756322</p>",
        "<p>โทรสาร 000-000000</p>",
        "<p>โทรสาร โทรศัพท์ 044-756321</p>",
        "<p>โทรสาร - โทรศัพท์ 044-756321</p>",
        "<p>โทรสาร : - <br>โทรศัพท์ : 044-756321</p>",
        "<p>โทรสาร : <br>มือถือ : 081-2345678</p>",
        "<p>โทรสาร : <br>อีเมล : saraban@x.go.th โทร 044-756321</p>",
        "<p>หมายเลขโทรสารของห้องโดยสาร 044-756321</p>",
        "<p>โทรสาร เวลา 08.30-12.00 น.</p>",
        "<p>โทรสาร 30420 เลขผู้เสียภาษี 0994000123456</p>",
        "<p>โทรสาร</p><p>งบประมาณ 044,756,322 บาท</p>",
        "<p>telefax</p><p>prefix 044-756322</p>",
        "<p>โทรศัพท์ 044-756321</p><p>ใบอนุญาตโทรทัศน์และโทรเลข</p>",
        "<img src='data:image/png;base64,faxFAXfax044756322'>",
        "<form action='s'><label for='f'>โทรสาร</label><input id='f' name='fax'>"
        "<p>สอบถาม 044-756321</p><button>ส่ง</button></form>",
        "<form action='s'><div>โทรสาร</div><div><input name='fax'></div>"
        "<div>044-756321</div><button>ส่ง</button></form>",
        "<form><table><tr><td>โทรสาร</td><td><input type='text' name='fax'></td></tr>"
        "<tr><td>โทรศัพท์</td><td>044-756321</td></tr></table></form>",
        "<div style='display:none'>โทรสาร 044-756322</div>",
        "<!-- โทรสาร 044-756322 -->",
        "<script>var t='โทรสาร 044-756322'</script>",
        "<p>แสดงข้อมูลการติดต่อ ดังนี้ ที่อยู่ หมายเลขโทรศัพท์ หมายเลขโทรสาร อีเมล</p>",
    ],
)
def test_a_label_without_a_complete_number_of_its_own(body: str) -> None:
    assert fax(body) == NO


def test_a_page_of_one_server_form_is_no_form_to_fill_in() -> None:
    body = (
        "<form method='post' action='contact.aspx' id='aspnetForm'>"
        "<input type='hidden' name='__VIEWSTATE' value='x'>"
        "<div><input type='text' name='q'><input type='submit' value='ค้นหา'></div>"
        "<table><tr><td>โทรสาร</td><td>044-756322</td></tr></table></form>"
    )
    assert fax(body) == YES


def test_a_number_beside_a_search_box_is_still_a_number() -> None:
    assert fax("<div>โทรสาร 044-756322</div><div><input name='q'></div>") == YES


def test_an_extension_needs_the_number_it_belongs_to() -> None:
    assert fax("<p>แฟกซ์: ต่อ 127</p>" + MAIN) == YES
    assert fax("<p>แฟกซ์: ต่อ 127</p>") == NO
    assert fax("<table><tr><td>แฟกซ์</td><td>ต่อ 127</td></tr></table>" + MAIN) == YES
    neighbour = "<div>โรงพยาบาลบ้านเหนือ โทร 044-999888</div>"
    assert fax("<p>แฟกซ์: ต่อ 127</p>" + neighbour) == NO


@pytest.mark.parametrize(
    "body",
    [
        "<p>โทร. 044-756321</p>",
        "<p>โทรศัพย์ 044-756321</p>",
        "<p>เบอร์ติดต่อ 081-2345678</p>",
        "<p>Tel : 044-756321</p>",
        "<p>เบอร์โทรศัพท์สำนักงาน 044-756321</p>",
        "<p>โทรศัพท์ 044-756321 , 044-756329 ต่อ 25</p>",
        "<p><i class='fa fa-phone'></i> 044-756321</p>",
        "<p><span class='material-icons'>call</span> 044-756321</p>",
        "<p>โทร.044-756321โทรสาร044-756322</p>",
        "<p>โทรศัพท์/โทรสาร 044-756321</p>",
        "<table><tr><td>โทรศัพท์/โทรสาร</td><td>๐-๔๔๗๕-๖๓๒๑ ต่อ ๑๐๒</td></tr></table>",
    ],
)
def test_a_telephone_number(body: str) -> None:
    assert tel(body) == YES


@pytest.mark.parametrize(
    "body",
    [
        "<p>โทรสาร 044-756322</p>",
        "<p>โทรทัศน์วงจรปิด 044-756322</p>",
        "<p>hotel 044-756322</p>",
        "<p>ประกาศโทรเลข 044-756322</p>",
        "<p>โทรมาตร 044-756322</p>",
    ],
)
def test_another_word_is_no_telephone_label(body: str) -> None:
    assert tel(body) == NO


@pytest.mark.parametrize(
    "body",
    [
        "<div class='news'><h4>โรงพยาบาลบึงศรีเปิดคลินิก</h4><p>สอบถาม โทรสาร 044-611222</p></div>",
        "<p>สอบถามได้ที่ สำนักงานจังหวัดนครราชสีมา โทรสาร 044-611222</p>",
        "<table><tr><th>หน่วยงาน</th><th>โทรศัพท์</th><th>โทรสาร</th></tr>"
        "<tr><td>โรงพยาบาลบึงศรี</td><td>044-611221</td><td>044-611222</td></tr>"
        "<tr><td>สถานีตำรวจภูธรบึงศรี</td><td>044-611223</td><td>044-611224</td></tr>"
        "<tr><td>ที่ว่าการอำเภอบึงศรี</td><td>044-611225</td><td>044-611226</td></tr></table>",
        "<ul><li>อบต.ทุ่งบัวขาว โทรสาร 044-611222</li>"
        "<li>เทศบาลตำบลหนองไผ่ล้อม โทรสาร 044-611224</li></ul>",
        "<div><p>ศูนย์ดำรงธรรมจังหวัดนครราชสีมา</p><p>โทรสาร 044-611222</p></div>",
        "<footer><p>พัฒนาโดย บริษัท เว็บดีดี จำกัด</p><p>โทรสาร 044-611222</p></footer>",
        "<h3>โรงเรียนบ้านบึงศรี</h3><p>ที่ตั้ง หมู่ 3</p><p>โทรสาร 044-611222</p>",
    ],
)
def test_the_number_of_another_office_is_not_the_agencys(body: str) -> None:
    assert fax(body) == NO


@pytest.mark.parametrize(
    "body",
    [
        "<h2>องค์การบริหารส่วนตำบลบ้านหนองกระทุ่มทอง</h2><p>โทรสาร 044-756322</p>",
        "<p>อบต.บ้านหนองกระทุ่มทอง โทรสาร 044-756322</p>",
        "<p>ที่ทำการองค์การบริหารส่วนตำบลบ้านหนองกระทุ่มทอง เลขที่ 9 หมู่ 2<br>โทรสาร 044-756322</p>",
        "<div>รับสมัครครูโรงเรียนบ้านบึงศรี</div><footer><p>เลขที่ 9 หมู่ 2 ต.หนองกระทุ่มทอง "
        "อ.บึงศรี จ.นครราชสีมา</p><p>โทรสาร 044-756322</p></footer>",
        "<table><tr><th>หน่วยงาน</th><th>โทรสาร</th></tr>"
        "<tr><td>โรงพยาบาลบึงศรี</td><td>044-611222</td></tr>"
        "<tr><td>อบต.บ้านหนองกระทุ่มทอง</td><td>044-756322</td></tr></table>",
        "<p>สำนักงานปลัด โทรสาร 044-756322</p>",
    ],
)
def test_the_agencys_own_number_beside_others(body: str) -> None:
    judged = ask("contact", "fax", body)
    assert judged.outcome == YES
    assert "044-756322" in judged.quotes[0].words


def test_the_footer_of_the_agency_and_that_of_a_vendor() -> None:
    place = "เลขที่ 9 หมู่ 2<br>ต.หนองกระทุ่มทอง อ.บึงศรี จ.นครราชสีมา<br>โทรสาร 044-756322"
    news = "<div><p>โรงพยาบาลบึงศรี</p><p>รับบริจาคโลหิต</p></div>"
    assert fax(f"<footer>{news}<div>{place}</div></footer>") == YES
    assert fax(f"<footer>พัฒนาโดย บริษัท เว็บดีดี จำกัด<br>{place}</footer>") == NO


def test_a_vendors_mobile_in_the_footer_is_not_the_agencys() -> None:
    body = "<footer><p>ออกแบบโดย บริษัท เว็บดีดี จำกัด โทร 081-2345678</p></footer>"
    assert tel(body) == NO


def test_the_area_code_of_another_province_is_for_a_person() -> None:
    assert fax("<p>โทรสาร 038-756322</p>") == CANNOT_TELL
    assert fax("<p>โทรสาร 038-756322</p><p>โทรสาร 044-756322</p>") == YES
    assert fax("<p>โทรสาร 038-756322</p>", facts=replace(OWN, province="")) == YES
    assert tel("<p>โทร 081-2345678</p>") == YES


def test_the_quote_is_label_and_value() -> None:
    body = "<table><tr><td>โทรสาร</td><td>044-756322</td></tr></table>"
    quote = ask("contact", "fax", body).quotes[0]
    assert quote.words == "โทรสาร 044-756322"
    assert quote.place


def test_an_empty_label_is_quoted() -> None:
    judged = ask("contact", "fax", "<p>โทรสาร : -</p>")
    assert judged.found
    assert judged.quotes[0].words == "โทรสาร : -"


def test_a_file_is_no_contact_page() -> None:
    judged = ask("contact", "fax", document=Document(("โทรสาร 044-756322",), 1))
    assert judged.outcome == NO
    assert not judged.found


@pytest.mark.parametrize(
    "body",
    [
        "<p>โทร. 044-756321, 044-756322 (แฟกซ์)</p>",
        "<p>044-756321 (โทร) 044-756322 (โทรสาร)</p>",
        "<p>โทรศัพท์ 044-756321 (โทรสาร)</p>",
    ],
)
def test_a_label_in_brackets_after_its_number(body: str) -> None:
    assert fax(body) == YES


@pytest.mark.parametrize(
    "value",
    [
        "โทรสาร : -<br>044-756399",
        "โทรสาร..........<br>044-756399",
        "โทรสาร ไม่มี โปรดโทร 044-756399",
        "โทรสาร ไม่มี กรุณาใช้ 044-756399",
        "โทรสาร เลขที่บัญชี 044756399",
        "ยกเลิกหมายเลขโทรสาร 044-756399",
        "จัดซื้อเครื่องโทรสาร สอบถาม 044-756399",
    ],
)
def test_a_label_said_to_be_empty_takes_no_other_number(value: str) -> None:
    assert fax(f"{MAIN}<div>{value}</div>") == NO


def test_a_mobile_after_a_label_of_fax_alone_is_for_a_person() -> None:
    assert fax(f"{MAIN}<div>โทรสาร :<br>081-2345678 (นายก)</div>") == CANNOT_TELL
    assert fax("<p>โทรศัพท์/โทรสาร 081-2345678</p>") == YES


@pytest.mark.parametrize(
    "other",
    [
        "สนง.ป.ป.ช. ประจำจังหวัดนครราชสีมา",
        "ท้องถิ่นจังหวัดนครราชสีมา",
        "ศูนย์พัฒนาเด็กเล็กบ้านโคก",
        "รพ.มหาราช",
        "สภ.เมือง",
        "พัฒนาเว็บไซต์โดย ไอทีโคราช",
        "Powered by WebThai",
    ],
)
def test_the_number_of_a_neighbour_or_of_the_maker(other: str) -> None:
    assert fax(f"{MAIN}<div><b>{other}</b><br>โทรสาร 044-243001</div>") == NO
    assert tel(f"<p>{other} โทร 044-243001</p>") == NO


def test_a_parent_or_a_landmark_is_not_the_owner_of_the_number() -> None:
    school = replace(OWN, agency="โรงเรียนบ้านหนองแวงวิทยา")
    over = "<p>สังกัดสำนักงานเขตพื้นที่การศึกษาประถมศึกษานครราชสีมา เขต 1</p>"
    assert fax(f"<h1>{school.agency}</h1>{over}<p>โทรสาร 044-756322</p>", facts=school) == YES
    assert fax("<p>ใกล้ที่ว่าการอำเภอเมือง ห่างจากโรงพยาบาลเมือง 2 กม. โทรสาร 044-756322</p>") == YES
    assert fax("<p>044-756322 โทรสาร 044-756322 พัฒนาโดย ไอทีโคราช</p>") == YES
