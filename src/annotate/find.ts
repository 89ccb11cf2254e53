import type { Anchor } from '../model/page';
import { overlap } from './spot';
import { doubtful, ownWords, textNow, visible, words } from './text';

type Role = Anchor['role'];
/** An element that may hold what the person writes: `labels` is all that we ask of it. */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const PRESSED = '[type=submit],[type=button],[type=image]';
const FIELD = `input:not([type=hidden],${PRESSED}),select,textarea`;
/** A public article without `h1` has its name at the end of the breadcrumb. */
const BREADCRUMB = '[aria-label^=Fil i]';
const LOOK_IN: Record<Role, string> = {
  heading: `legend:not(:has(h1,h2,h3)),h1,h2,h3,h4,h5,h6,[role=heading],${BREADCRUMB} li:last-child`,
  // The account's profile has rows instead of fields.
  field: `label,dt,.infoGauche,${FIELD}`,
  button: `button,summary,[role=button],${PRESSED}`,
  link: 'a[href],[role=link]',
};

/** What repeats the words of a page or lies over them: menus, the site's header and footer, asides, dialogs. */
const BESIDE = `nav,aside,footer,dialog,header:not(main *),[role^=nav],[role^=compl],[role$=dialog],[role^=menu],${BREADCRUMB}`;
const MAIN = 'main,[role=main]';

/** Beyond this many candidates a page is not one we know: silence, and no time lost. */
const MOST = 20_000;

interface Named {
  readonly element: Element;
  readonly names: readonly string[];
}
/** The elements of each role with their names: read once a round, for all anchors. */
export type Reading = Partial<Record<Role, Named[]>>;

const isField = (element: Element): element is Field => element.matches(FIELD);

/** Whether a person knows the field by a label. To be asked of few: the browser looks for its labels in the whole page. */
const labelled = (element: Element): boolean => isField(element) && [...(element.labels ?? [])].some(visible);

/** What a person calls the element, in the page's own language. A field with a label is known by the label. */
function namesOf(element: Element): string[] {
  const of = (attribute: string): string => element.getAttribute(attribute) ?? '';
  const names = [of('aria-label')];
  if (isField(element)) {
    // What is a label is found itself.
    const labels = (element.ariaLabelledByElements ?? []).filter((each) => !each.matches('label') && visible(each));
    names.push(...labels.map(textNow), of('placeholder'), of('title'));
  } else if (element.matches('input')) names.push(of('value'), of('alt'));
  else names.push(textNow(element));
  return ownWords(element, names.filter(Boolean).join('\0')).split('\0');
}

function read(role: Role): Named[] {
  const candidates = [...document.querySelectorAll(LOOK_IN[role])];
  return candidates.length > MOST ? [] : candidates.map((element) => ({ element, names: namesOf(element).map(words) }));
}

/** Whether the element stands in the page's own content. */
const inContent = (element: Element): boolean =>
  element.closest(BESIDE) === null && (element.closest(MAIN) !== null || document.querySelector(MAIN) === null);

/** Whether a person can see the element in the page itself: nothing round it cuts it off or sticks it to the window. */
function inSight(element: Element): boolean {
  const own = element.getBoundingClientRect();
  // What surrounds the content as a whole is the page's frame.
  for (let box: Element | null = element; box !== null && !box.matches(`body,${MAIN}`); box = box.parentElement) {
    const { position, overflow, contentVisibility, clipPath } = getComputedStyle(box);
    if (/fixed|sticky|hidden|t\((50|100)%/.test(position + contentVisibility + clipPath)) return false;
    if (overflow === 'visible') continue;
    const cut = box.getBoundingClientRect();
    if (cut.width < 3 || cut.height < 3 || !(overlap(own, cut) || /auto|scroll/.test(overflow))) return false;
  }
  return visible(element);
}

/**
 * The one element that the anchor describes, or why there is none to be sure of. It says the anchor's words, all of them and
 * no others; of two such elements in the page's content neither is taken, whatever their ids say.
 */
export function find(anchor: Anchor, reading: Reading = {}): Element | 'no-anchor' | 'ambiguous' {
  const { role } = anchor;
  const wanted = new Set(anchor.names.map(words));
  const named = (reading[role] ??= read(role))
    .filter(({ names }) => names.some((name) => wanted.has(name)))
    .map(({ element }) => element)
    .filter((each) => !labelled(each) && inSight(each));
  let found = named.filter(inContent);
  if (found.length === 0 && document.querySelector('h1') === null) found = named.filter((each) => each.matches('li'));
  const [only, ...others] = found;
  if (only === undefined) return 'no-anchor';
  return others.length > 0 || doubtful(only) ? 'ambiguous' : only;
}
