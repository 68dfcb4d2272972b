import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { requiredText } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { dutyGiven, taskEnded, taskGiven } from '../contract/events.ts';
import { DUTIES } from '../contract/kinds.ts';
import { appointHolder, delegateTask } from '../policy.ts';
import * as rules from '../rules/acts.ts';
import { isTop } from '../store/audience.ts';
import {
  endHolder,
  insertHolder,
  insertTask,
  lockHolder,
  lockTask,
  updateTask,
} from '../store/duties.ts';

const duty = z.enum(DUTIES);

/** Makes somebody of top management answer for one of its duties, and nobody else. */
export const appoint = command({
  name: 'duty.appoint',
  words: 'say who of top management answers for a duty',
  input: z.strictObject({ duty, person_id: id('person') }),
  result: z.strictObject({ id: id('duty_holder') }),
  load: async (read, input, { today }) => {
    const now = await lockHolder(read, input.duty);
    return {
      rowId: now?.id ?? null,
      holder: now?.person_id ?? null,
      isTop: await isTop(read, input.person_id, today),
    };
  },
  permit: appointHolder,
  rule: (subject, { duty: which, person_id: to }) => {
    const allowed = rules.appoint(subject, to);
    return allowed.ok ? accept({ duty: which, ...allowed.value }) : allowed;
  },
  save: async (write, { duty: which, to }, { rowId }, { organisationId, actor, now }) => {
    if (rowId !== null) await endHolder(write, rowId, now);
    const holderId = newId();
    await insertHolder(write, {
      organisation_id: organisationId,
      id: holderId,
      duty: which,
      person_id: to,
      given_by: actor.personId,
      given_at: now,
    });
    return { id: holderId };
  },
  events: (given, result) => [dutyGiven.of({ id: result.id, version: 1 }, given)],
});

/** Gives somebody a task towards a duty; who answers for the duty stays who they are. */
export const delegate = command({
  name: 'duty.delegate',
  words: 'give somebody a task towards a duty of top management',
  input: z.strictObject({ duty, what: requiredText(500), person_id: id('person') }),
  result: z.strictObject({ id: id('duty_task') }),
  load: async (read, input, { today }) => ({
    holder: (await lockHolder(read, input.duty))?.person_id ?? null,
    here: await arePeopleHere(read, [input.person_id], today),
  }),
  permit: delegateTask,
  rule: (subject, input) => {
    const allowed = rules.delegate(subject);
    return allowed.ok ? accept(input) : allowed;
  },
  save: async (write, task, _subject, { organisationId, actor, now }) => {
    const taskId = newId();
    await insertTask(write, {
      organisation_id: organisationId,
      id: taskId,
      ...task,
      given_by: actor.personId,
      given_at: now,
    });
    return { id: taskId };
  },
  events: ({ duty: which, what, person_id: to }, result) => [
    taskGiven.of({ id: result.id, version: 1 }, { duty: which, what, to }),
  ],
});

export const endTask = command({
  name: 'duty.end_task',
  words: 'end a task towards a duty of top management',
  input: z.strictObject({ id: id('duty_task') }),
  result: z.strictObject({ id: id('duty_task') }),
  load: (read, input) => lockTask(read, input.id),
  permit: delegateTask,
  rule: (task) => {
    const allowed = rules.endTask(task.ended_at);
    return allowed.ok ? accept({ duty: task.duty, what: task.what }) : allowed;
  },
  save: async (write, _decision, task, { now }) => {
    await updateTask(write, task.id, { ended_at: now });
    return { id: task.id };
  },
  events: (said, result) => [taskEnded.of({ id: result.id, version: 2 }, said)],
});
