import type { TestApp } from './app.ts';
import { randomUUID } from 'node:crypto';
import { systemActor } from '../src/platform/access/actor.ts';
import { openScope, type Scope } from '../src/platform/access/scope.ts';
import type { WriteTx } from '../src/platform/database/transaction.ts';
import type { AccountMail } from '../src/platform/identity/account-mails.ts';
import type { IssuedInvitation, MakeIdentity } from '../src/platform/identity/identity.ts';
import { openIdentity } from '../src/platform/identity/make-identity.ts';
import type { ArgonCost } from '../src/platform/identity/password.ts';
import type { SecurityLine } from '../src/platform/identity/security-log.ts';
import { asOwner, startApp, type Firm } from './app.ts';

export const SECRET = 'a secret for tests, long enough to be taken';
export const ORIGIN = 'http://localhost:4555';
/** Fifteen characters and more, and nobody's favourite. */
export const LONG = 'copper kettle over seven hills';
export const SHORT = 'tq7-vexl';

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
export type Answered = { readonly status: number; readonly body: any; readonly cookies: string[] };

/** The program with the real identity at a cheap cost, and what it logged and mailed. */
export type OpenDoor = TestApp & {
  readonly lines: SecurityLine[];
  readonly mails: AccountMail[];
  visitor(options?: { userAgent?: string; address?: string }): Visitor;
};

const CHEAP: ArgonCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };

export async function openDoor(publicUrl = ORIGIN, argonCost = CHEAP): Promise<OpenDoor> {
  const lines: SecurityLine[] = [];
  const mails: AccountMail[] = [];
  const makeIdentity: MakeIdentity = ({ database, clock }) =>
    openIdentity({
      app: database.app,
      publicUrl,
      secret: SECRET,
      clock,
      sendMail: async (mail) => void mails.push(mail),
      mailWorks: true,
      log: (line) => void lines.push(line),
      argonCost,
    });
  const app = await startApp({ publicUrl, makeIdentity, logger: { level: 'error' } });
  return {
    ...app,
    lines,
    mails,
    visitor: (options = {}) => new Visitor(app, publicUrl, options),
  };
}

/** A browser without pages: keeps cookies and sends what a browser sends. */
export class Visitor {
  readonly jar = new Map<string, string>();
  readonly #app: TestApp;
  readonly #origin: string;
  readonly #options: { userAgent?: string; address?: string };
  constructor(app: TestApp, origin: string, options: { userAgent?: string; address?: string }) {
    this.#app = app;
    this.#origin = origin;
    this.#options = options;
  }

  post(url: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#send('POST', url, headers, body);
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#send('GET', url, headers);
  }

  signIn(email: string, password: string, rememberMe = true): Promise<Answered> {
    return this.post('/api/auth/sign-in/email', { email, password, rememberMe });
  }

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The same cookies in another hand. */
  copy(): Visitor {
    const other = new Visitor(this.#app, this.#origin, this.#options);
    for (const [name, value] of this.jar) other.jar.set(name, value);
    return other;
  }

  async #send(
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<Answered> {
    const response = await this.#app.app.inject({
      method,
      url,
      remoteAddress: this.#options.address ?? '192.0.2.1',
      headers: {
        'user-agent': this.#options.userAgent ?? '',
        ...(this.jar.size === 0 ? {} : { cookie: this.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json', origin: this.#origin }),
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    const cookies = [response.headers['set-cookie'] ?? []].flat();
    for (const line of cookies) this.#keep(line);
    return {
      status: response.statusCode,
      body: response.body === '' ? null : response.json(),
      cookies,
    };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const name = pair.slice(0, pair.indexOf('='));
    const ended = attributes.includes('Max-Age=0');
    if (ended) this.jar.delete(name);
    else this.jar.set(name, pair.slice(name.length + 1));
  }
}

/** Runs work in a transaction of the firm, as a command of its own would. */
export function inFirm<Result>(
  app: TestApp,
  firm: Firm,
  work: (write: WriteTx) => Promise<Result>,
): Promise<Result> {
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  return app.platform.database.transactions.write(scope, work);
}

/** The scope with which a visitor's requests are answered; throws what the door answers otherwise. */
export function enter(app: TestApp, visitor: Visitor): Promise<Scope> {
  const { database, gate } = app.platform;
  const request = { headers: { cookie: visitor.cookie } } as never;
  return database.transactions.read(gate.admission(request), async (_tx, scope) => scope);
}

/** Another person of a firm who has no account yet. */
export async function addPerson(app: TestApp, firm: Firm, name: string): Promise<string> {
  const personId = randomUUID();
  await asOwner(app, firm.id, (client) =>
    client.query(
      'INSERT INTO person (organisation_id, id, name, recorded_at) VALUES ($1, $2, $3, $4)',
      [firm.id, personId, name, app.clock.now()],
    ),
  );
  return personId;
}

/** An invitation as the founder makes it. */
export function invite(
  app: TestApp,
  firm: Firm,
  personId: string,
  email?: string,
): Promise<IssuedInvitation> {
  const request = { organisationId: firm.id, personId, madeBy: firm.founder.personId };
  return inFirm(app, firm, (write) =>
    app.platform.identity.invite(
      write,
      email === undefined ? { ...request, route: 'printed' } : { ...request, route: 'mail', email },
    ),
  );
}

/** Somebody of the firm who came in by invitation. */
export async function joined(
  door: OpenDoor,
  firm: Firm,
  signInName: string,
  password: string = LONG,
): Promise<{ visitor: Visitor; personId: string; answer: Answered }> {
  const personId = await addPerson(door, firm, `Person ${signInName}`);
  const { code } = await invite(door, firm, personId);
  const visitor = door.visitor();
  const answer = await visitor.post('/api/identity/accept', { code, signInName, password });
  return { visitor, personId, answer };
}
