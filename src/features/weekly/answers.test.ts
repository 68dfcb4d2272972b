import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  NOW,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import {
  holding,
  MONDAY_AT_SIX,
  mondaysTokens,
  reachedAt,
  setClock,
} from '../../../test/weekly.ts';

const DAY = 24 * 3_600_000;

let app: TestApp;
let firm: Firm;
let ana: Member;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  at(NOW.getTime());
  firm = await foundFirm(app, 'Copperworks');
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
  await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`);
});

const at = (instant: number) => setClock(app, instant);
const doing = (who: Member, command: string, body: object) => act(app, who, command, body);

const mailed = () => mondaysTokens(app, firm);
const ask = (token: string) => holding(app, 'question', { token });
const give = (token: string, body: object, key?: string) =>
  holding(app, 'give', { token, ...body }, key);
const refused = async (answer: ReturnType<typeof holding>) => (await answer).body.refusal?.code;

const propose = () => doing(ana, 'action.propose', { title: 'Label the drums' });
const wish = () =>
  doing(firm.founder, 'resource_request.ask', { what: 'A crane', why: 'It waits' });
const yes = () => ({
  answer: 'yes',
  words: 'Do it',
  accountable_id: ana.personId,
  due_on: '2026-12-24',
});

async function ledger(): Promise<{ type: string; actor: boolean }[]> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ type: string; actor: boolean }>(
      `SELECT e.type, s.person_id = $2 AS actor FROM ledger_entry e
       LEFT JOIN ledger_pseudonym s ON s.organisation_id = e.organisation_id
         AND s.pseudonym = convert_from(e.entry, 'UTF8')::json ->> 'actor'
       WHERE e.organisation_id = $1 ORDER BY e.sequence DESC LIMIT 3`,
      [firm.id, firm.founder.personId],
    );
    return rows;
  });
}

describe('a link of the mail', () => {
  it('shows without signing in what is asked, as often as somebody looks, and does nothing', async () => {
    const { id } = await propose();
    const [token] = await mailed();
    const before = await ledger();
    for (let scans = 0; scans < 3; scans += 1) {
      const { status, body, headers } = await ask(token!);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toMatchObject({
        firm: 'Copperworks',
        person: 'Founder',
        to: `/actions/${id}`,
        asked: {
          purpose: 'proposal',
          title: 'Label the drums',
          asked_by: 'Ana Horvat',
          accountable: [{ id: ana.personId }, { id: firm.founder.personId }],
          due_on: '2026-12-28',
        },
      });
    }
    const page = await app.app.inject({ method: 'GET', url: '/api/mail_answer/give' });
    expect(page.statusCode).toBe(404);
    expect(await ledger()).toEqual(before);
    expect(await look(app, firm.founder, `/api/actions/${id}`)).toMatchObject({
      stage: 'proposed',
    });
  });

  it('says yes to a proposal as the one the mail went to, and the ledger says that it came by mail', async () => {
    const { id } = await propose();
    const [token] = await mailed();
    expect((await give(token!, yes())).body).toEqual({ to: `/actions/${id}` });
    expect(await look(app, firm.founder, `/api/actions/${id}`)).toMatchObject({
      stage: 'open',
      decision_reason: 'Do it',
      decided_by: { id: firm.founder.personId },
      accountable: { id: ana.personId },
      due_on: '2026-12-24',
    });
    expect(await ledger()).toMatchObject([
      { type: 'mail_answer.given', actor: true },
      { type: 'action.accepted', actor: true },
      {},
    ]);
  });

  it('says no with the reason, answers a request and looks back', async () => {
    const proposal = await propose();
    const request = await wish();
    const decision = await doing(firm.founder, 'decision.record', {
      chosen: 'Two shifts',
      decided_on: '2026-10-01',
      expected: 'Nothing leaves late',
      look_back_on: '2026-11-25',
    });
    const questions = new Map<string, string>();
    for (const token of await mailed()) {
      questions.set((await ask(token)).body.asked.purpose, token);
    }
    expect([...questions.keys()].toSorted()).toEqual(['look_back', 'proposal', 'request']);
    const no = { answer: 'no', words: 'They are labelled' };
    expect((await give(questions.get('proposal')!, no)).status).toBe(200);
    expect((await give(questions.get('request')!, { answer: 'yes' })).status).toBe(200);
    const looked = { answer: 'partly', words: 'Earlier next time' };
    expect((await give(questions.get('look_back')!, looked)).status).toBe(200);
    expect(await look(app, firm.founder, `/api/actions/${proposal.id}`)).toMatchObject({
      stage: 'cancelled',
      cancel_reason: 'They are labelled',
    });
    expect(await look(app, firm.founder, `/api/resource_requests/${request.id}`)).toMatchObject({
      answer: 'yes',
      answered_by: { id: firm.founder.personId },
    });
    expect(await look(app, firm.founder, `/api/decisions/${decision.id}`)).toMatchObject({
      verdict: 'partly',
      learned: 'Earlier next time',
    });
  });

  it('is used once: the same act again is answered the same, another is told so', async () => {
    await propose();
    const [token] = await mailed();
    const key = randomUUID();
    const [first, second] = await Promise.all([give(token!, yes(), key), give(token!, yes(), key)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    const given = (await ledger()).filter(({ type }) => type === 'mail_answer.given');
    expect(given).toHaveLength(1);
    expect(await refused(give(token!, { answer: 'no', words: 'After all' }))).toBe(
      'mail_answer.used',
    );
    expect(await refused(ask(token!))).toBe('mail_answer.used');
  });

  it('counts one of two different answers at the same moment', async () => {
    await propose();
    const [token] = await mailed();
    const both = await Promise.all([
      give(token!, yes()),
      give(token!, { answer: 'no', words: 'Not now' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(both.find(({ status }) => status === 422)?.body.refusal.code).toBe('mail_answer.used');
  });

  it('stays good where an answer was refused', async () => {
    await propose();
    const [token] = await mailed();
    expect(await refused(give(token!, { answer: 'no', words: ' ' }))).toBe(
      'mail_answer.words_needed',
    );
    expect(await refused(give(token!, { answer: 'yes' }))).toBe('mail_answer.who_and_when');
    const past = { ...yes(), due_on: '2026-11-01' };
    expect(await refused(give(token!, past))).toBe('action.due_in_past');
    expect((await give(token!, yes())).status).toBe(200);
  });
});

describe('a link that is good no longer', () => {
  it('has expired after eight days', async () => {
    const { id } = await propose();
    const [token] = await mailed();
    at(MONDAY_AT_SIX + 8 * DAY - 60_000);
    expect((await ask(token!)).status).toBe(200);
    at(MONDAY_AT_SIX + 8 * DAY);
    for (const answer of [ask(token!), give(token!, yes())]) {
      expect((await answer).body.refusal).toMatchObject({
        code: 'mail_answer.expired',
        details: { to: `/actions/${id}` },
      });
    }
  });

  it('asks about a record that was answered, changed or handed on meanwhile', async () => {
    const proposal = await propose();
    const request = await wish();
    const tokens = await mailed();
    await doing(firm.founder, 'action.decline', { ...proposal, reason: 'By hand' });
    const ben = await addMember(app, firm, ['line_manager'], 'Ben Okafor');
    await doing(firm.founder, 'resource_request.hand_on', { ...request, to_id: ben.personId });
    for (const token of tokens) {
      expect(await refused(ask(token))).toBe('mail_answer.waits_no_longer');
    }
    const answers = [yes(), { answer: 'yes' }];
    for (const [place, token] of tokens.entries()) {
      expect(await refused(give(token, answers[place]!))).toBe('mail_answer.waits_no_longer');
    }
  });

  it('opens nothing for somebody who has left, nor after they came back', async () => {
    await propose();
    const [token] = await mailed();
    const deputy = await addMember(app, firm, ['top_management', 'system_manager'], 'Deputy');
    const { version } = await look(app, deputy, `/api/people/${firm.founder.personId}`);
    await doing(deputy, 'person.leave', {
      id: firm.founder.personId,
      version,
      on: '2026-11-29',
      to_id: deputy.personId,
    });
    expect(await refused(ask(token!))).toBe('mail_answer.unknown');
    expect(await refused(give(token!, yes()))).toBe('mail_answer.unknown');
  });

  it('answers nothing that its reader may not answer any more', async () => {
    await wish();
    const [token] = await mailed();
    await asOwner(app, firm.id, (client) =>
      client.query(
        `UPDATE person_role SET ends_on = '2026-11-29' WHERE person_id = $1 AND role = 'top_management'`,
        [firm.founder.personId],
      ),
    );
    expect(await refused(ask(token!))).toBe('mail_answer.waits_no_longer');
    expect(await refused(give(token!, { answer: 'yes' }))).toBe('mail_answer.waits_no_longer');
  });

  it('takes no answer to another question', async () => {
    await wish();
    const [token] = await mailed();
    const looked = { answer: 'worked', words: 'It did' };
    expect(await refused(give(token!, looked))).toBe('mail_answer.no_answer_to_this');
  });
});
