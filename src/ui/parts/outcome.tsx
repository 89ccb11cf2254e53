import type { IsoDate } from '../../model/dates';
import type { Decision } from '../../model/decision';
import { AskFirst } from './ask-first';
import { Day } from './day';
import { FrenchText } from './french-text';
import { Why } from './why';
import { useWords } from './words';

interface Props {
  decision: Decision;
  today: IsoDate;
}

/** How, from when, and with which fund; a line that is not known says nothing. */
function Lines({ decision: { channel, from, organisation } }: { decision: Decision }) {
  const { t } = useWords();
  return (
    <dl class="lines">
      {channel !== 'unknown' && channel !== 'ask' && (
        <>
          <dt>{t('ui.outcome.how')}</dt>
          <dd>
            <FrenchText text={t(`ui.outcome.channel.${channel}`)} />
          </dd>
        </>
      )}
      {from.rule !== 'unknown' && (
        <>
          <dt>{t('ui.outcome.from')}</dt>
          <dd>
            <FrenchText text={t(`from.${from.rule}`)} />
            {from.date !== undefined && (
              <>
                {' '}
                <strong>
                  <Day date={from.date} />
                </strong>
              </>
            )}
          </dd>
        </>
      )}
      {organisation !== 'unknown' && (
        <>
          <dt>{t('ui.outcome.fund')}</dt>
          <dd>
            <FrenchText text={t(`ui.outcome.organisation.${organisation}`)} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** The decision in words: what applies to this person, whom to ask if nobody can tell, and what it all rests on. */
export function Outcome({ decision, today }: Props) {
  const { t } = useWords();
  return (
    <div class="outcome">
      <p class="outcome-main">{t(`ui.outcome.affiliation.${decision.affiliation}`)}</p>
      {decision.affiliation !== 'unknown' && <Lines decision={decision} />}
      {decision.ask !== undefined && (
        <>
          <h3>{t('ui.ask.heading')}</h3>
          <AskFirst ask={decision.ask} />
        </>
      )}
      <Why because={decision.because} today={today} />
    </div>
  );
}
