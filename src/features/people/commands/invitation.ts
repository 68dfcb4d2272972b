import * as z from 'zod';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { post } from '../../../platform/mail/outbox.ts';
import { firmName } from '../reads/firm-name.ts';
import { invitationMail } from './invitation-mail.ts';

/** How an invitation reaches somebody: a code on paper, or a link to their address. */
export const routeShape = z.enum(['printed', 'mail']);
export type Route = z.output<typeof routeShape>;

/** A code that is shown once. Both are null when the same request is made again: nothing keeps them. */
export const codeShape = z.strictObject({
  code: z.string().nullable(),
  link: z.string().nullable(),
  expires_at: z.string(),
  /** The address a mail went to; null where the code is to be handed over. */
  sent_to: z.string().nullable(),
});
type Code = z.output<typeof codeShape>;

/** A mail needs an address. */
export function mayBeMailed(
  email: string | null,
  route: Route,
): Outcome<null, 'person.email_needed'> {
  return route === 'mail' && email === null ? refuse('person.email_needed') : accept(null);
}

/**
 * Invites a person in the transaction of the caller's command, and writes the mail where they get one.
 * @throws IdentityRefusal `identity.has_account` where the person can sign in already
 */
export async function issueInvitation(
  write: WriteTx,
  person: { readonly id: string; readonly name: string; readonly email: string | null },
  route: Route,
  context: CommandContext,
): Promise<Code> {
  const { organisationId, actor, ports } = context;
  const mailed = route === 'mail' ? person.email : null;
  const issued = await ports.identity.invite(write, {
    organisationId,
    personId: person.id,
    route,
    madeBy: actor.personId,
    ...(mailed === null ? {} : { email: mailed }),
  });
  const expires = issued.expiresAt.toISOString();
  if (mailed === null)
    return { code: issued.code, link: issued.link, expires_at: expires, sent_to: null };
  const firm = await firmName(write);
  await post(write, context, {
    to: mailed,
    kind: 'invitation',
    ...invitationMail({ firm, name: person.name, from: actor.name, link: issued.link }),
  });
  return { code: null, link: null, expires_at: expires, sent_to: mailed };
}

/** The same answer for a repeated request, which nothing keeps the code for. */
export function withoutCode<Result extends Code>(result: Result): Result {
  return { ...result, code: null, link: null };
}
