import type pg from 'pg';
import type { Keeping } from '../described.ts';
import { ORDINARY, OWN } from './limits.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Days for which something that is over can still be told from something that never was. */
const OVER_DAYS = 30;

export const IDENTITY_KEEPS: readonly Keeping[] = [
  {
    what: 'that somebody is signed in, and with which device',
    until: `until they sign out; at the latest ${ORDINARY.idle / HOUR_MS} hour after the last request and ${ORDINARY.absolute / HOUR_MS} hours after the first; on a device that they said nobody else uses, ${OWN.idle / DAY_MS} days after the last request and ${OWN.absolute / DAY_MS} days after the first`,
  },
  { what: 'invitations that ran out, and links in mails', until: `${OVER_DAYS} days` },
  { what: 'how often signing in failed', until: `${OVER_DAYS} days after the last time` },
  {
    what: 'the account of somebody who works for no firm here any more, with passwords and passkeys',
    until: `${OVER_DAYS} days after the last day`,
  },
];

/** Removes what has expired. Each statement stands alone: being interrupted costs nothing. */
export async function sweepIdentity(app: pg.Pool, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const over = before(24 * OVER_DAYS * HOUR_MS);
  const statements: readonly (readonly [text: string, ...values: Date[]])[] = [
    [
      `DELETE FROM identity.session WHERE started_at < CASE WHEN own_device AND NOT strict THEN $3::timestamptz ELSE $1::timestamptz END
         OR last_used_at < CASE WHEN own_device AND NOT strict THEN $4::timestamptz ELSE $2::timestamptz END`,
      before(ORDINARY.absolute),
      before(ORDINARY.idle),
      before(OWN.absolute),
      before(OWN.idle),
    ],
    // better-auth dates these by the real clock.
    [`DELETE FROM identity.verification WHERE expires_at < least(now(), $1::timestamptz)`, now],
    [`DELETE FROM identity.used_code WHERE used_at < $1`, before(HOUR_MS)],
    [`DELETE FROM identity.reset_code WHERE expires_at < $1`, now],
    [`DELETE FROM identity.first_run WHERE expires_at < $1`, now],
    [`DELETE FROM identity.invitation WHERE expires_at < $1`, over],
    [`DELETE FROM identity.answer_link WHERE expires_at < $1`, over],
    [
      `DELETE FROM identity.throttle WHERE last_at < $1::timestamptz
         AND coalesce(succeeded_at, last_at) < $1::timestamptz`,
      over,
    ],
    // Somebody who left everywhere and did not come back for a month leaves no account behind.
    [
      `DELETE FROM identity."user" u WHERE u.access_ended_at < $1
         AND NOT EXISTS (SELECT FROM identity.membership m WHERE m.user_id = u.id)`,
      over,
    ],
  ];
  for (const [text, ...values] of statements) await app.query(text, values);
}
