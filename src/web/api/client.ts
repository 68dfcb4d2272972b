import createClient from 'openapi-fetch';
import { learnServerTime } from '../clock.ts';
import { chosenFirm } from './firm.ts';
import type { paths } from './schema.d.ts';
import { RequestTrouble, troubleOf } from './trouble.ts';

/**
 * Reads go through here: `read(api.GET('/api/actions', { params: { query }, signal }))`.
 * Writes go through `useCommand`, which adds the key that makes a repeated request harmless.
 */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
});

api.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(chosenFirm())) request.headers.set(name, value);
    const asOf = askedDay();
    if (!asOf || request.method !== 'GET') return undefined;
    const address = new URL(request.url);
    // A page that sends its own search along sends the day too, under the name of the page's address.
    address.searchParams.delete('asOf');
    address.searchParams.set('as_of', asOf);
    return new Request(address, request);
  },
  onResponse({ response }) {
    learnServerTime(response.headers.get('date'));
  },
});

/** The past day that the address of the page asks for, or null: every read carries it, and answers are kept apart by it. */
export function askedDay(): string | null {
  return new URLSearchParams(location.search).get('asOf');
}

type Pending<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

/** The answer of a request; throws {@link RequestTrouble} where there is none. */
export async function read<Data>(pending: Pending<Data>): Promise<Data> {
  const { data, error, response } = await pending;
  if (!response.ok) throw new RequestTrouble(troubleOf(response, error));
  return data as Data;
}

/** A read that is the same on every day (the session, the account); throws {@link RequestTrouble} likewise. */
export async function fetchJson<Data>(path: string, signal?: AbortSignal): Promise<Data> {
  const response = await fetch(path, {
    headers: { accept: 'application/json', ...chosenFirm() },
    ...(signal && { signal }),
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new RequestTrouble(troubleOf(response, body));
  return body as Data;
}
