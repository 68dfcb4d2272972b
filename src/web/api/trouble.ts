import type { Refusal } from '../../lib/outcome.ts';
import { sayRefusal } from '../i18n/catalogue.ts';
import { say } from '../say.ts';

/**
 * Why a request brought no answer. `refused` is a rule that said no; `no_connection` may be tried
 * again with the same key; everything else is for the person to read.
 */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: EdgeKind }
  | { readonly kind: 'broken'; readonly requestId: string | null };

type EdgeKind =
  | 'no_connection'
  | 'malformed'
  | 'signed_out'
  | 'not_allowed'
  | 'not_found'
  | 'too_large'
  | 'too_often';

const byStatus: Readonly<Record<number, EdgeKind>> = {
  400: 'malformed',
  401: 'signed_out',
  403: 'not_allowed',
  404: 'not_found',
  409: 'malformed',
  413: 'too_large',
  415: 'malformed',
  429: 'too_often',
  // A gateway that cannot reach the product is, for the person, a lost connection.
  502: 'no_connection',
  503: 'no_connection',
  504: 'no_connection',
};

/** Thrown by reads, so that the query cache and the error page can tell what happened. */
export class RequestTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.name = 'RequestTrouble';
    this.trouble = trouble;
  }
}

/** Reads what a failed response says. */
export function troubleOf(response: Response, body: unknown): Trouble {
  const refusal = refusalOf(body);
  if (refusal) return { kind: 'refused', refusal };
  const kind = byStatus[response.status];
  if (kind) return { kind };
  return { kind: 'broken', requestId: requestIdOf(body) };
}

/** The trouble of anything thrown while a request was made; what is not ours is a lost connection. */
export function troubleOfError(error: unknown): Trouble {
  if (error instanceof RequestTrouble) return error.trouble;
  // fetch() rejects with a TypeError when no answer came at all.
  if (error instanceof TypeError) return { kind: 'no_connection' };
  return { kind: 'broken', requestId: null };
}

/** Somebody else was faster: the record has a newer version than the one that was sent. */
export function isOvertaken(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.refusal.code === 'record.changed_meanwhile';
}

/** The sentence for a person. */
export function sayTrouble(trouble: Trouble): string {
  if (trouble.kind === 'refused') return sayRefusal(trouble.refusal);
  if (trouble.kind === 'broken' && trouble.requestId) {
    return say('trouble.broken_with_number', { number: trouble.requestId });
  }
  return say(`trouble.${trouble.kind}`);
}

function refusalOf(body: unknown): Refusal | null {
  if (typeof body !== 'object' || body === null || !('refusal' in body)) return null;
  const { refusal } = body;
  if (typeof refusal !== 'object' || refusal === null || !('code' in refusal)) return null;
  return typeof refusal.code === 'string' ? (refusal as Refusal) : null;
}

function requestIdOf(body: unknown): string | null {
  const error = (body as { error?: { requestId?: unknown } } | null | undefined)?.error;
  return typeof error?.requestId === 'string' ? error.requestId : null;
}
