import { useId, useState } from 'preact/hooks';
import { LANGUAGES, translator } from '../../locales';
import { GLOSSARY, type GlossaryId } from '../../model/glossary';
import { Disclosure } from '../parts/disclosure';
import { useWords } from '../parts/words';
import { search, withItsHead, type Entry } from './search';

/** So many words can be taken in at once. */
const SHOWN = 8;

const IDS = Object.keys(GLOSSARY) as GlossaryId[];

/** Every word, to be found by its meaning in any language, whatever the interface speaks. */
const entries = (): readonly Entry<GlossaryId>[] =>
  IDS.map((id) => ({
    id,
    terms: GLOSSARY[id],
    meanings: LANGUAGES.flatMap((language) => withItsHead(translator(language).t(`glossary.${id}`))),
  }));

function Found({ ids }: { ids: readonly GlossaryId[] }) {
  const { t } = useWords();
  return (
    <dl class="terms">
      {ids.map((id) => (
        <div key={id}>
          <dt lang="fr" translate={false}>
            {GLOSSARY[id][0]}
          </dt>
          <dd>{t(`glossary.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A field to look French words up in, by the word or its meaning. What is typed stays in it alone. */
export function Lookup() {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? null : search(typed, entries());
  return (
    <Disclosure summary={t('lookup.title')} class="extra lookup">
      <div class="field">
        <label for={id}>{t('lookup.label')}</label>
        <p id={`${id}-note`} class="quiet">
          {t('lookup.note')}
        </p>
        <input
          id={id}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          maxLength={60}
          value={typed}
          aria-describedby={`${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <output class="quiet" for={id}>
        {found !== null && (found.length === 0 ? t('lookup.none') : t('lookup.found', { count: found.length }))}
        {found !== null && found.length > SHOWN && ` ${t('lookup.more', { shown: SHOWN })}`}
      </output>
      {found !== null && <Found ids={found.slice(0, SHOWN)} />}
    </Disclosure>
  );
}
