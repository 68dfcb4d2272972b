import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { twoTeams, type TwoTeams } from '../../../test/pulse/two-teams.ts';
import { all, openWave, vote } from '../../../test/pulse/voting.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { openScope } from '../../platform/access/scope.ts';
import { pulseMails } from './jobs/mails.tsx';
import { pulseMorning } from './jobs/morning.ts';

let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

const INSULT = 'The boss is a fool';
const on = (day: string) => app.clock.set(new Date(`${day}T09:00:00Z`));
const wave = (who: Member, id: string) => look(app, who, `/api/pulses/${id}`);
const codeOf = async (who: Member, command: string, body: object) =>
  (await post(app, who, command, body)).body.refusal?.code;

/** A wave of a firm with one leader, closed on the second of December; ten people wrote something, one of them an insult. */
async function closedOne(): Promise<TwoTeams & { id: string }> {
  const firm = await twoTeams(app, { single: true });
  const id = await openWave(app, firm.leader);
  for (const [at, member] of [...firm.staff, ...firm.other].entries()) {
    const texts = { hinders: at === 0 ? INSULT : `More time ${at}` };
    await vote(app, member, { answers: all((at % 3) + 2), texts });
  }
  on('2026-12-02');
  await act(app, firm.leader, 'pulse.close', { id });
  return { ...firm, id };
}

test('one leader reads the results three whole days before everybody, and is told so', async () => {
  const { firm, id, leader, staff } = await closedOne();
  const first = await wave(leader, id);
  expect(first).toMatchObject({ state: 'closed', single: { first: true, from: '2026-12-06' } });
  expect(first.results.answered).toBe(13);
  const others = await wave(staff[0]!, id);
  expect(others.results).toBeNull();
  expect(others.single).toMatchObject({ first: false, from: '2026-12-06', objections: [] });

  await asOwner(app, firm.id, (client) =>
    client.query(`UPDATE person SET email = id || '@example.org' WHERE organisation_id = $1`, [
      firm.id,
    ]),
  );
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  await pulseMails.run(app.platform, scope, { wave: id, about: 'first' });
  const written = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ person: string }>(
      `SELECT p.id AS person FROM mail m JOIN person p ON p.organisation_id = m.organisation_id
         AND p.email = m.to_address WHERE m.organisation_id = $1 AND m.subject LIKE 'You read first%'`,
      [firm.id],
    );
    return rows.map(({ person }) => person);
  });
  expect(written).toEqual([leader.personId]);

  on('2026-12-05');
  expect((await wave(leader, id)).can.publish).toBe(false);
  expect(await codeOf(leader, 'pulse.publish', { id })).toBe('pulse.leader_first');
  on('2026-12-06');
  expect((await wave(leader, id)).can.publish).toBe(true);
  await act(app, leader, 'pulse.publish', { id });
  expect((await wave(staff[0]!, id)).results.answered).toBe(13);
});

test('several leaders read with everybody, and a wave of theirs is published at once', async () => {
  const { leader } = await twoTeams(app);
  const id = await openWave(app, leader);
  on('2026-12-02');
  await act(app, leader, 'pulse.close', { id });
  const closed = await wave(leader, id);
  expect(closed).toMatchObject({ single: null, results: null, can: { publish: true } });
  await act(app, leader, 'pulse.publish', { id });
});

test('what the leader says about it is published with it, and stands from then on', async () => {
  const { id, leader, staff } = await closedOne();
  const { version } = await wave(leader, id);
  const says = { id, version, words: 'I hear it, and begin with the meetings.' };
  expect((await post(app, staff[0]!, 'pulse.write_statement', says)).status).toBe(403);
  await act(app, leader, 'pulse.write_statement', says);
  expect((await wave(staff[0]!, id)).single.statement).toBe('');
  expect(await codeOf(leader, 'pulse.write_statement', says)).toBe('record.changed_meanwhile');
  on('2026-12-06');
  await act(app, leader, 'pulse.publish', { id });
  const out = await wave(staff[0]!, id);
  expect(out.single.statement).toBe(says.words);
  const late = { ...says, version: out.version };
  expect(await codeOf(leader, 'pulse.write_statement', late)).toBe('pulse.not_closed');
});

