import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import { holdQueryShape, holdShape, type Hold, type HoldCan } from '../contract/holds.ts';
import { canBegin, canHold, seeProblems } from '../policy.ts';
import { standingOf } from '../rules/holds.ts';
import { findHold, listHolds, type StoredHold } from '../store/holds.ts';
import { person } from './present.ts';

export const holdList = read({
  path: '/api/holds',
  operation: 'hold.list',
  words: 'read holds',
  permit: seeProblems,
  fromRecords: true,
  query: holdQueryShape,
  response: z.strictObject({
    total: z.int(),
    rows: z.array(holdShape),
    can: z.strictObject({ hold: z.boolean() }),
  }),
  read: async (tx, { query }, context) => {
    const { total, rows } = await listHolds(tx, query, context);
    return {
      total,
      rows: rows.map((row) => present(row, context)),
      can: { hold: !context.isPast && canBegin(context.scope.actor).hold },
    };
  },
});

export const holdRecord = read({
  path: '/api/holds/:id',
  operation: 'hold.read',
  words: 'read a hold',
  permit: seeProblems,
  fromRecords: true,
  params: z.strictObject({ id: id('hold') }),
  response: holdShape,
  read: async (tx, { params }, context) => {
    const hold = await findHold(tx, params.id, context);
    return hold && present(hold, context);
  },
});

type Answer = Hold['upheld'];

function answer(at: Date | null, by: string | null, name: string | null, reason: string): Answer {
  return at === null ? null : { at: at.toISOString(), by: person(by, name), reason };
}

function present(hold: StoredHold, context: ReadContext): Hold {
  const { problem_id: problemId, problem_reference: reference, problem_title: title } = hold;
  return {
    id: hold.id,
    version: hold.version,
    reference: hold.reference,
    what: hold.what,
    why: hold.why,
    process: hold.process,
    place: hold.place,
    standing: standingOf(hold),
    problem:
      problemId === null || reference === null || title === null
        ? null
        : { id: problemId, reference, title },
    called_by: person(hold.called_by, hold.called_name),
    called_at: hold.called_at.toISOString(),
    upheld: answer(hold.upheld_at, hold.upheld_by, hold.upheld_name, hold.upheld_reason),
    overridden: answer(
      hold.overridden_at,
      hold.overridden_by,
      hold.overridden_name,
      hold.overridden_reason,
    ),
    released: answer(hold.released_at, hold.released_by, hold.released_name, hold.released_note),
    can: canOf(hold, context),
  };
}

/** The past is looked at, not changed; and what was answered once is not answered again. */
function canOf(hold: StoredHold, { isPast, scope }: ReadContext): HoldCan {
  const standing = standingOf(hold);
  if (isPast || standing === 'overridden' || standing === 'released') {
    return { uphold: false, override: false, release: false };
  }
  const can = canHold(scope.actor, hold);
  return { ...can, uphold: can.uphold && standing === 'called' };
}
