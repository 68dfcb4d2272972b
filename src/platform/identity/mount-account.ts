import { isIP } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalShape } from '../http/command-routes.ts';
import { EdgeError } from '../http/edge-error.ts';
import type { Http } from '../http/server.ts';
import { resetMail } from './account-mails.ts';
import { contextWords, passwordHashOf, standingByAddress, standingOf } from './accounts.ts';
import {
  accountShape,
  askResetWish,
  deviceShape,
  deviceWish,
  doorShape,
  endedShape,
  nothingShape,
  proofWish,
  resetWish,
} from './contract.ts';
import { cookieSettings } from './cookies.ts';
import { brake, holderOf, refuseOtherSites, refusing } from './edge.ts';
import { IdentityRefusal } from './identity.ts';
import { tellHolder, unfinishedOf, type Inside } from './inside.ts';
import { cookieSeconds } from './limits.ts';
import { passwordFault } from './password-rules.ts';
import { makeMailedReset, resetHolder, setPasswordByCode } from './resets.ts';
import { addressOf, isMailable, signInNameOf } from './sign-in-name.ts';

/** What the holder of an account sees and settles beside the library's own addresses. */
export function mountAccount(app: Http, inside: Inside): void {
  mountView(app, inside);
  mountDevices(app, inside);
  mountResets(app, inside);
  mountProof(app, inside);
}

const described = (operation: string, summary: string) => ({
  operationId: `identity.${operation}`,
  summary,
  tags: ['identity'],
});

function mountView(app: Http, inside: Inside): void {
  app.get(
    '/api/identity/door',
    {
      schema: { ...described('door', 'see which ways in there are'), response: { 200: doorShape } },
    },
    async () => ({ passkeys: allowsPasskeys(inside), resetByMail: inside.mailWorks }),
  );
  app.get(
    '/api/identity/account',
    { schema: { ...described('account', 'see the own account'), response: { 200: accountShape } } },
    async (request) => {
      const { account, holder } = await holderOf(inside, request);
      return {
        name: holder.name,
        signInName: signInNameOf(holder.address),
        isEmail: isMailable(holder.address),
        authenticator: holder.authenticator,
        recoveryCodesLeft: holder.recoveryCodesLeft,
        passkeys: holder.passkeys,
        passwordIsLong: holder.longPassword,
        unfinished: unfinishedOf(account, holder),
      };
    },
  );
}

function mountDevices(app: Http, inside: Inside): void {
  const { sessions, log, clock } = inside;
  app.get(
    '/api/identity/devices',
    {
      schema: {
        ...described('devices', 'see where the own account is signed in'),
        response: { 200: deviceShape.array() },
      },
    },
    async (request) => {
      const { account } = await holderOf(inside, request);
      const devices = await sessions.devicesOf(account.userId);
      return devices.map((device) => ({
        ...device,
        startedAt: device.startedAt.toISOString(),
        lastUsedAt: device.lastUsedAt.toISOString(),
        current: device.id === account.sessionId,
      }));
    },
  );
  app.post(
    '/api/identity/end-device',
    {
      schema: {
        ...described('end-device', 'sign out one of the own devices'),
        body: deviceWish,
        response: { 200: nothingShape },
      },
    },
    async (request) => {
      refuseOtherSites(inside, request);
      const { account } = await holderOf(inside, request);
      if (!(await sessions.end(account.userId, request.body.id))) throw EdgeError.notFound();
      log({
        event: 'device_signed_out',
        at: clock.now(),
        address: request.ip,
        userId: account.userId,
      });
      return {};
    },
  );
  for (const everywhere of [false, true]) mountSignOuts(app, inside, everywhere);
}

/** Signing out on all other devices, or on all. */
function mountSignOuts(app: Http, inside: Inside, everywhere: boolean): void {
  const { sessions, log, clock } = inside;
  const name = everywhere ? 'sign-out-everywhere' : 'sign-out-elsewhere';
  app.post(
    `/api/identity/${name}`,
    {
      schema: {
        ...described(name, everywhere ? 'sign out everywhere' : 'sign out on all other devices'),
        body: nothingShape,
        response: { 200: endedShape },
      },
    },
    async (request, reply) => {
      refuseOtherSites(inside, request);
      const { account } = await holderOf(inside, request);
      const ended = await sessions.endAll(account.userId, everywhere ? null : account.sessionId);
      if (everywhere) setSessionCookie(inside, reply, '', 0);
      const event = everywhere ? 'signed_out_everywhere' : 'signed_out_elsewhere';
      log({ event, at: clock.now(), address: request.ip, userId: account.userId });
      return { ended };
    },
  );
}

