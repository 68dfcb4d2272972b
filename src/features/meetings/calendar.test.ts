import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { appointmentsTask } from './jobs/tasks.ts';

let app: TestApp;
let firm: Firm;
let boss: Member;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  boss = await addMember(app, firm, ['top_management'], 'Boss');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  for (const [email, { personId }] of Object.entries({ boss, staff })) {
    await asOwner(app, firm.id, (client) =>
      client.query('UPDATE person SET email = $1 WHERE id = $2', [
        `${email}@example.org`,
        personId,
      ]),
    );
  }
});
afterAll(() => app.stop());

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
async function act(command: string, body: object, who: Member = firm.founder): Promise<any> {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function refused(command: string, body: object, who: Member = boss): Promise<string> {
  const { status, body: answer } = await post(app, who, command, body);
  return status === 422 ? answer.refusal.code : String(status);
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
const read = async (path: string, who: Member = boss): Promise<any> =>
  (await get(app, who, `/api/${path}`)).body;

async function mails(): Promise<
  { to_address: string; calendar: string | null; body_text: string }[]
> {
  const { rows } = await asOwner(app, firm.id, (client) =>
    client.query(
      `SELECT to_address, calendar, calendar_method, subject, body_text FROM mail
       WHERE organisation_id = $1 AND kind = 'meeting' ORDER BY made_at, to_address, calendar_method`,
      [firm.id],
    ),
  );
  return rows;
}

async function plan(more: object = {}): Promise<{ id: string; item: string }> {
  const { id } = await act('meeting.plan', {
    name: 'Management meeting',
    day: '2026-11-24',
    chair_id: boss.personId,
    items: [{ title: 'Customers', inputs: ['customers'], data_as_of: '2026-11-01' }],
    ...more,
  });
  return { id, item: (await read(`meetings/${id}`)).agenda[0].id };
}

describe('a calendar', () => {
  it('gets the appointment, its move and that it is off', async () => {
    const { id } = await plan({ day: '2026-12-01', starts_at: '08:30', place: 'Room 2' });
    await act('meeting.invite', { id });
    const run = () => appointmentsTask.run(app.platform, firm.founder.scope, { meetingId: id });
    await run();
    await run();
    const { version } = await read(`meetings/${id}`);
    await act('meeting.move', { id, version, day: '2026-12-08', reason: 'Snow' });
    await run();
    await act('meeting.cancel', { id, reason: 'Nobody comes' });
    await run();
    const sent = (await mails()).map(({ calendar }) => (calendar ?? '').replaceAll('\r\n ', ''));
    expect(sent).toHaveLength(3);
    const holds = (...lines: string[]) => lines.map((line) => expect.stringContaining(line));
    expect(sent).toEqual(
      expect.arrayContaining([
        ...holds('DTSTART:20261201T073000Z'),
        ...holds('DTSTART:20261208T073000Z'),
        ...holds('METHOD:CANCEL'),
      ]),
    );
    const sequences = sent.map((one) => Number(/SEQUENCE:(\d+)/.exec(one)?.[1]));
    expect(sequences.toSorted()).toEqual([0, 1, 2]);
    expect(new Set(sent.map((one) => /UID:(\S+)/.exec(one)?.[1])).size).toBe(1);
  });

  it('reads its own address, as long as it is open and whose it is may come in', async () => {
    const { id } = await plan({
      day: '2026-12-15',
      chair_id: staff.personId,
      items: [{ title: 'x' }],
    });
    const open = async (path: string) => {
      const { statusCode, body } = await app.app.inject({ method: 'GET', url: path });
      return { statusCode, body };
    };
    const first = await act('calendar_feed.open', {}, staff);
    const shown = await open(first.path);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain(`UID:${id}@plumbline`);
    expect(shown.body).toContain('DTSTART:20261215T080000Z');
    const stored = await asOwner(app, firm.id, (client) =>
      client.query('SELECT * FROM calendar_feed WHERE organisation_id = $1', [firm.id]),
    );
    const token = (first.path as string).slice('/calendar/'.length, -'.ics'.length);
    expect(JSON.stringify(stored.rows)).not.toContain(token);

    // One letter of the secret changed, another person's id, another firm's, something that is no token.
    const bytes = Buffer.from(token, 'base64url');
    const changed = (at: number): string => {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      return `/calendar/${other.toString('base64url')}.ics`;
    };
    for (const path of [
      changed(63),
      changed(31),
      changed(1),
      '/calendar/x.ics',
      '/calendar/..ics',
    ]) {
      expect((await open(path)).statusCode, path).toBe(404);
    }
    const second = await act('calendar_feed.open', {}, staff);
    expect((await open(first.path)).statusCode).toBe(404);
    expect((await open(second.path)).statusCode).toBe(200);
    expect(await read('calendar_feed', staff)).toMatchObject({ open: true });
    await act('calendar_feed.revoke', {}, staff);
    expect((await open(second.path)).statusCode).toBe(404);
    expect(await refused('calendar_feed.revoke', {}, staff)).toBe('meeting.no_calendar');
  });

  it('is the last of those somebody made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, () => post(app, boss, 'calendar_feed.open', {})),
    );
    expect(made.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const codes = await Promise.all(
      made.map(async ({ body }) => {
        const { statusCode } = await app.app.inject({ method: 'GET', url: body.result.path });
        return statusCode;
      }),
    );
    expect(codes.toSorted()).toEqual([200, 404, 404, 404, 404]);
  });
});
