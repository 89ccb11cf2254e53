import { find } from '../../../src/annotate/find';
import { forgetTexts } from '../../../src/annotate/text';
import type { Anchor } from '../../../src/model/page';
import { hints } from 'driver.js/hints';
import { cssPath } from './css-path';
import { DAMAGES, type Damage, type Kind } from './damages';
import { contentOf, isDue, letters, mayStandAt, standInOf, type Damaged } from './damaged';
import { randomFrom, type Random } from './random';

export type Outcome = 'placed' | 'refused' | 'wrong';

/** What became of one damaged page. */
export interface TrialResult {
  readonly kinds: readonly Kind[];
  readonly due: boolean;
  readonly outcome: { readonly repere: Outcome; readonly css: Outcome; readonly driver: Outcome };
  /** What was wrongly taken, for the report. */
  readonly taken?: string;
}

export interface Trial {
  readonly anchor: Anchor;
  /** A selector of the element that the anchor means, on the page as it is. */
  readonly intended?: string;
  readonly seed: number;
  /** The first kind of damage; the seed chooses others. */
  readonly kind: Kind;
}

const KINDS = Object.keys(DAMAGES) as [Kind, ...Kind[]];
const damageOf = (kind: Kind): Damage => DAMAGES[kind];

/** Makes the document new from its source. */
export function renew(source: Document): void {
  document.replaceChild(document.importNode(source.documentElement, true), document.documentElement);
  forgetTexts();
}

const PRINTED: Readonly<Record<Anchor['role'], string>> = {
  heading: 'h1,h2,h3,h4',
  field: 'label,.infoGauche,input[placeholder],input[title]',
  button: 'button,input[type=submit]',
  link: 'a',
};
const PRINTED_IN = ['aria-label', 'placeholder', 'title'];

/**
 * The element that the anchor means on the page as it is. Where no person wrote down a selector for it: the one element of the
 * content that has these words printed on it, or the end of the breadcrumb if none has. More than one is a fault of the page.
 */
export function intendedOf(anchor: Anchor, intended?: string): Element {
  const names = new Set(anchor.names.map(letters));
  const prints = (element: Element): boolean =>
    [element.textContent, ...PRINTED_IN.map((name) => element.getAttribute(name))].some(
      (text) => text !== null && names.has(letters(text)),
    );
  const content = [...contentOf().querySelectorAll(PRINTED[anchor.role])].filter(
    (each) => each.closest('aside,nav') === null && prints(each),
  );
  const trail = [...document.querySelectorAll('[aria-current=page]')].filter(prints);
  const meant =
    intended === undefined ? (content.length === 0 ? trail : content) : [...document.querySelectorAll(intended)];
  const [element] = meant;
  if (element === undefined || meant.length > 1)
    throw new Error(`${intended ?? anchor.names.join(' or ')}: ${meant.length} elements instead of one`);
  return element;
}

function choose(first: Kind, page: Damaged, random: Random): Kind[] {
  const kinds = [first];
  for (let more = random.pick([0, 0, 1, 1, 2, 3]); more > 0; more--) kinds.push(random.pick(KINDS));
  return [...new Set(kinds)].filter((kind) => damageOf(kind).fits?.(page) !== false);
}

/** An element as the report names it. */
export const describe = (element: Element): string => {
  const { localName, id, className, textContent, parentElement } = element;
  return `${parentElement?.localName ?? ''} > ${localName}#${id}.${className} "${textContent.trim().slice(0, 60)}"`;
};

/** Damages the page once, by the seed, and looks where the hint would stand: ours, a plain selector's and driver.js's. */
export function attempt(source: Document, { anchor, intended, seed, kind }: Trial): TrialResult {
  renew(source);
  const random = randomFrom(seed);
  const truth = intendedOf(anchor, intended);
  const selector = cssPath(truth);
  const page: Damaged = {
    anchor,
    random,
    truth,
    overwritten: false,
    twins: [],
    standIn: standInOf(truth),
    shut: new Set(),
    late: [],
    translator: null,
  };
  const kinds = choose(kind, page, random);
  // What comes late is damaged like the rest, and then kept back.
  for (const late of [false, true])
    for (const each of kinds) if ((each === 'inserted late') === late) damageOf(each).released?.(page);

  let beaconAt: Element | null = null;
  const beacons = hints({
    hints: [{ element: selector, id: 'it', popover: { title: 'It' } }],
    onOpen: (element) => {
      beaconAt = beaconShown(element) ? element : null;
    },
  });
  let wrong: string | undefined;
  /** A round of ours, as it comes after any change: at no time may it stand in a wrong place. */
  const look = (): Element | null => {
    const found = find(anchor);
    if (typeof found === 'string') return null;
    if (found !== mayStandAt(page)) wrong ??= describe(found);
    return found;
  };
  let found = look();
  beacons.show();
  for (const each of kinds) {
    const { live, fits } = damageOf(each);
    if (live === undefined || fits?.(page) === false) continue;
    live(page);
    found = look();
    if (page.translator === null) continue;
    page.translator.run();
    found = look();
  }

  beacons.refresh();
  beacons.open('it');
  const right = mayStandAt(page);
  const judge = (element: Element | null): Outcome =>
    element === null ? 'refused' : element === right ? 'placed' : 'wrong';
  const result: TrialResult = {
    kinds,
    due: isDue(page),
    outcome: {
      repere: wrong === undefined ? judge(found) : 'wrong',
      css: judge(document.querySelector(selector)),
      driver: judge(beaconAt),
    },
    ...(wrong !== undefined && { taken: wrong }),
  };
  beacons.hide();
  return result;
}

/**
 * Whether driver.js still shows its beacon there. Its observer hides the beacon of an element that is gone, not drawn or
 * moved off the page; it answers a frame later, so what it would say is said for it here.
 */
function beaconShown(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  return element.getClientRects().length > 0 && right + scrollX >= 0 && bottom + scrollY >= 0;
}
