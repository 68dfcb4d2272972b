import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { ATTENDANCE, BORN, COVERAGE_STATES, MEETING_KINDS, OUTCOMES, SIGNS_AS } from './kinds.ts';
import { checkpointShape, hashShape, signatureShape } from './record.ts';
import { conclusionWords, inputKeyShape } from './shapes.ts';

const instant = z.iso.datetime();
const count = z.int().nonnegative();

/** What the minutes say. Its canonical JSON is what is hashed and signed. */
export const minutesContentShape = z.strictObject({
  meeting: z.strictObject({
    id: id('meeting'),
    name: z.string(),
    purpose: z.string(),
    kind: z.enum(MEETING_KINDS),
    held_on: dayShape,
    planned_first_on: dayShape,
    place: z.string(),
    chair: z.string().nullable(),
    writer: z.string().nullable(),
    started_at: instant,
    ended_at: instant.nullable(),
  }),
  attendance: z.array(
    z.strictObject({
      name: z.string(),
      attendance: z.enum(ATTENDANCE).nullable(),
      deputy: z.string().nullable(),
    }),
  ),
  /** First what was decided and who is to do what, then the items. */
  decisions: z.array(
    z.strictObject({
      item: z.string(),
      kind: z.enum(BORN),
      label: z.string(),
      owner: z.string().nullable(),
      due_on: dayShape.nullable(),
      record_id: z.union([id('decision'), id('action')]),
      late: z.boolean(),
    }),
  ),
  items: z.array(
    z.strictObject({
      title: z.string(),
      presenter: z.string().nullable(),
      inputs: z.array(inputKeyShape),
      data_as_of: dayShape.nullable(),
      minutes: count,
      seconds: count,
      outcome: z.enum(OUTCOMES).nullable(),
      outcome_reason: z.string(),
      outcome_late: z.boolean(),
      notes: z.array(
        z.strictObject({
          text: z.string(),
          by: z.string().nullable(),
          at: instant,
          late: z.boolean(),
        }),
      ),
    }),
  ),
  conclusion: z
    .strictObject({ ...conclusionWords, by: z.string().nullable(), at: instant })
    .nullable(),
});
export type MinutesContent = z.output<typeof minutesContentShape>;

export const minutesShape = z.strictObject({
  content: minutesContentShape,
  /** SHA-256 of the canonical JSON of the content, hexadecimal; what a signature names. */
  content_hash: hashShape,
  /** The last signed state of the record; null before the first. */
  checkpoint: checkpointShape.nullable(),
  signatures: z.array(signatureShape),
  /** In which part the reader may sign; null where they may not, or have signed these very minutes. */
  sign_as: z.enum(SIGNS_AS).nullable(),
});
export type Minutes = z.output<typeof minutesShape>;

/** When one input was last considered, and whether that counts. */
export const coverageRowShape = z.strictObject({
  input: inputKeyShape,
  words: z.string(),
  /** The standards held that ask for it, by number: `ISO 9001`. */
  standards: z.array(z.string()),
  state: z.enum(COVERAGE_STATES),
  considered: z
    .strictObject({
      meeting_id: id('meeting'),
      meeting: z.string(),
      /** Whether the reader may open it. */
      open: z.boolean(),
      item_id: id('agenda_item'),
      item: z.string(),
      held_on: dayShape,
      recorded_on: dayShape,
      chair: z.string().nullable(),
      outcome: z.enum(OUTCOMES),
      /** Days from the day the facts run to until the meeting; null where nobody said. */
      data_age_days: count.nullable(),
    })
    .nullable(),
  /** Why the last consideration does not count; null where it does, or there was none. */
  why_not: z.enum(['chair_not_top', 'chair_not_present', 'too_long_ago']).nullable(),
});
export type CoverageRow = z.output<typeof coverageRowShape>;

export const coverageShape = z.strictObject({
  as_of: dayShape,
  /** The first day of the twelve months looked at. */
  since: dayShape,
  required: count,
  covered: count,
  rows: z.array(coverageRowShape),
  /** The median of the data ages of what counts, in days; null where none is known. */
  median_data_age_days: z.number().nullable(),
  /** The next management meeting that is planned, and whether the reader may open it. */
  next: z
    .strictObject({ id: id('meeting'), name: z.string(), day: dayShape, open: z.boolean() })
    .nullable(),
});
export type Coverage = z.output<typeof coverageShape>;

/** How far the management review has come, in one line. */
export const reviewStandingShape = coverageShape.pick({
  required: true,
  covered: true,
  next: true,
});
export type ReviewStanding = z.output<typeof reviewStandingShape>;

/** What somebody was told of one meeting. */
export const toldShape = z.strictObject({
  meeting_id: id('meeting'),
  name: z.string(),
  held_on: dayShape,
  told_at: instant,
  decisions: z.array(
    z.strictObject({ kind: z.enum(BORN), label: z.string(), owner: z.string().nullable() }),
  ),
});
export type Told = z.output<typeof toldShape>;
