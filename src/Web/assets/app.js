// Everything works without this file. It saves clicks: the answer follows the form, hours tick, filters act at once, nothing entered is lost by accident.
"use strict";

const live = document.querySelector("form[data-live]");
const panel = document.getElementById("answer");
let changed = false, kept = false;

// A page that answers a form has an address under which the same comes back: a reload asks nothing and sends nothing again.
if (document.body.dataset.returns) history.replaceState(null, "", document.body.dataset.returns);

// An answer belongs to its entries: it is marked as old with the first change, replaced by the new one, or by the word that there is none.
if (live && panel) {
  const state = panel.querySelector(".panel-state"), content = panel.querySelector(".panel-content"), said = document.getElementById("answer-said");
  const patience = 8000;
  let timer, running, turn = 0;

  const tell = (name, text) => {
    panel.dataset.state = name;
    state.hidden = text === "";
    state.textContent = text;
  };

  const show = html => {
    content.innerHTML = html;
    tell("current", "");
    for (const copy of document.querySelectorAll("[data-mirror]")) copy.innerHTML = content.querySelector(copy.dataset.mirror)?.innerHTML ?? "";
    for (const reading of content.querySelectorAll("template[data-reading]")) read(reading);
    const place = content.querySelector("[data-address]");
    if (place) {
      history.replaceState(null, "", place.dataset.address);
      for (const back of document.querySelectorAll("form.language [name=back]")) back.value = place.dataset.address;
      const draft = live.querySelector("[name=draft]");
      if (draft && place.dataset.draft) draft.value = place.dataset.draft;
      kept = true;
    }
    said.textContent = content.querySelector("[data-headline]")?.dataset.headline ?? "";
    offer();
    tick();
  };

  const read = reading => {
    const below = document.getElementById(reading.dataset.reading);
    if (!below) return;
    below.innerHTML = reading.innerHTML;
    const field = below.closest(".field"), wrong = below.querySelector(".error") !== null;
    field.classList.toggle("wrong", wrong);
    for (const control of field.querySelectorAll("input:not([type=hidden]):not([type=radio]):not([type=checkbox])")) {
      if (wrong) control.setAttribute("aria-invalid", "true"); else control.removeAttribute("aria-invalid");
    }
    settle(field);
  };

  // "3 h ago" is the hour that was meant when it was written: it is put in its place as soon as the field is left.
  const settle = field => {
    const written = field?.querySelector("[data-written]")?.dataset.written, control = field?.querySelector(".moment");
    if (written && control && control !== document.activeElement && panel.dataset.state === "current") control.value = written;
  };

  const lost = () => {
    kept = false;
    const notice = document.createElement("div"), words = document.createElement("p"), again = document.createElement("button");
    notice.className = "notice grave lost";
    words.textContent = panel.dataset.lost;
    again.type = "button";
    again.textContent = panel.dataset.again;
    again.addEventListener("click", () => { stale(); update(); });
    notice.append(words, again);
    content.replaceChildren(notice);
    tell("lost", "");
    said.textContent = panel.dataset.lost;
  };

  const stale = () => {
    turn++;
    running?.abort();
    if (panel.dataset.state !== "lost") tell("stale", panel.dataset.busy);
  };

  const update = async () => {
    clearTimeout(timer);
    timer = undefined;
    const mine = ++turn;
    running?.abort();
    const mover = running = new AbortController();
    const late = setTimeout(() => mover.abort(), patience);
    try {
      const response = await fetch(live.dataset.live, { method: "POST", body: new FormData(live), signal: mover.signal, redirect: "error" });
      const html = response.ok ? await response.text() : null;
      if (mine !== turn) return;
      if (html === null) lost(); else show(html);
    } catch {
      if (mine === turn) lost();
    } finally {
      clearTimeout(late);
    }
  };

  live.addEventListener("input", event => {
    if (event.target.closest(".explain") || !event.target.name) return;
    stale();
    clearTimeout(timer);
    timer = setTimeout(update, 300);
  });
  live.addEventListener("focusout", event => settle(event.target.closest(".field")));

  // The other language is asked for what stands in the form now.
  for (const language of document.querySelectorAll("form.language")) {
    language.addEventListener("submit", async event => {
      if (timer === undefined) return;
      event.preventDefault();
      const to = event.submitter;
      await update();
      if (to?.name) {
        const chosen = document.createElement("input");
        chosen.type = "hidden";
        chosen.name = to.name;
        chosen.value = to.value;
        language.append(chosen);
      }
      language.submit();
    });
  }
}

