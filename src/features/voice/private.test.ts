import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act as acted, look, type At } from '../../../test/acting.ts';
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
import { said } from '../../../test/voice.ts';

let app: TestApp;
let firm: Firm;
let manager: Member;
let staff: Member;
let other: Member;
let auditor: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app);
  manager = await addMember(app, firm, ['line_manager'], 'Line manager');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  other = await addMember(app, firm, ['staff'], 'Colleague');
  auditor = await addMember(app, firm, ['external_auditor'], 'Auditor');
});
afterAll(() => app.stop());

const LISTS = [
  '/api/voice?state=all&size=200',
  '/api/voice?state=all&q=canary',
  '/api/voice_mine',
  '/api/voice_similar?q=canary%20whisper',
  '/api/voice_wall',
];

/** Everything of voice that somebody can read, as one text. */
async function everythingFor(who: Member, id: string): Promise<string> {
  const answers = await Promise.all(
    [...LISTS, `/api/voice/${id}`].map((url) => get(app, who, url)),
  );
  return answers.map(({ body }) => JSON.stringify(body)).join('\n');
}

const seen = async (who: Member, id: string) => (await everythingFor(who, id)).includes(id);

describe('what was said to one person', () => {
  it('is read by those two and nobody else, whatever is done with it', async () => {
    const words = { text: 'canary whisper', to_person_id: manager.personId };
    const at = await said(app, staff, words);
    const yes = { decision: 'yes', reason: 'canary whisper' };
    const decided = await acted(app, manager, 'voice.decide', { ...at, ...yes });
    await acted(app, manager, 'voice.finish', { ...decided, outcome: 'canary whisper' });
    for (const who of [firm.founder, other, auditor]) {
      const everything = await everythingFor(who, at.id);
      expect(everything).not.toContain('canary');
      expect(everything).not.toContain(at.id);
      expect((await get(app, who, `/api/voice/${at.id}`)).status).toBe(who === auditor ? 403 : 404);
    }
    for (const who of [staff, manager]) expect(await everythingFor(who, at.id)).toContain('canary');
  });

  it('waits among the things of that person, and of nobody else', async () => {
    const toAnswer = async (who: Member) => (await look(app, who, '/api/home/mine')).to_answer;
    const before = await toAnswer(manager);
    const at = await said(app, staff, { to_person_id: manager.personId });
    expect(await toAnswer(manager)).toBe(before + 1);
    expect(await toAnswer(other)).toBe(0);
    expect(await toAnswer(firm.founder)).toBe(0);
    await acted(app, manager, 'voice.decide', { ...at, decision: 'no', reason: 'Not now' });
    expect(await toAnswer(manager)).toBe(before);
  });

  it('is in the record without who acted, so that no bundle tells what is between two', async () => {
    const at = await said(app, staff, { to_person_id: manager.personId });
    const heard = await acted(app, manager, 'voice.reply', { ...at, text: 'Yes' });
    await acted(app, staff, 'voice.withdraw', heard);
    const open = await said(app, staff);
    const entriesOf = ({ id }: At) =>
      asOwner(app, firm.id, async (client) => {
        const { rows } = await client.query<{ entry: Record<string, unknown> }>(
          `SELECT convert_from(entry, 'UTF8')::json AS entry FROM ledger_entry WHERE object_id = $1`,
          [id],
        );
        return rows.map(({ entry }) => [entry['actor'], entry['acting_for'], entry['role']]);
      });
    const nobody = [null, null, 'unnamed'];
    expect(await entriesOf(at)).toEqual([nobody, nobody, nobody]);
    expect(await entriesOf(open)).toEqual([[expect.any(String), null, 'staff']]);
  });

  it('is opened to somebody else, or to all, by its raiser alone', async () => {
    let at = await said(app, staff, { text: 'whisper again', to_person_id: manager.personId });
    const redirect = { ...at, to_person_id: firm.founder.personId };
    expect((await post(app, manager, 'voice.redirect', redirect)).status).toBe(403);
    at = await acted(app, staff, 'voice.redirect', redirect);
    expect(await seen(firm.founder, at.id)).toBe(true);
    expect(await seen(manager, at.id)).toBe(false);
    at = await acted(app, staff, 'voice.redirect', { ...at, to_person_id: null });
    expect(await seen(other, at.id)).toBe(true);
    const again = await post(app, staff, 'voice.redirect', { ...at, to_person_id: null });
    expect(again.body.refusal.code).toBe('item.not_for_one_person');
  });

  it('says to its raiser when the person has left', async () => {
    const leaver = await addMember(app, firm, ['line_manager'], 'Leaver');
    const at = await said(app, staff, { to_person_id: leaver.personId });
    expect(await look(app, staff, `/api/voice/${at.id}`)).toMatchObject({ addressee_here: true });
    const { version } = await look(app, firm.founder, `/api/people/${leaver.personId}`);
    await acted(app, firm.founder, 'person.leave', {
      id: leaver.personId,
      version,
      on: '2026-11-23',
      to_id: manager.personId,
    });
    expect(await look(app, staff, `/api/voice/${at.id}`)).toMatchObject({ addressee_here: false });
    expect(await seen(manager, at.id)).toBe(false);
  });
});

