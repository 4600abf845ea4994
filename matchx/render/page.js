"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const rows = all(".event"), marks = all(".m"), boxes = all("#filter input"), status = document.getElementById("shown");
  const kinds = new Map(rows.map((row) => [row.id, row.dataset.kind]));
  const ids = new Map(marks.map((mark) => [mark, mark.dataset.e.split(" ")]));
  const head = (row) => row.querySelector("button");
  const shown = () => rows.filter((row) => !row.hidden);
  const visible = (mark) => ids.get(mark).filter((id) => !document.getElementById(id).hidden);
  const wordsOf = (id) => marks.filter((mark) => ids.get(mark).includes(id));
  let chosen = null;

  document.documentElement.classList.add("js");
  for (const link of all("#picture a")) link.setAttribute("tabindex", "-1");

  function near(element, block) {
    element.scrollIntoView({ block, inline: "nearest" });
  }

  // One tab stop for the list and one for the report; the arrows do the rest.
  function stops(row, mark) {
    if (row) for (const other of rows) head(other).tabIndex = other === row ? 0 : -1;
    if (mark) for (const other of marks) other.tabIndex = other === mark ? 0 : -1;
  }

  function choose(id) {
    chosen = id;
    for (const row of rows) {
      row.classList.toggle("on", row.id === id);
      head(row).setAttribute("aria-expanded", String(row.id === id));
    }
    for (const mark of marks) mark.classList.toggle("on", ids.get(mark).includes(id));
    for (const link of all("#picture a")) link.classList.toggle("on", link.getAttribute("href") === "#" + id);
    if (id) stops(document.getElementById(id), wordsOf(id)[0]);
  }

  function toEvent(id) {
    choose(id);
    const row = document.getElementById(id);
    head(row).focus({ preventScroll: true });
    near(row, "nearest");
  }

  function toWords(id, piece = 0) {
    choose(id);
    let words = document.getElementById("w" + id + "-" + piece);
    while (words && !words.matches(".m")) words = words.nextElementSibling;
    words = words || wordsOf(id)[0];
    if (!words) return;
    stops(null, words);
    words.focus({ preventScroll: true });
    near(words, "center");
  }

  // Words of several events: the first click goes to the first of them, the next to the next.
  function follow(mark) {
    const list = visible(mark);
    if (list.length) toEvent(list[(list.indexOf(chosen) + 1) % list.length]);
  }

  function filter() {
    const on = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    for (const row of rows) row.hidden = !on.has(row.dataset.kind);
    for (const part of all("#events h3")) part.hidden = !all(".event:not([hidden])", part.parentElement).length;
    for (const link of all("#picture a")) link.classList.toggle("off", !on.has(kinds.get(link.getAttribute("href").slice(1))));
    for (const mark of marks) {
      const list = visible(mark).map((id) => kinds.get(id));
      mark.classList.remove(...[...mark.classList].filter((name) => /^[ab]-/.test(name)));
      mark.classList.toggle("off", !list.length);
      if (list.length) mark.classList.add("a-" + list[0], "b-" + list[list.length - 1]);
      if (list.length) mark.setAttribute("href", "#" + visible(mark)[0]);
      else mark.removeAttribute("href");
    }
    if (chosen && document.getElementById(chosen).hidden) choose(null);
    if (!chosen) stops(shown()[0], marks.find((mark) => visible(mark).length));
    status.textContent = shown().length + " of " + rows.length + " shown";
  }

  function step(list, item, by) {
    return list[Math.min(list.length - 1, Math.max(0, list.indexOf(item) + by))];
  }

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target.closest("button, .m, .words, #picture a");
    if (!target) return;
    if (target.matches(".m")) { event.preventDefault(); follow(target); }
    else if (target.matches(".words")) { event.preventDefault(); toWords(target.closest(".event").id, target.dataset.piece); }
    else if (target.matches("#picture a")) { event.preventDefault(); toEvent(target.getAttribute("href").slice(1)); }
    else if (target.matches(".event button")) {
      const id = target.parentElement.id;
      choose(id === chosen ? null : id);
      if (chosen && wordsOf(id).length) near(wordsOf(id)[0], "center");
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    const target = event.target;
    if (target.matches(".event button")) {
      const row = target.parentElement;
      if (by) {
        const next = step(shown(), row, by);
        toEvent(next.id);
        if (wordsOf(next.id).length) near(wordsOf(next.id)[0], "center");
      } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") toWords(row.id);
      else return;
    } else if (target.matches(".m")) {
      const list = marks.filter((mark) => visible(mark).length);
      if (by) {
        const next = step(list, target, by);
        const here = visible(next);
        choose(here.includes(chosen) ? chosen : here[0]);
        stops(null, next);
        next.focus({ preventScroll: true });
        near(next, "center");
      } else if (event.key === "ArrowLeft" || event.key === "ArrowRight" || event.key === "Escape") {
        const here = visible(target);
        toEvent(here.includes(chosen) ? chosen : here[0]);
      } else return;
    } else return;
    event.preventDefault();
  });

  for (const box of boxes) box.addEventListener("change", filter);
  // The browser moves the focus to what the address names after the script has run: ours comes behind that.
  function visit() {
    const asked = location.hash.slice(1);
    if (kinds.has(asked)) toEvent(asked);
  }

  filter();
  addEventListener("load", () => setTimeout(visit));
  addEventListener("hashchange", visit);
})();
