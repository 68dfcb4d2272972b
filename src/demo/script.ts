import type { Day } from '../lib/day.ts';
import type { Verdict as LookBackVerdict } from '../features/decisions/contract/kinds.ts';
import type { State } from '../features/strategy/contract/kinds.ts';
import type { Significance, Source, Verdict } from '../features/actions/contract/shapes.ts';

/** Stands for whoever is accountable for the action at that moment. */
export const OWNER = 'owner';

/** What somebody of the story does. People, teams and actions are named by their keys. */
export type Act =
  | {
      readonly kind: 'open';
      readonly action: string;
      readonly title: string;
      readonly why: string;
      readonly source: Source;
      readonly reference: string;
      readonly significance: Significance;
      readonly process: string;
      readonly owner: string | null;
      readonly helpers: readonly string[];
      readonly due: Day | null;
    }
  | {
      readonly kind: 'propose';
      readonly action: string;
      readonly title: string;
      readonly description: string;
      readonly process: string;
    }
  | {
      readonly kind: 'accept';
      readonly action: string;
      readonly reason: string;
      readonly owner: string;
      readonly due: Day;
    }
  | { readonly kind: 'decline'; readonly action: string; readonly reason: string }
  | { readonly kind: 'contain'; readonly action: string; readonly words: string }
  | {
      readonly kind: 'plan';
      readonly action: string;
      readonly cause: string;
      readonly plan: string;
    }
  | { readonly kind: 'move'; readonly action: string; readonly to: Day; readonly reason: string }
  | {
      readonly kind: 'assign';
      readonly action: string;
      readonly to: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'finish';
      readonly action: string;
      readonly result: string;
      readonly check: { readonly by: string; readonly due: Day } | null;
    }
  | {
      readonly kind: 'check';
      readonly action: string;
      readonly verdict: Verdict;
      readonly note: string;
      readonly due: Day | null;
    }
  | {
      readonly kind: 'reopen';
      readonly action: string;
      readonly reason: string;
      readonly due: Day;
    }
  | { readonly kind: 'cancel'; readonly action: string; readonly reason: string }
  | { readonly kind: 'comment'; readonly action: string; readonly words: string }
  | {
      readonly kind: 'file';
      readonly action: string;
      readonly name: string;
      readonly content: string;
    }
  | {
      readonly kind: 'link';
      readonly action: string;
      readonly label: string;
      readonly target: string;
    }
  | { readonly kind: 'give_role'; readonly person: string; readonly role: 'line_manager' }
  | { readonly kind: 'arrive'; readonly person: string }
  | { readonly kind: 'go'; readonly person: string; readonly to: string }
  | {
      readonly kind: 'leave';
      readonly person: string;
      readonly from: Day;
      readonly until: Day;
    }
  | RecordAct
  | { readonly kind: 'settle' }
  | { readonly kind: 'certify' };

/** What is done with records that have a player of their own. */
export type RecordAct =
  | MeasureAct
  | StrategyAct
  | DecisionAct
  | ProblemAct
  | EarlierAct
  | VoiceAct
  | LeadershipAct
  | MeetingAct
  | PulseAct;

/** The list of complaints that was kept before, as a spreadsheet. */
export type EarlierAct = { readonly kind: 'bring_complaints'; readonly file: string };

/** A step in the life of a wave of the pulse. */
export type PulseAct = {
  readonly kind:
    | 'announce_pulse'
    | 'open_pulse'
    | 'fill_pulse'
    | 'close_pulse'
    | 'publish_pulse'
    | 'answer_pulse'
    | 'tell_pulse';
  readonly pulse: string;
};

/** What is aimed at and undertaken; goals and objectives are named by their keys. */
export type StrategyAct =
  | {
      readonly kind: 'set_goal';
      readonly goal: string;
      readonly name: string;
      readonly horizon: Day;
    }
  | { readonly kind: 'turn_goal'; readonly goal: string; readonly reason: string }
  | { readonly kind: 'set_objective'; readonly objective: string; readonly due: Day }
  | {
      readonly kind: 'check_in';
      readonly objective: string;
      readonly state: State;
      readonly text: string;
    }
  | { readonly kind: 'close_objective'; readonly objective: string; readonly reason: string };

