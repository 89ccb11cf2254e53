import type { IsoDate } from '../../model/dates';
import type { SourceId } from '../../sources/registry';
import { Disclosure } from './disclosure';
import { SourceList } from './source-list';
import { useWords } from './words';

/** Something said, with its sources and those that say otherwise. */
export interface Cited {
  readonly sources: readonly SourceId[];
  readonly against?: readonly SourceId[];
}

/** Where some statements come from, each source once, on request. */
export function CitedSources({ said, today }: { said: readonly Cited[]; today: IsoDate }) {
  const { t } = useWords();
  const pro = [...new Set(said.flatMap(({ sources }) => sources))];
  const contra = [...new Set(said.flatMap(({ against = [] }) => against))];
  return (
    <Disclosure summary={t('ui.why.sources')} class="why">
      <SourceList ids={pro} today={today} />
      {contra.length > 0 && (
        <>
          <p class="against">{t('ui.why.against')}</p>
          <SourceList ids={contra} today={today} />
        </>
      )}
    </Disclosure>
  );
}
