import * as z from 'zod';
import { all } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import {
  aroundNewProblem,
  decideNewProblem,
  keepNewProblem,
  problemWasRaised,
} from '../../problems/commands/new.ts';
import { newProblemShape } from '../../problems/contract/shapes.ts';
import { text } from '../../../lib/shapes.ts';
import { itemBecameProblem, itemDecided } from '../contract/events.ts';
import { itemAt } from '../contract/shapes.ts';
import { itemPolicies, seeItem } from '../policy.ts';
import { makeProblem as judge } from '../rules/doing.ts';
import { isForAll, openWords } from '../rules/standing.ts';
import { findPlace } from '../store/places.ts';
import { lockItem, updateItem, type ItemSubject } from '../store/write.ts';
import { closed, closing, decidedNow } from './decide.ts';

/** The words of the problem are those of whoever makes it one: what somebody said in confidence is not copied. */
const words = newProblemShape.pick({
  title: true,
  kind: true,
  what_happened: true,
  severity: true,
});

/** Where it was seen. Of what not everyone may read it is not copied: it may tell who said it. */
async function openPlace(read: ReadTx, item: ItemSubject): Promise<string> {
  if (item.place_id === null || !isForAll(item)) return '';
  return (await findPlace(read, item.place_id))?.name ?? '';
}

/** Makes a near miss or a concern a problem whose cause is looked for; both in one act. */
export const makeProblem = command({
  name: 'voice.make_problem',
  words: 'make a problem of what somebody said',
  input: z.strictObject({ ...itemAt, ...words.shape, reason: text(4_000) }),
  result: z.strictObject({
    id: id('item'),
    version: z.int(),
    problem_id: id('problem'),
    reference: z.string(),
  }),
  load: async (read, input, context) => {
    const item = await lockItem(read, input.id);
    if (item === undefined) return undefined;
    const around = await aroundNewProblem(read, { team_id: item.team_id }, context);
    return { ...item, around, place: await openPlace(read, item) };
  },
  see: seeItem,
  permit: itemPolicies.make_problem,
  rule: (item, { id: _id, version, reason, ...given }, { actor, today }) => {
    const allowed = all([seenLatest(item, version), judge(item, reason, actor.personId)], null);
    if (!allowed.ok) return allowed;
    const raised = newProblemShape.parse({
      ...given,
      team_id: item.team_id,
      noticed_on: item.raised_on,
      place: item.place,
    });
    const problem = decideNewProblem(raised, item.around, today);
    return problem.ok ? { ok: true, value: { problem: problem.value, reason } } : problem;
  },
  save: async (write, { problem, reason }, item, context) => {
    const raised = await keepNewProblem(write, problem, context);
    const decided =
      item.decision === null ? { ...decidedNow(item, context), decision: 'yes', reason } : {};
    const version = await updateItem(
      write,
      item,
      { ...decided, problem_id: raised.id, ...closing('problem', context) },
      context.now,
    );
    return { id: item.id, version, problem_id: raised.id, reference: raised.reference };
  },
  events: ({ problem, reason }, result, item, context) => {
    const changed = { id: result.id, version: result.version };
    const { problem_id: problemId, reference } = result;
    const decided = { try_until: null, try_measure: '', reason: openWords(item, reason) };
    return [
      itemBecameProblem.of(changed, {
        problem_id: problemId,
        problem: `${reference} ${problem.title}`,
      }),
      ...(item.decision === null ? [itemDecided.of(changed, { decision: 'yes', ...decided })] : []),
      ...closed('problem', changed),
      problemWasRaised(problem, { id: problemId, reference, version: 1 }, context),
    ];
  },
});
