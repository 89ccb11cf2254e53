import type { Clock } from '../../model/checklist';
import { Day } from '../parts/day';
import { FrenchText } from '../parts/french-text';
import { useWords } from '../parts/words';

/** The dates that matter to this person, the earliest first. */
export function Dates({ clocks }: { clocks: readonly Clock[] }) {
  const { t } = useWords();
  if (clocks.length === 0) return null;
  return (
    <section class="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">{t('ui.clocks.heading')}</h2>
      <ul>
        {clocks.map(({ id, date, state }) => (
          <li key={id} class={`date date-${state}`}>
            <p class="date-line">
              <span>{t(`clocks.${id}.name`)}</span>{' '}
              <strong>
                <Day date={date} />
              </strong>
              {id !== 'waiting-since' && <span class="date-state">{t(`ui.clocks.${state}`)}</span>}
            </p>
            <p class="quiet">
              <FrenchText text={t(`clocks.${id}.what`)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
