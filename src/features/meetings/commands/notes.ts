import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import { there } from '../../../platform/commands/change.ts';
import { command } from '../../../platform/commands/command.ts';
import { noteWritten } from '../contract/events.ts';
import { noteShape } from '../contract/shapes.ts';
import { meetingPolicies, ofMeeting } from '../policy.ts';
import * as rules from '../rules/agenda.ts';
import { lockItem } from '../store/agenda.ts';
import { insertNote, lockNote, saveNote } from '../store/notes.ts';

/**
 * Writes a paragraph of the minutes. Of two who write at the same one, the second keeps their words as a paragraph of
 * their own; the answer says so.
 */
export const writeNote = command({
  name: 'meeting.note.write',
  words: 'write in the minutes',
  input: noteShape,
  result: z.strictObject({ id: id('agenda_note'), version: z.int(), kept_apart: z.boolean() }),
  load: async (read, { item_id: itemId, note_id: noteId }) => {
    const item = await lockItem(read, itemId);
    if (item === undefined) return undefined;
    if (noteId === undefined) return { ...item, paragraph: undefined };
    const paragraph = there(await lockNote(read, noteId));
    return paragraph.item_id === item.id ? { ...item, paragraph } : undefined;
  },
  permit: ofMeeting(meetingPolicies.note),
  rule: (item, { version, text }) => rules.writeNote(item, item.paragraph, { version, text }),
  save: async (write, { text, change, beside_id }, { id: itemId }, context) => {
    if (change !== null) {
      const version = await saveNote(write, change, text, context);
      return { id: change.id, version, kept_apart: false };
    }
    const noteId = newId();
    await insertNote(write, { id: noteId, item_id: itemId, beside_id, text }, context);
    return { id: noteId, version: 1, kept_apart: beside_id !== null };
  },
  events: ({ text, beside_id, after_end }, at, { id: item_id }) => [
    noteWritten.of({ id: at.id, version: at.version }, { item_id, text, beside_id, after_end }),
  ],
});
