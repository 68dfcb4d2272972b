import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import { PROOF } from '../contract/kinds.ts';
import { attempt, isFound, isInTime, windowOf } from '../rules/proof.ts';

export type WorkRefusal = 'letterbox.too_old' | 'letterbox.no_work';

/** What a sender is asked to work on, and whether they did. Nothing is kept: a challenge carries what is needed. */
export class Work {
  readonly #secret: () => Promise<Buffer>;
  readonly tries: number;

  /** @param secret of this installation; the same in every process */
  constructor(secret: () => Promise<Buffer>, tries: number) {
    this.#secret = secret;
    this.tries = tries;
  }

  /** A fresh challenge of one firm, good for this window of time and the next. */
  async challenge(organisationId: string, now: Date): Promise<string> {
    const bare = `${windowOf(now)}.${randomBytes(12).toString('base64url')}`;
    return `${bare}.${(await this.#sign(organisationId, bare)).toString('base64url')}`;
  }

  /**
   * Whether the work was done for this letter, on a challenge of this firm, and in time. Work for one letter is of no use
   * for another, and a letter is taken once: so it is spent once, whichever process is asked.
   */
  async check(
    organisationId: string,
    letter: string,
    { challenge, nonce }: { readonly challenge: string; readonly nonce: number },
    now: Date,
  ): Promise<Outcome<null, WorkRefusal>> {
    const [window = '', salt = '', signature = ''] = challenge.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = await this.#sign(organisationId, `${window}.${salt}`);
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
    if (!isOurs || !isInTime(Number(window), now)) return refuse('letterbox.too_old');
    const hash = await hashed(attempt(letter, nonce), challenge);
    return isFound(hash, this.tries) ? accept(null) : refuse('letterbox.no_work');
  }

  async #sign(organisationId: string, bare: string): Promise<Buffer> {
    const secret = await this.#secret();
    return createHmac('sha256', secret).update(`letterbox ${organisationId} ${bare}`).digest();
  }
}

/** One try, in the pool of threads: checking letters keeps nobody else waiting. */
function hashed(password: string, salt: string): Promise<Buffer> {
  const { length, N, r, p } = PROOF;
  return new Promise((resolve, reject) => {
    scrypt(password, salt, length, { N, r, p }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
