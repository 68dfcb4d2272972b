import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text, versionShape } from '../../../lib/shapes.ts';
import { REVIEW_INPUT_KEYS } from '../../../standards/review-inputs.ts';
import { newActionShape } from '../../actions/contract/shapes.ts';
import { newDecisionShape } from '../../decisions/contract/shapes.ts';
import { ATTENDANCE, CONCLUSIONS, LIST_STATES, MEETING_KINDS, OUTCOMES, RHYTHMS } from './kinds.ts';

const person = id('person');

/** Hours and minutes of the firm's own clock, `08:30`. */
export const timeShape = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 08:30');
export const inputKeyShape = z.enum(REVIEW_INPUT_KEYS);
const inputsShape = z.array(inputKeyShape).max(REVIEW_INPUT_KEYS.length);

/** What may be written about a meeting, when it is planned and when it is changed alike. */
export const meetingWords = {
  name: requiredText(200),
  purpose: text(2_000),
  kind: z.enum(MEETING_KINDS),
  rhythm: z.enum(RHYTHMS),
  starts_at: timeShape,
  place: text(300),
  chair_id: person.nullable(),
  writer_id: person.nullable(),
} as const;
export type MeetingWords = {
  -readonly [Word in keyof typeof meetingWords]: z.output<(typeof meetingWords)[Word]>;
};

/** What may be written about an item of the agenda. */
export const itemWords = {
  title: requiredText(300),
  minutes: z.int().min(0).max(1_440),
  presenter_id: person.nullable(),
  standing: z.boolean(),
  inputs: inputsShape,
  data_as_of: dayShape.nullable(),
} as const;
export type ItemWords = {
  -readonly [Word in keyof typeof itemWords]: z.output<(typeof itemWords)[Word]>;
};

export const newItemShape = z.strictObject({
  title: itemWords.title,
  minutes: itemWords.minutes.default(10),
  presenter_id: itemWords.presenter_id.default(null),
  standing: itemWords.standing.default(false),
  inputs: itemWords.inputs.default([]),
  data_as_of: itemWords.data_as_of.default(null),
});

export const newMeetingShape = z.strictObject({
  name: meetingWords.name,
  purpose: meetingWords.purpose.default(''),
  kind: meetingWords.kind.default('management'),
  rhythm: meetingWords.rhythm.default('once'),
  day: dayShape,
  starts_at: meetingWords.starts_at.default('09:00'),
  place: meetingWords.place.default(''),
  chair_id: meetingWords.chair_id.default(null),
  writer_id: meetingWords.writer_id.default(null),
  /** Who has a seat; the chair and who writes the minutes have one anyway. */
  seats: z.array(person).max(100).default([]),
  items: z.array(newItemShape).max(60).default([]),
});
export type NewMeeting = z.output<typeof newMeetingShape>;

export const meetingAt = { id: id('meeting'), version: versionShape } as const;
export const itemAt = { id: id('agenda_item'), version: versionShape } as const;

/** A partial edit: what is left out stays as it is. */
export const editMeetingShape = z.strictObject({
  ...meetingAt,
  ...z.object(meetingWords).partial().shape,
});
export const editItemShape = z.strictObject({ ...itemAt, ...z.object(itemWords).partial().shape });

export const markShape = z.strictObject({
  id: id('meeting'),
  person_id: person,
  attendance: z.enum(ATTENDANCE).nullable(),
  deputy_id: person.nullable().default(null),
});

export const settleShape = z.strictObject({
  ...itemAt,
  outcome: z.enum(OUTCOMES),
  reason: text(4_000).default(''),
});

/** A decision that is born in an item; it is made on the day of the meeting. */
export const bornDecisionShape = z.strictObject({
  item_id: id('agenda_item'),
  ...newDecisionShape.omit({ decided_on: true }).shape,
});
/** An action that is born in an item. */
export const bornActionShape = z.strictObject({
  item_id: id('agenda_item'),
  ...newActionShape.omit({ opened_on: true }).shape,
});

/** Either; named so that it is plain of what the id is. */
export const linkedRecordShape = z.union([
  z.strictObject({ decision_id: id('decision') }),
  z.strictObject({ action_id: id('action') }),
]);

export const noteShape = z.strictObject({
  item_id: id('agenda_item'),
  /** The paragraph that is changed; a new one where left out. */
  note_id: id('agenda_note').optional(),
  /** Its version as the writer saw it; needed with `note_id`. */
  version: versionShape.optional(),
  /** An empty one takes the paragraph out. */
  text: text(10_000),
});

export const uploadShape = z
  .string()
  .max(4_000)
  .regex(/^[\w-]+\.[\w-]+$/);

export const sayInputShape = z.strictObject({
  id: id('meeting'),
  input: inputKeyShape,
  text: requiredText(4_000),
  data_as_of: dayShape.nullable().default(null),
  upload: uploadShape.optional(),
});

const answered = { answer: z.enum(CONCLUSIONS), words: requiredText(4_000) };
const conclusionPart = z.strictObject(answered);
export const conclusionWords = {
  suitable: conclusionPart,
  adequate: conclusionPart,
  effective: conclusionPart,
  aligned: conclusionPart,
} as const;
export type ConclusionWords = {
  -readonly [Word in keyof typeof conclusionWords]: z.output<(typeof conclusionWords)[Word]>;
};
export const concludeShape = z.strictObject({
  id: id('meeting'),
  /** The version of the conclusion that was seen; 0 where there is none yet. */
  seen: z.int().min(0).max(100_000).default(0),
  ...conclusionWords,
});

export const tellShape = z.strictObject({
  id: id('meeting'),
  person_ids: z.array(person).max(2_000).default([]),
  team_ids: z.array(id('team')).max(200).default([]),
  /** Everybody who works here. */
  everyone: z.boolean().default(false),
});

/** The filters of the list, as they stand in the page's URL. */
export const meetingQueryShape = z.strictObject({
  state: z.enum(LIST_STATES).default('coming'),
  kind: z.enum(MEETING_KINDS).optional(),
  series: id('meeting').optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type MeetingQuery = z.output<typeof meetingQueryShape>;
