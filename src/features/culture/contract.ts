import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { dayShape } from '../../lib/shapes.ts';
import { event } from '../../platform/commands/contract.ts';
import { limitShape, ownLimitsShape } from './contract/limits.ts';
import { ANSWERS } from './rules/mirror.ts';
import { INDICATOR_IDS, SIGNAL_IDS } from './rules/thresholds.ts';

/** The waiting times there are: of proposals for a yes or a no, of actions from opening to done. */
export const WAITING_TIMES = ['decision', 'done'] as const;

/** A key of this feature's catalogue with the values for the gaps of its text; `web/say.ts` speaks it. */
export const messageShape = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.number(), z.string()])),
});

/** The records behind a sentence: how many there are, and the first few of them. */
export const evidenceShape = z.strictObject({
  total: z.int(),
  records: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('action'), id: id('action') }),
      z.strictObject({ kind: z.literal('goal'), id: id('goal') }),
      z.strictObject({ kind: z.literal('objective'), id: id('objective') }),
      z.strictObject({ kind: z.literal('measure'), id: id('measure') }),
      z.strictObject({ kind: z.literal('decision'), id: id('decision') }),
      z.strictObject({ kind: z.literal('request'), id: id('resource_request') }),
      z.strictObject({ kind: z.literal('meeting'), id: id('meeting') }),
      z.strictObject({ kind: z.literal('problem'), id: id('problem') }),
      z.strictObject({ kind: z.literal('hold'), id: id('hold') }),
      z.strictObject({ kind: z.literal('item'), id: id('item') }),
      z.strictObject({ kind: z.literal('commitment'), id: id('commitment') }),
      z.strictObject({ kind: z.literal('visit'), id: id('visit') }),
      z.strictObject({ kind: z.literal('why_message'), id: id('why_message') }),
    ]),
  ),
});

/** A figure with what it is worth: never a number below the floor. */
export const figureValueShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share'),
    hits: z.int(),
    cases: z.int(),
    value: z.number(),
    /** The Wilson interval of the share. */
    interval: z.strictObject({ low: z.number(), high: z.number() }),
  }),
  z.strictObject({
    kind: z.literal('rate'),
    hits: z.int(),
    cases: z.int(),
    value: z.number(),
  }),
  z.strictObject({
    kind: z.literal('median'),
    /** Days by which half had ended; null where fewer have, and it is more than `longest`. */
    days: z.int().nullable(),
    longest: z.int(),
    cases: z.int(),
  }),
  z.strictObject({
    /** On-time shares of the top team and of everyone else, and by how much the first lies above the second. */
    kind: z.literal('difference'),
    top: z.strictObject({ hits: z.int(), cases: z.int() }),
    others: z.strictObject({ hits: z.int(), cases: z.int() }),
    cases: z.int(),
    value: z.number(),
    interval: z.strictObject({ low: z.number(), high: z.number() }),
  }),
  z.strictObject({
    /** So many a day in some days, as a multiple of so many a day in others. */
    kind: z.literal('ratio'),
    near: z.int(),
    near_days: z.int(),
    far: z.int(),
    far_days: z.int(),
    cases: z.int(),
    value: z.number(),
  }),
  z.strictObject({
    /** A number from 0 to 1 that is no share of anything. */
    kind: z.literal('index'),
    cases: z.int(),
    value: z.number(),
  }),
  z.strictObject({
    kind: z.literal('not_enough'),
    /** Records there are, and how many it takes. */
    has: z.int(),
    needs: z.int(),
  }),
]);

export const verdictShape = z.enum(['in_order', 'watch', 'act']);

export const figureCardShape = z.strictObject({
  id: z.enum(INDICATOR_IDS),
  figure: figureValueShape,
  /** Null while there are not enough records, and where more is neither good nor bad. */
  verdict: verdictShape.nullable(),
  says: messageShape,
  more: z.array(messageShape),
  evidence: evidenceShape,
});

/** The life of a signal as its page shows it to whom it concerns. */
export const lifeShape = z.strictObject({
  id: id('signal_life'),
  began_on: dayShape,
  answer_by: dayShape,
  answers: z.array(z.strictObject({ answer: z.enum(ANSWERS), words: z.string(), on: dayShape })),
  can: z.strictObject({ answer: z.boolean() }),
});
export type SignalLife = z.infer<typeof lifeShape>;

export const signalCardShape = z.strictObject({
  id: z.enum(SIGNAL_IDS),
  cause: z.string(),
  /** `you` where it speaks of the reader's own actions, `team` where of the top team as one. */
  form: z.enum(['you', 'team']),
  says: messageShape,
  evidence_says: messageShape,
  evidence: evidenceShape,
  instead: messageShape,
  clears: messageShape,
  /** Null until the night after it came to be live. */
  life: lifeShape.nullable(),
});

export const goodNewsShape = z.strictObject({ says: messageShape, evidence: evidenceShape });

/** A median of waiting times, those still waiting counted as such; null says who has not yet waited long enough to tell. */
export const waitingCardShape = z.strictObject({
  id: z.enum(WAITING_TIMES),
  says: messageShape,
  more: z.array(messageShape),
});

