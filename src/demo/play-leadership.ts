import { recordChange } from '../features/culture/commands/changes.ts';
import { recordVisit, reply, tell, write } from '../features/leadership/commands/acts.ts';
import { make, show } from '../features/leadership/commands/commitments.ts';
import { appoint, delegate } from '../features/leadership/commands/duties.ts';
import { DUTIES } from '../features/leadership/contract/kinds.ts';
import { CHANGE, DUTIES_HELD, MESSAGES, PROMISES, TASKS, VISITS } from './firm/leadership.ts';
import type { LeadershipAct } from './script.ts';
import { placed, type Stage } from './stage.ts';

/** Plays what the top team does itself. */
export async function playLeadership(stage: Stage, as: string, act: LeadershipAct): Promise<void> {
  switch (act.kind) {
    case 'promise':
    case 'show':
      return playPromise(stage, as, act);
    case 'visit':
    case 'reply':
      return playVisit(stage, as, act);
    case 'write_why':
    case 'tell_why':
      return playMessage(stage, as, act);
    case 'share_duties':
      return shareDuties(stage, as);
    case 'change_leading': {
      const { what, reason } = CHANGE;
      await stage.run(as, recordChange, { what, since: act.since, reason });
    }
  }
}

type Of<Kind extends LeadershipAct['kind']> = Extract<LeadershipAct, { kind: Kind }>;

async function playPromise(stage: Stage, as: string, act: Of<'promise' | 'show'>): Promise<void> {
  const said = PROMISES.find(({ key }) => key === act.promise)!;
  if (act.kind === 'show') {
    const { id } = placed(stage.promises, act.promise);
    const label = said.shown!.what;
    await stage.run(as, show, { id, on_day: act.on, case: { kind: 'text', label } });
    return;
  }
  const { what, notice, team } = said;
  const to =
    team === undefined
      ? { everyone: true }
      : { everyone: false, team_ids: [placed(stage.teams, team).id] };
  const { id, version } = await stage.run(as, make, { what, notice, due_on: act.due, to });
  stage.promises.set(act.promise, { id, version });
}

async function playVisit(stage: Stage, as: string, act: Of<'visit' | 'reply'>): Promise<void> {
  const said = VISITS.find(({ key }) => key === act.visit)!;
  if (act.kind === 'reply') {
    const { pointIds } = placed(stage.visits, act.visit);
    const [, words] = said.points[act.point]!.reply!;
    await stage.run(as, reply, { point_id: pointIds[act.point]!, reply: words });
    return;
  }
  const { team, shift, note = '', points } = said;
  const done = await stage.run(as, recordVisit, {
    team_id: placed(stage.teams, team).id,
    shift,
    note,
    points: points.map(({ text }) => text),
  });
  stage.visits.set(act.visit, { id: done.id, version: done.version, pointIds: done.point_ids });
}

async function playMessage(
  stage: Stage,
  as: string,
  act: Of<'write_why' | 'tell_why'>,
): Promise<void> {
  const said = MESSAGES.find(({ key }) => key === act.message)!;
  if (act.kind === 'tell_why') {
    const { occasion, people } = said.told!;
    await stage.run(as, tell, { id: placed(stage.messages, act.message).id, occasion, people });
    return;
  }
  const { title, text, problem } = said;
  const { id, version } = await stage.run(as, write, {
    title,
    text,
    case: { kind: 'problem', problem_id: placed(stage.problems, problem).id },
    everyone: true,
  });
  stage.messages.set(act.message, { id, version });
}

async function shareDuties(stage: Stage, as: string): Promise<void> {
  for (const duty of DUTIES) {
    const person_id = placed(stage.people, DUTIES_HELD[duty]).id;
    await stage.run(as, appoint, { duty, person_id });
  }
  for (const { duty, by, what } of TASKS) {
    await stage.run(as, delegate, { duty, what, person_id: placed(stage.people, by).id });
  }
}
