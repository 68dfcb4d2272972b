import type { Scope } from '../access/scope.ts';
import { EdgeError } from '../http/edge-error.ts';
import type { Platform } from '../platform.ts';

/**
 * The scope of the person who asked for work in the background, with the rights they have now: what
 * it writes is theirs and is recorded as theirs. Undefined where they may not enter any more.
 */
export async function initiatorScope(
  { database, gate, clock }: Platform,
  organisationId: string,
  personId: string,
): Promise<Scope | undefined> {
  const { rows } = await database.app.query<{ user_id: string }>(
    'SELECT user_id FROM identity.membership WHERE organisation_id = $1 AND person_id = $2 LIMIT 1',
    [organisationId, personId],
  );
  if (rows[0] === undefined) return undefined;
  const account = {
    userId: rows[0].user_id,
    sessionId: 'background',
    strong: true,
    secondFactor: false,
    ownDevice: false,
    lastProvenAt: clock.now(),
  };
  return gate.enter(account, organisationId).catch((error: unknown) => {
    if (error instanceof EdgeError) return undefined;
    throw error;
  });
}
