import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, foundFirm, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import {
  hostilePictures,
  TELLTALE,
  type HostilePicture,
} from '../../../test/hostile/picture-files.ts';
import { askAsNobody, hang, lookAt, write } from '../../../test/letterbox.ts';

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app, 'Copperworks');
});
afterAll(() => app.stop());

const REFUSALS = new Set(['letterbox.not_a_picture', 'letterbox.picture_too_large']);

/** What became of one: whether it was taken, and why not. */
function outcomeOf(status: number, code: string | undefined): HostilePicture['expect'] | string {
  if (status === 200) return 'taken';
  if (status !== 422 || !REFUSALS.has(code ?? '')) return `${status} ${code}`;
  return code === 'letterbox.picture_too_large' ? 'too_large' : 'refused';
}

test('hostile pictures are refused in words, or taken without anything but the picture', async () => {
  const corpus = hostilePictures();
  expect(corpus.length).toBeGreaterThanOrEqual(200);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  const poster = await hang(app, firm);
  const before = process.memoryUsage.rss();
  const wrong: string[] = [];
  const counts = { taken: 0, refused: 0, too_large: 0 };
  let slowest = 0;
  for (const { name, bytes, expect: expected } of corpus) {
    // No more are taken from one place in an hour than people write.
    app.clock.advance(120_000);
    const facts = await lookAt(app, poster.code);
    const picture = bytes().toString('base64');
    const letter = write(facts, poster.code, { words: '', picture });
    const began = performance.now();
    const { status, body } = await askAsNobody(app, 'drop', letter.body);
    slowest = Math.max(slowest, performance.now() - began);
    const outcome = outcomeOf(status, body?.refusal?.code);
    if (outcome in counts) counts[outcome as keyof typeof counts] += 1;
    const fits = expected === 'either' ? outcome in counts : outcome === expected;
    if (!fits) wrong.push(`${name}: ${outcome}, expected ${expected}`);
  }
  expect(wrong).toEqual([]);
  expect(counts.taken).toBeGreaterThan(40);
  expect(counts.refused).toBeGreaterThan(100);
  expect(slowest).toBeLessThan(1_000);
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1_048_576);

  const kept = await asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<{ picture: Buffer }>('SELECT picture FROM letter_waiting');
    return rows.map(({ picture }) => picture);
  });
  expect(kept).toHaveLength(counts.taken);
  for (const picture of kept) {
    expect(picture.includes(TELLTALE.slice(0, 12))).toBe(false);
    expect(picture.includes('Exif')).toBe(false);
    expect([...picture.subarray(-2)]).toEqual([0xff, 0xd9]);
  }
});
