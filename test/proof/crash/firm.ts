import { randomUUID } from 'node:crypto';
import { Client, type Answer } from '../writing/client.ts';
import { firstRunCode, type Product } from './product.ts';

const PASSWORD = 'copper kettle over seven hills';
const COLLEAGUES = 4;

/** Sets up a firm as its people would: by the printed link, and by codes on paper for the others. */
export async function setUpFirm(product: Product): Promise<Client[]> {
  const founder = new Client(product.url);
  const code = await firstRunCode(product);
  const wish = { code, firm: 'Crash Test', name: 'Founder', email: 'founder', password: PASSWORD };
  expectDone(await founder.post('/api/identity/set-up', wish));
  const colleagues: Client[] = [];
  for (let index = 0; index < COLLEAGUES; index += 1) {
    colleagues.push(await admit(product, founder, `colleague${index}`));
  }
  return [founder, ...colleagues];
}

async function admit(product: Product, founder: Client, signInName: string): Promise<Client> {
  const person = await run(founder, 'person.create', {
    name: signInName,
    roles: [{ role: 'top_management', ends_on: null, scope: '' }],
  });
  const invited = await run(founder, 'person.invite', { id: person.id, route: 'printed' });
  const colleague = new Client(product.url);
  const wish = { code: invited.code, signInName, password: PASSWORD };
  expectDone(await colleague.post('/api/identity/accept', wish));
  return colleague;
}

async function run(
  client: Client,
  command: string,
  body: object,
): Promise<{ id: string; code: string }> {
  return expectDone(await client.command(command, body, randomUUID())).result as {
    id: string;
    code: string;
  };
}

function expectDone(answer: Answer): { unfinished?: string; result?: unknown } {
  if (answer.kind === 'silence') throw new Error('The product did not answer while setting up.');
  const body = answer.body as { unfinished?: string; result?: unknown };
  if (answer.status !== 200 || (body.unfinished ?? 'no') !== 'no')
    throw new Error(`Setting up was answered ${answer.status}: ${JSON.stringify(body)}`);
  return body;
}
