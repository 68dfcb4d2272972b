import * as z from 'zod';
import { text } from '../../../lib/shapes.ts';
import type { At } from '../../../lib/version.ts';
import type { CommandContext } from '../../../platform/commands/command.ts';
import type { LedgerEvent } from '../../../platform/commands/contract.ts';
import { itemClosed, itemDecided, tryEnded } from '../contract/events.ts';
import type { Ending } from '../contract/kinds.ts';
import { decideShape, itemAt } from '../contract/shapes.ts';
import { answerItem, seeItem } from '../policy.ts';
import * as rules from '../rules/deciding.ts';
import { openWords } from '../rules/standing.ts';
import type { ItemSubject } from '../store/write.ts';
import { changeItem } from './change.ts';

/** Decides on it and tells whoever raised it why; where nobody has said a word yet, this is the first. */
export const decide = changeItem({
  name: 'voice.decide',
  words: 'decide on what somebody said',
  input: decideShape,
  see: seeItem,
  permit: answerItem,
  rule: (item, { id: _id, version: _version, ...given }, _around, { actor, today }) =>
    rules.decide(item, given, { personId: actor.personId, today }),
  change: ({ closes, ...decided }, item, context) => ({
    ...decided,
    ...decidedNow(item, context),
    ...closing(closes, context),
  }),
  events: ({ closes, ...decided }, changed, item) => [
    itemDecided.of(changed, {
      ...decided,
      reason: openWords(item, decided.reason),
      try_measure: openWords(item, decided.try_measure) ?? '',
    }),
    ...closed(closes, changed),
  ],
});

/** Ends an experiment with what it showed, and decides what follows. */
export const endTry = changeItem({
  name: 'voice.end_try',
  words: 'end an experiment',
  input: z.strictObject({
    ...itemAt,
    outcome: text(4_000),
    decision: z.enum(['yes', 'no']),
    reason: text(4_000),
  }),
  see: seeItem,
  permit: answerItem,
  rule: (item, { id: _id, version: _version, ...given }, _around, { actor }) =>
    rules.endTry(item, given, actor.personId),
  change: ({ closes, outcome, decision, reason }, _item, context) => ({
    decision,
    reason,
    decided_by: context.actor.personId,
    try_outcome: outcome,
    try_ended_on: context.today,
    ...closing(closes, context),
  }),
  events: ({ closes, outcome, decision, reason }, changed, item) => [
    tryEnded.of(changed, {
      outcome: openWords(item, outcome),
      decision,
      reason: openWords(item, reason),
    }),
    ...closed(closes, changed),
  ],
});

/** When it was decided and by whom, and that the raiser can read it from now on. */
export function decidedNow(
  item: Pick<ItemSubject, 'first_reply_at'>,
  { actor, now }: Pick<CommandContext, 'actor' | 'now'>,
) {
  return {
    decided_at: now,
    decided_by: actor.personId,
    told_at: now,
    ...(item.first_reply_at === null && { first_reply_at: now }),
  };
}

/** The columns of an item that ends today, to be spread into its change; none where it goes on. */
export function closing(how: Ending | null, { today }: Pick<CommandContext, 'today'>) {
  return how === null ? {} : { closed_on: today, closed_how: how };
}

/** The entry that says how an item ended, as a list to be spread; none where it goes on. */
export function closed(how: Ending | null, changed: At): LedgerEvent[] {
  return how === null ? [] : [itemClosed.of(changed, { how })];
}
