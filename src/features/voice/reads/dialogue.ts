import { dayOf, type Day } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { Dialogue, Reply } from '../contract/dialogue.ts';
import { asksFair } from '../rules/fair.ts';
import { standingOf } from '../rules/standing.ts';
import { hasSaidFair } from '../store/fair.ts';
import {
  findDialogue,
  repliesTo,
  type Moment,
  type StoredDialogue,
  type StoredReply,
} from '../store/dialogue.ts';

/**
 * What whoever raised an item may read of it at an instant: the same for somebody with an account and for somebody
 * who holds a receipt. Undefined where there is no such item. Whoever asks has proven to be the one.
 */
export async function dialogueOf(
  tx: ReadTx,
  itemId: string,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<Dialogue | undefined> {
  return dialogueAt(tx, itemId, { asOf: dayOf(now, timeZone), scope: { timeZone } });
}

/** Whether whoever raised it is asked if they were treated fairly. */
export async function fairIsAsked(tx: ReadTx, dialogue: Dialogue): Promise<boolean> {
  return asksFair(dialogue, await hasSaidFair(tx, dialogue.id));
}

/** The same at the end of a day. */
export async function dialogueAt(
  tx: ReadTx,
  itemId: string,
  moment: Moment,
): Promise<Dialogue | undefined> {
  const item = await findDialogue(tx, itemId, moment);
  if (item === undefined) return undefined;
  return presentDialogue(item, await repliesTo(tx, itemId, moment));
}

/** `decided` and `trial` are null where there was no such thing yet. Who may read it was asked before. */
export function presentDialogue(item: StoredDialogue, replies: readonly StoredReply[]): Dialogue {
  return {
    id: item.id,
    reference: item.reference,
    kind: item.kind,
    standing: standingOf(item),
    raised_on: item.raised_on,
    promised_on: item.promised_on,
    level: item.level,
    escalated_on: item.escalated_on,
    first_reply_on: item.first_reply_on,
    decided: decidedOf(item),
    trial: trialOf(item),
    done_on: item.done_on,
    outcome: item.outcome,
    asked_gone_on: item.asked_gone_on,
    gone: item.gone,
    closed_on: item.closed_on,
    closed_how: item.closed_how,
    replies: replies.map((reply) => presentReply(reply)),
  };
}

function decidedOf(item: StoredDialogue): Dialogue['decided'] {
  const { decision, reason, decided_on: on } = item;
  if (decision === null || on === null) return null;
  return {
    decision,
    reason,
    by: person(item.decided_by, item.decided_name),
    by_given: item.decided_by_given ?? '',
    on: on as Day,
  };
}

function trialOf(item: StoredDialogue): Dialogue['trial'] {
  const { try_until: until, try_measure: measure, try_outcome: outcome } = item;
  return until === null ? null : { until, measure, ended_on: item.try_ended_on, outcome };
}

function presentReply({ by_id: byId, by_name: name, ...reply }: StoredReply): Reply {
  return { ...reply, by: person(byId, name) };
}

/** A person by name; null where nobody is meant. */
export function person(
  personId: string | null,
  name: string | null,
): { id: string; name: string } | null {
  return personId === null ? null : { id: personId, name: name ?? '' };
}
