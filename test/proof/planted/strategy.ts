import type {
  GoalFacts,
  ObjectiveFacts,
} from '../../../src/features/culture/rules/aggregates/strategy.ts';
import { stepAfter } from '../../../src/features/strategy/rules.ts';
import { daysBetween } from '../../../src/lib/day.ts';
import { type Setting } from './setting.ts';
import { decide, type Steering } from './steering.ts';
import { at, FIRST, LENGTH } from './time.ts';

export type Strategy = { readonly goals: GoalFacts[]; readonly objectives: ObjectiveFacts[] };

/** Where the firm is going, and what it undertakes for it. */
export function strategyOf(setting: Setting, steering: Steering): Strategy {
  const { dice, size } = setting;
  const goals = Array.from({ length: dice.between(3, 6) }, (_, place): GoalFacts => ({
    id: `goal-${place}`,
    setOn: FIRST,
    turnedOn: dice.chance(0.4) ? [at(dice.between(200, LENGTH - 90))] : [],
    closedOn: null,
    givenUp: false,
  }));
  const objectives = Array.from({ length: 3 + Math.round(size / 30) }, (_, place) =>
    objectiveOf(setting, steering, goals, place),
  );
  return { goals, objectives };
}

function objectiveOf(
  setting: Setting,
  steering: Steering,
  goals: readonly GoalFacts[],
  place: number,
): ObjectiveFacts {
  const { dice, so, people } = setting;
  const id = `objective-${place}`;
  const set = dice.between(0, 60);
  const isLinked = dice.chance(so.linked);
  const level = isLinked ? dice.weighted({ top: so.highAtTop, line: 1 - so.highAtTop }) : 'other';
  const owner = dice.pick(people.filter((one) => one.level === level));
  const checkIns: ObjectiveFacts['checkIns'][number][] = [];
  let due = stepAfter(at(set), 'month');
  for (; daysBetween(FIRST, due) < LENGTH - 40; due = stepAfter(due, 'month')) {
    const n = daysBetween(FIRST, due);
    const inTime = dice.chance(so.checksIn);
    if (!inTime && dice.chance(0.4)) continue;
    const said = inTime ? n - dice.between(0, 6) : n + dice.between(3, 16);
    const state = dice.weighted({ on_track: 0.78, at_risk: 0.14, off_track: 0.08 });
    const turned = state === 'off_track' && checkIns.at(-1)?.state !== 'off_track';
    checkIns.push({ saidOn: at(said), dueOn: due, state });
    setting.did(owner, said);
    if (turned && dice.chance(so.decides)) {
      decide(setting, steering, said + dice.between(1, 22), { kind: 'objective', id }, false);
    }
  }
  const served = isLinked ? [goals[place % goals.length]!.id] : [];
  return {
    id,
    setOn: at(set),
    ownerId: owner.id,
    rhythm: 'month',
    nextCheckIn: due,
    closedOn: null,
    missed: false,
    links: served.map((goalId) => ({ goalId, since: at(set), until: null })),
    terms: [
      { setOn: at(set), byId: owner.id, measureId: null, target: null, dueOn: at(LENGTH + 300) },
    ],
    checkIns,
  };
}
