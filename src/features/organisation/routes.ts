import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { dayShape } from '../../lib/shapes.ts';
import { ROLES } from '../../platform/access/actor.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { day } from '../../lib/day.ts';
import { findFirm } from './store/firm.ts';

const meShape = z.strictObject({
  person: z.strictObject({ id: id('person'), name: z.string() }),
  organisation: z.strictObject({
    id: id('organisation'),
    name: z.string(),
    isExample: z.boolean(),
    timeZone: z.string(),
    locale: z.string(),
    currency: z.string(),
  }),
  roles: z.array(z.enum(ROLES)),
  /** Whether they read one part of the firm alone: an external auditor who is here for a site or a team. */
  inPart: z.boolean(),
  today: dayShape,
  entrances: z.array(
    z.strictObject({
      organisationId: id('organisation'),
      name: z.string(),
      isExample: z.boolean(),
    }),
  ),
});

/** Who looks at the page, at which firm, on which day, and which other firms they may enter. */
export function organisationRoutes(app: Http, { gate, database }: Platform): void {
  app.get(
    '/api/me',
    {
      schema: {
        operationId: 'me.read',
        summary: 'read who you are here',
        tags: ['me'],
        response: { 200: meShape },
      },
    },
    async (request) => {
      const account = await gate.accountOf(request);
      const [{ scope, firm }, entrances] = await Promise.all([
        database.transactions.read(gate.admission(request), async (tx, entered) => ({
          scope: entered,
          firm: await findFirm(tx),
        })),
        gate.entrances(account),
      ]);
      return {
        person: { id: scope.actor.personId, name: scope.actor.name },
        organisation: {
          id: firm.id,
          name: firm.name,
          isExample: firm.is_example,
          timeZone: firm.time_zone,
          locale: firm.locale,
          currency: firm.currency,
        },
        roles: ROLES.filter((role) => scope.actor.roles.has(role)),
        inPart: scope.actor.part !== undefined,
        today: day(gate.today(scope)),
        entrances: [...entrances],
      };
    },
  );
}
