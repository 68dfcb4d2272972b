import nodemailer from 'nodemailer';
import { systemActor } from '../access/actor.ts';
import { openScope } from '../access/scope.ts';
import type { Clock } from '../clock/clock.ts';
import type { OpenedDatabase } from '../database/open.ts';
import { post } from '../mail/outbox.ts';
import type { AccountMail, SendAccountMail } from './account-mails.ts';

/**
 * Sends mail about accounts. It goes through the outbox of the holder's firm, where the administrator
 * sees that and what was sent; a mail whose link opens the account goes straight to the mail server,
 * because whoever reads the outbox could use it.
 */
export function accountPost(parts: {
  readonly database: OpenedDatabase;
  readonly clock: Clock;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
}): SendAccountMail {
  const { database, clock } = parts;
  const transport =
    parts.smtpUrl === undefined
      ? undefined
      : nodemailer.createTransport(parts.smtpUrl, {
          from: parts.mailFrom,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
  return async (mail) => {
    const html = markup(mail.text);
    if (mail.secret) {
      await transport?.sendMail({ to: mail.to, subject: mail.subject, text: mail.text, html });
      return;
    }
    const organisationId = await firmOf(database, mail);
    if (organisationId === undefined) return;
    const scope = openScope(organisationId, systemActor, 'UTC');
    const { to, subject, text } = mail;
    await database.transactions.write(scope, (write) =>
      post(
        write,
        { organisationId, now: clock.now() },
        { to, subject, text, html, kind: 'account' },
      ),
    );
  };
}

async function firmOf(
  { app }: OpenedDatabase,
  { userId }: AccountMail,
): Promise<string | undefined> {
  const { rows } = await app.query<{ organisation_id: string }>(
    'SELECT organisation_id FROM identity.membership WHERE user_id = $1 ORDER BY organisation_id LIMIT 1',
    [userId],
  );
  return rows[0]?.organisation_id;
}

/** Paragraphs, with what a name might contain made harmless. */
function markup(text: string): string {
  return text
    .split('\n\n')
    .map(
      (paragraph) =>
        `<p>${paragraph.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`,
    )
    .join('\n');
}
