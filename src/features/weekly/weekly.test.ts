import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  NOW,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import {
  lookAtTheHour,
  MONDAY_AT_SIX,
  reachedAt,
  setClock,
  tokensIn,
  weeklyMails,
} from '../../../test/weekly.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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
const written = () => weeklyMails(app, firm);
async function mailsAt(instant: number) {
  at(instant);
  await lookAtTheHour(app, firm);
  return written();
}
const late = (who: Member, title = 'Guard on press 3') =>
  doing(firm.founder, 'action.create', {
    title,
    accountable_id: who.personId,
    opened_on: '2026-10-01',
    due_on: '2026-11-26',
  });

describe('when the mail of the week comes', () => {
  it('is written on Monday at six, once, and not where there is nothing', async () => {
    await late(firm.founder);
    const signed = await post(app, firm.founder, 'evidence.sign', {});
    await reachedAt(app, firm, ana, `ana-${firm.id}@example.org`);
    expect(await mailsAt(MONDAY_AT_SIX - HOUR)).toEqual([]);
    await mailsAt(MONDAY_AT_SIX);
    const mails = await mailsAt(MONDAY_AT_SIX + HOUR);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      to_address: `md-${firm.id}@example.org`,
      subject: 'One thing is yours this week; one is late.',
    });
    expect(mails[0]?.body_text).toContain('A-1 Guard on press 3: 4 days past its date.');
    expect(mails[0]?.body_text).toContain('That is all. Next look: Monday.');
    // What left the building by mail is what shows later that nothing was changed.
    expect(mails[0]?.body_text).toContain(
      `Signed state of the record: ${signed.body.result.short}`,
    );
    const next = await mailsAt(MONDAY_AT_SIX + 7 * DAY);
    expect(next).toHaveLength(2);
  });

  it('is written when its reader wants it, and not at all where they want none', async () => {
    await late(firm.founder);
    await late(ana);
    await reachedAt(app, firm, ana, `ana-${firm.id}@example.org`);
    const choice = await look(app, firm.founder, '/api/person_mail');
    expect(choice).toEqual({
      at: { weekday: 1, hour: 6 },
      news_at_once: false,
      version: 0,
      address: `md-${firm.id}@example.org`,
    });
    const wednesday = { at: { weekday: 3, hour: 17 }, news_at_once: false, version: 0 };
    await doing(firm.founder, 'person.choose_mail', wednesday);
    await doing(ana, 'person.choose_mail', { at: null, news_at_once: false, version: 0 });
    expect(await mailsAt(MONDAY_AT_SIX)).toEqual([]);
    expect(await mailsAt(MONDAY_AT_SIX + 2 * DAY + 10 * HOUR)).toEqual([]);
    const mails = await mailsAt(MONDAY_AT_SIX + 2 * DAY + 11 * HOUR);
    expect(mails.map(({ to_address: to }) => to)).toEqual([`md-${firm.id}@example.org`]);
    expect(mails[0]?.body_text).toContain('Next look: Wednesday.');
    expect(mails[0]?.body_text).toContain('This mail comes on Wednesday at 17:00');
  });

  it('is caught up with for six hours where the product was not running', async () => {
    await late(firm.founder);
    expect(await mailsAt(MONDAY_AT_SIX + 6 * HOUR)).toEqual([]);
    expect(await mailsAt(MONDAY_AT_SIX + 5 * HOUR)).toHaveLength(1);
  });

  it('is chosen by each for themselves, and by the one who saw the last choice', async () => {
    const body = { at: { weekday: 5, hour: 7 }, news_at_once: true, version: 0 };
    const first = await doing(ana, 'person.choose_mail', body);
    expect(first).toEqual({ id: ana.personId, version: 1 });
    const again = await post(app, ana, 'person.choose_mail', { ...body, at: null });
    expect(again.body.refusal.code).toBe('record.changed_meanwhile');
    const same = await post(app, ana, 'person.choose_mail', { ...body, version: 1 });
    expect(same.body.refusal.code).toBe('person.nothing_changed');
    const night = { ...body, version: 1, at: { weekday: 5, hour: 2 } };
    expect((await post(app, ana, 'person.choose_mail', night)).status).toBe(400);
    expect((await look(app, firm.founder, '/api/person_mail')).version).toBe(0);
  });

  it('reaches whoever has an address and no account with what is theirs', async () => {
    const { id } = await doing(firm.founder, 'person.create', {
      name: 'Ben Okafor',
      email: `ben-${firm.id}@example.org`,
    });
    await late({ personId: id } as Member);
    const mails = await mailsAt(MONDAY_AT_SIX);
    expect(mails.map(({ to_address: to }) => to)).toEqual([`ben-${firm.id}@example.org`]);
  });
});

