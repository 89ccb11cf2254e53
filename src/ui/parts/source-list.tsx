import type { IsoDate } from '../../model/dates';
import type { Source } from '../../model/source';
import { sources, type SourceId } from '../../sources/registry';
import { isStale } from '../../sources/stale';
import { useWords } from './words';

function SourceLine({ source, today }: { source: Source; today: IsoDate }) {
  const { t, day } = useWords();
  const dated = source.date === undefined ? t('ui.why.undated') : t('ui.why.dated', { date: day(source.date) });
  const checked = t('ui.why.checked', { date: day(source.checked) });
  return (
    <li>
      {source.url === undefined ? (
        <span>{source.title}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      <span class="source-detail">
        {source.publisher}, {dated}, {checked}.
      </span>
      {isStale(source.checked, today) && <span class="stale">{t('ui.why.stale')}</span>}
    </li>
  );
}

/** Where something comes from: title, publisher, its date, and the day it was last read. */
export function SourceList({ ids, today }: { ids: readonly SourceId[]; today: IsoDate }) {
  const all: Readonly<Record<SourceId, Source>> = sources;
  return (
    <ul class="sources">
      {ids.map((id) => (
        <SourceLine key={id} source={all[id]} today={today} />
      ))}
    </ul>
  );
}
