import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asOwner, foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import { accept } from '../../lib/outcome.ts';
import { day } from '../../lib/day.ts';
import { systemActor } from '../../platform/access/actor.ts';
import { theSystem } from '../../platform/access/predicate.ts';
import { openScope } from '../../platform/access/scope.ts';
import { command } from '../../platform/commands/command.ts';
import { event } from '../../platform/commands/contract.ts';
import { receiveLetters, receiveReplies } from './commands/receive.ts';
import type { Letter, LetterReply } from './contract/letters.ts';
import { dialogueOf } from './reads/dialogue.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
});
afterAll(() => app.stop());

const emptied = event({
  type: 'test.box_emptied',
  version: 1,
  kind: 'box',
  sentence: 'The box was emptied.',
  payload: z.strictObject({}),
});

/** The product's own act, as whoever empties the box calls it. */
const emptyBox = (letters: Letter[], replies: LetterReply[]) =>
  command({
    name: 'test.empty_box',
    words: 'empty the box',
    input: z.strictObject({}),
    result: z.strictObject({}),
    load: async () => ({ written: [] as Awaited<ReturnType<typeof receiveLetters>> }),
    permit: [theSystem],
    rule: () => accept(null),
    save: async (write, _decision, subject, context) => {
      subject.written.push(...(await receiveLetters(write, letters, context)));
      subject.written.push(...(await receiveReplies(write, replies, context)));
      return {};
    },
    events: (_decision, _result, { written }) => [
      emptied.of({ id: randomUUID(), version: 1 }, {}),
      ...written,
    ],
  });

async function empty(letters: Letter[], replies: LetterReply[] = []): Promise<void> {
  const scope = openScope(firm.id, systemActor, 'Europe/Berlin');
  const done = await app.platform.commands.run(scope, emptyBox(letters, replies), {}, randomUUID());
  expect(done.ok).toBe(true);
}

const letter = (words: Partial<Letter> = {}): Letter => ({
  id: randomUUID(),
  kind: 'idea',
  text: 'Label the hoses',
  sealed: false,
  place_id: null,
  raised_on: day('2026-11-24'),
  name: null,
  to_person_id: null,
  files: [],
  ...words,
});

const dialogue = (id: string) =>
  app.platform.database.transactions.read(firm.founder.scope, (tx) =>
    dialogueOf(tx, id, { now: app.clock.now(), timeZone: 'Europe/Berlin' }),
  );

const rowOf = (id: string) =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query('SELECT * FROM voice_item WHERE id = $1', [id]);
    return rows[0];
  });

const ledgerText = () =>
  asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ payload: string }>('SELECT payload FROM ledger_payload');
    return rows.map(({ payload }) => payload).join('\n');
  });

describe('what somebody without an account said', () => {
  it('becomes an item that knows the day alone, and waits for an answer by a promised day', async () => {
    const one = letter();
    await empty([one]);
    expect(await rowOf(one.id)).toMatchObject({
      reference: expect.stringMatching(/^V-\d+$/),
      way: 'anonymous',
      raiser_id: null,
      raised_at: null,
      name_given: '',
      recorded_at: app.clock.now(),
    });
    expect(await dialogue(one.id)).toMatchObject({
      kind: 'idea',
      standing: 'waits',
      raised_on: '2026-11-24',
      promised_on: '2026-12-01',
      replies: [],
      decided: null,
    });
  });

  it('carries the name somebody wrote, or goes to one person', async () => {
    const named = letter({ name: 'Jo from nights' });
    const personal = letter({ to_person_id: firm.founder.personId, text: 'CANARY for one' });
    await empty([named, personal]);
    expect(await rowOf(named.id)).toMatchObject({ way: 'named', name_given: 'Jo from nights' });
    expect(await rowOf(personal.id)).toMatchObject({ way: 'to_person', raised_at: null });
    expect(await ledgerText()).not.toContain('CANARY');
  });

  it('leaves words of concerns and sealed words out of the ledger and out of what is found', async () => {
    const concern = letter({ kind: 'concern', text: 'CANARY concern' });
    const sealed = letter({ kind: 'barrier', text: null, sealed: true });
    const open = letter({ text: 'CANALBOAT hoses' });
    await empty([concern, sealed, open]);
    const ledger = await ledgerText();
    expect(ledger).not.toContain('CANARY');
    expect(ledger).toContain('CANALBOAT');
    expect(await rowOf(sealed.id)).toMatchObject({ text: null, sealed: true });
    const words = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query<{ word: string }>('SELECT word FROM voice_word');
      return rows.map(({ word }) => word);
    });
    expect(words).toContain('canalboat');
    expect(words).not.toContain('canary');
  });

  it('goes on as a dialogue, and an answer nobody asked for is left aside', async () => {
    const barrier = letter({ kind: 'barrier', text: 'The lift waits for a part' });
    await empty([barrier]);
    const said = { item_id: barrier.id, sealed: false, said_on: day('2026-11-24') };
    await empty([], [{ ...said, text: 'Still there', gone: true }]);
    const after = await dialogue(barrier.id);
    expect(after).toMatchObject({ standing: 'waits', gone: null, closed_on: null });
    expect(after?.replies).toEqual([
      {
        id: expect.any(String),
        by_raiser: true,
        by: null,
        by_given: '',
        text: 'Still there',
        said_on: '2026-11-24',
      },
    ]);
    const replies = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query('SELECT said_at FROM voice_reply');
      return rows;
    });
    expect(replies).toEqual([{ said_at: null }]);
  });

  it('says whether a barrier is gone: not gone puts it back, gone closes it', async () => {
    const barrier = letter({ kind: 'barrier' });
    await empty([barrier]);
    const ask = () =>
      asOwner(app, firm.id, (client) =>
        client.query(
          `UPDATE voice_item SET asked_gone_on = '2026-11-24', version = version + 1 WHERE id = $1`,
          [barrier.id],
        ),
      );
    const answer = (gone: boolean): LetterReply => ({
      item_id: barrier.id,
      text: '',
      sealed: false,
      said_on: day('2026-11-25'),
      gone,
    });
    await ask();
    expect((await dialogue(barrier.id))?.standing).toBe('asked_gone');
    await empty([], [answer(false)]);
    expect(await dialogue(barrier.id)).toMatchObject({ gone: false, asked_gone_on: null });
    await ask();
    await empty([], [answer(true)]);
    expect(await dialogue(barrier.id)).toMatchObject({
      standing: 'closed',
      gone: true,
      closed_how: 'gone',
      closed_on: '2026-11-25',
    });
    await empty([], [{ ...answer(true), item_id: randomUUID() }]);
  });
});
