import * as z from 'zod';
import { id } from '../../lib/resource-id.ts';
import { read } from '../../platform/http/read-routes.ts';
import { mailShape } from './contract.ts';
import { seeOutbox } from './policy.ts';
import { findMail } from './store.ts';

export const mailRecord = read({
  path: '/api/outbox/:id',
  operation: 'outbox.read',
  words: 'read a mail of the outbox',
  permit: seeOutbox,
  params: z.strictObject({ id: id('mail') }),
  response: mailShape,
  read: async (tx, { params }, context) => {
    const mail = await findMail(tx, params.id, context);
    if (mail === undefined) return undefined;
    return {
      id: mail.id,
      to: mail.to_address,
      subject: mail.subject,
      made_at: mail.made_at.toISOString(),
      sent_at: mail.sent_at?.toISOString() ?? null,
      text: mail.body_text,
    };
  },
});
