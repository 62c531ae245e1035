// Everything works without this file: it answers as one types, takes dropped files, and copies a line.
"use strict";

for (const form of document.querySelectorAll("form[data-tool]")) {
  const result = document.getElementById("result");
  const said = document.getElementById("said");
  let timer, running;
  const address = () => {
    const entries = [...new FormData(form)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(entries).toString();
    return form.dataset.tool + (query ? "?" + query : "");
  };
  const offline = () => {
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "↻";
    again.addEventListener("click", update);
    const words = document.createElement("p");
    words.className = "notice grave";
    words.append(form.dataset.offline + " ", again);
    result.replaceChildren(words);
    result.removeAttribute("aria-busy");
    said.textContent = form.dataset.offline;
  };
  const update = async () => {
    running?.abort();
    const mine = running = new AbortController();
    const patience = setTimeout(() => mine.abort("late"), 10000);
    const here = address();
    try {
      const response = await fetch(here + (here.includes("?") ? "&" : "?") + "part=result", { signal: mine.signal, redirect: "error" });
      if (!response.ok) throw new Error("status");
      const page = await response.text();
      if (mine !== running) return;
      result.innerHTML = page;
      result.removeAttribute("aria-busy");
      history.replaceState(null, "", here);
      said.textContent = result.querySelector("[data-headline]")?.textContent ?? "";
      showCopies();
    } catch {
      if (mine === running) offline();
    } finally {
      clearTimeout(patience);
    }
  };
  const changed = wait => { result.setAttribute("aria-busy", "true"); clearTimeout(timer); timer = setTimeout(update, wait); };
  form.addEventListener("input", event => changed(event.target.type === "radio" ? 0 : 250));
  form.addEventListener("submit", event => { event.preventDefault(); changed(0); });
  form.addEventListener("click", event => {
    const fill = event.target.closest("button[data-fill]");
    if (!fill) return;
    for (const control of form.querySelectorAll("[data-normal]")) if (control.value === "") control.value = control.dataset.normal;
    event.preventDefault();
    changed(0);
  });
}

function showCopies() {
  for (const button of document.querySelectorAll("button[data-copy][hidden]")) button.hidden = false;
}
showCopies();
document.addEventListener("click", async event => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  const from = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(from.textContent.trim());
    button.textContent = button.dataset.copied;
  } catch {
    getSelection().selectAllChildren(from);
  }
});

for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const form = input.form;
  const over = is => zone.classList.toggle("over", is);
  for (const kind of ["dragenter", "dragover"]) addEventListener(kind, event => { event.preventDefault(); over(true); });
  addEventListener("dragleave", event => { if (!event.relatedTarget) over(false); });
  addEventListener("drop", event => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });

  // On the page of the import alone choosing is enough: the report comes before anything is saved.
  if (form.hasAttribute("data-import")) input.addEventListener("change", () => { if (input.files.length > 0) form.requestSubmit(); });
}
