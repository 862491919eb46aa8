// The agency's site as an application. ROUTER ("history" or "hash") stands in a line before this.
"use strict";

const app = document.getElementById("app");
const loaded = new Map();

function load(name) {
  if (!loaded.has(name)) {
    loaded.set(name, fetch(`/api/${name}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.json();
    }));
  }
  return loaded.get(name);
}

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child != null));
  return node;
}

// Addresses

const address = (page) => (page === null ? "#" : ROUTER === "hash" ? `#/${page}` : `/${page}`);

function currentPage() {
  const path = ROUTER === "hash" ? location.hash.slice(1) : location.pathname;
  return decodeURIComponent(path).replace(/^\/+|\/+$/g, "");
}

function link(page, attributes, ...children) {
  return el("a", { href: address(page), ...attributes }, ...children);
}

// Views: each gives the title of its page and what stands in it

async function home() {
  const [site, front, news] = await Promise.all(["site", "home", "news"].map(load));
  return [front.title, [
    el("section", { class: "hero" }, el("h1", {}, site.name), el("p", {}, site.slogan)),
    el("p", { class: "lead" }, front.greeting),
    el("section", { class: "tiles" }, front.tiles.map((tile) =>
      link(tile.page, { class: "tile" }, el("span", {}, tile.label)))),
    el("section", {}, el("h2", {}, "ข่าวล่าสุด"), news.items.slice(0, 3).map(newsCard)),
  ]];
}

async function text(name) {
  const { title, paragraphs } = await load(name);
  return [title, [el("h1", {}, title), paragraphs.map((words) => el("p", {}, words))]];
}

async function executives() {
  const { title, groups } = await load("executives");
  return [title, [
    el("h1", {}, title),
    groups.map((group) => el("section", {},
      el("h2", {}, group.title),
      el("div", { class: "cards" }, group.people.map(personCard)))),
  ]];
}

function personCard({ id, name, position, phone }) {
  return el("article", { class: "card person" },
    el("img", { src: `/assets/people/${id}.svg`, alt: name, width: 150, height: 180 }),
    el("h3", {}, name),
    el("p", { class: "position" }, position),
    phone ? el("p", {}, el("a", { href: `tel:${phone.replace(/[^\d]/g, "").slice(0, 10)}` },
      `โทร. ${phone}`)) : null);
}

async function contact() {
  const [site, own] = await Promise.all(["site", "contact"].map(load));
  return [own.title, [
    el("h1", {}, own.title),
    el("dl", {},
      el("dt", {}, "ที่ทำการ"), el("dd", {}, `${site.name} ${own.address}`),
      own.details.map(({ label, value }) => [el("dt", {}, label), el("dd", {}, value)]).flat(),
      el("dt", {}, "เวลาทำการ"), el("dd", {}, own.hours)),
    el("p", {}, el("a", { href: own.map, target: "_blank", rel: "noopener" },
      "เปิดแผนที่ใน Google Maps")),
  ]];
}

async function services() {
  const { title, intro, requests } = await load("services");
  return [title, [
    el("h1", {}, title),
    el("p", {}, intro),
    el("ul", { class: "cards" }, requests.map(({ label, page, unit }) =>
      el("li", { class: "card" }, link(page, {}, label), el("p", {}, `หน่วยงานที่รับผิดชอบ: ${unit}`)))),
  ]];
}

async function form(page) {
  const { title, intro, fields, send } = (await load("forms"))[page];
  return [title, [
    el("h1", {}, title),
    el("p", {}, intro),
    el("form", { onsubmit: sent }, fields.map(field), el("button", { type: "submit" }, send)),
  ]];
}

function field({ name, label, type, choices }) {
  const own = { id: name, name };
  const input = choices ? el("select", own, choices.map((words) => el("option", {}, words)))
    : type === "textarea" ? el("textarea", { ...own, rows: 4 })
    : el("input", { ...own, type: type ?? "text" });
  return el("div", { class: "field" }, el("label", { for: name }, label), input);
}

function sent(event) {
  event.preventDefault();
  event.target.replaceWith(el("p", { role: "status" }, "ได้รับเรื่องของท่านแล้ว ขอบคุณค่ะ"));
}

async function documents() {
  const { title, intro, items } = await load("documents");
  const list = el("ol", { class: "documents" }, items.map(documentRow));
  const find = (event) => {
    for (const row of list.children) row.hidden = !row.textContent.includes(event.target.value);
  };
  return [title, [
    el("h1", {}, title),
    el("p", {}, intro),
    el("input", { type: "search", placeholder: "ค้นหาเอกสาร", oninput: find }),
    list,
  ]];
}

function documentRow({ title, date, file }) {
  return el("li", {},
    el("span", {}, title), " ", el("small", {}, date), " ",
    el("a", { href: `/files/${file}`, target: "_blank" }, "ดาวน์โหลด"));
}

async function news() {
  const { title, items } = await load("news");
  return [title, [el("h1", {}, title), el("div", { class: "news" }, items.map(newsCard))]];
}

function newsCard({ id, title, date, body }) {
  return el("article", {},
    el("h3", {}, link(`news/${id}`, {}, title)),
    el("time", {}, date),
    el("p", {}, body[0].slice(0, 60), "…"));
}

async function newsEntry(page) {
  const entry = (await load("news")).items.find(({ id }) => page === `news/${id}`);
  if (!entry) return notFound();
  return [entry.title, [
    el("h1", {}, entry.title),
    el("time", {}, entry.date),
    entry.body.map((words) => el("p", {}, words)),
    el("p", {}, link("news", {}, "กลับหน้าข่าวทั้งหมด")),
  ]];
}

function notFound() {
  const title = "ไม่พบหน้าที่ท่านต้องการ";
  return [title, [
    el("h1", {}, title),
    el("p", {}, "หน้านี้อาจถูกย้ายหรือลบไปแล้ว"),
    el("p", {}, link("", {}, "กลับหน้าแรก")),
  ]];
}

const VIEWS = { "": home, executives, contact, documents, news };

async function view(page) {
  if (Object.hasOwn(VIEWS, page)) return VIEWS[page]();
  if (page.startsWith("news/")) return newsEntry(page);
  const [site, forms] = await Promise.all([load("site"), load("forms")]);
  if (site.texts.includes(page)) return text(page);
  if (site.services && page === "eservice") return services();
  return Object.hasOwn(forms, page) ? form(page) : notFound();
}

// The frame around every page

function menuEntry({ label, page, items }) {
  if (!items) return el("li", {}, link(page, {}, label));
  const below = el("ul", { class: "dropdown-menu", hidden: true }, items.map(menuEntry));
  const toggle = (event) => {
    below.hidden = !below.hidden;
    event.currentTarget.setAttribute("aria-expanded", String(!below.hidden));
  };
  return el("li", { class: "dropdown" },
    el("button", { type: "button", "aria-expanded": "false", onclick: toggle }, label), below);
}

async function frame(main) {
  const [site, menu, own] = await Promise.all(["site", "menu", "contact"].map(load));
  const phone = own.details[0];
  return [
    el("header", {},
      link("", { class: "brand" }, site.name), el("p", {}, site.english),
      el("nav", { "aria-label": "เมนูหลัก" }, el("ul", {}, menu.map(menuEntry)))),
    main,
    el("footer", {},
      el("p", {}, `${site.name} ${own.address}`), el("p", {}, `${phone.label} ${phone.value}`)),
  ];
}

let turn = 0;

async function show(main) {
  const mine = ++turn;
  main.setAttribute("aria-busy", "true");
  const [site, [title, nodes]] = await Promise.all([load("site"), view(currentPage())]);
  if (mine !== turn) return;
  document.title = `${title} | ${site.name}`;
  main.replaceChildren(...nodes.flat());
  main.removeAttribute("aria-busy");
  scrollTo(0, 0);
}

function leads(event) {
  const anchor = event.target.closest("a[href^='/']");
  if (!anchor || anchor.target || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return anchor.getAttribute("href");
}

async function start() {
  const main = el("main", {}, el("p", { class: "loading" }, "กำลังโหลดข้อมูล…"));
  app.replaceChildren(...await frame(main));
  if (ROUTER === "hash") addEventListener("hashchange", () => show(main));
  else {
    addEventListener("popstate", () => show(main));
    app.addEventListener("click", (event) => {
      const path = leads(event);
      if (!path) return;
      event.preventDefault();
      history.pushState(null, "", path);
      show(main);
    });
  }
  await show(main);
}

start();
