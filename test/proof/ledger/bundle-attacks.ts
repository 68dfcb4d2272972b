import { verifierKeyText } from '../../../src/platform/ledger/note.ts';
import { readEntry } from '../../../src/platform/ledger/entry.ts';
import type { BundleEntry, LedgerBundle } from '../../../src/platform/ledger/bundle.ts';
import type { Random } from '../random.ts';
import { altered, forgeries } from './forgeries.ts';
import { base64, bundleOf, logOf, noteOf, rewritten, unbase64, type Piece } from './story.ts';
import { SIZES, type World } from './world.ts';

/** Makes a bundle that must not pass out of one that does. */
export type BundleAttack = (world: World, random: Random) => LedgerBundle;

/** What somebody without the key can do to a file, and what somebody with it can write anew. */
export const bundleAttacks: Readonly<Record<string, BundleAttack>> = {
  'a bit of an entry flipped': ({ bundle }, random) =>
    withEntry(bundle, random, (entry) => ({ ...entry, entry: flipped(entry.entry, random) })),
  'a member of an entry rewritten': ({ bundle, story }, random) =>
    withEntry(bundle, random, (entry) => {
      const piece = altered(story[entry.sequence] as Piece, random);
      return { ...entry, entry: base64(piece.bytes), payload: contentOf(piece) };
    }),
  'the time of an entry rewritten': ({ bundle, story }, random) =>
    withEntry(bundle, random, (entry) => {
      const time = `2001-01-0${random.between(1, 9)}T00:00:00.${String(random.between(0, 1e6)).padStart(6, '0')}Z`;
      const piece = rewritten(story[entry.sequence] as Piece, { time });
      return { ...entry, entry: base64(piece.bytes) };
    }),
  'a bit of a content flipped': ({ bundle }, random) =>
    withContent(bundle, random, ({ salt, text }) => {
      const bytes = Buffer.from(text);
      return { salt, text: flip(bytes, random).toString('latin1') };
    }),
  'a bit of a salt flipped': ({ bundle }, random) =>
    withContent(bundle, random, ({ salt, text }) => ({ salt: flipped(salt, random), text })),
  'a content moved to another entry': ({ bundle }, random) => {
    const [at, other] = two(bundle.entries.length, random);
    const entries = bundle.entries.with(at, {
      ...(bundle.entries[at] as BundleEntry),
      payload: (bundle.entries[other] as BundleEntry).payload,
    });
    return { ...bundle, entries };
  },
  'an entry left out': ({ bundle }, random) => ({
    ...bundle,
    entries: bundle.entries.toSpliced(random.between(0, bundle.entries.length), 1),
  }),
  'an entry twice': ({ bundle }, random) => {
    const at = random.between(0, bundle.entries.length);
    return {
      ...bundle,
      entries: bundle.entries.toSpliced(at, 0, bundle.entries[at] as BundleEntry),
    };
  },
  'an entry added at the end': ({ bundle, story }, random) => {
    const sequence = bundle.entries.length;
    const piece = rewritten(altered(story.at(-1) as Piece, random), { sequence });
    const added = { sequence, entry: base64(piece.bytes), proof: null, payload: contentOf(piece) };
    return { ...bundle, entries: [...bundle.entries, added] };
  },
  'two entries exchanged': ({ bundle }, random) => {
    const [at, other] = two(bundle.entries.length, random);
    const [first, second] = [
      bundle.entries[at] as BundleEntry,
      bundle.entries[other] as BundleEntry,
    ];
    const keepsPlaces = random.next() < 0.5;
    const entries = keepsPlaces
      ? bundle.entries
          .with(at, { ...second, sequence: first.sequence })
          .with(other, { ...first, sequence: second.sequence })
      : bundle.entries.with(at, second).with(other, first);
    return { ...bundle, entries };
  },
  'the end left out': ({ bundle }, random) => ({
    ...bundle,
    entries: bundle.entries.slice(0, random.between(0, bundle.entries.length)),
  }),
  'an older state shown as the newest': ({ story, signing }, random) => {
    const size = random.between(0, SIZES[1]);
    return bundleOf(story, { ...signing, sizes: size > SIZES[0] ? [SIZES[0], size] : [size] });
  },
  'the text of a checkpoint edited': ({ bundle }, random) =>
    withNote(bundle, random, (note) => editedNote(note, random)),
  'a bit of a signature flipped': ({ bundle }, random) =>
    withNote(bundle, random, (note) => {
      const at = note.lastIndexOf(' ') + 1;
      return `${note.slice(0, at)}${flipped(note.slice(at, -1), random)}\n`;
    }),
  "signed by another's key": ({ story, signing, otherSigner }, random) => {
    const tampered = story.with(
      random.between(0, story.length),
      altered(random.pick(story), random),
    );
    const told = random.next() < 0.5 ? story : tampered;
    return bundleOf(told, { ...signing, signer: otherSigner });
  },
  "another's key slipped in beside the true one": (
    { bundle, signing, story, otherSigner },
    random,
  ) => {
    const at = random.between(0, SIZES[1]);
    const told = story.with(at, altered(story[at] as Piece, random));
    const key = verifierKeyText({ name: signing.origin, publicKey: otherSigner.publicKey });
    const whole = bundleOf(told, { ...signing, signer: otherSigner, sizes: [story.length] });
    return { ...whole, keys: [...bundle.keys, key] };
  },
  'a bit of a key flipped': ({ bundle }, random) => {
    const [key = ''] = bundle.keys;
    const [name, id, ...rest] = key.split('+');
    return { ...bundle, keys: [[name, id, flipped(rest.join('+'), random)].join('+')] };
  },
  "another firm's entry in its place": ({ bundle, foreign }, random) =>
    withEntry(bundle, random, (entry) => {
      const piece = rewritten(random.pick(foreign), { sequence: entry.sequence });
      return { ...entry, entry: base64(piece.bytes), payload: contentOf(piece) };
    }),
  "another firm's log shown": ({ foreign, foreignLog, signing }, random) =>
    bundleOf(foreign, { ...signing, origin: foreignLog.origin, sizes: [random.between(1, 21)] }),
  'a proof of an entry damaged': ({ excerpt }, random) =>
    withEntry(excerpt, random, (entry) => ({
      ...entry,
      proof: damaged(entry.proof ?? [], random),
    })),
  'an entry proved at another place': ({ excerpt, story }, random) =>
    withEntry(excerpt, random, (entry) => {
      const sequence = (entry.sequence + random.between(1, story.length)) % story.length;
      const piece = rewritten(story[entry.sequence] as Piece, { sequence });
      const says = random.next() < 0.5 ? entry.entry : base64(piece.bytes);
      return { ...entry, sequence, entry: says };
    }),
  'an inner node shown as an entry': ({ excerpt, story, signing }, random) => {
    const log = logOf(story);
    const at = 2 * random.between(0, 32);
    const node = Buffer.concat([
      Buffer.of(1),
      ...[at, at + 1].map((position) => log.hashAt({ level: 0, position })),
    ]);
    const proof = log.inclusion(at, signing.sizes.at(-1)).slice(1).map(base64);
    const bytes = random.next() < 0.5 ? node : node.subarray(1);
    return { ...excerpt, entries: [{ sequence: at, entry: base64(bytes), proof, payload: null }] };
  },
  'a proof of an earlier state damaged': ({ bundle }, random) => {
    const at = random.between(0, bundle.earlier.length);
    const one = bundle.earlier[at] as LedgerBundle['earlier'][number];
    const earlier = bundle.earlier.with(at, { ...one, proof: damaged(one.proof, random) });
    return { ...bundle, earlier };
  },
  'an earlier state of another history': ({ bundle, story, signing }, random) => {
    const [size] = SIZES;
    const told = story.with(random.between(0, size), altered(random.pick(story), random));
    const one = bundle.earlier[0] as LedgerBundle['earlier'][number];
    const earlier = bundle.earlier.with(0, { ...one, note: noteOf(told, size, signing) });
    return { ...bundle, earlier };
  },
  'the form of the file bent': ({ bundle }, random) => bent(bundle, random),
  ...Object.fromEntries(
    Object.entries(forgeries).map(([name, forge]): [string, BundleAttack] => [
      `rewritten and signed anew: ${name}`,
      (world, random) => {
        const { story, size } = forge(world, random);
        const sizes = SIZES.filter((at) => at < size);
        return bundleOf(story, { ...world.signing, sizes: [...sizes, size] });
      },
    ]),
  ),
};

