import * as z from 'zod';
import type { Day } from '../../../lib/day.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';

/** Where an action came from. The firm's own words go into `source_reference`. */
export const SOURCES = [
  'audit',
  'external_audit',
  'nonconformity',
  'complaint',
  'incident',
  'near_miss',
  'idea',
  'concern',
  'review',
  'risk',
  'opportunity',
  'objective',
  'law',
  'supplier',
  'project',
  'other',
] as const;
export type Source = (typeof SOURCES)[number];

export const SIGNIFICANCES = ['high', 'normal', 'low'] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** Where an action stands. `late` is not a stage: an open action is late by its date. */
export const STAGES = [
  'proposed',
  'open',
  'contained',
  'planned',
  'done',
  'proved',
  'cancelled',
] as const;
export type Stage = (typeof STAGES)[number];

export const VERDICTS = ['effective', 'partly', 'not_effective'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const sourceShape = z.enum(SOURCES);
export const significanceShape = z.enum(SIGNIFICANCES);
export const verdictShape = z.enum(VERDICTS);

const person = id('person');

/** What a person may write about an action, on creating and on editing alike. */
export const actionWords = {
  title: requiredText(300),
  description: text(20_000),
  why: text(4_000),
  source: sourceShape,
  source_reference: text(300),
  significance: significanceShape,
  process: text(300),
  containment: text(20_000),
  cause: text(20_000),
  corrective_action: text(20_000),
} as const;

export type ActionWords = {
  -readonly [Word in keyof typeof actionWords]: z.infer<(typeof actionWords)[Word]>;
};

export const newActionShape = z.strictObject({
  title: actionWords.title,
  description: actionWords.description.default(''),
  why: actionWords.why.default(''),
  source: actionWords.source.default('other'),
  source_reference: actionWords.source_reference.default(''),
  significance: actionWords.significance.default('normal'),
  process: actionWords.process.default(''),
  accountable_id: person.nullable().default(null),
  helper_ids: z.array(person).max(50).default([]),
  due_on: dayShape.nullable().default(null),
  /** When it came up; today where left out. */
  opened_on: dayShape.optional(),
});

/** A partial edit: what is left out stays as it is. */
export const editShape = z.strictObject({
  id: id('action'),
  version: versionShape,
  ...z.object(actionWords).partial().shape,
});

/** Names one action and the version the actor has seen. */
export const actionAt = { id: id('action'), version: versionShape } as const;

export const personNameShape = z.strictObject({ id: person, name: z.string() }).nullable();

const can = z.strictObject({
  edit: z.boolean(),
  assign: z.boolean(),
  move_due: z.boolean(),
  finish: z.boolean(),
  check: z.boolean(),
  reopen: z.boolean(),
  cancel: z.boolean(),
  comment: z.boolean(),
  decide: z.boolean(),
});
export type ActionCan = z.infer<typeof can>;

/** One action as a list shows it. */
export const actionRowShape = z.strictObject({
  id: id('action'),
  reference: z.string(),
  title: z.string(),
  source: sourceShape,
  source_reference: z.string(),
  significance: significanceShape,
  process: z.string(),
  stage: z.enum(STAGES),
  late_days: z
    .int()
    .nonnegative()
    .meta({ description: 'days past its due date while open; 0 = not late' }),
  accountable: personNameShape,
  opened_on: dayShape,
  first_due_on: dayShape.nullable(),
  due_on: dayShape.nullable(),
  done_on: dayShape.nullable(),
  proved_on: dayShape.nullable(),
  check_due_on: dayShape.nullable(),
  due_moves: z.int(),
  imported: z.boolean(),
  version: z.int(),
  can,
});
export type ActionRow = z.infer<typeof actionRowShape>;

export const dueMoveShape = z.strictObject({
  moved_on: dayShape,
  moved_at: z.string(),
  from_day: dayShape.nullable(),
  to_day: dayShape.nullable(),
  moved_by: personNameShape,
  reason: z.string(),
  after_due: z.boolean(),
});

/** One action with everything that belongs to it. */
export const actionRecordShape = actionRowShape.extend({
  description: z.string(),
  why: z.string(),
  containment: z.string(),
  cause: z.string(),
  corrective_action: z.string(),
  result: z.string(),
  cancel_reason: z.string(),
  cancelled_on: dayShape.nullable(),
  decision_reason: z.string(),
  proposed_by: personNameShape,
  decided_by: personNameShape,
  /** Who was asked to decide on the proposal, where that was handed on. */
  decider: personNameShape,
  decided_on: dayShape.nullable(),
  contained_on: dayShape.nullable(),
  planned_on: dayShape.nullable(),
  done_by: personNameShape,
  checker: personNameShape,
  checked_on: dayShape.nullable(),
  verdict: verdictShape.nullable(),
  check_note: z.string(),
  reopened_count: z.int(),
  late_moves: z.int(),
  source_columns: z.record(z.string(), z.string()),
  recorded_at: z.string(),
  helpers: z.array(personNameShape.unwrap()),
  moves: z.array(dueMoveShape),
  comments: z.array(
    z.strictObject({
      id: id('action_comment'),
      person: personNameShape,
      text: z.string(),
      said_at: z.string(),
    }),
  ),
  files: z.array(
    z.strictObject({
      id: id('file'),
      name: z.string(),
      type: z.string(),
      size: z.int(),
      sha256: z.string(),
      uploaded_by: personNameShape,
      uploaded_at: z.string(),
    }),
  ),
  links: z.array(z.strictObject({ id: id('action_link'), label: z.string(), target: z.string() })),
  story: z.array(
    z.strictObject({
      sequence: z.int(),
      at: z.string(),
      type: z.string(),
      version: z.int(),
      actor: z.string().nullable(),
      payload: z.record(z.string(), z.unknown()),
    }),
  ),
  names: z.record(z.string(), z.string()).describe('names, by id, of those the story speaks of'),
});
export type ActionRecord = z.infer<typeof actionRecordShape>;

/** Questions a list can be asked by name; each is one sentence on a home page. */
export const STATES = [
  'open',
  'late',
  'due_week',
  'stuck',
  'unowned',
  'undated',
  'unchecked',
  'check_due',
  'proposed',
  'done',
  'proved',
  'cancelled',
  'all',
] as const;
export type State = (typeof STATES)[number];

export const SORTS = [
  'due_on',
  'opened_on',
  'reference',
  'title',
  'accountable',
  'significance',
  'done_on',
] as const;

/** The filters of the list, as they stand in the page's URL. */
export const listQueryShape = z.strictObject({
  state: z.enum(STATES).default('open'),
  q: text(200).optional(),
  accountable: id('person').optional(),
  source: sourceShape.optional(),
  significance: significanceShape.optional(),
  process: text(300).optional().meta({
    description: 'Part of the name of the process, in capitals or not.',
  }),
  team: id('team').optional(),
  import: id('import').optional(),
  mine: z.enum(['yes']).optional(),
  ids: z
    .string()
    .max(4_000)
    .regex(/^[0-9a-f,-]*$/)
    .optional()
    .meta({ 'x-resource': 'action' }),
  sort: z.enum(SORTS).default('due_on'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
/** What a list is asked; another feature may name several sources at once. */
export type ListQuery = z.infer<typeof listQueryShape> & {
  readonly sources?: readonly Source[];
};

/** The facts of an action that its rules look at. */
export type ActionFacts = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly significance: Significance;
  readonly accountable_id: string | null;
  readonly helper_ids: readonly string[];
  readonly created_by: string | null;
  readonly proposed: boolean;
  readonly proposed_by: string | null;
  readonly decider_id: string | null;
  readonly team_id: string | null;
  readonly opened_on: Day;
  readonly first_due_on: Day | null;
  readonly due_on: Day | null;
  readonly contained_on: Day | null;
  readonly planned_on: Day | null;
  readonly done_on: Day | null;
  readonly done_by: string | null;
  readonly proved_on: Day | null;
  readonly checked_on: Day | null;
  readonly checker_id: string | null;
  readonly cancelled_on: Day | null;
  readonly reopened_count: number;
  readonly due_moves: number;
  readonly late_moves: number;
};

/** The facts together with the words, as a change needs them. */
export type ActionSubject = ActionFacts & ActionWords;
