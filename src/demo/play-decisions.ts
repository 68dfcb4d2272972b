import {
  lookBack,
  moveLookBack,
  record,
  withdraw,
} from '../features/decisions/commands/decisions.ts';
import { answer, ask } from '../features/decisions/commands/requests.ts';
import type { At } from '../lib/version.ts';
import { DECISIONS } from './firm/decisions.ts';
import { REQUESTS } from './firm/requests.ts';
import type { DecisionAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Plays what was decided and asked for. */
export async function playDecision(stage: Stage, as: string, act: DecisionAct): Promise<void> {
  if ('request' in act) return playRequest(stage, as, act);
  const { decisions } = stage;
  if (act.kind === 'decide') {
    decisions.set(act.decision, await decide(stage, as, act));
    return;
  }
  const at = placed(decisions, act.decision);
  decisions.set(act.decision, await change(stage, as, at, act));
}

function decide(stage: Stage, as: string, act: Extract<DecisionAct, { kind: 'decide' }>) {
  const said = DECISIONS.find(({ key }) => key === act.decision)!;
  const { kind, chosen, question, options = [], why, given_up, expected, measure, fact } = said;
  return stage.run(as, record, {
    chosen,
    options: [...options],
    look_back_on: act.look_back_on,
    ...(kind !== undefined && { kind }),
    ...(question !== undefined && { question }),
    ...(why !== undefined && { why }),
    ...(given_up !== undefined && { given_up }),
    ...(expected !== undefined && { expected }),
    facts: [
      ...(measure === undefined
        ? []
        : [{ kind: 'measure' as const, measure_id: placed(stage.measures, measure).id }]),
      ...(fact === undefined ? [] : [{ kind: 'text' as const, label: fact[0], target: fact[1] }]),
    ],
  });
}

function change(
  stage: Stage,
  as: string,
  { id, version }: At,
  act: Extract<DecisionAct, { kind: 'look_later' | 'look_back' | 'withdraw' }>,
): Promise<At> {
  switch (act.kind) {
    case 'look_later': {
      const { to, reason } = act;
      return stage.run(as, moveLookBack, { id, version, look_back_on: to, reason });
    }
    case 'look_back': {
      const { verdict, learned } = act;
      return stage.run(as, lookBack, { id, version, verdict, learned });
    }
    case 'withdraw':
      return stage.run(as, withdraw, { id, version, reason: act.reason });
  }
}

async function playRequest(
  stage: Stage,
  as: string,
  act: Extract<DecisionAct, { request: string }>,
): Promise<void> {
  const said = REQUESTS.find(({ key }) => key === act.request)!;
  if (act.kind === 'ask') {
    const { what, why, without, cost } = said;
    const asked = await stage.run(as, ask, { what, why, without_it: without, cost });
    stage.requests.set(act.request, asked);
    return;
  }
  const { id, version } = placed(stage.requests, act.request);
  const { given, granted = '', why } = said.answer!;
  const answered = await stage.run(as, answer, { id, version, answer: given, granted, why });
  stage.requests.set(act.request, { id: answered.id, version: answered.version });
}