/** What is decided and asked for; decisions and requests are named by their keys. */
export type DecisionAct =
  | { readonly kind: 'decide'; readonly decision: string; readonly look_back_on: Day | null }
  | {
      readonly kind: 'look_later';
      readonly decision: string;
      readonly to: Day;
      readonly reason: string;
    }
  | {
      readonly kind: 'look_back';
      readonly decision: string;
      readonly verdict: LookBackVerdict;
      readonly learned: string;
    }
  | { readonly kind: 'withdraw'; readonly decision: string; readonly reason: string }
  | { readonly kind: 'ask' | 'answer'; readonly request: string };

/** Meetings of the management, by their keys; each but the first follows the one before. */
export type MeetingAct =
  | {
      readonly kind: 'plan_meeting';
      readonly meeting: string;
      readonly after: string | null;
      readonly day: Day;
    }
  | {
      readonly kind: 'move_meeting';
      readonly meeting: string;
      readonly to: Day;
      readonly reason: string;
    }
  | { readonly kind: 'hold_meeting' | 'tell_outputs' | 'sign_minutes'; readonly meeting: string };

/** What goes wrong and what is stopped; problems and holds are named by their keys. */
export type ProblemAct =
  | { readonly kind: 'raise'; readonly problem: string }
  | {
      readonly kind: 'contain_problem' | 'tell_top' | 'fix' | 'look' | 'close_problem';
      readonly problem: string;
    }
  | { readonly kind: 'analyse'; readonly problem: string; readonly due: Day | null }
  | { readonly kind: 'plan_look'; readonly problem: string; readonly due: Day }
  | { readonly kind: 'call' | 'answer_hold' | 'release'; readonly hold: string };

type AboutItem<Kind> = Kind extends string ? { readonly kind: Kind; readonly item: string } : never;

/** What people say and hear; items are named by their keys. */
export type VoiceAct =
  | AboutItem<'places' | 'say' | 'join' | 'thank'>
  | AboutItem<'word' | 'escalate' | 'end_try' | 'item_done' | 'say_gone'>
  | AboutItem<'posters' | 'letter' | 'letter_back' | 'letter_gone'>
  | { readonly kind: 'decide_item'; readonly item: string; readonly until: Day | null }
  | { readonly kind: 'say_fair'; readonly item: string; readonly score: number };

/** What the top team does itself; promises, visits and messages are named by their keys. */
export type LeadershipAct =
  | { readonly kind: 'promise'; readonly promise: string; readonly due: Day }
  | { readonly kind: 'show'; readonly promise: string; readonly on: Day }
  | { readonly kind: 'visit'; readonly visit: string }
  | { readonly kind: 'reply'; readonly visit: string; readonly point: number }
  | { readonly kind: 'write_why' | 'tell_why'; readonly message: string }
  | { readonly kind: 'share_duties' }
  | { readonly kind: 'change_leading'; readonly since: Day };

/** What is measured and decided about it; measures are named by their keys. */
export type MeasureAct =
  | { readonly kind: 'measure'; readonly measure: string }
  | {
      readonly kind: 'value';
      readonly measure: string;
      readonly period: Day;
      readonly value: string;
      readonly size: string;
    }
  | {
      readonly kind: 'aim';
      readonly measure: string;
      readonly target: number;
      readonly reason: string;
    }
  | {
      readonly kind: 'rebase';
      readonly measure: string;
      readonly from: Day;
      readonly reason: string;
    }
  | { readonly kind: 'note'; readonly measure: string; readonly day: Day; readonly text: string }
  | { readonly kind: 'end_measure'; readonly measure: string; readonly reason: string };

/** One act: when, and by whom. */
export type Step = { readonly at: Date; readonly as: string; readonly act: Act };

/** Puts steps into the order in which they happen; those of one moment keep the order they were told in. */
export function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}
