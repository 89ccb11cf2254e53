import type { Trouble } from '../../model/revive';
import { isAsked } from '../answers/kinds';
import { Notice } from './notice';
import { useWords, type Words } from './words';

function sentence({ t, list }: Words, { area, kind, fields }: Trouble): string {
  const what = t(`ui.trouble.${area}`);
  if (kind !== 'fields') return t(`ui.trouble.${kind}`, { what });
  const named = fields.filter(isAsked).map((field) => t(`questions.${field}.short`));
  return named.length === 0
    ? t('ui.trouble.fieldsUnnamed', { what })
    : t('ui.trouble.fields', { what, fields: list(named) });
}

/** Tells the person what could not be read, and that nothing was overwritten. */
export function TroubleNotice({ trouble }: { trouble: readonly Trouble[] }) {
  const words = useWords();
  if (trouble.length === 0) return null;
  return (
    <Notice tone="care" heading={words.t('ui.trouble.heading')}>
      {trouble.map((one) => (
        <p key={`${one.area} ${one.kind}`}>{sentence(words, one)}</p>
      ))}
    </Notice>
  );
}
