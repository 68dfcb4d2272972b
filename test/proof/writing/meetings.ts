import type { Act, Effect } from './acts.ts';

/** A meeting as the one who runs it knows it: it goes on by one step at a time. */
export type Meeting = {
  readonly id: string;
  readonly itemId: string;
  next: 'start' | 'note' | 'decide' | 'end' | 'sign' | 'over';
};

type Draft = Pick<Act, 'command' | 'body' | 'effects'>;

const row = (kind: string, word: string): Effect => ({ part: 'row', kind, word });
const entry = (type: string, objectId: string | null, word = ''): Effect => ({
  part: 'entry',
  type,
  objectId,
  word,
});

/** Each step of a meeting, as a request and what it must leave behind. */
export const meetingDrafts = {
  plan: (mark: string, chair: string): Draft => ({
    command: 'meeting.plan',
    body: {
      name: mark,
      day: '2190-01-01',
      chair_id: chair,
      items: [{ title: mark, minutes: 10 }],
    },
    effects: [
      row('meeting', mark),
      row('item', mark),
      entry('meeting.planned', null, mark),
      entry('meeting.item_added', null, mark),
    ],
  }),
  start: (_mark: string, { id }: Meeting): Draft => ({
    command: 'meeting.start',
    body: { id },
    effects: [row('started', id), entry('meeting.started', id)],
  }),
  note: (mark: string, { itemId }: Meeting): Draft => ({
    command: 'meeting.note.write',
    body: { item_id: itemId, text: mark },
    effects: [row('note', mark), entry('meeting.note_written', null, mark)],
  }),
  decide: (mark: string, { itemId }: Meeting): Draft => ({
    command: 'meeting.item.decide',
    body: { item_id: itemId, chosen: mark },
    effects: [
      row('decision', mark),
      row('born', mark),
      entry('decision.recorded', null, mark),
      entry('meeting.item_linked', itemId),
      entry('meeting.item_settled', itemId),
    ],
  }),
  end: (mark: string, { id }: Meeting): Draft => ({
    command: 'meeting.end',
    body: { id, defer_rest: mark },
    effects: [row('ended', id), entry('meeting.ended', id)],
  }),
  sign: (_mark: string, { id }: Meeting, hash: string): Draft => ({
    command: 'meeting.sign',
    body: { id, content_hash: hash },
    effects: [row('signature', `${id} ${hash}`), entry('meeting.signed', id, hash)],
  }),
} as const;

const AFTER = {
  'meeting.start': 'note',
  'meeting.note.write': 'decide',
  'meeting.item.decide': 'end',
  'meeting.end': 'sign',
  'meeting.sign': 'over',
} as const;

/** Takes over what was acknowledged: a meeting that was planned, or one that has come a step further. */
export function rememberMeeting(meetings: Meeting[], act: Act): void {
  const answer = act.answer as { id?: string; item_ids?: readonly string[] };
  if (act.command === 'meeting.plan') {
    meetings.push({ id: answer.id!, itemId: answer.item_ids![0]!, next: 'start' });
    return;
  }
  const next = AFTER[act.command as keyof typeof AFTER];
  const named = [act.body['id'], act.body['item_id']];
  const meeting = meetings.find(({ id, itemId }) => named.includes(id) || named.includes(itemId));
  if (next !== undefined && meeting !== undefined) meeting.next = next;
}

/** What there is of meetings in a firm: what each row is, and the word by which its act is known. */
export const MEETING_ROWS = `
  SELECT 'meeting' AS kind, name AS word FROM meeting_version WHERE organisation_id = $1 AND version = 1
  UNION ALL SELECT 'item', title FROM agenda_item_version WHERE organisation_id = $1 AND version = 1
  UNION ALL SELECT 'started', id::text FROM meeting WHERE organisation_id = $1
    AND EXISTS (SELECT 1 FROM meeting_version v WHERE v.organisation_id = $1 AND v.meeting_id = meeting.id AND v.state = 'running')
  UNION ALL SELECT 'ended', meeting_id::text FROM meeting_version WHERE organisation_id = $1 AND state = 'held'
  UNION ALL SELECT 'note', text FROM agenda_note_version WHERE organisation_id = $1
  UNION ALL SELECT 'decision', chosen FROM decision_version WHERE organisation_id = $1 AND version = 1
  UNION ALL SELECT 'born', label FROM agenda_outcome WHERE organisation_id = $1
  UNION ALL SELECT 'signature', meeting_id || ' ' || content_hash FROM meeting_signature WHERE organisation_id = $1`;

/** Rows of meetings that an entry of the ledger must go with, one each. */
export const ROWS_WITH_ENTRIES = {
  meeting: 'meeting.planned',
  note: 'meeting.note_written',
  decision: 'decision.recorded',
  born: 'meeting.item_linked',
  signature: 'meeting.signed',
} as const;
