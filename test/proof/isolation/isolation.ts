import type { Suite } from '../suite.ts';

/** No organisation sees or touches another, whichever of the two walls stands. */
export const isolation: Suite = {
  name: 'isolation',
  about:
    'every operation, id and role against another organisation, with each wall taken away in turn',
  run: async (options) => (await import('./three-runs.ts')).threeRuns(options),
};
