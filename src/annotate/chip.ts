import type { Fate, Plan, PlannedHint } from '../model/plan';
import { element, panelOf } from './panel';
import { MARKED, overlap, spotFor, type Taken } from './spot';
import { style } from './style';

/** A hint drawn at its anchor. */
export interface Chip {
  readonly anchor: Element;
  /** What the chip was drawn from: another text is another chip. */
  readonly hint: PlannedHint;
  readonly host: HTMLElement;
  /** What became of it when it was last moved. */
  readonly fate: Fate;
  /** Looks for a free spot again, clear of those taken. All chips look before one moves: the page is laid out once. */
  look(taken: Taken[]): void;
  /** Moves to the spot that was found, or hides where there was none. */
  move(): void;
  remove(): void;
}

/** Read by the browser when the first chip is drawn: most pages have none. */
const sheet = new CSSStyleSheet();

/** The field that a panel must leave free, if the anchor is a field or its label. */
function fieldOf(anchor: Element): Element | null {
  if (anchor instanceof HTMLLabelElement) return anchor.control;
  return anchor.matches('input,select,textarea') ? anchor : null;
}

/** Draws a hint's chip at its anchor: a host of our own, hung from the document's root, tied to the anchor as a popover. */
export function draw(hint: PlannedHint, plan: Plan, anchor: Element): Chip {
  const host = element('div', { [MARKED]: '', popover: 'manual' });
  const root = host.attachShadow({ mode: 'closed' });
  if (sheet.cssRules.length === 0) sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const button = element(
    'button',
    { class: 'chip', type: 'button', 'aria-expanded': 'false', lang: plan.language, dir: plan.direction },
    hint.title,
  );
  root.append(button);
  let panel: HTMLElement | undefined;
  let width = 0;
  let spot: ReturnType<typeof spotFor> = 'hidden';
  let moved = '';

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
    if (overlap(inner, outer)) panel.style.setProperty('margin-top', `${outer.bottom - inner.top + 12}px`);
  };
  button.addEventListener('click', () => (panel === undefined ? open() : close()));
  host.addEventListener('keydown', (event) => {
    if (panel === undefined || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });

  document.documentElement.append(host);
  host.showPopover({ source: anchor as HTMLElement });

  return {
    anchor,
    hint,
    host,
    get fate() {
      return typeof spot === 'string' ? spot : 'placed';
    },
    look(taken) {
      width ||= button.offsetWidth;
      spot = spotFor(anchor, width, taken);
    },
    move() {
      let css = '';
      if (typeof spot === 'string') close();
      else {
        button.classList.toggle('small', !spot.full);
        css = `--x:${spot.x}px;--y:${spot.y}px;--v:visible`;
      }
      // Said again it would cost the page a layout.
      if (css !== moved) host.style.cssText = moved = css;
    },
    remove() {
      close();
      host.remove();
    },
  };
}
