import type { Connection } from '../../../src/platform/database/connections.ts';
import { startApp } from '../../app.ts';
import { startTestPostgres } from '../../postgres.ts';
import type { Figure, ProofOptions, Suite } from '../suite.ts';
import { playLetters } from './letters.ts';
import { playLinkage } from './linkage.ts';
import { misuseTokens } from './misuse.ts';
import { attackPublications } from './publications.ts';

/** The sealed pulse and letters without an account: what can be worked out of what is published, who said what, and what a wrong token gets. */
export const sealed: Suite = {
  name: 'sealed',
  about:
    'everything published attacked exactly, ballots and letters matched with people out of a dump, tokens misused',
  run: async (options) => {
    const postgres = await startTestPostgres();
    try {
      return await playSealed(postgres.connection, options, options.quick ? QUICK : FULL);
    } finally {
      await postgres.stop();
    }
  },
};

export type Counts = { readonly firms: number; readonly rounds: number; readonly tries: number };

const FULL: Counts = { firms: 10_000, rounds: 1_000, tries: 100_000 };
const QUICK: Counts = { firms: 300, rounds: 20, tries: 500 };

/** The parts one after the other. */
export async function playSealed(
  owner: Connection,
  options: ProofOptions,
  counts: Counts,
): Promise<Figure[]> {
  const figures = attackPublications(options, counts.firms);
  const app = await startApp({ owner });
  try {
    figures.push(...(await playLinkage(owner, options, counts.rounds)));
    figures.push(...(await playLetters(app, options, counts.rounds)));
    figures.push(...(await misuseTokens(app, options, counts.tries)));
  } finally {
    await app.stop();
  }
  return figures;
}
