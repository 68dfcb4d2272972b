import { expect } from 'vitest';
import { get, post, type Member, type TestApp } from './app.ts';

/** A record as a command left it, to name in the next one. */
export type At = { readonly id: string; readonly version: number };

/** Does it, and fails the test with what was answered where it was not done. */
export async function act(app: TestApp, who: Member, command: string, body: object): Promise<At> {
  const answer = await post(app, who, command, body);
  expect(answer.status, `${command} ${JSON.stringify(answer.body)}`).toBe(200);
  const { id, version } = answer.body.result;
  return { id, version };
}

/** Reads it, and fails the test where it may not be read. */
export async function look(
  app: TestApp,
  who: Member,
  url: string,
): Promise<Awaited<ReturnType<typeof get>>['body']> {
  const answer = await get(app, who, url);
  expect(answer.status, `${url} ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body;
}
