import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  NOW,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { holding, mondaysTokens, reachedAt, setClock } from '../../../test/weekly.ts';

let app: TestApp;
let firm: Firm;
let ana: Member;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  setClock(app, NOW.getTime());
  firm = await foundFirm(app, 'Copperworks');
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
  await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`);
});

const ask = (token: string) => holding(app, 'question', { token });
const give = (token: string, body: object) => holding(app, 'give', { token, ...body });
const propose = () => act(app, ana, 'action.propose', { title: 'Label the drums' });
const wish = () =>
  act(app, firm.founder, 'resource_request.ask', { what: 'A crane', why: 'It waits' });
const yes = () => ({
  answer: 'yes',
  words: 'Do it',
  accountable_id: ana.personId,
  due_on: '2026-12-24',
});

describe('a token', () => {
  it('that was not signed here, or was signed for another link, is unknown', async () => {
    await propose();
    await wish();
    const [one, two] = (await mondaysTokens(app, firm)) as [string, string];
    const [id, signature] = one.split('.') as [string, string];
    const forged = [
      '',
      'nothing',
      id,
      `${id}.${'A'.repeat(43)}`,
      `${id}.${signature.slice(0, -1)}`,
      `${two.split('.')[0]}.${signature}`,
      `${randomUUID()}.${signature}`,
      `${one} `,
      one.toUpperCase(),
    ];
    for (const token of forged) {
      const { status, body } = await ask(token);
      expect(token === '' ? status : body.refusal?.code, token).toBe(
        token === '' ? 400 : 'mail_answer.unknown',
      );
      expect((await give(token, yes())).status).not.toBe(200);
    }
  });

  it('of one firm answers nothing in another, whoever sends it', async () => {
    const { id } = await propose();
    const [token] = await mondaysTokens(app, firm);
    const other = await foundFirm(app, 'Other');
    const body = { token, ...yes() };
    const stranger = { cookie: other.founder.cookie, 'x-organisation': other.id };
    const { status } = await holding(app, 'give', body, randomUUID(), stranger);
    // It is the link that answers, as its own reader in its own firm.
    expect(status).toBe(200);
    expect(await look(app, firm.founder, `/api/actions/${id}`)).toMatchObject({
      decided_by: { id: firm.founder.personId },
    });
  });

  it('is not taken from the page of another site', async () => {
    await propose();
    const [token] = await mondaysTokens(app, firm);
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    const { status } = await holding(app, 'give', { token, ...yes() }, randomUUID(), foreign);
    expect(status).toBe(403);
  });

  it('is guessed ever more slowly', async () => {
    const wrong = `${randomUUID()}.${'A'.repeat(43)}`;
    let last = 0;
    for (let attempt = 0; attempt < 40 && last !== 429; attempt += 1) {
      last = (await ask(wrong)).status;
    }
    expect(last).toBe(429);
  });
});
