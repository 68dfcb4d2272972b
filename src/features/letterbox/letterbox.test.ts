import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, look } from '../../../test/acting.ts';
import {
  addMember,
  asOwner,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type TestApp,
} from '../../../test/app.ts';
import {
  answersTo,
  askAsNobody,
  dropped,
  emptied,
  hang,
  lookAt,
  workOn,
  write,
  writeBack,
  type Hung,
} from '../../../test/letterbox.ts';
import { MOST_FROM_PLACE } from './contract/kinds.ts';

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
    const { rows } = await client.query(
      'SELECT * FROM voice_item WHERE organisation_id = $1 ORDER BY reference',
      [firm.id],
    );
    return rows as Record<string, unknown>[];
  });

describe('a poster', () => {
  test('leads to its firm and place, however its code is typed', async () => {
    for (const typed of [
      poster.code,
      poster.code.toLowerCase(),
      poster.code.replaceAll('-', ' '),
    ]) {
      const facts = await lookAt(app, typed);
      expect(facts).toMatchObject({
        firm: 'Copperworks',
        place: 'Hall 2',
        few: false,
        revoked: false,
        handlers: [],
        empties: { hour: 14, tomorrow: false },
      });
    }
  });

  test('that nobody made leads nowhere, and so does what is no code', async () => {
    const unknown = await askAsNobody(app, 'look', { code: 'ABCD-EFGH-JKMN' });
    const nonsense = await askAsNobody(app, 'look', { code: 'hello' });
    expect(unknown.status).toBe(422);
    expect(unknown.body.refusal.code).toBe('letterbox.unknown_code');
    expect(nonsense.body).toEqual(unknown.body);
  });

  test('where fewer than five work says so, that people may write for the whole site', async () => {
    const small = await hang(app, firm, { name: 'Gauge room', people: 4 });
    const five = await hang(app, firm, { name: 'Store', people: 5 });
    expect((await lookAt(app, small.code)).few).toBe(true);
    expect((await lookAt(app, five.code)).few).toBe(false);
  });

  test('that was made invalid takes nothing more, and answers are still read with it', async () => {
    const letter = await dropped(app, poster.code);
    await act(app, firm.founder, 'poster.revoke', { id: poster.id, version: poster.version });
    const facts = await lookAt(app, poster.code);
    expect(facts.revoked).toBe(true);
    const refused = await askAsNobody(app, 'drop', write(facts, poster.code).body);
    expect(refused.body.refusal.code).toBe('letterbox.poster_revoked');
    expect((await answersTo(app, poster.code, letter)).dialogue).toBeNull();
    const again = await post(app, firm.founder, 'poster.revoke', { id: poster.id, version: 2 });
    expect(again.body.refusal.code).toBe('poster.is_revoked');
  });

  test('is made, made invalid and printed by those who keep the system alone', async () => {
    const worker = await addMember(app, firm, ['staff'], 'Ana Horvat');
    const made = await post(app, worker, 'poster.make', { place_id: poster.placeId });
    expect(made.status).toBe(403);
    const revoked = await post(app, worker, 'poster.revoke', { id: poster.id, version: 1 });
    expect(revoked.status).toBe(403);
    expect((await get(app, worker, `/api/posters/${poster.id}/poster.pdf`)).status).toBe(403);
  });

  test('is listed as of a past day as it hung then', async () => {
    await act(app, firm.founder, 'poster.revoke', { id: poster.id, version: 1 });
    app.clock.advance(86_400_000);
    await hang(app, firm, { name: 'Store' });
    const now = await look(app, firm.founder, '/api/letterbox');
    expect(now.posters.map((one: { place: { name: string } }) => one.place.name)).toEqual([
      'Store',
      'Hall 2',
    ]);
    expect(now.posters[1].revoked_on).toBe('2026-11-24');
    const before = await look(app, firm.founder, '/api/letterbox?as_of=2026-11-23');
    expect(before.posters).toEqual([]);
    expect(before.can.keep).toBe(false);
  });
});

