import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { allows } from '../../platform/access/predicate.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { seeAccess } from './policy.ts';

const WORDS = 'read who can sign in';

/** Who can sign in and who is invited; sign-in answers it, so it is no plain read of our tables. */
export function personRoutes(app: Http, { gate, identity, database }: Platform): void {
  app.get(
    '/api/people/access',
    {
      schema: {
        operationId: 'person.access',
        summary: WORDS,
        tags: ['person'],
        response: {
          200: z.strictObject({
            rows: z.array(
              z.strictObject({
                person_id: id('person'),
                state: z.enum(['account', 'invited', 'none']),
                expires_at: z.string().nullable(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const scope = await gate.scopeOf(request);
      if (!allows(seeAccess, scope.actor, null)) throw EdgeError.forbidden(WORDS);
      const states = await database.transactions.read(scope, (tx) =>
        identity.accessOf(tx, scope.organisationId),
      );
      return {
        rows: states.map(({ personId, state, expiresAt }) => ({
          person_id: personId,
          state,
          expires_at: expiresAt === null ? null : expiresAt.toISOString(),
        })),
      };
    },
  );
}
