// Where quoted words stand on the page. Words are compared as bare letters: without spaces, without
// marks above and below, sara am as aa. What is hidden until a click (tabs, folds) is opened first.
quotes => {
  const bare = c => {
    if (/[\s\u200b-\u200f\u2060\ufeff\u00ad\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/.test(c)) return '';
    if (c === '\u0e33') return '\u0e32';
    if (c === '\u0e41') return '\u0e40\u0e40';
    return c.toLowerCase();
  };
  const strip = words => Array.from(words, bare).join('');
  const silent = 'script, style, noscript, template, head, select, textarea, option';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  const places = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(silent)) continue;
    for (let at = 0; at < node.data.length; at++) {
      for (const sign of bare(node.data[at])) {
        text += sign;
        places.push([node, at]);
      }
    }
  }
  const at = selector => {
    try { return document.querySelector(selector.replace(/ \((?:OCR|tolerant).*$/, '')); }
    catch { return null; }
  };
  const open = element => {
    for (let one = element; one && one !== document.documentElement; one = one.parentElement) {
      if (one.tagName === 'DETAILS') one.open = true;
      const style = getComputedStyle(one);
      if (style.display === 'none') one.style.setProperty('display', 'block', 'important');
      if (style.visibility === 'hidden') one.style.setProperty('visibility', 'visible', 'important');
      if (style.opacity === '0') one.style.setProperty('opacity', '1', 'important');
      if (style.overflow === 'hidden' && one.clientHeight < one.scrollHeight) {
        one.style.setProperty('max-height', 'none', 'important');
        one.style.setProperty('height', 'auto', 'important');
      }
    }
  };
  const ranged = (from, to) => {
    const range = document.createRange();
    range.setStart(places[from][0], places[from][1]);
    range.setEnd(places[to][0], places[to][1] + 1);
    return range;
  };
  const inWords = (words, within) => {
    const whole = strip(words);
    for (const length of [whole.length, 60, 30, 15]) {
      const part = whole.slice(0, length);
      if (part.length < 2 || length > whole.length) continue;
      const ranges = [];
      for (let n = text.indexOf(part); n >= 0; n = text.indexOf(part, n + 1))
        ranges.push(ranged(n, n + part.length - 1));
      const inside = ranges.filter(one => within && within.contains(one.startContainer));
      const known = length === whole.length || !within ? [...inside, ...ranges] : inside;
      const best = known.find(one => one.startContainer.parentElement.checkVisibility()) || known[0];
      if (best) return best;
    }
    return null;
  };
  const linked = place => {
    for (const one of document.links) {
      if (one.href === place || one.getAttribute('href') === place) return one;
    }
    return null;
  };
  const found = quotes.map(({words, place}) => {
    const within = at(place) || linked(place);
    return inWords(words, within) || (within !== document.body ? within : null);
  });
  const holder = one => one instanceof Range ? one.startContainer.parentElement : one;
  const closed = found.map(one => one && !holder(one).checkVisibility());
  found.forEach(one => one && open(holder(one)));
  return found.map((one, n) => {
    if (!one) return null;
    const boxes = Array.from(one.getClientRects()).filter(box => box.width && box.height);
    if (!boxes.length) return null;
    const left = Math.min(...boxes.map(box => box.left)) + window.scrollX;
    const top = Math.min(...boxes.map(box => box.top)) + window.scrollY;
    const right = Math.max(...boxes.map(box => box.right)) + window.scrollX;
    const bottom = Math.max(...boxes.map(box => box.bottom)) + window.scrollY;
    return {box: [left, top, right, bottom], opened: closed[n]};
  });
}
