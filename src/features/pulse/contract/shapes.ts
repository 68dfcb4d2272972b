import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, text } from '../../../lib/shapes.ts';
import {
  CUTS,
  FORMS,
  LEAST,
  LONGEST_COMMENT,
  LONGEST_KEPT,
  OPEN,
  STATES,
  SUPPLEMENTS,
} from './kinds.ts';
import { dimensionShape, resultsShape, valueShape } from './results.ts';

/** Fewest answers shown together that anybody may ask for. */
const leastShape = z.int().min(LEAST).max(50);

const planWords = {
  cut: z.enum(CUTS),
  least: leastShape,
};

/** What a wave is announced with. */
export const announceShape = z.strictObject({
  form: z.enum(FORMS),
  supplements: z.array(z.enum(SUPPLEMENTS)).max(SUPPLEMENTS.length),
  with_open: z.boolean(),
  ...planWords,
  opens_on: dayShape,
  closes_on: dayShape,
  kept_days: z.int().min(0).max(LONGEST_KEPT),
});
export type Announced = z.output<typeof announceShape>;

/** One statement as it was worded when the wave was announced. */
export const questionShape = z.strictObject({
  id: z.string(),
  version: z.int(),
  dimension: dimensionShape,
  reversed: z.boolean(),
  staff: z.record(z.string(), z.string()),
  leader: z.record(z.string(), z.string()),
});
export type Question = z.output<typeof questionShape>;

const answersShape = z.record(z.string().max(10), z.int().min(1).max(5).nullable());
const textsShape = z.partialRecord(z.enum(OPEN), text(LONGEST_COMMENT));

/** One filled-in form: no name, no time. */
export const formShape = z.strictObject({ answers: answersShape, texts: textsShape });
export type FilledIn = z.output<typeof formShape>;

const MOST_FORMS = 200;
export const bundleShape = z.strictObject({
  id: id('pulse_wave'),
  block_id: id('pulse_block'),
  forms: z.array(formShape).min(1).max(MOST_FORMS),
});

/** 2048 bits, as base64url writes them. */
const blindedShape = z.string().regex(/^[\w-]{342}$/);
const partShape = z.string().regex(/^[\w-]{43}$/);

export const tokenAskShape = z.strictObject({ wave_id: id('pulse_wave'), blinded: blindedShape });
export const tokenShape = z.strictObject({ block_id: z.uuid(), signature: blindedShape });

/** The address of a box: nobody guesses it, and it is no id. */
export const addressShape = z.string().regex(/^[\w-]{43}$/);

/** What lies in the box: a token that nobody saw before, the block it is good for, and the answers. */
export const ballotShape = z.strictObject({
  block_id: id('pulse_block'),
  prefix: partShape,
  nonce: partShape,
  signature: blindedShape,
  ...formShape.shape,
});
export const receivedShape = z.strictObject({ received: z.literal(true) });

const keyShape = z.strictObject({ block_id: z.uuid(), public_key: z.string() });
export const boxShape = z.strictObject({ is_open: z.boolean(), keys: z.array(keyShape) });
export const spentShape = z.strictObject({ hashes: z.array(z.string()) });

/** A block as everybody sees it, with the key that tokens of it are signed with. */
export const blockShape = z.strictObject({
  id: z.uuid(),
  within: z.uuid().nullable(),
  name: z.string(),
  eligible: z.int(),
  of_leaders: z.boolean(),
  public_key: z.string().nullable(),
});

/** What the ledger keeps of a close. */
export const closedShape = z.strictObject({
  ballots: z.int(),
  keys_destroyed: z.int(),
  /** By block: tokens given out, tokens used, answers on paper. */
  blocks: z.array(
    z.strictObject({ id: z.uuid(), issued: z.int(), spent: z.int(), paper: z.int() }),
  ),
  /** RFC 6962 roots over the hashes of used tokens and over the ballots, each in the order of its leaves. */
  spent_root: z.string(),
  ballots_root: z.string(),
  /** SHA-256 of what will be published, in canonical JSON. */
  results_hash: z.string(),
});

/** What would be announced: shown before it is. */
export const planShape = z.strictObject({
  eligible: z.int(),
  leaders: z.int(),
  cuts: z.array(z.enum(CUTS)),
  usual_least: z.int(),
  supplements: z.array(z.enum(SUPPLEMENTS)),
  blocks: z.array(
    z.strictObject({ name: z.string(), depth: z.int(), eligible: z.int(), is_last: z.boolean() }),
  ),
});
export const planAskShape = z.strictObject({
  cut: z.enum(CUTS).optional(),
  least: z.coerce.number().int().min(LEAST).max(50).optional(),
});

