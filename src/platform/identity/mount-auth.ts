import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalShape } from '../http/command-routes.ts';
import { EdgeError } from '../http/edge-error.ts';
import type { Http } from '../http/server.ts';
import { contextWords, standingOf, type Standing } from './accounts.ts';
import { authRoutes, type AuthRoute } from './auth-routes.ts';
import type { Unfinished } from './contract.ts';
import {
  askLibrary,
  brake,
  copyCookies,
  holderOf,
  openedSession,
  refuseOtherSites,
  refusing,
  requireFinished,
} from './edge.ts';
import { IdentityRefusal, type Account } from './identity.ts';
import { tellHolder, unfinishedOf, type Inside } from './inside.ts';
import { isRecent } from './limits.ts';
import { passwordFault } from './password-rules.ts';
import { addressOf } from './sign-in-name.ts';
import type { Counter } from './throttle.ts';

type Body = Record<string, unknown>;

/** One request on its way through. `account` is the session that came with it, if it lives. */
type Asked = {
  readonly inside: Inside;
  readonly route: AuthRoute;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly body: Body | undefined;
  readonly account: Account | null;
  readonly holder: Standing | null;
  /** The session is a part of what is asked, and not just a cookie that came along. */
  readonly withSession: boolean;
};

/** The library's addresses under /api/auth, each on the terms of auth-routes.ts. */
export function mountAuth(app: Http, inside: Inside): void {
  for (const route of authRoutes) {
    app.route({
      method: route.method,
      url: `/api/auth${route.path}`,
      schema: {
        operationId: `auth${route.path.replaceAll('/', '.')}`,
        summary: route.words,
        tags: ['auth'],
        ...(route.body === undefined ? {} : { body: route.body }),
        response: { 200: route.answer, 422: refusalShape },
      },
      handler: (request, reply) => refusing(reply, () => answer(inside, route, request, reply)),
    });
  }
}

async function answer(
  inside: Inside,
  route: AuthRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  refuseOtherSites(inside, request);
  const asked = await admitted(inside, route, request, reply);
  await refuseUnfit(asked);
  const counters = await countersOf(asked);
  if (counters.length > 0) await brake(inside, counters, request, reply);
  const response = await askLibrary(inside, request, {
    method: route.method,
    path: route.path,
    body:
      asked.body === undefined
        ? undefined
        : (route.send?.(asked.body, inside.secret) ?? asked.body),
    account: asked.withSession ? asked.account : null,
  });
  const opening = await openedSession(inside, response);
  const own = isOwnDevice(asked, opening ?? null);
  copyCookies(response, reply, own);
  const said = (await response.json().catch(() => null)) as unknown;
  if (!response.ok) return refused(asked, response.status, said);
  await inside.throttle.succeeded(counters, inside.clock.now());
  return done(asked, { opening, own }, said);
}

/** Said now, or of the session that is replaced; a second step that says nothing of it finishes what was begun on this device. */
function isOwnDevice({ body, account, holder, withSession }: Asked, opened: Account | null) {
  const said = body?.['ownDevice'];
  if (said === true) return true;
  if (account?.ownDevice !== true || holder === null) return false;
  if (withSession) return true;
  const finishes = unfinishedOf(account, holder) !== 'no' && opened?.userId === account.userId;
  return said === undefined && finishes;
}

