import { Mark } from './mark';
import { useWords } from './words';

/** Mark, name, and the word that no page of Repère goes without. */
export function Brand() {
  const { t } = useWords();
  return (
    <div class="brand">
      <Mark />
      <h1 class="brand-name" translate={false}>
        {t('ui.name')}
      </h1>
      <span class="brand-tag">{t('ui.unofficial')}</span>
    </div>
  );
}
