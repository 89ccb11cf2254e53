import { useState } from 'preact/hooks';
import type { IsoDate } from '../../model/dates';
import { NOTED, type NotedDay, type Progress } from '../../model/progress';
import { Announcement } from '../parts/announcement';
import { DayForm } from '../parts/day-form';
import { Disclosure } from '../parts/disclosure';
import { useWords } from '../parts/words';

export interface NotedDaysProps {
  noted: NonNullable<Progress['noted']>;
  today: IsoDate;
  /** `null` forgets the day. */
  onNote: (id: NotedDay, day: IsoDate | null) => void;
}

/** A visit lies in the past; a certificate may end on any day. */
const IN_THE_PAST: ReadonlySet<NotedDay> = new Set(['care-to-claim']);

/** Days that only the person can read, noted so that a clock can run from them. */
export function NotedDays({ noted, today, onNote }: NotedDaysProps) {
  const { t, day: said } = useWords();
  const [news, setNews] = useState('');
  /** The day that was removed last: its button has gone, so its field takes the focus. */
  const [forgotten, setForgotten] = useState<NotedDay | null>(null);
  return (
    <Disclosure summary={t('ui.noted.summary')} class="noted">
      {NOTED.map((id) => {
        const past = IN_THE_PAST.has(id);
        const question = t(`noted.${id}.question`);
        const day = noted[id];
        return (
          <DayForm
            key={id}
            focused={forgotten === id}
            question={question}
            explanation={t(`noted.${id}.where`)}
            error={t(past ? 'ui.noted.errorFuture' : 'ui.noted.error')}
            first={day}
            {...(past && { latest: today })}
            save={t('ui.noted.keep')}
            onSave={(saved) => {
              setForgotten(null);
              setNews(t('ui.noted.kept', { question, date: said(saved) }));
              onNote(id, saved);
            }}
          >
            {day !== undefined && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  setForgotten(id);
                  setNews(t('ui.noted.forgotten', { question }));
                  onNote(id, null);
                }}
              >
                {t('ui.noted.forget')}
              </button>
            )}
          </DayForm>
        );
      })}
      <Announcement text={news} />
    </Disclosure>
  );
}
