import type { IsoDate } from '../../model/dates';
import type { Decision } from '../../model/decision';
import { fundWords } from '../../rules/organisation';
import { AskFirst } from './ask-first';
import { Day } from './day';
import { Disclosure } from './disclosure';
import { FrenchText } from './french-text';
import { Why } from './why';
import { useWords } from './words';

interface Props {
  decision: Decision;
  today: IsoDate;
  folded?: boolean;
}

/** How, from when, and with which fund; a line that is not known says nothing. */
function Lines({ decision }: { decision: Decision }) {
  const { t } = useWords();
  const { channel, from, organisation } = decision;
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
              <strong class="from-date">
                <Day date={from.date} />
              </strong>
            )}
          </dd>
        </>
      )}
      {organisation !== 'unknown' && (
        <>
          <dt>{t('ui.outcome.fund')}</dt>
          <dd>
            <FrenchText text={t(`ui.outcome.organisation.${fundWords(decision)}`)} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** How, from when, with which fund; and whom to ask, if nobody can tell. */
function Details({ decision }: { decision: Decision }) {
  const { t } = useWords();
  return (
    <>
      <Lines decision={decision} />
      {decision.ask !== undefined && (
        <>
          <h3>{t('ui.ask.heading')}</h3>
          <AskFirst ask={decision.ask} />
        </>
      )}
    </>
  );
}

/** The decision in words: what applies to this person, and what it all rests on. Folded, the details come on request. */
export function Outcome({ decision, today, folded = false }: Props) {
  const { t } = useWords();
  return (
    <div class="outcome">
      <p class="outcome-main">{t(`ui.outcome.affiliation.${decision.affiliation}`)}</p>
      {decision.affiliation === 'unknown' ? null : folded ? (
        <Disclosure summary={t('ui.outcome.details')} class="why">
          <Details decision={decision} />
        </Disclosure>
      ) : (
        <Details decision={decision} />
      )}
      <Why because={decision.because} today={today} />
    </div>
  );
}
