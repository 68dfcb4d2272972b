import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical.ts';
import { signCheckpoint } from './checkpoint.ts';
import { sealPayload, type Entry } from './entry.ts';
import { rootOfLeaves } from './frontier.ts';
import { emptyRoot, leafHash } from './hash.ts';
import { verifierKeyText } from './note.ts';
import { problemInWords, type LedgerProblemCode } from './problem.ts';
import { Recomputation, type CheckpointToCompare, type StoredEntry } from './recomputation.ts';
import { signerOf } from './signer.ts';

const origin = 'install-1/firm-1';
const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
const verifierKey = verifierKeyText({ name: origin, publicKey: signer.publicKey });

/** An entry as it is stored, with some of its members other than they were. */
function stored(sequence: number, changes: Partial<Entry> = {}): StoredEntry {
  const { salt, payload, commitment } = sealPayload({ reason: `the ${sequence}th` });
  const entry: Entry = {
    acting_for: null,
    actor: '0123456789abcdef0123456789abcdef',
    commitment,
    object: { id: 'action-1', kind: 'action', version: 1 },
    origin,
    role: 'staff',
    sequence,
    time: `2026-11-24T04:32:2${sequence}.000000Z`,
    type: 'action.due_moved',
    type_version: 1,
    v: 1,
    ...changes,
  };
  const bytes = Buffer.from(canonicalJson(entry as Json));
  return {
    sequence,
    entry: bytes,
    leafHash: leafHash(bytes),
    copies: [entry.time, entry.type, entry.object.kind, entry.object.id],
    payload: { salt, text: payload },
  };
}

const honest = [0, 1, 2, 3].map((sequence) => stored(sequence));
const rootAt = (size: number) => rootOfLeaves(honest.slice(0, size).map((one) => one.leafHash));

function checkpointAt(size: number, changes: Partial<CheckpointToCompare> = {}) {
  const root = rootAt(size);
  const note = signCheckpoint({ origin, size, root }, signer);
  return { size, root, note, verifierKey, ...changes };
}

function recomputed(entries: readonly StoredEntry[], checkpoints: CheckpointToCompare[] = []) {
  const log = new Recomputation(origin, checkpoints);
  for (const one of entries) log.add(one);
  log.end();
  return log;
}
const told = ({ problems }: Recomputation) => problems.map(({ code, at }) => `${code} ${at}`);

/** What is found where the second entry is another one. */
const foundIn = (second: StoredEntry) => told(recomputed([honest[0]!, second, ...honest.slice(2)]));

describe('an honest log', () => {
  test('has no problem, its own size and its own root', () => {
    const log = recomputed(
      honest,
      [0, 1, 3, 4].map((size) => checkpointAt(size)),
    );
    expect(told(log)).toEqual([]);
    expect([log.size, log.payloadsAbsent]).toEqual([4, 0]);
    expect(log.root).toEqual(rootAt(4));
    expect(recomputed([]).root).toEqual(emptyRoot());
  });

  test('tells which subtrees each entry completes', () => {
    const log = new Recomputation(origin, []);
    const levels = honest.map((one) => log.add(one).map(({ level }) => level));
    expect(levels).toEqual([[], [1], [], [1, 2]]);
  });

  test('may hold entries of the same moment, and some whose content was erased', () => {
    const [first] = honest as [StoredEntry];
    expect(foundIn(stored(1, { time: first.copies[0] }))).toEqual([]);
    const erased = honest.map((one, at) => (at < 3 ? { ...one, payload: null } : one));
    const log = recomputed(erased);
    expect([told(log), log.payloadsAbsent]).toEqual([[], 3]);
  });
});

