import { ILL_LINES, ILL_TOPICS, illToday } from '../../journey/ill';
import type { Checklist } from '../../model/checklist';
import type { IsoDate } from '../../model/dates';
import type { Decision } from '../../model/decision';
import { CitedSources, type Cited } from '../parts/cited';
import { Disclosure } from '../parts/disclosure';
import { FrenchText } from '../parts/french-text';
import { useWords } from '../parts/words';

interface Props {
  decision: Decision;
  list: Checklist;
  today: IsoDate;
}

/** What to do when ill today: one line until it is opened, and there before any answer too. */
export function Ill({ decision, list, today }: Props) {
  const { t } = useWords();
  const { kind, lines, askFirst } = illToday(decision, list);
  const said: readonly Cited[] = ILL_TOPICS.map((topic) => ILL_LINES[lines[topic]]);
  return (
    <Disclosure summary={t('ill.title')} class="extra ill">
      <p class="extra-lead">
        <FrenchText text={t(`ill.kinds.${kind}`)} />
      </p>
      <dl class="lines">
        {ILL_TOPICS.map((topic) => (
          <div key={topic} class="line">
            <dt>{t(`ill.topics.${topic}`)}</dt>
            {topic === 'ask' && askFirst !== undefined && (
              <dd>
                <FrenchText text={t('ui.list.ask', { whom: t(`asks.${askFirst}.who`) })} />
              </dd>
            )}
            <dd>
              <FrenchText text={t(`ill.lines.${lines[topic]}`)} />
            </dd>
          </div>
        ))}
      </dl>
      <CitedSources said={said} today={today} />
    </Disclosure>
  );
}
