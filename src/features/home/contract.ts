import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { dayShape } from '../../lib/shapes.ts';
import { actionRowShape, verdictShape } from '../actions/contract/shapes.ts';
import { pictureShape } from '../culture/contract.ts';
import { requestShape } from '../decisions/contract/requests.ts';
import { dueLookBackShape } from '../decisions/contract/shapes.ts';
import { newsShape } from '../measures/contract/shapes.ts';
import { reviewStandingShape } from '../meetings/contract/minutes.ts';
import { dueCheckInShape } from '../strategy/contract/shapes.ts';
import { hearingShape, itemRowShape } from '../voice/contract/record.ts';
import { courseShape, moneyShape, wordThanksShape } from './contract/business.ts';
import { MATTERS } from './rules.ts';

/** A proposal that waits for a yes or a no: who asks, since when. */
export const decisionShape = z.strictObject({
  id: id('action'),
  version: z.int(),
  reference: z.string(),
  title: z.string(),
  description: z.string(),
  asked_by: z.string().nullable(),
  asked_by_id: id('person').nullable(),
  asked_on: dayShape,
  waiting_days: z.int().nonnegative(),
  /** The reader was asked to decide on it, by name. */
  asked_of_you: z.boolean(),
  can: z.strictObject({ decide: z.boolean() }),
});
export type Decision = z.infer<typeof decisionShape>;

const count = z.int().nonnegative();
const waiting = z.strictObject({ total: z.int(), rows: z.array(decisionShape) });
const requests = z.strictObject({ total: z.int(), rows: z.array(requestShape) });
const lookBacks = z.strictObject({ total: z.int(), rows: z.array(dueLookBackShape) });

/** Something only the reader can decide, as it stands in its own list. */
export const matterShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposal'), record: decisionShape }),
  z.strictObject({ kind: z.literal('request'), record: requestShape }),
  z.strictObject({
    kind: z.literal('word'),
    record: itemRowShape.extend({ waits_since: dayShape, escalated: z.boolean() }),
  }),
  z.strictObject({ kind: z.literal('late_action'), record: actionRowShape }),
  z.strictObject({ kind: z.literal('look_back'), record: dueLookBackShape }),
]);
export type Matter = z.infer<typeof matterShape>;

/** The weightiest few of all that wait, and how many of each kind there are. */
const mattersShape = z.strictObject({
  totals: z.strictObject(
    Object.fromEntries(MATTERS.map((kind) => [kind, z.int().nonnegative()])) as Record<
      (typeof MATTERS)[number],
      z.ZodInt
    >,
  ),
  rows: z.array(matterShape),
});
export type Matters = z.infer<typeof mattersShape>;

/** What the reader promised: how it stands, and the first few that ask for no decision, the soonest due first. */
export const promisesShape = z.strictObject({
  open: z.int(),
  late: z.int(),
  due_week: z.int(),
  /** First dates that passed in the last `days` days, and how many of them were kept. */
  fell_due: z.int(),
  kept: z.int(),
  days: z.int(),
  rows: z.array(actionRowShape),
  /** What they promised people, with a day and how it will be noticed: how many, and those that are late or due soon. */
  people: z.strictObject({
    open: z.int(),
    rows: z.array(
      z.strictObject({
        id: id('commitment'),
        what: z.string(),
        notice: z.string(),
        due_on: dayShape,
        late: z.boolean(),
      }),
    ),
  }),
});
export type Promises = z.infer<typeof promisesShape>;

/** Somebody whose proposal or finished action led to something, as the records say it. */
export const thanksShape = z.strictObject({
  action_id: id('action'),
  reference: z.string(),
  title: z.string(),
  person: z.strictObject({ id: id('person'), name: z.string() }),
  why: z.enum(['proposal', 'proved']),
  proved: z.boolean(),
  on: dayShape,
  /** Who did what was proposed, or who checked that it works; null where that was nobody else. */
  other: z.string().nullable(),
});
export type Thanks = z.infer<typeof thanksShape>;

