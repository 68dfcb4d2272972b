import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import {
  ATTENDANCE,
  BORN,
  MEETING_ACTS,
  MEETING_KINDS,
  OUTCOMES,
  RHYTHMS,
  SIGNS_AS,
  STATES,
  type MeetingAct,
} from './kinds.ts';
import { conclusionWords, inputKeyShape, timeShape } from './shapes.ts';

const instant = z.iso.datetime();
const count = z.int().nonnegative();
export const hashShape = z.string().regex(/^[0-9a-f]{64}$/);

export const personShape = z.strictObject({ id: id('person'), name: z.string() }).nullable();
export const checkpointShape = z.strictObject({ size: count, root: z.string() });

const facts = {
  id: id('meeting'),
  version: z.int(),
  series_id: id('meeting'),
  name: z.string(),
  kind: z.enum(MEETING_KINDS),
  rhythm: z.enum(RHYTHMS),
  day: dayShape,
  /** The day planned first, however often the meeting was moved. */
  first_day: dayShape,
  starts_at: timeShape,
  place: z.string(),
  chair: personShape,
  writer: personShape,
  state: z.enum(STATES),
  held_on: dayShape.nullable(),
  /** Of all items together. */
  planned_minutes: count,
  items: count,
  /** Items without an outcome. */
  open_items: count,
} as const;

export const meetingRowShape = z.strictObject({
  ...facts,
  decisions: count,
  actions: count,
  /** Days since a planned meeting should have been held; 0 where it is not late. */
  late_days: count,
});
export type MeetingRow = z.output<typeof meetingRowShape>;

export const seatShape = z.strictObject({
  person: z.strictObject({ id: id('person'), name: z.string() }),
  attendance: z.enum(ATTENDANCE).nullable(),
  deputy: personShape,
  invited: z.boolean(),
});

export const paragraphShape = z.strictObject({
  id: id('agenda_note'),
  version: z.int(),
  text: z.string(),
  by: personShape,
  at: instant,
  /** The paragraph somebody else was faster at. */
  beside_id: id('agenda_note').nullable(),
  /** Written after the meeting had ended. */
  late: z.boolean(),
});

export const bornShape = z.strictObject({
  kind: z.enum(BORN),
  record_id: z.union([id('decision'), id('action')]),
  /** What was decided, or what is to be done. */
  label: z.string(),
  /** The page it has here. */
  target: z.string(),
  owner: personShape,
  due_on: dayShape.nullable(),
  late: z.boolean(),
});
export type BornRecord = z.output<typeof bornShape>;

export const itemShape = z.strictObject({
  id: id('agenda_item'),
  version: z.int(),
  title: z.string(),
  minutes: count,
  presenter: personShape,
  standing: z.boolean(),
  inputs: z.array(inputKeyShape),
  data_as_of: dayShape.nullable(),
  carried_from: id('agenda_item').nullable(),
  /** How many meetings in a row it was deferred at before this one. */
  carried_times: count,
  outcome: z.enum(OUTCOMES).nullable(),
  outcome_reason: z.string(),
  outcome_at: instant.nullable(),
  /** The outcome was recorded after the meeting had ended. */
  outcome_late: z.boolean(),
  /** Timed and corrected, without the stretch that runs. */
  seconds: count,
  notes: z.array(paragraphShape),
  born: z.array(bornShape),
});
export type AgendaItem = z.output<typeof itemShape>;

export const conclusionShape = z.strictObject({
  ...conclusionWords,
  version: z.int(),
  by: personShape,
  at: instant,
});

export const signatureShape = z.strictObject({
  id: id('meeting_signature'),
  person: z.strictObject({ id: id('person'), name: z.string() }),
  part: z.enum(SIGNS_AS),
  content_hash: hashShape,
  at: instant,
  checkpoint: checkpointShape,
  /** Whether the minutes still are what was signed. */
  current: z.boolean(),
});

export const saidInputShape = z.strictObject({
  input: inputKeyShape,
  text: z.string(),
  data_as_of: dayShape.nullable(),
  file: z
    .strictObject({ id: id('file'), name: z.string(), type: z.string(), size: count })
    .nullable(),
  by: personShape,
  at: instant,
});
export type SaidInput = z.output<typeof saidInputShape>;

export type MeetingCan = Record<MeetingAct, boolean>;

/** One meeting with everything that belongs to it; the same while it runs. */
export const meetingRecordShape = z.strictObject({
  ...facts,
  purpose: z.string(),
  previous_id: id('meeting').nullable(),
  next_id: id('meeting').nullable(),
  /** Who was in the chair when it began. */
  chaired_by: personShape,
  started_at: instant.nullable(),
  ended_at: instant.nullable(),
  cancel_reason: z.string(),
  /** Each time it was moved, the last first. */
  moves: z.array(
    z.strictObject({
      from_day: dayShape,
      to_day: dayShape,
      reason: z.string(),
      by: personShape,
      at: instant,
    }),
  ),
  seats: z.array(seatShape),
  agenda: z.array(itemShape),
  /** The item whose time runs. */
  running: z.strictObject({ item_id: id('agenda_item'), since: instant }).nullable(),
  said_inputs: z.array(saidInputShape),
  conclusion: conclusionShape.nullable(),
  pack: z.strictObject({ id: id('meeting_pack'), frozen_at: instant, by: personShape }).nullable(),
  told: count,
  signatures: z.array(signatureShape),
  can: z.strictObject(
    Object.fromEntries(MEETING_ACTS.map((act) => [act, z.boolean()])) as Record<
      MeetingAct,
      z.ZodBoolean
    >,
  ),
});
export type MeetingRecord = z.output<typeof meetingRecordShape>;
