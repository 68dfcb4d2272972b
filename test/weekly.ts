import { randomUUID } from 'node:crypto';
import { writeWeek } from '../src/features/weekly/jobs/write.ts';
import { asOwner, type Firm, type Member, type TestApp } from './app.ts';

/** Mail reaches somebody at this address, and their account is proven to be reached there too. */
export async function reachedAt(
  app: TestApp,
  firm: Firm,
  who: Member,
  email: string,
  proven = true,
): Promise<void> {
  await asOwner(app, firm.id, async (client) => {
    await client.query('UPDATE person SET email = $1 WHERE id = $2', [email, who.personId]);
    await client.query('UPDATE identity."user" SET email = $1, email_verified = $2 WHERE id = $3', [
      email,
      proven,
      `user-${who.personId}`,
    ]);
  });
}

export type WrittenMail = {
  readonly to_address: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
};

/** Every mail of the week written so far, as the outbox keeps it. */
export function weeklyMails(app: TestApp, firm: Firm): Promise<WrittenMail[]> {
  return asOwner(app, firm.id, async (client) => {
    const { rows } = await client.query<WrittenMail>(
      `SELECT to_address, subject, body_text, body_html FROM mail
       WHERE organisation_id = $1 AND kind = 'weekly' ORDER BY made_at, to_address`,
      [firm.id],
    );
    return rows;
  });
}

/** Lets the product look at whose hour it is. */
export function lookAtTheHour(app: TestApp, firm: Firm): Promise<void> {
  return writeWeek.run(app.platform, firm.founder.scope);
}

/** The links of a mail as they left the building, in the order in which they stand there. */
export function linksIn(app: TestApp, { body_text: text }: WrittenMail): string[] {
  const signed = app.platform.identity.answerLinks.sign(text);
  return [...signed.matchAll(/\S+\/mail-answer#\S+/g)].map(([link]) => link);
}

/** The tokens of a mail as they left the building, in the order in which they stand there, each once. */
export function tokensIn(app: TestApp, mail: WrittenMail): string[] {
  const tokens = linksIn(app, mail).map((link) => link.split('#')[1]?.split(':')[0] ?? '');
  return [...new Set(tokens)];
}

/** Six in the morning of a Monday where the firm is. */
export const MONDAY_AT_SIX = new Date('2026-11-30T05:07:00Z').getTime();

/** Sets the clock of a test. */
export function setClock(app: TestApp, instant: number): void {
  app.clock.advance(instant - app.clock.now().getTime());
}

/** Writes Monday's mail and gives the tokens of the founder's, in the order in which they stand there. */
export async function mondaysTokens(app: TestApp, firm: Firm): Promise<string[]> {
  setClock(app, MONDAY_AT_SIX);
  await lookAtTheHour(app, firm);
  const mails = await weeklyMails(app, firm);
  const own = mails.findLast(({ to_address: to }) => to.startsWith('md-'));
  return own === undefined ? [] : tokensIn(app, own);
}

/** Somebody who is not signed in holds a link and asks, or answers. */
export async function holding(
  app: TestApp,
  path: 'question' | 'give',
  body: object,
  key: string = randomUUID(),
  more: Readonly<Record<string, string>> = {},
) {
  const response = await app.app.inject({
    method: 'POST',
    url: `/api/mail_answer/${path}`,
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...more },
    payload: JSON.stringify(body),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers };
}
