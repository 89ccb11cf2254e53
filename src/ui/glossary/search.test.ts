import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { fr } from '../../locales/fr';
import { GLOSSARY, type GlossaryId } from '../../model/glossary';
import { search, withItsHead, type Entry } from './search';

const IDS = Object.keys(GLOSSARY) as GlossaryId[];
const entries: readonly Entry<GlossaryId>[] = IDS.map((id) => ({
  id,
  terms: GLOSSARY[id],
  meanings: [en.glossary[id], fr.glossary[id]].flatMap(withItsHead),
}));
const first = (query: string) => search(query, entries)[0];

describe('looking a word up', () => {
  test.each([
    ['feuille de soins', 'feuille-de-soins'],
    ['FEUILLE DE SOINS', 'feuille-de-soins'],
    ['medecin traitant', 'medecin-traitant'],
    ['Médecin Traitant', 'medecin-traitant'],
    ['recepisse', 'recepisse'],
    ['titre de sejour', 'titre-de-sejour'],
    ["relevé d'identité bancaire", 'rib'],
    ['releve d identite bancaire', 'rib'],
    ['vls ts', 'vls-ts'],
    ['3646', 'trente-six-quarante-six'],
    ['carte vit', 'carte-vitale'],
    // By what it means
    ['referring doctor', 'medecin-traitant'],
    ['claim form', 'feuille-de-soins'],
    ['payslip', 'bulletin-de-paie'],
    ['residence permit', 'titre-de-sejour'],
    ['permit residence', 'titre-de-sejour'],
    ['sworn', 'traducteur-assermente'],
  ] as const)('%s', (query, id) => {
    const found = search(query, entries);
    expect(found).toContain(id);
    expect(found.indexOf(id)).toBeLessThan(4);
  });

  test('puts the word itself before words and meanings that hold it', () => {
    expect(first('mutuelle')).toBe('mutuelle');
    expect(first('caisse')).toBe('caisse');
    expect(first('prefecture')).toBe('prefecture');
    expect(first('referring doctor')).toBe('medecin-traitant');
    expect(first('health card')).toBe('carte-vitale');
  });

  test('finds nothing for too little, or for what no word has', () => {
    for (const query of ['', ' ', 'a', '  é ', '’', '?!']) expect(search(query, entries)).toEqual([]);
    expect(search('xyzzy', entries)).toEqual([]);
  });

  test('Every form of every word finds it, however it is typed', () => {
    const typed = fc
      .tuple(fc.constantFrom(...IDS), fc.nat(9), fc.constantFrom('same', 'bare', 'upper'))
      .map(([id, nth, how]) => {
        const forms: readonly string[] = GLOSSARY[id];
        const form = forms[nth % forms.length] ?? '';
        const bare = form.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
        return { id, query: how === 'same' ? form : how === 'bare' ? bare : ` ${form.toUpperCase()} ` };
      });
    fc.assert(
      fc.property(typed, ({ id, query }) => {
        expect(search(query, entries)).toContain(id);
      }),
    );
  });

  test('No text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = search(query, entries);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
