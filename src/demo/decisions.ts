import type { Calendar } from './calendar.ts';
import { DECISIONS, type ExampleDecision } from './firm/decisions.ts';
import { REQUESTS, type ExampleRequest } from './firm/requests.ts';
import type { DecisionAct, Step } from './script.ts';

/** By then people have arrived and measures have begun. */
const SETTLED = 30;
const NOON = 330;
const AFTERNOON = 450;

/** What was decided and asked for, and what came of it, since the story began. */
export function deciding(calendar: Calendar, begins: number): Step[] {
  const step = (on: number, minute: number, as: string, act: DecisionAct): Step => ({
    at: calendar.instant(on, minute),
    as,
    act,
  });
  const told = ({ on }: { on: number }) => on > begins + SETTLED;
  return [
    ...DECISIONS.filter(told).flatMap((one) => decided(one, step, calendar)),
    ...REQUESTS.filter(told).flatMap((one) => asked(one, step)),
  ];
}

type Tell = (on: number, minute: number, as: string, act: DecisionAct) => Step;

function decided(decision: ExampleDecision, step: Tell, calendar: Calendar): Step[] {
  const { key, on, by, lookBack, moved, looked, withdrawn } = decision;
  const planned = lookBack === undefined ? null : calendar.day(on + lookBack);
  const steps = [step(on, NOON, by, { kind: 'decide', decision: key, look_back_on: planned })];
  if (moved !== undefined) {
    const { to, reason } = moved;
    const act = { kind: 'look_later', decision: key, to: calendar.day(to), reason } as const;
    steps.push(step(moved.on, NOON, by, act));
  }
  if (looked !== undefined) {
    const { verdict, learned } = looked;
    const act = { kind: 'look_back', decision: key, verdict, learned } as const;
    steps.push(step(looked.on, AFTERNOON, by, act));
  }
  if (withdrawn !== undefined) {
    const act = { kind: 'withdraw', decision: key, reason: withdrawn.reason } as const;
    steps.push(step(withdrawn.on, AFTERNOON, by, act));
  }
  return steps;
}

function asked({ key, on, by, answer }: ExampleRequest, step: Tell): Step[] {
  const first = step(on, NOON, by, { kind: 'ask', request: key });
  if (answer === undefined) return [first];
  return [first, step(answer.on, AFTERNOON, answer.by, { kind: 'answer', request: key })];
}
