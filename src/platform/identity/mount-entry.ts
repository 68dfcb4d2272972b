import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { Outcome } from '../../lib/outcome.ts';
import { refusalShape } from '../http/command-routes.ts';
import type { Http } from '../http/server.ts';
import { admit, createAccount, standingOf } from './accounts.ts';
import {
  acceptWish,
  codeWish,
  enteredShape,
  invitationShape,
  setUpWish,
  type Unfinished,
} from './contract.ts';
import {
  askLibrary,
  byCode,
  copyCookies,
  holderOf,
  openedSession,
  refuseOtherSites,
  refusing,
  requireFinished,
} from './edge.ts';
import { isFirstRunOpen, spendFirstRun } from './first-run.ts';
import { IdentityRefusal, type Doors, type IdentityRefusalCode } from './identity.ts';
import { unfinishedOf, type Inside } from './inside.ts';
import { findInvitation, spendInvitation, type OpenInvitation } from './invitations.ts';
import { passwordFault } from './password-rules.ts';
import { addressOf, isMailable } from './sign-in-name.ts';

/** What is asked of the doors: the parts and the request. */
type Visit = {
  readonly inside: Inside;
  readonly doors: Doors;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/** The ways in for somebody without an account: the first link, and an invitation. */
export function mountEntry(app: Http, inside: Inside, doors: Doors): void {
  const visit = (request: FastifyRequest, reply: FastifyReply): Visit => {
    refuseOtherSites(inside, request);
    return { inside, doors, request, reply };
  };
  app.post(
    '/api/identity/set-up',
    {
      schema: {
        operationId: 'identity.set-up',
        summary:
          'make the first organisation and account, with the link printed at the first start',
        tags: ['identity'],
        body: setUpWish,
        response: { 200: enteredShape, 422: refusalShape },
      },
    },
    (request, reply) => refusing(reply, () => setUp(visit(request, reply), request.body)),
  );
  app.post(
    '/api/identity/invitation',
    {
      schema: {
        operationId: 'identity.invitation',
        summary: 'read an invitation by its code',
        tags: ['identity'],
        body: codeWish,
        response: { 200: invitationShape, 422: refusalShape },
      },
    },
    (request, reply) =>
      refusing(reply, async () => {
        const invitation = await invitationOf(visit(request, reply), request.body.code);
        return { firm: invitation.firm, person: invitation.person, email: invitation.email };
      }),
  );
  app.post(
    '/api/identity/accept',
    {
      schema: {
        operationId: 'identity.accept',
        summary: 'accept an invitation, with a new account or with the one signed in',
        tags: ['identity'],
        body: acceptWish,
        response: { 200: enteredShape, 422: refusalShape },
      },
    },
    (request, reply) => refusing(reply, () => accept(visit(request, reply), request.body)),
  );
}

async function setUp(
  visit: Visit,
  wish: z.output<typeof setUpWish>,
): Promise<{ unfinished: Unfinished }> {
  const { inside, doors } = visit;
  await byCode(inside, visit.request, visit.reply, async () =>
    (await isFirstRunOpen(inside, wish.code, inside.clock.now())) ? true : null,
  );
  const address = fitName(wish.email);
  refuseFault(wish.password, [wish.name, wish.email, wish.firm]);
  const passwordHash = await inside.passwords.hash(wish.password);
  const now = inside.clock.now();
  const account = { address, name: wish.name, passwordHash, addressProven: false };
  const founding = {
    firm: wish.firm,
    person: wish.name,
    email: isMailable(address) ? address : null,
    timeZone: wish.timeZone,
  };
  refuseOutcome(
    await doors.found(founding, async (write, entered) => {
      await spendFirstRun(write, inside.secret, wish.code, now);
      const userId = await createAccount(write, account, now);
      await admit(write, userId, entered.organisationId, entered.personId);
    }),
  );
  inside.log({ event: 'first_run_done', at: now, address: visit.request.ip });
  return enter(visit, address, wish.password);
}

async function accept(
  visit: Visit,
  wish: z.output<typeof acceptWish>,
): Promise<{ unfinished: Unfinished }> {
  const { inside } = visit;
  const invitation = await invitationOf(visit, wish.code);
  if (wish.password === undefined) return joinSignedIn(visit, wish.code, invitation);
  const address = invitation.email ?? fitName(wish.signInName ?? '');
  if (wish.signInName !== undefined && addressOf(wish.signInName) !== address) {
    throw new IdentityRefusal('identity.other_address');
  }
  refuseFault(wish.password, [invitation.person, invitation.firm, wish.signInName ?? address]);
  const passwordHash = await inside.passwords.hash(wish.password);
  const now = inside.clock.now();
  const account = {
    address,
    name: invitation.person,
    passwordHash,
    addressProven: invitation.email !== null,
  };
  refuseOutcome(
    await visit.doors.join(invitation, async (write) => {
      await spendInvitation(write, inside.secret, wish.code, invitation, now);
      const userId = await createAccount(write, account, now);
      await admit(write, userId, invitation.organisationId, invitation.personId);
    }),
  );
  inside.log({ event: 'invitation_accepted', at: now, address: visit.request.ip });
  return enter(visit, address, wish.password, wish.ownDevice);
}

/** Somebody who has an account already, in another firm, joins with it. */
async function joinSignedIn(
  visit: Visit,
  code: string,
  invitation: OpenInvitation,
): Promise<{ unfinished: Unfinished }> {
  const { inside } = visit;
  const { account, holder } = await holderOf(inside, visit.request);
  requireFinished(account, holder, false);
  if (invitation.email !== null && invitation.email !== holder.address) {
    throw new IdentityRefusal('identity.other_address');
  }
  const now = inside.clock.now();
  refuseOutcome(
    await visit.doors.join(invitation, async (write) => {
      await spendInvitation(write, inside.secret, code, invitation, now);
      await admit(write, account.userId, invitation.organisationId, invitation.personId);
    }),
  );
  inside.log({
    event: 'invitation_accepted',
    at: now,
    address: visit.request.ip,
    userId: account.userId,
  });
  return { unfinished: 'no' };
}

/** Signs a fresh account in the ordinary way, so that nothing about it is special. */
async function enter(
  { inside, request, reply }: Visit,
  address: string,
  password: string,
  ownDevice = false,
): Promise<{ unfinished: Unfinished }> {
  const prior = await inside.sessions.accountOf(request.headers.cookie);
  if (prior !== null) await inside.sessions.end(prior.userId, prior.sessionId);
  const body = { email: address, password, rememberMe: true };
  const response = await askLibrary(inside, request, {
    method: 'POST',
    path: '/sign-in/email',
    body,
    account: null,
  });
  copyCookies(response, reply, ownDevice);
  const session = (await openedSession(inside, response)) ?? null;
  const holder = session === null ? null : await standingOf(inside.app, session.userId);
  if (session === null || holder === null) throw new Error('a fresh account could not sign in');
  if (ownDevice) await inside.sessions.keepAsOwn(session.sessionId);
  inside.log({
    event: 'signed_in',
    at: inside.clock.now(),
    address: request.ip,
    userId: session.userId,
  });
  return { unfinished: unfinishedOf(session, holder) };
}

function invitationOf({ inside, request, reply }: Visit, code: string): Promise<OpenInvitation> {
  return byCode(inside, request, reply, () => findInvitation(inside, code, inside.clock.now()));
}

function fitName(typed: string): string {
  const address = addressOf(typed);
  if (address === null) throw new IdentityRefusal('identity.name_unfit');
  return address;
}

function refuseFault(password: string, context: readonly string[]): void {
  const fault = passwordFault(password, context);
  if (fault !== null) throw new IdentityRefusal(fault);
}

function refuseOutcome(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new IdentityRefusal(outcome.refusal.code as IdentityRefusalCode);
}
