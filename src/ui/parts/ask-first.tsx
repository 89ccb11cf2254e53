import type { AskId } from '../../model/ids';
import { FrenchText } from './french-text';
import { useWords } from './words';

/** Whom to ask and what, where sources do not settle a case. */
export function AskFirst({ ask }: { ask: AskId }) {
  const { t } = useWords();
  return (
    <dl class="ask">
      <dt>{t('ui.ask.whom')}</dt>
      <dd>
        <FrenchText text={t(`asks.${ask}.who`)} />
      </dd>
      <dt>{t('ui.ask.what')}</dt>
      <dd>
        <FrenchText text={t(`asks.${ask}.what`)} />
      </dd>
    </dl>
  );
}
