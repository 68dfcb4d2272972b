import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { itemReplied } from '../contract/events.ts';
import { itemAt, replyText } from '../contract/shapes.ts';
import { replyToItem, seeItem } from '../policy.ts';
import { reply as judge } from '../rules/answering.ts';
import { openWords } from '../rules/standing.ts';
import { insertReply } from '../store/write.ts';
import { changeItem } from './change.ts';

/** Says something about it: those who answer, and whoever raised it. The first word of somebody else stops the clock. */
export const reply = changeItem({
  name: 'voice.reply',
  words: 'reply to what somebody said',
  input: z.strictObject({ ...itemAt, text: replyText }),
  see: seeItem,
  permit: replyToItem,
  rule: (item, { text }, _around, { actor, today }) =>
    judge(item, text, { personId: actor.personId, today }),
  change: ({ first }, _item, { now }) => (first ? { first_reply_at: now } : {}),
  beside: (write, { text, byRaiser }, { id, organisationId, by, now, today }) =>
    insertReply(write, organisationId, {
      id: newId(),
      item_id: id,
      person_id: by,
      by_raiser: byRaiser,
      text,
      sealed: false,
      said_on: today,
      said_at: now,
      recorded_at: now,
    }),
  events: ({ text, byRaiser, first, on }, changed, item) => [
    itemReplied.of(changed, {
      by_raiser: byRaiser,
      first,
      text: openWords(item, text),
      said_on: on,
    }),
  ],
});
