import { join } from 'node:path';
import type pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import {
  accessOf,
  endAccess,
  issueResetCode,
  removeSecondFactor,
  tightenSessions,
} from './access.ts';
import type { SendAccountMail } from './account-mails.ts';
import { accountPost } from './account-post.ts';
import {
  ANSWER_PATH,
  findAnswerLink,
  issueAnswerLinks,
  readAnswerToken,
  signAnswerLinks,
  spendingOf,
} from './answer-links.ts';
import { byCode, refuseOtherSites } from './edge.ts';
import { issueFirstRunLink } from './first-run.ts';
import type { AnswerLinks, Identity, MakeIdentity } from './identity.ts';
import type { Inside } from './inside.ts';
import { endInvitation, issueInvitation } from './invitations.ts';
import { makeLibrary } from './library.ts';
import { mountAccount } from './mount-account.ts';
import { mountAuth } from './mount-auth.ts';
import { mountEntry } from './mount-entry.ts';
import { FULL_COST, Passwords, type ArgonCost } from './password.ts';
import { openIdentitySecret } from './secret.ts';
import type { SecurityLog } from './security-log.ts';
import { Sessions } from './sessions.ts';
import { sweepIdentity } from './sweep.ts';
import { Throttle } from './throttle.ts';

export type IdentityOptions = {
  /** Pool of the application's role. */
  readonly app: pg.Pool;
  /** The address people open; https makes the cookies `__Host-` and secure. */
  readonly publicUrl: string;
  /** From openIdentitySecret. */
  readonly secret: string;
  readonly clock: Clock;
  readonly sendMail: SendAccountMail;
  /** Whether mail leaves the building; without it no reset is offered by mail. */
  readonly mailWorks: boolean;
  readonly log: SecurityLog;
  /** Cheaper in tests. */
  readonly argonCost?: ArgonCost;
};

/** Sign-in over these parts; tests choose them freely. */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const inside = await makeInside(options);
  const { app, clock, sessions } = inside;
  return {
    shown: (headers) => sessions.shown(headers.cookie),
    accountOf: (headers) => sessions.accountOf(headers.cookie),
    firstRunLink: () => issueFirstRunLink(inside, clock.now()),
    invite: (write, request) => issueInvitation(write, inside, request, clock.now()),
    withdrawInvitation: endInvitation,
    endAccess: (write, organisationId, personId) =>
      endAccess(write, organisationId, personId, clock.now()),
    issueResetCode: (write, organisationId, personId) =>
      issueResetCode(write, inside, organisationId, personId, clock.now()),
    removeSecondFactor,
    tightenSessions,
    accessOf: (read, organisationId) => accessOf(read, organisationId, clock.now()),
    answerLinks: answerLinksOf(inside),
    sweep: () => sweepIdentity(app, clock.now()),
    mount: async (http, doors) => {
      mountAuth(http, inside);
      mountEntry(http, inside, doors);
      mountAccount(http, inside);
    },
  };
}

function answerLinksOf(inside: Inside): AnswerLinks {
  const { app, clock, secret, publicUrl } = inside;
  return {
    issue: (write, to, wishes) => issueAnswerLinks(write, to, wishes, clock.now()),
    address: (id) => `${publicUrl}${ANSWER_PATH}#${id}`,
    sign: (text) => signAnswerLinks(secret, text),
    find: async (request, reply, token) => {
      refuseOtherSites(inside, request);
      return byCode(inside, request, reply, async () => {
        const id = readAnswerToken(secret, token);
        return id === null ? null : findAnswerLink(app, id);
      });
    },
    again: ({ id }) => findAnswerLink(app, id),
    spending: spendingOf,
  };
}

/** Sign-in as the program runs it. @throws IdentitySecretRefusal with one sentence for the console */
export const makeIdentity: MakeIdentity = async (parts) =>
  openIdentity({
    app: parts.database.app,
    publicUrl: parts.publicUrl,
    secret: await openIdentitySecret(join(parts.dataDir, 'keys'), parts.database.app),
    clock: parts.clock,
    sendMail: accountPost(parts),
    mailWorks: parts.smtpUrl !== undefined,
    log: parts.log,
  });

async function makeInside(options: IdentityOptions): Promise<Inside> {
  const { app, clock, secret, log } = options;
  const publicUrl = options.publicUrl.replace(/\/$/, '');
  const secure = publicUrl.startsWith('https:');
  const passwords = new Passwords(options.argonCost ?? FULL_COST);
  const library = await makeLibrary({ app, clock, secret, secure, publicUrl, passwords, log });
  return {
    app,
    clock,
    secret,
    publicUrl,
    secure,
    passwords,
    library,
    log,
    sessions: new Sessions({ app, clock, secret, secure }),
    throttle: new Throttle(app, secret),
    sendMail: options.sendMail,
    mailWorks: options.mailWorks,
  };
}
