import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../test/app.ts';
import { day } from '../lib/day.ts';
import { makeIdentity } from '../platform/identity/make-identity.ts';
import { openDoors, type ExampleDoors } from './doors.ts';
import { theatreOn } from '../main.demo.ts';
import { play } from './play.ts';
import { Stage } from './stage.ts';
import { tellStory } from './story.ts';
import { admitViews, readPasswords } from './views.ts';

const TODAY = day('2026-11-25');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-example-'));

let app: TestApp;
let doors: ExampleDoors;
beforeAll(async () => {
  mkdirSync(join(folder, 'keys'));
  // The doors are there before the accounts are, as routes have to be; so they are asked late.
  app = await startApp({
    makeIdentity,
    also: (http) => {
      doors = openDoors(() => readPasswords(folder));
      doors.mount(http);
    },
  });
  const stage = new Stage(theatreOn(app.platform, app.clock), randomUUID(), TODAY);
  await play(stage, tellStory(TODAY, 20));
  await admitViews(stage, app.app, folder);
});
afterAll(() => app.stop());

type Answer = { status: number; cookie: string };

async function ask(path: string, payload: object, headers: object = {}): Promise<Answer> {
  const answer = await app.app.inject({
    method: 'POST',
    url: `/api/example/${path}`,
    headers: { ...headers },
    payload,
  });
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  return { status: answer.statusCode, cookie };
}

async function nameOf(cookie: string): Promise<string> {
  const answer = await app.app.inject({ url: '/api/me', headers: { cookie } });
  return (answer.json() as { person: { name: string } }).person.name;
}

const codeIn = (link: string): string => link.slice(link.indexOf('#') + 1);

test('a link lets its view in once, and its browser may change views', async () => {
  const [first] = doors.links('http://localhost:4555');
  const code = codeIn(first?.link ?? '');
  const entered = await ask('enter', { code });
  expect(entered.status).toBe(200);
  expect(await nameOf(entered.cookie)).toBe('Ines Calloway');

  expect((await ask('enter', { code })).status).toBe(403);

  const changed = await ask('switch', { view: 'jonas' }, { cookie: entered.cookie });
  expect(changed.status).toBe(200);
  expect(await nameOf(changed.cookie)).toBe('Jonas Averill');
});

test('nobody changes views who has not come in by a link, and no other site may', async () => {
  expect((await ask('switch', { view: 'leonie' })).status).toBe(403);
  expect((await ask('enter', { code: 'guessed' })).status).toBe(403);
  const [, second] = doors.links('http://localhost:4555');
  const code = codeIn(second?.link ?? '');
  expect((await ask('enter', { code }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await ask('enter', { code })).status).toBe(200);
});

test('an auditor from outside comes in as well, reads one part and is counted nowhere', async () => {
  const link =
    doors.links('http://localhost:4555').find(({ key }) => key === 'auditor')?.link ?? '';
  const { status, cookie } = await ask('enter', { code: codeIn(link) });
  expect(status).toBe(200);
  const see = async (url: string) => (await app.app.inject({ url, headers: { cookie } })).json();
  expect(await see('/api/me')).toMatchObject({ roles: ['external_auditor'] });
  const teams = await see('/api/teams');
  expect(teams.rows.map(({ name }: { name: string }) => name)).toContain('Press shop');
  expect(teams.rows.map(({ name }: { name: string }) => name)).not.toContain('Sales');
  expect((await see('/api/actions?state=all')).total).toBeGreaterThan(0);
  const people = await see('/api/people');
  expect(people.rows.map(({ name }: { name: string }) => name)).not.toContain('Sigrid Alder');
});

test('an example told before the auditor joined lets the others in, and offers no way that is none', async () => {
  const file = join(folder, 'keys', 'example-sign-in.json');
  const today = readFileSync(file, 'utf8');
  const { auditor: _auditor, ...earlier } = JSON.parse(today) as Record<string, string>;
  writeFileSync(file, JSON.stringify(earlier));
  try {
    const links = doors.links('http://localhost:4555');
    expect(links.map(({ key }) => key)).toEqual(['ines', 'leonie', 'jonas']);
    const { status, cookie } = await ask('enter', { code: codeIn(links[0]!.link) });
    expect(status).toBe(200);
    const page = await app.app.inject({ url: '/example', headers: { cookie } });
    expect(page.body).toContain('value="jonas"');
    expect(page.body).not.toContain('value="auditor"');
  } finally {
    writeFileSync(file, today);
  }
});
