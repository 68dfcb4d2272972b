import { randomUUID } from 'node:crypto';
import { readPdf } from '../../pdf.ts';
import type { Operation } from './document.ts';
import { ORIGIN, type Proven } from './program.ts';

/** A session of somebody: its cookies, and the organisation asked for where there are several. */
export type Session = { readonly cookie: string; readonly organisation?: string };
export const NOBODY: Session = { cookie: '' };

/** What an operation is asked with. */
export type Asked = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** In place of a body, for operations that take a file. */
  readonly file?: { readonly name: string; readonly content: string };
};

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
};

let address = 0;

/**
 * Asks an operation as a session does, every time from another address, so that what is counted per
 * address in one test holds up no other.
 */
export async function send(
  program: Pick<Proven, 'app'>,
  operation: Operation,
  session: Session,
  asked: Asked,
): Promise<Reply> {
  address += 1;
  const response = await program.app.inject({
    method: operation.method,
    url: urlOf(operation, asked),
    remoteAddress: `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}`,
    headers: headersOf(operation, session, asked),
    ...payloadOf(operation, asked),
  });
  const bytes = await legible(response.rawPayload);
  return { status: response.statusCode, headers: response.headers, bytes };
}

/** A PDF holds numbers of letters and not their text: what it says takes its place, so that it can be searched. */
async function legible(bytes: Buffer): Promise<Buffer> {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return bytes;
  const { title, pages, alternatives } = await readPdf(bytes);
  return Buffer.from([title, ...alternatives, ...pages].join('\n'));
}

export function urlOf(
  { path }: Operation,
  { params, query }: Pick<Asked, 'params' | 'query'>,
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encoded(params?.[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

/** As part of an address; half a character, which no address can hold, becomes what browsers make of it. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}

function headersOf(
  operation: Operation,
  { cookie, organisation }: Session,
  asked: Asked,
): Record<string, string> {
  const writes = operation.method !== 'GET';
  return {
    'user-agent': 'proof',
    ...(cookie === '' ? {} : { cookie }),
    ...(organisation === undefined ? {} : { 'x-organisation': organisation }),
    ...(writes
      ? { origin: ORIGIN, 'sec-fetch-site': 'same-origin', 'idempotency-key': randomUUID() }
      : {}),
    ...(operation.takesFile ? { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } : {}),
    ...(operation.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...asked.headers,
  };
}

const BOUNDARY = 'a-line-that-stands-in-no-file';

function payloadOf(operation: Operation, { body, file }: Asked): { payload?: string } {
  if (operation.takesFile && file !== undefined) {
    const name = encodeURIComponent(file.name);
    return {
      payload: `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${file.content}\r\n--${BOUNDARY}--\r\n`,
    };
  }
  return operation.body === undefined ? {} : { payload: JSON.stringify(body ?? {}) };
}

/** The session an answer opens or changes: its cookies laid over those there were. */
export function sessionAfter(session: Session, reply: Reply): Session {
  const jar = new Map(
    session.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair): [string, string] => halves(pair)),
  );
  for (const line of [reply.headers['set-cookie'] ?? []].flat() as string[]) {
    const [name, value] = halves(line.split(';')[0] ?? '');
    if (/max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
  return { ...session, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
}

function halves(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
