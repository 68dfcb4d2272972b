import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { theSystem } from '../../../platform/access/predicate.ts';
import { command } from '../../../platform/commands/command.ts';
import { foundingShape, organisationFounded } from '../contract/founding.ts';
import { insertFounding } from '../store/founding.ts';

/**
 * Opens an organisation with its first person. Not exposed over HTTP: the first-run link, the demo
 * and the operator's command line run it as the product itself.
 */
export const found = command({
  name: 'organisation.found',
  words: 'open an organisation',
  input: foundingShape,
  result: z.strictObject({ id: z.uuid() }),
  load: async () => ({}),
  permit: [theSystem],
  rule: (_subject, input) => accept(input),
  save: async (write, founding, _subject, context) => {
    await insertFounding(write, founding, context);
    return { id: founding.organisation_id };
  },
  events: (founding, { id }) => [
    organisationFounded.of(
      { id, version: 1 },
      {
        name: founding.name,
        is_example: founding.is_example,
        founder_id: founding.founder.person_id,
      },
    ),
  ],
});
