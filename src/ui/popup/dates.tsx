import type { Clock } from '../../model/checklist';
import type { IsoDate } from '../../model/dates';
import { Day } from '../parts/day';
import { FrenchText } from '../parts/french-text';
import { Why } from '../parts/why';
import { useWords } from '../parts/words';
import { NotedDays, type NotedDaysProps } from './noted-days';

export interface DatesProps {
  clocks: readonly Clock[];
  today: IsoDate;
  /** Absent where no day is worth noting. */
  noting: NotedDaysProps | undefined;
}

/** The dates that matter to this person, the earliest first, and room for those that only they can read. */
export function Dates({ clocks, today, noting }: DatesProps) {
  const { t } = useWords();
  if (clocks.length === 0 && noting === undefined) return null;
  return (
    <section class="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">{t('ui.clocks.heading')}</h2>
      <ul>
        {clocks.map(({ id, date, reading, state }) => (
          <li key={id} class={`date date-${state}`}>
            <p class="date-name">{t(`clocks.${id}.name`)}</p>
            <p class="date-line">
              <strong>
                {t(`ui.clocks.${reading}`)} <Day date={date} />
              </strong>
              {reading !== 'since' && <span class="date-state">{t(`ui.clocks.${state}`)}</span>}
            </p>
            <p class="quiet">
              <FrenchText text={t(`clocks.${id}.what`)} />
            </p>
          </li>
        ))}
      </ul>
      <Why because={[...new Set(clocks.flatMap(({ facts }) => facts))]} today={today} />
      {noting !== undefined && <NotedDays {...noting} />}
    </section>
  );
}
