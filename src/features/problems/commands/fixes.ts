import * as z from 'zod';
import { accept, all } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { there, writingOf } from '../../../platform/commands/change.ts';
import { seenLatest } from '../../../lib/version.ts';
import { aroundNew, created, decideNew, keepNew } from '../../actions/commands/new.ts';
import { newActionShape, type Source } from '../../actions/contract/shapes.ts';
import { actionAtMoment } from '../../actions/reads/moment.ts';
import { fixLinked, fixUnlinked } from '../contract/events.ts';
import type { Kind } from '../contract/kinds.ts';
import { problemAt } from '../contract/shapes.ts';
import { problemPolicies } from '../policy.ts';
import { addFix } from '../rules/links.ts';
import { stillOpen } from '../rules/standing.ts';
import { fixesOf, insertFix, lockProblem, removeFix, updateProblem } from '../store/write.ts';
import { changeProblem } from './change.ts';

/** What an action that is born in a problem of each kind comes from. */
const SOURCES: Readonly<Record<Kind, Source>> = {
  nonconformity: 'nonconformity',
  complaint: 'complaint',
  incident: 'incident',
  near_miss: 'near_miss',
  audit_finding: 'audit',
};

const born = newActionShape.pick({
  title: true,
  description: true,
  accountable_id: true,
  helper_ids: true,
  due_on: true,
});

/** Opens a corrective action where the problem is, both in one act. */
export const openFix = command({
  name: 'problem.open_action',
  words: 'open a corrective action of a problem',
  input: z.strictObject({ ...problemAt, ...born.shape }),
  result: z.strictObject({
    id: id('problem'),
    version: z.int(),
    action_id: id('action'),
    reference: z.string(),
  }),
  load: async (read, input, context) => {
    const problem = await lockProblem(read, input.id);
    return (
      problem && {
        ...problem,
        around: await aroundNew(read, input, context),
        fixes: await fixesOf(read, input.id),
      }
    );
  },
  permit: problemPolicies.open_action,
  rule: (problem, { id: _id, version, ...words }, context) => {
    const allowed = all([seenLatest(problem, version), addFix(problem, problem.fixes, null)], null);
    if (!allowed.ok) return allowed;
    // Whether it worked is checked where the problem is, and not a second time at the action.
    const given = newActionShape.parse({
      ...words,
      source: SOURCES[problem.kind],
      source_reference: problem.reference,
      process: problem.process,
    });
    return decideNew(problem.around, given, context);
  },
  save: async (write, action, problem, context) => {
    const opened = await keepNew(write, action, context);
    const version = await updateProblem(write, problem, {}, context.now);
    await insertFix(write, opened.id, writingOf(context, { id: problem.id, version }));
    return { id: problem.id, version, action_id: opened.id, reference: opened.reference };
  },
  events: (action, { id: problemId, version, action_id: actionId, reference }) => [
    fixLinked.of(
      { id: problemId, version },
      { action_id: actionId, action: `${reference} ${action.title}`, born: true },
    ),
    created(action, { id: actionId, reference, version: 1 }),
  ],
});

/** Makes an action that is there already a corrective action of a problem. */
export const linkFix = changeProblem({
  name: 'problem.action.link',
  words: 'make an action a corrective action of a problem',
  input: z.strictObject({ ...problemAt, action_id: id('action') }),
  permit: problemPolicies.open_action,
  around: async (read, { id: problemId, action_id: actionId }, _problem, { today }) => ({
    action: there(await actionAtMoment(read, actionId, today)),
    fixes: await fixesOf(read, problemId),
  }),
  rule: (problem, { action_id: actionId }, { action, fixes }) => {
    const allowed = addFix(problem, fixes, actionId);
    return allowed.ok
      ? accept({ actionId, label: `${action.reference} ${action.title}` })
      : allowed;
  },
  beside: (write, { actionId }, writing) => insertFix(write, actionId, writing),
  events: ({ actionId, label }, changed) => [
    fixLinked.of(changed, { action_id: actionId, action: label, born: false }),
  ],
});

/** It is no corrective action of this problem; the action itself stays. */
export const unlinkFix = changeProblem({
  name: 'problem.action.unlink',
  words: 'take an action out of the corrective actions of a problem',
  input: z.strictObject({ ...problemAt, action_id: id('action') }),
  permit: problemPolicies.open_action,
  around: async (read, { id: problemId, action_id: actionId }, _problem, { today }) => {
    const linked = (await fixesOf(read, problemId)).includes(actionId);
    return there(linked ? await actionAtMoment(read, actionId, today) : undefined);
  },
  rule: (problem, { action_id: actionId }, action) => {
    const open = stillOpen(problem);
    return open.ok ? accept({ actionId, label: `${action.reference} ${action.title}` }) : open;
  },
  beside: (write, { actionId }, writing) => removeFix(write, actionId, writing),
  events: ({ actionId, label }, changed) => [
    fixUnlinked.of(changed, { action_id: actionId, action: label }),
  ],
});
