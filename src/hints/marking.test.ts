import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../model/glossary';
import { patternOf } from './marking';

const forms = Object.values(GLOSSARY).flat();

/** What is found in a text, in its order. */
const found = (terms: readonly string[], text: string): string[] =>
  [...text.matchAll(new RegExp(patternOf(terms) ?? '', 'giu'))].map(([said]) => said);

describe('words to mark', () => {
  test.each([
    ['a word', ['CPAM'], 'Écrivez à votre CPAM.', ['CPAM']],
    [
      'capitals as the page likes them',
      ['carte Vitale'],
      'CARTE VITALE, Carte vitale',
      ['CARTE VITALE', 'Carte vitale'],
    ],
    ['either apostrophe', ['dépassement d’honoraires'], "un dépassement d'honoraires", ["dépassement d'honoraires"]],
    [
      'the longest of two',
      ['caisse', 'caisse primaire'],
      'la caisse primaire, la caisse',
      ['caisse primaire', 'caisse'],
    ],
    ['the shorter one where the longer goes on', ['S1', 'S1 bis'], 'le S1 bistre', ['S1']],
    ['no part of a word', ['assuré'], 'assurés, rassuré, assuré', ['assuré']],
    ['no part of a number', ['S1', '36 46'], 'S1106, 136 46, 36 461', []],
    ['a full stop as it stands', ['ameli.fr'], 'amelixfr, ameli.fr', ['ameli.fr']],
  ])('%s', (_, terms, text, expected) => {
    expect(found(terms, text)).toEqual(expected);
  });

  test('no terms, no pattern', () => {
    expect(patternOf([])).toBeNull();
  });

  test('every form of the glossary is found as it is printed, alone and in a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.shuffledSubarray(forms), (form, others) => {
        const terms = [...others, form];
        expect(found(terms, form)).toEqual([form]);
        expect(found(terms, `Voici : « ${form} ».`)).toEqual([form]);
        expect(found(terms, `x${form}x`)).not.toContain(form);
      }),
    );
  });
});
