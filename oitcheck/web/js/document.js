() => {
  const open = root => {
    for (const host of root.querySelectorAll('*')) {
      if (!host.shadowRoot) continue;
      open(host.shadowRoot);
      const inside = document.createElement('div');
      inside.innerHTML = host.shadowRoot.innerHTML;
      host.appendChild(inside);
    }
  };
  open(document);
  return document.documentElement.outerHTML;
}
