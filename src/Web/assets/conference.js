// The arrow keys lead to the previous and the next case; without this file the links do.
"use strict";

addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select")) return;
  document.querySelector(`a[data-key="${event.key}"]`)?.click();
});
