import { fetchJson } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';
import type { Delivery } from '../api/deliver.ts';
import type { paths } from '../api/schema.d.ts';

/*
 * Everything about signing in goes over plain requests to /api/auth and /api/identity. They are no
 * commands: a person decides whether to try again, so nothing is repeated by itself.
 */

type Answer<Path extends keyof paths, Method extends 'get' | 'post'> = paths[Path][Method] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** Whether a sign-in is good for the product, or what is still missing. */
export type Unfinished = Answer<'/api/identity/accept', 'post'>['unfinished'];
type Entered = { readonly unfinished: Unfinished };
export type Device = Answer<'/api/identity/devices', 'get'>[number];
export type Account = Answer<'/api/identity/account', 'get'>;
export type Passkey = Answer<'/api/auth/passkey/list-user-passkeys', 'get'>[number];
export type Enrolment = Answer<'/api/auth/two-factor/enable', 'post'>;
export type Invitation = Answer<'/api/identity/invitation', 'post'>;

/** One POST. */
export async function post<Reply>(path: string, body: object = {}): Promise<Delivery<Reply>> {
  const gaveUp = new AbortController();
  return deliver<Reply>(
    { path, body, key: crypto.randomUUID() },
    {
      fetch: (address, init) => fetch(address, init),
      pause: async () => gaveUp.abort(),
      signal: gaveUp.signal,
    },
  );
}

type SignedIn = { readonly secondStep: boolean; readonly unfinished: Unfinished };

/** Whose device it is, as the person says: their own stays signed in for longer, a shared one not beyond the browser. */
export type DeviceOf = 'own' | 'shared' | 'unsaid';

/** Signs in with an e-mail address or a sign-in name. */
export async function signIn(
  name: string,
  password: string,
  device: DeviceOf,
): Promise<Delivery<SignedIn>> {
  const delivery = await post<{ twoFactorRedirect?: boolean; unfinished?: Unfinished }>(
    '/api/auth/sign-in/email',
    { email: name.trim(), password, rememberMe: device !== 'shared', ownDevice: device === 'own' },
  );
  if (!delivery.ok) return delivery;
  const { twoFactorRedirect, unfinished } = delivery.answer;
  return {
    ok: true,
    answer: { secondStep: twoFactorRedirect === true, unfinished: unfinished ?? 'no' },
  };
}

/** Finishes signing in with the six digits of an authenticator app, or with a recovery code. */
export function proveSecondStep(code: string, ownDevice: boolean): Promise<Delivery<Entered>> {
  const plain = code.replaceAll(/\s/g, '');
  const kind = /^\d{6}$/.test(plain) ? 'verify-totp' : 'verify-backup-code';
  return post(`/api/auth/two-factor/${kind}`, { code: plain, ownDevice });
}

export const identity = {
  door: () => fetchJson<Answer<'/api/identity/door', 'get'>>('/api/identity/door'),
  setUp: (wish: {
    code: string;
    firm: string;
    name: string;
    email: string;
    password: string;
    timeZone: string;
  }) => post<Entered>('/api/identity/set-up', wish),
  invitation: (code: string) => post<Invitation>('/api/identity/invitation', { code }),
  accept: (wish: { code: string; signInName: string; password: string; ownDevice: boolean }) =>
    post<Entered>('/api/identity/accept', wish),
  askReset: (email: string) => post<unknown>('/api/identity/ask-reset', { email }),
  reset: (code: string, password: string) =>
    post<unknown>('/api/identity/reset', { code, password }),
  changePassword: (currentPassword: string, newPassword: string) =>
    post<Entered>('/api/auth/change-password', { currentPassword, newPassword }),
  /** Says again who is at the keyboard, before a grave step. */
  prove: (password: string) => post<unknown>('/api/identity/prove', { password }),
  enrol: (password: string) => post<Enrolment>('/api/auth/two-factor/enable', { password }),
  confirmEnrolment: (code: string) =>
    post<Entered>('/api/auth/two-factor/verify-totp', { code: code.replaceAll(/\s/g, '') }),
  dropSecondStep: (password: string) => post<unknown>('/api/auth/two-factor/disable', { password }),
  newRecoveryCodes: (password: string) =>
    post<{ backupCodes: readonly string[] }>('/api/auth/two-factor/generate-backup-codes', {
      password,
    }),
  account: () => fetchJson<Account>('/api/identity/account'),
  devices: () => fetchJson<readonly Device[]>('/api/identity/devices'),
  endDevice: (id: string) => post<unknown>('/api/identity/end-device', { id }),
  endOtherDevices: () => post<unknown>('/api/identity/sign-out-elsewhere'),
  passkeys: () => fetchJson<readonly Passkey[]>('/api/auth/passkey/list-user-passkeys'),
  dropPasskey: (id: string) => post<unknown>('/api/auth/passkey/delete-passkey', { id }),
};
