import * as fc from 'fast-check';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../isolation/send.ts';
import { hostileText } from './hostile.ts';
import { fault, LONGEST_MS } from './judge.ts';
import type { Tally } from './bombard.ts';

/** Bytes for one connection. `cut` ends it before an answer; a pause lies between the parts. */
type Bytes = { readonly parts: readonly string[]; readonly cut: boolean };

const BODY = '{"title":"From a socket"}';

const requestLine = fc.constantFrom(
  'GET /api/me HTTP/1.1',
  'POST /api/action.propose HTTP/1.1',
  'HEAD /api/actions HTTP/1.1',
  'TRACE / HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'GET http://localhost/api/me HTTP/1.1',
  'GET /api/me HTTP/1.0',
  'GET /api/me HTTP/2.0',
  'GET /api/me',
  'GET  /api/me  HTTP/1.1',
  'get /api/me http/1.1',
  'GET /api/\u0000me HTTP/1.1',
  'GET /api/%00 HTTP/1.1',
  'GET /../../etc/passwd HTTP/1.1',
  `GET /api/actions?q=${'x'.repeat(20_000)} HTTP/1.1`,
  'NONSENSE',
  '\u0016\u0003\u0001\u0002\u0000',
  '',
);
const oddHeader = fc.oneof(
  fc.constantFrom(
    `content-length: ${BODY.length}`,
    'content-length: 0',
    'content-length: 5',
    'content-length: 99999',
    'content-length: -1',
    'content-length: 1e3',
    'content-length: 25, 26',
    'transfer-encoding: chunked',
    'transfer-encoding: xchunked',
    'transfer-encoding : chunked',
    'content-type: application/json',
    'content-type: text/plain',
    'host: a, b',
    'host:',
    'connection: upgrade\r\nupgrade: websocket',
    'expect: 100-continue',
    'expect: a miracle',
    ' folded: yes',
    ': nameless',
    'no colon',
    `x: ${'y'.repeat(20_000)}`,
  ),
  hostileText.map((text) => `x-odd: ${text.replaceAll(/[^\t\u0020-\u00ff]/g, '?').slice(0, 500)}`),
);
const anyBody = fc.constantFrom(
  '',
  BODY,
  `${BODY}${BODY}`,
  '5\r\n{"a":\r\n',
  '19\r\n{}\r\n0\r\n\r\n',
  'zz\r\n',
  '0\r\n\r\n',
  BODY.slice(0, 9),
);

/** Requests as no client writes them: broken lines, quarrelling lengths, slow and cut-off bodies. */
function bytesFor(cookie: string): fc.Arbitrary<Bytes> {
  return fc
    .record({
      line: requestLine,
      headers: fc.array(oddHeader, { maxLength: 4 }),
      body: anyBody,
      signed: fc.boolean(),
      cuts: fc.array(fc.nat(400), { maxLength: 2 }),
      cut: fc.nat(3).map((one) => one === 0),
    })
    .map(({ line: first, headers, body: last, signed, cuts, cut }) => {
      const all = [
        'host: localhost',
        'connection: close',
        ...(signed ? [`cookie: ${cookie}`] : []),
        ...headers,
      ];
      const text = `${first}\r\n${all.join('\r\n')}\r\nidempotency-key: socket-key\r\n\r\n${last}`;
      const places = [0, ...cuts.toSorted((one, other) => one - other), text.length];
      const parts = places.slice(1).map((place, at) => text.slice(places[at], place));
      return { parts, cut };
    });
}

/** Opens so many connections, some of them at a time, and notes what was wrong with the answers. */
export async function knock(
  port: number,
  { cookie }: Session,
  { runs, seed, tally }: { runs: number; seed: number; tally: Tally },
): Promise<void> {
  const property = fc.asyncProperty(bytesFor(cookie), async (bytes) => {
    tally.requests += 1;
    const wrong = faultOf(await heard(port, bytes));
    if (wrong !== undefined) throw new Error(wrong);
  });
  const result = await fc.check(property, { seed, numRuns: runs, endOnFailure: false });
  if (!result.failed) return;
  const [bytes] = result.counterexample as [Bytes];
  const text = JSON.stringify(bytes.parts.join('')).slice(0, 1_500);
  const kind = `socket: ${(result.errorInstance as Error | null)?.message ?? ''}`;
  if (tally.failures.some((failure) => failure.startsWith(kind))) return;
  tally.failures.push(
    `${kind}\n    printf '%b' ${text} | nc 127.0.0.1 $PORT\n    seed ${seed}, path ${result.counterexamplePath}`,
  );
}

/** What a connection said until it was closed; null where we closed it, undefined where it only hung. */
function heard(port: number, { parts, cut }: Bytes): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    // A request that is not complete has no answer: half of the connection is closed, and then it ends.
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(undefined);
    }, LONGEST_MS);
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(cut ? null : text);
    });
    void speak(parts, (part) => socket.write(Buffer.from(part, 'latin1'))).then(() =>
      cut ? socket.destroy() : socket.end(),
    );
  });
}

async function speak(parts: readonly string[], say: (part: string) => void): Promise<void> {
  for (const [at, part] of parts.entries()) {
    if (at > 0) await pause(2);
    say(part);
  }
}

function faultOf(text: string | null | undefined): string | undefined {
  if (text === undefined) return `hung: neither answered nor closed for ${LONGEST_MS / 1000} s`;
  if (text === null || text === '') return undefined; // Closed without a word, as HTTP allows.
  const goAhead = /^HTTP\/1\.1 100 [^\r]*\r\n\r\n/.exec(text);
  if (goAhead !== null) return faultOf(text.slice(goAhead[0].length));
  const answer = /^HTTP\/1\.1 (\d{3})[^\r]*\r\n([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(text);
  if (answer === null) return `no HTTP answer: ${text.slice(0, 200)}`;
  const [, status = '', head = '', body = ''] = answer;
  const headers = Object.fromEntries(
    head
      .split('\r\n')
      .map((line) => [
        line.split(':')[0]?.toLowerCase() ?? '',
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  const whole = headers['transfer-encoding'] === 'chunked' ? joined(body) : body;
  const length = Number(headers['content-length'] ?? whole.length);
  // To HEAD the body is left out; what follows is the answer to the bytes behind it.
  if (whole.startsWith('HTTP/1.1 ')) return faultOf(whole);
  if (whole === '' && length > 0) return Number(status) >= 500 ? `answered ${status}` : undefined;
  const first = Buffer.from(whole.slice(0, length), 'latin1');
  return fault({ status: Number(status), headers, body: first, tookMs: 0 });
}

/** The chunks of a body put together. */
function joined(body: string): string {
  let text = '';
  for (let rest = body; ;) {
    const line = /^([0-9a-f]+)\r\n/i.exec(rest);
    const size = Number.parseInt(line?.[1] ?? '0', 16);
    if (line === null || size === 0) return text;
    text += rest.slice(line[0].length, line[0].length + size);
    rest = rest.slice(line[0].length + size + 2);
  }
}
