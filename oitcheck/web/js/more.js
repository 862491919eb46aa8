// Presses the first visible control that loads more of the page and leads nowhere by itself.
() => {
  const word = '(?:โหลด(?:ข้อมูล)?เพิ่ม(?:เติม)?|(?:ดู|แสดง)(?:ข้อมูล)?เพิ่ม(?:เติม)?|(?:ดู|แสดง)ทั้งหมด'
    + '|(?:load|show|view|see)\\s+(?:more|all))';
  const said = new RegExp(`^[\\s+›»▼↓]*${word}[\\s.…+›»▼↓]*$`, 'i');
  const asks = 'input:not([type=hidden]):not([type=button]), textarea';
  const controls = document.querySelectorAll('button, a, [role=button], input[type=button]');
  for (const control of controls) {
    const words = (control.value || control.textContent || '').trim();
    if (words.length > 40 || !said.test(words)) continue;
    if (control.disabled || !control.getClientRects().length) continue;
    const href = control.getAttribute('href');
    if (href && href !== '#' && !href.startsWith('javascript:')) continue;
    const form = control.closest('form');
    if (form && form.querySelector(asks)) continue;
    control.click();
    return true;
  }
  return false;
}
