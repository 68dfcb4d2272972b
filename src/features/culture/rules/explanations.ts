/**
 * How a figure or a signal is come by, in plain sentences with its numbers: whoever is told something may see how it
 * was worked out, and check it.
 */
import { MONTHS_TO_JUDGE } from './course.ts';
import type { Figure } from './figures.ts';
import { share } from './figures.ts';
import type { IndicatorResult } from './indicators/indicator.ts';
import { kindOf } from './limits.ts';
import type { Message } from './sentences.ts';
import { message } from './sentences.ts';
import { AT_ONCE } from './signals/catalogue.ts';
import type { Cause, Finding } from './signals/signal.ts';
import type { IndicatorId, SignalId, Threshold, Thresholds, TwoSided } from './thresholds.ts';

/** The halves of each signal's rule, in the order in which they are told. */
export const CAUSES: Readonly<Record<SignalId, readonly Cause[]>> = {
  S1: ['overdue_share', 'long_overdue'],
  S2: ['late_extensions', 'moved_often'],
  S3: ['stuck_on_desk'],
  S5: ['surge'],
  S7: ['time_cut', 'placed_last'],
  S8: ['top_absent', 'deputy_twice'],
  S9: ['few_decided', 'carried_over'],
  S10: ['one_owner', 'little_at_the_top'],
  S12: ['leaders_behind'],
  S13: ['slow_first_word', 'loop_open', 'concern_unheard'],
  S14: ['person_alone'],
  S15: ['cliff'],
  S16: ['slow_answers', 'barriers_stay'],
  S17: ['target_eased'],
  S18: ['nothing_decided'],
  S19: ['chased_noise'],
  S20: ['audit_talk'],
  S21: ['hold_overridden'],
  S22: ['slow_records', 'late_records'],
};

/** Figures whose median is of times that are all over. */
const PLAIN: ReadonlySet<IndicatorId> = new Set(['7d-age', '8b']);