describe('what the mail of a leader holds', () => {
  async function measured(name: string, latest: number, ownerId: string | null) {
    const { id } = await doing(firm.founder, 'measure.create', {
      name,
      kind: 'xmr',
      better: 'higher',
      owner_id: ownerId,
    });
    const values = Array.from({ length: 14 }, (_, month) => ({
      row: month + 1,
      period: new Date(Date.UTC(2025, 8 + month, 1)).toISOString().slice(0, 10),
      value: String(month === 13 ? latest : 90 + (month % 3)),
    }));
    await doing(firm.founder, 'measure.record_values', { id, values });
  }

  it('is what waits for a decision, what changed and what is theirs, each thing once', async () => {
    at(MONDAY_AT_SIX - 2 * DAY);
    await doing(ana, 'action.propose', {
      title: 'Label the drums',
      description: 'Two look the same.',
    });
    await doing(firm.founder, 'resource_request.ask', { what: 'A crane <b>', why: 'It waits' });
    await measured('Punctual', 60, null);
    await measured('Scrap', 91, null);
    await doing(firm.founder, 'standard_held.add', { standard: 'iso-9001', edition: '2015' });
    const [mail] = await mailsAt(MONDAY_AT_SIX);
    expect(mail?.subject).toBe('Two decisions wait for you; one measure says something new.');
    const text = mail?.body_text ?? '';
    expect(text).toContain('Ana Horvat asks, for 2 days.\nTwo look the same.');
    expect(text).toContain('Punctual. The latest value, 60 in the period from 1 October 2026');
    expect(text).toContain('Nothing unusual in the other measure; leave it alone.');
    expect(text).toContain('The management review has considered 0 of 12 things in twelve months.');
    expect(text).not.toContain('YOURS');
    // Whatever somebody typed is text in the page as well.
    expect(mail?.body_html).toContain('A crane &lt;b&gt;');
    expect(mail?.body_html).not.toContain('<b>');
    // A week later the same value is no news any more.
    const [, next] = await mailsAt(MONDAY_AT_SIX + 7 * DAY);
    expect(next?.subject).toBe('Two decisions wait for you.');
  });

  it('holds for somebody else only what is theirs: what was handed on, their measure, their check-in', async () => {
    await reachedAt(app, firm, ana, `ana-${firm.id}@example.org`);
    const request = await doing(firm.founder, 'resource_request.ask', {
      what: 'A crane',
      why: 'It',
    });
    await doing(firm.founder, 'resource_request.hand_on', { ...request, to_id: ana.personId });
    await doing(firm.founder, 'resource_request.ask', { what: 'For the top', why: 'It' });
    await doing(firm.founder, 'objective.set', {
      name: 'Deliver on the day promised',
      owner_id: ana.personId,
      due_on: '2027-06-30',
      judged: 'The customer says so',
      rhythm: 'week',
    });
    at(MONDAY_AT_SIX + 6 * DAY);
    await measured('Hers', 60, ana.personId);
    await measured('Of nobody', 60, null);
    const mails = await mailsAt(MONDAY_AT_SIX + 7 * DAY);
    const mail = mails.find(({ to_address: to }) => to.startsWith('ana'));
    expect(mail?.subject).toBe(
      'One decision waits for you; one thing is yours this week; nothing is late; one measure says something new.',
    );
    expect(mail?.body_text).toContain('Deliver on the day promised: say how it stands');
    for (const other of ['Of nobody', 'For the top', 'Nothing unusual']) {
      expect(mail?.body_text).not.toContain(other);
    }
  });

  it('answers by links only at the address that is proven to be the account’s', async () => {
    await doing(ana, 'action.propose', { title: 'Label the drums' });
    await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`, false);
    const [unproven] = await mailsAt(MONDAY_AT_SIX);
    expect(tokensIn(app, unproven!)).toEqual([]);
    expect(unproven?.body_text).toMatch(/\/actions\/[0-9a-f-]{36}/);
    await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`);
    await asOwner(app, firm.id, (client) =>
      client.query('UPDATE person SET email = $1 WHERE id = $2', [
        `elsewhere-${firm.id}@example.org`,
        firm.founder.personId,
      ]),
    );
    const [, elsewhere] = await mailsAt(MONDAY_AT_SIX + 7 * DAY);
    expect(elsewhere?.to_address).toBe(`elsewhere-${firm.id}@example.org`);
    expect(tokensIn(app, elsewhere!)).toEqual([]);
  });

  it('keeps in the outbox no link that opens anything', async () => {
    await doing(ana, 'action.propose', { title: 'Label the drums' });
    const [mail] = await mailsAt(MONDAY_AT_SIX);
    const kept = [...(mail?.body_text ?? '').matchAll(/mail-answer#([^:\s]+):/g)].map(
      ([, one]) => one,
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const token of kept) {
      const answer = await post(app, firm.founder, 'mail_answer/question', { token });
      expect(answer.body).toEqual({ refusal: { code: 'mail_answer.unknown' } });
    }
    expect(tokensIn(app, mail!)).toHaveLength(1);
  });
});
