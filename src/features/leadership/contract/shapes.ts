import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import {
  CASE_KINDS,
  COMMITMENT_ACTS,
  COMMITMENT_STATES,
  DUTIES,
  MOST_ADDRESSED,
  MOST_POINTS,
  SHIFTS,
  STANDINGS,
  VISIT_STATES,
  type CommitmentAct,
} from './kinds.ts';

export const personShape = z.strictObject({ id: id('person'), name: z.string() }).nullable();
export const teamShape = z.strictObject({ id: id('team'), name: z.string() });

/** A record here, or something elsewhere in words. */
export const caseShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), action_id: id('action') }),
  z.strictObject({ kind: z.literal('decision'), decision_id: id('decision') }),
  z.strictObject({ kind: z.literal('problem'), problem_id: id('problem') }),
  z.strictObject({ kind: z.literal('text'), label: requiredText(500) }),
]);
export type Case = z.output<typeof caseShape>;

/** The same as it is told. Its id is null where it is nothing of this product. */
export const saidCaseShape = z.strictObject({
  kind: z.enum(CASE_KINDS),
  record_id: z.uuid().nullable(),
  label: z.string(),
});

/** Everyone here, or teams with those below them and single people. */
export const audienceShape = z.strictObject({
  everyone: z.boolean(),
  team_ids: z.array(id('team')).max(MOST_ADDRESSED).default([]),
  person_ids: z.array(id('person')).max(MOST_ADDRESSED).default([]),
});
export type Audience = z.output<typeof audienceShape>;

export const newCommitmentShape = z.strictObject({
  what: requiredText(500),
  notice: requiredText(2_000),
  due_on: dayShape,
  to: audienceShape,
});

export const commitmentAt = { id: id('commitment'), version: versionShape } as const;

export const commitmentShape = z.strictObject({
  id: id('commitment'),
  version: z.int(),
  what: z.string(),
  notice: z.string(),
  standing: z.enum(STANDINGS),
  first_due_on: dayShape,
  due_on: dayShape,
  made_on: dayShape,
  made_by: personShape,
  owner: personShape,
  /** The reader is who keeps it. */
  mine: z.boolean(),
  everyone: z.boolean(),
  teams: z.array(teamShape),
  people: z.array(z.strictObject({ id: id('person'), name: z.string() })),
  moves: z.array(
    z.strictObject({
      from_day: dayShape,
      to_day: dayShape,
      reason: z.string(),
      moved_on: dayShape,
    }),
  ),
  evidence: z.array(
    saidCaseShape.extend({
      id: id('commitment_evidence'),
      on_day: dayShape,
      added_by: personShape,
    }),
  ),
  withdrawn_on: dayShape.nullable(),
  withdraw_reason: z.string(),
  can: z.strictObject(
    Object.fromEntries(COMMITMENT_ACTS.map((act) => [act, z.boolean()])) as Record<
      CommitmentAct,
      z.ZodBoolean
    >,
  ),
});
export type Commitment = z.output<typeof commitmentShape>;

const paged = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
} as const;

export const commitmentQueryShape = z.strictObject({
  state: z.enum(COMMITMENT_STATES).default('open'),
  ...paged,
});
export type CommitmentQuery = z.output<typeof commitmentQueryShape>;

export const newVisitShape = z.strictObject({
  team_id: id('team'),
  shift: z.enum(SHIFTS).default('any'),
  visited_on: dayShape.optional(),
  note: text(4_000).default(''),
  points: z.array(requiredText(1_000)).max(MOST_POINTS).default([]),
});

export const visitShape = z.strictObject({
  id: id('visit'),
  version: z.int(),
  visited_by: personShape,
  team: teamShape,
  shift: z.enum(SHIFTS),
  visited_on: dayShape,
  note: z.string(),
  points: z.array(
    z.strictObject({
      id: id('visit_point'),
      text: z.string(),
      reply: z.string(),
      replied_by: personShape,
      replied_on: dayShape.nullable(),
      /** By when the team is to hear. */
      reply_by: dayShape,
    }),
  ),
  can: z.strictObject({ reply: z.boolean() }),
});
export type Visit = z.output<typeof visitShape>;

export const visitQueryShape = z.strictObject({
  state: z.enum(VISIT_STATES).default('all'),
  ...paged,
});
export type VisitQuery = z.output<typeof visitQueryShape>;

export const newMessageShape = z.strictObject({
  title: requiredText(200),
  text: requiredText(4_000),
  case: caseShape,
  everyone: z.boolean(),
  team_ids: z.array(id('team')).max(MOST_ADDRESSED).default([]),
});

export const messageShape = z.strictObject({
  id: id('why_message'),
  version: z.int(),
  title: z.string(),
  text: z.string(),
  case: saidCaseShape,
  everyone: z.boolean(),
  teams: z.array(teamShape),
  written_by: personShape,
  written_on: dayShape,
  /** How many people it was addressed to. Who read it is known to nobody. */
  addressed: z.int(),
  tellings: z.array(
    z.strictObject({
      id: id('why_telling'),
      occasion: z.string(),
      told_on: dayShape,
      people: z.int(),
    }),
  ),
  can: z.strictObject({ tell: z.boolean() }),
});
export type WhyMessage = z.output<typeof messageShape>;

export const messageQueryShape = z.strictObject(paged);
export type MessageQuery = z.output<typeof messageQueryShape>;

export const dutyShape = z.strictObject({
  duty: z.enum(DUTIES),
  /** Null where nobody of top management answers for it. */
  holder: personShape,
  since: dayShape.nullable(),
  /** Whoever was named is no longer of top management: somebody else has to answer for it. */
  holder_left: z.boolean(),
  tasks: z.array(
    z.strictObject({ id: id('duty_task'), what: z.string(), person: personShape, since: dayShape }),
  ),
  can: z.strictObject({ appoint: z.boolean(), delegate: z.boolean() }),
});
export type DutyRow = z.output<typeof dutyShape>;
