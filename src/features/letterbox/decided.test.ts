import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import { asOwner, foundFirm, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import {
  answersTo,
  askAsNobody,
  emptied,
  handling,
  hang,
  lookAt,
  writeSealed,
  type Handling,
  type Hung,
  type Written,
} from '../../../test/letterbox.ts';
import type { OpenedLetter } from './contract/shapes.ts';
import { sealWords } from './web/seal/seal-words.ts';

const WHY = 'canary-because the interlock is bridged';

let app: TestApp;
let firm: Firm;
let poster: Hung;
let eva: Handling;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  firm = await foundFirm(app, 'Copperworks');
  poster = await hang(app, firm, { name: 'Hall 2' });
  eva = await handling(app, firm, 'Eva Lind');
});

/** A sealed concern that has left the box. */
async function sealed(): Promise<{ readonly letter: Written; readonly id: string }> {
  const facts = await lookAt(app, poster.code);
  const letter = await writeSealed(facts, poster.code, 'It is bridged on nights.');
  const { status, body } = await askAsNobody(app, 'drop', letter.body);
  expect(status, JSON.stringify(body)).toBe(200);
  await emptied(app, firm);
  const { rows } = await look(app, eva.who, '/api/letters');
  // Those that wait for an answer come first.
  return { letter, id: rows[0].id };
}

async function decided(id: string, closes: boolean, words = WHY) {
  const { body } = await post(app, eva.who, 'letter.open', { id });
  const { readers, writer_key: writerKey } = body.result as OpenedLetter;
  const said = randomUUID();
  const given = { id, said, sealed: await sealWords(said, words, readers, writerKey), closes };
  return post(app, eva.who, 'letter.decide', given);
}

describe('a decision on a sealed concern', () => {
  test('is told behind the seal; outside stands that it was made, by whom and when', async () => {
    const { letter, id } = await sealed();
    expect((await decided(id, false)).status).toBe(200);
    const outside = await look(app, firm.founder, `/api/voice/${id}`);
    expect(outside).toMatchObject({
      standing: 'decided',
      first_reply_on: '2026-11-24',
      decided: { decision: 'answered', reason: '', by: { name: 'Eva Lind' }, on: '2026-11-24' },
    });
    const answers = await answersTo(app, poster.code, letter);
    expect(answers.dialogue).toMatchObject({ standing: 'decided' });
    expect(answers.sealed!.said).toHaveLength(1);
    expect((await look(app, eva.who, '/api/letters')).rows).toMatchObject([
      { decided: true, closed: false },
    ]);
    const kept = await asOwner(app, firm.id, async (client) => {
      const own = 'WHERE organisation_id = $1';
      const all = await Promise.all(
        ['ledger_entry', 'voice_item', 'voice_reply', 'letter_said', 'voice_word'].map((table) =>
          client.query(`SELECT t::text FROM ${table} t ${own}`, [firm.id]),
        ),
      );
      return JSON.stringify(all.map(({ rows }) => rows));
    });
    expect(kept).toContain('voice.decided');
    expect(kept).not.toContain('canary');
  });

  test('is made once, and ended by a last word', async () => {
    const { id } = await sealed();
    await decided(id, false);
    expect((await decided(id, false)).body.refusal.code).toBe('letterbox.is_decided');
    expect((await decided(id, true)).status).toBe(200);
    expect(await look(app, firm.founder, `/api/voice/${id}`)).toMatchObject({
      standing: 'closed',
      closed_how: 'answered',
    });
    expect((await decided(id, true)).body.refusal.code).toBe('letterbox.is_closed');
  });

  test('can end it at once', async () => {
    const { letter, id } = await sealed();
    expect((await decided(id, true)).status).toBe(200);
    expect((await answersTo(app, poster.code, letter)).dialogue).toMatchObject({
      standing: 'closed',
    });
  });

  test('is nobody’s but the handlers’', async () => {
    const { id } = await sealed();
    const body = { id, said: randomUUID(), closes: true };
    const { body: opened } = await post(app, eva.who, 'letter.open', { id });
    const { readers, writer_key: key } = opened.result as OpenedLetter;
    const given = { ...body, sealed: await sealWords(body.said, 'x', readers, key) };
    expect((await post(app, firm.founder, 'letter.decide', given)).status).toBe(404);
  });

  test('counts as heard and as a closed loop', async () => {
    for (let made = 0; made < 5; made += 1) await decided((await sealed()).id, true);
    app.clock.set(new Date('2026-12-28T09:00:00Z'));
    for (const [figure, expected] of [
      ['6b', { kind: 'median', cases: 5 }],
      ['6c', { kind: 'share', hits: 5, cases: 5 }],
    ] as const) {
      const page = await look(app, firm.founder, `/api/culture/figures/${figure}`);
      expect(page.figure, figure).toMatchObject(expected);
    }
  });

  test('may still be made in the open, where all who answer read why', async () => {
    const { id } = await sealed();
    await act(app, firm.founder, 'voice.decide', {
      id,
      version: 1,
      decision: 'no',
      reason: 'It was checked on Monday.',
    });
    expect((await decided(id, true)).body.refusal.code).toBe('letterbox.is_closed');
  });
});
