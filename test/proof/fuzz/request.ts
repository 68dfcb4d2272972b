import * as fc from 'fast-check';
import type { Operation, Parameter } from '../isolation/document.ts';
import { encoded, urlOf, type Asked } from '../isolation/send.ts';
import { fitting, type Ids } from './fitting.ts';
import { hostileText, hostileValue, Token, Twice, written } from './hostile.ts';

/** A request as it goes out. `who` is the place of a session in the list of those there are. */
export type Request = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer | undefined;
  readonly who: number;
};

export type Sources = {
  readonly ids: Ids;
  /** Requests of the operation that succeed, or did before they were used up. */
  readonly examples: readonly Asked[];
  readonly sessions: number;
};

const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=latin1',
  'APPLICATION/JSON',
  ' application/json',
  'application/json\t',
  'application/json, text/plain',
  'application/jsonx',
  'application/merge-patch+json',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/octet-stream',
  '*/*',
  '',
];

/** Requests to one operation, from those that are right in everything to those that are right in nothing. */
export function requestsTo(operation: Operation, sources: Sources): fc.Arbitrary<Request> {
  return fc
    .record({
      asked: askedFor(operation, sources),
      headers: headersOf(),
      payload: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, payloads),
      url: fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, brokenUrls(operation)),
      method: fc.oneof(
        { weight: 40, arbitrary: fc.constant(operation.method as string) },
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'),
      ),
      who: fc.nat(sources.sessions - 1),
    })
    .map(({ asked, headers, payload, url, method, who }) => ({
      method,
      url: url ?? urlOf(operation, asked),
      headers: { ...headersFor(operation), ...headers },
      payload:
        payload ??
        (method === 'GET' || method === 'HEAD' ? undefined : bodyOf(operation, asked.body)),
      who,
    }));
}

type Wild = Omit<Asked, 'body'> & { readonly body?: unknown };

function askedFor(operation: Operation, { ids, examples }: Sources): fc.Arbitrary<Wild> {
  const values = (where: Parameter['in'], value: (one: Parameter) => fc.Arbitrary<unknown>) => {
    const chosen = operation.parameters.filter((one) => one.in === where);
    const shape = Object.fromEntries(chosen.map((one) => [one.name, value(one).map(String)]));
    const requiredKeys = chosen.filter((one) => one.required).map((one) => one.name);
    return fc.record(shape, { requiredKeys }) as fc.Arbitrary<Record<string, string>>;
  };
  const fits = (one: Parameter) => fitting(one.schema, ids);
  const fitted: fc.Arbitrary<Wild> = fc.record({
    params: values('path', fits),
    query: values('query', fits),
    body: operation.body === undefined ? fc.constant(undefined) : fitting(operation.body, ids),
  });
  const right: fc.Arbitrary<Wild> =
    examples.length === 0
      ? fitted
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Wild>(...examples) }, fitted);
  const mixed = (one: Parameter) => fc.oneof(fits(one), hostileText);
  const wrong: fc.Arbitrary<Wild> = fc.record({
    params: values('path', mixed),
    query: values('query', mixed),
    body: hostileValue,
  });
  const hurt = fc
    .tuple(
      right,
      fc.array(fc.tuple(fc.nat(), hostileValue, fc.nat(3)), { minLength: 1, maxLength: 2 }),
    )
    .map(([asked, blows]) =>
      blows.reduce((value, [at, evil, how]) => blow(value, at, evil, how), asked),
    );
  return fc.oneof({ weight: 2, arbitrary: right }, { weight: 6, arbitrary: hurt }, wrong);
}

/** Replaces, removes, adds or doubles one member somewhere in a request. */
function blow(asked: Wild, at: number, evil: unknown, how: number): Wild {
  const params = Object.keys(asked.params ?? {});
  const query = Object.keys(asked.query ?? {});
  const text = evil instanceof Token || evil instanceof Twice ? written(evil) : shortText(evil);
  const turn = at % (3 + params.length + query.length);
  const name = params[turn - 3];
  if (name !== undefined) return { ...asked, params: { ...asked.params, [name]: text } };
  const other = query[turn - 3 - params.length];
  if (other !== undefined) return { ...asked, query: { ...asked.query, [other]: text } };
  if (asked.body === undefined)
    return { ...asked, query: { ...asked.query, [text.slice(0, 20)]: text } };
  return { ...asked, body: hit(asked.body, at, evil, how) };
}

function hit(value: unknown, at: number, evil: unknown, how: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Token) return evil;
  if (Array.isArray(value)) {
    const place = at % (value.length + 1);
    if (place === value.length) return [...value, evil];
    return value.map((one, index) => (index === place ? hit(one, at >> 2, evil, how) : one));
  }
  const names = Object.keys(value);
  const name = names[at % Math.max(names.length, 1)] ?? 'unknown';
  const { [name]: member, ...rest } = value as Record<string, unknown>;
  if (how === 1) return rest;
  if (how === 2) return { ...value, [shortText(evil).slice(0, 30)]: evil };
  const deep = typeof member === 'object' && member !== null && at % 3 > 0;
  return { ...rest, [name]: deep ? hit(member, at >> 2, evil, how) : evil };
}

