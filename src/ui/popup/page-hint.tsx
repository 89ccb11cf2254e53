import type { Fate, PlannedHint } from '../../model/plan';
import { Disclosure } from '../parts/disclosure';
import { RunText } from '../parts/run-text';
import { useWords } from '../parts/words';

interface Props {
  hint: PlannedHint;
  /** What became of it in the page, if the page has answered. */
  fate: Fate | null;
}

/** A hint of the current page: its title, the rest on request, and whether it stands in the page too. */
export function PageHint({ hint, fate }: Props) {
  const { t } = useWords();
  return (
    <li class="hint" data-hint={hint.id} data-fate={fate}>
      <Disclosure summary={hint.title}>
        {hint.body.map((runs, place) => (
          <p key={place}>
            <RunText runs={runs} />
          </p>
        ))}
        {hint.terms.length > 0 && (
          <>
            <h3>{t('ui.page.terms')}</h3>
            <dl class="terms">
              {hint.terms.map(({ term, meaning }) => (
                <div key={term}>
                  <dt lang="fr" translate={false}>
                    {term}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {hint.sources.length > 0 && <h3>{t('ui.why.sources')}</h3>}
        <ul class="sources">
          {hint.sources.map(({ label, url }, place) => (
            <li key={place}>
              {url === undefined ? (
                <RunText runs={label} />
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  <RunText runs={label} />
                </a>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
      {fate !== null && <p class="fate">{t(`ui.page.fates.${fate}`)}</p>}
    </li>
  );
}
