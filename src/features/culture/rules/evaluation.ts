/**
 * The evaluation of one day, and what a row of evaluations adds up to. A signal is live when its rule holds today and
 * held a week before: two looks at different weeks, so that one bad Friday is no signal; a few need one look. The days are a pure function
 * of today, and every evaluation can be repeated for any past day from the same facts.
 */
import { addDays } from '../../../lib/day.ts';
import type { Day } from '../../../lib/day.ts';
import type { Counts } from './aggregates/counts.ts';
import { judgedByCourse, type Month } from './course.ts';
import { INDICATORS } from './indicators/catalogue.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import { AT_ONCE, SIGNALS } from './signals/catalogue.ts';
import type { Concerned, Finding, GoodNews } from './signals/signal.ts';
import { figureTold, type IndicatorId, type Thresholds } from './thresholds.ts';
import type { Level } from './timeline.ts';

/** Everything the rules say about one day. */
export type Evaluation = {
  readonly asOf: Day;
  readonly recordsSince: Day | null;
  readonly indicators: readonly IndicatorResult[];
  readonly findings: readonly Finding[];
  readonly goodNews: readonly GoodNews[];
};

/** Who looks: what concerns a leader is shown to that leader, what concerns the top team to each of its members. */
export type Viewer = { readonly personId: string; readonly level: Level };

/** The three days a picture of today needs: today, one look before and the look before that. */
export function evaluationDays(today: Day, thresholds: Thresholds): readonly [Day, Day, Day] {
  const back = (looks: number): Day => addDays(today, -looks * thresholds.recheckDays);
  return [today, back(1), back(2)];
}

/** Everything of one day. With the months before it, indicators are judged by their own course where they have one. */
export function evaluate(
  counts: Counts,
  thresholds: Thresholds,
  months: readonly Month[] = [],
): Evaluation {
  const before = months.filter(({ month }) => month <= counts.asOf);
  return {
    asOf: counts.asOf,
    recordsSince: counts.actions.recordsSince,
    indicators: INDICATORS.map((indicator) =>
      judgedByCourse(
        indicator.measure(counts, thresholds),
        before,
        thresholds.indicators[indicator.id],
      ),
    ),
    findings: SIGNALS.flatMap((signal) => signal.detect(counts, thresholds)),
    goodNews: SIGNALS.flatMap((signal) => signal.goodNews(counts, thresholds)),
  };
}

/** Two findings are the same signal when the same half of the same rule concerns the same people. */
function sameSignal(a: Finding, b: Finding): boolean {
  return a.id === b.id && a.cause === b.cause && concernsSame(a.concerns, b.concerns);
}

function concernsSame(a: Concerned, b: Concerned): boolean {
  if (a.kind === 'top_team' || b.kind === 'top_team') return a.kind === b.kind;
  return a.personId === b.personId;
}

function rank(finding: Finding): number {
  const consequence = SIGNALS.find((signal) => signal.id === finding.id)?.consequence ?? 0;
  return finding.strength * consequence;
}

/** Whether a finding is a signal: it was there at the look before as well, or needs no second look. */
function isLive(finding: Finding, before: Evaluation): boolean {
  return AT_ONCE.has(finding.id) || before.findings.some((other) => sameSignal(finding, other));
}

/** The findings of `now` that are signals, the weightiest first. */
export function liveSignals(now: Evaluation, before: Evaluation): readonly Finding[] {
  return now.findings
    .filter((finding) => isLive(finding, before))
    .toSorted((a, b) => rank(b) - rank(a));
}

/** Signals that were live at `before` and whose rule no longer holds, as they were then. */
export function stoppedSignals(
  now: Evaluation,
  before: Evaluation,
  earlier: Evaluation,
): readonly Finding[] {
  return liveSignals(before, earlier).filter(
    (finding) => !now.findings.some((other) => sameSignal(finding, other)),
  );
}

/** True where a viewer may be told: the top team's matters to its members, a leader's own to that leader alone. */
export function concernsViewer(concerns: Concerned, viewer: Viewer): boolean {
  if (concerns.kind === 'top_team') return viewer.level === 'top';
  return viewer.level !== 'other' && concerns.personId === viewer.personId;
}

/** An indicator at act-level on both days. */
export function isConfirmed(id: IndicatorId, now: Evaluation, before: Evaluation): boolean {
  return [now, before].every(({ indicators }) =>
    indicators.some((result) => result.id === id && result.verdict === 'act'),
  );
}

/**
 * What one person may be told today; nothing in it concerns another leader alone. The firm's figures are for the top
 * team: a line manager is told of own matters only.
 */
