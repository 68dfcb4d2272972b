import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuseForeignOrigin } from '../http/command-routes.ts';
import { EdgeError } from '../http/edge-error.ts';
import { standingOf, type Standing } from './accounts.ts';
import { cookieIn, cookieName } from './cookies.ts';
import type { Account } from './identity.ts';
import { IdentityRefusal } from './identity.ts';
import { unfinishedOf, type Inside } from './inside.ts';
import { cookieSeconds, LONGEST_SESSION_SECONDS } from './limits.ts';
import type { Counter } from './throttle.ts';

/** Takes a request only from the product's own pages, or from something that is no browser. */
export function refuseOtherSites(inside: Inside, request: FastifyRequest): void {
  refuseForeignOrigin(request.headers);
  const { origin } = request.headers;
  if (origin !== undefined && origin !== new URL(inside.publicUrl).origin) {
    throw new EdgeError(
      'not_allowed',
      `Requests are taken from ${inside.publicUrl} only. Open the product at that address.`,
    );
  }
}

/** Counts an attempt before it is made, and holds it up where too many have failed. */
export async function brake(
  inside: Inside,
  counters: readonly Counter[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (inside.passwords.isCrowded) {
    void reply.header('retry-after', '5');
    throw new EdgeError(
      'unavailable',
      'Many people are signing in at the moment. Try again shortly.',
    );
  }
  const seconds = await inside.throttle.begin(counters, inside.clock.now());
  if (seconds === 0) return;
  inside.log({
    event: 'locked_out',
    at: inside.clock.now(),
    address: request.ip,
    reason: counters[0]?.brake,
  });
  void reply.header('retry-after', String(seconds));
  throw new EdgeError('too_many', `Too many attempts. Try again in ${inWords(seconds)}.`);
}

/**
 * What a code opens, looked for by `find`. Codes that open nothing are counted, and slow down whoever tries them.
 * @throws EdgeError too_many, or IdentityRefusal `identity.code_unknown`
 */
export async function byCode<Found>(
  inside: Inside,
  request: FastifyRequest,
  reply: FastifyReply,
  find: () => Promise<Found | null>,
): Promise<Found> {
  const counters: Counter[] = [{ brake: 'codes', of: request.ip }];
  await brake(inside, counters, request, reply);
  const found = await find();
  if (found === null) throw unknownCode(inside, request);
  await inside.throttle.succeeded(counters, inside.clock.now());
  return found;
}

/** A code that opens nothing, noted in the security log. */
function unknownCode(inside: Inside, request: FastifyRequest): IdentityRefusal {
  inside.log({ event: 'code_refused', at: inside.clock.now(), address: request.ip });
  return new IdentityRefusal('identity.code_unknown');
}

/** The account of a request with its ways to sign in. @throws EdgeError not_signed_in */
export async function holderOf(
  inside: Inside,
  request: FastifyRequest,
): Promise<{ account: Account; holder: Standing }> {
  const account = await inside.sessions.accountOf(request.headers.cookie);
  const holder = account === null ? null : await standingOf(inside.app, account.userId);
  if (account === null || holder === null) throw EdgeError.notSignedIn();
  return { account, holder };
}

/** Lets a finished session pass, and where asked also one whose account still has to be set up. */
export function requireFinished(account: Account, holder: Standing, orSettingUp: boolean): void {
  const unfinished = unfinishedOf(account, holder);
  if (unfinished === 'no' || (unfinished === 'set_up' && orSettingUp)) return;
  throw new IdentityRefusal(
    unfinished === 'set_up' ? 'identity.unfinished' : 'identity.show_second_factor',
  );
}

/** Runs a handler and answers its refusals as the product answers refusals. */
export async function refusing<Answer>(
  reply: FastifyReply,
  work: () => Promise<Answer>,
): Promise<Answer | { refusal: { code: string } }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IdentityRefusal)) throw error;
    void reply.status(422);
    return { refusal: { code: error.code } };
  }
}

/** Asks the library, as if the request had come to it: our own cookies alone, and the session only while it lives. */
export function askLibrary(
  inside: Inside,
  request: FastifyRequest,
  asked: { method: string; path: string; body?: unknown; account: Account | null },
): Promise<Response> {
  const { origin } = new URL(inside.publicUrl);
  const keys = ['two_factor', 'passkey', 'dont_remember'] as const;
  const names = [...keys, ...(asked.account === null ? [] : (['session_token'] as const))].map(
    (key) => cookieName(key, inside.secure),
  );
  const cookies = names
    .map((name) => [name, cookieIn(request.headers.cookie, name)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  const headers = new Headers({ origin, 'user-agent': request.headers['user-agent'] ?? '' });
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
  const body = asked.body === undefined ? undefined : JSON.stringify(asked.body);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return inside.library.handler(
    new Request(`${origin}/api/auth${asked.path}`, {
      method: asked.method,
      headers,
      ...(body === undefined ? {} : { body }),
    }),
  );
}

/** Hands the library's cookies on, each as a header of its own; only on one's own device do they last as long as its sessions may. */
export function copyCookies(response: Response, reply: FastifyReply, ownDevice: boolean): void {
  const longest = `Max-Age=${LONGEST_SESSION_SECONDS};`;
  const cookies = response.headers
    .getSetCookie()
    .map((cookie) => cookie.replace(longest, `Max-Age=${cookieSeconds(ownDevice)};`));
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
}

/** The session a response opens, if it opens one; undefined where it leaves the cookie alone, null where it ends it. */
export function openedSession(
  inside: Inside,
  response: Response,
): Promise<Account | null> | undefined {
  const name = cookieName('session_token', inside.secure);
  const last = response.headers.getSetCookie().findLast((cookie) => cookie.startsWith(`${name}=`));
  return last === undefined ? undefined : inside.sessions.accountOf(last.split(';')[0]);
}

function inWords(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
