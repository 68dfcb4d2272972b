import * as z from 'zod';
import { id } from '../../../lib/resource-id.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { read, type ReadContext } from '../../../platform/http/read-routes.ts';
import {
  requestQueryShape,
  requestShape,
  type RequestCan,
  type ResourceRequest,
} from '../contract/requests.ts';
import { canRequest, seeDecisions } from '../policy.ts';
import { mayBegin, person } from '../reads.ts';
import { stillWaits, waitingDays } from '../rules/requests.ts';
import {
  findRequest,
  listRequests,
  listUnanswered,
  type StoredRequest,
} from '../store/requests.ts';

export const requestList = read({
  path: '/api/resource_requests',
  operation: 'resource_request.list',
  words: 'read requests for resources',
  permit: seeDecisions,
  fromRecords: true,
  query: requestQueryShape,
  response: z.strictObject({
    total: z.int(),
    rows: z.array(requestShape),
    can: z.strictObject({ record: z.boolean(), ask: z.boolean() }),
  }),
  read: async (tx, { query }, context) => {
    const { total, rows } = await listRequests(tx, query, context);
    return {
      total,
      rows: rows.map((row) => present(row, context)),
      can: await mayBegin(tx, context),
    };
  },
});

/**
 * The requests that wait for the reader, the longest first, and how many there are: those that were given to the reader by
 * name, and for whoever may answer any of them also those that were given to nobody.
 */
export function requestsUnanswered(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<Waiting> {
  const mayAnswerAny = canRequest(context.scope.actor, { asked_by: null, handed_to: null }).answer;
  return waiting(tx, !mayAnswerAny, most, context);
}

/** Every request that has no answer yet, whoever is to answer it: the longest first, and how many there are. */
export async function requestsWaiting(
  tx: ReadTx,
  most: number,
  context: ReadContext,
): Promise<Waiting> {
  const { total, rows } = await listRequests(
    tx,
    { state: 'waiting', page: 1, size: most },
    context,
  );
  return { total, rows: rows.map((row) => present(row, context)) };
}

/** The requests that were given to the reader by name, the longest first, and how many there are. */
export function requestsHandedTo(tx: ReadTx, most: number, context: ReadContext): Promise<Waiting> {
  return waiting(tx, true, most, context);
}

type Waiting = { readonly total: number; readonly rows: ResourceRequest[] };

async function waiting(
  tx: ReadTx,
  onlyHanded: boolean,
  most: number,
  context: ReadContext,
): Promise<Waiting> {
  const { total, rows } = await listUnanswered(tx, onlyHanded, most, context);
  return { total, rows: rows.map((row) => present(row, context)) };
}

export const requestRecord = read({
  path: '/api/resource_requests/:id',
  operation: 'resource_request.read',
  words: 'read a request for resources',
  permit: seeDecisions,
  fromRecords: true,
  params: z.strictObject({ id: id('resource_request') }),
  response: requestShape,
  read: async (tx, { params }, context) => {
    const request = await findRequest(tx, params.id, context);
    return request && present(request, context);
  },
});

function present(request: StoredRequest, context: ReadContext): ResourceRequest {
  return {
    id: request.id,
    version: request.version,
    what: request.what,
    why: request.why,
    without_it: request.without_it,
    cost: request.cost,
    wanted_by: request.wanted_by,
    asked_by: person(request.asked_by, request.asked_name),
    asked_on: request.asked_on,
    handed_to: person(request.handed_to, request.handed_name),
    waiting_days: waitingDays(request, context.asOf),
    answer: request.answer,
    granted: request.granted,
    answer_why: request.answer_why,
    answered_by: person(request.answered_by, request.answered_name),
    answered_on: request.answered_on,
    decision_id: request.decision_id,
    withdrawn_on: request.withdrawn_on,
    withdraw_reason: request.withdraw_reason,
    can: canOf(request, context),
  };
}

/** The past is looked at, not changed; and an answer is given once. */
function canOf(request: StoredRequest, { isPast, scope }: ReadContext): RequestCan {
  return isPast || !stillWaits(request).ok
    ? { answer: false, hand_on: false, withdraw: false }
    : canRequest(scope.actor, request);
}
