import { Readable } from 'node:stream';
import { addFile } from '../features/actions/commands/evidence.ts';
import { assign, moveDue } from '../features/actions/commands/edit.ts';
import {
  acceptProposal,
  create,
  declineProposal,
  propose,
} from '../features/actions/commands/open.ts';
import {
  cancel,
  check,
  contain,
  finish,
  plan,
  reopen,
} from '../features/actions/commands/stages.ts';
import { comment, link } from '../features/actions/commands/talk.ts';
import type { Command } from '../platform/commands/command.ts';
import { certify, FOUNDER, openingScene, settle } from './opening-scene.ts';
import type { Calendar } from './calendar.ts';
import { playEarlier } from './earlier.ts';
import { playDecision } from './play-decisions.ts';
import { playMeasure } from './play-measures.ts';
import { playMeeting } from './play-meetings.ts';
import { playLeadership } from './play-leadership.ts';
import { playPeople, type PeopleAct } from './play-people.ts';
import { playProblem } from './play-problems.ts';
import { playPulse } from './play-pulse.ts';
import { playStrategy } from './play-strategy.ts';
import { playVoice } from './play-voice.ts';
import { OWNER, type Act, type RecordAct, type Step } from './script.ts';
import { placed, type Prop, type Stage } from './stage.ts';
import type { Story } from './story.ts';

/**
 * Plays a story: every act through the command that belongs to it, in order, each at its own time.
 * @param progress told after every step how many are done of how many
 */
export async function play(
  stage: Stage,
  story: Story,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { calendar, begins, steps } = story;
  stage.theatre.clock.set(calendar.instant(begins, -60));
  await openingScene(stage, yearsOf(calendar, begins));
  for (const [at, step] of steps.entries()) {
    stage.theatre.clock.set(step.at);
    await playStep(stage, calendar, step);
    progress(at + 1, steps.length);
  }
}

