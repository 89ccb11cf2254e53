import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChecklistRow } from '../../model/checklist';
import type { IsoDate } from '../../model/dates';
import type { Step } from '../../model/step';
import { FrenchText, plain } from '../parts/french-text';
import { OfficialLink } from '../parts/official-link';
import { useWords, type Words } from '../parts/words';
import { FilingDate } from './filing-date';
import { Remark } from './remark';

/** The status in plain words; of a wait, since when. */
function statusText({ t, day }: Words, { status, since }: ChecklistRow): string {
  if (status === 'waiting' && since !== undefined) return t('ui.list.waitingSince', { date: day(since) });
  return t(`steps.statuses.${status}`);
}

export interface RowEvents {
  /** `filed` is the day the registration was sent; asked for the step `register` alone. */
  onTick: (step: Step, filed?: IsoDate) => void;
  onUntick: (step: Step) => void;
  onOpen: (url: string) => void;
}

interface Props extends RowEvents {
  row: ChecklistRow;
  today: IsoDate;
  /** The card of the next step tells of it already. */
  isNext: boolean;
  /** What belongs under this row, such as the papers. */
  children?: ComponentChildren;
}

/** One action: its name is the link to the official page and reaches over the row; status, tick and undo beside it. */
export function Row({ row, today, isNext, onTick, onUntick, onOpen, children }: Props) {
  const words = useWords();
  const { t } = words;
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const { step, status, link } = row;
  const title = t(`steps.${step}.title`);

  // The date's form has taken the focus; it goes back to the button that opened it.
  useEffect(() => {
    if (asked.current && !asking && button.current !== null) button.current.focus();
    asked.current = asking;
  }, [asking]);

  const press = () => {
    if (row.tick === 'untick') onUntick(step);
    else if (step === 'register') setAsking(true);
    else onTick(step);
  };
  const action = t(row.tick === 'untick' ? 'ui.list.untick' : 'ui.list.tick');

  return (
    <li class={`row row-${status}`} data-step={step} data-status={status}>
      <div class="row-main">
        {link === undefined ? (
          <span class="row-title">
            <FrenchText text={title} />
          </span>
        ) : (
          <OfficialLink class="row-title row-link" href={link} onOpen={onOpen}>
            <FrenchText text={title} />
          </OfficialLink>
        )}
        {status === 'to-do' && !isNext && row.reason === undefined && (
          <p class="row-what">
            <FrenchText text={t(`steps.${step}.what`)} />
          </p>
        )}
        <Remark row={row} />
      </div>
      <div class="row-side">
        <span class={`status status-${status}`}>{statusText(words, row)}</span>
        {row.tick !== 'no' && !asking && (
          <button
            ref={button}
            type="button"
            class="button small"
            aria-label={t('ui.list.about', { action, step: plain(title) })}
            onClick={press}
          >
            {action}
          </button>
        )}
      </div>
      {asking && (
        <FilingDate
          today={today}
          onSave={(filed) => {
            setAsking(false);
            onTick(step, filed);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
      {children}
    </li>
  );
}
