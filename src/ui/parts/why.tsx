import type { IsoDate } from '../../model/dates';
import type { Fact } from '../../model/source';
import { facts, type FactId } from '../../sources/facts';
import type { SourceId } from '../../sources/registry';
import { Disclosure } from './disclosure';
import { FrenchText } from './french-text';
import { SourceList } from './source-list';
import { useWords } from './words';

function FactItem({ id, today }: { id: FactId; today: IsoDate }) {
  const { t } = useWords();
  const all: Readonly<Record<FactId, Fact<SourceId>>> = facts;
  const fact = all[id];
  return (
    <li class="fact">
      <p>
        <FrenchText text={t(`facts.${id}`)} />
      </p>
      {fact.confidence === 'our-reading' && <p class="quiet">{t('ui.why.ourReading')}</p>}
      <SourceList ids={fact.sources} today={today} />
      {fact.against !== undefined && fact.against.length > 0 && (
        <>
          <p class="against">{t('ui.why.against')}</p>
          <SourceList ids={fact.against} today={today} />
        </>
      )}
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
