import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** After `free` failures within `window` each further one doubles the wait, up to `longest` seconds. */
type Brake = { readonly free: number; readonly window: string; readonly longest: number };

/**
 * What is counted. Nobody can lock somebody else out for good: delays end, a pair of name and address
 * that signed in before is not held up by failures from elsewhere, and a passkey always works.
 */
const BRAKES = {
  /** One account name from one network address. */
  pair: { free: 5, window: '15 minutes', longest: 900 },
  /** One account name from everywhere. */
  name: { free: 100, window: '24 hours', longest: 60 },
  /** One network address, whatever the name; a firm may share one. */
  address: { free: 50, window: '15 minutes', longest: 300 },
  /** One-time codes tried from one address. */
  codes: { free: 20, window: '15 minutes', longest: 300 },
  /** The password asked again within a session. */
  proof: { free: 5, window: '15 minutes', longest: 900 },
  /** Messages with a link for a new password, to one account. */
  reset: { free: 3, window: '1 hour', longest: 3600 },
} as const satisfies Record<string, Brake>;

export type Counter = { readonly brake: keyof typeof BRAKES; readonly of: string };

/** How long a pair of name and address that signed in is remembered. */
const KNOWN_FOR = '30 days';

/** Counts failures and slows down guessing. Counters live in the database, so that all processes share them. */
export class Throttle {
  readonly #app: pg.Pool;
  readonly #secret: string;
  constructor(app: pg.Pool, secret: string) {
    this.#app = app;
    this.#secret = secret;
  }

  /**
   * Counts an attempt as failed before it is made, so that a hundred at the same moment gain nothing.
   * @returns seconds to wait where it may not be made now, else 0
   */
  async begin(counters: readonly Counter[], now: Date): Promise<number> {
    for (const counter of counters) {
      const wait = await this.#count(counter, now);
      if (wait > 0) return wait;
    }
    return 0;
  }

  /** Takes the counted failures back after a success. An address keeps those of other names. */
  async succeeded(counters: readonly Counter[], now: Date): Promise<void> {
    for (const counter of counters) {
      await this.#app.query(
        `UPDATE identity.throttle SET
           failures = CASE WHEN $2 THEN greatest(failures - 1, 0) ELSE 0 END,
           blocked_until = last_at,
           succeeded_at = CASE WHEN $3 THEN $4::timestamptz ELSE succeeded_at END
         WHERE key = $1`,
        [this.#key(counter), counter.brake === 'address', counter.brake === 'pair', now],
      );
    }
  }

  /** The counters of a sign-in: a pair that succeeded lately is not slowed by failures from elsewhere. */
  async signInCounters(name: string, address: string, now: Date): Promise<Counter[]> {
    const pair: Counter = { brake: 'pair', of: `${name} ${address}` };
    const { rowCount } = await this.#app.query(
      `SELECT FROM identity.throttle WHERE key = $1 AND succeeded_at > $2::timestamptz - $3::interval`,
      [this.#key(pair), now, KNOWN_FOR],
    );
    const known = rowCount === 1;
    const everywhere: Counter[] = known ? [] : [{ brake: 'name', of: name }];
    return [pair, ...everywhere, { brake: 'address', of: address }];
  }

  async #count(counter: Counter, now: Date): Promise<number> {
    const { free, window, longest } = BRAKES[counter.brake];
    const key = this.#key(counter);
    const { rowCount } = await this.#app.query(
      `INSERT INTO identity.throttle AS t (key, failures, last_at, blocked_until) VALUES ($1, 1, $2, $2)
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN t.last_at < $2::timestamptz - $3::interval THEN 1 ELSE t.failures + 1 END,
         last_at = $2,
         blocked_until = CASE
           WHEN t.last_at < $2::timestamptz - $3::interval OR t.failures + 1 <= $4::int THEN $2::timestamptz
           ELSE $2::timestamptz + make_interval(secs => least($5::float8, power(2, least(t.failures + 1 - $4::int, 20)))) END
       -- A wait longer than any can be comes from a clock that was set back since.
       WHERE t.blocked_until <= $2 OR t.blocked_until > $2::timestamptz + make_interval(secs => $5::float8)`,
      [key, now, window, free, longest],
    );
    if (rowCount === 1) return 0;
    const { rows } = await this.#app.query<{ blocked_until: Date }>(
      'SELECT blocked_until FROM identity.throttle WHERE key = $1',
      [key],
    );
    const left = (rows[0]?.blocked_until.getTime() ?? 0) - now.getTime();
    return Math.max(1, Math.ceil(left / 1000));
  }

  // Keyed, because people type passwords into the field for the name.
  #key(counter: Counter): string {
    return createHmac('sha256', this.#secret)
      .update(`throttle:${counter.brake}:${counter.of}`)
      .digest('base64url');
  }
}
