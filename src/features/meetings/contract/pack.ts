import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape } from '../../../lib/shapes.ts';
import { checkpointShape, hashShape, personShape, saidInputShape } from './record.ts';
import { inputKeyShape, timeShape } from './shapes.ts';

const instant = z.iso.datetime();
const count = z.int().nonnegative();

/** One point of a measure, in the unit that is shown. */
const coursePointShape = z.strictObject({
  value: z.number().nullable(),
  centre: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  target: z.number().nullable(),
  phase: z.int(),
  /** Whether it is out of the ordinary. */
  special: z.boolean(),
});

/** One fact of the pack, as its record said it when the pack was frozen. */
export const packFactShape = z.strictObject({
  kind: z.enum([
    'decision',
    'action',
    'objective',
    'measure',
    'resource_request',
    'problem',
    'signal',
  ]),
  label: z.string(),
  target: z.string(),
  owner: z.string().nullable(),
  /** What stands out, as a word a page says in a sentence: `late`, `off_track`, `worked`, `news`, … */
  standing: z.string(),
  due_on: dayShape.nullable(),
  days: z.int(),
  value: z.number().nullable(),
  target_value: z.number().nullable(),
  unit: z.string(),
  words: z.string(),
  /** The latest points of a measure, oldest first; of anything else none. */
  course: z.array(coursePointShape),
});
export type PackFact = z.output<typeof packFactShape>;

export const packPanelShape = z.strictObject({
  input: inputKeyShape,
  /** Records of ours feed it; else what somebody said stands in for them. */
  live: z.boolean(),
  /** How many there are; the facts are the weightiest of them. */
  total: count,
  facts: z.array(packFactShape),
  said: saidInputShape.nullable(),
  data_as_of: dayShape.nullable(),
});
export type PackPanel = z.output<typeof packPanelShape>;

export const packContentShape = z.strictObject({
  meeting: z.strictObject({
    id: id('meeting'),
    name: z.string(),
    purpose: z.string(),
    day: dayShape,
    starts_at: timeShape,
    place: z.string(),
    chair: z.string().nullable(),
    writer: z.string().nullable(),
    seats: z.array(z.string()),
  }),
  as_of: dayShape,
  agenda: z.array(
    z.strictObject({
      id: id('agenda_item'),
      title: z.string(),
      minutes: count,
      presenter: z.string().nullable(),
      inputs: z.array(inputKeyShape),
      data_as_of: dayShape.nullable(),
    }),
  ),
  panels: z.array(packPanelShape),
});
export type PackContent = z.output<typeof packContentShape>;

export const packShape = z.strictObject({
  /** Null where nothing is frozen yet and the panels are live. */
  frozen: z
    .strictObject({
      id: id('meeting_pack'),
      at: instant,
      by: personShape,
      content_hash: hashShape,
      checkpoint: checkpointShape,
    })
    .nullable(),
  content: packContentShape,
});
export type Pack = z.output<typeof packShape>;