describe('a concern', () => {
  it('is read by its raiser and by those who answer', async () => {
    const at = await said(app, staff, { kind: 'concern', text: 'canary whisper concern' });
    for (const who of [staff, manager, firm.founder]) expect(await seen(who, at.id)).toBe(true);
    expect(await seen(other, at.id)).toBe(false);
    expect((await post(app, other, 'voice.join', { id: at.id })).status).toBe(404);
    const similar = await look(app, manager, '/api/voice_similar?q=canary%20whisper%20concern');
    expect(similar.rows.map(({ id }: At) => id)).not.toContain(at.id);
  });
});

describe('a picture', () => {
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('tEXt', Buffer.from('Author\0CANARY')),
    chunk('IDAT', Buffer.from('789c63000000010001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);

  function chunk(type: string, body: Buffer): Buffer {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  }

  async function sent(path: string, content: Buffer) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), 'IMG_2041_Ana.png');
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const { statusCode, payload } = await app.app.inject({
      method: 'POST',
      url: path,
      headers: { cookie: staff.cookie, 'content-type': request.headers.get('content-type')! },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: statusCode, body: JSON.parse(payload) };
  }

  it('is enough to say something, and is kept without what is not the picture', async () => {
    const { body } = await sent('/api/pictures', png);
    const at = await said(app, staff, { text: '', kind: 'concern', pictures: [body.upload] });
    const record = await look(app, manager, `/api/voice/${at.id}`);
    expect(record.pictures).toEqual([{ id: expect.any(String), type: 'image/png' }]);
    const url = `/api/voice/${at.id}/pictures/${record.pictures[0].id}`;
    const download = (who: Member) => app.app.inject({ url, headers: { cookie: who.cookie } });
    const kept = await download(manager);
    expect(kept.headers['content-disposition']).toContain('picture-1.png');
    expect(kept.rawPayload.toString('latin1')).not.toContain('CANARY');
    expect(kept.rawPayload.includes(Buffer.from('IDAT'))).toBe(true);
    expect((await download(other)).statusCode).toBe(404);
  });

  it('that was sent the other way, or is none, is not taken', async () => {
    const { body } = await sent('/api/uploads', png);
    const raised = await post(app, staff, 'voice.raise', {
      kind: 'idea',
      text: 'x',
      pictures: [body.upload],
    });
    expect(raised.body.refusal.code).toBe('item.picture_unknown');
    const refused = await sent('/api/pictures', Buffer.from('%PDF-1.7'));
    expect(refused).toMatchObject({
      status: 422,
      body: { refusal: { code: 'file.type_not_taken' } },
    });
  });
});