function shortText(value: unknown): string {
  return (typeof value === 'string' ? value : written(value)).slice(0, 2_000);
}

function headersFor(operation: Operation): Record<string, string> {
  if (operation.takesFile) return { 'content-type': 'multipart/form-data; boundary=edge' };
  return operation.body === undefined ? {} : { 'content-type': 'application/json' };
}

/** Header values as a socket can carry them: no line ends, one byte a character. */
const headerText = hostileText.map((text) =>
  text.replaceAll(/[^\t\u0020-\u007e\u00a0-\u00ff]/g, '?').slice(0, 4_000),
);

function headersOf(): fc.Arbitrary<Record<string, string>> {
  const key = fc.oneof({ weight: 20, arbitrary: fc.uuid() }, headerText);
  const rare = fc.record(
    {
      'content-type': fc.constantFrom(...TYPES),
      'x-organisation': fc.oneof(fc.uuid(), headerText),
      'if-none-match': fc.oneof(fc.constantFrom('*', 'W/"x"', '"', '"a", "b"'), headerText),
      accept: fc.oneof(fc.constantFrom('application/xml', '*/*;q=0'), headerText),
      'accept-language': headerText,
      'sec-fetch-site': fc.constantFrom('same-origin', 'none', 'cross-site', ''),
      origin: fc.oneof(
        fc.constantFrom('http://localhost:4555', 'null', 'https://evil.example'),
        headerText,
      ),
      'x-forwarded-for': headerText,
      'user-agent': headerText,
      range: fc.constantFrom('bytes=0-0', 'bytes=-1', 'bytes=9-1,x'),
      'transfer-encoding': fc.constantFrom('chunked', 'identity'),
      cookie: headerText,
      expect: fc.constant('100-continue'),
    },
    { requiredKeys: [] },
  );
  const few = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, rare);
  return fc
    .tuple(key, few)
    .map(([idempotency, others]) => ({ 'idempotency-key': idempotency, ...others }));
}

/** Bodies that no schema has a say in. */
const payloads: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    '}',
    '[]',
    'null',
    '1',
    '"text"',
    '{"a":}',
    '{"a":1,}',
    "{'a':1}",
    '{}{}',
    '\ufeff{}',
  ),
  hostileValue.map((value) => written(value)),
  fc.constantFrom(63, 64, 65, 70).map((kilobytes) => `{"a":"${'x'.repeat(kilobytes * 1024 - 9)}"}`),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(
    '--edge\r\n\r\n--edge--',
    '--edge\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhello\r\n--edge--\r\n',
    '--edge\r\ncontent-disposition: form-data; name="f"; filename="../../a\u0000.txt"\r\n\r\n\r\n--edge--\r\n',
    '--edge\r\ncontent-disposition: form-data; name="f"; filename="a.html"\r\n\r\n<script>\r\n--edge--\r\n',
    '--edge\r\ncontent-disposition: form-data; name="f"\r\n\r\nhello\r\n--edge--\r\n',
    `--edge\r\n${'x: y\r\n'.repeat(50)}\r\nhello\r\n--edge--\r\n`,
    '--edge\r\ncontent-disposition: form-data; name="f"; filename="cut.txt"\r\n\r\nhel',
  ),
);

function brokenUrls({ path }: Operation): fc.Arbitrary<string> {
  const bare = path.replaceAll(/\{\w+\}/g, 'x');
  return fc.oneof(
    fc.constantFrom(
      `${bare}/`,
      `${bare}//`,
      `${bare}%`,
      `${bare}/%zz`,
      `${bare}/%c0%ae`,
      `${bare}%00`,
      `${bare}/..`,
      `${bare}/${'x'.repeat(300)}`,
      `${bare}?${'a=1&'.repeat(500)}`,
      `${bare}?a[]=1&a[b]=2&__proto__=1&__proto__[x]=1&constructor=2`,
      `${bare}?as_of=2026-01-01&as_of=2026-01-02`,
      `${bare}?as_of=9999-12-31`,
      `${bare}?as_of=0000-00-00`,
      `${bare}?page=1&page=2&q=%`,
      `${bare}?%zz=%zz`,
      `${bare}?=&=&&`,
      `${bare};x=1`,
      `${bare.toUpperCase()}`,
      '/api',
      '/api/',
      '/api/%2e%2e/x',
      '/',
    ),
    hostileText.map((text) => `${bare}?q=${encoded(text)}&size=5`),
    hostileText.map((text) => `/api/${encoded(text)}`),
  );
}

function bodyOf(operation: Operation, body: unknown): string | undefined {
  if (operation.takesFile)
    return '--edge\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhello\r\n--edge--\r\n';
  return operation.body === undefined && body === undefined ? undefined : written(body);
}
