import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpFor } from '../../hints/choose';
import { situation } from '../../hints/situation';
import { translator } from '../../locales';
import { day, daysAfter } from '../../model/dates';
import { FATES, type Fate } from '../../model/plan';
import { PROFILE_FIELDS, profileSchema, type Profile } from '../../model/profile';
import { EMPTY_PROGRESS } from '../../model/progress';
import { pageById, pages } from '../../pages';
import { samples } from '../../rules/samples';
import { browserOf, report, type Reported } from './report';

const today = day('2026-11-23');
const { t } = translator('en');
const program = { version: '1.2.3', browser: 'Firefox 153', host: 'assure.ameli.fr' };

describe('a report', () => {
  test('names the program, the host, the page, and what became of each place', () => {
    const told: Reported = {
      ...program,
      page: 'account-create',
      hints: [
        { id: 'one', anchor: { role: 'heading', names: ['Créer mon compte', 'Création'] } },
        { id: 'two', anchor: { role: 'field', names: ['Numéro'] } },
        { id: 'three', anchor: { role: 'heading', names: ['Créer mon compte'] } },
      ],
      fates: [
        { hint: 'one', fate: 'ambiguous' },
        { hint: 'three', fate: 'ambiguous' },
      ],
    };
    expect(report(told, t).split('\n')).toEqual([
      'Repère 1.2.3, Firefox 153',
      'Site: assure.ameli.fr',
      'Page: account-create',
      'Place: field “Numéro”: no answer from the page',
      'Place: heading “Créer mon compte”: two places look alike',
    ]);
    expect(report(told, translator('fr').t).replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
      'Endroit : titre « Créer mon compte » : deux endroits',
    );
  });

  test('says that a page is not known', () => {
    expect(report({ ...program, page: null, hints: [], fates: [] }, t)).toMatch(/\nPage: none that Repère knows$/);
  });
});

const answered: fc.Arbitrary<Profile> = fc
  .tuple(
    ...PROFILE_FIELDS.map((field) =>
      fc.option(fc.constantFrom(...samples(field, { version: 1 }, today)), { nil: {}, freq: 4 }),
    ),
  )
  .map((patches) => profileSchema.parse({ version: 1, ...Object.assign({}, ...patches) }));
const page = fc.constantFrom(...pages.map(({ id }) => id));

function reportOf(id: string, profile: Profile, fate: Fate): string {
  const hints = helpFor(id, situation(profile, EMPTY_PROGRESS, today), 'en');
  return report({ ...program, page: id, hints, fates: hints.map((hint) => ({ hint: hint.id, fate })) }, t);
}

describe('whoever it is', () => {
  test('the report is made of words that the page alone could give', () => {
    fc.assert(
      fc.property(page, answered, fc.constantFrom(...FATES), (id, profile, fate) => {
        const anchors = Object.values(pageById(id)?.anchors ?? {});
        const places = new Set(
          anchors.map(({ role, names }) =>
            t('report.place', { role: t(`report.roles.${role}`), name: names[0], fate: t(`report.fates.${fate}`) }),
          ),
        );
        const [first, site, named, ...rest] = reportOf(id, profile, fate).split('\n');
        expect([first, site, named]).toEqual(['Repère 1.2.3, Firefox 153', 'Site: assure.ameli.fr', `Page: ${id}`]);
        expect(rest.filter((line) => !places.has(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no date, age or country of theirs is in it', () => {
    const marked: Profile = profileSchema.parse({
      version: 1,
      status: 'student',
      residence: 'mainland',
      nationality: 'ZW',
      coverFrom: 'ZM',
      recordCountry: 'ZA',
      recordLanguage: 'zu',
      homeCover: 'ehic',
      coverUntil: daysAfter(today, 211),
      arrival: daysAfter(today, -37),
      permitUntil: daysAfter(today, 97),
      filed: daysAfter(today, -11),
      age: 97,
    });
    const values = [marked.coverUntil, marked.arrival, marked.permitUntil, marked.filed, 'ZW', 'ZM', 'ZA', '97'];
    for (const { id } of pages)
      for (const value of values) expect(reportOf(id, marked, 'no-anchor')).not.toContain(value);
  });
});

test.each([
  ['Firefox 153', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  [
    'Chrome 156',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  ],
  [
    'Edge 156',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
  ],
  ['?', 'Something else'],
])('The browser is %s', (name, userAgent) => {
  expect(browserOf(userAgent)).toBe(name);
});
