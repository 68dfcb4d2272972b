import { afterAll, beforeAll, expect, it } from 'vitest';
import { act as acted, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { leadershipOf, TODAY } from '../../../test/leadership.ts';
import { addDays } from '../../lib/day.ts';
import { systemScope } from '../../platform/jobs/runner.ts';
import { evaluations } from './jobs.ts';

let app: TestApp;
let firm: Firm;
let line: Member;

beforeAll(async () => {
  app = await startApp();
  goTo(addDays(TODAY, -100));
  firm = await foundFirm(app);
  line = await addMember(app, firm, ['line_manager'], 'Ana Horvat');
});
afterAll(() => app.stop());

const { goTo } = leadershipOf(() => ({ app, firm }));

async function night(): Promise<void> {
  const scope = await systemScope(app.platform, firm.id);
  await evaluations.run(app.platform, scope!);
}
const card = async () => (await look(app, line, '/api/culture/signals/S21')).cards[0];

it('a signal lives from the night on, is answered by whom it concerns, and ends with its cause', async () => {
  goTo(TODAY);
  const hold = await acted(app, line, 'hold.call', { what: 'Press 4', why: 'No guard' });
  await acted(app, line, 'hold.override', { ...hold, reason: 'The order' });
  expect(await card()).toMatchObject({ state: 'live', life: null });
  goTo(addDays(TODAY, 1));
  await night();
  await night();
  const { life } = await card();
  expect(life).toMatchObject({
    began_on: TODAY,
    answer_by: addDays(TODAY, 14),
    answers: [],
    can: { answer: true },
  });
  const given = { life_id: life.id, answer: 'explained', words: 'The guard came an hour later' };
  expect((await post(app, firm.founder, 'signal.answer', given)).status).toBe(404);
  const empty = await post(app, line, 'signal.answer', { ...given, words: '' });
  expect(empty.body.refusal.code).toBe('signal.words_needed');
  expect((await post(app, line, 'signal.answer', given)).status).toBe(200);
  expect((await card()).life.answers).toEqual([
    { answer: 'explained', words: given.words, on: addDays(TODAY, 1) },
  ]);
});

it('what was answered stands in no entry of the record', async () => {
  const found = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ entry: string }>(
      `SELECT convert_from(entry, 'UTF8') AS entry FROM ledger_entry WHERE organisation_id = $1 AND type = 'signal.answered'`,
      [firm.id],
    );
    return rows;
  });
  expect(found).toHaveLength(1);
  const { body } = await get(app, firm.founder, '/api/culture/shared_signals');
  expect(body.rows).toEqual([]);
});

it('after fourteen days the top team is shown it, with the answer and without the name', async () => {
  goTo(addDays(TODAY, 14));
  expect((await look(app, firm.founder, '/api/culture/shared_signals')).rows).toEqual([]);
  goTo(addDays(TODAY, 15));
  const shared = await look(app, firm.founder, '/api/culture/shared_signals');
  expect(shared.rows).toEqual([
    {
      id: 'S21',
      began_on: TODAY,
      answer: { answer: 'explained', words: 'The guard came an hour later', on: addDays(TODAY, 1) },
    },
  ]);
  expect(JSON.stringify(shared)).not.toContain(line.personId);
  expect((await get(app, line, '/api/culture/shared_signals')).status).toBe(403);
});

it('is an input of the next review from then on, without the name and without what was answered', async () => {
  const planned = await acted(app, firm.founder, 'meeting.plan', {
    name: 'Review',
    kind: 'management',
    rhythm: 'once',
    day: addDays(TODAY, 20),
    starts_at: '09:00',
    chair_id: firm.founder.personId,
    seats: [firm.founder.personId, line.personId],
    items: [{ title: 'What to improve', minutes: 20, inputs: ['improvement'] }],
  });
  const pack = await look(app, line, `/api/meetings/${planned.id}/pack`);
  const panel = pack.content.panels.find(({ input }: { input: string }) => input === 'improvement');
  expect(panel).toMatchObject({
    live: true,
    total: 1,
    facts: [
      {
        kind: 'signal',
        label: 'Overridden hold',
        standing: 'explained',
        due_on: addDays(TODAY, 14),
        days: 15,
        owner: null,
        words: '',
      },
    ],
  });
  expect(JSON.stringify(panel)).not.toContain('The guard came');
  expect((await look(app, firm.founder, '/api/home/leader')).for_review).toBe(1);
  expect((await look(app, line, '/api/home/leader')).for_review).toBe(0);
  goTo(addDays(TODAY, 100));
  await night();
  expect((await look(app, firm.founder, '/api/culture/shared_signals')).rows).toEqual([]);
  expect((await look(app, firm.founder, '/api/home/leader')).for_review).toBe(0);
});
