import type { Actor } from '../../platform/access/actor.ts';
import {
  answers,
  anyoneHere,
  hasRole,
  theSystem,
  when,
  type Policy,
} from '../../platform/access/predicate.ts';
import type { WaveCan } from './contract/shapes.ts';

const runs = hasRole('top_management', 'system_manager');

/** What was asked, of whom and what came out is for everybody who works here, the same for all of them. */
export const seeWaves: Policy<unknown> = [anyoneHere];
export const planWave: Policy<unknown> = [runs];
/** Whether somebody is asked stands in the register; who may knock is decided here. */
export const fetchToken: Policy<unknown> = [anyoneHere];

export const wavePolicies = {
  open: [runs, theSystem],
  close: [runs, theSystem],
  publish: [runs, theSystem],
  answer: [hasRole('top_management')],
  tell: [runs],
  cancel: [runs],
  enter_paper: [runs],
} satisfies Record<keyof WaveCan, Policy<unknown>>;

/** Where top management is one person, that person alone says something about the results. */
export const asSingleLeader: Policy<{ readonly single_leader_id: string | null }> = [
  when(
    'whoever is top management by themselves',
    (actor, { single_leader_id: leader }) => leader === actor.personId,
  ),
];
/** What somebody wrote about a single leader is left out by a third person and by nobody else. */
export const asThird: Policy<{ readonly isThird: boolean }> = [
  when('who opens sealed letters and is not the leader', (_actor, { isThird }) => isThird),
];

export const byItself: Policy<unknown> = [theSystem];

/** The answers sent with a wave. */
export function canOf(actor: Actor): WaveCan {
  return answers(wavePolicies, actor, null);
}
