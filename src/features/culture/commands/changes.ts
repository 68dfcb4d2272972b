import { v7 as newId } from 'uuid';
import { changesTo } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import {
  changeAt,
  changeRecorded,
  changeWithdrawn,
  newChangeShape,
  withdrawChangeShape,
} from '../contract/course.ts';
import { recordChanges } from '../policy.ts';
import * as rules from '../rules/changes.ts';
import { insertChange, lockChange, withdrawChange, type StoredChange } from '../store/changes.ts';

/** Records since when something is different in how the firm is led, so that charts can be read against it. */
export const recordChange = command({
  name: 'leadership_change.record',
  words: 'record a change in how the firm is led',
  input: newChangeShape,
  result: changeAt,
  load: async () => ({}),
  permit: recordChanges,
  rule: (_nothing, input, { today }) => {
    const allowed = rules.recordChange(input, today);
    return allowed.ok ? { ok: true, value: input } : allowed;
  },
  save: async (write, { what, since, reason }, _nothing, { organisationId, actor, now }) => {
    const id = newId();
    await insertChange(write, {
      organisation_id: organisationId,
      id,
      what,
      since,
      reason,
      recorded_by: actor.personId,
      recorded_at: now,
    });
    return { id, version: 1 };
  },
  events: (change, made) => [changeRecorded.of(made, change)],
});

const changeChange = changesTo<StoredChange, { why: string }>({
  resource: 'leadership_change',
  lock: lockChange,
  save: (write, change, { why }, { now }) => withdrawChange(write, change, why, now),
});

/** Takes a change back that was recorded in error. */
export const withdraw = changeChange({
  name: 'leadership_change.withdraw',
  words: 'take a change in how the firm is led back',
  input: withdrawChangeShape,
  permit: recordChanges,
  rule: (change, { why }) => {
    const allowed = rules.withdrawChange(change, why);
    return allowed.ok ? { ok: true, value: { why } } : allowed;
  },
  change: (decided) => decided,
  events: ({ why }, changed, { what }) => [changeWithdrawn.of(changed, { what, why })],
});