const waveWords = {
  id: z.uuid(),
  form: z.enum(FORMS),
  state: z.enum(STATES),
  opens_on: dayShape,
  closes_on: dayShape,
  eligible: z.int(),
  /** Rounded down to ten; null where it is hidden or the wave is over. */
  turnout: z.int().nullable(),
  answered: z.int().nullable(),
  published_at: z.iso.datetime().nullable(),
  decisions: z.int(),
  told_at: z.iso.datetime().nullable(),
  version: z.int(),
};

const waveCan = z.strictObject({
  open: z.boolean(),
  close: z.boolean(),
  publish: z.boolean(),
  answer: z.boolean(),
  tell: z.boolean(),
  cancel: z.boolean(),
  enter_paper: z.boolean(),
});
export type WaveCan = z.output<typeof waveCan>;

export const waveListShape = z.strictObject({
  rows: z.array(z.strictObject(waveWords)),
  can: z.strictObject({ announce: z.boolean() }),
});

export const earlierShape = z.strictObject({
  published_on: dayShape,
  ...valueShape.pick({ mean: true, low: true, high: true }).shape,
});
/** The course of one dimension of the whole firm and of groups that were the same parts all along. */
const courseShape = z.strictObject({
  dimension: dimensionShape,
  /** The place of the group in the results. */
  group: z.int(),
  earlier: z.array(earlierShape),
  /** Another wording, or other parts: what was before is not compared. */
  broken: z.boolean(),
});

/** Where top management is one person: who reads first and until when, what they say, and what they ask to be left out. */
const singleShape = z.strictObject({
  /** Whether the reader is that person and sees the results before everybody does. */
  first: z.boolean(),
  /** The first day on which everybody may see them; null before the wave is closed. */
  from: dayShape.nullable(),
  statement: z.string(),
  left_out: z.int(),
  /** To the leader and to whoever may judge, until everybody sees the results. */
  objections: z.array(
    z.strictObject({
      id: z.uuid(),
      question: z.enum(OPEN),
      words: z.string(),
      reason: z.string(),
      left_out: z.boolean().nullable(),
    }),
  ),
  can: z.strictObject({ comment: z.boolean(), judge: z.boolean() }),
});

export const waveShape = z.strictObject({
  ...waveWords,
  supplements: z.array(z.enum(SUPPLEMENTS)),
  with_open: z.boolean(),
  cut: z.enum(CUTS),
  least: z.int(),
  kept_days: z.int(),
  leaders: z.int(),
  address: z.string(),
  announced_at: z.iso.datetime(),
  closed_at: z.iso.datetime().nullable(),
  cancelled_at: z.iso.datetime().nullable(),
  cancel_reason: z.string(),
  destroyed_at: z.iso.datetime().nullable(),
  forgotten_at: z.iso.datetime().nullable(),
  /** Null where top management is several people, or nobody. */
  single: singleShape.nullable(),
  /** The day on which it is published by itself at the latest. */
  publish_by: dayShape.nullable(),
  questions: z.array(questionShape),
  blocks: z.array(blockShape),
  results: resultsShape.nullable(),
  courses: z.array(courseShape),
  answers: z.array(
    z.strictObject({ decision_id: z.uuid(), chosen: z.string(), decided_on: dayShape }),
  ),
  can: waveCan,
});
export type Wave = z.output<typeof waveShape>;
export type Single = z.output<typeof singleShape>;

/** What there is to say of pulses on a first page; null where there is nothing. */
export const newsShape = z.strictObject({
  news: z
    .strictObject({
      is: z.enum(['open', 'published', 'told']),
      wave_id: z.uuid(),
      /** The last day on which it is open, or the day on which it came out or was told. */
      day: dayShape,
    })
    .nullable(),
});
export type News = NonNullable<z.output<typeof newsShape>['news']>;

/** The waves somebody may answer now. */
export const ownShape = z.strictObject({
  rows: z.array(
    z.strictObject({
      wave_id: z.uuid(),
      address: z.string(),
      form: z.enum(FORMS),
      block_id: z.uuid(),
      block: z.string(),
      block_eligible: z.int(),
      of_leaders: z.boolean(),
      least: z.int(),
      has_token: z.boolean(),
      with_open: z.boolean(),
      closes_on: dayShape,
      /** The end of the last day, as an instant. */
      closes_at: z.iso.datetime(),
      kept_days: z.int(),
      public_key: z.string(),
      questions: z.array(
        z.strictObject({
          id: z.string(),
          version: z.int(),
          words: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
});
export type OwnWave = z.output<typeof ownShape>['rows'][number];
