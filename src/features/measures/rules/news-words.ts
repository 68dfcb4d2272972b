import type { Day } from '../../../lib/day.ts';
import type { MeasureWords, Verdict } from '../contract/shapes.ts';

const WHY: Record<NonNullable<Verdict['rule']>, string> = {
  outside: 'lies beyond the limits of what this process brings by itself',
  trend: 'is one of seven values or more that run one way',
  two_of_three: 'is one of two in three that lie close to a limit',
  shift: 'is one of seven values or more on one side of the middle',
};

const MEANS = {
  improvement: 'Something has made it better: find out what, and keep it.',
  concern: 'Something has made it worse: look for what changed.',
  neutral: 'Something has changed: look for what it was.',
} as const;

type Named = Pick<MeasureWords, 'kind' | 'unit'>;

/** What a latest value says that chance does not explain, as a mail says it. */
export function newsSentence(
  measure: Named,
  latest: { readonly period: Day; readonly value: number | null },
  { variation, rule }: Verdict,
): string {
  const value = `${written(measure, latest.value ?? 0)} ${unitOf(measure)}`.trim();
  const meaning = variation.split('_')[0] as keyof typeof MEANS;
  const when = measure.kind === 'rare' ? 'up to' : 'in the period from';
  return `The latest value, ${value} ${when} ${dayInWords(latest.period)}, ${WHY[rule ?? 'outside']}. ${MEANS[meaning]}`;
}

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "1 October 2026". */
function dayInWords(day: Day): string {
  return IN_WORDS.format(new Date(`${day}T00:00:00Z`));
}

/** Shares and rates are calculated and rounded; everything else stands as it was recorded. */
function written({ kind }: Named, value: number): string {
  if (kind !== 'p' && kind !== 'u') return String(value);
  return String(Math.abs(value) < 1_000 ? Number(value.toPrecision(4)) : Math.round(value));
}

function unitOf({ kind, unit }: Named): string {
  if (kind === 'p') return '%';
  return kind === 'rare' ? 'days' : unit;
}
