import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { accept, all, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, versionShape } from '../../../lib/shapes.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { leaveChanged, leaveRecorded, leaveRemoved } from '../contract/events.ts';
import type { PersonFacts } from '../contract/shapes.ts';
import { personPolicies } from '../policy.ts';
import { takeLeave } from '../rules/leave.ts';
import { isSomebodyHere } from '../rules/roles.ts';
import { leaveOf, lockLeave, type LeaveOf } from '../store/figures.ts';
import { lockPerson } from '../store/record.ts';
import { deleteLeave, insertLeave, updateLeave } from '../store/write.ts';

const period = { starts_on: dayShape, ends_on: dayShape } as const;
const leaveAt = { id: id('leave'), version: versionShape } as const;
const changed = z.strictObject({ id: id('leave'), version: z.int() });

type Own = PersonFacts & { readonly leave: LeaveOf; readonly others: readonly LeaveOf[] };

/** A leave with the person it belongs to, whom the policies look at. */
async function loadLeave(read: ReadTx, input: { id: string }): Promise<Own | undefined> {
  const leave = await lockLeave(read, input.id);
  if (leave === undefined) return undefined;
  const person = await lockPerson(read, leave.person_id);
  return person === undefined
    ? undefined
    : { ...person, leave, others: await leaveOf(read, leave.person_id) };
}

/** Records that somebody is away, so that nothing is planned for them and no silence is held against them. */
export const recordLeave = command({
  name: 'leave.record',
  words: 'record a leave',
  input: z.strictObject({ person_id: id('person'), ...period }),
  result: changed,
  load: async (read, input) => {
    const person = await lockPerson(read, input.person_id);
    return person && { ...person, others: await leaveOf(read, person.id) };
  },
  permit: personPolicies.record_leave,
  rule: (person, { starts_on, ends_on }, { today }) => {
    const here = isSomebodyHere(person, today);
    return here.ok ? takeLeave(person.others, { id: newId(), starts_on, ends_on }) : here;
  },
  save: async (write, leave, person, { organisationId }) => {
    await insertLeave(write, organisationId, { ...leave, person_id: person.id });
    return { id: leave.id, version: 1 };
  },
  events: ({ starts_on, ends_on }, result, person) => [
    leaveRecorded.of(result, { person_id: person.id, starts_on, ends_on }),
  ],
});

export const changeLeave = command({
  name: 'leave.change',
  words: 'change a leave',
  input: z.strictObject({ ...leaveAt, ...period }),
  result: changed,
  load: loadLeave,
  permit: personPolicies.record_leave,
  rule: ({ leave, others }, { version, starts_on, ends_on }) => {
    const seen = seenLatest(leave, version);
    return seen.ok ? takeLeave(others, { id: leave.id, starts_on, ends_on }) : seen;
  },
  save: async (write, decision, { leave }) => ({
    id: leave.id,
    version: await updateLeave(write, { ...leave, ...decision }),
  }),
  events: ({ starts_on, ends_on }, result, person) => [
    leaveChanged.of(result, { person_id: person.id, starts_on, ends_on }),
  ],
});

export const removeLeave = command({
  name: 'leave.remove',
  words: 'remove a leave',
  input: z.strictObject(leaveAt),
  result: z.strictObject({}),
  load: loadLeave,
  permit: personPolicies.record_leave,
  rule: ({ leave }, { version }, { today }) => {
    // A leave that is over is what happened; only one still to come, or begun, can be taken back.
    const over = leave.ends_on < today ? refuse('leave.over', { on: leave.ends_on }) : accept(null);
    return all([seenLatest(leave, version), over], null);
  },
  save: async (write, _decision, { leave }) => {
    await deleteLeave(write, leave.id);
    return {};
  },
  events: (_decision, _result, { id: personId, leave }) => [
    leaveRemoved.of(
      { id: leave.id, version: leave.version },
      { person_id: personId, starts_on: leave.starts_on, ends_on: leave.ends_on },
    ),
  ],
});
