// The page as visitors see it, on paper: shadow trees and frames of the page's own stand where
// they are seen, and what is not shown and no click shows is marked as hidden. ``parts`` adds to it.
() => {
  const CLICKED = /tab(?!le)|collapse|modal|accordion|pane|dropdown|popup|slide|menu|nav/i;
  const TAGS = new Set(['nav', 'menu', 'details']);
  const SILENT = new Set(('head link meta title base script style template option optgroup noscript'
    + ' datalist area map param source track audio input br wbr').split(' '));
  const RAW = new Set(['script', 'style']);
  const paper = document.implementation.createHTMLDocument('');
  const copies = new Map();

  const opened = new Set();
  const openedBy = (selector) => {
    try {
      for (const node of document.querySelectorAll(selector)) opened.add(node);
    } catch {
      // No selector.
    }
  };
  const ids = (names) => {
    for (const name of (names ?? '').split(/\s+/)) if (name) openedBy(`#${CSS.escape(name)}`);
  };
  const controls = '[aria-controls], [data-target], [data-bs-target], [href^="#"], label[for]';
  for (const control of document.querySelectorAll(controls)) {
    ids(control.getAttribute('aria-controls'));
    ids(control.getAttribute('for'));
    const href = control.getAttribute('href') ?? '';
    if (href.length > 1) ids(href.slice(1));
    for (const name of ['data-target', 'data-bs-target']) openedBy(control.getAttribute(name) || '#');
  }
  const hovered = (rules) => {
    for (const rule of rules) {
      const selector = rule.selectorText ?? '';
      if (!/:(?:hover|focus|target|checked|active)/.test(selector)) continue;
      openedBy(selector.replace(/:(?:hover|focus(?:-within|-visible)?|target|checked|active)/g, ''));
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      hovered(sheet.cssRules);
    } catch {
      // A sheet of another site.
    }
  }

  const namedSo = (node) => {
    if (node.localName === 'body' || node.localName === 'html') return false;
    const said = name => node.getAttribute(name) ?? '';
    const names = `${said('class')} ${said('role')} ${said('id')}`;
    return TAGS.has(node.localName) || CLICKED.test(names) || opened.has(node);
  };
  const styleOf = node => node.ownerDocument.defaultView.getComputedStyle(node);
  const unseen = (node) => {
    if (SILENT.has(node.localName) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
    if (node.classList.contains('ng-hide') || node.classList.contains('ng-cloak')) return true;
    const style = styleOf(node);
    if (style.display === 'none') return true;
    if (style.visibility !== 'hidden') return false;
    for (const inside of node.querySelectorAll('*')) {
      if (styleOf(inside).visibility === 'visible') return false;
    }
    return true;
  };
  const bodyOf = (frame) => {
    try {
      const src = frame.getAttribute('src') ?? '';
      if (src && !frame.hasAttribute('srcdoc') && !/^(?:about:blank|blob:|javascript:)/i.test(src)) return null;
      const body = frame.contentDocument?.body;
      return body?.hasChildNodes() ? body : null;
    } catch {
      return null;
    }
  };
  // How a node stands around: whether a click opens it, whether it is marked, whether in a frame.
  const copy = (node, around = {}) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return paper.importNode(node, false);
    if (node.localName === 'template' || RAW.has(node.localName)) return paper.importNode(node, true);
    if (node.localName === 'slot' && node.getRootNode() instanceof ShadowRoot) {
      const given = node.assignedNodes(), made = paper.createDocumentFragment();
      for (const child of given.length ? given : node.childNodes) made.appendChild(copy(child, around));
      return made;
    }
    const body = node.localName === 'iframe' && !around.framed ? bodyOf(node) : null;
    const made = body ? paper.createElement('div') : paper.importNode(node, false);
    copies.set(node, made);
    const opens = around.opens || namedSo(node);
    const marked = !around.marked && !opens && unseen(node);
    if (marked) made.setAttribute('hidden', '');
    if (node.localName === 'noscript') {
      made.innerHTML = node.textContent;
      return made;
    }
    const beneath = {opens, marked: around.marked || marked, framed: around.framed || Boolean(body)};
    for (const child of (body ?? node.shadowRoot ?? node).childNodes) {
      made.appendChild(copy(child, beneath));
    }
    return made;
  };
  const root = copy(document.documentElement);
  Object.defineProperty(window, '__oitcheckPaper', {value: {root, copies, copy, paper}, writable: true});
  return root.outerHTML;
}
