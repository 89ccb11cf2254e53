import type { Run } from '../../model/plan';

/** A sentence, its pieces of another language marked as such: they are read in it, and the browser does not translate them. */
export function RunText({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, place) =>
        typeof run === 'string' ? (
          run
        ) : (
          <span key={place} lang={run.lang} translate={false}>
            {run.text}
          </span>
        ),
      )}
    </>
  );
}
