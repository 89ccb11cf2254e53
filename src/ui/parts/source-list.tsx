import { provenance } from '../../locales/provenance';
import type { IsoDate } from '../../model/dates';
import type { Source } from '../../model/source';
import { sources, type SourceId } from '../../sources/registry';
import { isStale } from '../../sources/stale';
import { useWords } from './words';

function SourceLine({ source, today }: { source: Source; today: IsoDate }) {
  const words = useWords();
  const { title, language, publisher, url, checked } = source;
  return (
    <li>
      {url === undefined ? (
        <span lang={language}>{title}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer" lang={language}>
          {title}
        </a>
      )}
      <span class="source-detail">{[publisher, ...provenance(source, words)].join(', ')}.</span>
      {isStale(checked, today) && <span class="stale">{words.t('ui.why.stale')}</span>}
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
