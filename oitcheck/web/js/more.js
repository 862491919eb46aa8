// Presses the visible control that loads more of the page: the first that surely does, else the
// first that may. Never one that sends a form, deletes or leads away. What is taken for a call for
// more is one expression with CALL in reading/scripted/more.py.
() => {
  const call = new RegExp(
    '^[^0-9a-z\\u0e01-\\u0e4e]*(?:คลิก)?(?:'
    + '(โหลด(?:ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร)?เพิ่ม(?:เติม)?|load\\s*(?:more|older))'
    + '|(?:ดู|แสดง)(?:ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร)?(?:เพิ่ม(?:เติม)?|ทั้งหมด)'
    + '|(?:show|view|see)\\s*(?:more|all))'
    + '(?:[^a-z\\u0e01-\\u0e4e]|อีก|ทั้งหมด|ข้อมูล|ข่าว|รายการ|กิจกรรม|เอกสาร'
    + '|news|posts?|items?|articles?|results?|entries|documents?|files?|activities){0,25}$', 'i');
  const controls = 'button, a, [role=button], input[type=button], [class*=load-more i]'
    + ', [class*=loadmore i], [id*=load-more i], [id*=loadmore i]';
  const never = '[data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [aria-expanded]'
    + ', [data-method], [data-confirm], [hx-post], [hx-put], [hx-patch], [hx-delete]';
  const asks = 'input:not([type=hidden]):not([type=button]), textarea';
  const away = /location|open\s*\(|submit|postback|delete/i;

  const called = (control) => {
    const words = control.localName === 'input' ? control.value : control.textContent;
    return call.exec(words.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/\s+/g, ' '));
  };
  const leads = (control, surely) => {
    const href = control.closest('a[href]')?.getAttribute('href').trim() ?? '';
    const stays = surely ? /^(?:#[\w!-]*|javascript:.*)?$/i : /^(?:#!?|javascript:.*)?$/i;
    const clicked = control.closest('[onclick]')?.getAttribute('onclick') ?? '';
    return !stays.test(href) || away.test(href) || away.test(clicked);
  };
  const sends = (control) => {
    if (control.form && control.type === 'submit') return true;
    return Boolean(control.closest('form')?.querySelector(asks));
  };

  let chosen = null;
  for (const control of document.querySelectorAll(`:is(${controls}):not(form, svg *)`)) {
    const found = called(control);
    if (!found || control.disabled || !control.getClientRects().length) continue;
    if (control.matches(never) || control.querySelector('a, button')) continue;
    if (leads(control, found[1]) || sends(control)) continue;
    if (found[1]) {
      chosen = control;
      break;
    }
    chosen ??= control;
  }
  chosen?.click();
  return Boolean(chosen);
}
