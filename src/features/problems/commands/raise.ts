import * as z from 'zod';
import { v7 as newId } from 'uuid';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { problemRaised } from '../contract/events.ts';
import { newProblemShape } from '../contract/shapes.ts';
import { raiseProblem } from '../policy.ts';
import * as rules from '../rules/life.ts';
import { insertProblem, isTeamOpen } from '../store/write.ts';

/** Says that something went wrong. Where somebody of top management does, top management knows. */
export const raise = command({
  name: 'problem.raise',
  words: 'raise a problem',
  input: newProblemShape,
  result: z.strictObject({ id: id('problem'), reference: z.string(), version: z.int() }),
  load: async (read, { team_id: team }, { actor }) => ({
    ownTeam: actor.teamId,
    teamOpen: await isTeamOpen(read, team ?? null),
  }),
  permit: raiseProblem,
  rule: (around, input, { today }) => rules.raise(input, around, today),
  save: async (write, words, _subject, { organisationId, actor, now }) => {
    const problemId = newId();
    const top = actor.roles.has('top_management');
    const reference = await insertProblem(write, {
      organisation_id: organisationId,
      id: problemId,
      ...words,
      raised_by: actor.personId,
      recorded_at: now,
      changed_at: now,
      known_to_top_at: top ? now : null,
      told_to: top ? actor.personId : null,
    });
    return { id: problemId, reference, version: 1 };
  },
  events: (words, result, _subject, { actor }) => [
    problemRaised.of(result, {
      reference: result.reference,
      ...words,
      known_to_top: actor.roles.has('top_management'),
    }),
  ],
});
