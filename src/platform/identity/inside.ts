import type pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import { changeMail, type AccountChange, type SendAccountMail } from './account-mails.ts';
import type { Standing } from './accounts.ts';
import type { Unfinished } from './contract.ts';
import type { Account } from './identity.ts';
import type { Library } from './library.ts';
import type { Passwords } from './password.ts';
import type { SecurityLog } from './security-log.ts';
import type { Sessions } from './sessions.ts';
import type { Throttle } from './throttle.ts';

/** The parts behind the port, shared by its routes. */
export type Inside = {
  readonly app: pg.Pool;
  readonly clock: Clock;
  readonly secret: string;
  readonly publicUrl: string;
  readonly secure: boolean;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly library: Library;
  readonly log: SecurityLog;
  readonly sendMail: SendAccountMail;
  /** Whether mail leaves the building; without it no reset is offered by mail. */
  readonly mailWorks: boolean;
};

/** What is missing before a session is good for the product. */
export function unfinishedOf(account: Account, holder: Standing): Unfinished {
  if (account.strong) return 'no';
  return holder.passkeys > 0 || holder.authenticator ? 'second_factor' : 'set_up';
}

/** Tells the holder what was changed. A mail that cannot be posted does not undo the change. */
export async function tellHolder(
  inside: Inside,
  change: AccountChange,
  holder: Standing,
): Promise<void> {
  const mail = changeMail(change, holder);
  if (mail === null) return;
  await inside.sendMail(mail).catch((error: Error) =>
    inside.log({
      event: 'library_error',
      at: inside.clock.now(),
      userId: holder.userId,
      reason: `the mail ${change} could not be posted: ${error.message}`,
    }),
  );
}
