import { describe, expect, it } from 'vitest';
import type { Anchor } from '../model/page';
import { asNamedHere } from './heading';

const card: Anchor = { role: 'heading', names: ['Carte Vitale', 'La carte Vitale'] };
const lost: Anchor = { role: 'heading', names: ['Carte Vitale perdue ou volée'] };
const names = (anchor: Anchor, headings: string[], isMain = true) =>
  asNamedHere(anchor, headings, isMain).names.slice(anchor.names.length);

describe('an anchor as the page names it', () => {
  it('takes the first heading that says the page’s name and little else', () => {
    expect(names(card, ['Menu', 'Bien utiliser votre carte Vitale', 'Mettre à jour la carte Vitale'])).toEqual([
      'Bien utiliser votre carte Vitale',
    ]);
  });

  it('takes no heading about something else, nor a long sentence that happens to say the name', () => {
    expect(names(card, ['Carte européenne', 'La carte'])).toEqual([]);
    expect(
      names(card, [
        'Pour tout savoir sur les démarches en ligne, la carte Vitale, les attestations et le compte ameli',
      ]),
    ).toEqual([]);
  });

  it('takes a section only if it is the only one that says so', () => {
    expect(names(lost, ['Que faire si ma carte Vitale est perdue ou volée ?'], false)).toHaveLength(1);
    expect(
      names(lost, ['Carte Vitale perdue ou volée en France', 'Carte Vitale perdue ou volée à l’étranger'], false),
    ).toEqual([]);
  });

  it('stays the same anchor where the page says a known name', () => {
    expect(asNamedHere(card, ['La carte Vitale'], true)).toBe(card);
  });

  it('leaves fields and buttons alone', () => {
    const field: Anchor = { role: 'field', names: ['Carte Vitale'] };
    expect(asNamedHere(field, ['Votre carte Vitale'], true)).toBe(field);
  });
});
