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

/** Whoever stands before a poster: in which firm, before which poster, and when it is there. Never who. */
export type Stander = {
  readonly scope: Scope;
  readonly posterId: string;
  readonly now: Date;
  readonly today: Day;
  readonly empties: { readonly hour: number; readonly tomorrow: boolean };
};

/** Finds the firm of a code as it was typed or scanned. One that leads nowhere is answered like one that never was. */
export async function standAt<Value, Code extends string>(
  platform: Platform,
  typed: string,
  work: (stander: Stander) => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | 'letterbox.unknown_code'>> {
  const code = readLetters(typed, CODE_LETTERS);
  const door = code === undefined ? undefined : await doorOf(platform.database.app, code);
  const scope = door && (await systemScope(platform, door.organisationId));
  if (door === undefined || scope === undefined) return refuse('letterbox.unknown_code');
  const now = platform.clock.now();
  return work({
    scope,
    posterId: door.posterId,
    now,
    today: dayOf(now, scope.timeZone),
    empties: nextEmptying(localTime(now, scope.timeZone).hour),
  });
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
