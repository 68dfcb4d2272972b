import { chosenFirm } from './firm.ts';
import { troubleOf, troubleOfError } from './trouble.ts';
import type { Trouble } from './trouble.ts';

/** What became of a request. */
export type Delivery<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly trouble: Trouble };

/** One wish of a person: what is asked, and the key under which the server does it at most once. */
export type Intent = { readonly path: string; readonly body: unknown; readonly key: string };

/** The edges, as arguments, so that the rule below can be tested without a browser. */
export type Edges = {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Resolves after that many milliseconds, or sooner when the connection is back. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told before each pause; the person sees that the change waits. */
  readonly waiting?: (attempt: number) => void;
  readonly signal?: AbortSignal;
};

const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Sends one intent until the server has answered it. A lost connection and a gateway's "not now" are
 * tried again under the same key, for as long as it takes; everything else is an answer.
 * Ends with `no_connection` only when `signal` says that the person gave up.
 */
export async function deliver<Answer>(intent: Intent, edges: Edges): Promise<Delivery<Answer>> {
  for (let attempt = 0; ; attempt += 1) {
    const delivery = await once<Answer>(intent, edges);
    if (delivery.ok || delivery.trouble.kind !== 'no_connection') return delivery;
    if (edges.signal?.aborted) return delivery;
    edges.waiting?.(attempt + 1);
    await edges.pause(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 30_000);
    if (edges.signal?.aborted) return delivery;
  }
}

async function once<Answer>(intent: Intent, edges: Edges): Promise<Delivery<Answer>> {
  try {
    const response = await edges.fetch(intent.path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': intent.key,
        ...chosenFirm(),
      },
      body: JSON.stringify(intent.body),
      ...(edges.signal && { signal: edges.signal }),
    });
    const body = parsed(await response.text());
    if (!response.ok) return { ok: false, trouble: troubleOf(response, body) };
    // A success that is no JSON comes from something between us and the product, a hotel's sign-in page say.
    if (body === undefined) return { ok: false, trouble: { kind: 'no_connection' } };
    return { ok: true, answer: body as Answer };
  } catch (error) {
    if (edges.signal?.aborted) return { ok: false, trouble: { kind: 'no_connection' } };
    return { ok: false, trouble: troubleOfError(error) };
  }
}

/** The JSON of a text; null where it is empty, undefined where it is none. */
function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