function withEntry(
  bundle: LedgerBundle,
  random: Random,
  change: (entry: BundleEntry) => BundleEntry,
): LedgerBundle {
  const at = random.between(0, bundle.entries.length);
  return { ...bundle, entries: bundle.entries.with(at, change(bundle.entries[at] as BundleEntry)) };
}

type Content = NonNullable<BundleEntry['payload']>;

function withContent(
  bundle: LedgerBundle,
  random: Random,
  change: (content: Content) => Content,
): LedgerBundle {
  return withEntry(bundle, random, (entry) => ({
    ...entry,
    payload: change(entry.payload as Content),
  }));
}

/** Changes the newest note or an earlier one. */
function withNote(
  bundle: LedgerBundle,
  random: Random,
  change: (note: string) => string,
): LedgerBundle {
  const at = random.between(0, bundle.earlier.length + 1);
  const one = bundle.earlier[at];
  if (one === undefined) return { ...bundle, checkpoint: change(bundle.checkpoint) };
  return { ...bundle, earlier: bundle.earlier.with(at, { ...one, note: change(one.note) }) };
}

function editedNote(note: string, random: Random): string {
  const [origin = '', size = '', root = '', ...rest] = note.split('\n');
  const lines = random.pick([
    [`${origin.slice(0, -1)}f0`, size, root],
    [origin, String(Number(size) + random.between(1, 9)), root],
    [origin, String(random.between(0, Number(size))), root],
    [origin, size, flipped(root, random)],
    [origin, size, root, 'one more line'],
  ]);
  return [...lines, ...rest].join('\n');
}

