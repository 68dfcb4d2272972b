import * as z from 'zod';
import { readFor } from '../../platform/http/read-for.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import type { Platform } from '../../platform/platform.ts';
import { outboxShape, type MailRow } from './contract.ts';
import { seeOutbox } from './policy.ts';
import { listMail, type MailRecord } from './store.ts';

const may = { permit: seeOutbox, words: 'read the outbox' };

/** The list of mail. What became of one depends on whether there is a mail server, so it is no plain read of the table. */
export function outboxRoutes(app: Http, platform: Platform): void {
  app.get(
    '/api/outbox',
    {
      schema: {
        operationId: 'outbox.list',
        summary: may.words,
        tags: ['outbox'],
        querystring: z.strictObject({
          page: z.coerce.number().int().min(1).max(100_000).default(1),
          size: z.coerce.number().int().min(1).max(200).default(50),
          as_of: z.iso.date().optional(),
        }),
        response: { 200: outboxShape },
      },
    },
    async (request) => {
      const { sendsMail } = platform;
      const { page, size, as_of: asOf } = request.query;
      const { total, rows } = await readFor(request, platform, may, (tx, scope) =>
        listMail(
          tx,
          { size, offset: (page - 1) * size },
          contextOf(scope, platform.gate.today(scope), asOf),
        ),
      );
      return {
        mail_server: sendsMail,
        total,
        rows: rows.map((mail) => present(mail, sendsMail)),
      };
    },
  );
}

function present(mail: MailRecord, sendsMail: boolean): MailRow {
  return {
    id: mail.id,
    to: mail.to_address,
    subject: mail.subject,
    kind: mail.kind,
    made_at: mail.made_at.toISOString(),
    sent_at: mail.sent_at?.toISOString() ?? null,
    state: stateOf(mail, sendsMail),
    failure: mail.failure,
  };
}

function stateOf(mail: MailRecord, sendsMail: boolean): MailRow['state'] {
  if (mail.sent_at !== null) return 'sent';
  if (!sendsMail) return 'kept';
  return mail.failure === null ? 'waiting' : 'failed';
}
