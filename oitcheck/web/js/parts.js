// Opens what scripts bring only on a click: menus, further pages of a list, tabs. Each call keeps,
// on the paper of ``document``, what the last press brought, and presses the next control where
// ``more`` is true. Never one that sends a form, deletes, leads away or opens a window.
(more) => {
  const MOST = {menu: 15, pager: 10, tab: 10};
  const never = '[data-method], [data-confirm], [hx-post], [hx-put], [hx-patch], [hx-delete]'
    + ', [target], [download], [disabled], [aria-disabled=true], .disabled, .disabled *';
  const asks = 'input:not([type=hidden]):not([type=button]), textarea';
  const away = /location|open\s*\(|submit|postback|delete|print/i;
  const words = new RegExp('^[^0-9a-z\\u0e01-\\u0e4e]*(?:(?:log|sign)\\s*(?:in|out|up)|delete|remove'
    + '|submit|send|print|share|ลบ|ออกจากระบบ|เข้าสู่ระบบ|ส่ง(?!เสริม|มอบ)|ยืนยัน|พิมพ์|แชร์)(?![a-z])', 'i');
  const next = new RegExp('^[^0-9a-z\\u0e01-\\u0e4e]*(?:ถัดไป|หน้าถัดไป|next(?:\\s*page)?)'
    + '[^a-z\\u0e01-\\u0e4e]*$|^\\s*[›»>→]\\s*$', 'i');
  const strange = '[role=grid], [class*=calendar i], [class*=datepicker i], [class*=carousel i]'
    + ', [class*=slick i], [class*=swiper i], [class*=slide i], [class*=rating i]';
  const bars = 'nav, header, menu, [role=navigation], [role=banner], [role=menubar], [role=menu]'
    + ', [class*=menu i], [class*=nav i]';
  const buttons = 'button, a, [role=button], [role=link]';

  const sheet = window.__oitcheckPaper;
  if (!sheet) return null;
  const place = () => location.pathname + (/^#!?\//.test(location.hash) ? location.hash : '');
  const textOf = node => node.textContent.replace(/\s+/g, ' ').trim();
  const linkKey = link => `${link.getAttribute('href')}|${textOf(link)}`;
  const links = () => [...document.querySelectorAll('a[href]')];

  const begin = () => {
    const changed = new Set();
    const note = (records) => {
      for (const {target} of records) changed.add(target.nodeType === 1 ? target : target.parentNode);
    };
    const watch = new MutationObserver(note);
    watch.observe(document.documentElement, {childList: true, characterData: true, subtree: true});
    const take = () => {
      note(watch.takeRecords());
      const all = [...changed];
      changed.clear();
      return all;
    };
    const shown = document.querySelectorAll('[role=tab][aria-selected=true], .nav-link.active');
    const done = [], seen = new Set();
    for (const node of shown) done.push({node, text: textOf(node)});
    for (const link of links()) seen.add(linkKey(link));
    return {place: place(), take, done, count: {menu: 0, pager: 0, tab: 0}, dead: new WeakSet(),
            numbers: new WeakMap(), ends: new Map(), seen, last: null};
  };
  const at = sheet.state ??= begin();

  // Guards.
  const safe = (control, stays = /^(?:#!?|javascript:.*)?$/i) => {
    if (!control.getClientRects().length || control.matches(never)) return false;
    const href = control.closest('a[href]')?.getAttribute('href').trim() ?? '';
    const clicked = control.closest('[onclick]')?.getAttribute('onclick') ?? '';
    if (!stays.test(href) || away.test(href) || away.test(clicked)) return false;
    if (words.test(textOf(control)) || words.test(control.getAttribute('aria-label') ?? '')) return false;
    if (control.form && control.type === 'submit') return false;
    return !control.closest('form')?.querySelector(asks);
  };
  const known = control => at.done.some(({node, text}) =>
    node === control || (!node.isConnected && text === textOf(control)));
  const target = (control) => {
    const id = control.getAttribute('aria-controls')
      || (control.dataset.bsTarget ?? control.dataset.target ?? control.getAttribute('href') ?? '').slice(1);
    return id ? document.getElementById(id) : null;
  };

  // What there is to press.
  const menus = () => {
    const toggles = ':is([aria-haspopup]:not([aria-haspopup=false], [aria-haspopup=dialog])'
      + ', [aria-expanded=false]):not([data-toggle], [data-bs-toggle], [role=tab], input, select)';
    return [...document.querySelectorAll(`:is(${bars}) :is(${toggles})`)].filter((toggle) => {
      if (toggle.getAttribute('aria-expanded') === 'true' || known(toggle) || !safe(toggle)) return false;
      if (target(toggle)?.hasChildNodes()) return false;
      if (toggle.closest('li')?.querySelector('ul a[href], ol a[href]')) return false;
      return !toggle.nextElementSibling?.matches(':is(ul, ol, [role=menu], [class*=menu i]):has(a[href])');
    });
  };
  const tabs = () => {
    const all = '[role=tab][aria-selected=false]'
      + ', .nav-link:is([data-toggle], [data-bs-toggle], [data-target], [data-bs-target]):not(.active)';
    return [...document.querySelectorAll(all)].filter((tab) => {
      if (known(tab) || tab.closest(strange) || !safe(tab, /^(?:#[\w!-]*|javascript:.*)?$/i)) return false;
      const panel = target(tab);
      const list = tab.closest('[role=tablist], ul, nav') ?? tab.parentElement;
      const shown = list.querySelector('[role=tab][aria-selected=true], .nav-link.active');
      return !panel || !panel.textContent.trim() || (shown && target(shown) === panel);
    });
  };
  const groups = () => {
    const found = new Map();
    for (const second of document.querySelectorAll(`:is(${buttons})`)) {
      if (textOf(second) !== '2' || !safe(second) || second.closest(strange)) continue;
      let group = second.parentElement;
      const here = () => [...group.querySelectorAll(buttons)];
      for (let n = 0; n < 3 && here().length < 2 && group.parentElement; n++) group = group.parentElement;
      if (here().filter(one => /^\d+$/.test(textOf(one))).length < 28) found.set(group, here());
    }
    return found;
  };
  const pagers = () => {
    const out = [];
    for (const [group, controls] of groups()) {
      if (at.dead.has(group)) continue;
      const label = one => [textOf(one), one.getAttribute('aria-label') ?? '', one.title ?? ''];
      const nexts = controls.filter(one => label(one).some(text => next.test(text)));
      const on = String((at.numbers.get(group) ?? 1) + 1);
      const control = nexts.length
        ? nexts.find(one => safe(one)) : controls.find(one => textOf(one) === on && safe(one));
      if (control) out.push({control, group});
    }
    return out;
  };

  // What a press brought.
  const climb = (node) => {
    for (let up = node; up; up = up.parentElement) if (sheet.copies.has(up)) return sheet.copies.get(up);
    return sheet.copies.get(document.body);
  };
  const keep = (tag, nodes, after) => {
    const kept = sheet.paper.createElement(tag);
    kept.setAttribute('data-oitcheck-kept', '');
    for (const node of nodes) kept.appendChild(sheet.copy(node));
    if (after.localName === 'body' || !after.parentNode) after.appendChild(kept);
    else after.after(kept);
    return kept;
  };
  const near = (group, changed) => {
    const whole = new Set([document.body, document.documentElement, document.head]);
    const live = changed.filter(node => node?.isConnected && !group.contains(node) && !whole.has(node));
    for (let up = group.parentElement; up && up !== document.documentElement; up = up.parentElement) {
      const here = live.filter(node => up.contains(node));
      if (!here.length) continue;
      let common = here[0];
      while (!here.every(node => common.contains(node))) common = common.parentElement;
      if (common === document.body) return null;
      return common.closest('table') ?? common.closest('li, dd, dt')?.parentElement ?? common;
    }
    return null;
  };
  const harvest = ({kind, control, group}, changed) => {
    if (kind === 'menu') {
      const fresh = links().filter(link => !at.seen.has(linkKey(link)));
      for (const link of fresh) at.seen.add(linkKey(link));
      const parent = climb(control.parentElement);
      if (fresh.length) keep('nav', fresh, parent.lastChild ?? parent);
      return fresh.length > 0;
    }
    const named = kind === 'tab' ? target(control) : null;
    const panel = named?.textContent.trim() ? named : near(group, changed);
    if (!panel) return false;
    const after = at.ends.get(group) ?? climb(kind === 'pager' ? panel : group);
    at.ends.set(group, keep('div', [panel], after));
    return true;
  };

  const changed = at.take();
  const moved = place() !== at.place;
  if (at.last && !moved) {
    const brought = harvest(at.last, changed);
    if (at.last.kind === 'pager' && !brought) at.dead.add(at.last.group);
  }
  at.last = null;

  const choose = () => {
    for (const [kind, all] of [['menu', menus], ['pager', pagers], ['tab', tabs]]) {
      if (at.count[kind] >= MOST[kind]) continue;
      const [first] = all();
      if (!first) continue;
      if (kind === 'pager') return {kind, ...first};
      const list = first.closest('[role=tablist], ul, nav') ?? first.parentElement;
      return {kind, control: first, group: list};
    }
    return null;
  };
  const press = (chosen) => {
    const {kind, control, group} = chosen;
    at.count[kind] += 1;
    at.last = chosen;
    if (kind === 'pager') at.numbers.set(group, (at.numbers.get(group) ?? 1) + 1);
    else at.done.push({node: control, text: textOf(control)});
    globalThis.__oitcheckAnew?.();
    const how = {bubbles: true, cancelable: true, composed: true, button: 0};
    control.dispatchEvent(new PointerEvent('pointerdown', {...how, pointerType: 'mouse', isPrimary: true}));
    control.dispatchEvent(new MouseEvent('mousedown', how));
    control.dispatchEvent(new PointerEvent('pointerup', {...how, pointerType: 'mouse', isPrimary: true}));
    control.dispatchEvent(new MouseEvent('mouseup', how));
    control.click();
  };
  const chosen = more && !moved ? choose() : null;
  if (chosen) press(chosen);
  if (chosen) return {pressed: true, left: '', document: ''};
  const left = moved ? ['a press leads away'] : [];
  if (!moved && pagers().length) left.push('a list has more pages');
  if (!moved && tabs().length) left.push('there are more tabs');
  return {pressed: false, left: left.join(', '), document: sheet.root.outerHTML};
}
