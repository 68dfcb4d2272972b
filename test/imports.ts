import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { get, post, type Answer, type Member, type TestApp } from './app.ts';

/** Sends a file as a browser does and answers what names it in a command. */
export async function upload(
  app: TestApp,
  member: Member,
  content: string | Buffer,
  name: string,
): Promise<Answer> {
  const boundary = `x${randomUUID()}`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename*=UTF-8''${encodeURIComponent(name)}\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const response = await app.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: { cookie: member.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([
      Buffer.from(head),
      Buffer.from(content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}

/** Makes a file an import. @returns its id */
export async function openFile(
  app: TestApp,
  member: Member,
  content: string | Buffer,
  name: string,
  register = 'action',
): Promise<string> {
  const sent = await upload(app, member, content, name);
  expect(sent).toMatchObject({ status: 200 });
  const opened = await post(app, member, 'import.open', {
    upload: sent.body.upload,
    register,
  });
  expect(opened).toMatchObject({ status: 200 });
  return opened.body.result.id;
}

const WORKING = ['reading', 'checking', 'trying', 'running', 'undoing'];

/** Waits until the product has done what it does in the background, and answers the import. */
export async function until(
  app: TestApp,
  member: Member,
  id: string,
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
): Promise<any> {
  for (;;) {
    const { body } = await get(app, member, `/api/imports/${id}`);
    if (!WORKING.includes(body.state)) return body;
    await wait(50);
  }
}

/** A log as firms keep it, and the same one some months later. */
export const LOG = `Ref,Raised,Description,Owner,Due,Closed,Status,Shift
NC-1,2026-01-10,Guard missing on press 3,Ana Horvat,2026-02-01,2026-01-30,Closed,early
NC-2,2026-03-02,Wrong drawing at station 4,Ben Okafor,2026-12-15,,Open,late
NC-3,2026-03-05,No calibration label,Ana Horvat,2026-04-01,,In progress,early
`;
export const LOG_LATER = `Ref,Description,Due,Status,Closed
NC-2,Wrong drawing at station 4 and 5,2027-01-31,Open,
NC-3,No calibration label,2026-04-01,Closed,2026-05-02
NC-4,Loose cable,2026-12-01,Open,
`;

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads the answer it expects
export type Read = any;

/** What somebody does with files, each time until the product has done its part in the background. */
export type Importer = ReturnType<typeof importerOf>;

export function importerOf(app: TestApp, member: Member, register = 'action') {
  const settled = (id: string): Promise<Read> => until(app, member, id);
  const decide = (command: string, given: Read, more: object = {}): Promise<Answer> =>
    post(app, member, command, { id: given.id, version: given.version, ...more });
  const done = async (command: string, given: Read, more: object = {}): Promise<Read> => {
    expect(await decide(command, given, more)).toMatchObject({ status: 200 });
    return settled(given.id);
  };
  const actions = async (): Promise<Read[]> =>
    (await get(app, member, '/api/actions?size=200&sort=reference&state=all')).body.rows;
  return {
    settled,
    decide,
    actions,
    opened: async (content: string | Buffer, name = 'log.csv'): Promise<Read> =>
      settled(await openFile(app, member, content, name, register)),
    run: (given: Read, more: object = {}) => done('import.run', given, more),
    undo: (given: Read) => done('import.undo', given),
    map: (given: Read, change: object) =>
      done('import.map', given, { ...given.choices, ...change }),
    action: async (reference: string): Promise<Read> => {
      const found = (await actions()).find((one) => one.reference === reference);
      return (await get(app, member, `/api/actions/${found.id}`)).body;
    },
    rowsOf: async (given: Read, query = ''): Promise<Read> =>
      (await get(app, member, `/api/imports/${given.id}/rows?${query}`)).body,
  };
}
