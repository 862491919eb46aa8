// A page that prints would wait for a person. Shadow trees are kept open, so that they can be read.
// Timers that soon fire may bring content: how many are pending tells whether the page is at rest.
// Those that timers set, or that come again and again, are carousels and polls: they do not count.
() => {
  window.print = () => {};
  const roots = [], attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how && typeof how === 'object' ? {...how, mode: 'open'} : how);
    roots.push(root);
    return root;
  };
  const SOON = 5000, TICK = 1000, TICKS = 3000;
  const set = window.setTimeout, clear = window.clearTimeout;
  const every = window.setInterval, clearEvery = window.clearInterval;
  const pending = new Map(), fired = new Map();
  let inside = false;
  const called = (run, given) => {
    inside = true;
    try {
      return typeof run === 'function' ? run(...given) : (0, eval)(String(run));
    } finally {
      inside = false;
    }
  };
  const forget = (id) => {
    pending.delete(id);
    clear(id);
    clearEvery(id);
  };
  window.setTimeout = (run, wait, ...rest) => {
    const source = `${run} ${wait}`, times = fired.get(source) ?? 0;
    const most = source.includes('[native code]') ? 3 : 1;
    const id = set((...given) => {
      pending.delete(id);
      fired.set(source, times + 1);
      return called(run, given);
    }, wait, ...rest);
    if (!inside && !(wait > SOON) && times < most) pending.set(id, Infinity);
    return id;
  };
  window.setInterval = (run, wait, ...rest) => {
    const id = every((...given) => called(run, given), wait, ...rest);
    const loading = document.readyState !== 'complete';
    if (!inside && loading && !(wait > TICK)) pending.set(id, performance.now() + TICKS);
    return id;
  };
  window.clearTimeout = forget;
  window.clearInterval = forget;
  const count = () => {
    let due = 0;
    for (const until of pending.values()) due += until > performance.now();
    return due;
  };
  const anew = () => {
    pending.clear();
    fired.clear();
  };
  Object.defineProperty(window, '__oitcheckPending', {value: count});
  Object.defineProperty(window, '__oitcheckAnew', {value: anew});
  Object.defineProperty(window, '__oitcheckRoots', {value: roots});
}
