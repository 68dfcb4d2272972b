import type { Account, Identity, MakeIdentity } from '../src/platform/identity/identity.ts';
import { ANSWER_PATH, signAnswerLinks, spendingOf } from '../src/platform/identity/answer-links.ts';
import { openIdentity } from '../src/platform/identity/make-identity.ts';

const SECRET = 'a secret for tests, long enough to be taken';

/**
 * Sign-in for tests that are about something else: the cookie names the account. Everything behind
 * the door (invitations, the end of an access) is the real thing, opened when it is first needed.
 */
export const testIdentity: MakeIdentity = async ({ database, clock, publicUrl }) => {
  let opened: Promise<Identity> | undefined;
  const real = (): Promise<Identity> =>
    (opened ??= openIdentity({
      app: database.app,
      publicUrl,
      secret: SECRET,
      clock,
      sendMail: () => Promise.resolve(),
      mailWorks: false,
      log: () => undefined,
      argonCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
    }));
  return {
    shown: ({ cookie }) => {
      const userId = userIn(cookie);
      return userId === undefined
        ? null
        : {
            name: 'test',
            lookup: 'SELECT $1::text AS user_id',
            value: userId,
            accountOf: () => accountOf(userId),
          };
    },
    accountOf: async ({ cookie }) => {
      const userId = userIn(cookie);
      return userId === undefined ? null : accountOf(userId);
    },
    firstRunLink: async () => (await real()).firstRunLink(),
    invite: async (...asked) => (await real()).invite(...asked),
    withdrawInvitation: async (...asked) => (await real()).withdrawInvitation(...asked),
    endAccess: async (...asked) => (await real()).endAccess(...asked),
    issueResetCode: async (...asked) => (await real()).issueResetCode(...asked),
    removeSecondFactor: async (...asked) => (await real()).removeSecondFactor(...asked),
    tightenSessions: async (...asked) => (await real()).tightenSessions(...asked),
    accessOf: async (...asked) => (await real()).accessOf(...asked),
    answerLinks: {
      issue: async (...asked) => (await real()).answerLinks.issue(...asked),
      address: (id) => `${publicUrl}${ANSWER_PATH}#${id}`,
      sign: (text) => signAnswerLinks(SECRET, text),
      find: async (...asked) => (await real()).answerLinks.find(...asked),
      again: async (link) => (await real()).answerLinks.again(link),
      spending: spendingOf,
    },
    sweep: async () => (await real()).sweep(),
  };
};

function userIn(cookie: string | undefined): string | undefined {
  return /(?:^|;\s*)test-session=([\w-]+)/.exec(cookie ?? '')?.[1];
}

function accountOf(userId: string): Account {
  return {
    userId,
    sessionId: 'test',
    strong: true,
    secondFactor: true,
    ownDevice: false,
    lastProvenAt: new Date(0),
  };
}