describe('a letter', () => {
  test('lies in the box until its hour, and then is an item with the day and no time', async () => {
    const letter = await dropped(app, poster.code);
    expect(await items()).toEqual([]);
    const waiting = await answersTo(app, poster.code, letter);
    expect(waiting).toMatchObject({ dialogue: null, words: letter.body['words'], sealed: null });
    await emptied(app, firm);
    const [item] = await items();
    expect(item).toMatchObject({
      reference: 'V-1',
      kind: 'idea',
      text: letter.body['words'],
      way: 'anonymous',
      place_id: poster.placeId,
      raised_at: null,
      raiser_id: null,
      name_given: '',
    });
    expect(item?.['id']).not.toBe(letter.body.letter);
    const arrived = await answersTo(app, poster.code, letter);
    expect(arrived.dialogue).toMatchObject({ reference: 'V-1', standing: 'waits', replies: [] });
    expect(arrived.words).toBe(letter.body['words']);
  });

  test('that is sent again is the same one, before and after the box was emptied', async () => {
    const letter = await dropped(app, poster.code);
    expect((await askAsNobody(app, 'drop', letter.body)).status).toBe(200);
    await emptied(app, firm);
    // The work of an hour ago counts no more: the page does it again for the same letter.
    const { work } = await lookAt(app, poster.code);
    const again = { ...letter.body, proof: workOn(work, letter.body.letter) };
    expect((await askAsNobody(app, 'drop', again)).status).toBe(200);
    await emptied(app, firm);
    expect(await items()).toHaveLength(1);
  });

  test('with the receipt of another one is thrown away, and harms nobody', async () => {
    const first = await dropped(app, poster.code, { words: 'first' });
    await dropped(app, poster.code, { words: 'second', receipt: first.body['receipt'] });
    await emptied(app, firm);
    expect(await items()).toHaveLength(1);
    await dropped(app, poster.code, { words: 'third', receipt: first.body['receipt'] });
    await dropped(app, poster.code, { words: 'fourth' });
    await emptied(app, firm);
    expect((await items()).map(({ text }) => text)).toContain('fourth');
    expect(await items()).toHaveLength(2);
  });

  test('for the whole site names no place, and a name is written where one was given', async () => {
    await dropped(app, poster.code, { whole_site: true, name: 'Ana from the night shift' });
    await emptied(app, firm);
    const [item] = await items();
    expect(item).toMatchObject({
      place_id: null,
      way: 'named',
      name_given: 'Ana from the night shift',
      raised_at: null,
    });
  });

  test('needs words or a picture', async () => {
    const facts = await lookAt(app, poster.code);
    const empty = await askAsNobody(app, 'drop', write(facts, poster.code, { words: ' ' }).body);
    expect(empty.body.refusal.code).toBe('letterbox.nothing_said');
  });

  test('is taken so many times in an hour from one place, and again in the next', async () => {
    const facts = await lookAt(app, poster.code);
    for (let count = 0; count < MOST_FROM_PLACE; count += 1) {
      const { status } = await askAsNobody(app, 'drop', write(facts, poster.code).body);
      expect(status).toBe(200);
    }
    const full = await askAsNobody(app, 'drop', write(facts, poster.code).body);
    expect(full.body.refusal.code).toBe('letterbox.full_for_now');
    const other = await hang(app, firm, { name: 'Store' });
    await dropped(app, other.code);
    app.clock.advance(3_600_000);
    await dropped(app, poster.code);
  });
});

describe('what is sent again and again with the same work', () => {
  test('fills no hour, be it a letter or an answer', async () => {
    const letter = await dropped(app, poster.code);
    await emptied(app, firm);
    const said = randomUUID();
    const back = { words: 'One more thing.' };
    for (let count = 0; count <= MOST_FROM_PLACE; count += 1) {
      const { status } = await writeBack(app, poster.code, letter, back, said);
      expect(status).toBe(200);
    }
    expect((await writeBack(app, poster.code, letter, { words: 'And another.' })).status).toBe(200);

    const one = write(await lookAt(app, poster.code), poster.code);
    const again = async () => (await askAsNobody(app, 'drop', one.body)).status;
    const statuses = new Set<number>();
    for (let count = 0; count <= MOST_FROM_PLACE; count += 1) statuses.add(await again());
    expect([...statuses]).toEqual([200]);
    await dropped(app, poster.code);
  });

  test('fills none where the poster is not valid, either', async () => {
    const hung = await hang(app, firm, { name: 'Store' });
    const other = await post(app, firm.founder, 'poster.make', { place_id: hung.placeId });
    const facts = await lookAt(app, hung.code);
    await act(app, firm.founder, 'poster.revoke', { id: hung.id, version: hung.version });
    for (let count = 0; count < MOST_FROM_PLACE; count += 1) {
      await askAsNobody(app, 'drop', write(facts, hung.code).body);
    }
    const valid: string = other.body.result.code;
    const { body } = write(await lookAt(app, valid), valid);
    expect((await askAsNobody(app, 'drop', body)).status).toBe(200);
  });
});

describe('work on a letter', () => {
  const sent = async (change: (body: Record<string, unknown>) => object) => {
    const letter = write(await lookAt(app, poster.code), poster.code);
    const { body } = await askAsNobody(app, 'drop', { ...letter.body, ...change(letter.body) });
    return body.refusal?.code as string | undefined;
  };

  test('counts for that letter, that firm and that half hour alone', async () => {
    expect(await sent(() => ({}))).toBeUndefined();
    const { work } = await lookAt(app, poster.code);
    const elsewhere = await foundFirm(app, 'Tinworks');
    const theirs = await hang(app, elsewhere);
    const letter = randomUUID();
    const foreign = { letter, proof: workOn((await lookAt(app, theirs.code)).work, letter) };
    expect(await sent(() => foreign)).toBe('letterbox.too_old');
    const old = { letter, proof: workOn(work, letter) };
    app.clock.advance(31 * 60_000);
    expect(await sent(() => old)).toBe('letterbox.too_old');
  });

  test('cannot be taken over by other letters, made up, or left out', async () => {
    const { work } = await lookAt(app, poster.code);
    const [letter, proof] = [randomUUID(), { challenge: work.challenge, nonce: 0 }];
    // Of many letters with the same number tried, one in three is found by chance: none of the others is taken.
    const others = Array.from({ length: 30 }, () => randomUUID());
    const codes = await Promise.all(others.map((other) => sent(() => ({ letter: other, proof }))));
    expect(codes).toContain('letterbox.no_work');
    const [window, salt] = work.challenge.split('.');
    for (const challenge of [
      '',
      '..',
      `${window}.${salt}.`,
      `${window}.${salt}.AAAA`,
      `9${work.challenge}`,
    ]) {
      const forged = { letter, proof: { challenge, nonce: 1 } };
      expect(await sent(() => forged), challenge).toBe('letterbox.too_old');
    }
  });
});
