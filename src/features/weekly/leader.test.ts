import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { raised } from '../../../test/problems.ts';
import { said } from '../../../test/voice.ts';
import {
  lookAtTheHour,
  MONDAY_AT_SIX,
  reachedAt,
  setClock,
  weeklyMails,
} from '../../../test/weekly.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { culture } from '../culture/feature.ts';

const DAY = 86_400_000;

let app: TestApp;
let firm: Firm;
let ana: Member;

beforeAll(async () => {
  app = await startApp();
  setClock(app, MONDAY_AT_SIX - 10 * DAY);
  firm = await foundFirm(app, 'Copperworks');
  ana = await addMember(app, firm, ['staff'], 'Ana Horvat');
  await reachedAt(app, firm, firm.founder, `md-${firm.id}@example.org`);
});
afterAll(() => app.stop());

const doing = (command: string, body: object, who: Member = firm.founder) =>
  act(app, who, command, body);

async function night() {
  const scope = await systemScope(app.platform, firm.id);
  for (const job of culture.nightly ?? []) await job.run(app.platform, scope!);
}

async function mailAt(instant: number) {
  const before = (await weeklyMails(app, firm)).length;
  setClock(app, instant);
  await night();
  await lookAtTheHour(app, firm);
  return (await weeklyMails(app, firm))[before];
}

it('is not written for whom to thank, for money and for a review alone', async () => {
  let at = await said(app, ana);
  at = await doing('voice.decide', { ...at, decision: 'yes', reason: 'Good' });
  at = await doing('voice.finish', { ...at, outcome: 'Labelled' });
  await doing('voice.say_benefit', { ...at, money: 500, hours: 12, note: '' });
  const problem = await raised(app, ana);
  await doing('problem.say_cost', { ...problem, known: 400, estimated: null, why: '' });
  await doing('problem.withdraw', { id: problem.id, version: problem.version + 1, reason: 'None' });
  const wrong = await raised(app, ana);
  await doing('problem.say_cost', { ...wrong, known: null, estimated: 70, why: '' });
  expect(await mailAt(MONDAY_AT_SIX - 7 * DAY)).toBeUndefined();
});

it('says what a leader sends, what they promised, whom to thank and the money, each with its address', async () => {
  setClock(app, MONDAY_AT_SIX - 6 * DAY);
  const hold = await doing('hold.call', { what: 'Press 4', why: 'No guard' }, ana);
  await doing('hold.override', { ...hold, reason: 'The order' });
  const promise = await doing('commitment.make', {
    what: 'A second crane',
    notice: 'It is there',
    due_on: '2026-12-03',
    to: { everyone: true },
  });
  setClock(app, MONDAY_AT_SIX - 5 * DAY);
  await night();
  const mail = await mailAt(MONDAY_AT_SIX);
  expect(mail?.subject).toBe(
    'One thing is yours this week; nothing is late; a signal waits for your answer.',
  );
  const text = mail?.body_text ?? '';
  const titles = ['A SIGNAL YOU ARE SENDING', 'YOURS THIS WEEK', 'SOMEONE TO THANK', 'MONEY'];
  const places = titles.map((title) => text.indexOf(title));
  expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  expect(text).toMatch(
    /Overridden hold, since 24 November 2026\. Your answer is expected by 8 December 2026\.\n {2}\S+\/signals\/S21/,
  );
  expect(text).toContain('You promised “A second crane” for 3 December 2026.');
  expect(text).toContain(`/promises/${promise.id}`);
  expect(text).toContain(
    'Ana Horvat said “Label the hoses”, and since 20 November 2026 it is done.',
  );
  expect(text).toContain('What went wrong has cost 70 EUR as estimated so far this month;');
  expect(text).toContain('brings 500 EUR and 12 hours a year.');
});

it('writes for a signal until it is answered, and no longer', async () => {
  const { cards } = await look(app, firm.founder, '/api/culture/signals/S21');
  const life_id = cards[0].life.id;
  await doing('commitment.withdraw', {
    id: (await look(app, firm.founder, '/api/commitments')).rows[0].id,
    version: 1,
    reason: 'No crane is to be had',
  });
  const waiting = await mailAt(MONDAY_AT_SIX + 7 * DAY);
  expect(waiting?.subject).toBe('A signal waits for your answer.');
  await doing('signal.answer', { life_id, answer: 'fixed', words: 'The guard is on' });
  expect(await mailAt(MONDAY_AT_SIX + 14 * DAY)).toBeUndefined();
});

it('never says outside what was said in confidence', async () => {
  await doing('voice.raise', { kind: 'concern', text: 'The canary sings' }, ana);
  const alone = { kind: 'idea', text: 'A canary for you', to_person_id: firm.founder.personId };
  await doing('voice.raise', alone, ana);
  const mail = await mailAt(MONDAY_AT_SIX + 63 * DAY);
  expect(mail?.subject).toContain('decision');
  expect(mail?.body_text).toContain('An idea, ');
  expect(`${mail?.body_text}${mail?.body_html}${mail?.subject}`).not.toContain('canary');
});