/** Whoever may not be here goes no further. */
async function admitted(
  inside: Inside,
  route: AuthRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asked> {
  const body = request.body as Body | undefined;
  const parts = { inside, route, request, reply, body };
  if (route.who === 'anyone' || route.who === 'anyone_signed_in') {
    const account = await inside.sessions.accountOf(request.headers.cookie);
    const holder = account === null ? null : await standingOf(inside.app, account.userId);
    const withSession = route.who === 'anyone_signed_in' || isEnrolment(route, holder);
    if (withSession && route.who === 'anyone' && account !== null && holder !== null) {
      requireFinished(account, holder, true);
    }
    return { ...parts, account, holder, withSession };
  }
  const { account, holder } = await holderOf(inside, request);
  requireFinished(account, holder, route.who === 'setting_up');
  if (route.recent && account.strong && !isRecent(account.lastProvenAt, inside.clock.now())) {
    throw new IdentityRefusal('identity.prove_again');
  }
  return { ...parts, account, holder, withSession: true };
}

/** The same address confirms a new authenticator app and asks for the code of one in use. */
function isEnrolment(route: AuthRoute, holder: Standing | null): boolean {
  return route.path === '/two-factor/verify-totp' && holder !== null && !holder.authenticator;
}

async function refuseUnfit({ inside, route, body, holder }: Asked): Promise<void> {
  if (holder === null) return;
  const reason = route.refuse?.(holder) ?? null;
  if (reason !== null) throw new IdentityRefusal(reason);
  const next = body?.['newPassword'];
  if (typeof next !== 'string') return;
  const fault = passwordFault(next, await contextWords(inside.app, holder));
  if (fault !== null) throw new IdentityRefusal(fault);
}

async function countersOf(asked: Asked): Promise<Counter[]> {
  const { inside, route, request, account, body } = asked;
  if (route.brake === undefined) return [];
  if (account !== null && asked.withSession) return [{ brake: 'proof', of: account.userId }];
  if (route.brake === 'sign_in') {
    const name = addressOf(String(body?.['email'])) ?? String(body?.['email']);
    return inside.throttle.signInCounters(name, request.ip, inside.clock.now());
  }
  return [{ brake: 'address', of: request.ip }];
}

/** The library answers like a breakdown what a browser sent wrongly, or sent twice. */
const UNFIT_PASSKEY = 'failed_to_verify_registration';

function refused({ inside, route, request, reply, account }: Asked, status: number, said: unknown) {
  const { code } = (said ?? {}) as { code?: unknown };
  const known = typeof code === 'string' ? code.toLowerCase() : (route.unnamed ?? 'unknown');
  if (status >= 500 && known !== UNFIT_PASSKEY)
    throw new Error(`the sign-in library answered ${status} ${known}`);
  inside.log({
    event: route.failed ?? 'code_refused',
    at: inside.clock.now(),
    address: request.ip,
    userId: account?.userId,
    reason: known,
  });
  if (known === 'unauthorized') throw EdgeError.notSignedIn();
  if (status === 429) {
    throw new EdgeError('too_many', 'Too many wrong codes. Try again in a quarter of an hour.');
  }
  void reply.status(422);
  return { refusal: { code: `auth.${known}` } };
}

/** The session that was opened, as {@link openedSession} says it, and whether it is kept on one's own device. */
type Opened = { readonly opening: Account | null | undefined; readonly own: boolean };

async function done(asked: Asked, { opening, own }: Opened, said: unknown): Promise<unknown> {
  const { inside, route, account } = asked;
  const opened = opening ?? null;
  // A replaced or ended cookie takes its session along, also where the library left the row.
  if (opening !== undefined && account !== null && opened?.sessionId !== account.sessionId) {
    await inside.sessions.end(account.userId, account.sessionId);
  }
  if (opened !== null && own) await inside.sessions.keepAsOwn(opened.sessionId);
  if (route.path === '/passkey/verify-registration' && account !== null) {
    await inside.sessions.strengthen(account.sessionId);
  }
  const userId = (opened ?? account)?.userId;
  const enrolled = asked.withSession && isEnrolment(route, asked.holder);
  await afterwards(asked, userId, opened ?? account, enrolled, said);
  if (Array.isArray(said)) return said;
  const whole = { ...(said as Body), ...(await unfinished(asked, opened)) };
  return route.receive?.(whole, asked.holder) ?? whole;
}

/** What a change brings with it: other devices signed out, a line in the log, a mail to the holder. */
async function afterwards(
  { inside, route, request }: Asked,
  userId: string | undefined,
  session: Account | null,
  enrolled: boolean,
  said: unknown,
): Promise<void> {
  if ((route.endsOthers || enrolled) && userId !== undefined) {
    await inside.sessions.endAll(userId, session?.sessionId ?? null);
  }
  const waits = (said as Body | null)?.['twoFactorRedirect'] === true;
  const event = enrolled ? 'second_factor_added' : waits ? 'second_factor_asked' : route.done;
  if (event !== undefined) {
    inside.log({ event, at: inside.clock.now(), address: request.ip, userId });
  }
  const change = enrolled ? 'identity.second_factor_added' : route.change;
  if (change === undefined || userId === undefined) return;
  const holder = await standingOf(inside.app, userId);
  if (holder !== null) await tellHolder(inside, change, holder);
}

async function unfinished(
  { inside, request, account }: Asked,
  opened: Account | null,
): Promise<{ unfinished?: Unfinished }> {
  // Read again: a passkey just added may have made this session a strong one.
  const session =
    opened ?? (account === null ? null : await inside.sessions.accountOf(request.headers.cookie));
  const holder = session === null ? null : await standingOf(inside.app, session.userId);
  if (session === null || holder === null) return {};
  return { unfinished: unfinishedOf(session, holder) };
}