export const leaderShape = z.strictObject({
  as_of: dayShape,
  picture: pictureShape,
  matters: mattersShape,
  /** What the latest values of all measures say; news are the few that chance does not explain. */
  measures: newsShape,
  promises: promisesShape,
  thanks: thanksShape.nullable(),
  /** Rather than that: somebody whose word led to something. */
  word_thanks: wordThanksShape.nullable(),
  /** Null where no problem was noticed lately and nobody said what an improvement brought. */
  money: moneyShape.nullable(),
  /** Null where there are no open objectives, and for a line manager. */
  course: courseShape.nullable(),
  /** How soon people here hear. */
  hearing: hearingShape,
  /** Signals that go to the next review, because nobody has settled them; 0 for a line manager. */
  for_review: count,
  /** How far the management review has come; null where no standard held asks for one. */
  review: reviewStandingShape.nullable(),
  next_look: dayShape,
});
export type LeaderAnswer = z.infer<typeof leaderShape>;

/** The questions of the manager's page, in the order in which they are asked. */
export const QUESTIONS = [
  'late',
  'due_week',
  'stuck',
  'unowned',
  'check_due',
  'unchecked',
  'proposed',
] as const;
export type Question = (typeof QUESTIONS)[number];

const questions = z.strictObject({
  late: count,
  due_week: count,
  stuck: count,
  unowned: count,
  check_due: count,
  unchecked: count,
  proposed: count,
});

export const managerShape = z.strictObject({
  as_of: dayShape,
  open: count,
  counts: questions,
  /** Lists that were handed in and wait for somebody to finish bringing them in. */
  imports: z.strictObject({ total: count, only: id('import').nullable() }),
  /** What the reader has open. */
  mine: z.strictObject({ open: count, late: count, checks: count }),
});
export type ManagerAnswer = z.infer<typeof managerShape>;

export const staffShape = z.strictObject({
  as_of: dayShape,
  open: count,
  late: count,
  due_week: count,
  checks: count,
  checks_late: count,
  /** Proposals and requests the reader was asked by name to decide on. */
  decisions: count,
  check_ins: count,
  look_backs: count,
  /** Of what the reader said, joined or proposed: what waits for an answer, and what was answered in the last days. */
  waiting: count,
  answered: count,
  /** Barriers of the reader's of which they are asked whether they are gone. */
  asks_gone: count,
  /** What people said that the reader is to answer. */
  to_answer: count,
  hearing: hearingShape,
  days: z.int(),
});
export type StaffAnswer = z.infer<typeof staffShape>;

/** A finished action that waits for the reader's check. */
export const checkShape = z.strictObject({
  id: id('action'),
  reference: z.string(),
  title: z.string(),
  done_on: dayShape,
  done_by: z.string().nullable(),
  check_due_on: dayShape.nullable(),
  late_days: z.int().nonnegative(),
});

export const mineShape = z.strictObject({
  as_of: dayShape,
  /** What people said that the reader is to answer. */
  to_answer: count,
  decisions: waiting,
  /** Requests for resources that the reader was asked to answer. */
  requests,
  /** The reader's decisions at which to look back, and objectives that wait for a word on how they stand. */
  look_backs: lookBacks,
  check_ins: z.array(dueCheckInShape),
  checks: z.array(checkShape),
  open: z.strictObject({ total: z.int(), rows: z.array(actionRowShape) }),
});
export type MineAnswer = z.infer<typeof mineShape>;

/** Where a proposal of the reader's stands. */
export const OUTCOMES = ['waits', 'declined', 'promised', 'done', 'proved', 'stopped'] as const;

export const proposalShape = z.strictObject({
  id: id('action'),
  reference: z.string(),
  title: z.string(),
  asked_on: dayShape,
  outcome: z.enum(OUTCOMES),
  waiting_days: z.int().nonnegative(),
  decided_on: dayShape.nullable(),
  decided_by: z.string().nullable(),
  reason: z.string(),
  accountable: z.string().nullable(),
  due_on: dayShape.nullable(),
  done_on: dayShape.nullable(),
  result: z.string(),
  verdict: verdictShape.nullable(),
  stopped_on: dayShape.nullable(),
  stop_reason: z.string(),
});
export type Proposal = z.infer<typeof proposalShape>;

export const answersShape = z.strictObject({ as_of: dayShape, rows: z.array(proposalShape) });
export type AnswersAnswer = z.infer<typeof answersShape>;

export const readerShape = z.strictObject({
  as_of: dayShape,
  open: count,
  late: count,
  unchecked: count,
  /** What the reader may look at, in the words of who let them in; empty where nothing was said. */
  about: z.string(),
  /** The part of the firm they read; null where it is all of it. */
  part: z.strictObject({ kind: z.enum(['team', 'site']), name: z.string() }).nullable(),
  /** The last day of it; null where it has no end. */
  until: dayShape.nullable(),
});
export type ReaderAnswer = z.infer<typeof readerShape>;
