import { useId, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../model/profile';
import { ANSWER_KINDS, type AskedField } from '../answers/kinds';
import type { Answer } from '../answers/record';
import { answerFrom, textOf } from '../answers/typed';
import { FrenchText } from '../parts/french-text';
import { useFocus } from '../parts/focus';
import { useWords } from '../parts/words';
import { AnswerField } from './answer-field';

export interface QuestionProps {
  field: AskedField;
  /** Its place in the order of the questions; `null` if it stands outside. */
  number: number | null;
  profile: Profile;
  /** `null` for "I don't know". */
  onAnswer: (field: AskedField, answer: Answer | null) => void;
  /** Absent on the first question. */
  onBack: (() => void) | undefined;
  onLater: () => void;
}

const MISSING: Readonly<Partial<Record<string, string>>> = { date: 'missingDate', age: 'missingAge' };

/** One question: its answers, "I don't know", and the ways on, back and out. It takes the focus when it appears. */
export function Question({ field, number, profile, onAnswer, onBack, onLater }: QuestionProps) {
  const { t, has } = useWords();
  const id = useId();
  const heading = useFocus<HTMLHeadingElement>(true);
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(textOf(field, profile));
  const [wrong, setWrong] = useState(false);
  const own = `questions.${field}.dontKnow`;
  const dontKnow = t(has(own) ? own : 'ui.dontKnow');

  const submit = (event: Event) => {
    event.preventDefault();
    const answer = answerFrom(field, text);
    if (answer !== null) return onAnswer(field, answer);
    setWrong(true);
    const first = form.current === null ? null : form.current.querySelector<HTMLElement>('input, select');
    if (first !== null) first.focus();
  };

  return (
    <form class="question" ref={form} onSubmit={submit} noValidate>
      {number !== null && <p class="question-number">{t('ui.interview.number', { number })}</p>}
      <fieldset aria-describedby={`${id}-about ${id}-error`}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {t(`questions.${field}.question`)}
          </h2>
        </legend>
        <p id={`${id}-about`} class="explanation">
          <FrenchText text={t(`questions.${field}.explanation`)} />
        </p>
        <p id={`${id}-error`} class="error" role="alert">
          {wrong ? t(`ui.interview.${MISSING[ANSWER_KINDS[field].kind] ?? 'missing'}`, { dontKnow }) : ''}
        </p>
        <AnswerField
          field={field}
          value={text}
          onInput={setText}
          describedBy={`${id}-about ${id}-error`}
          invalid={wrong}
        />
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('ui.interview.next')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(field, null)}>
          {dontKnow}
        </button>
      </div>
      <div class="buttons quiet-buttons">
        {onBack !== undefined && (
          <button type="button" class="link" onClick={onBack}>
            {t('ui.interview.back')}
          </button>
        )}
        <button type="button" class="link" onClick={onLater}>
          {t('ui.interview.later')}
        </button>
      </div>
    </form>
  );
}
