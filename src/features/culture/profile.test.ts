import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  foundFirm,
  get,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { leadershipOf, TODAY } from '../../../test/leadership.ts';
import { raised } from '../../../test/problems.ts';
import { twoTeams } from '../../../test/pulse/two-teams.ts';
import { all, openWave, vote } from '../../../test/pulse/voting.ts';
import { addDays } from '../../lib/day.ts';
import { DUTIES } from '../leadership/contract/kinds.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => (app = await startApp()));
afterAll(() => app.stop());

const { goTo } = leadershipOf(() => ({ app, firm }));
const act = (command: string, body: object, who: Member = firm.founder) =>
  acted(app, who, command, body);
const read = (path: string, who: Member = firm.founder) => look(app, who, `/api/culture/${path}`);
const course = async (dimension: string, query = '') =>
  (await read(`profile${query}`)).dimensions.find(
    (one: { dimension: string }) => one.dimension === dimension,
  );

describe('levels', () => {
  let team: At;

  beforeAll(async () => {
    goTo(addDays(TODAY, -200));
    firm = await foundFirm(app);
    await act('standard_held.add', { standard: 'iso-9001', edition: '2015' });
    team = await act('team.create', { name: 'Welding' });
    goTo(TODAY);
  });

  it('of a firm without records are not there, and say what is missing', async () => {
    const { overall, dimensions } = await read('profile');
    expect(overall).toEqual({ level: null, lowest: ['D1', 'D4', 'D7'] });
    expect(dimensions).toHaveLength(9);
    for (const one of dimensions) {
      expect(one).toMatchObject({
        level: null,
        people: null,
        held_back: [{ id: 'on_paper', standing: 'not_met' }],
        exists: { found: 0 },
      });
    }
  });

  it('rise with what is on record, from that day on', async () => {
    for (const duty of DUTIES.slice(0, 10)) {
      await act('duty.appoint', { duty, person_id: firm.founder.personId });
    }
    expect(await course('D1')).toMatchObject({ level: null, exists: { asked: 1, found: 0 } });
    goTo(addDays(TODAY, 1));
    await act('duty.appoint', { duty: DUTIES[10], person_id: firm.founder.personId });
    expect(await course('D1')).toMatchObject({
      level: 1,
      exists: { asked: 1, found: 1 },
      held_back: [
        { id: 'computable', standing: 'unknown', figures: ['1b', '1a', '1c', '1d'] },
        { id: 'few_act', standing: 'unknown' },
      ],
    });
    expect(await course('D1', `?as_of=${TODAY}`)).toMatchObject({ level: null });
  });

  it('name the records of what is demanded, each of them once there', async () => {
    const { id } = await act('visit.record', { team_id: team.id, points: ['The crane waits'] });
    await act('why_message.write', {
      title: 'Why we weld twice',
      text: 'Because',
      case: { kind: 'text', label: 'An order' },
      everyone: true,
    });
    await act('decision.record', { chosen: 'A second crane' });
    await raised(app, firm.founder, { title: 'A wrong seam', found_in: 'in_work' });
    const { asked, found, demands } = await read('exists');
    const of = (key: string) => demands.find((one: { key: string }) => one.key === key);
    expect(of('presence')).toMatchObject({
      is_there: true,
      clauses: [{ standard: 'iso-9001', clause: '5.1.1 j' }],
      records: [{ kind: 'visit', id, title: 'Welding' }],
    });
    expect(of('why').records[0].title).toBe('Why we weld twice');
    expect(of('decisions').records[0].title).toBe('A second crane');
    expect(of('operations').records[0].title).toBe('A wrong seam');
    expect(of('audits')).toMatchObject({ is_kept: false, is_there: false });
    expect(demands.filter((one: { is_there: boolean }) => one.is_there)).toHaveLength(found);
    expect(asked).toBe(demands.length - 2);
    const before = await read(`exists?as_of=${TODAY}`);
    expect(before.found).toBe(0);
    goTo(addDays(TODAY, 400));
    const after = (await read('exists')).demands.filter(
      (one: { is_there: boolean }) => one.is_there,
    );
    expect(after.map(({ key }: { key: string }) => key)).toEqual(['duties']);
    goTo(addDays(TODAY, 1));
  });

  it('show of a dimension what its page needs, and whose figures are which', async () => {
    const page = await read('dimensions/D4');
    expect(page.figures.map(({ id }: { id: string }) => id)).toEqual([
      '4a',
      '4b',
      '4c',
      '4d',
      '4e',
    ]);
    const reach = page.figures.find(({ id }: { id: string }) => id === '4c');
    expect(reach).toMatchObject({ verdict: 'in_order', records: [{ kind: 'visit' }] });
    expect(page.criteria.map(({ id }: { id: string }) => id)).toHaveLength(16);
    expect(page.demands.map(({ key }: { key: string }) => key)).toEqual(['why', 'presence']);
  });

  it('are for the top team alone', async () => {
    const [line, staff] = await Promise.all(
      (['line_manager', 'staff'] as const).map((role) => addMember(app, firm, [role], role)),
    );
    for (const path of ['profile', 'exists', 'dimensions/D1']) {
      for (const who of [line!, staff!]) {
        expect((await get(app, who, `/api/culture/${path}`)).status).toBe(403);
      }
    }
  });
});

describe('what people say', () => {
  it('stands beside the records from the day on which it was published, and as it was published', async () => {
    const { staff, other, leader } = await twoTeams(app);
    firm = { ...firm, founder: leader };
    const id = await openWave(app, leader);
    for (const [at, member] of [...staff, ...other].entries()) {
      await vote(app, member, { answers: { ...all(at % 2 === 0 ? 4 : 2), '9.1': 2 } });
    }
    await vote(app, leader, { answers: all(5) });
    app.clock.set(new Date('2026-12-02T09:00:00Z'));
    await act('pulse.close', { id });
    expect((await course('D1')).people).toBeNull();
    app.clock.set(new Date('2026-12-03T09:00:00Z'));
    await act('pulse.publish', { id });
    const { results } = await look(app, leader, `/api/pulses/${id}`);
    const [published] = results.dimensions;
    expect(await course('D1')).toMatchObject({
      people: {
        wave_id: id,
        published_on: '2026-12-03',
        eligible: results.eligible,
        answered: results.answered,
        whole: published.values[0],
        leaders: published.leaders,
        gap: { value: 1.5, told: true },
      },
    });
    expect((await course('D1', '?as_of=2026-12-02')).people).toBeNull();
    const { people, criteria } = await read('dimensions/D9');
    const trust = results.dimensions.at(-1);
    expect(people.whole).toEqual(trust.values[0]);
    expect(people.parts.map(({ value }: { value: object }) => value)).toEqual(
      trust.values.slice(1),
    );
    expect(people.statements).toMatchObject([{ id: '9.1', words: { en: expect.any(String) } }]);
    const staffed = criteria.filter(({ id: one }: { id: string }) => one.startsWith('staff_'));
    expect(staffed.map(({ standing }: { standing: string }) => standing)).toEqual([
      'not_met',
      'not_met',
      'not_met',
    ]);
  });
});
