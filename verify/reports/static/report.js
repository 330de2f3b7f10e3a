"use strict";
// Filters the findings.  The choice is kept in the hash ("#relation=conflict&text=..."), so that a link, the back
// button and a reload keep it; a hash without "=" is an anchor and leaves the filter as it is.
(() => {
  const form = document.getElementById("filter");
  const status = document.getElementById("status");
  const findings = [...document.querySelectorAll("[data-finding]")];
  const rows = new Map([...document.querySelectorAll("[data-row]")].map((row) => [row, row.dataset.row]));
  const fields = [...form.elements].filter((field) => field.name);
  const NOTHING = "filter=none";
  const folded = new WeakMap();
  const unfoldedByUs = new Set();

  // Without case and accents, so that "dai su" finds "đại sứ".
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");

  function textOf(finding) {
    if (!folded.has(finding)) folded.set(finding, fold(finding.textContent));
    return folded.get(finding);
  }

  function matches(finding, wanted, words) {
    const data = finding.dataset;
    return (!wanted.relation || data.relation === wanted.relation)
      && (!wanted.facet || data.facet === wanted.facet)
      && (!wanted.state || data.state === wanted.state)
      && (!wanted.source || data.source.split(" ").includes(wanted.source))
      && words.every((word) => textOf(finding).includes(word));
  }

  function choice() {
    return Object.fromEntries(fields.map((field) => [field.name, field.value]));
  }

  function apply() {
    const wanted = choice();
    const words = fold(wanted.text).split(/\s+/).filter(Boolean);
    const active = Object.values(wanted).some(Boolean);
    const shown = new Set();
    for (const finding of findings) {
      finding.hidden = !matches(finding, wanted, words);
      if (!finding.hidden) shown.add(finding.id);
    }
    for (const [row, id] of rows) row.hidden = !shown.has(id);
    tidy(active);
    status.textContent = status.dataset.words.replace("{shown}", shown.size).replace("{all}", findings.length);
  }

  // Folds that hold what is looked for are opened, and closed again when the filter goes.
  function tidy(active) {
    for (const fold of document.querySelectorAll(".relation details.more")) {
      const found = fold.querySelector("[data-finding]:not([hidden])");
      fold.hidden = !found;
      if (active && found && !fold.open) { fold.open = true; unfoldedByUs.add(fold); }
      if (!active && unfoldedByUs.delete(fold)) fold.open = false;
    }
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector("[data-finding]:not([hidden])");
      for (const head of group.querySelectorAll(".sub")) {
        head.hidden = !group.querySelector(".line:not([hidden])");
      }
    }
    for (const section of document.querySelectorAll(".relation")) {
      const note = section.querySelector(".filtered");
      if (note) note.hidden = Boolean(section.querySelector("[data-finding]:not([hidden])"));
    }
  }

  function write(replace) {
    const chosen = new URLSearchParams(Object.entries(choice()).filter(([, value]) => value)).toString();
    const hash = `#${chosen || NOTHING}`;
    if (hash === location.hash) return;
    if (replace) location.replace(hash); else location.hash = hash;
  }

  function read() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) { reveal(hash); return; }
    const wanted = new URLSearchParams(hash);
    for (const field of fields) {
      const value = wanted.get(field.name) || "";
      field.value = value;
      if (field.value !== value) field.value = "";
    }
    apply();
  }

  // The target of an anchor is shown even where a fold or the filter hides it.
  function reveal(id) {
    const target = document.getElementById(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      at.hidden = at === form ? at.hidden : false;
      if (at.tagName === "DETAILS") at.open = true;
    }
    target.scrollIntoView();
  }

  // On paper nothing can be unfolded: the further quotes of a card are printed.
  const unfolded = [];
  addEventListener("beforeprint", () => {
    for (const quotes of document.querySelectorAll("details.quotes:not([open])")) {
      quotes.open = true;
      unfolded.push(quotes);
    }
  });
  addEventListener("afterprint", () => {
    for (const quotes of unfolded.splice(0)) quotes.open = false;
  });

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => { if (event.target.name !== "text") write(false); });
  form.addEventListener("input", (event) => { if (event.target.name === "text") write(true); });
  form.addEventListener("reset", () => setTimeout(() => write(false)));
  addEventListener("hashchange", read);
  apply();
  read();
})();
