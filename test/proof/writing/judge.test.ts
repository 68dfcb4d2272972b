import { describe, expect, it } from 'vitest';
import { drafts, type Act } from './acts.ts';
import type { Found } from './found.ts';
import { Judge } from './judge.ts';
import { meetingDrafts, rememberMeeting, type Meeting } from './meetings.ts';

const RECORD = 'a0000000-0000-4000-8000-000000000001';
const result = { id: RECORD, reference: 'A-1', version: 1 };

/** An action that was opened and moved, as a firm would find it. */
const found: Found = {
  receipts: [
    { key: 'create', result },
    { key: 'move', result: { id: RECORD, version: 2 } },
  ],
  entries: [
    entry(0, 'action.created', 1, { title: 'one' }),
    entry(1, 'action.due_moved', 2, { reason: 'two', to: '2190-02-01' }),
  ],
  states: [
    { id: RECORD, version: 1, words: { title: 'one', due_on: '2190-01-01' } },
    { id: RECORD, version: 2, words: { title: 'one', due_on: '2190-02-01' } },
  ],
  comments: [],
  moves: [{ actionId: RECORD, reason: 'two', to: '2190-02-01' }],
  files: [],
  people: [{ id: 'founder', name: 'Founder' }],
  said: [],
  rows: [],
};
const held = { id: RECORD, version: 1, dueOn: '2190-01-01', done: false };
const created: Act = {
  ...drafts.create('one', '2190-01-01'),
  mark: 'one',
  key: 'create',
  outcome: 'acknowledged',
  answer: result,
};
const moved: Act = {
  ...drafts.move('two', held, '2190-02-01'),
  mark: 'two',
  key: 'move',
  outcome: 'acknowledged',
  answer: { id: RECORD, version: 2 },
};
const acts = [created, moved];

function entry(sequence: number, type: string, objectVersion: number, payload: object) {
  return { sequence, type, objectId: RECORD, objectVersion, payload: { ...payload } };
}

const kinds = (given: Found, asked: readonly Act[] = acts): string[] =>
  new Judge(given).findings(asked).map(({ kind }) => kind);

describe('what is asked, answered and there', () => {
  it('is well', () => {
    expect(new Judge(found).findings(acts)).toEqual([]);
  });

  it('is well where a write in doubt is wholly there, or wholly absent', () => {
    const doubtful: Act = { ...moved, outcome: 'doubtful' };
    expect(kinds(found, [created, doubtful])).toEqual([]);
    const absent: Act = {
      ...drafts.comment('three', held),
      mark: 'three',
      key: 'three',
      outcome: 'doubtful',
    };
    expect(kinds(found, [...acts, absent])).toEqual([]);
    expect(new Judge(found).standingOf(absent)).toBe('absent');
  });
});

describe('what was done in a meeting', () => {
  const itemId = 'a0000000-0000-4000-8000-000000000002';
  const noted: Act = {
    ...meetingDrafts.note('said', { id: RECORD, itemId, next: 'note' }),
    mark: 'said',
    key: 'note',
    outcome: 'acknowledged',
    answer: { id: RECORD, version: 1 },
  };
  const meeting: Found = {
    ...found,
    receipts: [...found.receipts, { key: 'note', result: noted.answer }],
    entries: [...found.entries, entry(2, 'meeting.note_written', 1, { text: 'said' })],
    rows: [{ kind: 'note', word: 'said' }],
  };

  it('is well where the words, their entry and the answer are there', () => {
    expect(kinds(meeting, [...acts, noted])).toEqual([]);
  });

  it('is torn where the words are gone, and where they stand without an entry', () => {
    expect(kinds({ ...meeting, rows: [] }, [...acts, noted])).toContain('torn');
    const silent = { ...meeting, entries: found.entries };
    expect(kinds(silent, [...acts, noted])).toContain('torn');
  });

  it('goes on step by step, as it was acknowledged', () => {
    const meetings: Meeting[] = [{ id: RECORD, itemId, next: 'note' }];
    rememberMeeting(meetings, noted);
    expect(meetings[0]!.next).toBe('decide');
  });
});

describe('a planted defect is reported', () => {
  const without = found.entries.slice(0, 1);

  it('an acknowledged write that is gone', () => {
    const comment: Act = {
      ...drafts.comment('three', held),
      mark: 'three',
      key: 'three',
      outcome: 'acknowledged',
    };
    expect(kinds(found, [...acts, comment])).toEqual(['lost']);
  });

  it('a record without its ledger entry', () => {
    expect(new Set(kinds({ ...found, entries: without }))).toEqual(new Set(['torn']));
  });

  it('a ledger entry without its record, whoever wrote it', () => {
    expect(kinds({ ...found, moves: [] }, [])).toEqual(['torn']);
    expect(kinds({ ...found, states: found.states.slice(0, 1) }, [])).toEqual(['torn']);
  });

  it('a write in doubt that is half there', () => {
    const doubtful: Act = { ...moved, outcome: 'doubtful' };
    expect(kinds({ ...found, moves: [] }, [created, doubtful])).toContain('torn');
  });

  it('something said without its entry, and something nobody finds by its words', () => {
    const lift = { id: 'said', text: 'The lift', words: 1 };
    expect(kinds({ ...found, said: [lift] })).toEqual(['torn']);
    const entries = [
      ...found.entries,
      { ...entry(2, 'voice.raised', 1, { text: 'The lift' }), objectId: 'said' },
    ];
    expect(kinds({ ...found, entries, said: [lift] })).toEqual([]);
    expect(kinds({ ...found, entries, said: [{ ...lift, words: 0 }] })).toEqual(['torn']);
  });

  it('a value other than the acknowledged one', () => {
    const [first, second] = found.states;
    const other = { ...second!, words: { ...second!.words, due_on: '2190-03-01' } };
    expect(kinds({ ...found, states: [first!, other] })).toEqual(['torn']);
  });

  it('a write that was done twice', () => {
    const twice = [...found.moves, ...found.moves];
    expect(kinds({ ...found, moves: twice })).toContain('doubled');
  });

  it('a refused write that is there, and an answer kept otherwise than given', () => {
    expect(kinds(found, [created, { ...moved, outcome: 'refused' }])).toEqual(['changed']);
    expect(kinds(found, [created, { ...moved, answer: { id: RECORD, version: 3 } }])).toEqual([
      'changed',
    ]);
  });

  it('half a bulk', () => {
    const bulk: Act = {
      ...drafts.moveMany('two', [held, { ...held, id: 'other' }], '2190-02-01'),
      mark: 'two',
      key: 'move',
      outcome: 'doubtful',
    };
    expect(kinds(found, [created, bulk])).toEqual(['torn']);
  });

  it('a gap in the ledger, and an act that was claimed and never ended', () => {
    const gap = [found.entries[0]!, { ...found.entries[1]!, sequence: 2 }];
    expect(kinds({ ...found, entries: gap })).toEqual(['torn']);
    const receipts = [...found.receipts, { key: 'half', result: null }];
    expect(kinds({ ...found, receipts })).toEqual(['torn']);
  });
});
