import type { Day } from '../../../lib/day.ts';
import { ROLES, type Role } from '../../../platform/access/actor.ts';
import { answerFor, conditionsOf, ROLE_WORDS } from '../../../platform/access/permissions.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Keeping } from '../../../platform/described.ts';
import type { Http } from '../../../platform/http/server.ts';
import type { Platform } from '../../../platform/platform.ts';
import { thresholdsOn } from '../../culture/reads/limits.ts';
import type { Thresholds } from '../../culture/rules/thresholds.ts';
import { handlersNamed } from '../../letterbox/reads/handlers.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { standardsHeldOn } from '../../organisation/reads/organisation.ts';
import { countPeople, holdersOn } from '../../people/reads/figures.ts';
import { pulseSettings, type PulseSettings } from '../../pulse/reads/settings.ts';
import { sightsOf, type Sight } from '../rules.ts';
import { say } from './parts.ts';

/** Everything that both papers and the page are made of: as it is set up on a day. */
export type Facts = {
  readonly firm: string;
  readonly on: Day;
  readonly people: number;
  readonly standards: readonly string[];
  readonly roles: readonly { readonly role: Role; readonly holders: number }[];
  readonly handlers: readonly string[];
  readonly pulse: PulseSettings;
  readonly thresholds: Thresholds;
  readonly mail: { readonly sent: boolean; readonly from: string };
  readonly sights: readonly Sight[];
  readonly keeps: readonly Keeping[];
  readonly exports: readonly string[];
};

/** What is known of a firm. Read in one transaction, so that the parts of a paper fit each other. */
export async function factsOf(
  tx: ReadTx,
  { timeZone }: Scope,
  on: Day,
): Promise<Omit<Facts, 'mail' | 'sights' | 'keeps' | 'exports'>> {
  const [firm, people, standards, handlers, pulse, thresholds] = await Promise.all([
    firmName(tx),
    countPeople(tx, on),
    standardsHeldOn(tx, on),
    handlersNamed(tx, on),
    pulseSettings(tx, { asOf: on, timeZone }),
    thresholdsOn(tx, { asOf: on, timeZone }),
  ]);
  const roles = await Promise.all(
    ROLES.map(async (role) => ({ role, holders: (await holdersOn(tx, on, role)).length })),
  );
  return { firm, on, people, standards, roles, handlers, pulse, thresholds };
}

/** What is so in every firm here: who may see what, what is taken away, what leaves as a file. */
export function setUp(
  app: Http,
  { described, sendsMail, mailFrom }: Platform,
  { pulse }: Pick<Facts, 'pulse'>,
): Pick<Facts, 'mail' | 'sights' | 'keeps' | 'exports'> {
  const looks = described.permissions.flatMap(({ looks: own }) =>
    own.map(({ words, policy }) => ({
      words,
      roles: ROLES.filter((role) => answerFor(policy, role) === 'yes').map(
        (role) => ROLE_WORDS[role],
      ),
      conditions: conditionsOf(policy).map(inWords),
    })),
  );
  const everybody = ROLES.map((role) => ROLE_WORDS[role]);
  const answers = {
    what: say('keeps.answers'),
    until: say('keeps.answers_until', { count: pulse.keptDays }),
  };
  return {
    mail: { sent: sendsMail, from: mailFrom },
    sights: sightsOf(looks, everybody, [ROLE_WORDS.external_auditor]),
    keeps: [answers, ...described.keeps],
    exports: filesOf(app),
  };
}

/** Roles in conditions as they are called where one reads about them. */
function inWords(condition: string): string {
  return condition.replaceAll(/[a-z]+(?:_[a-z]+)+/g, (word) =>
    word in ROLE_WORDS ? ROLE_WORDS[word as Role] : word,
  );
}

type Operation = {
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, { readonly content?: unknown }>>;
};

/** Operations that answer with a file: they alone have no shape of what they answer. */
function filesOf(app: Http): string[] {
  const paths = (app.swagger().paths ?? {}) as Readonly<Record<string, { get?: Operation }>>;
  return Object.values(paths).flatMap(({ get }) => {
    const isFile = get !== undefined && get.responses?.['200']?.content === undefined;
    return isFile && get.summary !== undefined ? [get.summary] : [];
  });
}
