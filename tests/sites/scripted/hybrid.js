// What scripts add to pages that a server made: the menu, the list of persons, further entries.
"use strict";

const json = (address) => fetch(address).then((answer) => answer.json());
const address = (page) => (page ? `/${page}.php` : "/");
const escaped = (words) => new Option(words).innerHTML;

function entry({ label, page, items }) {
  if (!items) return `<li><a href="${address(page)}">${escaped(label)}</a></li>`;
  const below = items.map(entry).join("");
  return `<li class="has-sub"><span>${escaped(label)}</span><ul class="sub-menu">${below}</ul></li>`;
}

async function fillMenu(nav) {
  const menu = await json("/api/menu.json");
  nav.innerHTML = `<ul>${menu.map(entry).join("")}</ul>`;
}

function person({ id, name, position, phone }) {
  const call = phone ? `<div>โทรศัพท์ ${escaped(phone)}</div>` : "";
  return `<div class="card"><img src="/assets/people/${id}.svg" alt="${escaped(name)}" width="150">
    <div><strong>${escaped(name)}</strong></div><div>${escaped(position)}</div>${call}</div>`;
}

async function fillPeople(place) {
  const { groups } = await json("/api/executives.json");
  place.innerHTML = groups.map(({ title, people }) =>
    `<h2>${escaped(title)}</h2><div class="cards">${people.map(person).join("")}</div>`).join("");
}

// Pages 2, 3 ... of a list: `html` holds their entries, `more` says whether another one follows.
async function nextPage(place) {
  const page = Number(place.dataset.page) + 1;
  place.dataset.page = page;
  const { html, more } = await json(`/api/${place.id}?page=${page}`);
  place.insertAdjacentHTML("beforeend", html);
  return more;
}

function onDemand(button) {
  const place = document.getElementById(button.dataset.for);
  button.addEventListener("click", async () => {
    button.disabled = true;
    if (await nextPage(place)) button.disabled = false;
    else button.remove();
  });
}

function onScroll(sentinel) {
  const place = document.getElementById(sentinel.dataset.for);
  const watch = new IntersectionObserver(async ([seen]) => {
    if (!seen.isIntersecting) return;
    watch.unobserve(sentinel);
    if (await nextPage(place)) watch.observe(sentinel);
    else sentinel.remove();
  });
  watch.observe(sentinel);
}

function tabs(bar) {
  bar.addEventListener("click", (event) => {
    const chosen = event.target.dataset.pane;
    if (!chosen) return;
    for (const tab of bar.children) {
      tab.setAttribute("aria-selected", String(tab === event.target));
      document.getElementById(tab.dataset.pane).hidden = tab !== event.target;
    }
  });
}

const DUTIES = {
  "#menu": fillMenu,
  "#people": fillPeople,
  "button.more": onDemand,
  ".sentinel": onScroll,
  ".tabs": tabs,
};

for (const [selector, duty] of Object.entries(DUTIES)) {
  document.querySelectorAll(selector).forEach(duty);
}
