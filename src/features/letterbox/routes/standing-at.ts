import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { dayOf, type Day } from '../../../lib/day.ts';
import { refuse, type Outcome } from '../../../lib/outcome.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import type { refusalShape } from '../../../platform/http/command-routes.ts';
import { localTime } from '../../../platform/jobs/nightly.ts';
import { systemScope } from '../../../platform/jobs/runner.ts';
import type { Platform } from '../../../platform/platform.ts';
import { CODE_LETTERS } from '../contract/kinds.ts';
import { nextEmptying } from '../rules/box.ts';
import { readLetters } from '../rules/letters.ts';
import { doorOf } from '../store/door.ts';
import { findPoster } from '../store/posters.ts';

/** Whoever stands before a poster: in which firm, before which poster, and when it is there. Never who. */
export type Stander = {
  readonly scope: Scope;
  readonly posterId: string;
  /** Where the poster hangs; it never hangs anywhere else. */
  readonly placeId: string;
  readonly now: Date;
  readonly today: Day;
  readonly empties: { readonly hour: number; readonly tomorrow: boolean };
};

type Door = Pick<Stander, 'scope' | 'posterId' | 'placeId'>;

/** Milliseconds. The time zone of a firm may change; nothing else of it does. */
const KEPT_FOR = 60_000;
const MOST_KEPT = 2_000;

/** Finds the firm of a code as it was typed or scanned. What was found is kept for a minute. */
export class Doors {
  readonly #platform: Platform;
  readonly #kept = new Map<string, { readonly door: Door; readonly until: number }>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** A code that leads nowhere is answered like one that never was. */
  async standAt<Value, Code extends string>(
    typed: string,
    work: (stander: Stander) => Promise<Outcome<Value, Code>>,
  ): Promise<Outcome<Value, Code | 'letterbox.unknown_code'>> {
    const now = this.#platform.clock.now();
    const code = readLetters(typed, CODE_LETTERS);
    const door = code === undefined ? undefined : await this.#doorOf(code, now.getTime());
    if (door === undefined) return refuse('letterbox.unknown_code');
    const { timeZone } = door.scope;
    const empties = nextEmptying(localTime(now, timeZone).hour);
    return work({ ...door, now, today: dayOf(now, timeZone), empties });
  }

  async #doorOf(code: string, now: number): Promise<Door | undefined> {
    const kept = this.#kept.get(code);
    if (kept !== undefined && kept.until > now) return kept.door;
    const { database } = this.#platform;
    const found = await doorOf(database.app, code);
    const scope = found && (await systemScope(this.#platform, found.organisationId));
    if (found === undefined || scope === undefined) return undefined;
    const { posterId } = found;
    const poster = await database.transactions.read(scope, (tx) => findPoster(tx, posterId));
    if (poster === undefined) return undefined;
    const door = { scope, posterId, placeId: poster.place_id };
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(code, { door, until: now + KEPT_FOR });
    return door;
  }
}

type Refused = z.output<typeof refusalShape>;

/** Answers what came out, and a refusal with its status. */
export async function answered<Value>(
  reply: FastifyReply,
  outcome: Outcome<Value, string>,
): Promise<Value | Refused> {
  if (outcome.ok) return outcome.value;
  void reply.status(422);
  return { refusal: outcome.refusal as Refused['refusal'] };
}
