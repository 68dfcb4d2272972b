import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import {
  answersTo,
  askAsNobody,
  emptied,
  handling,
  hang,
  lookAt,
  write,
  writeBack,
  writeSealed,
  type Handling,
  type Hung,
  type Written,
} from '../../../test/letterbox.ts';
import type { OpenedLetter } from './contract/shapes.ts';
import { byPassphrase } from './web/seal/own-key.ts';
import { sealWords } from './web/seal/seal-words.ts';
import { openBox, unwrap, wordsOf } from './web/seal/seal.ts';

const WORDS = 'The interlock of press 4 is bridged on nights.';

let app: TestApp;
let firm: Firm;
let poster: Hung;
let eva: Handling;
let jan: Handling;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  app.clock.set(new Date('2026-11-24T09:00:00Z'));
  firm = await foundFirm(app, 'Copperworks');
  poster = await hang(app, firm, { name: 'Hall 2' });
  eva = await handling(app, firm, 'Eva Lind');
  jan = await handling(app, firm, 'Jan Novak');
});

async function sealed(words = WORDS, only?: Handling): Promise<Written> {
  const facts = await lookAt(app, poster.code);
  const handlers = facts.handlers.filter(
    ({ id }) => only === undefined || id === only.who.personId,
  );
  const letter = await writeSealed(facts, poster.code, words, handlers);
  const { status, body } = await askAsNobody(app, 'drop', letter.body);
  expect(status, JSON.stringify(body)).toBe(200);
  await emptied(app, firm);
  return letter;
}

const listOf = async ({ who }: Handling) => (await look(app, who, '/api/letters')).rows;

async function opened({ who }: Handling, itemId: string): Promise<OpenedLetter> {
  const { status, body } = await post(app, who, 'letter.open', { id: itemId });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.result as OpenedLetter;
}

/** What a handler's browser reads, with the key that their passphrase opens. */
async function readBy(handler: Handling, itemId: string): Promise<string[]> {
  const letter = await opened(handler, itemId);
  const { rows } = await look(app, handler.who, '/api/handlers/mine');
  const secretKey = await byPassphrase(rows[0].key, handler.passphrase);
  const reader = { name: handler.who.personId, secretKey };
  const parts = [
    { subject: letter.letter, ...letter.letter_box },
    ...letter.said.map(({ said, box, key }) => ({ subject: said, box, key })),
  ];
  return Promise.all(
    parts.map(async ({ subject, box, key }) => {
      const own = await unwrap(subject, key!, reader);
      return wordsOf(await openBox(own, subject, 'words', box));
    }),
  );
}

describe('those who open sealed letters', () => {
  test('are named before anything is written, once they have a key', async () => {
    const third = await addMember(app, firm, ['staff'], 'Mia Berg');
    await act(app, firm.founder, 'handler.name', { person_id: third.personId });
    const { handlers } = await lookAt(app, poster.code);
    expect(handlers.map(({ name }) => name)).toEqual(['Eva Lind', 'Jan Novak']);
    const twice = await post(app, firm.founder, 'handler.name', { person_id: third.personId });
    expect(twice.body.refusal.code).toBe('handler.is_named');
  });

  test('are shown to lead the place, so that they can be left out', async () => {
    const team = await act(app, firm.founder, 'team.create', {
      name: 'Presses',
      lead_id: jan.who.personId,
    });
    const place = await hang(app, firm, { name: 'Press 4', team_id: team.id });
    const { handlers } = await lookAt(app, place.code);
    expect(handlers.map(({ name, leads_here: leads }) => [name, leads])).toEqual([
      ['Eva Lind', false],
      ['Jan Novak', true],
    ]);
  });

  test('make their key themselves, and once', async () => {
    const { key } = (await look(app, eva.who, '/api/handlers/mine')).rows[0];
    const at = { id: eva.handler.id, version: eva.handler.version };
    const byOther = await post(app, firm.founder, 'handler.make_key', { ...at, key });
    expect(byOther.status).toBe(403);
    const again = await post(app, eva.who, 'handler.make_key', { ...at, key });
    expect(again.body.refusal.code).toBe('handler.has_key');
    expect((await look(app, firm.founder, '/api/handlers/mine')).rows).toEqual([]);
  });

  test('who were retired get nothing new, and keep what was sealed to them', async () => {
    await sealed();
    const at = { id: eva.handler.id, version: eva.handler.version };
    await act(app, firm.founder, 'handler.retire', at);
    expect((await lookAt(app, poster.code)).handlers.map(({ name }) => name)).toEqual([
      'Jan Novak',
    ]);
    const [row] = await listOf(eva);
    expect(await readBy(eva, row.id)).toEqual([WORDS]);
  });
});

