"""Which pages only a browser shows, told from what was sent, and which tell by themselves."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

import oitcheck
from oitcheck.demo.site import resources
from oitcheck.model import Made
from oitcheck.reading.encoding import decode_page
from oitcheck.reading.scripted import made, unfinished
from oitcheck.reading.scripted.more import CALL
from oitcheck.reading.skim import skim
from oitcheck.rulefiles import rules_folder
from tests.sites.scripted import STATES, State, spa, twin

JQUERY = '<script src="/assets/js/jquery-3.6.0.min.js"></script>'
HELPERS = (
    f'{JQUERY}<script src="/assets/js/bootstrap.bundle.min.js"></script>'
    '<script src="https://cdn.jsdelivr.net/npm/swiper@9/swiper-bundle.min.js"></script>'
)
OWN = '<script src="/assets/js/main.js?v=3"></script>'
GTAG = (
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script><script>'
    "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}"
    "gtag('js',new Date());</script><script>(function(w,d,s,l,i){"
    "var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i;"
    "f.parentNode.insertBefore(j,f)})(window,document,'script','dataLayer','GTM-X')</script>"
)
TRUEHITS = (
    '<div id="truehits_div"></div><script>(function(){var ga1=document.createElement("script");'
    'ga1.src="//lvs.truehits.in.th/dataa/x0001.js";document.body.appendChild(ga1)})();</script>'
)
GLUE = (
    "<script>$(function(){ $('#back-to-top').click(function(){ $('html').animate({scrollTop:0}) });"
    "$(window).scroll(function(){ $('#back-to-top').toggle($(this).scrollTop()>200) });"
    "$.ajax({url:'/counter.php',success:function(d){ $('#visitor').html(d) }}); });</script>"
)
NAV = (
    '<nav class="navbar navbar-expand-lg"><ul class="navbar-nav">'
    '<li><a href="/">หน้าแรก</a></li><li><a href="/about">ข้อมูลพื้นฐาน</a></li>'
    '<li><a href="/people">บุคลากร</a></li><li><a href="/news">ข่าวประชาสัมพันธ์</a></li>'
    '<li><a href="/ita">ITA</a></li><li><a href="/contact">ติดต่อเรา</a></li></ul></nav>'
)
HEADER = f'<header><h1>เทศบาลตำบลหนองแสงทอง</h1><img src="/img/logo.png" alt="">{NAV}</header>'
FOOTER = (
    "<footer><p>สำนักงานเทศบาลตำบลหนองแสงทอง 99 หมู่ที่ 4 ตำบลหนองแสงทอง อำเภอเมือง "
    "โทรศัพท์ 0-4400-9214 โทรสาร 0-4400-9215 สงวนลิขสิทธิ์ พ.ศ. 2566</p></footer>"
)
PROSE = (
    "<h2>ประวัติความเป็นมา</h2><p>"
    + "เทศบาลตำบลหนองแสงทองตั้งขึ้นเมื่อปี 2539 มีพื้นที่ 52 ตารางกิโลเมตร แบ่งเป็น 9 หมู่บ้าน "
    "ประชาชนส่วนใหญ่ทำนาและเลี้ยงสัตว์ " * 4 + "</p>"
)

LINKED_LIST = "<h2>ข่าว</h2><ul>" + "<li><a href='/n/1'>ประกาศราคากลาง</a></li>" * 30 + "</ul>"
TILES = "<h2>ข่าวประชาสัมพันธ์</h2>" + "".join(
    f'<div class="card"><a href="/news/{n}"><img src="/upload/{n}.jpg">ลงพื้นที่หมู่ {n}</a></div>'
    for n in range(1, 9)
)
NEWS = "<h2>ข่าว</h2><div class='news'>" + "".join(
    f"<article><h3><a href='/news/{n}'>ลงพื้นที่หมู่ {n}</a></h3><p>วันนี้</p></article>" for n in (1, 2, 3)
)
NEWS += "</div>"


LINKS = "".join(f'<a href="/t{n}">งานที่ {n}</a>' for n in range(5))
ALPINE = '<script defer src="/js/alpine.min.js"></script>'
MODULE = '<script type="module" src="/js/widgets.js"></script>'
MAIN = '<script src="/static/js/main.js"></script>'
MENU_JS = '<script src="/js/menu.js"></script>'
BLOGGER = (
    "<script>function showmenu(j){document.write('<ul>');for(var i=0;i<j.feed.entry.length;i++)"
    "document.write('<li><a href=\"'+j.feed.entry[i].link[0].href+'\">'+j.feed.entry[i].title.$t"
    "+'</a></li>')}</script>"
    '<script src="/feeds/posts/default?alt=json-in-script&amp;callback=showmenu"></script>'
)
WRITTEN = "document.write('" + "".join(f'<a href="/p{n}.html">งาน</a>' for n in range(4)) + "')"


def inline(code: str) -> str:
    return f"<script>{code}</script>"


def document(body: str, head: str = "") -> str:
    return (
        '<!doctype html><html lang="th"><head><meta charset="utf-8">'
        f"<title>เทศบาลตำบลหนองแสงทอง</title>{head}</head><body>{body}</body></html>"
    )


def site(main: str, scripts: str = HELPERS + OWN) -> str:
    """A page with a menu and a footer of its own around ``main``."""
    return document(f"{HEADER}{main}{FOOTER}{GTAG}{scripts}")


def why(markup: str) -> Made | None:
    return made(LexborHTMLParser(markup), markup)


SHELLS = {
    "vue-cli": document(
        "<noscript><strong>We're sorry but อบต.หนองบัว doesn't work properly without JavaScript "
        "enabled. Please enable it to continue.</strong></noscript><div id=app></div>"
        "<script src=/js/chunk-vendors.7a1b.js></script><script src=/js/app.9f3c.js></script>"
    ),
    "create-react-app": document(
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
        '<script defer="defer" src="/static/js/main.8e1f0.js"></script>',
    ),
    "vite": document(
        '<div id="app"></div>',
        '<script type="module" crossorigin src="/assets/index-4f5d2c.js"></script>',
    ),
    "angular": document(
        '<app-root></app-root><script src="runtime.1a2b.js" type="module"></script>'
        '<script src="polyfills.3c4d.js" type="module"></script>'
        '<script src="main.5e6f.js" type="module"></script>'
    ),
    "nuxt": document(
        '<div id="__nuxt"></div><script>window.__NUXT__={config:{}}</script>'
        '<script type="module" src="/_nuxt/entry.12ab.js"></script>'
    ),
    "flutter": document("", '<script src="main.dart.js" type="application/javascript"></script>'),
    "old-script-in-capitals": '<HTML><BODY><SCRIPT SRC="site.js"></SCRIPT></BODY></HTML>',
    "react-with-loader": document(
        '<div id="root"><div class="app-loader"><img src="/img/loading.gif">'
        '<p>กำลังโหลด...</p></div></div><script src="/static/js/bundle.js"></script>'
    ),
    "waits-in-thai": document(
        '<div class="center"><p>กรุณารอสักครู่...</p></div><script src="/js/app.min.js"></script>'
    ),
    "jquery-load": document(
        '<div id="header"></div><div id="content"></div><div id="footer"></div>'
        + JQUERY
        + inline("$(function(){$('#header').load('header.html');$('#content').load('home.html');})")
    ),
    "hash-routed": document(
        '<h1>อบต.โนนกระถินงาม</h1><a href="#/">หน้าแรก</a><a href="#/news">ข่าว</a>'
        '<a href="#/ita">ITA</a><div id="view"></div><script src="js/router.js"></script>'
    ),
    "script-redirect": document(inline("window.location.href = '/web/index.php?lang=th';")),
    "script-redirect-with-words": document(
        "<p>กำลังนำท่านไปยังเว็บไซต์ใหม่ของเทศบาล</p>" + inline("location.replace('/2566/main.html')")
    ),
    "late-redirect": document(
        "<p>เว็บไซต์ย้ายแล้ว</p>" + inline("setTimeout(function(){location.href='/new/'},3000)")
    ),
    "document-write": document(
        inline(
            "document.write('<table><tr><td><a href=\"page1.html\">หน้าแรก</a></td></tr></table>')"
        )
    ),
    "splash-whose-way-in-is-written": document(
        '<img id="special" src="/docs/king10.jpg">'
        + inline("document.write('<a href=\"' + base + 'Home\"><img src=\"/docs/in.png\"></a>');")
    ),
    "vue-from-cdn": document(
        '<div id="app"><router-view></router-view></div>'
        '<script src="https://unpkg.com/vue@3/dist/vue.global.prod.js"></script>'
        + inline("Vue.createApp({data(){return{news:[]}}}).mount('#app')")
    ),
    "asks-for-scripts-in-thai": document(
        "<noscript>กรุณาเปิดใช้งาน JavaScript เพื่อเข้าชมเว็บไซต์ของเทศบาล</noscript>"
        '<div class="wrap"><span>เทศบาลตำบลหนองแสงทอง</span></div>'
        '<script src="/dist/site.js"></script>'
    ),
    "asks-for-scripts": document(
        "<noscript>Please enable JavaScript to view this site.</noscript>"
        "<p>เทศบาลตำบลหนองแสงทอง อำเภอเมือง จังหวัดนครราชสีมา</p><script src='/dist/site.js'></script>"
    ),
    "plain-fetch": document(
        '<div id="wrap"></div>'
        + inline(
            "fetch('/api/home').then(r=>r.text()).then(t=>{"
            "document.getElementById('wrap').innerHTML=t})"
        )
    ),
    "behind-google-sheet": document(
        '<div class="container"><div id="output"></div></div>'
        + inline("google.script.run.withSuccessHandler(h=>{$('#output').html(h)}).getPage()")
    ),
}
TEMPLATES = {
    "angularjs": site(
        '<div ng-app="obt" ng-controller="News"><h2>ข่าว</h2><ul><li ng-repeat="n in news">'
        '<a ng-href="{{n.url}}">{{ n.title }}</a></li></ul></div>',
        '<script src="/lib/angular.min.js"></script><script src="/js/controllers.js"></script>',
    ),
    "vue-in-page": site(
        '<div id="list"><h2>จัดซื้อจัดจ้าง</h2><p>{{ item.name }}</p></div>',
        '<script src="https://cdn.jsdelivr.net/npm/vue@2"></script>'
        + inline("new Vue({el:'#list',data:{item:{}}})"),
    ),
    "alpine": site(
        f'{PROSE}<div x-data="{{docs:[]}}" x-init="docs=await(await fetch(\'/api\')).json()">'
        '<template x-for="doc in docs"><li x-text="doc.title"></li></template></div>',
        '<script defer src="https://unpkg.com/alpinejs@3.x.x/dist/cdn.min.js"></script>',
    ),
    "knockout": site(
        '<tbody></tbody><ul data-bind="foreach: people"><li data-bind="text: name"></li></ul>',
        '<script src="/js/knockout-3.5.1.js"></script>' + inline("ko.applyBindings(vm)"),
    ),
    "repeated-rows": site(
        '<table><tbody><tr v-for="plan in plans"><td v-text="plan.name"></td></tr></tbody></table>',
        '<script type="module" src="/js/plans.js"></script>',
    ),
    "address-unfilled": site(
        f'{PROSE}<a href="{{{{ file.url }}}}">ดาวน์โหลด</a>',
        '<script src="/js/vue.min.js"></script>' + inline("new Vue({el:'body'})"),
    ),
    "alpine-if": site(
        '<h1>ติดต่อเรา</h1><div x-data="{d:null}" x-init="d=await(await fetch(\'/c\')).json()">'
        '<template x-if="d"><p x-text="d.a"></p></template></div>',
        ALPINE,
    ),
    "alpine-text": site(
        '<h1>ติดต่อเรา</h1><div x-data="{d:{}}" x-init="d=await(await fetch(\'/c\')).json()">'
        f'<p x-text="d.a"></p><p x-text="d.b"></p></div>{PROSE}',
        ALPINE,
    ),
    "alpine-html-bundled": site(
        "<div x-data=\"{h:'',init(){fetch('/c').then(r=>r.text()).then(t=>this.h=t)}}\""
        f' x-html="h"></div>{PROSE}',
        MODULE,
    ),
    "alpine-component": site(
        f'{PROSE}<div x-data="execs"><template x-if="list"><b>1</b></template></div>',
        ALPINE + inline("Alpine.data('execs',()=>({list:0,init(){fetch('/e').then(f)}}))"),
    ),
    "alpine-component-of-a-file": site(
        '<h1>ติดต่อเรา</h1><div x-data="contact"><p x-text="phone"></p></div>', MODULE
    ),
    "chat-of-a-sparse-page": site(
        '<h1>สาร</h1><div id="message">{{ text }}</div>', '<script src="/js/vue.min.js"></script>'
    ),
}
CONTENTS = {
    "empty-main": site("<main></main>"),
    "empty-content": site('<div class="container"><div id="content">\n</div></div>'),
    "empty-below-heading": site(
        PROSE + '<section><h2>ข่าวประชาสัมพันธ์</h2><div id="newsList" class="row"></div></section>'
    ),
    "empty-below-a-boxed-heading": site(
        PROSE + '<div class="section-title"><h2>จัดซื้อจัดจ้าง</h2></div><div id="egpData"></div>'
    ),
    "fetch-list": site(
        PROSE + '<h3>ประกาศ</h3><div class="box"><p>รายการล่าสุด</p><div id="news-list"></div></div>',
        inline(
            "const box=document.getElementById('news-list');fetch('/api/news').then(r=>r.json())"
            ".then(d=>{box.innerHTML=d.map(n=>`<a href='${n.url}'>${n.title}</a>`).join('')})"
        ),
    ),
    "ajax-table-in-a-box": site(
        '<div class="ibox-content"><div id="Loading"><div class="sk-spinner"></div></div>'
        '<div id="show_table"></div></div>' + PROSE,
        JQUERY
        + inline(
            "$(document).ready(function(){GetTable()});function GetTable(){$.ajax({type:'POST',"
            "url:'ajax/gettable.php',success:function(r){$(\"#show_table\").html(r)}})}"
        ),
    ),
    "empty-rows": site(
        PROSE + "<table><thead><tr><th>ลำดับ</th><th>ชื่อโครงการ</th></tr></thead>"
        '<tbody id="projects"></tbody></table>',
        '<script src="/js/projects.js"></script>',
    ),
    "place-for-what-a-comment-says": site(
        PROSE + '<h2>คู่มือ</h2><div id="manual-list">\n<!-- ข้อมูลจะแสดงที่นี่ -->\n</div>'
    ),
    "rows-by-jquery": site(
        PROSE + '<table id="tb"><tr><th>ที่</th><th>แผน</th></tr><tbody></tbody></table>',
        inline("$.getJSON('plan.json',function(d){$('#tb tbody').append(row(d))})"),
    ),
    "datatables-ajax": site(
        PROSE + '<table id="egp" class="display"><thead><tr><th>ประกาศ</th><th>วันที่</th></tr>'
        "</thead></table>",
        '<script src="/js/jquery.dataTables.min.js"></script>'
        + inline("$(document).ready(function(){$('#egp').DataTable({ajax:'/api/egp.json'})})"),
    ),
    "bootstrap-table": site(
        PROSE + '<table data-toggle="table" data-url="/api/laws"><thead><tr><th>กฎหมาย</th></tr>'
        "</thead></table>"
    ),
    "row-that-waits": site(
        PROSE + "<table><thead><tr><th>ชื่อ</th><th>ตำแหน่ง</th></tr></thead><tbody>"
        '<tr><td colspan="2" class="text-center">กำลังโหลดข้อมูล...</td></tr></tbody></table>'
    ),
    "list-that-waits": site(
        PROSE + '<h2>แผนพัฒนา</h2><div id="plan-box"><div class="spinner-border"></div>'
        '<p class="text-muted">กำลังโหลดข้อมูล กรุณารอสักครู่</p></div>'
    ),
    "page-that-waits": site('<div class="wrap"><h2>บุคลากร</h2><p>Loading...</p></div>'),
    "component": site("<h2>คณะผู้บริหาร</h2><app-staff-list></app-staff-list>", OWN),
    "component-of-a-page": site('<my-view page="9"></my-view>', OWN),
    "htmx": site(
        PROSE + '<div hx-get="/fragments/docs" hx-trigger="load"></div>',
        '<script src="https://unpkg.com/htmx.org@1.9.2"></script>',
    ),
    "data-in-the-page": site(
        PROSE + '<ul id="downloadItems"></ul>',
        inline(
            "var files=[{n:'แผนอัตรากำลัง',f:'a.pdf'}];"
            "var u=document.querySelector('#downloadItems');"
            "files.forEach(function(x){u.innerHTML+='<li><a href='+x.f+'>'+x.n+'</a></li>'})"
        ),
    ),
    "included": site(
        '<div data-include="pages/ita.html"></div>', inline("document.querySelectorAll('x')") + OWN
    ),
    **{
        f"island-{name}": site(f"<h1>คณะผู้บริหาร</h1>{place}", HELPERS + scripts)
        for name, place, scripts in (
            ("data", '<div data-widget="exec"></div>', MODULE),
            ("data-of-a-file", '<div data-reactroot="" data-component="List"></div>', MAIN),
            ("class", '<div class="exec-widget"></div>', MODULE),
            ("id", '<div id="exec"></div>', MAIN),
            ("contact", '<div id="contact"></div>', MAIN),
            ("boxed", '<div class="box"><div><div id="exec"></div></div></div>', MODULE),
        )
    },
    "island-below-a-boxed-heading": site(
        '<main><div class="title"><h1>ติดต่อเรา</h1></div><div id="contact"></div></main>', MAIN
    ),
    **{
        f"waits-{n}": site(f'{PROSE}<h2>แผน</h2><div id="plan"><p>{said}</p></div>')
        for n, said in enumerate(
            (
                *("กำลังเชื่อมต่อ", "กำลังเชื่อมต่อฐานข้อมูล...", "กำลังประมวลผล กรุณารอสักครู่", "กำลังค้นหา..."),
                *("กำลังค้นหาข้อมูล…", "Fetching data...", "Connecting...", "Connecting to server"),
            )
        )
    },
    "place-known-by-its-class": site(
        '<div class="area"></div>', JQUERY + inline("$('.area').load('fragments/ita.php')")
    ),
}
MENUS = {
    "empty-nav": document(f"<header><nav></nav></header>{PROSE}{FOOTER}{OWN}"),
    "empty-list": document(f'<ul id="menu"></ul>{PROSE}<a href="/">หน้าแรก</a>{OWN}'),
    "navbar": document(
        f'<nav class="navbar"><a class="navbar-brand" href="/">เทศบาล</a>'
        f'<div class="navbar-nav"></div></nav>{PROSE}{OWN}'
    ),
    "header-loaded": document(
        f'<div id="header"></div>{PROSE}{JQUERY}' + inline("$('#header').load('header.html')")
    ),
    "included-header": document(
        f'<div w3-include-html="menu.html" id="topmenu"></div>{PROSE}'
        '<script src="https://www.w3schools.com/lib/w3.js"></script>' + inline("w3.includeHTML()")
    ),
    "nav-by-fetch": document(
        "<nav></nav>"
        + PROSE
        + inline(
            "fetch('nav.html').then(r=>r.text()).then(t=>{document.querySelector('nav').innerHTML=t})"
        )
    ),
    "component": document(f"<site-navbar></site-navbar>{PROSE}{OWN}"),
    "beside-tiles": document(
        f'<header><a href="/">เทศบาล</a><nav id="menu"></nav></header>{TILES}{FOOTER}{OWN}'
    ),
    "list-beside-tiles": document(
        '<nav class="navbar sticky-top"><a class="navbar-brand" href="/">เทศบาล</a>'
        f'<ul class="navbar-nav" id="main_menu"></ul></nav>{TILES}{HELPERS}{OWN}'
    ),
    "by-an-embedded-script-beside-tiles": document(
        f'<div class="top-menu"></div>{TILES}{JQUERY}' + inline("$('.top-menu').load('menu.html')")
    ),
    "included-beside-tiles": document(
        f'<div w3-include-html="menu.html" id="topmenu"></div>{TILES}'
        '<script src="https://www.w3schools.com/lib/w3.js"></script>' + inline("w3.includeHTML()")
    ),
    "head-included-beside-tiles": document(
        f'<div data-include="head.html" id="header"></div>{TILES}' + inline("bring()") + OWN
    ),
    "component-beside-tiles": document(f"<site-navbar></site-navbar>{TILES}{OWN}"),
    "above-crumbs-and-tiles": document(
        '<nav></nav><nav class="breadcrumb"><a href="/">หน้าแรก</a><a href="/a">ข่าว</a>'
        f'<a href="/b">2566</a></nav>{TILES}{OWN}'
    ),
}
MENUS |= {
    "written-by-a-file": document(f'<a href="/">หน้าแรก</a>{PROSE}{MENU_JS}{FOOTER}'),
    "written-by-a-file-on-top": document(
        f"<img src='/i/banner.jpg'>{MENU_JS}{TILES}{PROSE}{FOOTER}"
    ),
    "written-by-a-file-above-five": document(
        f'<div id="banner"></div><script src="js/main_menu.js?v=2"></script>{LINKS}{PROSE}'
    ),
    "written-above-a-list": document(f"{MENU_JS}<h1>ข่าว</h1>{LINKED_LIST}"),
    "written-above-a-table": document(
        f"{MENU_JS}<table><tr><th>เรื่อง</th></tr>{'<tr><td><a href=/a>แผน</a></td></tr>' * 9}"
        "</table>"
    ),
    "blogger": document(f'<h1><a href="/">อบต.</a></h1>{LINKS}{PROSE}<div>{BLOGGER}</div>'),
    "called-back": document(
        f'{LINKS}{PROSE}<script src="/feeds/pages/default?alt=json&amp;callback=mainMenu"></script>'
    ),
    "written-beside-tiles": document(f'<div id="topmenu">{inline(WRITTEN)}</div>{TILES}'),
    "written-on-a-page-that-leads-nowhere": document(inline(WRITTEN) + PROSE),
}
MORES = {
    "button": site(f'{PROSE}<button class="btn" type="button">โหลดเพิ่มเติม</button>'),
    "dead-link": site(f'{PROSE}<a href="#" class="btn">โหลดข่าวเพิ่มเติม</a>'),
    "wordpress": site(
        f'{PROSE}<a href="javascript:void(0)" class="elementor-button">Load More</a>',
        '<script src="/wp-content/plugins/ajax-load-more/ajax-load-more.min.js"></script>',
    ),
    "perhaps-by-name": site(f'{PROSE}<button id="btn-load">แสดงเพิ่มเติม</button>'),
    "perhaps-by-page": site(f'{PROSE}<button data-page="2">ดูเพิ่มเติม</button>'),
    "perhaps-by-script": site(
        f'{PROSE}<a href="#" id="morenews">ดูข่าวทั้งหมด</a>',
        JQUERY + inline("$('#morenews').click(function(){$.get('more.php',d=>$('#l').append(d))})"),
    ),
    "no-button-at-all": site(f'{PROSE}<div class="load-more">โหลดเพิ่ม (12)</div>'),
    "on-scroll": site(
        PROSE,
        JQUERY
        + inline(
            "var page=1;$(window).scroll(function(){if($(window).scrollTop()+$(window).height()>="
            "$(document).height()-99){page++;$.get('news.php?p='+page,h=>$('#a').append(h))}})"
        ),
    ),
    "in-sight": site(
        PROSE,
        inline(
            "let page=1;new IntersectionObserver(e=>{if(e[0].isIntersecting){page+=1;"
            "fetch('/api?page='+page).then(show)}}).observe(document.querySelector('#end'))"
        ),
    ),
    "marked": site(f'{PROSE}<div class="news" data-next-page="2"></div>'),
    "sentinel": site(f'{NEWS}<div class="sentinel"></div>'),
    "sentinel-that-waits": site(
        f'{NEWS}<div id="sentinel" data-for="news">กำลังโหลดข่าวเพิ่มเติม</div>{PROSE}'
    ),
    "sentinel-in-a-box": site(
        f'{LINKED_LIST}<div class="text-center"><span></span><div id="news_sentinel"></div></div>'
    ),
    "infinite": site(f'{NEWS}<div id="infiniteLoader"><span class="spin"></span></div>'),
    "infinite-that-waits": site(f'{NEWS}<div class="infinite-status">กำลังโหลด...</div>'),
    "more-awaited": site(f'{NEWS}<p class="text-center">Loading more...</p>'),
    "more-awaited-in-a-place": site(f'{NEWS}<div id="next">กำลังโหลดข่าวเพิ่มเติม</div>'),
    "more-awaited-in-the-list": site(
        f"<ul>{'<li>ประกาศราคากลาง</li>' * 4}<li>กำลังโหลดรายการเพิ่มเติม...</li></ul>{PROSE}"
    ),
    "with-a-role": site(f'{PROSE}<span role="button">คลิกโหลดข่าวเพิ่มเติม</span>'),
    "when-revealed": site(
        f'{NEWS}<div hx-get="/news?page=2" hx-trigger="revealed"></div>',
        '<script src="https://unpkg.com/htmx.org@1.9.2"></script>',
    ),
    "in-a-form-around-the-page": site(
        f'<form id="aspnetForm">{PROSE}<input type="hidden" name="__VIEWSTATE">'
        '<button type="button">โหลดเพิ่มเติม</button></form>'
    ),
    "older": site(f'{PROSE}<button type="button">Load older posts</button>'),
    "infinite-scroll": site(
        f'<div class="grid">{NEWS}</div>',
        '<script src="/a/infinite-scroll.pkgd.min.js"></script>'
        + inline("new InfiniteScroll('.grid',{path:'/docs/page/{{#}}',append:'.post'})"),
    ),
    "infinite-scroll-by-jquery": site(
        f'<div class="grid">{NEWS}</div>',
        HELPERS + inline("$('.grid').infiniteScroll({path:'/docs/page/{{#}}',append:'.post'})"),
    ),
}
MADE = [
    pytest.param(markup, kind, id=f"{kind}-{name}")
    for kind, pages in (
        (Made.SHELL, SHELLS),
        (Made.TEMPLATE, TEMPLATES),
        (Made.CONTENT, CONTENTS),
        (Made.MENU, MENUS),
        (Made.MORE, MORES),
    )
    for name, markup in pages.items()
]
STATIC = {
    "no-script": document('<div id="app"></div><main></main><table><tr><th>x</th></tr></table>'),
    "helpers-only": document(f'<div id="content"></div>{HELPERS}{GTAG}{TRUEHITS}'),
    "trackers-only": document(f'<div id="root"></div><nav></nav>{GTAG}{TRUEHITS}'),
    "splash": document(f'<img src="/img/intro.jpg"><a href="/home">เข้าสู่เว็บไซต์</a>{JQUERY}{GTAG}'),
    "splash-without-picture": document(
        f'<div class="bg"><a href="/home.php">เข้าสู่เว็บไซต์</a></div>{JQUERY}{OWN}'
    ),
    "splash-with-map": document(
        f'<img src="a.jpg" usemap="#m"><map name="m"><area href="/index2.php"></map>{OWN}'
    ),
    "one-picture-opened-by-a-click": document(
        f"<img src='/img/k.jpg' onclick=\"location.href='main.php'\">{OWN}"
    ),
    "frames": "<html><script src='x.js'></script><frameset cols='9,*'><frame src='m.html'>"
    "<frame src='c.html'></frameset></html>",
    "iframe": document(f'<iframe src="/main.php" width="100%" height="900"></iframe>{OWN}'),
    "refreshed": document(OWN, '<meta http-equiv="Refresh" content="0; url=/web/">'),
    "login": document(
        f'<form action="/login"><input name="u"><input type="password" name="p"></form>{OWN}'
    ),
    "pdf-alone": document(f'<embed src="/files/plan.pdf" type="application/pdf">{OWN}'),
    "closed-with-countdown": document(
        '<h1>ปิดปรับปรุงเว็บไซต์ชั่วคราว กลับมาเร็ว ๆ นี้</h1><div id="countdown"></div>'
        + inline(
            "setInterval(function(){document.getElementById('countdown').innerHTML=left()},1e3)"
        )
    ),
    "not-found": document(f"<h1>404</h1><p>ไม่พบหน้าที่ท่านต้องการ</p><a href='/'>หน้าแรก</a>{OWN}"),
    "year-written": site(PROSE, inline("document.write(new Date().getFullYear()+543)")),
    "redirect-with-a-link": document(
        "<p>เว็บไซต์ย้ายไปที่ใหม่</p><a href='/new/'>คลิกที่นี่</a>" + inline("location.href='/new/'")
    ),
    "move-on-click": document(
        "<p>เทศบาลตำบลหนองแสงทอง ยินดีต้อนรับทุกท่าน</p><p onclick=\"location.href='/a'\">เข้า</p>"
        + inline("b.addEventListener('click',function(){location.href='/a'})")
    ),
    "ornaments": site(
        f'<div id="fb-root"></div>{PROSE}<div class="clearfix"></div><div id="map"></div>'
        '<div class="swiper-pagination"></div><div id="preloader"></div>'
        '<div id="back-to-top"></div><div id="weather"></div>'
        '<div id="myModal" class="modal"><div id="modalContent"></div></div>'
        '<h3>สถิติผู้เข้าชม</h3><div id="visitorData"></div>'
        '<h3>ปฏิทิน</h3><div id="calendarContent"></div>',
        HELPERS + OWN + GLUE,
    ),
    "preloader": site(
        f'<div id="preloader"><div class="inner">Loading...</div></div>{PROSE}',
        HELPERS + OWN + GLUE,
    ),
    "nameless-loader": site(f'<div id="loading">กำลังโหลด...</div>{PROSE}', HELPERS + OWN),
    "hidden-loader": site('<p style="display:none">กำลังโหลดข้อมูล...</p>' + PROSE),
    "counter-that-waits": site(
        f'{PROSE}<table><tr><td>ผู้เข้าชมวันนี้</td><td id="hit">กำลังโหลด...</td></tr></table>'
    ),
    "button-that-waits": site('<button id="send"><span>กำลังโหลด...</span></button>' + PROSE),
    "one-picture": site('<div id="content"></div><img src="/upload/structure.jpg">'),
    "one-document": site('<div id="content"></div><iframe src="/upload/plan.pdf"></iframe>'),
    "tabs": site(
        '<ul class="nav nav-tabs"><li><a href="#t1" data-bs-toggle="tab">แผน</a></li></ul>'
        f'<div class="tab-content"><div class="tab-pane active" id="t1">{PROSE}</div>'
        f'<div class="tab-pane" id="t2" style="display:none">{PROSE}</div>'
        '<div class="tab-pane" id="newsTab"></div></div>'
    ),
    "empty-class": site('<article><h1>ประกาศ</h1><div class="entry-content"></div></article>'),
    "wordpress-without-words": document(
        f'{HEADER}<main id="main"><div id="content"></div></main>{FOOTER}'
        '<script src="/wp-includes/js/wp-embed.min.js"></script>'
        '<script src="/wp-content/themes/obt/js/navigation.js"></script>'
    ),
    "list-of-links": site(f'<div id="content"></div>{LINKED_LIST}'),
    "table-without-rows": site(
        f"{PROSE}<table class='table'><thead><tr><th>ลำดับ</th><th>เรื่อง</th></tr></thead>"
        "<tbody></tbody></table>"
    ),
    "datatables-of-what-is-there": site(
        f"{PROSE}<table id='tb1'><thead><tr><th>ลำดับ</th></tr></thead><tbody></tbody></table>",
        HELPERS + OWN + inline("$('#tb1').DataTable({pageLength:25});$('#y').html('2566')"),
    ),
    "form-that-fills-itself": site(
        f'{PROSE}<form action="/q"><input name="q"><div id="districtList"></div></form>',
        JQUERY + inline("$.get('/d.php',function(h){$('#districtList').html(h)})"),
    ),
    "search-as-you-type": site(
        f'{PROSE}<div id="searchResult"></div>',
        JQUERY + inline("$('#q').keyup(function(){$.get('/s',h=>$('#searchResult').html(h))})"),
    ),
    "second-menu": site('<div id="mobile-menu"></div><nav class="slicknav"></nav>' + PROSE),
    "second-menu-of-a-poor-page": document(
        f'<a href="/">หน้าแรก</a>{PROSE}<div class="mobile-menu"></div>{OWN}'
    ),
    "menu-of-a-banner": document(f'<div id="header"></div><a href="/">หน้าแรก</a>{PROSE}{OWN}'),
    "braces-in-a-script": site(PROSE, inline("var t='{{ item.name }}';$('#x').append(t)") + OWN),
    "braces-of-the-server": site(f"{PROSE}<p>{{{{ $page->title }}}} {{{{$name}}}}</p>"),
    "braces-explained": site(f"{PROSE}<pre><code>{{{{ item.name }}}}</code></pre>"),
    "braces-without-a-script": document(f"{PROSE}<p>{{{{ item.name }}}}</p>{HELPERS}"),
    "toasts": site(
        f'{PROSE}<template x-for="toast in toasts"><div></div></template>',
        '<script defer src="/js/alpine.min.js"></script>',
    ),
    "third-party-element": site(
        f"{PROSE}<df-messenger agent-id='1'></df-messenger><ion-icon name='a'></ion-icon>"
    ),
    "component-that-decorates": site("<p>ไม่พบข้อมูล</p><site-toolbar></site-toolbar>"),
    "section-title-in-the-head": site('<div id="newsData"></div>' + PROSE),
    "hidden-mount": document(
        f'<p>ไม่พบหน้าที่ท่านต้องการ กรุณาตรวจสอบ</p><div id="app" hidden></div>{OWN}'
    ),
    "named-by-other-scripts": site(
        f'{PROSE}<div id="newsList"></div>', JQUERY + GLUE + inline("init('newsList')")
    ),
    "more-that-leads-on": site(f'{PROSE}<a href="/news?page=2" class="load-more">โหลดเพิ่มเติม</a>'),
    "more-in-a-link": site(f'{PROSE}<a href="/news.php"><button>โหลดเพิ่มเติม</button></a>'),
    "more-by-address": site(
        f"{PROSE}<button onclick=\"window.location.href='/news'\">ดูเพิ่มเติม</button>"
    ),
    "more-that-opens": site(
        f'{PROSE}<button data-bs-toggle="collapse" data-bs-target="#m">โหลดเพิ่มเติม</button>'
    ),
    "more-of-what-is-there": site(
        f'{PROSE}<a href="#" id="loadMore">Load More</a>',
        JQUERY + inline("$('.item').slice(0,4).show();$('#loadMore').click(f)"),
    ),
    "more-in-a-form": site(f'{PROSE}<form><input name="q"><button>โหลดเพิ่มเติม</button></form>'),
    "more-left-over": site(f'{PROSE}<a href="#" class="btn-more">ดูทั้งหมด</a>'),
    "more-read": site(f'{PROSE}<a href="#" class="load-x">อ่านต่อ</a>'),
    "downloads": site(f'{PROSE}<button class="download">ดาวน์โหลดเพิ่มเติม</button>'),
    "more-without-scripts-of-its-own": site(f'{PROSE}<a href="#">โหลดเพิ่มเติม</a>', HELPERS),
    "endless-with-pages": site(
        f'{PROSE}<div class="infinite-scroll"></div><a rel="next" href="?page=2">ถัดไป</a>'
    ),
    "more-around-a-link": site(
        f'{PROSE}<div class="load-more"><a href="/news?page=2">โหลดเพิ่มเติม</a></div>'
    ),
    "more-that-sends": site(f'{PROSE}<form action="/n"><button>โหลดเพิ่มเติม</button></form>'),
    "more-beside-a-field": site(
        f'{PROSE}<form><input name="q"><button type="button">โหลดเพิ่มเติม</button></form>'
    ),
    "more-that-submits": site(f'{PROSE}<a href="#" onclick="document.f.submit()">โหลดเพิ่มเติม</a>'),
    "more-in-the-foot": document(
        f"{HEADER}{PROSE}<footer><button>โหลดเพิ่มเติม</button></footer>{OWN}"
    ),
    "marked-on-another-route": site(f'{PROSE}<a href="#!/news" class="load-more">โหลดเพิ่มเติม</a>'),
    "sentinel-in-the-foot": document(
        f'{HEADER}{PROSE}<footer>{NEWS}<div class="sentinel"></div></footer>{OWN}'
    ),
    "sentinel-that-holds-something": site(f'{NEWS}<div id="sentinel">วันนี้ไม่มีข่าวเพิ่มเติม</div>'),
    "hidden-menu-of-a-poor-page": document(
        f'<a href="/">หน้าแรก</a>{PROSE}<nav id="menu" style="display:none"></nav>{OWN}'
    ),
    "more-posted-back": site(
        f"{PROSE}<a href=\"javascript:__doPostBack('more','')\">โหลดเพิ่มเติม</a>"
    ),
    "more-that-posts": site(f'{PROSE}<a href="#" data-method="delete">โหลดเพิ่มเติม</a>'),
    "more-on-another-route": site(f'{PROSE}<a href="#/news">โหลดเพิ่มเติม</a>'),
    "more-that-deletes": site(f"{PROSE}<button>โหลดเพิ่มเติมแล้วลบทิ้ง</button>"),
    "sentinel-of-a-head-that-sticks": document(
        f'<div class="sentinel"></div>{HEADER}<div class="sticky-sentinel"></div>{NEWS}{PROSE}{OWN}'
    ),
    "sentinel-below-a-text": site(f'{PROSE}<div class="sentinel"></div>'),
    "sentinel-without-scripts-of-its-own": site(f'{NEWS}<div class="sentinel"></div>', HELPERS),
    "sentinel-with-pages": site(
        f'{NEWS}<div class="sentinel"></div><div class="pager"><a href="?p=2">2</a></div>'
    ),
    "what-moves-for-ever": site(
        f'{NEWS}<div class="animate__animated animate__infinite"></div>'
        f'{NEWS}<div class="infinite-slider"></div>'
    ),
    "awaited-without-a-list": site(f"{PROSE}<p>Loading more...</p>"),
    "awaited-without-scripts-of-its-own": site(f"{NEWS}<p>Loading more...</p>", HELPERS),
    "filled-menu-and-a-copy": site(f'<nav id="menu"></nav>{TILES}'),
    "filled-list-and-a-copy": document(
        f'<ul class="topmenu">{"<li><a href=/a>แผน</a></li>" * 3}</ul><nav></nav>{TILES}{OWN}'
    ),
    "filled-head-and-a-copy": document(
        f'<header>{"<a href=/a>แผน</a>" * 6}</header><nav id="menu"></nav>{TILES}{OWN}'
    ),
    **{
        f"menu-script-{name}": markup
        for name, markup in {
            "in-the-head": document(f"{TILES}{PROSE}", MENU_JS),
            "beside-a-menu": document(f"{MENU_JS}{HEADER}{PROSE}"),
            "at-the-end": document(f"{LINKS}{PROSE}{MENU_JS}<div hidden>x</div>{GTAG}"),
            "that-comes-later": document(
                f'<script defer src="/js/menu.js"></script>{LINKS}{PROSE}'
                '<script async src="/js/nav.js"></script><hr>'
            ),
            "of-a-helper": document(
                f'{LINKS}<script src="/js/jquery.slicknav.js"></script>'
                f'<script src="/wp-content/themes/x/menu.js"></script>{PROSE}{OWN}'
            ),
            "of-another-kind": document(
                f'{LINKS}<script src="/js/menu-toggle.js"></script>{PROSE}'
            ),
            "that-lights-a-nameless-menu": document(
                f"{MENU_JS}<table><tr><td>{'<p><a href=/a>แผน</a></p>' * 9}</td>"
                f"<td>{PROSE}</td></tr></table>"
            ),
            "below-a-nameless-row": document(
                f"<h1>อบต.</h1><p>{'<a href=/a>แผน</a> | ' * 9}</p>{MENU_JS}{PROSE}"
            ),
            "below-a-map": document(
                f"<img src='/i/menu.jpg' usemap='#m'><map name='m'>{'<area href=/a>' * 9}</map>"
                f"{MENU_JS}{PROSE}"
            ),
            "above-buttons": document(
                MENU_JS + "<div onclick=\"location.href='/a.php'\">แผน</div>" * 9 + PROSE
            ),
            "below-a-headed-menu": document(
                f"{MENU_JS}<h3>เมนูหลัก</h3>{'<div><a href=/a>แผน</a></div>' * 9}{PROSE}"
            ),
        }.items()
    },
    "written-counter": document(
        LINKS
        + PROSE
        + inline("document.write('<a href=\"http://www.truehits.net/stat\"><img></a>')")
        + inline("for(i in a)document.write('<a href=\"mailto:x@y.go.th\">x</a>')")
    ),
    "written-foreign-links": document(
        LINKS
        + PROSE
        + inline("menu();for(;;)document.write('<a href= \"http'+s+'://x.com\">x</a>')")
    ),
    "written-list-of-posts": document(
        LINKS + PROSE + inline("for(var i=0;i<9;i++)document.write('<a href='+e[i].u+'>'+t+'</a>')")
    ),
    "written-beside-a-menu": site(PROSE + BLOGGER + inline(WRITTEN)),
    **{
        f"no-island-{name}": site(f"<h1>คณะผู้บริหาร</h1>{main}", HELPERS + MODULE + MAIN)
        for name, main in {
            "text": '<div id="exec"></div><p>นายกเทศมนตรี นายสมชาย ใจดี โทร. 0-4400-9214</p>',
            "picture": '<div id="exec"></div><img src="/upload/exec.jpg">',
            "frame": '<div id="exec"></div><iframe src="/exec.php"></iframe>',
            "table": '<div id="exec"></div><table><tr><td>1</td></tr></table>',
            "list": '<div id="exec"></div><ul><li>1</li></ul>',
            "form": '<form><div id="exec"></div><input name="q"></form>',
            "nothing": '<div id="exec"></div><div>ไม่พบข้อมูล</div>',
            "line": '<div class="title-line"></div><div class="row"></div><div class="mt-4"></div>',
            "article": '<div class="article-body node-12 text-center"></div>',
            "ornament": '<div data-aos="fade-up"></div><div data-v-1a2b3c></div>',
        }.items()
    },
    "no-island-by-a-class-alone": site('<h1>ประกาศ</h1><div class="exec-widget"></div>', MAIN),
    "island-of-a-helper": site('<h1>ประกาศ</h1><div id="exec"></div>', HELPERS),
    "alpine-burger": site(
        '<div x-data="{open:false}"><button @click="open=!open">เมนู</button><div x-show="open">'
        '<template x-if="open"><b>x</b></template><span x-text="label"></span></div></div>' + PROSE,
        ALPINE + MODULE,
    ),
    "alpine-form": site(
        "<form x-data=\"{async send(){await fetch('/s')}}\"><p x-text='said'></p></form>"
        "<div x-data=\"{async send(){await fetch('/s')}}\"><p x-text='said'></p></div>" + PROSE,
        ALPINE,
    ),
    "alpine-ornaments": site(
        "<div id='weather' x-data='{}' x-init=\"fetch('/w')\"><p x-text='d'></p></div>"
        "<div x-data='{}' x-init=\"fetch('/n')\"><p x-text='d'>12</p></div>" + PROSE,
        ALPINE,
    ),
    "alpine-without-alpine": site(
        "<div x-data='{}' x-init=\"d=fetch('/w')\"><p x-text='d'></p></div>" + PROSE, HELPERS
    ),
    "infinite-scroll-with-pages": site(
        f'{NEWS}<a class="pagination__next" href="/news/2">ถัดไป</a>',
        inline("new InfiniteScroll('.grid',{path:'.pagination__next',append:'.post'})"),
    ),
    "looking-for-work": site("<p>กำลังค้นหางานทำ ติดต่อได้</p><p>Connecting people</p>"),
    "online-users": site(
        '<p>สั้น</p><div id="online-users"></div><div id="total"></div>',
        JQUERY
        + inline(
            "$.get('/c',function(d){$('#online-users').html(d);$('#total').text(d)});"
            "$.ajax({url:'/w',success:function(d){$('#weather').html(d)}})"
        ),
    ),
    "chat": site(
        f'{PROSE}<div id="chat"><p v-for="m in list">{{{{ m }}}}</p><b>{{{{ n }}}}</b></div>',
        '<script src="/js/vue.min.js"></script>' + inline("new Vue({el:'#chat'})"),
    ),
    "chat-beside-a-form": site(
        '<h1>ร้องทุกข์</h1><form><input name="q"></form>'
        '<div id="chat-widget"><p v-for="m in list">{{ m }}</p></div>',
        '<script src="/js/vue.min.js"></script>' + inline("new Vue({el:'#chat-widget'})"),
    ),
    "message-beside-a-text": site(
        f'{PROSE}<div id="message">{{{{ text }}}}</div>', '<script src="/js/vue.min.js"></script>'
    ),
    "one-page-template": site(
        f'{PROSE}<section><h2>ติดต่อ</h2><p>0-4400</p></section><section id="services"></section>'
        '<div class="t"><h2>ข่าว</h2></div><div id="content-bottom"></div>'
    ),
    "region-beside-pictures": site(
        '<h2>ภาพ</h2><div id="content-bottom"></div><img src="/upload/a.jpg">'
    ),
    "scroll-to-animate": site(
        PROSE,
        JQUERY
        + GLUE
        + inline("new IntersectionObserver(e=>{if(e[0].isIntersecting){e[0].target.src=u}})"),
    ),
}


@pytest.mark.parametrize(("markup", "kind"), MADE)
def test_what_scripts_make(markup: str, kind: Made) -> None:
    assert why(markup) == kind


@pytest.mark.parametrize("markup", STATIC.values(), ids=STATIC.keys())
def test_what_a_page_tells_by_itself(markup: str) -> None:
    assert why(markup) is None


APP = '<script src="/assets/app.js" defer></script>'
WAITS = "กำลังโหลดข้อมูล..."
LEFT = {
    "shell": (
        Made.SHELL,
        document(f'<noscript>ต้องใช้ JavaScript</noscript><div id="app"></div>{APP}'),
    ),
    "shell-that-waits": (Made.SHELL, document(f'<div id="app"><p>{WAITS}</p></div>{APP}')),
    "shell-with-a-hidden-window": (
        Made.SHELL,
        document(f'<div id="app"></div><div hidden>ท่านต้องการออกจากระบบใช่หรือไม่ กรุณายืนยัน</div>{APP}'),
    ),
    "expression": (Made.TEMPLATE, site(f"{PROSE}<h2>แผน</h2><p>{{{{ plan.name }}}}</p>", APP)),
    "lone": (Made.CONTENT, site(f"<main><h1>บุคลากร</h1><p>{WAITS}</p></main>", APP)),
    "lone-loader": (Made.CONTENT, site(f'<main><div class="loading">{WAITS}</div></main>', APP)),
    "below-a-heading": (Made.CONTENT, site(f"{PROSE}<h2>แผน</h2><div><p>{WAITS}</p></div>", APP)),
    "row": (
        Made.CONTENT,
        site(
            f"{PROSE}<table><thead><tr><th>ที่</th></tr></thead><tbody><tr><td>{WAITS}</td></tr>"
            "</tbody></table>",
            APP,
        ),
    ),
}
SHOWN = {
    "preloader": site(f'<div id="preloader"><p>{WAITS}</p></div>{PROSE}', APP),
    "preloader-of-a-short-page": site(
        "<h1>ติดต่อเรา</h1><p>99 หมู่ที่ 4 ตำบลหนองแสงทอง อำเภอเมือง จังหวัดนครราชสีมา 30000</p>"
        f'<div class="page-loader">{WAITS}</div><div class="wait">กรุณารอสักครู่</div>',
        APP,
    ),
    "nameless-overlay": site(f'<div id="wait">{WAITS}</div>{PROSE}', APP),
    "hidden-overlay": site(f"<h2>แผน</h2><p hidden>{WAITS}</p>{PROSE}", APP),
    "toast": site(f'{PROSE}<h2>x</h2><div class="toast">{WAITS}</div>', APP),
    "comments": site(f"{PROSE}<!-- ngRepeat: n in news --><!--v-if--><!-- {{{{ x }}}} -->", APP),
    "attributes": site(
        f'<ul><li ng-repeat="n in news" ng-href="{{{{n}}}}">ข่าว</li></ul>{PROSE}'
        '<template x-for="d in docs"><p>{{ d }}</p></template><p x-text="d.a"></p>',
        ALPINE + APP,
    ),
    "code": site(f"{PROSE}<pre>{{{{ item }}}}</pre><p>ใช้ <code>{{{{ a }}}}</code></p>", APP),
    "hidden-expression": site(f"{PROSE}<p hidden>{{{{ a }}}}</p>", APP),
    "chat": site(f'{PROSE}<div id="chat">{{{{ m }}}}</div>', APP),
    "of-the-server": site(f"{PROSE}<p>{{{{ item.name }}}}</p>", HELPERS),
    "places-and-menus": document(
        f'<nav></nav><div id="app"></div><div id="content"></div><main></main>{PROSE}{APP}'
    ),
    "more": site(f"{NEWS}<p>Loading more...</p><button>โหลดเพิ่มเติม</button>", APP),
    "short": document(f'<h1>ไม่พบหน้าที่ท่านต้องการ</h1><a href="/">หน้าแรก</a>{APP}'),
    "picture": document(f'<div id="app"><img src="/upload/structure.jpg"></div>{APP}'),
    "form": document(f'<div id="app"><input name="q"></div>{APP}'),
    "no-script": document(f"<p>{WAITS}</p>"),
}


def left(markup: str) -> Made | None:
    return unfinished(LexborHTMLParser(markup), markup)


@pytest.mark.parametrize(("kind", "markup"), LEFT.values(), ids=LEFT.keys())
def test_what_still_waits_after_a_browser_showed_it(kind: Made, markup: str) -> None:
    assert left(markup) == kind
    address = "https://www.nongsaengthong.go.th/"
    assert skim(markup, address, "utf-8", set(), rendered=True).made == kind


@pytest.mark.parametrize("markup", SHOWN.values(), ids=SHOWN.keys())
def test_what_a_browser_showed_waits_no_more(markup: str) -> None:
    assert left(markup) is None


@pytest.mark.parametrize("state", STATES)
def test_no_page_of_an_application_waits_once_it_stands(state: State) -> None:
    """The plain twin of an application holds what a browser makes of its shell."""
    pages = {url: page for url, page in twin(state).items() if isinstance(page, str)}
    assert len(pages) > 5
    stand = {url: page.replace("</body>", f"{APP}</body>") for url, page in pages.items()}
    assert [url for url, page in stand.items() if left(page)] == []
    shell = spa(state, "history")["/"]
    assert isinstance(shell, str)
    assert left(shell) == Made.SHELL


NO_MENUS = (
    '<div id="menu-overlay"></div>',
    '<div class="nav-overlay"></div>',
    '<div id="menu-toggle"></div>',
    '<div id="nav_icon"></div>',
    '<div class="slicknav_menu"></div>',
    '<nav id="mmenu"></nav>',
    '<nav id="mm-menu"></nav>',
    '<ul class="metismenu" id="menu"></ul>',
    '<nav class="mean-nav"></nav>',
    '<div id="mobile_menu"></div>',
    '<div class="mobile-menu-area"><nav id="menu"></nav></div>',
    '<div id="menuMobile"></div>',
    '<nav class="responsive-menu"></nav>',
    '<div class="offcanvas"><nav id="menu"></nav></div>',
    '<div class="off-canvas-wrap"><div class="inner"><nav></nav></div></div>',
    '<nav class="navbar sticky clone"></nav>',
    '<div id="sticky-nav"></div>',
    '<nav class="navbar-fixed"></nav>',
    '<div id="menu-placeholder"></div>',
    '<nav id="menu" style="display:none"></nav>',
    '<div style="display:none"><nav id="menu"></nav></div>',
    '<nav aria-label="Page navigation"></nav>',
    '<nav class="woocommerce-pagination"></nav>',
    '<ul class="nav nav-tabs" id="nav"></ul>',
    '<div class="owl-nav"></div>',
    '<div class="nav"></div>',
    '<div class="menu"></div>',
    '<div id="menu-bg"></div>',
    '<div id="navDate"></div>',
    '<div id="sidebar"></div>',
    '<div id="topbar"></div>',
    "<header></header>",
    '<div id="header"></div>',
    "<footer><nav></nav></footer>",
    "<main><nav></nav></main>",
)


@pytest.mark.parametrize("place", NO_MENUS)
def test_what_is_no_menu_of_a_page_laid_out_as_a_table(place: str) -> None:
    links = "".join(f'<tr><td><a href="/p{n}.php">งานที่ {n}</a></td></tr>' for n in range(9))
    whole = f"{place}<table><tr><td><table>{links}</table></td><td>{PROSE}</td></tr></table>"
    named = inline("$('#navDate').html(today());$('#menu-toggle').append(bars())")
    assert why(document(whole + HELPERS + OWN + GLUE + named)) is None


PACKAGE = Path(oitcheck.__file__).parent
MORE_JS = (PACKAGE / "web" / "js" / "more.js").read_text("utf-8")


def _pressed() -> re.Pattern[str]:
    """The expression by which ``more.js`` knows what it presses, as Python reads it."""
    parts = MORE_JS.split("new RegExp(", 1)[1].split(", 'i')", 1)[0]
    whole = "".join(re.findall(r"'([^']*)'", parts))
    return re.compile(whole.replace("\\\\", "\\"), re.IGNORECASE)


NOUNS = ("", "ข้อมูล", "ข่าว", "รายการ", "กิจกรรม", "เอกสาร")
LOADS = [
    *(f"{verb}{noun}{more}" for verb, noun, more in product(
        ("โหลด", "คลิกโหลด"), NOUNS, ("เพิ่ม", "เพิ่มเติม"))),
    *(f"{verb}{noun}{more}" for verb, noun, more in product(
        ("ดู", "แสดง"), NOUNS, ("เพิ่ม", "เพิ่มเติม", "ทั้งหมด"))),
    *("load more", "Load More", "LOAD MORE", "LoadMore", "load older", "Load older posts"),
    *("Load more news...", "+ โหลดเพิ่มเติม (12)", "โหลดเพิ่มเติมอีก 10 รายการ", "ดูข่าวทั้งหมด »"),
    *("show more", "View all", "See more results", "view more", "Show all"),
]  # fmt: skip
NEITHER = [
    *("อ่านเพิ่มเติม", "ดาวน์โหลดเพิ่มเติม", "เพิ่มเติม", "ลบข่าวทั้งหมด", "โหลดเพิ่มเติมแล้วลบ", "ล้างแล้วโหลดเพิ่ม"),
    *("Delete and load more", "load more and delete", "Load more? Log in", "View all and submit"),
    *("ส่งข้อมูลเพิ่มเติม", "เพิ่มข้อมูล", "upload more", "learn more", "show map", "ดูทั้งหมดและส่งแบบฟอร์ม"),
]


@pytest.mark.parametrize("said", LOADS)
def test_what_is_taken_for_a_call_for_more_is_pressed(said: str) -> None:
    assert why(site(f'{PROSE}<button type="button" class="load">{said}</button>')) == Made.MORE
    assert _pressed().search(said)


@pytest.mark.parametrize("said", NEITHER)
def test_what_is_no_call_for_more_is_not_pressed(said: str) -> None:
    assert why(site(f'{PROSE}<button type="button" class="load">{said}</button>')) is None
    assert not _pressed().search(said)


def test_both_know_a_call_for_more_by_one_expression() -> None:
    assert _pressed().pattern == CALL.pattern


def test_both_know_what_is_never_pressed() -> None:
    never = MORE_JS.split("const never = ", 1)[1].split(";", 1)[0]
    away = re.search(r"const away = /(.+)/i;", MORE_JS)
    source = (PACKAGE / "reading" / "scripted" / "more.py").read_text("utf-8")
    assert away is not None
    assert f'r"{away[1]}"' in source
    for attribute in re.findall(r"\[([a-z-]+)\]", never):
        assert f'"{attribute}"' in source


@pytest.mark.parametrize(("markup", "kind"), MADE)
def test_without_its_scripts_nothing_is_made(markup: str, kind: Made) -> None:
    assert why(markup.replace("script", "x-note").replace("SCRIPT", "x-note")) is None


@pytest.mark.parametrize("main", [PROSE, LINKED_LIST, "<img src='/upload/chart.jpg'>"])
def test_content_that_is_there_tells_against_an_empty_place(main: str) -> None:
    empty = '<div id="content"></div>'
    assert why(site(empty)) == Made.CONTENT
    assert why(site(empty + main)) is None


def test_the_tree_is_left_as_it_is_and_the_skim_says_why() -> None:
    for markup in (*SHELLS.values(), *CONTENTS.values(), *STATIC.values()):
        tree = LexborHTMLParser(markup)
        before = tree.html
        kind = made(tree, markup)
        assert tree.html == before
        assert skim(markup, "https://www.nongsaengthong.go.th/", "utf-8", set()).made == kind


def test_a_deep_page_and_a_wide_one_come_to_an_end() -> None:
    deep = document("<div>" * 20_000 + "<div id='content'></div>" + OWN)
    wide = document("<div id='news'></div><p>กำลังโหลด</p>" * 5_000 + OWN)
    ends = document(f"{TILES}<div>{PROSE}{'<div class=sentinel></div>' * 5_000}</div>{OWN}")
    menus = document('<nav id="menu"></nav>' + "<div class=nav><a href=/a>a</a>" * 2_000 + OWN)
    assert why(deep) in (None, Made.SHELL)
    assert why(wide) in (None, Made.CONTENT)
    assert why(ends) in (None, Made.MORE)
    assert why(menus) is None


EXAMPLES = sorted((rules_folder() / "disclosures").rglob("*.html"))


@pytest.mark.parametrize("scripts", ["", HELPERS + OWN + GLUE + GTAG], ids=["bare", "usual"])
def test_no_example_is_made_by_scripts(scripts: str) -> None:
    """The usual scripts of an agency's site change nothing about a page that is there."""
    assert len(EXAMPLES) > 600
    pages = {path: _text(path) + scripts for path in EXAMPLES}
    assert [str(path) for path, markup in pages.items() if why(markup)] == []


def _text(path: Path) -> str:
    return decode_page(path.read_bytes()).text


@pytest.mark.parametrize("scripts", ["", HELPERS + OWN + GLUE + GTAG], ids=["bare", "usual"])
@pytest.mark.parametrize("state", ["before", "after"])
def test_no_page_of_the_demo_is_made_by_scripts(state: str, scripts: str) -> None:
    served = resources("before" if state == "before" else "after")
    pages = {url: r.body for url, r in served.items() if "html" in r.content_type}
    assert len(pages) > 20
    made_by = [u for u, body in pages.items() if why(decode_page(body).text + scripts)]
    assert made_by == []
