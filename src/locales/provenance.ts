import { inWords } from '../model/dates';
import type { Source } from '../model/source';
import type { Translator } from '.';

/** What to know of a source, in words: its date, what kind of copy or answer it is, and the day it was read. */
export function provenance(source: Source, { t, language }: Translator): string[] {
  const { date, remark, copiedBy, checked } = source;
  const day = (text: string) => inWords(text, language);
  const copy =
    copiedBy !== undefined
      ? [t('sources.copiedBy', { who: copiedBy })]
      : remark !== undefined
        ? [t(`sources.remarks.${remark}`)]
        : [];
  return [
    date === undefined ? t('sources.undated') : t('sources.dated', { date: day(date) }),
    ...copy,
    t('sources.checked', { date: day(checked) }),
  ];
}
