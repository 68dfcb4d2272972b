import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, look, type At } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { answersTo, dropped, emptied, hang, writeBack } from '../../../test/letterbox.ts';
import { said } from '../../../test/voice.ts';

let app: TestApp;
let firm: Firm;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  staff = await addMember(app, firm, ['staff'], 'Staff member');
});
afterAll(() => app.stop());

const no = { decision: 'no', reason: 'The hall has no room for it.' };
const closed = async (who: Member, words: object = {}): Promise<At> =>
  act(app, firm.founder, 'voice.decide', { ...(await said(app, who, words)), ...no });
const refused = async (who: Member, body: object) =>
  (await post(app, who, 'voice.say_fair', body)).body.refusal?.code as string | undefined;

/** What the database holds of the answers. */
const kept = () =>
  asOwner(app, firm.id, async (client) => {
    const own = 'WHERE organisation_id = $1';
    const tally = await client.query(
      `SELECT month::text, answers, fair FROM voice_fair_tally ${own} ORDER BY month`,
      [firm.id],
    );
    const items = await client.query(`SELECT * FROM voice_fair_said ${own}`, [firm.id]);
    const entries = await client.query(
      `SELECT convert_from(entry, 'UTF8')::jsonb AS entry FROM ledger_entry ${own} AND type = 'voice.fair_said'`,
      [firm.id],
    );
    return { tally: tally.rows, items: items.rows, entries: entries.rows };
  });

describe('whether somebody was treated fairly', () => {
  it('is asked of whoever raised it, once, and adds to a sum without a trace of the answer', async () => {
    const open = await said(app, staff);
    expect(await refused(staff, { id: open.id, score: 5 })).toBe('item.fair_not_asked');
    const one = await closed(staff);
    const asked = await look(app, staff, `/api/voice/${one.id}`);
    expect(asked.can).toMatchObject({ say_fair: true });
    const manager = await look(app, firm.founder, `/api/voice/${one.id}`);
    expect(manager.can).toMatchObject({ say_fair: false });
    const { rows } = await look(app, staff, '/api/voice_mine');
    expect(rows.find((row: At) => row.id === one.id)).toMatchObject({ asks_fair: true });
    expect((await post(app, firm.founder, 'voice.say_fair', { id: one.id, score: 1 })).status).toBe(
      403,
    );
    await act(app, staff, 'voice.say_fair', { id: one.id, score: 2 });
    expect(await refused(staff, { id: one.id, score: 5 })).toBe('item.fair_said');
    await act(app, staff, 'voice.say_fair', { id: (await closed(staff)).id, score: 4 });
    const { tally, items, entries } = await kept();
    expect(tally).toEqual([{ month: '2026-11-01', answers: 2, fair: 1 }]);
    expect(items.map((row) => Object.keys(row))).toEqual([
      ['organisation_id', 'item_id'],
      ['organisation_id', 'item_id'],
    ]);
    expect(entries.map(({ entry }) => [entry.actor, entry.role])).toEqual([
      [null, 'unnamed'],
      [null, 'unnamed'],
    ]);
    // The version is what it was: a record that counted one more would tell when somebody answered.
    expect((await look(app, staff, `/api/voice/${one.id}`)).version).toBe(one.version);
  });

  it('is asked by the receipt, and leaves the box with the other answers', async () => {
    const poster = await hang(app, firm);
    const letter = await dropped(app, poster.code);
    await emptied(app, firm);
    const { dialogue } = await answersTo(app, poster.code, letter);
    const { id } = dialogue!;
    expect((await answersTo(app, poster.code, letter)).asks_fair).toBe(false);
    await act(app, firm.founder, 'voice.decide', { id, version: 1, ...no });
    expect((await answersTo(app, poster.code, letter)).asks_fair).toBe(true);
    expect((await writeBack(app, poster.code, letter, { fair: 6 })).status).toBe(400);
    const before = (await kept()).tally[0]!;
    expect((await writeBack(app, poster.code, letter, { fair: 5 })).status).toBe(200);
    expect(await answersTo(app, poster.code, letter)).toMatchObject({
      asks_fair: false,
      waiting: 1,
    });
    // Others, from another device, are left out: the lot by which the box is emptied would choose between them.
    for (let again = 0; again < 5; again += 1) {
      expect((await writeBack(app, poster.code, letter, { fair: 1 })).status).toBe(200);
    }
    expect(await answersTo(app, poster.code, letter)).toMatchObject({ waiting: 1 });
    await emptied(app, firm);
    expect((await kept()).tally).toEqual([
      { ...before, answers: before.answers + 1, fair: before.fair + 1 },
    ]);
    expect(await answersTo(app, poster.code, letter)).toMatchObject({
      asks_fair: false,
      dialogue: { replies: [] },
    });
  });

  it('is told when the month is over and enough have answered', async () => {
    const told = async () =>
      (await look(app, firm.founder, '/api/culture/figures/9b')).figure as object;
    for (const score of [5, 4, 3]) {
      await act(app, staff, 'voice.say_fair', { id: (await closed(staff)).id, score });
    }
    expect(await told()).toMatchObject({ kind: 'not_enough', has: 0 });
    app.clock.set(new Date('2026-12-01T09:00:00Z'));
    expect(await told()).toMatchObject({ kind: 'share', cases: 6, hits: 4 });
  });
});
