import type { PosterFacts } from '../../contract/public.ts';
import { allOutgoing, dropOutgoing, keepOutgoing, type Outgoing } from './kept.ts';
import { ownScript } from './own-scripts.ts';

export type Reply =
  | { readonly is: 'answered'; readonly body: unknown }
  | { readonly is: 'refused'; readonly code: string }
  | { readonly is: 'unreachable' };

/** Asks the firm. The request says nothing of who asks: no cookie, no page it comes from, nothing kept. */
export async function ask(operation: string, body: object): Promise<Reply> {
  try {
    const response = await fetch(`/api/letterbox/${operation}`, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { refusal?: { code: string } };
    if (response.ok) return { is: 'answered', body: answer };
    if (answer.refusal !== undefined) return { is: 'refused', code: answer.refusal.code };
    return response.status === 400 || response.status === 413
      ? { is: 'refused', code: String(response.status) }
      : { is: 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
}

type Proof = { readonly challenge: string; readonly nonce: number };
type Cost = PosterFacts['work'];

const working = new Map<string, Promise<Proof>>();

/** Begins the work for a letter, or says how far it has come: it may begin while somebody is still writing. */
export function workFor(number: string, { challenge, tries }: Cost): Promise<Proof> {
  const begun = working.get(number);
  if (begun !== undefined) return begun;
  const done = new Promise<Proof>((resolve, reject) => {
    const worker = new Worker(ownScript('/box/work.js'));
    worker.addEventListener('message', ({ data }: MessageEvent<{ nonce: number }>) => {
      worker.terminate();
      resolve({ challenge, nonce: data.nonce });
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The work could not be done.'));
    });
    worker.postMessage({ letter: number, challenge, tries }, []);
  });
  working.set(number, done);
  return done;
}

/** What to do again later: the work was for another half hour, or the box takes no more in this one. */
const LATER = new Set(['letterbox.too_old', 'letterbox.no_work', 'letterbox.full_for_now']);

/** How one sending ended; for how long it waits is not known to anybody. */
export type Sent =
  | { readonly is: 'arrived'; readonly empties: PosterFacts['empties'] }
  | { readonly is: 'waits' }
  | { readonly is: 'refused'; readonly code: string };

async function sendOne(one: Outgoing): Promise<Sent> {
  if (!working.has(one.number)) {
    const looked = await ask('look', { code: one.code });
    if (looked.is === 'unreachable') return { is: 'waits' };
    if (looked.is === 'refused') return refused(one, looked.code);
    void workFor(one.number, (looked.body as PosterFacts).work);
  }
  const proof = await working.get(one.number)!.catch(() => undefined);
  working.delete(one.number);
  if (proof === undefined) return { is: 'waits' };
  const reply = await ask(one.to, { ...one.body, code: one.code, proof });
  if (reply.is === 'unreachable') {
    // The same work is good for the next try, if that comes soon enough.
    working.set(one.number, Promise.resolve(proof));
    return { is: 'waits' };
  }
  if (reply.is === 'refused') {
    return LATER.has(reply.code) ? { is: 'waits' } : refused(one, reply.code);
  }
  await dropOutgoing(one.number);
  return { is: 'arrived', empties: (reply.body as { empties: PosterFacts['empties'] }).empties };
}

async function refused(one: Outgoing, code: string): Promise<Sent> {
  await keepOutgoing({ ...one, refused: code });
  return { is: 'refused', code };
}

let sending: Promise<Map<string, Sent>> | undefined;

/** Sends what waits on this device, one after the other; who asks while it is being done gets the same answer. */
export function sendAll(): Promise<Map<string, Sent>> {
  sending ??= sendEach().finally(() => (sending = undefined));
  return sending;
}

async function sendEach(): Promise<Map<string, Sent>> {
  const results = new Map<string, Sent>();
  const waiting = (await allOutgoing()).filter((one) => one.refused === undefined);
  for (const one of waiting) results.set(one.number, await sendOne(one));
  return results;
}
