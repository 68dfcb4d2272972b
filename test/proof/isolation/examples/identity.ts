import type { Account, Firm } from '../firm.ts';
import { NOBODY } from '../send.ts';
import type { Ask, Examples } from './example.ts';

/** A password that is set in place of another. */
const NEXT = 'seventeen lanterns under a bridge';

export const identityExamples: Examples = {
  records: { session },
  requests: {
    // Answered 2xx once in an installation's life, while the world of the proof is built.
    'identity.set-up': (firm) => ({
      body: { code: 'spent', firm: firm.text(), name: firm.text(), email: 'late', password: NEXT },
      by: NOBODY,
    }),
    'identity.invitation': async (firm) => ({ body: { code: await invited(firm) }, by: NOBODY }),
    'identity.accept': async (firm) => {
      const code = await invited(firm);
      return { body: { code, signInName: `in-${code.slice(0, 9)}`, password: NEXT }, by: NOBODY };
    },
    'identity.door': () => ({ by: NOBODY }),
    'identity.account': () => ({}),
    'identity.devices': () => ({}),
    'identity.end-device': async (firm) => {
      const visitor = await firm.visitor();
      await firm.signIn(visitor);
      const devices = await firm.do('identity.devices', {}, visitor.session);
      const other = (devices as { id: string; current: boolean }[]).find((one) => !one.current);
      return { body: { id: other?.id ?? '' }, by: visitor.session };
    },
    'identity.sign-out-elsewhere': async (firm) => ownOf(await firm.visitor(), {}),
    'identity.sign-out-everywhere': async (firm) => ownOf(await firm.visitor(), {}),
    'identity.ask-reset': () => ({ body: { email: 'somebody@example.org' }, by: NOBODY }),
    'identity.reset': async (firm) => {
      const { personId } = await firm.visitor();
      const { code } = await firm.run('person.reset_access', { id: personId });
      return { body: { code, password: NEXT }, by: NOBODY };
    },
    'identity.prove': async (firm) => {
      const visitor = await firm.visitor();
      return ownOf(visitor, { password: visitor.password });
    },
    'auth.sign-in.email': async (firm) => {
      const { name, password } = await firm.visitor();
      return { body: { email: name, password }, by: NOBODY };
    },
    'auth.sign-out': async (firm) => ownOf(await firm.visitor(), {}),
    'auth.change-password': async (firm) => {
      const visitor = await firm.visitor();
      return ownOf(visitor, { currentPassword: visitor.password, newPassword: NEXT });
    },
  },
};

export function ownOf({ session: by }: Account, body: Ask['body'] = {}): Ask {
  return { body, by };
}

async function invited(firm: Firm): Promise<string> {
  const { id } = await firm.person();
  return (await firm.run('person.invite', { id, route: 'printed' })).code as string;
}

async function session(firm: Firm): Promise<string> {
  const devices = await firm.do('identity.devices');
  return (devices as { id: string }[])[0]?.id ?? '';
}
