import { isDeepStrictEqual } from 'node:util';
import type { Act, Effect } from './acts.ts';
import type { Found, FoundEntry } from './found.ts';
import { ROWS_WITH_ENTRIES } from './meetings.ts';

/** Something that must not be. */
export type Finding = {
  readonly kind: 'lost' | 'torn' | 'doubled' | 'changed';
  readonly words: string;
};

/** Where an act stands: there, not there, or neither, which no act may ever be. */
export type Standing = 'whole' | 'absent' | 'torn' | 'doubled';

/** Compares what was asked for and answered with what is there. Pure. */
export class Judge {
  readonly #found: Found;
  readonly #receipts: ReadonlyMap<string, readonly unknown[]>;
  readonly #effects: ReadonlyMap<string, number>;
  readonly #states: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

  constructor(found: Found) {
    this.#found = found;
    this.#receipts = groupBy(
      found.receipts,
      ({ key }) => key,
      ({ result }) => result,
    );
    this.#effects = countOf([
      ...found.comments.map(({ actionId, text }) => name('comment', actionId, text)),
      ...found.moves.map(({ actionId, reason, to }) => name('move', actionId, reason, to)),
      ...found.files.map((file) => name('file', file.actionId, file.name, file.sha256)),
      ...found.people.map((person) => name('person', person.name)),
      ...found.said.map(({ text }) => name('said', text)),
      ...found.rows.map(({ kind, word }) => name('row', kind, word)),
      ...found.entries.flatMap((entry) => {
        const word = wordOf(entry);
        return [name('entry', entry.type, word), name('entry', entry.type, entry.objectId, word)];
      }),
    ]);
    this.#states = groupBy(
      [
        ...found.states.map((state) => ({ at: name(state.id, state.version), state })),
        // A record that an act made is known by the title it was made with.
        ...found.states
          .filter(({ version }) => version === 1)
          .map((state) => ({ at: name('new', String(state.words['title'])), state })),
      ],
      ({ at }) => at,
      ({ state }) => state.words,
    );
  }

  /** Whether an act is there with all that belongs to it. */
  standingOf(act: Act): Standing {
    const receipts = this.#receipts.get(act.key)?.length ?? 0;
    const counts = [receipts, ...act.effects.map((effect) => this.#count(effect))];
    if (counts.some((count) => count > 1)) return 'doubled';
    if (counts.every((count) => count === 1)) return 'whole';
    return counts.every((count) => count === 0) ? 'absent' : 'torn';
  }

  /** What is wrong with one act; undefined where nothing is. */
  findingOf(act: Act): Finding | undefined {
    const standing = this.standingOf(act);
    const say = (kind: Finding['kind'], what: string): Finding => ({
      kind,
      words: `${act.command} ${act.mark}, ${act.outcome}: ${what}`,
    });
    if (standing === 'torn') return say('torn', 'only a part of it is there');
    if (standing === 'doubled') return say('doubled', 'a part of it is there more than once');
    if (act.outcome === 'acknowledged' && standing === 'absent') return say('lost', 'it is gone');
    if (act.outcome === 'refused' && standing === 'whole')
      return say('changed', 'it was refused and is there');
    if (act.outcome !== 'acknowledged') return undefined;
    const [kept] = this.#receipts.get(act.key) ?? [];
    return isDeepStrictEqual(kept, act.answer)
      ? undefined
      : say('changed', 'its answer is kept otherwise than it was given');
  }

  /** Everything that is wrong: each act, and records and entries that do not go together. */
  findings(acts: readonly Act[]): Finding[] {
    return [
      ...acts.flatMap((act) => this.findingOf(act) ?? []),
      ...strays(this.#found).map((words): Finding => ({ kind: 'torn', words })),
    ];
  }

  #count(effect: Effect): number {
    switch (effect.part) {
      case 'state':
        return this.#countStates(effect);
      case 'comment':
        return this.#countOf(name('comment', effect.actionId, effect.text));
      case 'move':
        return this.#countOf(name('move', effect.actionId, effect.reason, effect.to));
      case 'file':
        return this.#countOf(name('file', effect.actionId, effect.name, effect.sha256));
      case 'said':
        return this.#countOf(name('said', effect.text));
      case 'person':
        return this.#countOf(name('person', effect.name));
      case 'row':
        return this.#countOf(name('row', effect.kind, effect.word));
      case 'entry':
        return effect.objectId === null
          ? this.#countOf(name('entry', effect.type, effect.word))
          : this.#countOf(name('entry', effect.type, effect.objectId, effect.word));
    }
  }

  #countOf(what: string): number {
    return this.#effects.get(what) ?? 0;
  }

  #countStates({ id, version, words }: Extract<Effect, { part: 'state' }>): number {
    const at = id === null ? name('new', String(words['title'])) : name(id, version);
    return (this.#states.get(at) ?? []).filter((state) =>
      Object.entries(words).every(([word, value]) => state[word] === value),
    ).length;
  }
}

