import { sql } from 'kysely';
import nodemailer, { type Transporter } from 'nodemailer';
import type { Task } from '../jobs/task.ts';

type StoredMail = {
  to_address: string;
  subject: string;
  body_text: string;
  body_html: string;
  calendar: string | null;
  calendar_method: 'REQUEST' | 'CANCEL' | null;
  sent_at: Date | null;
};

/** Sends what the outbox holds. With no SMTP configured the mail stays there, where the administrator sees it. */
export function mailTask(smtpUrl: string | undefined, from: string): Task {
  const transport: Transporter | undefined =
    smtpUrl === undefined
      ? undefined
      : nodemailer.createTransport(smtpUrl, {
          from,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
  return {
    name: 'mail.send',
    run: async ({ database, clock, identity }, scope, payload) => {
      if (transport === undefined) return;
      const mailId = String(payload['mailId']);
      const mail = await database.transactions.read(scope, async (tx) => {
        const { rows } =
          await sql<StoredMail>`SELECT to_address, subject, body_text, body_html, calendar, calendar_method, sent_at
          FROM mail
          WHERE organisation_id = current_organisation() AND id = ${mailId}`.execute(tx);
        return rows[0];
      });
      if (mail === undefined || mail.sent_at !== null) return;
      const outcome = await transport
        .sendMail({
          to: mail.to_address,
          subject: mail.subject,
          // What answers in somebody's name is signed on the way out: the outbox shows links that open nothing.
          text: identity.answerLinks.sign(mail.body_text),
          html: identity.answerLinks.sign(mail.body_html),
          ...(mail.calendar !== null && {
            icalEvent: { method: mail.calendar_method ?? 'REQUEST', content: mail.calendar },
          }),
          // The same mail tried again carries the same id, so that a mail server can drop the double.
          messageId: `<${mailId}@plumbline>`,
        })
        .then(
          () => null,
          (error: Error) => error,
        );
      await database.transactions.write(scope, async (tx) => {
        await sql`UPDATE mail SET sent_at = ${outcome === null ? clock.now() : null}, failure = ${outcome?.message ?? null}
          WHERE organisation_id = current_organisation() AND id = ${mailId}`.execute(tx);
      });
      if (outcome !== null) throw outcome;
    },
  };
}
