/** Inserts the text after its anchor with plain DOM, and does nothing else. */
for (const { selector, title, text } of WANTED[location.pathname + location.search] ?? []) {
  const anchor = document.querySelector(selector);
  if (anchor === null) continue;
  const summary = document.createElement('summary');
  summary.textContent = title;
  const hint = document.createElement('details');
  hint.append(summary, text);
  anchor.after(hint);
  hint.dispatchEvent(new Event('bench-hint', { bubbles: true }));
}
