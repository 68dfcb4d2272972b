import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Role } from '../../../src/platform/access/actor.ts';
import type { Operation } from './document.ts';
import type { Proven } from './program.ts';
import { NOBODY, send, sessionAfter, type Asked, type Reply, type Session } from './send.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- examples read what they have just asked for
export type Json = any;

/** Somebody with an account: how they sign in, and a session. */
export type Account = {
  readonly personId: string;
  readonly name: string;
  readonly password: string;
  readonly session: Session;
};

/** Long enough to come in with alone. Accounts that examples use up have a password of their own. */
export const PASSWORD = 'copper kettle over seven hills';

/** One organisation of the proof and how to act in it. Everything in it is made through its operations. */
export class Firm {
  readonly program: Proven;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Stands in every text that is written into this firm, and in no other's. */
  readonly marker: string;
  id = '';
  founder: Account = { personId: '', name: '', password: '', session: NOBODY };
  #count = 0;

  constructor(program: Proven, operations: ReadonlyMap<string, Operation>, marker: string) {
    this.program = program;
    this.operations = operations;
    this.marker = marker;
  }

  /** A text that is in no other place. */
  text(about = 'text'): string {
    this.#count += 1;
    return `${this.marker} ${about} ${this.#count}`;
  }

  ask(id: string, asked: Asked = {}, session: Session = this.founder.session): Promise<Reply> {
    const operation = this.operations.get(id);
    if (operation === undefined) throw new Error(`There is no operation ${id}.`);
    return send(this.program, operation, session, asked);
  }

  /** Asks an operation that has to succeed, and gives its answer; of a command, its result. */
  async do(id: string, asked: Asked = {}, session: Session = this.founder.session): Promise<Json> {
    const reply = await this.ask(id, asked, session);
    const text = reply.bytes.toString();
    if (reply.status !== 200) throw new Error(`${id} answered ${reply.status}: ${text}`);
    const answer = JSON.parse(text) as Json;
    return Object.keys(answer as object).join() === 'result' ? answer.result : answer;
  }

  /** Runs a command with this body. */
  run(id: string, body: Asked['body'] = {}): Promise<Json> {
    return this.do(id, { body });
  }

  /** A person of the firm without an account. */
  person(words: Asked['body'] = {}): Promise<{ id: string; version: number }> {
    return this.run('person.create', { name: this.text('person'), ...words });
  }

  /** Lets a person in, with a printed code. */
  async admit(personId: string, password = PASSWORD): Promise<Account> {
    const { code } = await this.run('person.invite', { id: personId, route: 'printed' });
    const name = `name-${randomUUID().slice(0, 8)}`;
    const reply = await this.ask(
      'identity.accept',
      { body: { code, signInName: name, password } },
      NOBODY,
    );
    if (reply.status !== 200) throw new Error(`not admitted: ${reply.bytes.toString()}`);
    return { personId, name, password, session: sessionAfter(NOBODY, reply) };
  }

  /** Somebody new with these roles and an account. */
  async member(roles: readonly Role[], password = PASSWORD): Promise<Account> {
    const { id } = await this.person({
      roles: roles.map((role) =>
        role === 'external_auditor'
          ? { role, ends_on: '2026-12-24', scope: this.text('scope') }
          : { role },
      ),
    });
    return this.admit(id, password);
  }

  /** An account that an example may use up, with a password nobody else has. */
  visitor(): Promise<Account> {
    // The firm's own words do not count, and of a UUID too few letters may be left: it needs words too.
    return this.member(['staff'], `copper kettle ${randomUUID()}`);
  }

  /** Another session of an account. */
  async signIn({ name, password, session }: Account): Promise<Session> {
    const reply = await this.ask('auth.sign-in.email', { body: { email: name, password } }, NOBODY);
    if (reply.status !== 200) throw new Error(`not signed in: ${reply.bytes.toString()}`);
    const { cookie } = sessionAfter(NOBODY, reply);
    return session.organisation === undefined ? { cookie } : { ...session, cookie };
  }

  /** Runs SQL in this firm as the owner of the tables, for what no operation makes yet. */
  async sql(text: string, values: readonly unknown[] = []): Promise<void> {
    const client = new pg.Client(this.program.owner);
    await client.connect();
    try {
      await client.query(`SELECT set_config('app.organisation', $1, false)`, [this.id]);
      await client.query(text, [...values]);
    } finally {
      await client.end();
    }
  }
}
