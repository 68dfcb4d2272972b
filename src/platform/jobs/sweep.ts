import type { Keeping } from '../described.ts';
import type { Platform } from '../platform.ts';

/** Once a night, by the clock of the machine; made up for where the product was not running. */
export const sweepCrontab = '23 3 * * * sweep ?fill=1d';

/** How long a repeated request is still known as one; no client tries again for so long. */
const RECEIPT_DAYS = 30;
const RECEIPT_LIFE_MS = RECEIPT_DAYS * 24 * 3_600_000;

export const JOB_KEEPS: readonly Keeping[] = [
  {
    what: 'that a request was made, so that it is not carried out twice',
    until: `${RECEIPT_DAYS} days`,
  },
];

/** Removes what nobody needs any more: ended sessions, expired invitations and codes, old receipts of acts. */
export function sweepTask({ identity, database, clock }: Platform): () => Promise<void> {
  return async () => {
    await identity.sweep();
    const before = new Date(clock.now().getTime() - RECEIPT_LIFE_MS);
    await database.app.query('SELECT identity.sweep_receipts($1)', [before]);
  };
}
