// What stands behind a line comes when it is unfolded, in the place of the link that leads there without this file.
"use strict";

document.addEventListener("toggle", async event => {
  const link = event.target.open && event.target.querySelector(":scope > a[data-part]");
  if (!link) return;
  link.removeAttribute("data-part");
  const address = new URL(link.href);
  address.searchParams.set("piece", "1");
  try {
    const response = await fetch(address);
    if (!response.ok) return;
    const about = document.createElement("div");
    about.className = "about";
    about.innerHTML = await response.text();
    link.replaceWith(about);
  } catch {
    link.setAttribute("data-part", "");
  }
}, true);

// After an answer on the spot one stays where one was.
const key = "myelon-place";
for (const form of document.querySelectorAll("form.answer-here")) {
  form.addEventListener("submit", () => sessionStorage.setItem(key, `${location.pathname} ${scrollY}`));
}
const place = sessionStorage.getItem(key)?.split(" ");
sessionStorage.removeItem(key);
if (place?.[0] === location.pathname && location.search.includes("since=")) {
  history.scrollRestoration = "manual";
  addEventListener("load", () => requestAnimationFrame(() => scrollTo({ top: Number(place[1]), behavior: "instant" })));
}

// A link to a line in a folded part unfolds it.
const reveal = () => {
  for (let part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1))); part; part = part.parentElement?.closest("details")) {
    if (part.tagName === "DETAILS") part.open = true;
  }
};
addEventListener("hashchange", reveal);
reveal();
