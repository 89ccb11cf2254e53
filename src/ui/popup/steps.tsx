import { useState } from 'preact/hooks';
import type { Checklist } from '../../model/checklist';
import type { IsoDate } from '../../model/dates';
import { PARTS, type Part } from '../../model/step';
import { Announcement } from '../parts/announcement';
import { plain } from '../parts/french-text';
import { useWords } from '../parts/words';
import { NumberCheck } from './number-check';
import { paperNews, Papers, type PapersProps } from './papers';
import { Row, type RowEvents } from './row';

interface Props extends RowEvents {
  list: Checklist;
  today: IsoDate;
  papers: PapersProps;
}

const PART_IDS = Object.keys(PARTS) as Part[];

/** How far the person is, in words; the bar only repeats them for the eye. */
function Progress({ done, total }: Pick<Checklist, 'done' | 'total'>) {
  const { t } = useWords();
  return (
    <div class="progress">
      <p class="progress-words">{t('ui.list.progress', { done, count: total })}</p>
      <progress value={done} max={Math.max(total, 1)} aria-hidden="true" />
    </div>
  );
}

/** The checklist, part by part. Each change is said aloud, politely. */
export function Steps({ list, today, papers, onTick, onUntick, onOpen }: Props) {
  const { t } = useWords();
  const [news, setNews] = useState('');
  const waitsForNumber = list.rows.some(({ step, status }) => step === 'permanent-number' && status !== 'not-for-you');
  const name = (step: string) => plain(t(`steps.${step}.title`));
  return (
    <section class="steps" aria-labelledby="steps-heading">
      <div class="steps-head">
        <h2 id="steps-heading">{t('ui.list.heading')}</h2>
        <Progress done={list.done} total={list.total} />
      </div>
      {PART_IDS.map((part) => (
        <section key={part} class="part" aria-labelledby={`part-${part}`}>
          <h3 id={`part-${part}`}>{t(`steps.parts.${part}`)}</h3>
          <ul class="rows">
            {list.rows
              .filter((row) => row.part === part)
              .map((row) => (
                <Row
                  key={row.step}
                  row={row}
                  today={today}
                  isNext={row.step === list.next}
                  onOpen={onOpen}
                  onTick={(step, filed) => {
                    setNews(t('ui.list.ticked', { step: name(step) }));
                    onTick(step, filed);
                  }}
                  onUntick={(step) => {
                    setNews(t('ui.list.unticked', { step: name(step) }));
                    onUntick(step);
                  }}
                >
                  {row.step === 'documents' && (
                    <Papers
                      {...papers}
                      onPaper={(id, there) => {
                        setNews(paperNews(t, id, there));
                        papers.onPaper(id, there);
                      }}
                    />
                  )}
                </Row>
              ))}
          </ul>
          {part === 'number' && waitsForNumber && <NumberCheck />}
        </section>
      ))}
      <Announcement aloud text={news} />
    </section>
  );
}
