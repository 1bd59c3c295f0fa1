// The matrix in a browser: filters the rules, keeps the filter in the address, opens what is asked
// for, and opens everything for printing. Without it the page shows all there is.

"use strict";

{
  const form = document.querySelector("#filter");
  const count = document.querySelector("#count");
  const filtered = document.querySelector("#filtered");
  const openAll = document.querySelector("#open-all");
  const groups = [...document.querySelectorAll("table.rules > tbody")].map((body) => ({
    body,
    size: body.querySelector("[data-all]"),
    regulation: body.dataset.regulation,
    rules: [...body.querySelectorAll("tr.rule")].map((row) => {
      const evidence = row.nextElementSibling;
      return {
        row,
        evidence,
        details: evidence.querySelector("details"),
        text: plain(`${body.dataset.regulation} ${row.textContent} ${evidence.textContent}`),
      };
    }),
  }));
  const rules = groups.flatMap((group) => group.rules);
  let announcing;

  if (rules.length > 0) {
    form.hidden = false;
    form.addEventListener("input", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    // The form has its first values again after the event.
    form.addEventListener("reset", () => setTimeout(change));
    openAll.addEventListener("click", () => {
      const open = openAll.getAttribute("aria-pressed") !== "true";
      openAll.setAttribute("aria-pressed", String(open));
      for (const { details } of rules) details.open = open;
    });
    window.addEventListener("hashchange", follow);
    window.addEventListener("beforeprint", openForPrint);
    window.addEventListener("afterprint", closeAfterPrint);
    // The table's head stays below the filter, whose height hangs on how it wraps.
    new ResizeObserver(() => {
      document.documentElement.style.setProperty("--filter", `${form.offsetHeight}px`);
    }).observe(form);
    count.textContent = show();
    follow();
  }

  // A picture that does not fit can be moved by keys.
  const pictures = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const picture of document.querySelectorAll(".picture")) pictures.observe(picture);

  function change() {
    announce(show());
    keep();
  }

  /** Shows the rules that the form asks for, and returns how many they are in words. */
  function show() {
    const wanted = new FormData(form);
    const words = plain(wanted.get("q")).split(" ");
    const regulation = wanted.get("regulation");
    const statuses = wanted.getAll("status");
    let shown = 0;
    for (const group of groups) {
      let here = 0;
      for (const { row, evidence, text } of group.rules) {
        const fits =
          (regulation === "" || regulation === group.regulation) &&
          (statuses.length === 0 || statuses.includes(row.dataset.status)) &&
          words.every((word) => text.includes(word));
        row.hidden = !fits;
        evidence.hidden = !fits;
        if (fits) here += 1;
      }
      const { all } = group.size.dataset;
      group.size.textContent = here === group.rules.length ? all : `${here} of ${all}`;
      group.body.hidden = here === 0;
      shown += here;
    }
    const isAll = shown === rules.length;
    const part = isAll ? `All ${shown}` : `${shown} of ${rules.length}`;
    const text = `${part} rules ${shown === 1 ? "is" : "are"} shown.`;
    filtered.textContent = `Filtered: ${text}`;
    filtered.hidden = isAll;
    return text;
  }

  /** Says it once typing pauses, not at each letter. */
  function announce(text) {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      count.textContent = text;
    }, 150);
  }

  /** Keeps the filter in the address, so that it can be sent to somebody. */
  function keep() {
    const used = [...new FormData(form)].filter(([, value]) => value !== "");
    const state = new URLSearchParams(used).toString();
    history.replaceState(
      null,
      "",
      state === "" ? location.pathname + location.search : `#${state}`,
    );
  }

  /** Does what the address asks for: a filter, or a place in the page. */
  function follow() {
    const fragment = location.hash.slice(1);
    const target = fragment === "" ? null : document.getElementById(fragment);
    if (target === null) {
      const state = new URLSearchParams(fragment);
      fill(state);
      announce(show());
      if (["q", "regulation", "status"].some((name) => state.has(name))) {
        document.querySelector("#rules").scrollIntoView();
      }
    } else if (target.matches("tr.rule")) {
      if (target.hidden) {
        fill(new URLSearchParams());
        announce(show());
      }
      target.nextElementSibling.querySelector("details").open = true;
      target.scrollIntoView();
    }
  }

  function fill(state) {
    const { q, regulation, status } = form.elements;
    q.value = state.get("q") ?? "";
    regulation.value = state.get("regulation") ?? "";
    // A regulation that is not in the list.
    if (regulation.selectedIndex < 0) regulation.value = "";
    for (const box of status) box.checked = state.getAll("status").includes(box.value);
  }

  function openForPrint() {
    for (const { details } of rules) {
      details.toggleAttribute("data-closed", !details.open);
      details.open = true;
    }
  }

  function closeAfterPrint() {
    for (const { details } of rules) {
      if (details.hasAttribute("data-closed")) details.open = false;
      details.removeAttribute("data-closed");
    }
  }

  function plain(text) {
    return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
  }
}
