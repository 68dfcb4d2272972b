import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { invite } from '../features/people/commands/access.ts';
import { inviteAuditor } from '../features/people/commands/auditors.ts';
import { addDays } from '../lib/day.ts';
import type { Http } from '../platform/http/server.ts';
import { character } from './cast.ts';
import { placed, type Stage } from './stage.ts';

/** The people whose eyes one can look through, with the names they sign in by. The last one comes from outside. */
export const VIEWS = [
  { key: 'ines', signInName: 'managing-director', sees: 'The weekly five minutes of a leader' },
  { key: 'leonie', signInName: 'system-manager', sees: 'What is due, stuck and not yet checked' },
  { key: 'jonas', signInName: 'machinist', sees: 'His own work, and a place to propose things' },
  {
    key: 'auditor',
    signInName: 'auditor',
    sees: 'Production and nothing else, to read and not to change',
  },
] as const;
export type ViewKey = (typeof VIEWS)[number]['key'];
export const VIEW_KEYS = VIEWS.map(({ key }) => key) as [ViewKey, ...ViewKey[]];

/** Nobody of the cast: a part of the firm is read, for as long as anybody will look at one telling of the story. */
const AUDITOR = {
  name: 'Sigrid Alder',
  scope: 'ISO 9001, production',
  team: 'production',
  days: 90,
} as const;

/** "Ines Calloway, managing director". */
export function sayView(key: ViewKey): string {
  if (key === 'auditor') return `${AUDITOR.name}, auditor from outside`;
  const { name, job } = character(key);
  return `${name}, ${job.split(';')[0]?.toLowerCase()}`;
}

const passwordsShape = z.partialRecord(z.enum(VIEW_KEYS), z.string());
/** By view; an example that was told before somebody joined the views has none for them. */
export type Passwords = Readonly<Partial<Record<ViewKey, string>>>;

const fileIn = (folder: string): string => join(folder, 'keys', 'example-sign-in.json');

/** The passwords of these accounts, which nobody types: long, drawn by chance, and kept in the folder. */
export function readPasswords(folder: string): Passwords {
  return passwordsShape.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
}

/** Those of the views whom this telling of the example lets in. */
export function viewsOf(passwords: Passwords): readonly (typeof VIEWS)[number][] {
  return VIEWS.filter(({ key }) => passwords[key] !== undefined);
}

/** Lets them in, by an invitation each, as anybody else of a firm or from outside is let in. */
export async function admitViews(stage: Stage, app: Http, folder: string): Promise<void> {
  const passwords = Object.fromEntries(
    VIEW_KEYS.map((key) => [key, randomBytes(24).toString('base64url')]),
  ) as Record<ViewKey, string>;
  writeFileSync(fileIn(folder), JSON.stringify(passwords), { mode: 0o600 });
  for (const { key, signInName } of VIEWS) {
    const code = await invitationOf(stage, key);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/identity/accept',
      payload: { code, signInName, password: passwords[key] },
    });
    if (answer.statusCode !== 200)
      throw new Error(`The example could not let ${key} in: ${answer.body}`);
  }
}

/** The code on the card, of whoever works here or comes to audit. */
async function invitationOf(stage: Stage, key: ViewKey): Promise<string | null> {
  if (key === 'auditor') {
    const { name, scope, team, days } = AUDITOR;
    const { code } = await stage.run('leonie', inviteAuditor, {
      name,
      scope,
      route: 'printed',
      scope_team_id: placed(stage.teams, team).id,
      ends_on: addDays(stage.today, days),
    });
    return code;
  }
  const host = key === 'leonie' ? 'ines' : 'leonie';
  const { id } = placed(stage.people, key);
  const { code } = await stage.run(host, invite, { id, route: 'printed' });
  return code;
}