/** A proof with a bit flipped, a hash too few, one too many, or two exchanged. */
function damaged(proof: readonly string[], random: Random): string[] {
  const at = random.between(0, Math.max(1, proof.length));
  const other = (at + 1) % Math.max(1, proof.length);
  const kinds = [
    () => proof.toSpliced(at, 0, base64(random.bytes(32))),
    () => [...proof, proof[at] ?? base64(random.bytes(32))],
    ...(proof.length === 0
      ? []
      : [() => proof.toSpliced(at, 1), () => proof.with(at, flipped(proof[at] ?? '', random))]),
    ...(proof.length < 2
      ? []
      : [() => proof.with(at, proof[other] ?? '').with(other, proof[at] ?? '')]),
  ];
  return random.pick(kinds)();
}

/** Ways in which a lenient reader could be led to see something else than a strict one. */
function bent(bundle: LedgerBundle, random: Random): LedgerBundle {
  const at = random.between(0, bundle.entries.length);
  const entry = bundle.entries[at] as BundleEntry;
  const bytes = unbase64(entry.entry);
  const text = bytes.toString('utf8');
  const put = (change: object): LedgerBundle => ({
    ...bundle,
    entries: bundle.entries.with(at, { ...entry, ...change }),
  });
  const { time } = readEntry(bytes) ?? { time: '' };
  return random.pick([
    () => ({ ...bundle, complete: false }),
    () => ({ ...bundle, format: 'plumbline-ledger-bundle/2' as never }),
    () => ({ ...bundle, keys: [] }),
    () => ({ ...bundle, origin: `${bundle.origin}x` }),
    () => put({ sequence: String(entry.sequence) }),
    () => put({ sequence: entry.sequence + 0.5 }),
    () => put({ entry: `${entry.entry}\n` }),
    () => put({ entry: base64(Buffer.from(`${text} `)) }),
    () => put({ entry: base64(Buffer.from(text.replace('{', '{ '))) }),
    () => put({ entry: base64(Buffer.from(text.replace('"v":1', '"v":2'))) }),
    () => put({ entry: base64(Buffer.from(text.replace('"v":1', '"v":1,"w":1'))) }),
    () => put({ entry: base64(Buffer.from(text.replace(time, time.replace('T', ' ')))) }),
    () => put({ entry: base64(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes])) }),
    () => put({ payload: { ...entry.payload, text: 7 } }),
    () => put({ payload: { ...entry.payload, salt: 'AA==' } }),
    () => put({ entry: null }),
  ])();
}

function contentOf({ payload }: Piece): Content | null {
  return payload && { salt: base64(payload.salt), text: payload.text };
}

function two(count: number, random: Random): [number, number] {
  const one = random.between(0, count);
  return [one, (one + random.between(1, count)) % count];
}

function flipped(text: string, random: Random): string {
  return base64(flip(unbase64(text), random));
}

export function flip(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const at = random.between(0, copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.between(0, 8));
  return copy;
}