describe('an altered log is found out', () => {
  test('where an entry does not match the hash beside it', () => {
    expect(foundIn({ ...honest[1]!, leafHash: honest[0]!.leafHash })).toEqual(['entry_altered 1']);
  });

  test('where bytes are no entry, and nothing more is said of those', () => {
    const bytes = Buffer.from('{}');
    const none = { ...honest[1]!, entry: bytes, leafHash: leafHash(bytes) };
    expect(foundIn(none)).toEqual(['entry_unreadable 1']);
  });

  test.each<[string, Partial<Entry>, LedgerProblemCode]>([
    ['to another log', { origin: 'install-1/firm-2' }, 'entry_of_another_log'],
    ['to another place', { sequence: 2 }, 'entry_misplaced'],
  ])('where an entry says that it belongs %s', (_, changes, code) => {
    expect(foundIn(stored(1, changes))).toEqual([`${code} 1`]);
  });

  test('where time goes back', () => {
    const late = stored(1, { time: '2026-11-24T04:32:29.000000Z' });
    expect(foundIn(late)).toEqual(['time_goes_back 2']);
  });

  test.each([0, 1, 2, 3])('where the searchable copy number %i is another', (index) => {
    const copies = honest[1]!.copies.map((copy, at) => (at === index ? 'other' : copy));
    const changed = { ...honest[1]!, copies: copies as unknown as StoredEntry['copies'] };
    expect(foundIn(changed)).toEqual(['copy_differs 1']);
  });

  test('where content is not what the entry recorded of it', () => {
    const { salt } = honest[1]!.payload!;
    const changed = { ...honest[1]!, payload: { salt, text: '{"reason":"another"}' } };
    expect(foundIn(changed)).toEqual(['payload_altered 1']);
  });

  test('and of the findings the first hundred are kept', () => {
    const log = new Recomputation(origin, []);
    for (let at = 0; at < 101; at += 1) log.found('entry_altered', at);
    expect(log.problems).toHaveLength(100);
    expect(log.problems.at(-1)).toEqual({ code: 'entry_altered', at: 99 });
  });
});

describe('a checkpoint', () => {
  const against = (changes: Partial<CheckpointToCompare>) =>
    told(recomputed(honest, [checkpointAt(2, changes)]));
  const signed = (of: { origin: string; size: number; root: Uint8Array }) => ({
    note: signCheckpoint(of, signer),
    verifierKey: verifierKeyText({ name: of.origin, publicKey: signer.publicKey }),
  });

  test('has to be signed by the key kept with it', () => {
    const other = signerOf(generateKeyPairSync('ed25519').privateKey);
    const otherKey = verifierKeyText({ name: origin, publicKey: other.publicKey });
    expect(against({ verifierKey: otherKey })).toEqual(['checkpoint_unsigned 2']);
    expect(against({ verifierKey: 'none' })).toEqual(['checkpoint_unsigned 2']);
    expect(against({ note: 'none' })).toEqual(['checkpoint_unsigned 2']);
  });

  test('has to be of this log', () => {
    const foreign = signed({ origin: 'install-1/firm-2', size: 2, root: rootAt(2) });
    expect(against(foreign)).toEqual(['checkpoint_unsigned 2']);
  });

  test('has to say what is stored of it, and what the entries come to', () => {
    const root = rootAt(3);
    expect(against(signed({ origin, size: 3, root: rootAt(2) }))).toEqual([
      'checkpoint_contradicted 2',
    ]);
    expect(against({ root })).toEqual(['checkpoint_contradicted 2']);
    expect(against(signed({ origin, size: 2, root }))).toEqual(['checkpoint_contradicted 2']);
    expect(against({ root, ...signed({ origin, size: 2, root }) })).toEqual([
      'checkpoint_contradicted 2',
    ]);
  });

  test('of the empty log is looked at before the first entry', () => {
    const wrong = signed({ origin, size: 0, root: rootAt(1) });
    expect(told(recomputed(honest, [checkpointAt(0, wrong)]))).toEqual([
      'checkpoint_contradicted 0',
    ]);
  });

  test('of a longer log says that entries are gone', () => {
    const log = recomputed(honest.slice(0, 2), [checkpointAt(2), checkpointAt(3)]);
    expect(told(log)).toEqual(['checkpoint_beyond_end 3']);
  });
});

test('every finding is one sentence that names its entry', () => {
  expect(problemInWords({ code: 'entry_missing', at: 17 })).toBe('Entry 17 is missing.');
  expect(problemInWords({ code: 'nodes_surplus', at: 3 })).toBe(
    'The tree holds hashes that no entry accounts for; there are 3 too many.',
  );
});
