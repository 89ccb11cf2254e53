import { LANGUAGES, type Language } from '../../locales';
import { useWords } from '../parts/words';

interface Props {
  /** The chosen language; `null` for that of the browser. */
  chosen: Language | null;
  onChoose: (language: Language | null) => void;
}

/** Each language's own name for itself. */
const ownName = (language: Language): string => {
  const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

/** Which language Repère speaks. */
export function LanguageChoice({ chosen, onChoose }: Props) {
  const { t } = useWords();
  const radio = (value: Language | null) => (
    <label class="radio" key={value}>
      <input
        type="radio"
        name="language"
        value={value ?? 'browser'}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      {value === null ? <span>{t('ui.language.browser')}</span> : <span lang={value}>{ownName(value)}</span>}
    </label>
  );
  return (
    <section class="card" id="language" aria-labelledby="language-heading">
      <h2 id="language-heading">{t('ui.language.heading')}</h2>
      <fieldset>
        <legend class="hidden">{t('ui.language.legend')}</legend>
        <div class="radios inline">{[null, ...LANGUAGES].map(radio)}</div>
      </fieldset>
    </section>
  );
}
