import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { barePicture } from '../../../platform/files/bare-picture.ts';
import { picturePixels } from '../../../platform/files/picture-size.ts';
import type { Close } from '../../../platform/database/transaction.ts';
import type { Platform } from '../../../platform/platform.ts';
import { MOST_PIXELS } from '../contract/kinds.ts';
import type { Drop } from '../contract/public.ts';
import { NOTHING_TAKEN, oneLess, oneMore, type Taken } from '../rules/box.ts';
import { fits, type LetterRefusal } from '../rules/dropping.ts';
import { readyHandlers } from '../store/handlers.ts';
import { puttingLetter, wasPut, type WaitingLetter } from '../store/waiting.ts';
import type { Stander } from './standing-at.ts';
import type { Work, WorkRefusal } from './work.ts';

type DropRefusal =
  | LetterRefusal
  | WorkRefusal
  | 'letterbox.poster_revoked'
  | 'letterbox.full_for_now'
  | 'letterbox.not_a_picture'
  | 'letterbox.picture_too_large';

/** How much was taken in this hour, by firm and place. In memory alone, and by nothing that tells who sent it. */
export class Hours {
  readonly #taken = new Map<string, Taken>();

  /** Counts one more; false where the hour is full. */
  take(organisationId: string, place: string, now: Date): boolean {
    const taken = oneMore(this.#taken.get(organisationId) ?? NOTHING_TAKEN, place, now);
    if (taken === undefined) return false;
    this.#taken.set(organisationId, taken);
    return true;
  }

  /** What was counted and is not new is not counted: the same work, sent again and again, fills no hour. */
  giveBack(organisationId: string, place: string, now: Date): void {
    const taken = this.#taken.get(organisationId) ?? NOTHING_TAKEN;
    this.#taken.set(organisationId, oneLess(taken, place, now));
  }
}

/**
 * Puts a letter into the box. The one write of the product that leaves no entry in the ledger: an entry has a time, and
 * of a letter only the day is to be known. The entry follows when the box is emptied.
 */
export async function drop(
  { database }: Platform,
  parts: { readonly work: Work; readonly hours: Hours },
  stander: Stander,
  given: Drop,
): Promise<Outcome<{ empties: Stander['empties'] }, DropRefusal>> {
  const { scope, posterId, placeId, now, today, empties } = stander;
  const { organisationId } = scope;
  const worked = await parts.work.check(organisationId, given.letter, given.proof, now);
  if (!worked.ok) return worked;
  const picture = pictureIn(given.picture);
  if (!picture.ok) return picture;
  const putting = await database.transactions.write<Outcome<Putting, DropRefusal>>(
    scope,
    async (write, _scope, close) => {
      const handlers = given.sealed === null ? [] : await readyHandlers(write);
      const fit = fits(given, new Set(handlers.map(({ person_id: person }) => person)));
      if (!fit.ok) return fit;
      if (!parts.hours.take(organisationId, placeId, now)) return refuse('letterbox.full_for_now');
      const letter = waiting(given, placeId, picture.value, today);
      return accept({ answer: close(puttingLetter(write, organisationId, posterId, letter)) });
    },
  );
  if (!putting.ok) return putting;
  const { rows } = await putting.value.answer;
  const put = wasPut(rows[0]);
  if (put !== 'put') parts.hours.giveBack(organisationId, placeId, now);
  return put === 'revoked' ? refuse('letterbox.poster_revoked') : accept({ empties });
}

/** What the database answers, once the transaction has ended. */
type Putting = { readonly answer: ReturnType<Close> };

function waiting(
  { sealed, receipt, ...given }: Drop,
  placeId: string,
  picture: Buffer | null,
  today: WaitingLetter['put_on'],
): WaitingLetter {
  return {
    letter: given.letter,
    put_on: today,
    kind: given.kind,
    words: given.words,
    name: given.name,
    place_id: given.whole_site ? null : placeId,
    lookup_hash: receipt.lookup_hash,
    public_key: receipt.public_key,
    picture,
    box: sealed?.box ?? null,
    picture_box: sealed === null || sealed.picture_box === '' ? null : sealed.picture_box,
    keys: sealed === null ? [] : [...sealed.keys, { person_id: null, ...sealed.own }],
  };
}

/** The picture alone: whatever else the file held is left behind before anything is kept. */
function pictureIn(
  base64: string,
): Outcome<Buffer | null, 'letterbox.not_a_picture' | 'letterbox.picture_too_large'> {
  if (base64 === '') return accept(null);
  const bytes = Buffer.from(base64, 'base64');
  // The page sends JPEG and nothing else.
  const pixels = isJpeg(bytes) ? picturePixels(bytes) : 0;
  const bare = pixels === 0 ? undefined : barePicture(bytes);
  if (bare === undefined) return refuse('letterbox.not_a_picture');
  return pixels > MOST_PIXELS ? refuse('letterbox.picture_too_large') : accept(bare);
}

function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}