test('a text that insults is left out by a third person, and by nobody else', async () => {
  const { firm, id, leader, staff, other } = await closedOne();
  const third = await handler(firm, leader);
  const asked = { id, question: 'hinders', words: INSULT, reason: 'It insults, and says nothing.' };
  expect((await post(app, staff[0]!, 'pulse.object_to_text', asked)).status).toBe(403);
  expect(await codeOf(leader, 'pulse.object_to_text', { ...asked, words: 'x' })).toBe(
    'pulse.no_such_text',
  );
  const { id: objection } = await act(app, leader, 'pulse.object_to_text', asked);
  expect(await codeOf(leader, 'pulse.object_to_text', asked)).toBe('pulse.objected_already');
  const judged = { id: objection, left_out: true };
  // The leader opens letters too, and is no third person all the same.
  await act(app, leader, 'handler.name', { person_id: leader.personId });
  for (const who of [leader, staff[0]!]) {
    expect((await post(app, who, 'pulse.judge_text', judged)).status).toBe(403);
  }
  expect((await wave(staff[0]!, id)).single.objections).toEqual([]);
  const seen = await wave(third, id);
  expect(seen.results).toBeNull();
  expect(seen.single.objections).toMatchObject([{ words: INSULT, reason: asked.reason }]);
  await act(app, third, 'pulse.judge_text', judged);
  expect((await wave(staff[0]!, id)).single.left_out).toBe(0);
  expect(await codeOf(third, 'pulse.judge_text', judged)).toBe('pulse.judged_already');

  on('2026-12-06');
  await act(app, leader, 'pulse.publish', { id });
  const { results, single } = await wave(other[0]!, id);
  expect(results.texts.hinders).toHaveLength(12);
  expect(results.texts.hinders).not.toContain(INSULT);
  expect(single).toMatchObject({ left_out: 1, objections: [] });
  const kept = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ row: string }>(
      `SELECT w::text AS row FROM pulse_wave w WHERE organisation_id = $1
       UNION ALL SELECT o::text FROM pulse_objection o WHERE organisation_id = $1
       UNION ALL SELECT payload FROM ledger_payload WHERE organisation_id = $1`,
      [firm.id],
    );
    return rows.map(({ row }) => row).join('\n');
  });
  expect(kept).not.toContain(INSULT);
});

test('a text is judged while the results are being published, and neither keeps the other waiting', async () => {
  const { firm, id, leader } = await closedOne();
  const third = await handler(firm, leader);
  const asked = { id, question: 'hinders', words: INSULT, reason: 'It insults.' };
  const { id: objection } = await act(app, leader, 'pulse.object_to_text', asked);
  on('2026-12-06');
  const waiting = (count: number) =>
    asOwner(app, firm.id, async (client) => {
      for (;;) {
        const { rows } = await client.query<{ waiting: number }>(
          `SELECT count(*)::integer AS waiting FROM pg_locks l JOIN pg_stat_activity a USING (pid)
           WHERE NOT l.granted AND a.datname = current_database()`,
        );
        if (rows[0]!.waiting >= count) return;
      }
    });
  const answers = await asOwner(app, firm.id, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT FROM pulse_wave WHERE id = $1 FOR UPDATE', [id]);
    const published = post(app, leader, 'pulse.publish', { id });
    await waiting(1);
    const judged = post(app, third, 'pulse.judge_text', { id: objection, left_out: true });
    await waiting(2);
    await client.query('COMMIT');
    return Promise.all([published, judged]);
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 422]);
});

test('what nobody judges is published, and what came out is forgotten after three further waves', async () => {
  const { firm, id, leader, staff } = await closedOne();
  const asked = { id, question: 'hinders', words: INSULT, reason: 'It insults.' };
  await act(app, leader, 'pulse.object_to_text', asked);
  on('2026-12-06');
  await act(app, leader, 'pulse.publish', { id });
  expect((await wave(staff[0]!, id)).results.texts.hinders).toContain(INSULT);
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const later = (day: string, times: number) =>
    asOwner(app, firm.id, (client) =>
      client.query(
        `INSERT INTO pulse_wave (organisation_id, id, address, form, supplements, with_open, cut, least, questions,
           eligible, leaders, opens_on, closes_on, kept_days, announced_by, announced_at, opened_at, closed_at,
           published_at, destroyed_at)
         SELECT organisation_id, gen_random_uuid(), gen_random_uuid()::text, form, supplements, with_open, cut, least,
           questions, eligible, leaders, $3::date, $3::date, kept_days, announced_by, announced_at, $3::date, $3::date, $3::date, $3::date
         FROM pulse_wave, generate_series(1, $4) WHERE id = $2 AND organisation_id = $1`,
        [firm.id, id, day, times],
      ),
    );
  await later('2027-01-04', 2);
  const nights = async () => {
    for (let at = 0; at < 2; at++) {
      app.clock.advance(86_400_000);
      await pulseMorning.run(app.platform, scope);
    }
  };
  on('2027-02-01');
  await nights();
  expect((await wave(staff[0]!, id)).results).not.toBeNull();
  await later('2027-01-05', 1);
  await nights();
  const gone = await wave(staff[0]!, id);
  expect(gone).toMatchObject({ state: 'published', results: null });
  expect(gone.forgotten_at).not.toBeNull();
});

async function handler(firm: Firm, leader: Member): Promise<Member> {
  const third = await addMember(app, firm, ['internal_auditor'], 'Third');
  await act(app, leader, 'handler.name', { person_id: third.personId });
  return third;
}
