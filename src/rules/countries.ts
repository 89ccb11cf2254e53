import type { Profile } from '../model/profile';

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The member States of the European Union but France, ISO 3166-1. */
const EU = codes('AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK');

/** The European Economic Area beyond the Union, and Switzerland: the same rules on health cover (sources `cleiss-pres`, `lorraine`). */
const BESIDE_EU = codes('IS LI NO CH');

/** Countries with a social security treaty with France: Ameli's list of 2019 (source `ameli-conv`). Quebec has its own, under Canada. */
const TREATY = codes(
  'DZ AD AR BJ BA BR CM CA CV CL CG KR CI US GA GG IN IL JP JE XK MK MG ML MA MR MC ME NE PH SM SN RS TG TN TR UY',
);

/** What a passport, or a country, means for health cover in France. */
export type Origin = 'french' | 'european' | 'british' | 'elsewhere';

/** The origin of a nationality or country; `european` is the EU, the EEA and Switzerland without France. */
export function origin(country: NonNullable<Profile['nationality']>): Origin {
  if (country === 'FR') return 'french';
  if (country === 'GB') return 'british';
  return EU.has(country) || BESIDE_EU.has(country) ? 'european' : 'elsewhere';
}

/** Whether a country's civil-status records fall under the Union's rule that ends legalisation (sources `sp-12956`, `sp-1402`). */
export const inUnion = (country: string): boolean => country === 'FR' || EU.has(country);

/** Whether a country has a social security treaty with France. */
export const hasTreaty = (country: string): boolean => TREATY.has(country);
