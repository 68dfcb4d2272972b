import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Kind } from '../../voice/contract/kinds.ts';

type Letter = {
  readonly kind: Kind;
  readonly words: string;
  readonly name: string;
  readonly picture: string;
  readonly sealed: { readonly keys: readonly { readonly person_id: string }[] } | null;
};

/** Why a letter is not taken. */
export type LetterRefusal =
  'letterbox.nothing_said' | 'letterbox.not_sealed' | 'letterbox.not_a_handler';

/**
 * Words or a picture are enough. What is sealed is a concern, stands behind the seal alone, and is sealed to those who
 * handle letters today.
 * @param handlers the people to whom something can be sealed
 */
export function fits(letter: Letter, handlers: ReadonlySet<string>): Outcome<null, LetterRefusal> {
  const open = letter.words !== '' || letter.picture !== '';
  if (letter.sealed === null) return open ? accept(null) : refuse('letterbox.nothing_said');
  if (open || letter.name !== '' || letter.kind !== 'concern')
    return refuse('letterbox.not_sealed');
  return sealedTo(letter.sealed.keys, handlers);
}

/** Whether all of them are among those who may open it, each once. */
export function sealedTo(
  keys: readonly { readonly person_id: string }[],
  readers: ReadonlySet<string>,
): Outcome<null, 'letterbox.not_a_handler'> {
  const named = new Set(keys.map(({ person_id: person }) => person));
  const known = [...named].every((person) => readers.has(person));
  return known && named.size === keys.length ? accept(null) : refuse('letterbox.not_a_handler');
}

type Answer = {
  readonly words: string;
  readonly gone: boolean | null;
  readonly fair: number | null;
  readonly sealed: { readonly keys: readonly { readonly person_id: string }[] } | null;
};

/** Something is said, or whether it is gone or was fair; to a sealed letter behind its seal. */
export function fitsBack(
  answer: Answer,
  letter: { readonly readers: ReadonlySet<string> | null },
): Outcome<null, LetterRefusal> {
  if (answer.sealed === null) {
    if (letter.readers !== null && answer.words !== '') return refuse('letterbox.not_sealed');
    return answer.words === '' && answer.gone === null && answer.fair === null
      ? refuse('letterbox.nothing_said')
      : accept(null);
  }
  if (letter.readers === null || answer.words !== '') return refuse('letterbox.not_sealed');
  return sealedTo(answer.sealed.keys, letter.readers);
}
