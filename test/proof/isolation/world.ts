import { randomUUID } from 'node:crypto';
import { found } from '../../../src/features/organisation/commands/found.ts';
import { ROLES, systemActor, type Role } from '../../../src/platform/access/actor.ts';
import { openScope } from '../../../src/platform/access/scope.ts';
import { operationsOf, type ApiDocument, type Operation } from './document.ts';
import { records } from './examples/examples.ts';
import { Firm, PASSWORD, type Account } from './firm.ts';
import type { Proven } from './program.ts';
import { NOBODY, sessionAfter } from './send.ts';

/** Besides the roles: an external auditor who reads one team, and two who may not come in. */
export type ActorName = Role | 'auditor_of_part' | 'signed_out' | 'left';
export const ACTORS: readonly ActorName[] = [...ROLES, 'auditor_of_part', 'signed_out', 'left'];
/** Who only reads: no policy lets them do anything, and neither does the database. */
export const OUTSIDE: ReadonlySet<ActorName> = new Set(['external_auditor', 'auditor_of_part']);

/**
 * Three firms. `own` is where everybody of the proof works, `foreign` one that they know nothing of,
 * `client` another firm of the consultant, who may be in one of them at a time.
 */
export type World = {
  readonly program: Proven;
  readonly operations: readonly Operation[];
  readonly own: Firm;
  readonly foreign: Firm;
  readonly client: Firm;
  readonly actors: ReadonlyMap<ActorName, Account>;
  /** The one record of the part that the auditor of a part reads; all others of their firm lie outside. */
  readonly inPart: string;
  /** An id of every kind of record in each firm. */
  readonly ids: ReadonlyMap<Firm, ReadonlyMap<string, string>>;
};

/** Builds the three firms through the program's operations. */
export async function buildWorld(program: Proven): Promise<World> {
  const operations = operationsOf(program.app.swagger() as ApiDocument);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const firm = (marker: string): Firm => new Firm(program, byId, marker);
  const [own, foreign, client] = [firm('OWNMARK'), firm('FOREIGNMARK'), firm('CLIENTMARK')];
  await setUp(own);
  for (const other of [foreign, client]) await foundBeside(other);
  const actors = await actorsOf(own, client);
  const { auditor, inPart } = await auditorOfPart(own);
  actors.set('auditor_of_part', auditor);
  const ids = new Map<Firm, ReadonlyMap<string, string>>();
  for (const one of [own, foreign, client]) ids.set(one, await idsOf(one));
  return { program, operations, own, foreign, client, actors, inPart, ids };
}

/** The first firm comes in through the printed link, as the first firm of every installation does. */
async function setUp(firm: Firm): Promise<void> {
  const link = await firm.program.platform.identity.firstRunLink();
  const name = `founder-${randomUUID().slice(0, 8)}`;
  const reply = await firm.ask(
    'identity.set-up',
    {
      body: {
        code: new URL(link ?? '').hash.slice(1),
        firm: firm.text('firm'),
        name: firm.text('founder'),
        email: name,
        password: PASSWORD,
      },
    },
    NOBODY,
  );
  if (reply.status !== 200) throw new Error(`not set up: ${reply.bytes.toString()}`);
  const session = sessionAfter(NOBODY, reply);
  const me = await firm.do('me.read', {}, session);
  firm.id = me.organisation.id;
  firm.founder = { personId: me.person.id, name, password: PASSWORD, session };
}

/** Another firm of the same installation; its founder is invited by the installation's keeper. */
async function foundBeside(firm: Firm): Promise<void> {
  const { platform } = firm.program;
  firm.id = randomUUID();
  const personId = randomUUID();
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const outcome = await platform.commands.run(
    scope,
    found,
    {
      organisation_id: firm.id,
      name: firm.text('firm'),
      founder: { person_id: personId, name: firm.text('founder') },
    },
    randomUUID(),
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { code } = await platform.database.transactions.write(scope, (write) =>
    platform.identity.invite(write, {
      organisationId: firm.id,
      personId,
      route: 'printed',
      madeBy: personId,
    }),
  );
  const name = `founder-${randomUUID().slice(0, 8)}`;
  const body = { code, signInName: name, password: PASSWORD };
  const reply = await firm.ask('identity.accept', { body }, NOBODY);
  if (reply.status !== 200) throw new Error(`not founded: ${reply.bytes.toString()}`);
  firm.founder = { personId, name, password: PASSWORD, session: sessionAfter(NOBODY, reply) };
}

async function actorsOf(own: Firm, client: Firm): Promise<Map<ActorName, Account>> {
  const actors = new Map<ActorName, Account>();
  for (const role of ROLES) actors.set(role, await own.member([role]));
  const consultant = actors.get('consultant') as Account;
  const there = await client.person({ roles: [{ role: 'consultant' }] });
  const { code } = await client.run('person.invite', { id: there.id, route: 'printed' });
  const joined = await own.ask('identity.accept', { body: { code } }, consultant.session);
  if (joined.status !== 200) throw new Error(`not joined: ${joined.bytes.toString()}`);
  const session = { ...consultant.session, organisation: own.id };
  actors.set('consultant', { ...consultant, session });
  actors.set('signed_out', { personId: '', name: '', password: '', session: NOBODY });
  const left = await own.member(['system_manager']);
  await own.run('person.leave', { id: left.personId, version: 1, to_id: own.founder.personId });
  actors.set('left', left);
  return actors;
}

/** A team with somebody in it who answers for one action, and an auditor from outside who reads that team alone. */
async function auditorOfPart(own: Firm): Promise<{ auditor: Account; inPart: string }> {
  const { id: team } = await own.run('team.create', { name: own.text('team') });
  const inside = await own.person({ team_id: team });
  const action = await own.run('action.create', {
    title: own.text('title'),
    source: 'audit',
    accountable_id: inside.id,
    due_on: '2026-12-24',
  });
  const role = { role: 'external_auditor', ends_on: '2026-12-24', scope_team_id: team };
  const { id } = await own.person({ roles: [{ ...role, scope: own.text('scope') }] });
  return { auditor: await own.admit(id), inPart: action.id };
}

async function idsOf(firm: Firm): Promise<Map<string, string>> {
  const ids = new Map([['organisation', firm.id]]);
  for (const [kind, make] of Object.entries(records)) ids.set(kind, await make(firm));
  return ids;
}
