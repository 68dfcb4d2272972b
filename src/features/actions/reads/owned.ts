import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { read } from '../../../platform/http/read-routes.ts';
import { partShape } from '../contract/handover.ts';
import { seeActions } from '../policy.ts';
import { ownedBy } from '../store/handover.ts';

/** What somebody still has to do here, so that it can be handed over before they go. */
export const actionsOwned = read({
  path: '/api/actions/owned/:person',
  operation: 'action.owned',
  words: 'read what somebody has to do',
  permit: seeActions,
  params: z.strictObject({ person: id('person') }),
  response: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: id('action'),
        reference: z.string(),
        title: z.string(),
        part: partShape,
        due_on: dayShape.nullable(),
      }),
    ),
  }),
  read: async (tx, { params }) => ({
    rows: (await ownedBy(tx, params.person)).map((part) => ({
      id: part.id,
      reference: part.reference,
      title: part.title,
      part: part.part,
      due_on: part.due_on,
    })),
  }),
});
