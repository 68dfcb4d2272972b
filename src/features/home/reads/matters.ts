import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { ownLate } from '../../actions/reads/figures.ts';
import { ownLookBacksDue } from '../../decisions/reads/due.ts';
import { requestsUnanswered } from '../../decisions/reads/requests.ts';
import { wordsWaiting } from '../../voice/reads/own.ts';
import type { Matter, Matters } from '../contract.ts';
import { LONG_LATE_DAYS, weightiest, type Weighed } from '../rules.ts';
import { decisionsFor } from './decisions.ts';

/** A page that wants more is a list: these are the few that fit on one screen. */
const MOST_MATTERS = 3;

/** Of each kind so many are weighed, those that wait longest. */
const MOST_WEIGHED = 50;

/**
 * What only the reader can decide: the weightiest three, and how much waits in all.
 * @param of whether only what was asked of the reader by name counts, or also what may be answered by whoever leads
 */
export async function mattersFor(
  tx: ReadTx,
  of: 'asked' | 'anybody',
  context: ReadContext,
): Promise<Matters> {
  const { all, totals } = await everyMatter(tx, of, context);
  const heaviest = weightiest(all.map(weighed), context.asOf, MOST_MATTERS);
  return { totals, rows: heaviest.map(({ matter }) => matter) };
}

/** One matter of these, as it waits for the reader now; undefined where it does not wait for them any more. */
export async function matterOf(
  tx: ReadTx,
  recordId: string,
  context: ReadContext,
): Promise<Matter | undefined> {
  const { all } = await everyMatter(tx, 'anybody', context);
  return all.find(({ record }) => record.id === recordId);
}

async function everyMatter(
  tx: ReadTx,
  of: 'asked' | 'anybody',
  context: ReadContext,
): Promise<{ all: Matter[]; totals: Matters['totals'] }> {
  const [proposals, requests, words, late, lookBacks] = await Promise.all([
    decisionsFor(tx, of, MOST_WEIGHED, context),
    requestsUnanswered(tx, MOST_WEIGHED, context),
    wordsWaiting(tx, MOST_WEIGHED, context),
    ownLate(tx, MOST_WEIGHED, context),
    ownLookBacksDue(tx, MOST_WEIGHED, context),
  ]);
  const longLate = late.rows.filter(({ late_days: days }) => days > LONG_LATE_DAYS);
  const all: Matter[] = [
    ...proposals.rows.map((record): Matter => ({ kind: 'proposal', record })),
    ...requests.rows.map((record): Matter => ({ kind: 'request', record })),
    ...words.rows.map((record): Matter => ({ kind: 'word', record })),
    ...longLate.map((record): Matter => ({ kind: 'late_action', record })),
    ...lookBacks.rows.map((record): Matter => ({ kind: 'look_back', record })),
  ];
  return {
    all,
    totals: {
      proposal: proposals.total,
      request: requests.total,
      word: words.total,
      late_action: longLate.length,
      look_back: lookBacks.total,
    },
  };
}

function weighed(matter: Matter): Weighed & { matter: Matter } {
  const { kind, record } = matter;
  const common = { kind, id: record.id, matter, ofYou: false, wantedBy: null };
  switch (kind) {
    case 'proposal':
      return { ...common, since: record.asked_on, ofYou: record.asked_of_you };
    case 'request':
      return {
        ...common,
        since: record.asked_on,
        ofYou: record.handed_to !== null,
        wantedBy: record.wanted_by,
      };
    case 'word':
      return { ...common, since: record.waits_since, ofYou: record.way === 'to_person' };
    case 'late_action':
      return { ...common, since: record.due_on! };
    case 'look_back':
      return { ...common, since: record.look_back_on };
  }
}
