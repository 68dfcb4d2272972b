import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../../test/acting.ts';
import { asOwner, foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import {
  answersTo,
  askAsNobody,
  dropped,
  emptied,
  hang,
  lookAt,
  write,
  writeBack,
  type Hung,
} from '../../../test/letterbox.ts';

let app: TestApp;
let firm: Firm;
let poster: Hung;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  firm = await foundFirm(app, 'Copperworks');
  poster = await hang(app, firm, { name: 'Hall 2', people: 30 });
});

const items = async () =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ id: string; version: number }>(
      'SELECT id, version FROM voice_item WHERE organisation_id = $1',
      [firm.id],
    );
    return rows;
  });

describe('answers', () => {
  test('go back and forth by the receipt', async () => {
    const letter = await dropped(app, poster.code, {
      kind: 'barrier',
      words: 'The gauge is away.',
    });
    await emptied(app, firm);
    const [item] = await items();
    await act(app, firm.founder, 'voice.reply', {
      id: item!.id,
      version: 1,
      text: 'We look for it.',
    });
    const said = await answersTo(app, poster.code, letter);
    expect(said.dialogue?.replies).toMatchObject([
      { by_raiser: false, by: { name: 'Founder' }, text: 'We look for it.' },
    ]);
    expect((await writeBack(app, poster.code, letter, { words: 'It was on line 3.' })).status).toBe(
      200,
    );
    expect((await answersTo(app, poster.code, letter)).waiting).toBe(1);
    await emptied(app, firm);
    const { dialogue, waiting } = await answersTo(app, poster.code, letter);
    expect(waiting).toBe(0);
    expect(dialogue?.replies).toMatchObject([
      { by_raiser: false },
      { by_raiser: true, by: null, text: 'It was on line 3.' },
    ]);
  });

  test('tell of a barrier that it is gone, and close it, from its writer alone', async () => {
    const letter = await dropped(app, poster.code, { kind: 'barrier', words: 'No gauge.' });
    await emptied(app, firm);
    const [item] = await items();
    const done = { outcome: 'There are two now.' };
    const yes = await act(app, firm.founder, 'voice.decide', {
      id: item!.id,
      version: 1,
      decision: 'yes',
      reason: 'It stops the line.',
    });
    await act(app, firm.founder, 'voice.finish', { ...yes, ...done });
    const asked = await answersTo(app, poster.code, letter);
    expect(asked.dialogue).toMatchObject({
      standing: 'asked_gone',
      decided: { decision: 'yes', reason: 'It stops the line.' },
    });
    const said = await writeBack(app, poster.code, letter, { gone: true });
    expect(said.status, JSON.stringify(said.body)).toBe(200);
    await emptied(app, firm);
    expect((await answersTo(app, poster.code, letter)).dialogue).toMatchObject({
      standing: 'closed',
      closed_how: 'gone',
      gone: true,
    });
  });

  test('of the writer are taken once', async () => {
    const letter = await dropped(app, poster.code);
    await emptied(app, firm);
    const said = randomUUID();
    await writeBack(app, poster.code, letter, { words: 'And one more thing.' }, said);
    await writeBack(app, poster.code, letter, { words: 'And one more thing.' }, said);
    await emptied(app, firm);
    await writeBack(app, poster.code, letter, { words: 'And one more thing.' }, said);
    await emptied(app, firm);
    expect((await answersTo(app, poster.code, letter)).dialogue?.replies).toHaveLength(1);
  });

  test('are for the receipt alone', async () => {
    await dropped(app, poster.code);
    await emptied(app, firm);
    const other = write(await lookAt(app, poster.code), poster.code);
    const unknown = await askAsNobody(app, 'answers', {
      code: poster.code,
      lookup: other.keys.lookup,
    });
    expect(unknown.body.refusal.code).toBe('letterbox.unknown_receipt');
    const elsewhere = await hang(app, await foundFirm(app, 'Tinworks'));
    const letter = await dropped(app, poster.code);
    const there = await askAsNobody(app, 'answers', {
      code: elsewhere.code,
      lookup: letter.keys.lookup,
    });
    expect(there.body).toEqual(unknown.body);
  });
});
