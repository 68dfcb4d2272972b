import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../platform/http/read-routes.ts';
import { DUTIES } from './contract/kinds.ts';
import {
  commitmentQueryShape,
  commitmentShape,
  dutyShape,
  messageQueryShape,
  messageShape,
  visitQueryShape,
  visitShape,
  type Commitment,
  type CommitmentQuery,
  type DutyRow,
} from './contract/shapes.ts';
import { canDuty, mayLead, seeDuties, seeLists, seeRecord } from './policy.ts';
import { person, presentCommitment, presentMessage, presentVisit } from './reads/present.ts';
import { findCommitment, listCommitments } from './store/commitments.ts';
import { storedHolders, storedTasks } from './store/duties.ts';
import { findMessage, listMessages } from './store/messages.ts';
import { findVisit, listVisits } from './store/visits.ts';

const listOf = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    total: z.int(),
    rows: z.array(row),
    /** Whether the reader leads, and may promise, visit and write. */
    can: z.strictObject({ lead: z.boolean() }),
  });

const canLead = ({ isPast, scope }: ReadContext) => ({ lead: !isPast && mayLead(scope.actor) });

/** One page of the promises the reader may see, as they stood at the end of the day asked for. */
export async function pageOfCommitments(
  tx: ReadTx,
  query: CommitmentQuery,
  context: ReadContext,
): Promise<{ total: number; rows: Commitment[] }> {
  const { total, rows } = await listCommitments(tx, query, context);
  return { total, rows: rows.map((row) => presentCommitment(row, context)) };
}

export const commitmentList = read({
  path: '/api/commitments',
  operation: 'commitment.list',
  words: 'read promises made to you or by you',
  permit: seeLists,
  fromRecords: true,
  query: commitmentQueryShape,
  response: listOf(commitmentShape),
  read: async (tx, { query }, context) => ({
    ...(await pageOfCommitments(tx, query, context)),
    can: canLead(context),
  }),
});

export const commitmentRecord = read({
  path: '/api/commitments/:id',
  operation: 'commitment.read',
  words: 'read a promise made to you or by you',
  permit: seeRecord,
  fromRecords: true,
  params: z.strictObject({ id: id('commitment') }),
  response: commitmentShape,
  read: async (tx, { params }, context) => {
    const commitment = await findCommitment(tx, params.id, context);
    return commitment && presentCommitment(commitment, context);
  },
});

export const visitList = read({
  path: '/api/visits',
  operation: 'visit.list',
  words: 'read visits to your team, and your own',
  permit: seeLists,
  fromRecords: true,
  query: visitQueryShape,
  response: listOf(visitShape),
  read: async (tx, { query }, context) => {
    const { total, rows } = await listVisits(tx, query, context);
    return { total, rows: rows.map((row) => presentVisit(row, context)), can: canLead(context) };
  },
});

export const visitRecord = read({
  path: '/api/visits/:id',
  operation: 'visit.read',
  words: 'read a visit to your team, or one of your own',
  permit: seeRecord,
  fromRecords: true,
  params: z.strictObject({ id: id('visit') }),
  response: visitShape,
  read: async (tx, { params }, context) => {
    const visit = await findVisit(tx, params.id, context);
    return visit && presentVisit(visit, context);
  },
});

export const messageList = read({
  path: '/api/why_messages',
  operation: 'why_message.list',
  words: 'read messages that say why',
  permit: seeLists,
  fromRecords: true,
  query: messageQueryShape,
  response: listOf(messageShape),
  read: async (tx, { query }, context) => {
    const { total, rows } = await listMessages(tx, query, context);
    return { total, rows: rows.map((row) => presentMessage(row, context)), can: canLead(context) };
  },
});

export const messageRecord = read({
  path: '/api/why_messages/:id',
  operation: 'why_message.read',
  words: 'read a message that says why',
  permit: seeRecord,
  fromRecords: true,
  params: z.strictObject({ id: id('why_message') }),
  response: messageShape,
  read: async (tx, { params }, context) => {
    const message = await findMessage(tx, params.id, context);
    return message && presentMessage(message, context);
  },
});

/** Every duty of top management with who answers for it and the tasks beneath. */
async function dutiesAt(tx: ReadTx, context: ReadContext): Promise<DutyRow[]> {
  const [holders, tasks] = await Promise.all([
    storedHolders(tx, context),
    storedTasks(tx, context),
  ]);
  return DUTIES.map((duty) => {
    const held = holders.find((one) => one.duty === duty);
    const holder = held === undefined || !held.top ? null : person(held.person_id, held.name);
    const can = canDuty(context.scope.actor, { holder: holder?.id ?? null });
    return {
      duty,
      holder,
      since: holder === null ? null : held!.since,
      holder_left: held !== undefined && !held.top,
      tasks: tasks
        .filter((task) => task.duty === duty)
        .map(({ id: taskId, what, person_id: by, name, since }) => ({
          id: taskId,
          what,
          person: person(by, name),
          since,
        })),
      can: {
        appoint: !context.isPast && can.appoint,
        delegate: !context.isPast && held !== undefined && can.delegate,
      },
    };
  });
}

export const dutyList = read({
  path: '/api/duties',
  operation: 'duty.list',
  words: 'read who of top management answers for what',
  permit: seeDuties,
  fromRecords: true,
  response: z.strictObject({ rows: z.array(dutyShape) }),
  read: async (tx, _asked, context) => ({ rows: await dutiesAt(tx, context) }),
});
