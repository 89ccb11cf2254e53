import type { Run } from '../../model/plan';

/** A sentence of plain and French pieces. French pieces stay French when the browser translates, and are read as French. */
export function RunText({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run, place) =>
        typeof run === 'string' ? (
          run
        ) : (
          <span key={place} lang="fr" translate={false}>
            {run.fr}
          </span>
        ),
      )}
    </>
  );
}
