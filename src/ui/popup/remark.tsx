import type { ChecklistRow } from '../../model/checklist';
import { FrenchText } from '../parts/french-text';
import { useWords, type Words } from '../parts/words';

/** What stands under a row's title, in sentences: what comes first, why not, and the day that matters. */
export function remarks({ t, day }: Words, { reason, reading, by, from, askFrom, status }: ChecklistRow): string[] {
  const said: string[] = [];
  if (reason !== undefined) {
    switch (reason.kind) {
      case 'after':
        said.push(t('ui.list.after', { step: t(`steps.${reason.step}.title`) }));
        break;
      case 'reason':
        said.push(t(`reasons.${reason.reason}`));
        break;
      case 'question':
        said.push(t('ui.list.question'));
        break;
      case 'ask':
        said.push(t('ui.list.ask', { whom: t(`asks.${reason.ask}.who`) }));
        break;
      case 'date':
        break;
    }
  }
  if (reading !== undefined) said.push(t(`reasons.${reading}`));
  if (askFrom !== undefined) said.push(t('ui.list.askFrom', { date: day(askFrom) }));
  if (from !== undefined && status !== 'done') said.push(t('ui.list.from', { date: day(from) }));
  if (by !== undefined && status !== 'done') said.push(t('ui.list.by', { date: day(by) }));
  return said;
}

/** The remarks of a row, one to a line. */
export function Remark({ row }: { row: ChecklistRow }) {
  return (
    <>
      {remarks(useWords(), row).map((text) => (
        <p key={text} class="remark">
          <FrenchText text={text} />
        </p>
      ))}
    </>
  );
}
