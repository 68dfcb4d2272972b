import { codeFrom } from '../../../authenticator.ts';
import type { Account, Firm } from '../firm.ts';
import { NOBODY, sessionAfter, type Session } from '../send.ts';
import { SoftPasskey } from '../../../soft-passkey.ts';
import { ORIGIN } from '../program.ts';
import type { Examples } from './example.ts';
import { ownOf } from './identity.ts';

export const secondFactorExamples: Examples = {
  records: { passkey: async (firm) => (await withPasskey(firm)).id },
  requests: {
    'auth.two-factor.enable': async (firm) => {
      const visitor = await firm.visitor();
      return ownOf(visitor, { password: visitor.password });
    },
    'auth.two-factor.verify-totp': async (firm) => {
      const visitor = await firm.visitor();
      const { totpURI } = await begin(firm, visitor);
      return ownOf(visitor, { code: codeFrom(totpURI) });
    },
    'auth.two-factor.verify-backup-code': async (firm) => {
      const { account, codes } = await withAuthenticator(firm);
      const { name, password } = account;
      const first = await firm.ask(
        'auth.sign-in.email',
        { body: { email: name, password } },
        NOBODY,
      );
      return { body: { code: codes[0] ?? '' }, by: sessionAfter(NOBODY, first) };
    },
    'auth.two-factor.disable': async (firm) => {
      const { account } = await withAuthenticator(firm);
      return ownOf(account, { password: account.password });
    },
    'auth.two-factor.generate-backup-codes': async (firm) => {
      const { account } = await withAuthenticator(firm);
      return ownOf(account, { password: account.password });
    },
    'auth.passkey.generate-authenticate-options': () => ({ by: NOBODY }),
    'auth.passkey.verify-authentication': async (firm) => {
      const { passkey } = await withPasskey(firm);
      const reply = await firm.ask('auth.passkey.generate-authenticate-options', {}, NOBODY);
      const options = JSON.parse(reply.bytes.toString()) as { challenge: string };
      return {
        body: { response: passkey.prove(options.challenge) },
        by: sessionAfter(NOBODY, reply),
      };
    },
    'auth.passkey.list-user-passkeys': async (firm) => ({ by: (await withPasskey(firm)).session }),
    'auth.passkey.generate-register-options': async (firm) => ({
      by: (await firm.visitor()).session,
    }),
    'auth.passkey.verify-registration': async (firm) => {
      const { passkey, challenge, by } = await beginPasskey(firm);
      return { body: { response: passkey.register(challenge), name: firm.text('passkey') }, by };
    },
    'auth.passkey.delete-passkey': async (firm) => {
      const { id, session } = await withPasskey(firm);
      return { body: { id }, by: session };
    },
  },
};

type Begun = { totpURI: string; backupCodes: string[] };

function begin(firm: Firm, { password, session }: Account): Promise<Begun> {
  return firm.do('auth.two-factor.enable', { body: { password } }, session);
}

async function withAuthenticator(firm: Firm): Promise<{ account: Account; codes: string[] }> {
  const visitor = await firm.visitor();
  const { totpURI, backupCodes } = await begin(firm, visitor);
  const body = { code: codeFrom(totpURI) };
  const reply = await firm.ask('auth.two-factor.verify-totp', { body }, visitor.session);
  const session = sessionAfter(visitor.session, reply);
  return { account: { ...visitor, session }, codes: backupCodes };
}

async function beginPasskey(
  firm: Firm,
): Promise<{ passkey: SoftPasskey; challenge: string; by: Session }> {
  const { session } = await firm.visitor();
  const reply = await firm.ask('auth.passkey.generate-register-options', {}, session);
  const { challenge } = JSON.parse(reply.bytes.toString()) as { challenge: string };
  return { passkey: new SoftPasskey(ORIGIN), challenge, by: sessionAfter(session, reply) };
}

async function withPasskey(
  firm: Firm,
): Promise<{ id: string; passkey: SoftPasskey; session: Session }> {
  const { passkey, challenge, by } = await beginPasskey(firm);
  const body = { response: passkey.register(challenge), name: firm.text('passkey') };
  const reply = await firm.ask('auth.passkey.verify-registration', { body }, by);
  const session = sessionAfter(by, reply);
  const kept = await firm.do('auth.passkey.list-user-passkeys', {}, session);
  return { id: (kept as { id: string }[])[0]?.id ?? '', passkey, session };
}
