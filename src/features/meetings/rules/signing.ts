import { accept, all, refuse, type Outcome } from '../../../lib/outcome.ts';
import { seenLatest } from '../../../lib/version.ts';
import type { SignsAs, State } from '../contract/kinds.ts';
import { begun } from './life.ts';

type Table = {
  readonly state: State;
  readonly chaired_by: string | null;
  readonly writer_id: string | null;
  readonly deputies: readonly string[];
};

/** In which part somebody signs the minutes; null where they were neither in the chair nor wrote them. */
export function signsAs({ chaired_by, writer_id }: Table, person: string): SignsAs | null {
  if (chaired_by === person) return 'chair';
  return writer_id === person ? 'writer' : null;
}

type SignRefusal =
  | 'meeting.not_held'
  | 'meeting.deputy_signs'
  | 'meeting.not_yours_to_sign'
  | 'meeting.minutes_changed'
  | 'meeting.signed_already';

/**
 * A signature is of exactly these minutes, by who was in the chair or who wrote them. Nobody signs in another's place: a
 * deputy sat in a chair, and does not answer for it.
 */
export function sign(
  meeting: Table,
  person: string,
  asked: { readonly seen: string; readonly now: string; readonly alreadySigned: boolean },
): Outcome<{ part: SignsAs; content_hash: string }, SignRefusal> {
  const held = meeting.state === 'held' ? accept(null) : refuse('meeting.not_held');
  if (!held.ok) return held;
  const part = signsAs(meeting, person);
  if (part === null) {
    return meeting.deputies.includes(person)
      ? refuse('meeting.deputy_signs')
      : refuse('meeting.not_yours_to_sign');
  }
  return all(
    [
      asked.seen === asked.now ? accept(null) : refuse('meeting.minutes_changed'),
      asked.alreadySigned ? refuse('meeting.signed_already') : accept(null),
    ],
    { part, content_hash: asked.now },
  );
}

/** A conclusion is of a meeting that has begun, and by somebody who saw what was concluded before. */
export function conclude<Words>(meeting: Table, words: Words, seen: number, now: number) {
  return all([begun(meeting), seenLatest({ version: now }, seen)], { words, version: now + 1 });
}
