import { v7 as newId } from 'uuid';
import * as z from 'zod';
import type { Day } from '../../../lib/day.ts';
import { accept } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import {
  commitmentMade,
  commitmentMoved,
  commitmentShown,
  commitmentWithdrawn,
} from '../contract/events.ts';
import { caseShape, commitmentAt, newCommitmentShape, type Audience } from '../contract/shapes.ts';
import { commitmentPolicies, makeCommitment, seeCommitment } from '../policy.ts';
import * as rules from '../rules/commitments.ts';
import { areTeamsOpen } from '../store/audience.ts';
import {
  insertCommitment,
  insertEvidence,
  insertMove,
  lockCommitment,
  updateCommitment,
} from '../store/commitments.ts';
import { saidCase } from './cases.ts';

const at = z.strictObject({ id: id('commitment'), version: z.int() });

async function isThere(read: ReadTx, to: Audience, today: Day): Promise<boolean> {
  return (
    (await areTeamsOpen(read, to.team_ids)) && (await arePeopleHere(read, to.person_ids, today))
  );
}

/** Promises something small that people will notice, by a day. */
export const make = command({
  name: 'commitment.make',
  words: 'make a promise',
  input: newCommitmentShape,
  result: at,
  load: async (read, { to }, { today }) => ({ there: await isThere(read, to, today) }),
  permit: makeCommitment,
  rule: ({ there }, input, { today }) => {
    const { everyone, team_ids: teams, person_ids: people } = input.to;
    const addressed = everyone || teams.length + people.length > 0;
    const allowed = rules.make({ due_on: input.due_on, addressed }, there, today);
    return allowed.ok ? accept(input) : allowed;
  },
  save: async (write, { what, notice, due_on, to }, _subject, context) => {
    const { organisationId, actor, now, today } = context;
    const commitmentId = newId();
    const teams = [...new Set(to.team_ids)].map((team_id) => ({ team_id, person_id: null }));
    const people = [...new Set(to.person_ids)].map((person_id) => ({ team_id: null, person_id }));
    await insertCommitment(
      write,
      {
        organisation_id: organisationId,
        id: commitmentId,
        what,
        notice,
        first_due_on: due_on,
        due_on,
        everyone: to.everyone,
        made_by: actor.personId,
        owner_id: actor.personId,
        made_on: today,
        made_at: now,
      },
      to.everyone ? [] : [...teams, ...people].map((one) => ({ id: newId(), ...one })),
    );
    return { id: commitmentId, version: 1 };
  },
  events: (words, result) => [commitmentMade.of(result, words)],
});

/** Shows that it was kept: the record that proves it, or what is to be seen, and the day on which it was so. */
export const show = command({
  name: 'commitment.show',
  words: 'show that a promise was kept',
  input: z.strictObject({ id: commitmentAt.id, on_day: dayShape, case: caseShape }),
  result: at.extend({ evidence_id: id('commitment_evidence') }),
  load: async (read, input, { actor }) => {
    const commitment = await lockCommitment(read, input.id, actor);
    return commitment && { ...commitment, case: await saidCase(read, input.case) };
  },
  see: seeCommitment,
  permit: commitmentPolicies.show,
  rule: (commitment, { on_day: onDay }, { today }) => {
    const allowed = rules.show(commitment, onDay, today);
    return allowed.ok ? accept({ on_day: onDay, ...commitment.case }) : allowed;
  },
  save: async (write, evidence, commitment, { organisationId, actor, now }) => {
    const evidenceId = newId();
    await insertEvidence(write, {
      organisation_id: organisationId,
      id: evidenceId,
      commitment_id: commitment.id,
      ...evidence,
      added_by: actor.personId,
      added_at: now,
    });
    const version = await updateCommitment(write, commitment, {});
    return { id: commitment.id, version, evidence_id: evidenceId };
  },
  events: (evidence, result) => [
    commitmentShown.of(result, { ...evidence, evidence_id: result.evidence_id }),
  ],
});

/** Gives it another day and says what gave way; the day first promised stays. */
export const move = command({
  name: 'commitment.move',
  words: 'move the day of a promise',
  input: z.strictObject({ ...commitmentAt, due_on: dayShape, reason: text(4_000) }),
  result: at,
  load: (read, input, { actor }) => lockCommitment(read, input.id, actor),
  see: seeCommitment,
  permit: commitmentPolicies.move,
  rule: (commitment, { version, due_on: to, reason }, { today }) => {
    const seen = seenLatest(commitment, version);
    return seen.ok ? rules.move(commitment, { to, reason }, today) : seen;
  },
  save: async (write, { from, to, reason }, commitment, { organisationId, actor, now }) => {
    const version = await updateCommitment(write, commitment, { due_on: to });
    await insertMove(write, {
      organisation_id: organisationId,
      commitment_id: commitment.id,
      commitment_version: version,
      from_day: from,
      to_day: to,
      reason,
      moved_by: actor.personId,
      moved_at: now,
    });
    return { id: commitment.id, version };
  },
  events: ({ from, to, reason, afterDue }, result) => [
    commitmentMoved.of(result, { from_day: from, to_day: to, after_due: afterDue, reason }),
  ],
});

/** Takes it back, and says why to those it was made to. */
export const withdraw = command({
  name: 'commitment.withdraw',
  words: 'take a promise back',
  input: z.strictObject({ ...commitmentAt, reason: text(4_000) }),
  result: at,
  load: (read, input, { actor }) => lockCommitment(read, input.id, actor),
  see: seeCommitment,
  permit: commitmentPolicies.withdraw,
  rule: (commitment, { version, reason }) => {
    const seen = seenLatest(commitment, version);
    return seen.ok ? rules.withdraw(commitment, reason) : seen;
  },
  save: async (write, { reason }, commitment, { today }) => ({
    id: commitment.id,
    version: await updateCommitment(write, commitment, {
      withdrawn_on: today,
      withdraw_reason: reason,
    }),
  }),
  events: (said, result) => [commitmentWithdrawn.of(result, said)],
});
