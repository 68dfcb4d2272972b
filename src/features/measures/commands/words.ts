import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { dayShape, requiredText, text } from '../../../lib/shapes.ts';
import { command } from '../../../platform/commands/command.ts';
import {
  measureChanged,
  measureCreated,
  measureResumed,
  measureRetired,
  noteAdded,
} from '../contract/events.ts';
import {
  editMeasureShape,
  measureAt,
  newMeasureShape,
  type MeasureWords,
} from '../contract/shapes.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { createMeasure, measurePolicies } from '../policy.ts';
import { changeWords, noteOn, retire as decideEnd } from '../rules/decisions.ts';
import { insertMeasure, insertNote } from '../store/write.ts';
import { changeMeasure } from './change.ts';

export const create = command({
  name: 'measure.create',
  words: 'begin a measure',
  input: newMeasureShape,
  result: z.strictObject({ id: id('measure'), version: z.int() }),
  load: async (read, { owner_id }, { today }) => ({
    ownerHere: await arePeopleHere(read, [owner_id], today),
  }),
  permit: createMeasure,
  rule: ({ ownerHere }, words) => (ownerHere ? accept(words) : refuse('measure.owner_not_here')),
  save: async (write, words, _subject, { organisationId, actor, now }) => {
    const measureId = newId();
    await insertMeasure(write, {
      organisation_id: organisationId,
      id: measureId,
      ...words,
      created_by: actor.personId,
      recorded_at: now,
    });
    return { id: measureId, version: 1 };
  },
  events: (words, result) => [measureCreated.of(result, words)],
});

/** Changes words only; what is left out stays. How values are counted is settled with the first of them. */
export const edit = changeMeasure({
  name: 'measure.edit',
  words: 'change a measure',
  input: editMeasureShape,
  permit: measurePolicies.edit,
  around: (read, { owner_id = null }, _measure, { today }) =>
    arePeopleHere(read, [owner_id], today),
  rule: (measure, { id: _id, version: _version, ...words }, ownerHere) =>
    changeWords(measure, words as Partial<MeasureWords>, ownerHere),
  change: (words) => words,
  events: (after, changed, measure) => {
    const before = Object.fromEntries(
      Object.keys(after).map((word) => [word, measure[word as keyof MeasureWords]]),
    );
    return [measureChanged.of(changed, { before, after })];
  },
});

/** Says beside a day what happened. */
export const addNote = changeMeasure({
  name: 'measure.add_note',
  words: 'note an event beside a measure',
  input: z.strictObject({ id: measureAt.id, day: dayShape, text: requiredText(1_000) }),
  permit: measurePolicies.add_note,
  rule: (_measure, { day, text: said }, _around, { today }) => {
    const note = noteOn({ day, text: said }, today);
    return note.ok ? accept({ id: newId(), ...note.value }) : note;
  },
  beside: insertNote,
  events: ({ id: noteId, ...note }, changed) => [
    noteAdded.of(changed, { note_id: noteId, ...note }),
  ],
});

/** Ends a measure. What it holds stays; nothing that was ever measured is deleted. */
export const retire = changeMeasure({
  name: 'measure.retire',
  words: 'end a measure',
  input: z.strictObject({ ...measureAt, reason: text(4_000) }),
  permit: measurePolicies.retire,
  rule: (measure, { reason }) => decideEnd(measure, reason, true),
  change: ({ reason }, _measure, { today }) => ({ retired_on: today, retire_reason: reason }),
  events: ({ reason }, changed) => [measureRetired.of(changed, { reason })],
});

export const resume = changeMeasure({
  name: 'measure.resume',
  words: 'take up a measure again',
  input: z.strictObject({ ...measureAt, reason: text(4_000) }),
  permit: measurePolicies.retire,
  rule: (measure, { reason }) => decideEnd(measure, reason, false),
  change: () => ({ retired_on: null, retire_reason: '' }),
  events: ({ reason }, changed) => [measureResumed.of(changed, { reason })],
});