describe('a sealed letter', () => {
  test('is opened and answered by its handlers, and read by its writer', async () => {
    const letter = await sealed();
    const [row] = await listOf(eva);
    expect(row).toMatchObject({ reference: 'V-1', place: 'Hall 2', others: ['Jan Novak'] });
    expect(await readBy(eva, row.id)).toEqual([WORDS]);
    expect(await readBy(jan, row.id)).toEqual([WORDS]);

    const { readers, writer_key: writerKey } = await opened(eva, row.id);
    const said = randomUUID();
    const answer = await sealWords(
      said,
      'I was there last night. It stops today.',
      readers,
      writerKey,
    );
    await act(app, eva.who, 'letter.answer', { id: row.id, said, sealed: answer });
    expect(await readBy(jan, row.id)).toEqual([WORDS, 'I was there last night. It stops today.']);

    const answers = await answersTo(app, poster.code, letter);
    expect(answers.words).toBe('');
    expect(answers.dialogue).toMatchObject({ standing: 'heard', first_reply_on: '2026-11-24' });
    const [first] = answers.sealed!.said;
    const writer = { name: 'writer', secretKey: letter.keys.secretKey };
    const key = await unwrap(first!.said, first!.own, writer);
    expect(wordsOf(await openBox(key, first!.said, 'words', first!.box))).toBe(
      'I was there last night. It stops today.',
    );
    expect(first).toMatchObject({ by: 'Eva Lind', said_on: '2026-11-24' });

    const back = randomUUID();
    const sealedBack = await sealWords(
      back,
      'Thank you.',
      answers.sealed!.readers,
      letter.keys.publicKey,
    );
    const taken = await writeBack(app, poster.code, letter, { sealed: sealedBack }, back);
    expect(taken.status, JSON.stringify(taken.body)).toBe(200);
    await emptied(app, firm);
    expect(await readBy(eva, row.id)).toEqual([
      WORDS,
      'I was there last night. It stops today.',
      'Thank you.',
    ]);
  });

  test('is answered once under one number, also by two at the same time', async () => {
    await sealed();
    const [row] = await listOf(eva);
    const { readers, writer_key: writerKey } = await opened(eva, row.id);
    const said = randomUUID();
    const body = { id: row.id, said, sealed: await sealWords(said, 'Heard.', readers, writerKey) };
    const answers = await Promise.all(
      [eva, jan, eva, jan].map(({ who }) => post(app, who, 'letter.answer', body)),
    );
    const told = answers.map(({ status, body: reply }) => `${status} ${reply.refusal?.code ?? ''}`);
    expect(told.toSorted()).toEqual(['200 ', ...Array(3).fill('422 letterbox.is_said')]);
  });

  test('that leaves a handler out does not exist for them, nor for anybody else', async () => {
    await sealed(WORDS, eva);
    const [row] = await listOf(eva);
    expect(row.others).toEqual([]);
    expect(await listOf(jan)).toEqual([]);
    const random = await post(app, jan.who, 'letter.open', { id: randomUUID() });
    for (const who of [jan.who, firm.founder]) {
      const refused = await post(app, who, 'letter.open', { id: row.id });
      expect(refused.status).toBe(404);
      expect(refused.body).toEqual(random.body);
    }
  });

  test('is told to its handlers by a mail that says nothing of it', async () => {
    await asOwner(app, firm.id, async (client) => {
      await client.query('UPDATE person SET email = $1 WHERE id = $2', [
        'eva@x.test',
        eva.who.personId,
      ]);
      await client.query('UPDATE person SET email = $1 WHERE id = $2', [
        'jan@x.test',
        jan.who.personId,
      ]);
    });
    await sealed(WORDS, eva);
    const mails = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        `SELECT to_address, subject, body_text FROM mail WHERE organisation_id = $1 AND kind = 'letter'`,
        [firm.id],
      );
      return rows as { to_address: string; subject: string; body_text: string }[];
    });
    expect(mails.map(({ to_address: to }) => to)).toEqual(['eva@x.test']);
    expect(JSON.stringify(mails)).not.toMatch(/V-1|Hall 2|concern|interlock/);
  });

  test('leaves an entry in the ledger each time it is opened', async () => {
    await sealed();
    const [row] = await listOf(eva);
    await opened(eva, row.id);
    await opened(jan, row.id);
    const entries = await asOwner(app, firm.id, async (client) => {
      const { rows } = await client.query(
        `SELECT object_id FROM ledger_entry WHERE organisation_id = $1 AND type = 'letter.opened'`,
        [firm.id],
      );
      return rows as { object_id: string }[];
    });
    expect(entries).toEqual([{ object_id: row.id }, { object_id: row.id }]);
  });

  test('is a concern, says nothing beside its seal, and is sealed to handlers alone', async () => {
    const facts = await lookAt(app, poster.code);
    const refusalOf = async (change: object) => {
      const letter = await writeSealed(facts, poster.code, WORDS);
      const { body } = await askAsNobody(app, 'drop', { ...letter.body, ...change });
      return body.refusal?.code;
    };
    expect(await refusalOf({})).toBeUndefined();
    expect(await refusalOf({ kind: 'idea' })).toBe('letterbox.not_sealed');
    expect(await refusalOf({ words: 'open' })).toBe('letterbox.not_sealed');
    expect(await refusalOf({ name: 'Ana' })).toBe('letterbox.not_sealed');
    const [first] = facts.handlers;
    const strangers = [{ ...first!, id: firm.founder.personId }];
    const toStranger = await writeSealed(facts, poster.code, WORDS, strangers);
    const { body } = await askAsNobody(app, 'drop', toStranger.body);
    expect(body.refusal.code).toBe('letterbox.not_a_handler');
    const twice = await writeSealed(facts, poster.code, WORDS, [first!, first!]);
    const doubled = await askAsNobody(app, 'drop', twice.body);
    expect(doubled.body.refusal.code).toBe('letterbox.not_a_handler');
  });

  test('is not answered openly', async () => {
    const letter = await sealed();
    const openly = await writeBack(app, poster.code, letter, { words: 'in the open' });
    expect(openly.body.refusal.code).toBe('letterbox.not_sealed');
    const plain = write(await lookAt(app, poster.code), poster.code);
    await askAsNobody(app, 'drop', plain.body);
    await emptied(app, firm);
    const said = randomUUID();
    const sealedWords = await sealWords(
      said,
      'x',
      [{ id: eva.who.personId, public_key: plain.keys.publicKey }],
      plain.keys.publicKey,
    );
    const behind = await writeBack(app, poster.code, plain, { sealed: sealedWords }, said);
    expect(behind.body.refusal.code).toBe('letterbox.not_sealed');
  });
});
