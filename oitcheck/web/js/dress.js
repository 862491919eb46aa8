// Dresses a kept page whose scripts do not run as visitors see it: what a script would bring in
// late is shown, what one would take away (a veil over the page) is taken away.
() => {
  for (const image of document.querySelectorAll('img')) {
    image.loading = 'eager';
    const late = image.getAttribute('data-src') || image.getAttribute('data-lazy-src');
    if (late && (!image.getAttribute('src') || image.getAttribute('src').startsWith('data:')))
      image.src = late;
  }
  for (const shy of document.querySelectorAll('[data-aos], .wow, [data-sr-id]')) {
    shy.style.setProperty('opacity', '1', 'important');
    shy.style.setProperty('visibility', 'visible', 'important');
    shy.style.setProperty('transform', 'none', 'important');
  }
  const most = 0.5 * window.innerWidth * window.innerHeight;
  for (const one of document.querySelectorAll('body *')) {
    const style = getComputedStyle(one);
    if (style.position !== 'fixed' && style.position !== 'sticky') continue;
    const box = one.getBoundingClientRect();
    const veil = style.position === 'fixed' && box.width * box.height > most;
    one.style.setProperty(veil ? 'display' : 'position', veil ? 'none' : 'static', 'important');
  }
  return [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
}
