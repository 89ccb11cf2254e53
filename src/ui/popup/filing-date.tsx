import type { IsoDate } from '../../model/dates';
import { DayForm } from '../parts/day-form';
import { useWords } from '../parts/words';

interface Props {
  today: IsoDate;
  onSave: (filed: IsoDate) => void;
  onCancel: () => void;
}

/** The day on which the registration was sent, asked where "sent" is ticked. */
export function FilingDate({ today, onSave, onCancel }: Props) {
  const { t } = useWords();
  return (
    <DayForm
      question={t('ui.filing.question')}
      explanation={t('ui.filing.explanation')}
      error={t('ui.filing.error')}
      first={today}
      latest={today}
      save={t('ui.filing.save')}
      focused
      onSave={onSave}
    >
      <button type="button" class="button" onClick={onCancel}>
        {t('ui.filing.cancel')}
      </button>
    </DayForm>
  );
}
