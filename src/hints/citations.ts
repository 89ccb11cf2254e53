import type { Translator } from '../locales';
import { isStale } from '../sources/stale';
import { inWords, type IsoDate } from '../model/dates';
import type { Source } from '../model/source';
import { sources, type SourceId } from '../sources/registry';

/** A source as it is cited under a hint: publisher, title, its own date, when it was read, and which side it is on. */
export function cite(
  id: SourceId,
  { t, language }: Translator,
  today: IsoDate,
  against = false,
): { label: string; url?: string } {
  const { title, publisher, date, checked, url }: Source = sources[id];
  const remarks = [
    ...(date === undefined ? [] : [t('panel.dated', { date: inWords(date, language) })]),
    t('panel.checked', { date: inWords(checked, language) }),
    ...(isStale(checked, today) ? [t('panel.stale')] : []),
    ...(against ? [t('panel.against')] : []),
  ];
  return { label: `${publisher}: ${title} (${remarks.join(', ')})`, ...(url !== undefined && { url }) };
}
