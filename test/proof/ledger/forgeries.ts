import { randomUUID } from 'node:crypto';
import { sealPayload } from '../../../src/platform/ledger/entry.ts';
import type { Random } from '../random.ts';
import { renumbered, rewritten, type Piece, type Story } from './story.ts';
import { KEPT_SIZE, type World } from './world.ts';

/** A history other than the one that happened, put together without a seam. */
export type Forgery = { readonly story: Story; readonly size: number };

/** Whole histories rewritten by somebody who holds the server and its key: only what was kept outside tells. */
export const forgeries: Readonly<Record<string, (world: World, random: Random) => Forgery>> = {
  'one entry rewritten': ({ story }, random) => {
    const at = random.between(0, KEPT_SIZE);
    return forged(story.with(at, altered(story[at] as Piece, random)));
  },
  'an entry removed and the gap closed': ({ story }, random) =>
    forged(story.toSpliced(random.between(0, KEPT_SIZE), 1)),
  'an entry slipped in': ({ story }, random) => {
    const at = random.between(0, KEPT_SIZE);
    return forged(story.toSpliced(at, 0, altered(story[at] as Piece, random)));
  },
  'an entry told twice': ({ story }, random) => {
    // The second of the two stands where another entry was kept.
    const at = random.between(0, KEPT_SIZE - 1);
    return forged(story.toSpliced(at, 0, story[at] as Piece));
  },
  'two entries exchanged': ({ story }, random) => {
    const at = random.between(0, KEPT_SIZE - 1);
    const other = random.between(at + 1, KEPT_SIZE);
    return forged(story.with(at, story[other] as Piece).with(other, story[at] as Piece));
  },
  'the end cut off': ({ story }, random) => forged(story.slice(0, random.between(1, KEPT_SIZE))),
  'another history from some entry on': ({ story }, random) => {
    const at = random.between(0, KEPT_SIZE);
    return forged([
      ...story.slice(0, at),
      ...story.slice(at).map((piece) => altered(piece, random)),
    ]);
  },
  'an older backup put back and gone on from': ({ story }, random) => {
    const at = random.between(0, KEPT_SIZE);
    const more = random.between(1, 2 * story.length);
    const since = Array.from({ length: more }, () => altered(random.pick(story), random));
    return forged([...story.slice(0, at), ...since]);
  },
  'everything invented': ({ story }, random) =>
    forged(story.map((piece) => altered(piece, random))),
  "another firm's entry taken over": ({ story, foreign, log }, random) => {
    const taken = rewritten(random.pick(foreign), { origin: log.origin });
    return forged(story.with(random.between(0, KEPT_SIZE), taken));
  },
};

function forged(story: Story): Forgery {
  return { story: renumbered(story), size: story.length };
}

/** Another entry of the same place: other content, or another object, actor or kind of event. */
export function altered(piece: Piece, random: Random): Piece {
  const { salt, payload, commitment } = sealPayload({ reason: `Forged ${random.next()}` });
  const hex = random.bytes(16).toString('hex');
  const change = random.pick([
    { commitment },
    { commitment, actor: hex },
    { commitment, acting_for: hex },
    { commitment, role: 'system_manager' },
    { commitment, object: { id: randomUUID(), kind: 'action', version: random.between(1, 9) } },
    { commitment, type: 'action.cancelled' },
  ]);
  return { ...rewritten(piece, change), payload: { salt, text: payload } };
}
