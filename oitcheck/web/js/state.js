() => {
  const body = document.body;
  const more = typeof __oitcheckPending === 'function' ? __oitcheckPending() : 0;
  return {nodes: document.getElementsByTagName('*').length, timers: more,
          links: document.links.length, text: body ? body.textContent.length : 0};
}
