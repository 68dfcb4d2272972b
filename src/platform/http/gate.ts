import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { dayOf, type Day } from '../../lib/day.ts';
import type { Actor, Role } from '../access/actor.ts';
import { openScope, type Scope } from '../access/scope.ts';
import type { Clock } from '../clock/clock.ts';
import type { Account, Identity } from '../identity/identity.ts';
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

  /** @throws EdgeError not_signed_in, or not_found where the account may not enter the organisation asked for */
  async scopeOf(request: FastifyRequest): Promise<Scope> {
    const account = await this.accountOf(request);
    const chosen = request.headers['x-organisation'];
    return this.enter(account, typeof chosen === 'string' ? chosen : undefined);
  }

  async accountOf(request: FastifyRequest): Promise<Account> {
    const account = await this.#identity.accountOf(request.headers);
    if (account === null) throw EdgeError.notSignedIn();
    if (!account.strong) {
      throw new EdgeError('not_allowed', 'Finish setting up your account before you go on.');
    }
    return account;
  }

  async enter(account: Account, organisationId: string | undefined): Promise<Scope> {
    // What is no id at all is answered like an id that nobody has.
    if (organisationId !== undefined && !UUID.test(organisationId)) throw EdgeError.notFound();
    const { rows } = await this.#app.query<EntryRow>({
      name: 'gate-enter',
      text: 'SELECT * FROM identity.enter($1, $2, $3)',
      values: [account.userId, organisationId ?? null, this.#clock.now()],
    });
    const entry = rows[0];
    if (entry === undefined) {
      throw organisationId === undefined ? EdgeError.notSignedIn() : EdgeError.notFound();
    }
    return openScope(entry.organisation_id, actorOf(entry), entry.time_zone);
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
};

function actorOf(entry: EntryRow): Actor {
  return {
    kind: 'person',
    personId: entry.person_id,
    name: entry.name,
    roles: new Set(entry.roles),
    teamId: entry.team_id,
    ledTeamIds: new Set(entry.led_team_ids),
  };
}
