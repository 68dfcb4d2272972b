import type { Request } from './request.ts';

/** What came back, as far as it is judged. */
export type Heard = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
  readonly tookMs: number;
};

/** How long an answer may take on a machine that is busy with other things. Longer is called a hang. */
export const LONGEST_MS = 20_000;

const ERROR_MEMBERS = new Set(['code', 'message', 'issues', 'requestId']);

/** What is wrong with an answer, in words; undefined where nothing is. */
export function fault(heard: Heard, request?: Pick<Request, 'method'>): string | undefined {
  const { status, headers, body, tookMs } = heard;
  if (tookMs > LONGEST_MS) return `hung: no answer for ${LONGEST_MS / 1000} s`;
  if (status >= 500) return `answered ${status}: ${body.toString().slice(0, 300)}`;
  if (status === 304 || request?.method === 'HEAD' || (status === 204 && body.length === 0))
    return undefined;
  if (status < 300 && !isJson(headers)) return undefined; // A file or a spreadsheet.
  const answer = parsed(body);
  if (!isJson(headers) || answer === undefined) {
    return `answered ${status} without JSON: ${String(headers['content-type'])} ${body.toString().slice(0, 200)}`;
  }
  if (status < 400) return undefined;
  return hasKnownShape(status, answer)
    ? undefined
    : `answered ${status} in an unknown shape: ${body.toString().slice(0, 300)}`;
}

function isJson(headers: Heard['headers']): boolean {
  return String(headers['content-type']).startsWith('application/json');
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** `{error: {code, message, …}}`, or for a refusal `{refusal: {code, details?}}`. */
function hasKnownShape(status: number, answer: unknown): boolean {
  const { error, refusal } = answer as {
    error?: Record<string, unknown>;
    refusal?: { code?: unknown };
  };
  if (status === 422) return typeof refusal?.code === 'string';
  if (typeof error !== 'object' || error === null) return false;
  return (
    typeof error['code'] === 'string' &&
    typeof error['message'] === 'string' &&
    Object.keys(error).every((name) => ERROR_MEMBERS.has(name))
  );
}

/** The request as a line for a shell, with a session left to fill in. */
export function curlOf({ method, url, headers, payload }: Request): string {
  const parts = [`curl -i -X ${method} ${quoted(`$URL${url}`).replace("'$URL", '"$URL"\'')}`];
  for (const [name, value] of Object.entries(headers))
    parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  parts.push('-H "cookie: $COOKIE"');
  if (typeof payload === 'string') parts.push(`--data-binary ${quoted(payload)}`);
  if (Buffer.isBuffer(payload))
    parts.push(`--data-binary @<(echo ${payload.toString('base64')} | base64 -d)`);
  return parts.join(' ');
}

function quoted(text: string): string {
  return /[\u0000-\u001f\u007f]/.test(text)
    ? `$'${text.replaceAll(/['\\\u0000-\u001f\u007f]/g, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}'`
    : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
