import { describe, expect, test } from 'vitest';
import { hints as en } from '../locales/en/hints';
import { hints as fr } from '../locales/fr/hints';
import { paragraphs } from '../model/runs';

interface Text {
  readonly title: string;
  readonly body: string;
}
const english: Readonly<Record<string, Text>> = en;
const french: Readonly<Record<string, Text>> = fr;
const ids = Object.keys(english);

/** Words as a reader counts them; the marks of French terms are not read. */
const words = (text: string): string[] =>
  text.replaceAll(/\[\[|\]\]/g, '').match(/[\p{L}\p{N}’'.,:/-]*[\p{L}\p{N}]/gu) ?? [];
const sentences = (text: string): string[] => text.split(/[.!?](?:\s|$)|\n\n/).filter((part) => words(part).length > 0);
const numbers = (text: string): string[] => [...new Set(text.match(/\d+/g) ?? [])].toSorted();

/** A text's marked French words taken out. */
const unmarked = (text: string): string => text.replaceAll(/\[\[.+?\]\]/g, ' ');

/** French words that English texts may use only as marked terms. Names of bodies and sites are names in any language. */
const FRENCH = new Set([
  'affiliation',
  'attestation',
  'arrêté',
  'avec',
  'caisse',
  'carte',
  'certificat',
  'conciliateur',
  'copie',
  'demande',
  'droits',
  'dépassement',
  'espace',
  'extrait',
  'feuille',
  'forfaitaire',
  'franchise',
  'immatriculation',
  'livret',
  'médecin',
  'mise',
  'mutuelle',
  'numéro',
  'ordonnance',
  'préfecture',
  'provisoire',
  'rattachement',
  'ressources',
  'récépissé',
  'secteur',
  'séjour',
  'soins',
  'tiers',
  'traducteur',
  'traitant',
  'vitale',
]);

describe.each(ids)('the hint %s', (id) => {
  const texts = [english[id], french[id]].map((text) => text ?? { title: '', body: '' });

  test('has a title under 40 characters that says something, in both languages', () => {
    for (const { title } of texts) {
      expect(title.length).toBeGreaterThan(8);
      expect(title.length).toBeLessThan(40);
    }
  });

  test('says it in under 60 words and at most three paragraphs, in both languages', () => {
    for (const { body } of texts) {
      expect(words(body).length).toBeGreaterThan(10);
      expect(words(body).length).toBeLessThan(60);
      expect(paragraphs(body).length).toBeLessThanOrEqual(3);
    }
  });

  test('is finished text: nothing is filled in, so nothing of the person can be', () => {
    for (const { title, body } of texts) expect(title + body).not.toMatch(/\{\{|\$t\(/);
  });

  test('gives the same numbers in both languages', () => {
    const [one, other] = texts.map(({ title, body }) => numbers(`${title} ${body}`));
    expect(one).toEqual(other);
  });

  test('marks French words in English, and only there', () => {
    const [{ title, body } = { title: '', body: '' }, inFrench] = texts;
    const loose = words(`${title} ${unmarked(body)}`).map((word) => word.toLowerCase());
    expect(loose.filter((word) => FRENCH.has(word))).toEqual([]);
    expect(`${title}${inFrench?.title ?? ''}${inFrench?.body ?? ''}`).not.toContain('[[');
  });

  test('is readable for somebody who learnt English at school', () => {
    const { title, body } = texts[0] ?? { title: '', body: '' };
    const all = words(unmarked(`${title}. ${body}`));
    const lengths = sentences(body).map((sentence) => words(sentence).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(16);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
    expect(all.filter((word) => word.length >= 11).length / all.length).toBeLessThan(0.12);
  });
});

test('Over all hints, English sentences are short and long words are rare', () => {
  const bodies = Object.values(english).map(({ body }) => unmarked(body));
  const lengths = bodies.flatMap(sentences).map((sentence) => words(sentence).length);
  const all = bodies.flatMap(words);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(11.5);
  expect(all.filter((word) => word.length >= 11).length / all.length).toBeLessThan(0.04);
});

test('Both languages have the same hints', () => {
  expect(Object.keys(french)).toEqual(ids);
});

test('No two hints have the same title', () => {
  for (const texts of [english, french]) {
    const titles = Object.values(texts).map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});
