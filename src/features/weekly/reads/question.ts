import { dayOf } from '../../../lib/day.ts';
import { accept, refuse, type Outcome } from '../../../lib/outcome.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { contextOf, type ReadContext } from '../../../platform/http/read-routes.ts';
import type { AnswerLink } from '../../../platform/identity/identity.ts';
import { initiatorScope } from '../../../platform/jobs/initiator.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Matter } from '../../home/contract.ts';
import { matterOf } from '../../home/reads/matters.ts';
import { firmName } from '../../people/reads/firm-name.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import type { Question } from '../contract.ts';
import { dateOffered, pathOf, type Purpose } from '../rules.ts';

export type LinkRefusal =
  | 'mail_answer.used'
  | 'mail_answer.expired'
  | 'mail_answer.no_access'
  | 'mail_answer.waits_no_longer';

/** Whether a link is still good by itself: used by nobody, and not too old. */
export function goodLink(link: AnswerLink, now: Date): Outcome<null, LinkRefusal> {
  const to = pathOf(link.purpose as Purpose, link.recordId);
  if (link.usedAt !== null) return refuse('mail_answer.used', { to });
  return link.expiresAt <= now ? refuse('mail_answer.expired', { to }) : accept(null);
}

/** What a link asks, as it stands now and with the rights its person has now. */
export async function questionOf(
  platform: Platform,
  link: AnswerLink,
): Promise<Outcome<Question, LinkRefusal>> {
  const good = goodLink(link, platform.clock.now());
  if (!good.ok) return good;
  const scope = await initiatorScope(platform, link.organisationId, link.personId);
  if (scope === undefined) return refuse('mail_answer.no_access');
  const today = dayOf(platform.clock.now(), scope.timeZone);
  const to = pathOf(link.purpose as Purpose, link.recordId);
  return platform.database.transactions.read(scope, async (tx) => {
    const context = contextOf(scope, today, undefined);
    const matter = await matterOf(tx, link.recordId, context);
    const asked = matter && (await askedOf(tx, matter, link, context));
    if (asked === undefined) return refuse('mail_answer.waits_no_longer', { to });
    return accept({
      firm: await firmName(tx),
      person: scope.actor.name,
      today,
      until: link.expiresAt.toISOString(),
      to,
      asked,
    });
  });
}

/** Undefined where the record is not the one the mail showed any more, or is not for this person to answer. */
async function askedOf(
  tx: ReadTx,
  matter: Matter,
  link: AnswerLink,
  context: ReadContext,
): Promise<Question['asked'] | undefined> {
  const { kind, record } = matter;
  if (kind !== link.purpose || record.version !== link.version) return undefined;
  switch (kind) {
    case 'proposal': {
      if (!record.can.decide) return undefined;
      const { title, description, asked_by, asked_on } = record;
      const accountable = await whoMayDoIt(tx, record, context);
      const due_on = dateOffered(context.today);
      return { purpose: kind, title, description, asked_by, asked_on, accountable, due_on };
    }
    case 'request': {
      if (!record.can.answer) return undefined;
      const { what: title, why, without_it, cost, wanted_by, asked_by, asked_on } = record;
      const name = asked_by?.name ?? null;
      return { purpose: kind, title, why, without_it, cost, wanted_by, asked_by: name, asked_on };
    }
    case 'look_back': {
      if (!record.can.look_back) return undefined;
      const { chosen: title, expected, decided_on, look_back_on } = record;
      return { purpose: kind, title, expected, decided_on, look_back_on };
    }
    case 'word':
    case 'late_action':
      return undefined;
  }
}

type Asker = { readonly asked_by: string | null; readonly asked_by_id: string | null };

/** Without signing in nobody sees the list of people: who proposed it, where they are here, or whoever says yes. */
async function whoMayDoIt(
  tx: ReadTx,
  { asked_by: name, asked_by_id: id }: Asker,
  { today, scope: { actor } }: ReadContext,
): Promise<{ id: string; name: string }[]> {
  const self = { id: actor.personId, name: actor.name };
  if (id === null || name === null || id === actor.personId) return [self];
  return (await arePeopleHere(tx, [id], today)) ? [{ id, name }, self] : [self];
}
