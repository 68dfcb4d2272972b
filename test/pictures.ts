/** Pictures of a firm made from a few counts, and everything that is said of them, in English. */
import type { ActionAggregates } from '../src/features/culture/rules/aggregates/actions.ts';
import { aggregateActions } from '../src/features/culture/rules/aggregates/count-actions.ts';
import {
  countDirection,
  SHAPE,
  type Counts,
  type DirectionCounts,
  type DirectionFacts,
} from '../src/features/culture/rules/aggregates/counts.ts';
import {
  countLeading,
  type LeadingCounts,
  type LeadingFacts,
} from '../src/features/culture/rules/aggregates/leading.ts';
import type { OrganisationFacts } from '../src/features/culture/rules/facts.ts';
import { evaluate, pictureFor } from '../src/features/culture/rules/evaluation.ts';
import type { Picture, Viewer } from '../src/features/culture/rules/evaluation.ts';
import {
  figureCard,
  goodNewsCard,
  headline,
  signalCard,
  stoppedSentence,
} from '../src/features/culture/rules/sentences.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from '../src/features/culture/rules/thresholds.ts';
import behind from '../src/features/culture/web/behind/en.json' with { type: 'json' };
import first from '../src/features/culture/web/en.json' with { type: 'json' };
import { day, type Day } from '../src/lib/day.ts';
import { speakerOf } from './speaker.ts';

/** Every text of culture. */
export const english: Readonly<Record<string, string>> = { ...first, ...behind };
export const { say, asked } = speakerOf(english);

/** Everything a person may read of a picture. */
export function sayAll(picture: Picture, viewer: Viewer): readonly string[] {
  const signals = picture.live.flatMap((finding) => {
    const card = signalCard(finding, viewer);
    return [card.says, card.evidenceSays, card.instead, card.clears];
  });
  const figures = picture.indicators.flatMap((result) => {
    const card = figureCard(result, THRESHOLDS);
    return [card.says, ...card.more];
  });
  const news = picture.goodNews === null ? [] : [goodNewsCard(picture.goodNews).says];
  const stopped = picture.stopped.map(stoppedSentence);
  return [headline(picture, viewer, THRESHOLDS), ...signals, ...figures, ...news, ...stopped].map(
    say,
  );
}

export const TODAY = day('2026-06-30');
export const NOTHING: DirectionFacts = {
  goals: [],
  objectives: [],
  requests: [],
  decisions: [],
  given: [],
  measures: [],
  raised: [],
  meetings: [],
  required: [],
  recordsSince: day('2020-01-01'),
  problems: [],
  holds: [],
  items: [],
  reports: [],
  opened: [],
  headcount: 0,
  weekdays: [1, 2, 3, 4, 5],
  fair: [],
};

export const NOBODY_LED: LeadingFacts = {
  commitments: [],
  visits: [],
  messages: [],
  teams: [],
  tops: [],
  acts: [],
  audits: [],
  closed: [],
  begun: [],
  planned: [],
  weeks: Array.from({ length: 26 }, () => 0),
  active: { people: 0, here: 0 },
  recordsSince: null,
};

/** The counts of a firm without records. */
export function emptyOn(asOf: Day): Counts {
  return {
    shape: SHAPE,
    asOf,
    actions: aggregateActions({ people: [], actions: [] }, asOf, THRESHOLDS.counting),
    leading: countLeading(NOBODY_LED, asOf, THRESHOLDS.counting),
    ...countDirection(NOTHING, new Map(), asOf, THRESHOLDS.counting),
  };
}

export const EMPTY: Counts = emptyOn(TODAY);

/** The counts of a firm of which only these counts of actions are known. */
export function ofActions(counts: Partial<ActionAggregates>): Counts {
  return { ...EMPTY, actions: { ...EMPTY.actions, ...counts } };
}

/** What is counted of a firm that has these facts and no more. */
export function countsOf(facts: OrganisationFacts, asOf: Day): Counts {
  return { ...emptyOn(asOf), actions: aggregateActions(facts, asOf, THRESHOLDS.counting) };
}

export const MD: Viewer = { personId: 'md', level: 'top' };

/** The managing director's picture where these counts hold today, and before, and earlier. */
export function pictureOf(
  now: Partial<ActionAggregates>,
  before: Partial<ActionAggregates> = now,
  earlier: Partial<ActionAggregates> = before,
): Picture {
  const at = (counts: Partial<ActionAggregates>) =>
    ofActions({ recordsSince: day('2026-01-01'), ...counts });
  return pictureOfCounts(at(now), at(before), at(earlier));
}

/** The same where more than the counts of actions matters. */
export function pictureOfCounts(now: Counts, before: Counts = now, earlier = before): Picture {
  const at = (counts: Counts) => evaluate(counts, THRESHOLDS);
  return pictureFor(MD, [at(now), at(before), at(earlier)], THRESHOLDS);
}

/** Some parts of some counts, and nothing of the others. */
export type Parts = {
  readonly [Part in keyof DirectionCounts]?: Partial<DirectionCounts[Part]>;
} & {
  readonly leading?: Partial<LeadingCounts>;
  readonly actions?: Partial<ActionAggregates>;
};

/** The counts of a firm of which only these parts are known. */
export function ofParts(parts: Parts): Counts {
  const { requests, decisions, given, strategy, offTrack, targets, noise, meetings } = EMPTY;
  const { problems, voice } = EMPTY;
  return {
    ...EMPTY,
    actions: { ...EMPTY.actions, ...parts.actions },
    leading: { ...EMPTY.leading, ...parts.leading },
    requests: { ...requests, ...parts.requests },
    decisions: { ...decisions, ...parts.decisions },
    given: { ...given, ...parts.given },
    strategy: { ...strategy, ...parts.strategy },
    offTrack: { ...offTrack, ...parts.offTrack },
    targets: { ...targets, ...parts.targets },
    noise: { ...noise, ...parts.noise },
    meetings: { ...meetings, ...parts.meetings },
    problems: { ...problems, ...parts.problems },
    voice: { ...voice, ...parts.voice },
  };
}

/** Counts of one top manager. */
export function leader(overdue: number, afterTheDate = 0): ActionAggregates['leaders'] {
  return [
    { personId: MD.personId, top: true, open: 9, overdue, extensions: afterTheDate, afterTheDate },
  ];
}

/** Counts of moved dates, each with a reason. */
export function slip(actions: number, extensions: number, afterTheDate: number) {
  return { actions, extensions, afterTheDate, withReason: extensions };
}

/** Owners outside top management with so many actions each. */
export function owners(...counts: readonly number[]): ActionAggregates['owners'] {
  return counts.map((actions, index) => ({ personId: `Zora ${index}`, top: false, actions }));
}
