/** Something that must be found exactly once after an act, and not at all without it. */
export type Effect =
  | {
      readonly part: 'state';
      /** Null for a record that the act makes: it is known by its title. */
      readonly id: string | null;
      readonly version: number;
      readonly words: Readonly<Record<string, string | number | null>>;
    }
  | { readonly part: 'comment'; readonly actionId: string; readonly text: string }
  | {
      readonly part: 'move';
      readonly actionId: string;
      readonly reason: string;
      readonly to: string;
    }
  | {
      readonly part: 'file';
      readonly actionId: string;
      readonly name: string;
      readonly sha256: string;
    }
  | { readonly part: 'person'; readonly name: string }
  | { readonly part: 'said'; readonly text: string }
  /** Something of a meeting, by the word of its act; what the kinds are: meetings.ts. */
  | { readonly part: 'row'; readonly kind: string; readonly word: string }
  | {
      readonly part: 'entry';
      readonly type: string;
      readonly objectId: string | null;
      /** What the entry's content must carry: the words by which the act is known. */
      readonly word: string;
    };

/** One write somebody asked for. */
export type Act = {
  /** A word that no other act writes. */
  readonly mark: string;
  readonly key: string;
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly effects: readonly Effect[];
  /** `doubtful` until an answer came: it may have happened or not, but wholly. */
  outcome: 'doubtful' | 'acknowledged' | 'refused';
  answer?: unknown;
  /** Somebody was told, wrongly or rightly, that nothing was changed. */
  toldNothingChanged?: boolean;
};

/** A record as the one who works on it knows it. */
export type Held = { readonly id: string; version: number; dueOn: string; done: boolean };

type Draft = Pick<Act, 'command' | 'body' | 'effects'>;

const entry = (type: string, objectId: string | null, word: string): Effect => ({
  part: 'entry',
  type,
  objectId,
  word,
});

/** Each kind of write, as a request and what it must leave behind. */
export const drafts = {
  create: (mark: string, dueOn: string): Draft => ({
    command: 'action.create',
    body: { title: mark, due_on: dueOn },
    effects: [
      { part: 'state', id: null, version: 1, words: { title: mark, due_on: dueOn } },
      entry('action.created', null, mark),
    ],
  }),
  edit: (mark: string, { id, version }: Held): Draft => ({
    command: 'action.edit',
    body: { id, version, title: mark },
    effects: [
      { part: 'state', id, version: version + 1, words: { title: mark } },
      entry('action.changed', id, mark),
    ],
  }),
  move: (mark: string, { id, version }: Held, dueOn: string): Draft => ({
    command: 'action.move_due',
    body: { id, version, due_on: dueOn, reason: mark },
    effects: moved(mark, id, version, dueOn),
  }),
  moveMany: (mark: string, held: readonly Held[], dueOn: string): Draft => ({
    command: 'action.move_due_many',
    body: {
      actions: held.map(({ id, version }) => ({ id, version })),
      due_on: dueOn,
      reason: mark,
    },
    effects: held.flatMap(({ id, version }) => moved(mark, id, version, dueOn)),
  }),
  comment: (mark: string, { id }: Held): Draft => ({
    command: 'action.comment',
    body: { id, text: mark },
    effects: [{ part: 'comment', actionId: id, text: mark }, entry('action.commented', id, mark)],
  }),
  finish: (mark: string, { id, version }: Held): Draft => ({
    command: 'action.finish',
    body: { id, version, result: mark },
    effects: [
      { part: 'state', id, version: version + 1, words: { result: mark } },
      entry('action.done', id, mark),
    ],
  }),
  addFile: (mark: string, { id }: Held, file: { upload: string; sha256: string }): Draft => ({
    command: 'action.add_file',
    body: { id, upload: file.upload },
    effects: [
      { part: 'file', actionId: id, name: `${mark}.pdf`, sha256: file.sha256 },
      entry('action.file_added', id, `${mark}.pdf`),
    ],
  }),
  addPerson: (mark: string): Draft => ({
    command: 'person.create',
    body: { name: mark },
    effects: [{ part: 'person', name: mark }, entry('person.created', null, mark)],
  }),
  say: (mark: string): Draft => ({
    command: 'voice.raise',
    body: { kind: 'barrier', text: mark },
    effects: [{ part: 'said', text: mark }, entry('voice.raised', null, mark)],
  }),
} as const;

function moved(mark: string, id: string, version: number, dueOn: string): Effect[] {
  return [
    { part: 'state', id, version: version + 1, words: { due_on: dueOn } },
    { part: 'move', actionId: id, reason: mark, to: dueOn },
    entry('action.due_moved', id, mark),
  ];
}
