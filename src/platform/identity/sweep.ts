import type pg from 'pg';

/** Removes what has expired. Each statement stands alone: being interrupted costs nothing. */
export async function sweepIdentity(app: pg.Pool, now: Date): Promise<void> {
  const statements = [
    `DELETE FROM identity.session WHERE started_at < $1::timestamptz - interval '24 hours'
       OR last_used_at < $1::timestamptz - interval '1 hour'`,
    // better-auth dates these by the real clock.
    `DELETE FROM identity.verification WHERE expires_at < least(now(), $1::timestamptz)`,
    `DELETE FROM identity.used_code WHERE used_at < $1::timestamptz - interval '1 hour'`,
    `DELETE FROM identity.reset_code WHERE expires_at < $1::timestamptz`,
    `DELETE FROM identity.first_run WHERE expires_at < $1::timestamptz`,
    `DELETE FROM identity.invitation WHERE expires_at < $1::timestamptz - interval '30 days'`,
    `DELETE FROM identity.answer_link WHERE expires_at < $1::timestamptz - interval '30 days'`,
    `DELETE FROM identity.throttle WHERE last_at < $1::timestamptz - interval '30 days'
       AND coalesce(succeeded_at, last_at) < $1::timestamptz - interval '30 days'`,
    // Somebody who left everywhere and did not come back for a month leaves no account behind.
    `DELETE FROM identity."user" u WHERE u.access_ended_at < $1::timestamptz - interval '30 days'
       AND NOT EXISTS (SELECT FROM identity.membership m WHERE m.user_id = u.id)`,
  ];
  for (const text of statements) await app.query(text, [now]);
}
