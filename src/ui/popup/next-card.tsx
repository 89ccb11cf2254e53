import type { Checklist, ChecklistRow } from '../../model/checklist';
import type { Decision } from '../../model/decision';
import { AskFirst } from '../parts/ask-first';
import { FrenchText } from '../parts/french-text';
import { OfficialLink } from '../parts/official-link';
import { useWords } from '../parts/words';
import { Remark } from './remark';

interface Props {
  list: Checklist;
  decision: Decision;
  onOpen: (url: string) => void;
  onEdit: () => void;
}

/** A missing answer: which question would settle it, and the way there. */
function Missing({ decision, onEdit }: Pick<Props, 'decision' | 'onEdit'>) {
  const { t } = useWords();
  const [field] = decision.unknowns;
  return (
    <>
      <p class="next-title">{t('ui.unknown.heading')}</p>
      {field !== undefined && (
        <p>
          {t('ui.unknown.body')} <strong>{t(`questions.${field}.question`)}</strong>
        </p>
      )}
      <button type="button" class="button primary" onClick={onEdit}>
        {t('ui.next.answer')}
      </button>
    </>
  );
}

function Action({ row, onOpen }: { row: ChecklistRow; onOpen: Props['onOpen'] }) {
  const { t } = useWords();
  return (
    <>
      <p class="next-title">
        <FrenchText text={t(`steps.${row.step}.title`)} />
      </p>
      <p>
        <FrenchText text={t(`steps.${row.step}.what`)} />
      </p>
      <Remark row={row} />
      {row.link !== undefined && (
        <OfficialLink class="button primary" href={row.link} onOpen={onOpen}>
          {t('ui.next.open')}
        </OfficialLink>
      )}
    </>
  );
}

function Idle({ list }: { list: Checklist }) {
  const { t } = useWords();
  const key = list.rows.some(({ status }) => status === 'waiting') ? 'waiting' : 'all';
  return (
    <>
      <p class="next-title">{t(`ui.next.${key}`)}</p>
      <p>{t(`ui.next.${key}Body`)}</p>
    </>
  );
}

function Content({ list, decision, onOpen, onEdit }: Props) {
  const { t } = useWords();
  const row = list.rows.find(({ step }) => step === list.next);
  if (row === undefined) return <Idle list={list} />;
  if (row.reason !== undefined && row.reason.kind === 'question')
    return <Missing decision={decision} onEdit={onEdit} />;
  if (row.reason !== undefined && row.reason.kind === 'ask')
    return (
      <>
        <p class="next-title">{t('ui.next.askFirst')}</p>
        <AskFirst ask={row.reason.ask} />
      </>
    );
  return <Action row={row} onOpen={onOpen} />;
}

/** The one thing to do next. */
export function NextCard(props: Props) {
  const { t } = useWords();
  return (
    <section class="next" aria-labelledby="next-heading">
      <h2 id="next-heading" class="next-heading">
        {t('ui.next.heading')}
      </h2>
      <Content {...props} />
    </section>
  );
}