// Hours that are left move; those of a case that states its time do not, and have no mark here.
function tick() {
  for (const left of document.querySelectorAll(".left[data-least]")) {
    left.dataset.since ??= Date.now();
    const passed = Math.floor((Date.now() - left.dataset.since) / 60000);
    const words = [...new Set([left.dataset.least, left.dataset.most])].map(minutes => {
      const rest = minutes - passed, hours = Math.floor(Math.abs(rest) / 60), length = `${hours} h ${String(Math.abs(rest) % 60).padStart(2, "0")} min`;
      return (rest < 0 ? left.dataset.passed : left.dataset.left).replace("{0}", length);
    });
    left.textContent = words.join(` ${left.dataset.to} `);
    left.closest(".clock")?.classList.toggle("passed", left.dataset.most - passed < 0);
  }
}
tick();
setInterval(tick, 1000);

for (const form of document.querySelectorAll("form[data-guard]")) {
  form.addEventListener("input", event => { if (event.target.name) { changed = true; kept = false; } });
  form.addEventListener("submit", () => { changed = false; });
}

// A form without an answer beside it is kept all the same, so that it can be taken up again.
for (const form of document.querySelectorAll("form[data-keep]")) {
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      try {
        kept = (await fetch(form.dataset.keep, { method: "POST", body: new FormData(form), redirect: "error" })).ok;
      } catch {
        kept = false;
      }
    }, 300);
  });
}
addEventListener("beforeunload", event => { if (changed && !kept) event.preventDefault(); });

for (const control of document.querySelectorAll("form[data-instant] select")) {
  control.addEventListener("change", () => control.form.requestSubmit());
}

// A digit chooses in the row that has the focus: a grade by its number, else the first, the second and so on.
document.addEventListener("keydown", event => {
  if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.target.type !== "radio") return;
  const row = [...event.target.closest(".choices")?.querySelectorAll("input[type=radio]") ?? []];
  const graded = row.some(radio => radio.value === "0");
  const chosen = graded ? row.find(radio => radio.value === event.key) : row[Number(event.key) - 1];
  if (chosen) {
    event.preventDefault();
    chosen.focus();
    chosen.click();
  }
});

// The spine is one stop of the tab key; arrows go from level to level.
for (const spine of document.querySelectorAll(".spine")) {
  const levels = [...spine.querySelectorAll("input[type=checkbox]")];
  const stop = at => levels.forEach((level, i) => { level.tabIndex = i === at ? 0 : -1; });
  stop(Math.max(levels.findIndex(level => level.checked), 0));
  spine.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const to = levels.indexOf(event.target) + (step ?? 0);
    if (step === undefined || to < 0 || to >= levels.length) return;
    event.preventDefault();
    stop(to);
    levels[to].focus();
  });
  spine.addEventListener("focusin", event => stop(levels.indexOf(event.target)));
}

// What needs the script is offered only where it runs.
function offer() {
  for (const button of document.querySelectorAll("button[data-copy][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = `${button.textContent.split(" ✓")[0]} ✓ ${button.dataset.copied}`;
    });
  }
}
offer();
for (const button of document.querySelectorAll("button[data-print][hidden]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// The entry of the first lesion for all: the row is copied across.
for (const across of document.querySelectorAll("button[data-across][hidden]")) {
  across.hidden = false;
  across.addEventListener("click", () => {
    const [first, ...others] = across.closest("tr").querySelectorAll("td :is(select, input:not([type=hidden]):not(.calendar))");
    for (const other of others) other.value = first.value;
    first.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// A calendar beside a written date: help only, the text is what counts.
for (const written of document.querySelectorAll("input.moment")) {
  const calendar = document.createElement("input"), open = document.createElement("button");
  calendar.type = "date";
  calendar.className = "calendar";
  calendar.tabIndex = -1;
  calendar.setAttribute("aria-hidden", "true");
  open.type = "button";
  open.className = "open-calendar";
  open.tabIndex = -1;
  open.title = written.dataset.calendar;
  open.setAttribute("aria-label", written.dataset.calendar);
  open.textContent = "▦";
  open.addEventListener("click", () => calendar.showPicker());
  calendar.addEventListener("change", () => {
    const [year, month, day] = calendar.value.split("-");
    const time = /[0-9]{1,2}:[0-9]{2}$/.exec(written.value)?.[0];
    written.value = (document.documentElement.lang === "de" ? `${day}.${month}.${year}` : calendar.value) + (time ? ` ${time}` : "");
    written.dispatchEvent(new Event("input", { bubbles: true }));
  });
  written.after(open, calendar);
}
