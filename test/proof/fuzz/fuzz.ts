import type { Suite } from '../suite.ts';

/** No request, however hostile, breaks the product, makes it hang or harms its ledger. */
export const fuzz: Suite = {
  name: 'fuzz',
  about: 'hostile values in every field, header, address and byte; no 5xx, no hang',
  run: async (options) => (await import('./full-run.ts')).fullRun(options),
};
