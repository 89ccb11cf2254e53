import type { Translator } from '../locales';
import { provenance } from '../locales/provenance';
import type { IsoDate } from '../model/dates';
import type { Run } from '../model/plan';
import type { Source } from '../model/source';
import { sources, type SourceId } from '../sources/registry';
import { isStale } from '../sources/stale';

/** A source as it is cited under a hint: publisher, title, what to know of it, and which side it is on. */
export function cite(id: SourceId, words: Translator, today: IsoDate, against = false): { label: Run[]; url?: string } {
  const source: Source = sources[id];
  const { title, language, publisher, url, checked } = source;
  const remarks = [
    ...provenance(source, words),
    ...(isStale(checked, today) ? [words.t('sources.stale')] : []),
    ...(against ? [words.t('sources.against')] : []),
  ];
  const named: Run = language === words.language ? title : { lang: language, text: title };
  return { label: [`${publisher}: `, named, ` (${remarks.join(', ')})`], ...(url !== undefined && { url }) };
}
