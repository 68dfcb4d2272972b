import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { dayOf, type Day } from '../../lib/day.ts';
import type { Actor, Part, Role } from '../access/actor.ts';
import { openScope, type Scope } from '../access/scope.ts';
import type { Clock } from '../clock/clock.ts';
import type { Admission, Admitted } from '../database/transaction.ts';
import type { Account, Identity, LinkProof } from '../identity/identity.ts';
import { KEY_LOOKUP, shownKey } from '../identity/posting-key.ts';
import { EdgeError } from './edge-error.ts';

/** One organisation a person may enter, as shown in the switcher. */
export type Entrance = {
  readonly organisationId: string;
  readonly name: string;
  readonly isExample: boolean;
};

/** Turns a request into a proven scope: who, in which organisation, with which roles today. */
export class Gate {
  readonly #identity: Identity;
  readonly #app: pg.Pool;
  readonly #clock: Clock;
  constructor(parts: { identity: Identity; app: pg.Pool; clock: Clock }) {
    this.#identity = parts.identity;
    this.#app = parts.app;
    this.#clock = parts.clock;
  }

  /**
   * What a transaction for this request begins with: the session is looked up, the door opened and
   * the organisation set in one statement.
   * @throws EdgeError not_signed_in at once where the request shows nothing; otherwise the admission
   *   throws: not_signed_in, not_allowed, or not_found where the account may not enter the organisation
   */
  admission(request: FastifyRequest): Admission {
    const shown = this.#identity.shown(request.headers);
    if (shown === null) throw EdgeError.notSignedIn();
    const chosen = chosenIn(request);
    return {
      statement: {
        name: `gate-admit-${shown.name}`,
        text: admit(shown.lookup),
        values: [shown.value, chosen ?? null, this.#clock.now()],
      },
      admit: (row) => {
        const account = row === undefined ? null : shown.accountOf(row as { user_id: string });
        strong(account);
        return admittedBy(row as Partial<EntryRow>, chosen);
      },
    };
  }

  /**
   * Who asks, and how long the ledger is, by a statement of its own: whoever can be given an answer that is kept needs no
   * transaction. Throws as {@link admission} does.
   */
  async atTheDoor(request: FastifyRequest): Promise<Admitted> {
    const admission = this.admission(request);
    const { rows } = await this.#app.query<Record<string, unknown>>(admission.statement);
    return admission.admit(rows[0]);
  }

  /**
   * An admission for a command that keys may use: a request that shows a key acts with it and with nothing else,
   * whatever cookie travels along. Throws as {@link admission} does.
   */
  keyedAdmission(request: FastifyRequest): Admission {
    const hash = shownKey(request.headers.authorization);
    if (hash === undefined) return this.admission(request);
    if (hash === null) throw EdgeError.notSignedIn();
    return {
      statement: { name: 'gate-admit-key', text: ADMIT_KEY, values: [hash, this.#clock.now()] },
      admit: (row) => admittedBy(row as Partial<EntryRow>, undefined),
    };
  }

  /**
   * What a transaction begins with for whoever shows a link of a mail: the link is used up, and its person admitted with the
   * rights they have today, in one statement.
   * @throws EdgeError (from the admission) not_found where the link is used up, has expired, or its person may not come in
   */
  admissionOf(proof: LinkProof): Admission {
    const { organisationId } = proof;
    return {
      statement: {
        name: `gate-admit-${proof.name}`,
        text: admit(proof.lookup),
        values: [proof.value, organisationId, this.#clock.now(), proof.key],
      },
      admit: (row) => admittedBy(row as Partial<EntryRow> | undefined, organisationId),
    };
  }

  /** The account behind a request. @throws EdgeError not_signed_in or not_allowed */
  async accountOf(request: FastifyRequest): Promise<Account> {
    return strong(await this.#identity.accountOf(request.headers));
  }

  /** The scope of an account, where there is no request: for work done on somebody's behalf. Throws as {@link admission} does. */
  async enter(account: Account, organisationId: string | undefined): Promise<Scope> {
    refuseNoId(organisationId);
    const { rows } = await this.#app.query<EntryRow>({
      name: 'gate-enter',
      text: 'SELECT * FROM identity.enter($1, $2, $3)',
      values: [account.userId, organisationId ?? null, this.#clock.now()],
    });
    return admittedBy(rows[0], organisationId).scope;
  }

  /** The organisations an account may enter, example firms last. */
  async entrances(account: Account): Promise<Entrance[]> {
    const { rows } = await this.#app.query<{
      organisation_id: string;
      name: string;
      is_example: boolean;
    }>('SELECT * FROM identity.entrances($1)', [account.userId]);
    return rows.map((row) => ({
      organisationId: row.organisation_id,
      name: row.name,
      isExample: row.is_example,
    }));
  }

  /** Today, in the time zone of a scope's organisation. */
  today(scope: Scope): Day {
    return dayOf(this.#clock.now(), scope.timeZone);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type EntryRow = {
  organisation_id: string;
  time_zone: string;
  person_id: string;
  name: string;
  team_id: string | null;
  roles: Role[];
  led_team_ids: string[];
  /** Of an external auditor, `team:<id>` or `site:<id>`; null where they read the whole firm. */
  part: string | null;
  /** How many entries the ledger has. */
  head: number;
  /** Where a key was shown. */
  key_id?: string;
};

const ADMIT_KEY = `WITH shown AS (${KEY_LOOKUP})
  SELECT shown.key_id, door.*, set_config('app.organisation', coalesce(door.organisation_id::text, ''), true)
  FROM shown LEFT JOIN LATERAL identity.enter(shown.user_id, shown.wanted, $2) door ON true`;

function admit(lookup: string): string {
  return `WITH shown AS (${lookup})
    SELECT shown.*, door.*, set_config('app.organisation', coalesce(door.organisation_id::text, ''), true)
    FROM shown LEFT JOIN LATERAL identity.enter(shown.user_id, $2, $3) door ON true`;
}

function chosenIn(request: FastifyRequest): string | undefined {
  const chosen = request.headers['x-organisation'];
  if (typeof chosen !== 'string') return undefined;
  refuseNoId(chosen);
  return chosen;
}

/** What is no id at all is answered like an id that nobody has. */
function refuseNoId(organisationId: string | undefined): void {
  if (organisationId !== undefined && !UUID.test(organisationId)) throw EdgeError.notFound();
}

function strong(account: Account | null): Account {
  if (account === null) throw EdgeError.notSignedIn();
  if (!account.strong) {
    throw new EdgeError('not_allowed', 'Finish setting up your account before you go on.');
  }
  return account;
}

/** The door gives no row, or in an admission a row of nulls, where the account may not enter. */
function admittedBy(
  entry: { [Column in keyof EntryRow]?: EntryRow[Column] | null } | undefined,
  chosen: string | undefined,
): Admitted {
  if (!entry?.organisation_id) {
    throw chosen === undefined ? EdgeError.notSignedIn() : EdgeError.notFound();
  }
  const { organisation_id: organisationId, time_zone: timeZone, head } = entry as EntryRow;
  return { scope: openScope(organisationId, actorOf(entry as EntryRow), timeZone), head };
}

function actorOf(entry: EntryRow): Actor {
  return {
    kind: 'person',
    personId: entry.person_id,
    name: entry.name,
    ...(entry.key_id !== undefined && { keyId: entry.key_id }),
    roles: new Set(entry.roles),
    teamId: entry.team_id,
    ledTeamIds: new Set(entry.led_team_ids),
    ...(entry.part !== null && { part: partOf(entry.part) }),
  };
}

function partOf(told: string): Part {
  const [kind, id] = told.split(':') as [Part['kind'], string];
  return { kind, id };
}
