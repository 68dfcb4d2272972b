import { hash as argonHash, verify as argonVerify } from '@node-rs/argon2';

/** Argon2id's cost. Memory in KiB. */
export type ArgonCost = {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
};

/** 64 MiB three times over: well above the floor of 19 MiB twice, about a tenth of a second. */
export const FULL_COST: ArgonCost = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

/** From here on a password counts alone; below it a second factor has to stand beside it. */
export const LONG_PASSWORD = 15;
export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

// How many are worked out at a time; each holds its memory, and the same threads also read files.
const AT_ONCE = 2;
const GREATEST_QUEUE = 60;

/** A password in one Unicode form, so that the same keys give the same password on every device. */
export function normalPassword(password: string): string {
  return password.normalize('NFC');
}

/** Length in characters as people count them, not in UTF-16 units. */
export function passwordLength(password: string): number {
  return [...normalPassword(password)].length;
}

/** Hashes and checks passwords. What is stored begins with `long$` or `short$`: whether it needs no second factor beside it. */
export class Passwords {
  readonly #cost: ArgonCost;
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  constructor(cost: ArgonCost) {
    this.#cost = cost;
  }

  /** True while so many sign-ins wait that another would only wait in vain. */
  get isCrowded(): boolean {
    return this.#waiting.length >= GREATEST_QUEUE;
  }

  hash(password: string): Promise<string> {
    const tier = passwordLength(password) >= LONG_PASSWORD ? 'long' : 'short';
    return this.#inTurn(
      async () => `${tier}$${await argonHash(normalPassword(password), { ...this.#cost })}`,
    );
  }

  verify(stored: string, password: string): Promise<boolean> {
    const tierless = stored.replace(/^(?:long|short)\$(?=\$)/, '');
    return this.#inTurn(() => argonVerify(tierless, normalPassword(password)));
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= AT_ONCE) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
