import type { Fate, Plan, PlannedHint } from '../model/plan';
import { element, panelOf } from './panel';
import { spotFor } from './spot';
import { style } from './style';

/** Marks our hosts, so that a newer copy of this script finds those of an older one. */
export const MARKED = 'data-repere';

/** A hint drawn at its anchor. */
export interface Chip {
  readonly anchor: Element;
  /** What the chip was drawn from: another text is another chip. */
  readonly hint: PlannedHint;
  readonly host: HTMLElement;
  /** Looks for a free spot again, and hides the chip where there is none. */
  settle(): Fate;
  remove(): void;
}

let sheet: CSSStyleSheet | undefined;

/** The field that a panel must leave free, if the anchor is a field or its label. */
function fieldOf(anchor: Element): Element | null {
  if (anchor instanceof HTMLLabelElement) return anchor.control;
  return anchor.matches('input,select,textarea') ? anchor : null;
}

/** Draws a hint's chip at its anchor: a host of our own, hung from the document's root, tied to the anchor as a popover. */
export function draw(hint: PlannedHint, plan: Plan, anchor: Element): Chip {
  const host = element('div', { [MARKED]: '', popover: 'manual' });
  const root = host.attachShadow({ mode: 'closed' });
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  root.adoptedStyleSheets = [sheet];
  const title = element('b', {}, hint.title);
  const button = element(
    'button',
    { class: 'chip', type: 'button', 'aria-expanded': 'false', lang: plan.language, dir: plan.direction },
    title,
  );
  root.append(button);
  let panel: HTMLElement | undefined;
  let width = 0;

  const close = () => {
    if (panel === undefined) return;
    const focused = root.activeElement !== null;
    panel.remove();
    panel = undefined;
    button.setAttribute('aria-expanded', 'false');
    if (focused) button.focus();
  };
  const open = () => {
    panel = panelOf(hint, plan, close);
    root.append(panel);
    button.setAttribute('aria-expanded', 'true');
    panel.showPopover({ source: button });
    const field = fieldOf(anchor);
    if (field === null) return;
    const [inner, outer] = [panel.getBoundingClientRect(), field.getBoundingClientRect()];
    if (inner.top < outer.bottom && inner.bottom > outer.top && inner.left < outer.right && inner.right > outer.left)
      panel.style.setProperty('margin-top', `${outer.bottom - inner.top + 12}px`);
  };
  button.addEventListener('click', () => (panel === undefined ? open() : close()));
  root.addEventListener('keydown', (event) => {
    if (panel === undefined || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });

  document.documentElement.append(host);
  host.showPopover({ source: anchor as HTMLElement });

  return {
    anchor,
    hint,
    host,
    settle() {
      if (width === 0) width = button.offsetWidth;
      const spot = spotFor(anchor, host, width);
      const shown = typeof spot === 'object';
      if (shown) {
        button.classList.toggle('small', !spot.full);
        host.style.setProperty('--x', `${spot.x}px`);
        host.style.setProperty('--y', `${spot.y}px`);
      } else close();
      host.style.setProperty('--v', shown ? 'visible' : 'hidden');
      return shown ? 'placed' : spot === 'no-room' ? spot : 'hidden';
    },
    remove() {
      close();
      host.remove();
    },
  };
}
