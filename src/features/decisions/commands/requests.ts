import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { all } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { text } from '../../../lib/shapes.ts';
import { seenLatest } from '../../../lib/version.ts';
import { command } from '../../../platform/commands/command.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { ownsOpenAction } from '../../actions/reads/moment.ts';
import { ownsMeasure } from '../../measures/reads/moment.ts';
import { arePeopleHere } from '../../people/reads/here.ts';
import { ownsDirection } from '../../strategy/reads/owned.ts';
import {
  requestAnswered,
  requestAsked,
  requestHandedOn,
  requestWithdrawn,
} from '../contract/events.ts';
import { answerShape, newRequestShape, requestAt } from '../contract/requests.ts';
import { askForResources, requestPolicies } from '../policy.ts';
import * as rules from '../rules/requests.ts';
import { insertRequest, lockRequest, updateRequest } from '../store/requests.ts';
import { changeRequest } from './change.ts';
import { freezeRequest } from './freeze.ts';
import { keep, recorded, type New } from './keep.ts';

const at = z.strictObject({ id: id('resource_request'), version: z.int() });

/** Whether somebody is accountable for anything here: whoever is may ask for what it takes. */
export async function ownsSomething(read: ReadTx, personId: string): Promise<boolean> {
  const owns = [ownsOpenAction, ownsMeasure, ownsDirection].map((ask) => ask(read, personId));
  return (await Promise.all(owns)).includes(true);
}

export const ask = command({
  name: 'resource_request.ask',
  words: 'ask for resources',
  input: newRequestShape,
  result: at,
  load: async (read, _input, { actor }) => ({
    ownsSomething: await ownsSomething(read, actor.personId),
  }),
  permit: askForResources,
  rule: (_subject, words, { today }) => rules.ask(words, today),
  save: async (write, words, _subject, { organisationId, actor, now, today }) => {
    const requestId = newId();
    await insertRequest(write, {
      organisation_id: organisationId,
      id: requestId,
      ...words,
      asked_by: actor.personId,
      asked_on: today,
      recorded_at: now,
    });
    return { id: requestId, version: 1 };
  },
  events: (words, result) => [requestAsked.of(result, words)],
});

/** Answers a request; the answer is a decision that rests on it, kept in the same transaction. */
export const answer = command({
  name: 'resource_request.answer',
  words: 'answer a request for resources',
  input: answerShape,
  result: z.strictObject({ ...at.shape, decision_id: id('decision') }),
  load: (read, input) => lockRequest(read, input.id),
  permit: requestPolicies.answer,
  rule: (request, { version, answer: given, granted, why }, { actor, today }) => {
    const decided = rules.answer(request, { answer: given, granted, why });
    if (!decided.ok) return decided;
    const decision: New = {
      words: rules.decisionOf(request, decided.value, actor.personId, today),
      facts: [freezeRequest(request, today)],
      requestId: request.id,
    };
    return all([seenLatest(request, version)], { ...decided.value, decision });
  },
  save: async (write, { decision, answer: given, granted, why }, request, context) => {
    const { id: decisionId } = await keep(write, decision, context);
    const version = await updateRequest(write, request, {
      answer: given,
      granted,
      answer_why: why,
      answered_by: context.actor.personId,
      answered_on: context.today,
    });
    return { id: request.id, version, decision_id: decisionId };
  },
  events: ({ decision, answer: given, granted, why }, result, request, { today }) => [
    requestAnswered.of(result, {
      answer: given,
      granted,
      why,
      waiting_days: rules.waitingDays(request, today),
      decision_id: result.decision_id,
    }),
    ...recorded({ id: result.decision_id, version: 1 }, decision),
  ],
});

/** Gives somebody else the word on a request: whoever is named may answer it. */
export const handOn = changeRequest({
  name: 'resource_request.hand_on',
  words: 'let somebody else answer a request',
  input: z.strictObject({ ...requestAt, to_id: id('person') }),
  permit: requestPolicies.hand_on,
  around: (read, { to_id: to }, _request, { today }) => arePeopleHere(read, [to], today),
  rule: (request, { to_id: to }, here) => rules.handOn(request, to, here),
  change: ({ to }, _request, { now }) => ({ handed_to: to, handed_at: now }),
  events: ({ to }, changed) => [requestHandedOn.of(changed, { to })],
});

/** Takes a request back while it waits. */
export const withdrawRequest = changeRequest({
  name: 'resource_request.withdraw',
  words: 'withdraw a request for resources',
  input: z.strictObject({ ...requestAt, reason: text(4_000) }),
  permit: requestPolicies.withdraw,
  rule: (request, { reason }) => rules.withdraw(request, reason),
  change: ({ reason }, _request, { today }) => ({
    withdrawn_on: today,
    withdraw_reason: reason,
  }),
  events: ({ reason }, changed) => [requestWithdrawn.of(changed, { reason })],
});
