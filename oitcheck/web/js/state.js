// What tells whether a page moves: its size, its timers, and whether it says that it is waiting.
// The words are those of WAITING in reading/scripted/page.py.
() => {
  const words = new RegExp('^[\\s.…•⏳🔄]*(?:กำลังโหลด|กำลังดึงข้อมูล|กำลังเชื่อมต่อ'
    + '|(?:กรุณา|โปรด)?รอสักครู่|(?:now\\s+)?loading|please wait)[^<>]{0,40}$', 'iu');
  const within = /กำลังโหลด|กำลังดึง|กำลังเชื่อม|รอสักครู่|loading|please wait/i;
  const silent = 'script, style, noscript, template, textarea, option, button, a';
  const more = typeof __oitcheckPending === 'function' ? __oitcheckPending() : 0;

  const waits = (root) => {
    if (!within.test(root.textContent)) return false;
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const around = texts.currentNode.parentElement;
      if (!around || !words.test(texts.currentNode.data) || around.closest(silent)) continue;
      if (around.textContent.length > 60 || !words.test(around.textContent)) continue;
      if (around.checkVisibility({visibilityProperty: true})) return true;
    }
    return false;
  };
  const state = {nodes: document.getElementsByTagName('*').length, timers: more,
                 links: document.links.length, text: 0, waiting: false};
  const roots = document.body ? [document.body] : [];
  for (const root of globalThis.__oitcheckRoots ?? []) {
    if (!root.isConnected) continue;
    roots.push(root);
    state.nodes += root.querySelectorAll('*').length;
    state.links += root.querySelectorAll('a[href]').length;
  }
  for (const root of roots) {
    state.text += root.textContent.length;
    state.waiting ||= waits(root);
  }
  return state;
}
