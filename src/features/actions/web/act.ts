import type { ActionCan, ActionRecord } from '../contract/shapes.ts';

/** What can be done with an action besides editing its words. */
export type Act =
  | 'accept'
  | 'decline'
  | 'hand_decision'
  | 'finish'
  | 'check'
  | 'plan_check'
  | 'move_due'
  | 'set_due'
  | 'assign'
  | 'contain'
  | 'plan'
  | 'reopen'
  | 'cancel';

/** What every form of an act is given. */
export type ActFormProps = { action: ActionRecord; onDone: () => void };

/** The acts that make sense at this stage and that the person may do, the likeliest first. */
export function actsFor(action: Pick<ActionRecord, 'stage' | 'due_on' | 'can'>): Act[] {
  const { stage, can } = action;
  const allowed = (...acts: [Act, keyof ActionCan][]): Act[] =>
    acts.filter(([, permission]) => can[permission]).map(([act]) => act);
  if (stage === 'proposed') {
    return allowed(['accept', 'decide'], ['decline', 'decide'], ['hand_decision', 'decide']);
  }
  if (stage === 'proved' || stage === 'cancelled') return allowed(['reopen', 'reopen']);
  if (stage === 'done') {
    return allowed(['check', 'check'], ['plan_check', 'finish'], ['reopen', 'reopen']);
  }
  return allowed(
    ['finish', 'finish'],
    [action.due_on === null ? 'set_due' : 'move_due', 'move_due'],
    ['assign', 'assign'],
    ['contain', 'finish'],
    ['plan', 'finish'],
    ['cancel', 'cancel'],
  );
}

/**
 * How many of these acts stand as buttons in one line that has room for so many letters; at least the
 * first, at most three. The others go under one more button.
 */
export function actsAtHand(names: readonly string[], room: number): number {
  let used = 0;
  const fitting = names.findIndex((name) => (used += name.length) > room);
  return Math.min(3, Math.max(1, fitting === -1 ? names.length : fitting));
}
