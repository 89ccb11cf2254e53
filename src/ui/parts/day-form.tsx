import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { isoDate, type IsoDate } from '../../model/dates';
import { useFocus } from './focus';
import { FrenchText } from './french-text';

interface Props {
  question: string;
  /** What the day is for, or where to read it. */
  explanation: string;
  /** Said when the day does not exist, or comes after `latest`. */
  error: string;
  /** The day that stands in the field at first. */
  first: IsoDate | undefined;
  latest?: IsoDate;
  /** The label of the button that saves. */
  save: string;
  /** Whether the field takes the focus: when it appears, or as soon as it should. */
  focused?: boolean;
  onSave: (day: IsoDate) => void;
  /** More buttons. */
  children?: ComponentChildren;
}

/** One question whose answer is a day. */
export function DayForm({ question, explanation, error, first, latest, save, focused, onSave, children }: Props) {
  const id = useId();
  const [text, setText] = useState<string>(first ?? '');
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(first ?? ''), [first]);
  const field = useFocus<HTMLInputElement>(focused === true);
  const submit = (event: Event) => {
    event.preventDefault();
    const day = isoDate.safeParse(text);
    const good = day.success && (latest === undefined || day.data <= latest);
    setWrong(!good);
    if (good) onSave(day.data);
    else if (field.current !== null) field.current.focus();
  };
  return (
    <form class="day-form" onSubmit={submit} noValidate>
      <label for={id}>{question}</label>
      <p id={`${id}-about`} class="quiet">
        <FrenchText text={explanation} />
      </p>
      <p id={`${id}-error`} class="error" role="alert">
        {wrong ? error : ''}
      </p>
      <input
        ref={field}
        id={id}
        type="date"
        max={latest}
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${id}-about ${id}-error`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {save}
        </button>
        {children}
      </div>
    </form>
  );
}
