import * as z from 'zod';
import { addDays } from '../../lib/day.ts';
import { id } from '../../lib/resource-id.ts';
import { text } from '../../lib/shapes.ts';
import { allows } from '../../platform/access/predicate.ts';
import { read } from '../../platform/http/read-routes.ts';
import {
  hearingShape,
  itemRecordShape,
  itemRowShape,
  lineShape,
  ownRowShape,
  wallRowShape,
} from './contract/record.ts';
import { itemQueryShape } from './contract/shapes.ts';
import { isAnswering, raiseItem, seeVoice } from './policy.ts';
import { hearingNow } from './reads/hearing.ts';
import { presentLine, presentOwn, presentRow, wholeItem } from './reads/record.ts';
import { HEARING_WINDOW } from './rules/hearing.ts';
import { countItems, listItems, ownItems } from './store/board.ts';
import { similarTo } from './store/similar.ts';
import { answeredSince } from './store/wall.ts';

const count = z.int().nonnegative();

export const itemList = read({
  path: '/api/voice',
  operation: 'voice.list',
  words: 'read what people said',
  permit: seeVoice,
  fromRecords: true,
  query: itemQueryShape,
  response: z.strictObject({
    total: count,
    rows: z.array(itemRowShape),
    counts: z.strictObject({
      waiting: count,
      past_promise: count,
      undecided: count,
      try_over: count,
      to_do: count,
      mine: count,
    }),
    hearing: hearingShape,
    can: z.strictObject({ raise: z.boolean(), answer: z.boolean() }),
  }),
  read: async (tx, { query }, context) => {
    const { actor } = context.scope;
    const { total, rows } = await listItems(tx, query, context);
    return {
      total,
      rows: rows.map((row) => presentRow(row, context)),
      counts: await countItems(tx, context),
      hearing: await hearingNow(tx, context),
      can: {
        raise: !context.isPast && allows(raiseItem, actor, null),
        answer: isAnswering(actor),
      },
    };
  },
});

export const itemRecord = read({
  path: '/api/voice/:id',
  operation: 'voice.read',
  words: 'read what somebody said',
  permit: seeVoice,
  params: z.strictObject({ id: id('item') }),
  response: itemRecordShape,
  read: (tx, { params }, context) => wholeItem(tx, params.id, context),
});

const MOST_OWN = 100;

export const ownItemList = read({
  path: '/api/voice_mine',
  operation: 'voice.mine',
  words: 'read what came of what one said',
  permit: seeVoice,
  fromRecords: true,
  response: z.strictObject({ rows: z.array(ownRowShape), hearing: hearingShape }),
  read: async (tx, _asked, context) => ({
    rows: (await ownItems(tx, MOST_OWN, context)).map((item) => presentOwn(item, context)),
    hearing: await hearingNow(tx, context),
  }),
});

const MOST_SIMILAR = 4;

export const similarItems = read({
  path: '/api/voice_similar',
  operation: 'voice.similar',
  words: 'find what was said before',
  permit: seeVoice,
  query: z.strictObject({ q: text(500) }),
  response: z.strictObject({ rows: z.array(lineShape) }),
  read: async (tx, { query }) => ({
    rows: (await similarTo(tx, query.q, MOST_SIMILAR)).map((item) => presentLine(item)),
  }),
});

const MOST_ON_WALL = 60;

export const wall = read({
  path: '/api/voice_wall',
  operation: 'voice.wall',
  words: 'read what was done in answer to what people said',
  permit: seeVoice,
  fromRecords: true,
  response: z.strictObject({ rows: z.array(wallRowShape), hearing: hearingShape }),
  read: async (tx, _asked, context) => ({
    rows: await answeredSince(tx, addDays(context.asOf, 1 - HEARING_WINDOW), MOST_ON_WALL, context),
    hearing: await hearingNow(tx, context),
  }),
});
