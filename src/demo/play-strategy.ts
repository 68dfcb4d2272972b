import { edit as editGoal, set as setGoal } from '../features/strategy/commands/goals.ts';
import {
  checkIn,
  closeObjective,
  set as setObjective,
} from '../features/strategy/commands/objectives.ts';
import type { At } from '../lib/version.ts';
import { GOALS, OBJECTIVES } from './firm/strategy.ts';
import type { StrategyAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Plays what was aimed at, undertaken and said about it. */
export async function playStrategy(stage: Stage, as: string, act: StrategyAct): Promise<void> {
  const { goals, objectives } = stage;
  if ('goal' in act) goals.set(act.goal, await aim(stage, as, act));
  else objectives.set(act.objective, await undertake(stage, as, act));
}

function aim(stage: Stage, as: string, act: Extract<StrategyAct, { goal: string }>): Promise<At> {
  const { name, why, field } = GOALS.find(({ key }) => key === act.goal)!;
  if (act.kind === 'turn_goal') {
    const goal = placed(stage.goals, act.goal);
    return stage.run(as, editGoal, { ...goal, name, reason: act.reason });
  }
  const owner_id = placed(stage.people, as).id;
  return stage.run(as, setGoal, { name: act.name, why, field, horizon: act.horizon, owner_id });
}

function undertake(
  stage: Stage,
  as: string,
  act: Extract<StrategyAct, { objective: string }>,
): Promise<At> {
  if (act.kind === 'set_objective') return begin(stage, as, act);
  const objective = placed(stage.objectives, act.objective);
  return act.kind === 'check_in'
    ? stage.run(as, checkIn, { ...objective, state: act.state, text: act.text })
    : stage.run(as, closeObjective, { ...objective, outcome: 'reached', reason: act.reason });
}

function begin(
  stage: Stage,
  as: string,
  act: Extract<StrategyAct, { kind: 'set_objective' }>,
): Promise<At> {
  const { name, why, goals, measure, target, judged, resources, rhythm } = OBJECTIVES.find(
    ({ key }) => key === act.objective,
  )!;
  return stage.run(as, setObjective, {
    name,
    why,
    rhythm,
    due_on: act.due,
    owner_id: placed(stage.people, as).id,
    goal_ids: goals.map((key) => placed(stage.goals, key).id),
    ...(measure !== undefined && { measure_id: placed(stage.measures, measure).id }),
    ...(target !== undefined && { target }),
    ...(judged !== undefined && { judged }),
    ...(resources !== undefined && { resources }),
  });
}
