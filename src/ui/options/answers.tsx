import { useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../model/dates';
import type { Decision } from '../../model/decision';
import { PROFILE_FIELDS, type Profile } from '../../model/profile';
import { datesToAdd } from '../answers/dates-to-add';
import { isAsked, type AskedField } from '../answers/kinds';
import { isAnswered } from '../answers/record';
import { spoken } from '../answers/spoken';
import { Announcement } from '../parts/announcement';
import { useFocus } from '../parts/focus';
import { FrenchText } from '../parts/french-text';
import { Outcome } from '../parts/outcome';
import { useWords } from '../parts/words';

export interface AnswersProps {
  profile: Profile;
  /** The questions that matter for this person, answered ones too. */
  path: readonly AskedField[];
  decision: Decision;
  today: IsoDate;
  /** The person has just come from a question: the conclusion takes the focus. */
  arrived: boolean;
  onChange: (field: AskedField) => void;
  onForget: (field: AskedField) => void;
  onGoOn: () => void;
}

interface LineProps {
  field: AskedField;
  profile: Profile;
  onChange: (field: AskedField) => void;
  onForget?: (field: AskedField) => void;
}

function Line({ field, profile, onChange, onForget }: LineProps) {
  const words = useWords();
  const { t } = words;
  const question = t(`questions.${field}.short`);
  const known = isAnswered(profile, field);
  const button = (action: string, act: (field: AskedField) => void) => (
    <button
      type="button"
      class="link"
      aria-label={t('ui.answers.about', { action, question })}
      onClick={() => act(field)}
    >
      {action}
    </button>
  );
  return (
    <div class="answer">
      <dt>{question}</dt>
      <dd>
        <FrenchText text={spoken(words, profile, field) ?? t('ui.answers.open')} />
      </dd>
      <dd class="answer-actions">
        {button(t(known ? 'ui.answers.change' : 'ui.answers.add'), onChange)}
        {onForget !== undefined && known && button(t('ui.answers.forget'), onForget)}
      </dd>
    </div>
  );
}

/** What follows from the answers, then every answer with a way to change it. */
export function Answers({ profile, path, decision, today, arrived, onChange, onForget, onGoOn }: AnswersProps) {
  const { t } = useWords();
  const heading = useFocus<HTMLHeadingElement>(arrived);
  const list = useRef<HTMLHeadingElement>(null);
  const [news, setNews] = useState('');
  const dates = datesToAdd(profile, path);
  const others = PROFILE_FIELDS.filter(isAsked).filter(
    (field) => isAnswered(profile, field) && !path.includes(field) && !dates.includes(field),
  );
  /** The line goes, and the button in it: the focus goes to the list's heading. */
  const forget = (field: AskedField) => {
    setNews(t('ui.answers.forgotten', { question: t(`questions.${field}.short`) }));
    if (list.current !== null) list.current.focus();
    onForget(field);
  };
  const open = path.some((field) => !isAnswered(profile, field));
  const more = (id: 'dates' | 'others', fields: readonly AskedField[]) =>
    fields.length > 0 && (
      <>
        <h3>{t(`ui.answers.${id}`)}</h3>
        <p class="quiet">{t(`ui.answers.${id}Body`)}</p>
        <dl class="answers">
          {fields.map((field) => (
            <Line key={field} field={field} profile={profile} onChange={onChange} onForget={forget} />
          ))}
        </dl>
      </>
    );
  return (
    <>
      <section class="card" aria-labelledby="conclusion-heading">
        <h2 id="conclusion-heading" ref={heading} tabIndex={-1}>
          {t('ui.answers.conclusion')}
        </h2>
        <Outcome decision={decision} today={today} />
        {open ? (
          <button type="button" class="button primary" onClick={onGoOn}>
            {t('ui.answers.goOn')}
          </button>
        ) : (
          <p>
            <strong>{t('ui.answers.checklist')}</strong>
          </p>
        )}
      </section>
      <section class="card" aria-labelledby="answers-heading">
        <h2 id="answers-heading" ref={list} tabIndex={-1}>
          {t('ui.answers.heading')}
        </h2>
        <dl class="answers">
          {path.map((field) => (
            <Line key={field} field={field} profile={profile} onChange={onChange} />
          ))}
        </dl>
        {more('dates', dates)}
        {more('others', others)}
        <Announcement text={news} />
      </section>
    </>
  );
}
