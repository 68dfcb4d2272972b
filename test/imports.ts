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
): Promise<string> {
  const sent = await upload(app, member, content, name);
  expect(sent).toMatchObject({ status: 200 });
  const opened = await post(app, member, 'import.open', {
    upload: sent.body.upload,
    register: 'action',
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
