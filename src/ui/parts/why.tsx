import type { IsoDate } from '../../model/dates';
import type { Fact } from '../../model/source';
import { facts, type FactId } from '../../sources/facts';
import { sources, type SourceId } from '../../sources/registry';
import { isStale } from '../../sources/stale';
import { Disclosure } from './disclosure';
import { FrenchText } from './french-text';
import { SourceList } from './source-list';
import { useWords } from './words';

const FACTS: Readonly<Record<FactId, Fact<SourceId>>> = facts;

/** Who says something, each publisher once. */
const publishers = (ids: readonly SourceId[]): string[] => [...new Set(ids.map((id) => sources[id].publisher))];

/** One statement: who says so, who says otherwise, and the sources themselves on request. */
function FactItem({ id, today }: { id: FactId; today: IsoDate }) {
  const { t, list } = useWords();
  const { confidence, sources: pro, against: contra = [] } = FACTS[id];
  return (
    <li class="fact">
      <p>
        <FrenchText text={t(`facts.${id}`)} />
      </p>
      {confidence === 'our-reading' && <p class="quiet">{t('ui.why.ourReading')}</p>}
      {contra.length > 0 && (
        <p class="against">
          {t('ui.why.against')} {list(publishers(contra))}
        </p>
      )}
      {[...pro, ...contra].some((source) => isStale(sources[source].checked, today)) && (
        <p class="stale">{t('ui.why.stale')}</p>
      )}
      <Disclosure summary={`${t('ui.why.says')} ${list(publishers(pro))}`}>
        <SourceList ids={pro} today={today} />
        {contra.length > 0 && (
          <>
            <p class="against">{t('ui.why.against')}</p>
            <SourceList ids={contra} today={today} />
          </>
        )}
      </Disclosure>
    </li>
  );
}

/** The statements that a conclusion rests on, with who says so, and who says otherwise. */
export function Why({ because, today }: { because: readonly FactId[]; today: IsoDate }) {
  const { t } = useWords();
  if (because.length === 0) return null;
  return (
    <Disclosure summary={t('ui.why.summary')} class="why">
      <ul class="facts">
        {because.map((id) => (
          <FactItem key={id} id={id} today={today} />
        ))}
      </ul>
    </Disclosure>
  );
}
