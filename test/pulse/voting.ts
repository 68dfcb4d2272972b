import { expect } from 'vitest';
import type { OwnWave } from '../../src/features/pulse/contract/shapes.ts';
import {
  beginToken,
  endToken,
  type Asking,
  type Token,
} from '../../src/features/pulse/web/token.ts';
import { act, look } from '../acting.ts';
import { asOwner, post, type Firm, type Member, type TestApp } from '../app.ts';
import { randomUUID } from 'node:crypto';

export const DAY_MS = 86_400_000;

/** What a test announces a wave with: open from the next day on, for a week. */
export const WAVE = {
  form: 'core',
  supplements: [],
  with_open: true,
  cut: 'team',
  least: 5,
  opens_on: '2026-11-25',
  closes_on: '2026-12-01',
  kept_days: 30,
} as const;

/** A team with people in it who are able to sign in. Written straight to the tables. */
export async function addTeam(
  app: TestApp,
  firm: Firm,
  name: string,
  members: readonly Member[],
  parent: string | null = null,
): Promise<string> {
  const team = randomUUID();
  await asOwner(app, firm.id, async (client) => {
    await client.query(
      'INSERT INTO team (organisation_id, id, name, parent_id) VALUES ($1, $2, $3, $4)',
      [firm.id, team, name, parent],
    );
    for (const { personId } of members)
      await client.query('UPDATE person SET team_id = $3 WHERE organisation_id = $1 AND id = $2', [
        firm.id,
        personId,
        team,
      ]);
  });
  return team;
}

/** Announces a wave and opens it on its first day. */
export async function openWave(app: TestApp, runner: Member, words: object = {}): Promise<string> {
  const { id } = await act(app, runner, 'pulse.announce', { ...WAVE, ...words });
  app.clock.advance(DAY_MS);
  await act(app, runner, 'pulse.open', { id });
  return id;
}

/** The wave somebody may answer. Fails the test where there is none. */
export async function ownWave(app: TestApp, member: Member): Promise<OwnWave> {
  const { rows } = await look(app, member, '/api/pulse_own');
  expect(rows).toHaveLength(1);
  return rows[0];
}

export async function fetchToken(
  app: TestApp,
  member: Member,
  own: OwnWave,
  asking?: Asking,
): Promise<Token> {
  const begun = asking ?? (await beginToken(own));
  const answer = await post(app, member, 'pulse/token', {
    wave_id: own.wave_id,
    blinded: begun.blinded,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return endToken(own, begun, answer.body.signature);
}

export type Filled = {
  readonly answers: Readonly<Record<string, number | null>>;
  readonly texts?: Readonly<Record<string, string>>;
};

/** Puts a ballot into the box, as a browser does: no cookie, no key. */
export async function cast(
  app: TestApp,
  address: string,
  token: Token,
  { answers, texts = {} }: Filled,
): Promise<{ status: number; body: string }> {
  const response = await app.app.inject({
    method: 'POST',
    url: `/box/${address}`,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ ...token, answers, texts }),
  });
  return { status: response.statusCode, body: response.body };
}

export const CORE = ['1.1', '2.1', '3.1', '4.1', '5.2', '6.3', '7.1', '8.1', '9.1'];

/** The same answer to every statement of the short form. */
export function all(value: number | null): Filled['answers'] {
  return Object.fromEntries(CORE.map((id) => [id, value]));
}

/** Fetches a token and answers at once. */
export async function vote(app: TestApp, member: Member, filled: Filled): Promise<Token> {
  const own = await ownWave(app, member);
  const token = await fetchToken(app, member, own);
  const sent = await cast(app, own.address, token, filled);
  expect(sent.status, sent.body).toBe(200);
  return token;
}
