import { isMailable } from './sign-in-name.ts';

/** A mail about somebody's account, on its way to the product's outbox. */
export type AccountMail = {
  readonly to: string;
  readonly userId: string;
  readonly kind: AccountMailKind;
  readonly subject: string;
  readonly text: string;
  /** It carries a code that opens the account: its text may be sent and must not be shown to anybody. */
  readonly secret: boolean;
};
export type SendAccountMail = (mail: AccountMail) => Promise<void>;

export type AccountMailKind = keyof typeof CHANGES | 'identity.reset';

const CHANGES = {
  'identity.password_changed': 'Your password was changed.',
  'identity.second_factor_added': 'A second step for signing in was turned on.',
  'identity.second_factor_removed': 'The second step for signing in was turned off.',
  'identity.recovery_code_used':
    'Somebody signed in with one of your recovery codes. It will not work again.',
  'identity.recovery_codes_made': 'New recovery codes were made. The earlier ones no longer work.',
  'identity.passkey_added': 'A passkey was added to your account.',
  'identity.passkey_removed': 'A passkey was removed from your account.',
} as const;

export type AccountChange = keyof typeof CHANGES;

type Holder = { readonly userId: string; readonly address: string; readonly name: string };

/** Tells the holder of an account what was changed about it; null where they have no mail address. */
export function changeMail(change: AccountChange, holder: Holder): AccountMail | null {
  if (!isMailable(holder.address)) return null;
  const sentence = CHANGES[change];
  const text = [
    `Hello ${holder.name},`,
    sentence,
    'If this was you, there is nothing to do. If it was not, tell whoever looks after the management system at your firm at once, and choose a new password.',
  ].join('\n\n');
  return {
    to: holder.address,
    userId: holder.userId,
    kind: change,
    subject: sentence.replace(/\..*$/s, ''),
    text,
    secret: false,
  };
}

/** The link for a new password. */
export function resetMail(link: string, holder: Holder): AccountMail {
  const text = [
    `Hello ${holder.name},`,
    'with this link you choose a new password. It works once, for one hour:',
    link,
    'If you did not ask for it, do nothing: your password stays as it is.',
  ].join('\n\n');
  return {
    to: holder.address,
    userId: holder.userId,
    kind: 'identity.reset',
    subject: 'Choose a new password',
    text,
    secret: true,
  };
}
