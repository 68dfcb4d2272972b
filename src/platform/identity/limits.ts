/** How long a session may rest and may last. Times in milliseconds. */
type Limits = { readonly idle: number; readonly absolute: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * `strict`: whoever administers, audits or advises, on whatever device. `shared`: a device on the shop floor, for one shift.
 * `own`: a device that its holder says nobody else uses.
 */
export const ORDINARY: Limits = { idle: 60 * MINUTE, absolute: 24 * HOUR };
const STRICT: Limits = { idle: 30 * MINUTE, absolute: 12 * HOUR };
const SHARED: Limits = { idle: 5 * MINUTE, absolute: 8 * HOUR };
export const OWN: Limits = { idle: 30 * DAY, absolute: 90 * DAY };

/** The longest any session lasts, in seconds. */
export const LONGEST_SESSION_SECONDS = OWN.absolute / 1000;

/** The age of the cookie of a session, in seconds. One that outlives its session opens nothing. */
export function cookieSeconds(own: boolean): number {
  return (own ? OWN : ORDINARY).absolute / 1000;
}

/** The last use of a session is written at most this often. */
export const TOUCH_INTERVAL = MINUTE;

/** For grave steps (adding or removing a way to sign in, signing, granting roles) the last proof must be this young. */
export const RECENT_PROOF = 5 * MINUTE;

export type SessionTimes = {
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly strict: boolean;
  readonly shared: boolean;
  readonly own: boolean;
};

/** Whether a session has rested too long or lasted too long. */
export function hasEnded(session: SessionTimes, now: Date): boolean {
  const limits = limitsOf(session);
  const rested = now.getTime() - session.lastUsedAt.getTime();
  const lasted = now.getTime() - session.startedAt.getTime();
  return rested >= limits.idle || lasted >= limits.absolute;
}

/** Whether they proved who they are recently enough for a grave step. */
export function isRecent(lastProvenAt: Date, now: Date): boolean {
  return now.getTime() - lastProvenAt.getTime() <= RECENT_PROOF;
}

function limitsOf(session: SessionTimes): Limits {
  if (session.shared) return SHARED;
  if (session.strict) return STRICT;
  return session.own ? OWN : ORDINARY;
}
