import type { Translator } from '../locales';
import { isStale } from '../sources/stale';
import type { IsoDate } from '../model/dates';
import type { Source } from '../model/source';
import { sources, type SourceId } from '../sources/registry';

/** A date as precise as it is (`2021`, `2025-04`, `2025-04-14`), written out; a date in other words stays as it is. */
export function written(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year) || month === undefined || Number.isNaN(month)) return date;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A source as it is cited under a hint: publisher, title, its own date, when it was read, and which side it is on. */
export function cite(
  id: SourceId,
  { t, language }: Translator,
  today: IsoDate,
  against = false,
): { label: string; url?: string } {
  const { title, publisher, date, checked, url }: Source = sources[id];
  const remarks = [
    ...(date === undefined ? [] : [t('panel.dated', { date: written(date, language) })]),
    t('panel.checked', { date: written(checked, language) }),
    ...(isStale(checked, today) ? [t('panel.stale')] : []),
    ...(against ? [t('panel.against')] : []),
  ];
  return { label: `${publisher}: ${title} (${remarks.join(', ')})`, ...(url !== undefined && { url }) };
}
