import type { Day } from '../../../../lib/day.ts';
import type { Level } from '../timeline.ts';
import type { ActionAggregates } from './actions.ts';
import { citations, countDecisions, type DecisionCounts, type DecisionFacts } from './decisions.ts';
import { countGiven, type GivenCounts, type GivenFacts } from './given.ts';
import type { MeasureFacts } from './measures.ts';
import { countMeetings, type MeetingCounts, type MeetingsFacts } from './meetings.ts';
import { countNoise, type NoiseCounts } from './noise.ts';
import { countOffTrack, type OffTrackCounts } from './off-track.ts';
import type { LeadingCounts } from './leading.ts';
import type { CountingOptions } from './options.ts';
import { countProblems, type ProblemCounts, type ProblemsFacts } from './problems.ts';
import { countRequests, type RequestCounts, type RequestFacts } from './requests.ts';
import type { RaisedFacts } from './steering-facts.ts';
import { countStrategy, type StrategyCounts, type StrategyFacts } from './strategy.ts';
import { countTargets, type TargetCounts } from './targets.ts';
import { countVoice, type VoiceCounts, type VoiceFacts } from './voice.ts';

/** Counted up when a part joins or changes: what was kept in another shape is counted anew. */
export const SHAPE = 13;

/** Everything the rules may know of one day: a part for each noun, none of which knows another. */
export type Counts = {
  readonly shape: number;
  readonly asOf: Day;
  readonly actions: ActionAggregates;
  readonly leading: LeadingCounts;
} & DirectionCounts;

/** What is counted of where the firm is going and what it decides about it. */
export type DirectionCounts = {
  readonly requests: RequestCounts;
  readonly decisions: DecisionCounts;
  readonly given: GivenCounts;
  readonly strategy: StrategyCounts;
  readonly offTrack: OffTrackCounts;
  readonly targets: TargetCounts;
  readonly noise: NoiseCounts;
  readonly meetings: MeetingCounts;
  readonly problems: ProblemCounts;
  readonly voice: VoiceCounts;
};

/** These records are few: a database fetches them and they are counted here, for the pages as for the tests. */
export type DirectionFacts = StrategyFacts &
  MeetingsFacts &
  ProblemsFacts &
  VoiceFacts & {
    readonly requests: readonly RequestFacts[];
    readonly decisions: readonly DecisionFacts[];
    readonly given: readonly GivenFacts[];
    readonly measures: readonly MeasureFacts[];
    readonly raised: readonly RaisedFacts[];
  };

/** Everything of {@link DirectionCounts} as it stood at the end of `asOf`, given everyone's level that day. */
export function countDirection(
  facts: DirectionFacts,
  levels: ReadonlyMap<string, Level>,
  asOf: Day,
  options: CountingOptions,
): DirectionCounts {
  const { decisions, objectives, measures, raised } = facts;
  const cited = citations(decisions, asOf);
  const steering = { measures, objectives, raised, cited, levels };
  return {
    requests: countRequests(facts.requests, levels, asOf, options),
    decisions: countDecisions(decisions, asOf, options),
    given: countGiven(facts.given, asOf, options),
    strategy: countStrategy(facts, levels, asOf, options),
    offTrack: countOffTrack(steering, asOf, options),
    targets: countTargets(steering, asOf, options),
    noise: countNoise(steering, asOf, options),
    meetings: countMeetings(facts, asOf, options),
    problems: countProblems(facts, levels, asOf, options),
    voice: countVoice(facts, asOf, options),
  };
}
