import { expect, test } from 'vitest';
import { isoDate } from '../model/dates';
import { EMPTY_PROFILE } from '../model/profile';
import { EMPTY_PROGRESS } from '../model/progress';
import { planFor } from './choose';
import { situation } from './situation';

const nobody = situation(EMPTY_PROFILE, EMPTY_PROGRESS, isoDate.parse('2026-11-23'));
const follow = (url: string, headings: string[] = []) =>
  planFor({ url, title: '', headings }, nobody, 'en', true).follow;

test.each([
  'https://www.ameli.fr/medecin/exercice-liberal/carte-vitale',
  'https://www.ameli.fr/paris/entreprise/vos-salaries',
  'https://www.ameli.fr/assure/sante/themes/asthme/suivi',
  'https://www.ameli.fr/assure/actualites/carte-vitale',
  'https://www.mgen.fr/recrutement/carte-vitale',
  'https://www.ameli.fr/paris/assure/remboursements/indemnites-journalieres/quelque-chose',
])('%s need not be read: whatever it says, nothing is said of it', (url) => {
  expect(follow(url)).toBe('never');
  expect(follow(url, ['Carte Vitale', 'Créer mon compte ameli'])).toBe('never');
});

test.each([
  ['https://www.ameli.fr/assure/droits-demarches/quelque-chose-de-nouveau', 'final'],
  ['https://www.ameli.fr/assure/remboursements/etre-bien-rembourse/quelque-chose', 'final'],
  ['https://assure.ameli.fr/compte/quelque/chose', 'watch'],
  ['https://etudiant-etranger.ameli.fr/', 'watch'],
])('%s is read: its headings may still tell what it is', (url, expected) => {
  expect(follow(url)).toBe(expected);
});
