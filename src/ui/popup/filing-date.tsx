import { useId, useState } from 'preact/hooks';
import { isoDate, type IsoDate } from '../../model/dates';
import { useFocus } from '../parts/focus';
import { useWords } from '../parts/words';

interface Props {
  today: IsoDate;
  onSave: (filed: IsoDate) => void;
  onCancel: () => void;
}

/** The day on which the registration was sent, asked where "sent" is ticked. */
export function FilingDate({ today, onSave, onCancel }: Props) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState<string>(today);
  const [wrong, setWrong] = useState(false);
  const field = useFocus<HTMLInputElement>(true);
  const save = (event: Event) => {
    event.preventDefault();
    const day = isoDate.safeParse(text);
    if (day.success && day.data <= today) onSave(day.data);
    else {
      setWrong(true);
      if (field.current !== null) field.current.focus();
    }
  };
  return (
    <form class="filing" onSubmit={save} noValidate>
      <label for={id}>{t('ui.filing.question')}</label>
      <p id={`${id}-about`} class="quiet">
        {t('ui.filing.explanation')}
      </p>
      <p id={`${id}-error`} class="error" role="alert">
        {wrong ? t('ui.filing.error') : ''}
      </p>
      <input
        ref={field}
        id={id}
        type="date"
        max={today}
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${id}-about ${id}-error`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('ui.filing.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('ui.filing.cancel')}
        </button>
      </div>
    </form>
  );
}
