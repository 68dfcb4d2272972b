import { randomUUID } from 'node:crypto';
import { found } from './features/organisation/commands/found.ts';
import { systemActor } from './platform/access/actor.ts';
import { openScope } from './platform/access/scope.ts';
import { command, definitionOf, type Command } from './platform/commands/command.ts';
import { accept } from './lib/outcome.ts';
import type { WriteTx } from './platform/database/transaction.ts';
import type { Doors } from './platform/identity/identity.ts';
import type { Platform } from './platform/platform.ts';

const USUAL_ZONE = 'Europe/Berlin';

/**
 * What happens when somebody comes in for the first time: the product runs the command that belongs
 * to it, and the account is made in the command's own transaction.
 */
export function doorsOf({ commands, database }: Platform): Doors {
  return {
    found: (founding, complete) => {
      const entered = { organisationId: randomUUID(), personId: randomUUID() };
      const zone = founding.timeZone ?? USUAL_ZONE;
      return commands.run(
        openScope(entered.organisationId, systemActor, zone),
        together(found, (write) => complete(write, entered)),
        {
          organisation_id: entered.organisationId,
          name: founding.firm,
          time_zone: zone,
          founder: { person_id: entered.personId, name: founding.person, email: founding.email },
        },
        randomUUID(),
      );
    },
    join: async ({ organisationId }, complete) => {
      const scope = openScope(organisationId, systemActor, USUAL_ZONE);
      return accept(await database.transactions.write(scope, complete));
    },
  };
}

/** The command, with something else saved along with it. */
function together<Name extends string, Input, Result>(
  base: Command<Name, Input, Result>,
  along: (write: WriteTx) => Promise<void>,
): Command<string, Input, Result> {
  const definition = definitionOf(base);
  return command({
    ...definition,
    save: async (write, decision, subject, context) => {
      const result = await definition.save(write, decision, subject, context);
      await along(write);
      return result;
    },
  }) as unknown as Command<string, Input, Result>;
}
