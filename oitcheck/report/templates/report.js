
(function () {
  "use strict";
  var opened = [], chosen = [], clear, told = document.querySelector(".filtered");
  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }
  window.addEventListener("beforeprint", function () {
    opened = all("details:not([open])");
    opened.forEach(function (one) { one.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (one) { one.open = false; });
  });

  function fits(element) {
    var codes = " " + element.dataset.codes + " ", facets = {};
    chosen.forEach(function (code) {
      var facet = code.charAt(0);
      facets[facet] = facets[facet] || codes.indexOf(" " + code + " ") >= 0;
    });
    return Object.keys(facets).every(function (facet) { return facets[facet]; });
  }
  function filter() {
    all("[data-codes]").forEach(function (one) { one.hidden = !fits(one); });
    all(".overview tbody").forEach(function (body) {
      body.hidden = !body.querySelector("tr[data-codes]:not([hidden])");
    });
    all("button[data-code]").forEach(function (one) {
      one.setAttribute("aria-pressed", chosen.indexOf(one.dataset.code) >= 0);
    });
    if (!told) { return; }
    told.hidden = !chosen.length;
    told.querySelector("[data-shown]").textContent = all("article[data-codes]:not([hidden])").length;
    if (chosen.length) { told.appendChild(clear); } else { clear.remove(); }
  }
  function pressable(text) {
    var button = document.createElement("button");
    button.type = "button";
    while (text.firstChild) { button.appendChild(text.firstChild); }
    text.replaceWith(button);
    return button;
  }
  function choose(code) {
    var at = chosen.indexOf(code);
    if (at < 0) { chosen.push(code); } else { chosen.splice(at, 1); }
    filter();
  }
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) { chosen = []; filter(); }
    for (var one = target; one; one = one.parentElement) {
      if (one.tagName === "DETAILS") { one.open = true; }
    }
    if (target) { target.scrollIntoView(); }
  }
  all(".value").forEach(function (value) {
    var button = pressable(value);
    button.dataset.code = value.dataset.code;
    button.addEventListener("click", function () { choose(button.dataset.code); });
  });
  if (told) {
    clear = pressable(told.querySelector(".unfilter"));
    clear.addEventListener("click", function () { chosen = []; filter(); });
  }
  filter();
  window.addEventListener("hashchange", reveal);
  if (location.hash) { reveal(); }
})();