export type Picture = {
  readonly asOf: Day;
  readonly recordsSince: Day | null;
  readonly indicators: readonly IndicatorResult[];
  readonly live: readonly Finding[];
  readonly stopped: readonly Finding[];
  /** Rules met today for the first time: not a signal yet. */
  readonly forming: readonly Finding[];
  readonly goodNews: GoodNews | null;
  /** Figures at act-level at both looks that no signal speaks of. */
  readonly weak: readonly IndicatorResult[];
};

/** Good news about oneself comes first; none is told whose opposite is being shown. */
function chooseGoodNews(
  today: Evaluation,
  viewer: Viewer,
  live: readonly Finding[],
): GoodNews | null {
  const own = (news: GoodNews): number => (news.concerns.kind === 'leader' ? 0 : 1);
  const told = today.goodNews
    .filter((news) => concernsViewer(news.concerns, viewer))
    .filter((news) => !live.some((finding) => finding.id === news.counterpartOf))
    .toSorted((a, b) => own(a) - own(b));
  return told[0] ?? null;
}

function weakFigures(
  today: Evaluation,
  before: Evaluation,
  live: readonly Finding[],
): readonly IndicatorResult[] {
  const told = new Set(live.map(figureTold));
  return today.indicators.filter(({ id }) => !told.has(id) && isConfirmed(id, today, before));
}

/** Puts three evaluations, of the days of {@link evaluationDays}, together for one viewer. */
export function pictureFor(
  viewer: Viewer,
  [today, before, earlier]: readonly [Evaluation, Evaluation, Evaluation],
  thresholds: Thresholds,
): Picture {
  const mine = (finding: Finding): boolean => concernsViewer(finding.concerns, viewer);
  const live = liveSignals(today, before).filter(mine).slice(0, thresholds.mostSignals);
  return {
    asOf: today.asOf,
    recordsSince: today.recordsSince,
    indicators: viewer.level === 'top' ? today.indicators : [],
    live,
    stopped: stoppedSignals(today, before, earlier).filter(mine),
    forming: today.findings.filter((finding) => mine(finding) && !isLive(finding, before)),
    goodNews: chooseGoodNews(today, viewer, live),
    weak: viewer.level === 'top' ? weakFigures(today, before, live) : [],
  };
}

/** Today's findings that a viewer may be told, the weightiest first, and whether each is a live signal. */
export function findingsFor(
  viewer: Viewer,
  [today, before]: readonly [Evaluation, Evaluation, Evaluation],
): readonly { readonly finding: Finding; readonly live: boolean }[] {
  const live = new Set(liveSignals(today, before));
  return today.findings
    .filter((finding) => concernsViewer(finding.concerns, viewer))
    .map((finding) => ({ finding, live: live.has(finding) }))
    .toSorted((a, b) => Number(b.live) - Number(a.live) || rank(b.finding) - rank(a.finding));
}

/** What the whole picture comes to; see {@link stateOf}. */
export type PictureState =
  | 'signals'
  | 'promises'
  | 'figure'
  | 'no_records'
  | 'not_enough'
  | 'undated'
  | 'stopped'
  | 'forming'
  | 'watch'
  | 'nothing';

/**
 * The one thing to say first. A live signal comes first; then promises that are not kept; then another figure that is
 * worth acting on at both looks; then that there are too few records for even one figure; then that most open actions have
 * no date, so that none of them can be late; then a signal no longer sent; then what is only beginning; then what is worth
 * watching.
 * Where none of these is so, nothing is unusual.
 */
export function stateOf(picture: Picture): PictureState {
  const { live, stopped, forming, indicators } = picture;
  if (live.length > 0) return 'signals';
  if (picture.weak.some(({ id }) => id === '7b-actions')) return 'promises';
  if (picture.weak.length > 0) return 'figure';
  if (picture.recordsSince === null) return 'no_records';
  const has = (verdict: IndicatorResult['verdict']): boolean =>
    indicators.some((result) => result.verdict === verdict);
  if (indicators.length > 0 && indicators.every((result) => result.verdict === null))
    return 'not_enough';
  if (mostUndated(indicators)) return 'undated';
  if (stopped.length > 0) return 'stopped';
  if (forming.length > 0 || has('act')) return 'forming';
  return has('watch') ? 'watch' : 'nothing';
}

/** Without dates nothing is late, and a page that called that usual would praise a list in which nothing was promised. */
function mostUndated(indicators: readonly IndicatorResult[]): boolean {
  const late = indicators.find(({ id }) => id === '3d');
  if (late?.figure.kind !== 'share') return false;
  return 2 * (late.details['undated'] ?? 0) > late.figure.cases;
}