function percent(part: number): number {
  return Math.round(part * 100);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The figure as x of n with its interval; nothing where there is not enough. */
function worked(figure: Figure, level: number, plain = false): readonly Message[] {
  if (figure.kind === 'not_enough') return [];
  if (figure.kind === 'median' && plain) {
    return [message('how.middle', { cases: figure.cases, count: figure.days ?? figure.longest })];
  }
  if (figure.kind === 'median') {
    const { cases, days, longest, atLeast } = figure;
    return [
      days === null
        ? message('how.median_longer', { cases, count: longest, least: atLeast })
        : message('how.median', { cases, count: days }),
    ];
  }
  if (figure.kind === 'ratio') {
    const { near, nearDays, far, farDays, value, interval } = figure;
    const numbers = { near, nearDays, far, farDays, value: rounded(value) };
    const range = { low: rounded(interval.low), level: percent(level) };
    return [
      far === 0
        ? message('how.ratio_open', { ...numbers, ...range })
        : message('how.ratio', { ...numbers, ...range, high: rounded(interval.high) }),
    ];
  }
  if (figure.kind === 'index') {
    return [message('how.index', { cases: figure.cases, value: rounded(figure.value) })];
  }
  if (figure.kind === 'difference') {
    const { top, others, interval } = figure;
    return [
      message('how.difference', {
        topHits: top.hits,
        topCases: top.cases,
        otherHits: others.hits,
        otherCases: others.cases,
        low: percent(interval.low),
        high: percent(interval.high),
        level: percent(level),
      }),
    ];
  }
  const { hits, cases, value } = figure;
  if (figure.kind === 'rate') {
    return [message('how.rate', { hits, cases, value: rounded(value) })];
  }
  const { low, high } = figure.interval;
  return [
    message('how.share', {
      hits,
      cases,
      percent: percent(value),
      low: percent(low),
      high: percent(high),
      level: percent(level),
    }),
  ];
}

function limits(kind: Figure['kind'], threshold: Threshold | TwoSided): Message {
  if (threshold.trouble === 'neither') return message('how.two_sided');
  const { trouble, watch, act } = threshold;
  if (kind === 'ratio') return message(`how.ratio_${trouble}`, { watch, act });
  if (kind === 'rate' || kind === 'index') {
    return message(`how.rate_${trouble}`, { watch, act });
  }
  if (kind === 'difference') {
    return message('how.difference_limits', { watch: -percent(watch), act: -percent(act) });
  }
  if (kind === 'median') return message('how.median_limits', { watch, act });
  return message(`how.${trouble}`, { watch: percent(watch), act: percent(act) });
}

/** What is divided by what, or which middle is taken. */
export function formulaOf(id: IndicatorId, { counting }: Thresholds): Message {
  return message(`indicator.${id}.formula`, {
    days: counting.windowDays,
    limit: counting.decideDays,
  });
}

/** How a figure is worked out: the formula, the numbers in it, the limits, the fewest records. */
export function howFigure(result: IndicatorResult, thresholds: Thresholds): readonly Message[] {
  const threshold = thresholds.indicators[result.id];
  return [
    formulaOf(result.id, thresholds),
    ...worked(result.figure, thresholds.level, PLAIN.has(result.id)),
    limits(kindOf(result.id), threshold),
    ...(result.by === 'course' ? [message('how.by_months', { count: MONTHS_TO_JUDGE })] : []),
    message('how.floor', { count: threshold.floor }),
  ];
}

function ruleOf(id: SignalId, cause: Cause, thresholds: Thresholds): Message {
  const { counting, indicators, lateExtensions } = thresholds;
  const days = counting.windowDays;
  const values: Readonly<Record<Cause, Message['values']>> = {
    overdue_share: { act: percent(indicators['3d'].act), count: indicators['3d'].floor },
    long_overdue: { limit: counting.longOverdueDays },
    late_extensions: {
      act: percent(lateExtensions.act),
      count: lateExtensions.floor,
      actions: indicators['3c'].floor,
      days,
    },
    moved_often: { count: counting.oftenMoved, days },
    one_owner: { act: percent(indicators['1b'].act), count: indicators['1b'].floor, days },
    little_at_the_top: { act: percent(indicators['1c'].act), count: indicators['1c'].floor },
    slow_answers: { act: indicators['3a'].act, count: indicators['3a'].floor, days },
    target_eased: { limit: counting.missDays, days },
    nothing_decided: {
      act: percent(indicators['2e'].act),
      count: indicators['2e'].floor,
      limit: counting.decideDays,
      days,
    },
    chased_noise: { count: thresholds.chased, days },
    time_cut: { act: percent(indicators['7e'].act), count: indicators['7e'].floor, days },
    placed_last: { count: thresholds.lastAgendas },
    top_absent: {},
    deputy_twice: {},
    few_decided: { act: percent(indicators['7a'].act), count: indicators['7a'].floor, days },
    carried_over: { act: percent(indicators['7c'].act), count: indicators['7c'].floor, days },
    slow_first_word: { act: indicators['6b'].act, count: indicators['6b'].floor, days },
    loop_open: {
      act: percent(indicators['6c'].act),
      count: indicators['6c'].floor,
      limit: counting.decideDays,
      days,
    },
    concern_unheard: { limit: counting.concernDays },
    barriers_stay: { act: percent(indicators['3b'].act), count: indicators['3b'].floor },
    stuck_on_desk: { times: thresholds.deskWait.times, count: thresholds.deskWait.floor, days },
    surge: { act: indicators['5a'].act, count: indicators['5a'].floor },
    leaders_behind: { act: -percent(indicators['4a'].act), count: indicators['4a'].floor, days },
    cliff: { act: percent(indicators['5b'].act), count: indicators['5b'].floor },
    audit_talk: { act: indicators['4e'].act, count: indicators['4e'].floor },
    person_alone: { act: percent(indicators['5c'].act), count: indicators['5c'].floor, days },
    hold_overridden: { days },
    slow_records: { act: indicators['8b'].act, count: indicators['8b'].floor, days },
    late_records: {
      act: percent(thresholds.lateRecords.act),
      count: thresholds.lateRecords.floor,
      limit: counting.lateRecordDays,
      days,
    },
  };
  return message(`signal.${id}.${cause}.rule`, values[cause]);
}

/** How a signal's rules read, whether or not one of them is met. */
export function howSignal(id: SignalId, thresholds: Thresholds): readonly Message[] {
  return [...CAUSES[id].map((cause) => ruleOf(id, cause, thresholds)), looks(id, thresholds)];
}

/** How many looks it takes. */
function looks(id: SignalId, { recheckDays: count }: Thresholds): Message {
  return AT_ONCE.has(id) ? message('how.once') : message('how.twice', { count });
}

/** The numbers of a finding that are a share of something. */
function shareIn({ cause, numbers }: Finding): readonly [hits: number, cases: number] | null {
  const names: Partial<Record<Cause, readonly [string, string]>> = {
    overdue_share: ['late', 'open'],
    late_extensions: ['late', 'extensions'],
    one_owner: ['actions', 'owned'],
    little_at_the_top: ['count', 'cases'],
    nothing_decided: ['decided', 'cases'],
    few_decided: ['count', 'cases'],
    carried_over: ['count', 'cases'],
    loop_open: ['told', 'cases'],
    barriers_stay: ['count', 'cases'],
    person_alone: ['count', 'cases'],
    late_records: ['count', 'cases'],
  };
  const [hits, cases] = names[cause] ?? [];
  return hits === undefined || cases === undefined
    ? null
    : [numbers[hits] ?? 0, numbers[cases] ?? 0];
}

/** How one signal came about: its rule, its numbers, and that it has to hold twice. */
export function howFinding(finding: Finding, thresholds: Thresholds): readonly Message[] {
  const counted = shareIn(finding);
  return [
    ruleOf(finding.id, finding.cause, thresholds),
    ...(counted === null ? [] : worked(share(...counted, 1, thresholds.level), thresholds.level)),
    looks(finding.id, thresholds),
  ];
}
