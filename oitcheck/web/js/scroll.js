async () => {
  globalThis.__oitcheckAnew?.();
  const next = () => new Promise(done => setTimeout(done, 30));
  const step = Math.max(400, window.innerHeight * 0.9);
  for (let at = 0, n = 0; n < 40 && at < document.documentElement.scrollHeight; n++, at += step) {
    window.scrollTo(0, at);
    await next();
  }
  window.scrollTo(0, document.documentElement.scrollHeight);
  await next();
}
