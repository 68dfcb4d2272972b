import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember, foundFirm, startApp, type Member, type TestApp } from '../../../test/app.ts';
import { otherPictures } from '../../../test/hostile/other-pictures.ts';
import {
  hostilePictures,
  TELLTALE,
  type HostilePicture,
} from '../../../test/hostile/picture-files.ts';

let app: TestApp;
let staff: Member;

beforeAll(async () => {
  app = await startApp();
  staff = await addMember(app, await foundFirm(app), ['staff'], 'Staff member');
});
afterAll(() => app.stop());

/** Sends one file as a browser does, under a name that lies about what it is. */
async function sent(path: string, content: Buffer) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), '../../picture.jpg');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const { statusCode, payload } = await app.app.inject({
    method: 'POST',
    url: path,
    headers: { cookie: staff.cookie, 'content-type': request.headers.get('content-type')! },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: statusCode, body: JSON.parse(payload) };
}

function outcomeOf({ status, body }: Awaited<ReturnType<typeof sent>>): string {
  if (status === 200) return 'taken';
  const code = body.refusal?.code as string | undefined;
  if (status === 422 && code === 'file.too_many_pixels') return 'too_large';
  const refused = status === 422 && (code === 'file.type_not_taken' || code === 'file.empty');
  return refused ? 'refused' : `${status} ${code}`;
}

const KNOWN = new Set(['taken', 'refused', 'too_large']);

/** The bytes that were kept of a picture. */
async function kept(upload: string): Promise<Buffer> {
  const found = app.platform.files.unseal(staff.scope, upload, app.clock.now());
  const parts: Buffer[] = [];
  for await (const part of await app.platform.files.open(found!.storageKey)) parts.push(part);
  return Buffer.concat(parts);
}

/** A signed-in telephone sends what its camera made, so more pixels are taken than in a letter, and foreign kinds as well. */
function expectedOf({ name, expect: expected }: HostilePicture): HostilePicture['expect'] {
  return name === 'one pixel too many' || name === 'long and thin' ? 'taken' : expected;
}

describe('hostile uploads', () => {
  test('as pictures are refused in words, or kept without anything but the picture', async () => {
    const corpus = [...hostilePictures(), ...otherPictures()];
    expect(corpus.length).toBeGreaterThanOrEqual(300);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    const wrong: string[] = [];
    let taken = 0;
    for (const hostile of corpus) {
      const answer = await sent('/api/pictures', hostile.bytes());
      const outcome = outcomeOf(answer);
      const expected = expectedOf(hostile);
      const fits = expected === 'either' ? KNOWN.has(outcome) : outcome === expected;
      if (!fits) wrong.push(`${hostile.name}: ${outcome}, expected ${expected}`);
      if (outcome !== 'taken') continue;
      taken += 1;
      expect(answer.body.name, hostile.name).toMatch(/^picture\.?\w*$/);
      const bytes = await kept(answer.body.upload);
      expect(bytes.includes(TELLTALE.slice(0, 12)), hostile.name).toBe(false);
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(60);
  });

  test('as files are taken by what they are, and never as something a browser runs', async () => {
    const runs = /html|svg|xml|javascript/;
    for (const hostile of [...hostilePictures(), ...otherPictures()]) {
      const answer = await sent('/api/uploads', hostile.bytes());
      expect(KNOWN.has(outcomeOf(answer)), `${hostile.name}: ${outcomeOf(answer)}`).toBe(true);
      if (answer.status === 200) {
        expect(answer.body.type, hostile.name).not.toMatch(runs);
        expect(answer.body.name, hostile.name).not.toContain('/');
      }
    }
  });
});
