import type { Translator } from '../../locales';
import type { Fate, PlannedHint } from '../../model/plan';

/** What a report may know: the page and the program, and nothing of the person. */
export interface Reported {
  readonly version: string;
  /** The browser's name and main version. */
  readonly browser: string;
  readonly host: string;
  /** The known page, if it is one. */
  readonly page: string | null;
  readonly hints: readonly Pick<PlannedHint, 'id' | 'anchor'>[];
  readonly fates: readonly { readonly hint: string; readonly fate: Fate }[];
}

/**
 * A report of what went wrong on a page, to be read and sent by the person alone. It names the places that were looked
 * for and what became of each; not the hints, since which hints somebody sees says something of them. Of the address it
 * has the host alone.
 */
export function report({ version, browser, host, page, hints, fates }: Reported, t: Translator['t']): string {
  const places = hints.map(({ id, anchor: { role, names } }) => {
    const known = fates.find(({ hint }) => hint === id);
    return t('report.place', {
      role: t(`report.roles.${role}`),
      name: names[0],
      fate: t(`report.fates.${known === undefined ? 'untold' : known.fate}`),
    });
  });
  return [
    t('report.program', { version, browser }),
    t('report.site', { host }),
    t('report.page', { page: page ?? t('report.noPage') }),
    ...[...new Set(places)].toSorted(),
  ].join('\n');
}

/** Browsers built on Chromium name it first and themselves after it. */
const BROWSERS = [
  ['Edge', /Edg\/(\d+)/],
  ['Opera', /OPR\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
] as const;

/** The name and main version of the browser that says this of itself; nothing else of what it says. */
export function browserOf(userAgent: string): string {
  for (const [name, sign] of BROWSERS) {
    const found = sign.exec(userAgent);
    if (found !== null && found[1] !== undefined) return `${name} ${found[1]}`;
  }
  return '?';
}
