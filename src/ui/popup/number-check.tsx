import { useId, useState } from 'preact/hooks';
import { checkNumber, type NumberCheck as Check } from '../../rules/number';
import { Disclosure } from '../parts/disclosure';
import { FrenchText } from '../parts/french-text';
import { useWords } from '../parts/words';

/** A number without its key has this many digits; before them there is nothing to say yet. */
const SHORTEST = 13;

function Result({ check }: { check: Check }) {
  const { t } = useWords();
  const sound = check.look === 'temporary' || check.look === 'possibly-temporary' || check.look === 'permanent-looking';
  const lines = [
    `looks.${check.look}`,
    ...(sound && check.withoutKey && check.look !== 'temporary' ? ['noKey'] : []),
    ...(sound && check.oddMonth ? ['oddMonth'] : []),
    ...(sound && check.look !== 'temporary' ? ['proof'] : []),
  ];
  return (
    <>
      {lines.map((line, place) => (
        <span key={line} class={place === 0 ? 'number-look' : 'number-more'}>
          <FrenchText text={t(`numbers.${line}`)} />
        </span>
      ))}
    </>
  );
}

/** What a typed number looks like and what it opens. It lives in this field alone: not kept, not sent. */
export function NumberCheck() {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const enough = typed.replaceAll(/[^0-9a-z]/gi, '').length >= SHORTEST;
  return (
    <Disclosure summary={t('numbers.title')} class="number-check">
      <div class="field">
        <label for={id}>{t('numbers.label')}</label>
        <p id={`${id}-note`} class="quiet">
          {t('numbers.note')}
        </p>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellcheck={false}
          maxLength={30}
          value={typed}
          aria-describedby={`${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <output class="number-result" for={id}>
        {enough && <Result check={checkNumber(typed)} />}
      </output>
    </Disclosure>
  );
}
