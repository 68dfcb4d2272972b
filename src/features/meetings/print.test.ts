import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addMember,
  foundFirm,
  get,
  post,
  startApp,
  type Firm,
  type Member,
  type TestApp,
} from '../../../test/app.ts';
import { readPdf } from '../../../test/pdf.ts';

let app: TestApp;
let firm: Firm;
let boss: Member;
let writer: Member;
let staff: Member;
let stranger: Member;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app, 'Hallmann Pumps');
  boss = await addMember(app, firm, ['top_management'], 'Marta Boss');
  writer = await addMember(app, firm, ['staff'], 'Jonas Writer');
  staff = await addMember(app, firm, ['staff'], 'Staff member');
  stranger = (await foundFirm(app, 'Other firm')).founder;
});
afterAll(() => app.stop());

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
async function act(command: string, body: object, who: Member = boss): Promise<any> {
  const answer = await post(app, who, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

async function download(path: string, who: Member = boss) {
  const answer = await app.app.inject({ url: path, headers: { cookie: who.cookie } });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}

async function read(path: string, who?: Member): Promise<string> {
  const { status, bytes } = await download(path, who);
  expect(status).toBe(200);
  return (await readPdf(bytes)).pages.join('\n').replaceAll(/\s+/g, ' ');
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function held(): Promise<string> {
  const { id } = await act('meeting.plan', {
    name: 'Management review',
    day: '2026-11-24',
    chair_id: boss.personId,
    writer_id: writer.personId,
    items: [{ title: 'A new press', minutes: 25, inputs: ['resources', 'measurements'] }],
  });
  await act('meeting.start', { id });
  const { agenda } = (await get(app, boss, `/api/meetings/${id}`)).body;
  const item_id = agenda[0].id as string;
  await act('meeting.note.write', { item_id, text: '#import "x" and <b>nothing</b> else' }, writer);
  await act('meeting.item.decide', {
    item_id,
    chosen: 'We buy the press',
    owner_id: boss.personId,
  });
  await act('meeting.end', { id });
  return id;
}

test('minutes are printed for whoever may read them, signatures and all', async () => {
  const id = await held();
  const { body } = await get(app, boss, `/api/meetings/${id}/minutes`);
  const { content_hash } = body as { content_hash: string };
  await act('meeting.sign', { id, content_hash });
  const { headers, bytes } = await download(`/api/meetings/${id}/minutes.pdf`);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''minutes-2026-11-24.pdf",
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const pdf = await readPdf(bytes);
  expect(pdf).toMatchObject({
    title: 'Minutes: Management review, 24 November 2026',
    language: 'en',
    tagged: true,
  });
  const text = pdf.pages.join('\n').replaceAll(/\s+/g, ' ');
  for (const part of [
    'Hallmann Pumps · Minutes',
    '1 We buy the press Marta Boss',
    '#import "x" and <b>nothing</b> else',
    // The clock of the firm is one hour ahead.
    'Signed on 24 November 2026, 10:00',
    content_hash,
  ]) {
    expect(text).toContain(part);
  }
  const seen = (await get(app, boss, `/api/meetings/${id}/minutes`)).body.signatures[0].checkpoint;
  expect(text).toContain(`state of the record ${seen.size} ${seen.root.slice(0, 16)}`);

  expect(hash((await download(`/api/meetings/${id}/minutes.pdf`)).bytes)).toBe(hash(bytes));
  expect(await read(`/api/meetings/${id}/minutes.pdf`, writer)).toContain('We buy the press');
  for (const who of [staff, stranger]) {
    expect((await download(`/api/meetings/${id}/minutes.pdf`, who)).status).toBe(404);
    expect((await download(`/api/meetings/${id}/pack.pdf`, who)).status).toBe(404);
  }
});

test('minutes of a past day are printed as they were', async () => {
  const id = await held();
  app.clock.set(new Date('2026-11-26T09:00:00Z'));
  const { agenda } = (await get(app, boss, `/api/meetings/${id}`)).body;
  await act('meeting.note.write', { item_id: agenda[0].id, text: 'An afterthought' }, writer);
  expect(await read(`/api/meetings/${id}/minutes.pdf`)).toContain(
    'An afterthought Added by Jonas Writer on 26 November 2026, after the meeting',
  );
  expect(await read(`/api/meetings/${id}/minutes.pdf?as_of=2026-11-24`)).not.toContain(
    'An afterthought',
  );
});

test('a meeting that has not begun has no minutes to print', async () => {
  const { id } = await act('meeting.plan', { name: 'To come', day: '2026-12-24' });
  expect((await download(`/api/meetings/${id}/minutes.pdf`)).status).toBe(404);
});

test('what is read before a meeting is printed with its measures, and once frozen stays as it is', async () => {
  const measure = await act('measure.create', {
    name: 'Complaints per 1,000 pumps',
    unit: 'complaints',
    kind: 'xmr',
    better: 'lower',
    rhythm: 'month',
  });
  await act('measure.record_values', {
    id: measure.id,
    values: [4, 5, 4, 6, 5, 4, 5, 6, 4, 5, 4, 5, 40].map((value, at) => ({
      row: at + 1,
      period: `${at < 4 ? 2025 : 2026}-${String(((at + 8) % 12) + 1).padStart(2, '0')}`,
      value: String(value),
    })),
  });
  const { id } = await act('meeting.plan', {
    name: 'Review of the quarter',
    day: '2026-12-10',
    chair_id: boss.personId,
    items: [{ title: 'Measures', inputs: ['measurements', 'suppliers', 'participation'] }],
  });
  await act('meeting.say_input', {
    id,
    input: 'suppliers',
    text: 'Two of nine were late.',
    data_as_of: '2026-10-31',
  });
  const live = await read(`/api/meetings/${id}/pack.pdf`);
  expect(live).toContain('It is not frozen');
  await act('meeting.freeze_pack', { id });
  const { bytes } = await download(`/api/meetings/${id}/pack.pdf`);
  const pdf = await readPdf(bytes);
  const text = pdf.pages.join('\n').replaceAll(/\s+/g, ' ');
  for (const part of [
    'when it was frozen by Marta Boss',
    'Thursday 10 December 2026, 09:00',
    'Complaints per 1,000 pumps',
    '40 complaints in the period from 1 September 2026',
    'Something has made it worse: look for what changed.',
    'Two of nine were late.',
    'facts up to 31 October 2026',
    'Nothing is known yet • How workers were asked and took part',
  ]) {
    expect(text).toContain(part);
  }
  expect(pdf.alternatives).toHaveLength(1);
  expect(pdf.alternatives[0]).toContain('the latest 13 periods');

  await act('meeting.say_input', { id, input: 'suppliers', text: 'All were on time.' });
  expect(hash((await download(`/api/meetings/${id}/pack.pdf`)).bytes)).toBe(hash(bytes));
});
