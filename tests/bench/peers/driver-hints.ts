import { hints } from 'driver.js/hints';

/** The same with driver.js: a beacon beside each anchor, the text in its popover. Its style sheet comes by the manifest. */
const wanted = WANTED[location.pathname + location.search] ?? [];
if (wanted.length > 0) {
  hints({
    hints: wanted.map(({ selector, title, text }) => ({ element: selector, popover: { title, description: text } })),
  }).show();
  for (const beacon of document.querySelectorAll('.driver-hint'))
    beacon.dispatchEvent(new Event('bench-hint', { bubbles: true }));
}