/** How many actions are open and how many of them are late. */
export const loadShape = z.strictObject({ open: z.int(), overdue: z.int() });

/**
 * What the whole picture comes to, in order of weight: signals are live; promises are not kept; another
 * figure is worth acting on at both looks; nothing is recorded; too little is recorded for one figure; most open actions have no date;
 * a signal stopped; something is only beginning; something is worth watching; nothing is unusual.
 */
export const pictureStateShape = z.enum([
  'signals',
  'promises',
  'figure',
  'no_records',
  'not_enough',
  'undated',
  'stopped',
  'forming',
  'watch',
  'nothing',
]);

/** What one leader may be told about a day. Nothing in it concerns another leader alone. */
export const pictureShape = z.strictObject({
  as_of: dayShape,
  /** When the first action was opened; null where there is none. */
  records_since: dayShape.nullable(),
  state: pictureStateShape,
  headline: messageShape,
  /** At most three, the weightiest first. */
  signals: z.array(signalCardShape),
  stopped: z.array(messageShape),
  /** Rules met for the first time: no signals yet. */
  forming: z.int(),
  good_news: goodNewsShape.nullable(),
  /**
   * The firm's figures that are worth watching or acting on; as long as there are too few records, those that come
   * first. Empty for a line manager, who is told of own matters only.
   */
  figures: z.array(figureCardShape),
  waiting: z.array(waitingCardShape),
  /** The reader's own open actions. */
  mine: loadShape,
  /** The top team's as one; null for a line manager. */
  top_team: loadShape.nullable(),
});
export type PictureAnswer = z.infer<typeof pictureShape>;

/** An action behind a sentence. */
const actionBehindShape = z.strictObject({
  kind: z.literal('action'),
  id: id('action'),
  reference: z.string(),
  title: z.string(),
  opened_on: dayShape,
  first_due_on: dayShape.nullable(),
  due_on: dayShape.nullable(),
  done_on: dayShape.nullable(),
  late_days: z.int(),
  due_moves: z.int(),
  /** The reader is accountable for it. */
  mine: z.boolean(),
});

const recordBehind = <Kind extends string>(kind: Kind, resource: string) =>
  z.strictObject({
    kind: z.literal(kind),
    id: id(resource),
    title: z.string(),
    /** By when, or when it was planned for, asked, decided or last measured; null where there is no such day. */
    on: dayShape.nullable(),
    /** When it was closed, answered, held or looked back at; null where it was not. */
    ended_on: dayShape.nullable(),
  });

/** One record behind a sentence. It names nobody: whose it is the record itself says. */
export const recordBehindShape = z.discriminatedUnion('kind', [
  actionBehindShape,
  recordBehind('goal', 'goal'),
  recordBehind('objective', 'objective'),
  recordBehind('measure', 'measure'),
  recordBehind('decision', 'decision'),
  recordBehind('request', 'resource_request'),
  recordBehind('meeting', 'meeting'),
  recordBehind('problem', 'problem'),
  recordBehind('hold', 'hold'),
  recordBehind('item', 'item'),
  recordBehind('commitment', 'commitment'),
  recordBehind('visit', 'visit'),
  recordBehind('why_message', 'why_message'),
]);
export type RecordBehind = z.infer<typeof recordBehindShape>;

/** One signal with everything behind it, for its own page. */
export const signalPageShape = z.strictObject({
  id: z.enum(SIGNAL_IDS),
  as_of: dayShape,
  /** `live`: at both looks; `forming`: today only; `quiet`: not at all. */
  state: z.enum(['live', 'forming', 'quiet']),
  cards: z.array(
    signalCardShape.extend({
      state: z.enum(['live', 'forming']),
      how: z.array(messageShape),
      records: z.array(recordBehindShape),
    }),
  ),
  /** How the rule reads where nothing of it is met. */
  how: z.array(messageShape),
});
export type SignalPageAnswer = z.infer<typeof signalPageShape>;

/** Every figure there is, in the order in which they are told. */
export const figureListShape = z.strictObject({
  as_of: dayShape,
  figures: z.array(figureCardShape),
});
export type FigureListAnswer = z.infer<typeof figureListShape>;

/** One figure with everything behind it, for its own page. */
export const figurePageShape = figureCardShape.extend({
  as_of: dayShape,
  limit: limitShape,
  own_limits: ownLimitsShape,
  how: z.array(messageShape),
  records: z.array(recordBehindShape),
});
export type FigurePageAnswer = z.infer<typeof figurePageShape>;

/** Signals of single leaders that were live for more than fourteen days; whose they are is not told. */
export const sharedSignalsShape = z.strictObject({
  as_of: dayShape,
  rows: z.array(
    z.strictObject({
      id: z.enum(SIGNAL_IDS),
      began_on: dayShape,
      answer: z
        .strictObject({ answer: z.enum(ANSWERS), words: z.string(), on: dayShape })
        .nullable(),
    }),
  ),
});
export type SharedSignals = z.infer<typeof sharedSignalsShape>;

/** Says that it happened, and no more: what was answered is nobody else's. */
export const signalAnswered = event({
  type: 'signal.answered',
  version: 1,
  kind: 'signal',
  sentence: 'A signal was answered.',
  payload: z.strictObject({}),
});
