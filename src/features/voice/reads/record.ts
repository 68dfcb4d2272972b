import { daysBetween } from '../../../lib/day.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { ReadContext } from '../../../platform/http/read-routes.ts';
import { listQueryShape } from '../../actions/contract/shapes.ts';
import { pageOfActions } from '../../actions/reads.ts';
import type { ItemCan, ItemRecord, ItemRow, Line, OwnRow } from '../contract/record.ts';
import { FAIR_ASKED_DAYS } from '../contract/kinds.ts';
import { canItem } from '../policy.ts';
import { asksFair } from '../rules/fair.ts';
import { goneUnansweredOn, isForAll, standingOf } from '../rules/standing.ts';
import { possibleActs } from '../rules/possible.ts';
import {
  findItem,
  storedPictures,
  thanksFor,
  type StoredItem,
  type StoredOwn,
} from '../store/board.ts';
import { repliesTo } from '../store/dialogue.ts';
import { person, presentDialogue } from './dialogue.ts';

const FIRST_WORDS = 200;

function facts(item: StoredItem, { asOf }: ReadContext): Omit<ItemRow, 'words'> {
  const { promised_on: promised, first_reply_on: heard, closed_on: closed } = item;
  const waits = heard === null && closed === null && promised !== null;
  return {
    id: item.id,
    version: item.version,
    reference: item.reference,
    kind: item.kind,
    way: item.way,
    raiser: person(item.raiser_id, item.raiser_name),
    name_given: item.name_given,
    place: item.place_name ?? '',
    raised_on: item.raised_on,
    promised_on: promised,
    level: item.level,
    standing: standingOf(item),
    late_days: waits ? Math.max(0, daysBetween(promised, asOf)) : 0,
    decision: item.decision,
    try_until: item.try_until,
    closed_on: closed,
    closed_how: item.closed_how,
    supporters: item.supporters,
  };
}

const firstWords = (text: string | null): string | null =>
  text === null || text.length <= FIRST_WORDS ? text : `${text.slice(0, FIRST_WORDS - 1)}…`;

/** One item as a list shows it. */
export function presentRow(item: StoredItem, context: ReadContext): ItemRow {
  return { ...facts(item, context), words: firstWords(item.text) };
}

/** One of the reader's own, with the answer and what came of it. */
export function presentOwn(item: StoredOwn, context: ReadContext): OwnRow {
  const { decided, trial, done_on: doneOn, outcome } = presentDialogue(item, []);
  return {
    ...presentRow(item, context),
    joined: item.joined,
    decided,
    trial,
    done_on: doneOn,
    outcome,
    asks_gone:
      item.asked_gone_on !== null &&
      item.closed_on === null &&
      item.raiser_id === context.scope.actor.personId,
    asks_fair:
      !context.isPast &&
      item.raiser_id === context.scope.actor.personId &&
      asksFair(item, item.fair_said) &&
      daysBetween(item.closed_on!, context.asOf) <= FAIR_ASKED_DAYS,
    last_reply:
      item.last_text === null
        ? null
        : { by: item.last_by ?? '', text: item.last_text, on: item.last_on! },
  };
}

/** A line about an item. */
export function presentLine(
  item: Pick<StoredItem, 'id' | 'reference' | 'kind' | 'text' | 'raised_on' | 'supporters'> &
    Parameters<typeof standingOf>[0],
): Line {
  const { id, reference, kind, raised_on: raisedOn, supporters } = item;
  return {
    id,
    reference,
    kind,
    words: firstWords(item.text),
    raised_on: raisedOn,
    standing: standingOf(item),
    supporters,
  };
}

/** One item with everything around it; undefined where there was none on that day, or none the reader may know of. */
export async function wholeItem(
  tx: ReadTx,
  id: string,
  context: ReadContext,
): Promise<ItemRecord | undefined> {
  const item = await findItem(tx, id, context);
  if (item === undefined) return undefined;
  const { asOf, scope } = context;
  const own = item.raiser_id === scope.actor.personId;
  const asked = item.asked_gone_on;
  return {
    ...facts(item, context),
    ...presentDialogue(item, await repliesTo(tx, id, context)),
    text: item.text,
    team: item.team_id === null ? null : { id: item.team_id, name: item.team_name ?? '' },
    to_person: person(item.to_person_id, item.to_name),
    addressee_here: item.to_left_on === null || item.to_left_on >= asOf,
    ...(await beside(tx, item, context)),
    joined: item.joined,
    for_all: isForAll(item),
    problem_id: item.problem_id,
    done_by: person(item.done_by, item.done_name),
    benefit_money: item.benefit_money,
    benefit_hours: item.benefit_hours,
    benefit_note: item.benefit_note,
    imported: item.import_id !== null,
    source_columns: item.source_columns ?? {},
    gone_until: asked === null || item.closed_on !== null ? null : goneUnansweredOn(asked),
    own,
    can: canNow(item, context),
  };
}

/** What the reader may do to it as it stands. The past is looked at, not changed. */
function canNow(item: StoredItem, { isPast, scope }: ReadContext): ItemCan {
  const may = canItem(scope.actor, item);
  const possible = possibleActs(item, scope.actor.personId);
  return Object.fromEntries(
    Object.entries(may).map(([act, allowed]) => [
      act,
      allowed && !isPast && possible.has(act as keyof ItemCan),
    ]),
  ) as ItemCan;
}

async function beside(tx: ReadTx, item: StoredItem, context: ReadContext) {
  const about = item.about_id === null ? undefined : await findItem(tx, item.about_id, context);
  const thanks = await thanksFor(tx, item.id, context);
  return {
    about: about === undefined ? null : presentLine(about),
    thanks: thanks.map((one) => ({
      id: one.id,
      text: one.text ?? '',
      by: person(one.raiser_id, one.raiser_name),
      on: one.raised_on,
    })),
    action: await actionOf(tx, item, context),
    pictures: await storedPictures(tx, item.id),
  };
}

async function actionOf(
  tx: ReadTx,
  { action_id: actionId }: StoredItem,
  context: ReadContext,
): Promise<ItemRecord['action']> {
  if (actionId === null) return null;
  const query = listQueryShape.parse({ state: 'all', ids: actionId });
  const { rows } = await pageOfActions(tx, query, context);
  const action = rows[0];
  return action === undefined
    ? null
    : { id: action.id, reference: action.reference, title: action.title };
}
