import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { readFor } from '../../platform/http/read-for.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { seeAccess } from './policy.ts';

const may = { permit: seeAccess, words: 'read who can sign in' };

/** Who can sign in and who is invited; sign-in answers it, so it is no plain read of our tables. */
export function personRoutes(app: Http, platform: Platform): void {
  app.get(
    '/api/people/access',
    {
      schema: {
        operationId: 'person.access',
        summary: may.words,
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
      const states = await readFor(request, platform, may, (tx, { organisationId }) =>
        platform.identity.accessOf(tx, organisationId),
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