function mountResets(app: Http, inside: Inside): void {
  app.post(
    '/api/identity/ask-reset',
    {
      schema: {
        ...described('ask-reset', 'ask for a mail with a link for a new password'),
        body: askResetWish,
        response: { 200: nothingShape },
      },
    },
    async (request) => {
      refuseOtherSites(inside, request);
      // Not waited for: the answer and its time say nothing about whether there is such an account.
      void mailReset(inside, request, request.body.email).catch((error: Error) =>
        inside.log({ event: 'library_error', at: inside.clock.now(), reason: error.message }),
      );
      return {};
    },
  );
  app.post(
    '/api/identity/reset',
    {
      schema: {
        ...described('reset', 'choose a new password with a one-time code'),
        body: resetWish,
        response: { 200: nothingShape, 422: refusalShape },
      },
    },
    (request, reply) => refusing(reply, () => reset(inside, request, reply, request.body)),
  );
}

function mountProof(app: Http, inside: Inside): void {
  app.post(
    '/api/identity/prove',
    {
      schema: {
        ...described('prove', 'prove again who is at the keyboard, with the password'),
        body: proofWish,
        response: { 200: nothingShape, 422: refusalShape },
      },
    },
    (request, reply) => refusing(reply, () => prove(inside, request, reply, request.body.password)),
  );
}

async function mailReset(inside: Inside, request: FastifyRequest, typed: string): Promise<void> {
  const now = inside.clock.now();
  const address = addressOf(typed);
  if (!inside.mailWorks || address === null || !isMailable(address)) return;
  const counters = [
    { brake: 'reset' as const, of: address },
    { brake: 'codes' as const, of: request.ip },
  ];
  if ((await inside.throttle.begin(counters, now)) > 0) return;
  const holder = await standingByAddress(inside.app, address);
  if (holder === null) return;
  const code = await makeMailedReset(inside.app, inside.secret, holder.userId, now);
  await inside.sendMail(resetMail(`${inside.publicUrl}/reset#${code}`, holder));
  inside.log({
    event: 'password_reset_asked',
    at: now,
    address: request.ip,
    userId: holder.userId,
  });
}

async function reset(
  inside: Inside,
  request: FastifyRequest,
  reply: FastifyReply,
  wish: { code: string; password: string },
): Promise<Record<string, never>> {
  refuseOtherSites(inside, request);
  const counters = [{ brake: 'codes' as const, of: request.ip }];
  await brake(inside, counters, request, reply);
  const userId = await resetHolder(inside.app, inside.secret, wish.code, inside.clock.now());
  const holder = userId === null ? null : await standingOf(inside.app, userId);
  if (holder === null) {
    inside.log({ event: 'code_refused', at: inside.clock.now(), address: request.ip });
    throw new IdentityRefusal('identity.code_unknown');
  }
  const fault = passwordFault(wish.password, await contextWords(inside.app, holder));
  if (fault !== null) throw new IdentityRefusal(fault);
  const hash = await inside.passwords.hash(wish.password);
  const now = inside.clock.now();
  if (!(await setPasswordByCode(inside.app, inside.secret, wish.code, hash, now))) {
    throw new IdentityRefusal('identity.code_unknown');
  }
  await inside.throttle.succeeded(counters, now);
  inside.log({ event: 'password_reset', at: now, address: request.ip, userId: holder.userId });
  await tellHolder(inside, 'identity.password_changed', holder);
  return {};
}

async function prove(
  inside: Inside,
  request: FastifyRequest,
  reply: FastifyReply,
  password: string,
): Promise<Record<string, never>> {
  refuseOtherSites(inside, request);
  const { account } = await holderOf(inside, request);
  const counters = [{ brake: 'proof' as const, of: account.userId }];
  await brake(inside, counters, request, reply);
  const stored = await passwordHashOf(inside.app, account.userId);
  const right = stored !== null && (await inside.passwords.verify(stored, password));
  const event = right ? 'proved_again' : 'proof_failed';
  inside.log({ event, at: inside.clock.now(), address: request.ip, userId: account.userId });
  if (!right) throw new IdentityRefusal('identity.wrong_proof');
  await inside.throttle.succeeded(counters, inside.clock.now());
  const value = await inside.sessions.renew(account.sessionId);
  if (value === null) throw EdgeError.notSignedIn();
  setSessionCookie(inside, reply, value, cookieSeconds(account.ownDevice));
  return {};
}

function setSessionCookie(
  inside: Inside,
  reply: FastifyReply,
  encoded: string,
  maxAge: number,
): void {
  const { name } = cookieSettings(inside.secure).session_token;
  const secure = inside.secure ? '; Secure' : '';
  void reply.header(
    'set-cookie',
    `${name}=${encoded}; Max-Age=${maxAge}; Path=/; HttpOnly${secure}; SameSite=Lax`,
  );
}

/** Browsers allow passkeys for names, over https or on the machine itself, and never for bare addresses. */
function allowsPasskeys({ publicUrl, secure }: Inside): boolean {
  const host = new URL(publicUrl).hostname;
  const bare = isIP(host.replace(/^\[|\]$/g, '')) !== 0;
  return !bare && (secure || host === 'localhost' || host.endsWith('.localhost'));
}