/** The years from the first day to the one after the last, whose feast days have to be known. */
function yearsOf(calendar: Calendar, begins: number): number[] {
  const first = Number(calendar.anyDay(begins).slice(0, 4));
  const last = Number(calendar.anyDay(0).slice(0, 4)) + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

async function playStep(stage: Stage, calendar: Calendar, step: Step): Promise<void> {
  const { act } = step;
  if ('problem' in act || 'hold' in act) return playProblem(stage, step.as, act);
  if ('item' in act) return playVoice(stage, step.as, act);
  if ('meeting' in act) return playMeeting(stage, calendar, step.as, act);
  if ('pulse' in act) return playPulse(stage, calendar, step.as, act);
  switch (act.kind) {
    case 'bring_complaints':
      return playEarlier(stage, step.as, act);
    case 'settle':
      return settle(stage, calendar);
    case 'certify':
      return certify(stage, calendar);
    case 'arrive':
    case 'give_role':
    case 'go':
    case 'leave':
      return playPeople(stage, calendar, act);
    case 'measure':
    case 'value':
    case 'aim':
    case 'rebase':
    case 'note':
    case 'end_measure':
      return playMeasure(stage, step.as, act);
    case 'promise':
    case 'show':
    case 'visit':
    case 'reply':
    case 'write_why':
    case 'tell_why':
    case 'share_duties':
    case 'change_leading':
      return playLeadership(stage, step.as, act);
    case 'set_goal':
    case 'turn_goal':
    case 'set_objective':
    case 'check_in':
    case 'close_objective':
      return playStrategy(stage, step.as, act);
    case 'decide':
    case 'look_later':
    case 'look_back':
    case 'withdraw':
    case 'ask':
    case 'answer':
      return playDecision(stage, step.as, act);
    case 'open':
    case 'propose':
      return playOpening(stage, step.as, act);
    default:
      return playOn(stage, step.as, act);
  }
}

type OpeningAct = Extract<Act, { kind: 'open' | 'propose' }>;

async function playOpening(stage: Stage, as: string, act: OpeningAct): Promise<void> {
  if (act.kind === 'propose') {
    const { title, description, process } = act;
    const made = await stage.run(as, propose, { title, description, process });
    stage.actions.set(act.action, { ...standing(made), owner: null, isOpen: true });
    return;
  }
  const { title, why, source, reference, significance, process, owner, helpers, due } = act;
  const made = await stage.run(as, create, {
    title,
    why,
    source,
    source_reference: reference,
    significance,
    process,
    accountable_id: owner === null ? null : placed(stage.people, owner).id,
    helper_ids: helpers.map((helper) => placed(stage.people, helper).id),
    due_on: due,
  });
  stage.actions.set(act.action, { ...standing(made), owner, isOpen: true });
}

type LaterAct = Exclude<
  Act,
  PeopleAct | OpeningAct | RecordAct | { readonly kind: 'settle' } | { readonly kind: 'certify' }
>;

async function playOn(stage: Stage, as: string, act: LaterAct): Promise<void> {
  const action = placed(stage.actions, act.action);
  const actor = as === OWNER ? ownerOf(stage, action) : as;
  const { id } = action;
  switch (act.kind) {
    case 'comment':
      await stage.run(actor, comment, { id, text: act.words });
      return;
    case 'link':
      await stage.run(actor, link, { id, label: act.label, target: act.target });
      return;
    case 'file':
      await handIn(stage, actor, action, act);
      return;
    default:
      await playChange(stage, actor, action, act);
  }
}

/** Whoever is accountable; the system manager where they have left. */
function ownerOf(stage: Stage, { owner }: Prop): string {
  return owner === null || stage.gone.has(owner) ? FOUNDER : owner;
}

async function handIn(
  stage: Stage,
  as: string,
  { id }: Prop,
  { name, content }: Extract<Act, { kind: 'file' }>,
): Promise<void> {
  const { files, clock } = stage.theatre;
  const upload = await files.take(Readable.from([Buffer.from(content)]), name);
  const token = files.seal(stage.scopeOf(as), upload, clock.now());
  await stage.run(as, addFile, { id, upload: token });
}

type ChangeAct = Exclude<LaterAct, { kind: 'comment' | 'link' | 'file' }>;

async function playChange(stage: Stage, as: string, action: Prop, act: ChangeAct): Promise<void> {
  const person = (key: string): string => placed(stage.people, key).id;
  const change = <Input extends { id: string; version: number }>(
    command: Command<string, Input, { id: string; version: number }>,
    input: Omit<Input, 'id' | 'version'>,
  ): Promise<void> => changeAction(stage, as, action, command, input);
  switch (act.kind) {
    case 'accept': {
      const { reason, owner, due } = act;
      await change(acceptProposal, { reason, accountable_id: person(owner), due_on: due });
      action.owner = owner;
      return;
    }
    case 'decline':
      return change(declineProposal, { reason: act.reason });
    case 'contain':
      return change(contain, { containment: act.words });
    case 'plan':
      return change(plan, { cause: act.cause, corrective_action: act.plan });
    case 'move':
      return change(moveDue, { due_on: act.to, reason: act.reason });
    case 'assign':
      await change(assign, { accountable_id: person(act.to), reason: act.reason });
      action.owner = act.to;
      return;
    case 'finish':
      await change(finish, {
        result: act.result,
        check_due_on: act.check?.due ?? null,
        checker_id: act.check === null ? null : person(act.check.by),
      });
      action.isOpen = false;
      return;
    case 'check':
      await change(check, { verdict: act.verdict, note: act.note, due_on: act.due });
      action.isOpen = act.verdict === 'not_effective';
      return;
    case 'reopen':
      await change(reopen, { reason: act.reason, due_on: act.due });
      action.isOpen = true;
      return;
    case 'cancel':
      await change(cancel, { reason: act.reason });
      action.isOpen = false;
  }
}

/** A change of the latest version; a leaver's hand-over has counted it up meanwhile. */
async function changeAction<Input extends { id: string; version: number }>(
  stage: Stage,
  as: string,
  action: Prop,
  command: Command<string, Input, { id: string; version: number }>,
  input: Omit<Input, 'id' | 'version'>,
): Promise<void> {
  const whole = (): Input => ({ ...input, ...standing(action) }) as Input;
  const first = await stage.try(as, command, whole());
  if (!first.ok && first.refusal.code === 'record.changed_meanwhile')
    action.version = Number(first.refusal.details?.['now']);
  const { version } = first.ok ? first.value : await stage.run(as, command, whole());
  action.version = version;
}

function standing({ id, version }: { id: string; version: number }): {
  id: string;
  version: number;
} {
  return { id, version };
}
