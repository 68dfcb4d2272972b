import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import { sessionTokenIn, signedValue, tokenHash } from './cookies.ts';
import type { Account, Shown } from './identity.ts';
import { hasEnded, TOUCH_INTERVAL, type SessionTimes } from './limits.ts';

const LOOKUP = `SELECT id AS session_id, user_id, second_factor, strong, shared, strict, own_device, started_at,
  last_used_at, proven_at FROM identity.session WHERE token_hash = $1`;

type SessionRow = {
  session_id: string;
  user_id: string;
  second_factor: boolean;
  strong: boolean;
  shared: boolean;
  strict: boolean;
  own_device: boolean;
  started_at: Date;
  last_used_at: Date;
  proven_at: Date;
};

/** One place where an account is signed in, as its holder sees it. */
export type Device = {
  readonly id: string;
  /** "Firefox, Windows"; empty where the browser did not say. */
  readonly name: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly shared: boolean;
  /** Kept signed in for longer, because its holder said that nobody else uses it. */
  readonly ownDevice: boolean;
};

export type SessionParts = {
  readonly app: pg.Pool;
  readonly clock: Clock;
  readonly secret: string;
  readonly secure: boolean;
};

/** Reads and ends sessions. They are opened by the library alone (session-hook.ts). */
export class Sessions {
  readonly #parts: SessionParts;
  /** When each session's use was last noted by this process, for as long as a note is worth. */
  readonly #touched = new Map<string, number>();
  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** The account of a session cookie, or null where there is none, it was changed, or its session has ended. */
  async accountOf(cookies: string | undefined): Promise<Account | null> {
    const shown = this.shown(cookies);
    if (shown === null) return null;
    const { rows } = await this.#parts.app.query<{ user_id: string }>({
      name: 'identity-account',
      text: shown.lookup,
      values: [shown.value],
    });
    return rows[0] === undefined ? null : shown.accountOf(rows[0]);
  }

  /** What a session cookie shows, or null where there is none or it was changed. */
  shown(cookies: string | undefined): Shown | null {
    const { clock, secret, secure } = this.#parts;
    const token = sessionTokenIn(cookies, secure, secret);
    if (token === undefined) return null;
    return {
      name: 'session',
      lookup: LOOKUP,
      value: tokenHash(token),
      accountOf: (row) => this.#account(row as SessionRow, clock.now()),
    };
  }

  #account(row: SessionRow, now: Date): Account | null {
    if (hasEnded(timesOf(row), now)) return null;
    if (now.getTime() - row.last_used_at.getTime() >= TOUCH_INTERVAL) {
      this.#touch(row.session_id, now);
    }
    return {
      userId: row.user_id,
      sessionId: row.session_id,
      strong: row.strong,
      secondFactor: row.second_factor,
      ownDevice: row.own_device,
      lastProvenAt: row.proven_at,
    };
  }

  /** Where an account is signed in now, the latest used first. */
  async devicesOf(userId: string): Promise<Device[]> {
    const { rows } = await this.#parts.app.query<
      SessionRow & { id: string; user_agent: string | null }
    >(
      `SELECT id, user_agent, shared, strict, own_device, started_at, last_used_at
       FROM identity.session WHERE user_id = $1 ORDER BY last_used_at DESC, id LIMIT 200`,
      [userId],
    );
    const now = this.#parts.clock.now();
    return rows
      .filter((row) => !hasEnded(timesOf(row), now))
      .map((row) => ({
        id: row.id,
        name: row.user_agent ?? '',
        startedAt: row.started_at,
        lastUsedAt: row.last_used_at,
        shared: row.shared,
        ownDevice: row.own_device && !row.strict,
      }));
  }

  /** Ends one session of an account. @returns whether there was such a session */
  async end(userId: string, sessionId: string): Promise<boolean> {
    const { rowCount } = await this.#parts.app.query(
      'DELETE FROM identity.session WHERE user_id = $1 AND id = $2',
      [userId, sessionId],
    );
    return rowCount === 1;
  }

  /** Ends all sessions of an account, or all but one. @returns how many */
  async endAll(userId: string, exceptSessionId: string | null): Promise<number> {
    const { rowCount } = await this.#parts.app.query(
      'DELETE FROM identity.session WHERE user_id = $1 AND ($2::text IS NULL OR id <> $2)',
      [userId, exceptSessionId],
    );
    return rowCount ?? 0;
  }

  /** A passkey was just registered in this session, which showed possession and its holder's check. */
  async strengthen(sessionId: string): Promise<void> {
    await this.#parts.app.query(
      'UPDATE identity.session SET strong = true, second_factor = true, proven_at = $2 WHERE id = $1',
      [sessionId, this.#parts.clock.now()],
    );
  }

  /** Keeps a session for longer, as its holder wished: not on a shared device, and not for whoever has short sessions. */
  async keepAsOwn(sessionId: string): Promise<void> {
    await this.#parts.app.query(
      'UPDATE identity.session SET own_device = true WHERE id = $1 AND NOT shared AND NOT strict',
      [sessionId],
    );
  }

  /** Notes a fresh proof and changes the token with it. @returns the new cookie's value, or null where the session is gone */
  async renew(sessionId: string): Promise<string | null> {
    const token = randomBytes(32).toString('base64url');
    const { rowCount } = await this.#parts.app.query(
      'UPDATE identity.session SET proven_at = $2, token_hash = $3 WHERE id = $1',
      [sessionId, this.#parts.clock.now(), tokenHash(token)],
    );
    return rowCount === 1 ? signedValue(token, this.#parts.secret) : null;
  }

  // Not waited for: whoever asks should not wait for a note about the asking. A request that read the
  // session just before the note was written would note it again, so this process remembers its own.
  #touch(sessionId: string, now: Date): void {
    const at = now.getTime();
    if (at - (this.#touched.get(sessionId) ?? -Infinity) < TOUCH_INTERVAL) return;
    for (const [id, when] of this.#touched)
      if (at - when >= TOUCH_INTERVAL) this.#touched.delete(id);
    this.#touched.set(sessionId, at);
    this.#parts.app
      .query('UPDATE identity.session SET last_used_at = $2 WHERE id = $1 AND last_used_at < $2', [
        sessionId,
        now,
      ])
      .catch(() => this.#touched.delete(sessionId));
  }
}

function timesOf(row: SessionRow): SessionTimes {
  return {
    startedAt: row.started_at,
    lastUsedAt: row.last_used_at,
    strict: row.strict,
    shared: row.shared,
    own: row.own_device,
  };
}
