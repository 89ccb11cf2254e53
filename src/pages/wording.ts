/** Words that carry no subject, French and English. Single letters (elided articles) are dropped as well. */
const EMPTY_WORDS = new Set(
  (
    'le la les un une des du de en et au aux dun dune lun ou par pour sur ce cet cette ces son sa ses mon ma mes ' +
    'votre vos notre nos leur leurs the of an and to in my your for is are'
  ).split(' '),
);

/** Letters of an article that older addresses glue to the next word: "lobtention", "dassurance". */
const ELIDED = /^[ldnsj](?=[aeiouyh])/;

/** Lower case without accents, so that "Médecin" and "medecin" are one word. Takes any text. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}

/** Singular and plural are one word here; so are "reseau" and "reseaux". */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

/** The words of a text that carry its subject: plain, singular, without articles. A slug is a text like any other. */
export function subjectWords(text: string): readonly string[] {
  return plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
    .map(singular);
}

/** Words that stand side by side. A word that ends in `*` stands for every word that begins so. */
type Phrase = readonly string[];

/** Alternatives, of which one must be said. */
export type Term = readonly Phrase[];

/** Reads `'perte|vol|perdu*'` or `'carte vitale|vitale'` into a term. */
export function term(alternatives: string): Term {
  return alternatives
    .split('|')
    .map((phrase) =>
      phrase.split(' ').flatMap((word) => (word.endsWith('*') ? [`${plain(word.slice(0, -1))}*`] : subjectWords(word))),
    );
}

function sameWord(said: string, wanted: string): boolean {
  const without = said.replace(ELIDED, '');
  if (!wanted.endsWith('*')) return said === wanted || without === wanted;
  const stem = wanted.slice(0, -1);
  return said.startsWith(stem) || without.startsWith(stem);
}

/** The positions of the words that say the term; empty if it is not said. */
function placesOf(words: readonly string[], wanted: Term): readonly number[] {
  return wanted.flatMap((phrase) => {
    if (phrase.length === 0) return [];
    const starts = words.flatMap((_, start) =>
      phrase.every((word, step) => {
        const said = words[start + step];
        return said !== undefined && sameWord(said, word);
      })
        ? [start]
        : [],
    );
    return starts.flatMap((start) => phrase.map((_, step) => start + step));
  });
}

/** A subject: every term of `all` is said, none of `not`. */
export interface Subject {
  readonly all: readonly Term[];
  readonly not: readonly Term[];
}

/** How many of the words speak of the subject; 0 if one of its terms is missing or an excluded one is said. */
export function wordsOn(words: readonly string[], subject: Subject): number {
  if (subject.not.some((excluded) => placesOf(words, excluded).length > 0)) return 0;
  const said = subject.all.map((wanted) => placesOf(words, wanted));
  if (said.some((places) => places.length === 0)) return 0;
  return new Set(said.flat()).size;
}