/** The words by which the content of an entry names its act. */
function wordOf({ type, payload }: FoundEntry): string {
  const after = payload['after'] as Record<string, unknown> | undefined;
  const words: Record<string, unknown> = {
    'action.created': payload['title'],
    'action.changed': after?.['title'],
    'action.due_moved': payload['reason'],
    'action.commented': payload['text'],
    'action.done': payload['result'],
    'action.file_added': payload['name'],
    'person.created': payload['name'],
    'voice.raised': payload['text'],
    'meeting.planned': payload['name'],
    'meeting.item_added': payload['title'],
    'meeting.note_written': payload['text'],
    'decision.recorded': payload['chosen'],
    'meeting.signed': payload['content_hash'],
  };
  return String(words[type] ?? '');
}

const BESIDE = new Set(['action.commented', 'action.file_added']);

/** Records without their entry and entries without their record, whoever wrote them. */
function strays(found: Found): string[] {
  const of = (type: string): FoundEntry[] => found.entries.filter((entry) => entry.type === type);
  const versions = found.entries.filter(
    ({ type }) => type.startsWith('action.') && !BESIDE.has(type),
  );
  const added = new Set(of('person.created').map(({ objectId }) => objectId));
  return [
    ...unequal(
      'version of an action',
      found.states.map(({ id, version }) => name(id, version)),
      versions.map(({ objectId, objectVersion }) => name(objectId, objectVersion)),
    ),
    ...unequal(
      'comment',
      found.comments.map(({ id }) => id),
      of('action.commented').map(({ payload }) => String(payload['comment_id'])),
    ),
    ...unequal(
      'file',
      found.files.map(({ id }) => id),
      of('action.file_added').map(({ payload }) => String(payload['file_id'])),
    ),
    ...unequal(
      'move of a date',
      found.moves.map(({ actionId, reason, to }) => name(actionId, reason, to)),
      of('action.due_moved').map(({ objectId, payload }) =>
        name(objectId, String(payload['reason']), String(payload['to'])),
      ),
    ),
    ...unequal(
      'item',
      found.said.map(({ id }) => id),
      of('voice.raised').map(({ objectId }) => objectId),
    ),
    ...found.said
      .filter(({ words }) => words === 0)
      .map(({ id }) => `the item ${id} is not found by its words`),
    ...Object.entries(ROWS_WITH_ENTRIES).flatMap(([kind, type]) => {
      const rows = found.rows.filter((row) => row.kind === kind).length;
      const entries = of(type).length;
      return rows === entries ? [] : [`${rows} of ${kind} go with ${entries} entries of ${type}`];
    }),
    // The founder is part of the entry that founds the firm.
    ...[...added]
      .filter((id) => found.people.every((person) => person.id !== id))
      .map((id) => `the entry of person ${id} has no record`),
    ...(found.people.length === added.size + 1 ? [] : ['a person has no entry']),
    ...found.receipts
      .filter(({ result }) => result === null)
      .map(({ key }) => `the act ${key} was claimed and never ended`),
    ...found.entries
      .filter(({ sequence }, index) => sequence !== index)
      .slice(0, 1)
      .map(({ sequence }) => `the ledger has a gap before entry ${sequence}`),
  ];
}

/** Names that stand in one list more often than in the other. */
function unequal(what: string, records: readonly string[], entries: readonly string[]): string[] {
  const left = new Map(countOf(records));
  for (const entry of entries) left.set(entry, (left.get(entry) ?? 0) - 1);
  return [...left].flatMap(([which, count]) => {
    if (count > 0) return [`the ${what} ${which} has no entry`];
    return count < 0 ? [`the entry of the ${what} ${which} has no record`] : [];
  });
}

function name(...parts: readonly (string | number)[]): string {
  return parts.join(' | ');
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function groupBy<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [valueOf(item)]);
    else group.push(valueOf(item));
  }
  return groups;
}
