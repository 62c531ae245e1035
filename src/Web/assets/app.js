// Everything works without this file. It saves a click: the answer follows the form, filters act at once, an unsaved form is not lost by accident.
"use strict";

const live = document.querySelector("form[data-live]");
const panel = document.getElementById("answer");
if (live && panel) {
  let timer, running;
  const update = async () => {
    running?.abort();
    running = new AbortController();
    panel.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(live.dataset.live, { method: "POST", body: new FormData(live), signal: running.signal, redirect: "error" });
      if (response.ok) {
        panel.innerHTML = await response.text();
        for (const copy of document.querySelectorAll("[data-mirror]")) copy.innerHTML = panel.querySelector(copy.dataset.mirror)?.innerHTML ?? "";
      }
      panel.removeAttribute("aria-busy");
    } catch (error) {
      if (error.name !== "AbortError") panel.removeAttribute("aria-busy");
    }
  };
  live.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, 350); });
}

let changed = false;
for (const form of document.querySelectorAll("form[data-guard]")) {
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
}
addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });

for (const control of document.querySelectorAll("form[data-instant] select")) {
  control.addEventListener("change", () => control.form.requestSubmit());
}
