import { finish } from '../features/actions/commands/stages.ts';
import { addCause, editCause, saySameCause } from '../features/problems/commands/causes.ts';
import { check, close, planCheck } from '../features/problems/commands/end.ts';
import { openFix } from '../features/problems/commands/fixes.ts';
import { call, override, release, uphold } from '../features/problems/commands/holds.ts';
import {
  appoint,
  contain,
  correct,
  lookElsewhere,
  sayCost,
  tellTop,
} from '../features/problems/commands/problem.ts';
import { raise } from '../features/problems/commands/raise.ts';
import type { At } from '../lib/version.ts';
import { HOLDS, PROBLEMS, type ExampleProblem } from './firm/problems.ts';
import { manages } from './cast.ts';
import type { ProblemAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Plays what went wrong, what was done about it, and what was stopped. */
export async function playProblem(stage: Stage, as: string, act: ProblemAct): Promise<void> {
  if ('hold' in act) return playHold(stage, as, act);
  const { problems } = stage;
  const said = PROBLEMS.find(({ key }) => key === act.problem)!;
  if (act.kind === 'raise') {
    problems.set(act.problem, await raiseIt(stage, as, said));
    return;
  }
  const at = await goOn(stage, as, placed(problems, act.problem), said, act);
  problems.set(act.problem, { id: at.id, version: at.version });
}

async function raiseIt(stage: Stage, as: string, said: ExampleProblem): Promise<At> {
  const { title, what, kind, severity, process, place = '', concerns = '', foundBy } = said;
  const { id, version } = await stage.run(as, raise, {
    title,
    kind,
    severity,
    process,
    place,
    concerns,
    what_happened: what,
    ...(foundBy !== undefined && { found_by: foundBy }),
  });
  return { id, version };
}

type Later = Exclude<Extract<ProblemAct, { problem: string }>, { kind: 'raise' }>;

function goOn(stage: Stage, as: string, at: At, said: ExampleProblem, act: Later): Promise<At> {
  const { id, version } = at;
  const who = (key: string) => placed(stage.people, key).id;
  switch (act.kind) {
    case 'contain_problem':
      return containIt(stage, as, at, said);
    case 'tell_top':
      return stage.run(as, tellTop, { id, version, told_to: who(said.told!.to) });
    case 'analyse':
      return analyse(stage, as, at, said, act);
    case 'fix':
      return fixIt(stage, as, at, said);
    case 'plan_look':
      return stage.run(as, planCheck, {
        id,
        version,
        check_due_on: act.due,
        checker_id: who(said.check!.by),
      });
    case 'look': {
      const { verdict = 'works', note = '' } = said.check!;
      return stage.run(as, check, { id, version, verdict, note });
    }
    case 'close_problem': {
      const { note, thanks = '' } = said.closed!;
      return stage.run(as, close, { id, version, note, thanks });
    }
  }
}

async function containIt(stage: Stage, as: string, given: At, said: ExampleProblem): Promise<At> {
  // Whoever leads the team takes it; the example names nobody who may not.
  if (!manages(as, 0)) throw new RangeError(`${as} cannot lead a problem of the example`);
  let at = await stage.run(as, appoint, { ...given, owner_id: placed(stage.people, as).id });
  if (said.contained !== undefined)
    at = await stage.run(as, contain, { ...at, text: said.contained });
  if (said.corrected !== undefined)
    at = await stage.run(as, correct, { ...at, text: said.corrected });
  return at;
}

async function analyse(
  stage: Stage,
  as: string,
  given: At,
  said: ExampleProblem,
  { due }: Extract<ProblemAct, { kind: 'analyse' }>,
): Promise<At> {
  let at = given;
  const { whys = [], known = null, estimated = null, fix, sameAs, elsewhere } = said;
  for (const [place, [category, text]] of whys.entries()) {
    const parent = place === 0 ? null : place;
    at = await stage.run(as, addCause, { ...at, parent, category, text });
  }
  if (whys.length > 0)
    at = await stage.run(as, editCause, { ...at, cause: whys.length, root: true });
  if (known !== null || estimated !== null) {
    at = await stage.run(as, sayCost, { ...at, known, estimated });
  }
  if (elsewhere !== undefined) {
    at = await stage.run(as, lookElsewhere, { ...at, text: elsewhere, found: false });
  }
  const before = sameAs === undefined ? undefined : stage.problems.get(sameAs);
  if (before !== undefined) {
    at = await stage.run(as, saySameCause, { ...at, same_as_id: before.id });
  }
  if (fix === undefined) return at;
  const opened = await stage.run(as, openFix, {
    ...at,
    title: fix.title,
    accountable_id: placed(stage.people, fix.by).id,
    due_on: due,
  });
  stage.fixes.set(said.key, { id: opened.action_id, version: 1 });
  return { id: opened.id, version: opened.version };
}

/** The action of a problem is done; the problem itself is not touched. */
async function fixIt(stage: Stage, as: string, at: At, said: ExampleProblem): Promise<At> {
  const { id, version } = placed(stage.fixes, said.key);
  await stage.run(as, finish, { id, version, result: said.fix!.title });
  return at;
}

async function playHold(
  stage: Stage,
  as: string,
  act: Extract<ProblemAct, { hold: string }>,
): Promise<void> {
  const said = HOLDS.find(({ key }) => key === act.hold)!;
  stage.holds.set(act.hold, await holdOn(stage, as, act, said));
}

async function holdOn(
  stage: Stage,
  as: string,
  { kind, hold }: Extract<ProblemAct, { hold: string }>,
  said: (typeof HOLDS)[number],
): Promise<At> {
  if (kind === 'call') {
    const { what, why, process, place, problem } = said;
    const about = problem === undefined ? null : placed(stage.problems, problem).id;
    const { id, version } = await stage.run(as, call, {
      what,
      why,
      process,
      place,
      problem_id: about,
    });
    return { id, version };
  }
  const { id, version } = placed(stage.holds, hold);
  if (kind === 'release') {
    return stage.run(as, release, { id, version, note: said.released!.note });
  }
  return said.upheld === undefined
    ? stage.run(as, override, { id, version, reason: said.overridden!.reason })
    : stage.run(as, uphold, { id, version, reason: said.upheld.reason });
}
