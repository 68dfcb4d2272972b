import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundFirm, type Firm } from '../../../test/app.ts';
import { codeFrom } from '../../../test/authenticator.ts';
import {
  addPerson,
  inFirm,
  invite,
  joined,
  LONG,
  openDoor,
  type OpenDoor,
} from '../../../test/visitor.ts';
import { makeKey } from '../../features/measures/commands/keys.ts';
import { create as createMeasure } from '../../features/measures/commands/words.ts';
import type { Scope } from '../access/scope.ts';
import type { Command } from '../commands/command.ts';

let door: OpenDoor;
let firm: Firm;
let measure: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  door = await openDoor();
  tokens.set(
    'first run',
    ((await door.platform.identity.firstRunLink()) ?? '').split('#')[1] ?? '',
  );
  firm = await foundFirm(door);
  const { visitor, personId } = await joined(door, firm, 'holder');
  const { body } = await visitor.post('/api/auth/two-factor/enable', { password: LONG });
  await visitor.post('/api/auth/two-factor/verify-totp', { code: codeFrom(body.totpURI) });
  const decoded = decodeURIComponent(visitor.jar.get('plumbline-session') ?? '');
  tokens.set('session cookie', decoded);
  tokens.set('session token', decoded.split('.')[0] ?? '');
  tokens.set('recovery code', body.backupCodes[0]);
  tokens.set('authenticator code', codeFrom(body.totpURI, 1));
  tokens.set('authenticator secret', new URL(body.totpURI).searchParams.get('secret') ?? '');
  const half = door.visitor();
  await half.signIn('holder', LONG);
  tokens.set('half a sign-in', decodeURIComponent(half.jar.get('plumbline-second-factor') ?? ''));
  await half.get('/api/auth/passkey/generate-authenticate-options');
  tokens.set('passkey challenge', decodeURIComponent(half.jar.get('plumbline-passkey') ?? ''));
  const invited = await addPerson(door, firm, 'Invited');
  tokens.set('invitation', (await invite(door, firm, invited)).code);
  const reset = await inFirm(door, firm, (write) =>
    door.platform.identity.issueResetCode(write, firm.id, personId),
  );
  tokens.set('reset code', reset.code);
  const begun = await send(firm.founder.scope, createMeasure, {
    name: 'Scrap',
    kind: 'xmr',
    better: 'lower',
  });
  measure = begun.id;
  const made = await send(firm.founder.scope, makeKey, {
    name: 'Scales',
    measure_ids: [measure],
    expires_on: '2027-01-31',
  });
  tokens.set('posting key', made.key ?? '');
  const { answerLinks } = door.platform.identity;
  const [link = ''] = await inFirm(door, firm, async (write) => {
    const { rows } = await sql<{ email: string }>`UPDATE identity."user" u SET email_verified = true
      FROM identity.membership m WHERE m.user_id = u.id AND m.person_id = ${personId}
      RETURNING u.email`.execute(write);
    const to = { organisationId: firm.id, personId, email: rows[0]?.email ?? '' };
    return answerLinks.issue(write, to, [{ purpose: 'request', recordId: personId, version: 1 }]);
  });
  tokens.set('unsigned link of a mail', link);
  tokens.set('link of a mail', answerLinks.sign(answerLinks.address(link)).split('#')[1] ?? '');
});
afterAll(() => door.stop());

async function send<Input, Result>(
  scope: Scope,
  command: Command<string, Input, Result>,
  input: Input,
): Promise<Result> {
  const outcome = await door.platform.commands.run(scope, command, input, randomUUID());
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

let last = 0;
/** Every place that takes a token, what it is for, and whether it let somebody in. */
const places: readonly [string, readonly string[], (token: string) => Promise<boolean>][] = [
  [
    'as a session',
    ['session cookie'],
    async (token) => {
      const visitor = door.visitor();
      visitor.jar.set('plumbline-session', encodeURIComponent(token));
      return (await visitor.get('/api/identity/account')).status === 200;
    },
  ],
  [
    'as a key for posting values',
    ['posting key'],
    async (token) => {
      const body = { id: measure, values: [{ period: '2026-10', value: 4 }] };
      const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
      return (await somebody().post('/api/measure.post_values', body, headers)).status === 200;
    },
  ],
  [
    'as an invitation',
    ['invitation'],
    async (code) => (await somebody().post('/api/identity/invitation', { code })).status === 200,
  ],
  [
    'as a code for a new password',
    ['reset code'],
    async (code) => {
      const wish = { code, password: 'plumbline' };
      const { body } = await somebody().post('/api/identity/reset', wish);
      // The password is refused, and only whoever holds a code is told so.
      return body.refusal?.code === 'identity.password_common';
    },
  ],
  [
    'as a link of a mail',
    ['link of a mail'],
    async (token) => {
      const { body } = await somebody().post('/api/mail_answer/question', { token });
      // There is no such request, and only whoever holds a link is told so.
      return body.refusal?.code === 'mail_answer.waits_no_longer';
    },
  ],
  [
    'as the first link',
    [],
    async (code) => {
      const wish = { code, firm: 'F', name: 'N', email: 'n@example.org', password: LONG };
      return (await somebody().post('/api/identity/set-up', wish)).status === 200;
    },
  ],
  [
    'as a second factor without a password before it',
    [],
    async (code) =>
      (await somebody().post('/api/auth/two-factor/verify-totp', { code })).status === 200 ||
      (await somebody().post('/api/auth/two-factor/verify-backup-code', { code })).status === 200,
  ],
  [
    'as the cookie of half a sign-in, with a right code',
    ['half a sign-in'],
    async (token) => {
      const visitor = somebody();
      visitor.jar.set('plumbline-second-factor', encodeURIComponent(token));
      const code = tokens.get('authenticator code') ?? '';
      return (await visitor.post('/api/auth/two-factor/verify-totp', { code })).status === 200;
    },
  ],
];

function somebody() {
  last += 1;
  return door.visitor({ address: `203.0.113.${last % 250}` });
}

test.each(places)('%s only its own kind is taken', async (_place, own, opens) => {
  for (const [kind, token] of tokens) {
    expect(token, kind).not.toBe('');
    expect([kind, await opens(token)]).toEqual([kind, own.includes(kind)]);
  }
});
