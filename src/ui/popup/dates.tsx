import type { Clock, ClockId } from '../../model/checklist';
import type { IsoDate } from '../../model/dates';
import { Day } from '../parts/day';
import { Disclosure } from '../parts/disclosure';
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

/** More dates than this are parted: those that lie far ahead come on request, but for the first
 * and for those that the person noted. */
const AT_ONCE = 3;
const NOTED_BY_PERSON: ReadonlySet<ClockId> = new Set(['certificate-ends', 'claim-by']);

/** One date: what it is for, how it is to be read, and what to know of it. */
function DateItem({ clock: { id, date, reading, state } }: { clock: Clock }) {
  const { t } = useWords();
  return (
    <li class={`date date-${state}`}>
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
  );
}

const list = (clocks: readonly Clock[]) => (
  <ul>
    {clocks.map((clock) => (
      <DateItem key={clock.id} clock={clock} />
    ))}
  </ul>
);

/** The dates that matter to this person, the earliest first, and room for those that only they can read. */
export function Dates({ clocks, today, noting }: DatesProps) {
  const { t } = useWords();
  if (clocks.length === 0 && noting === undefined) return null;
  const later =
    clocks.length > AT_ONCE
      ? clocks.slice(1).filter(({ id, state }) => state === 'ahead' && !NOTED_BY_PERSON.has(id))
      : [];
  return (
    <section class="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">{t('ui.clocks.heading')}</h2>
      {list(clocks.filter((clock) => !later.includes(clock)))}
      {later.length > 0 && (
        <Disclosure summary={t('ui.clocks.later', { count: later.length })}>{list(later)}</Disclosure>
      )}
      <Why because={[...new Set(clocks.flatMap(({ facts }) => facts))]} today={today} />
      {noting !== undefined && <NotedDays {...noting} />}
    </section>
  );
}
