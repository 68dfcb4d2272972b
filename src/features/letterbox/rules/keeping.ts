import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';

type Poster = { readonly revoked: boolean };
type Handler = { readonly retired: boolean; readonly public_key: string | null };

/** A poster is made invalid once. */
export function revoke(poster: Poster): Outcome<null, 'poster.is_revoked'> {
  return poster.revoked ? refuse('poster.is_revoked') : accept(null);
}

/** Somebody who works here is named, and once. */
export function nameHandler(around: {
  readonly isHere: boolean;
  readonly isHandler: boolean;
}): Outcome<null, 'handler.not_here' | 'handler.is_named'> {
  if (!around.isHere) return refuse('handler.not_here');
  return around.isHandler ? refuse('handler.is_named') : accept(null);
}

/** A key is made once: another one would leave letters behind that nobody can open. */
export function makeKey(handler: Handler): Outcome<null, 'handler.is_retired' | 'handler.has_key'> {
  if (handler.retired) return refuse('handler.is_retired');
  return handler.public_key === null ? accept(null) : refuse('handler.has_key');
}

/** Only the wrapping by the passphrase is exchanged: the key stays, and so does what it opens. */
export function changePassphrase(handler: Handler): Outcome<null, 'handler.has_no_key'> {
  return handler.public_key === null ? refuse('handler.has_no_key') : accept(null);
}

/** A handler is retired once; what was sealed for them stays sealed for them. */
export function retire(handler: Handler): Outcome<null, 'handler.is_retired'> {
  return handler.retired ? refuse('handler.is_retired') : accept(null);
}
