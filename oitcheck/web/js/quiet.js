// A page that prints would wait for a person. Timers that soon fire may bring content: how many
// are pending tells whether the page is at rest.
() => {
  window.print = () => {};
  const set = window.setTimeout, clear = window.clearTimeout, pending = new Set();
  window.setTimeout = (run, wait, ...rest) => {
    const id = set((...given) => {
      pending.delete(id);
      return typeof run === 'function' ? run(...given) : (0, eval)(String(run));
    }, wait, ...rest);
    if (!(wait > 3000)) pending.add(id);
    return id;
  };
  window.clearTimeout = id => { pending.delete(id); return clear(id); };
  Object.defineProperty(window, '__oitcheckPending', {value: () => pending.size});
}
