import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundFirm, get, post, startApp, type Firm, type TestApp } from '../../../test/app.ts';
import type { DrawnPoint, MeasureRecord } from './contract/shapes.ts';
import { takeApart } from './rules/pasted.ts';

type Tolerance = { readonly abs: number; readonly rel: number };

type XmrCase = {
  readonly name: string;
  readonly input: {
    readonly series_id: string;
    readonly date: readonly string[];
    readonly value: readonly number[];
    readonly improvement_direction: 'increase' | 'decrease' | 'neutral';
    readonly target: number | null;
    readonly rebase_dates: readonly string[];
    readonly fix_after_n_points: number | null;
  };
  readonly expected: {
    readonly points: {
      readonly mean: readonly number[];
      readonly lpl: readonly number[];
      readonly upl: readonly number[];
      readonly special_cause_type: readonly string[];
    };
    readonly variation_icon: string;
    readonly assurance_type: string | null;
  };
  readonly tolerance: Tolerance;
};

type ShareCase = {
  readonly name: string;
  readonly input: {
    readonly series_id: string;
    readonly date: readonly string[];
    readonly numerator: readonly number[];
    readonly denominator: readonly number[];
  };
  readonly expected: {
    readonly cl: number;
    readonly lcl: readonly number[];
    readonly ucl: readonly number[];
    readonly sigma_signal_index: readonly number[] | number;
  };
  readonly tolerance: Tolerance;
};

function cases<Case>(file: string): Case[] {
  const path = new URL(`../../../test/fixtures/nhs/${file}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Case[];
}

const single = cases<XmrCase>('xmr.json');
const shares = cases<ShareCase>('p.json');
const pointsOf = (all: readonly { readonly input: { readonly date: readonly string[] } }[]) =>
  all.reduce((sum, { input }) => sum + input.date.length, 0);

let app: TestApp;
let firm: Firm;

beforeAll(async () => {
  app = await startApp();
  firm = await foundFirm(app, 'Trusts');
});
afterAll(() => app.stop());

async function act(command: string, body: object) {
  const answer = await post(app, firm.founder, command, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.result;
}

const read = async (id: string): Promise<MeasureRecord> =>
  (await get(app, firm.founder, `/api/measures/${id}`)).body;

/** What somebody copies from a spreadsheet: a line for each month. */
function paste(dates: readonly string[], ...columns: readonly (readonly number[])[]): string {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric' });
  return dates
    .map((date, at) => [month.format(new Date(date)), ...columns.map((column) => column[at])])
    .map((cells) => cells.join('\t'))
    .join('\n');
}

const BETTER = { increase: 'higher', decrease: 'lower', neutral: 'neither' } as const;

async function loadSingle({ input }: XmrCase): Promise<MeasureRecord> {
  const { id } = await act('measure.create', {
    name: input.series_id,
    kind: 'xmr',
    better: BETTER[input.improvement_direction],
    // A group between two re-bases has a year of its own.
    baseline: input.rebase_dates.length > 0 ? 12 : (input.fix_after_n_points ?? input.value.length),
  });
  const { entries } = takeApart(paste(input.date, input.value), 'xmr');
  await act('measure.record_values', { id, values: entries });
  let version = 2;
  for (const day of input.rebase_dates) {
    const reason = 'As the reference has it';
    await act('measure.rebase', { id, version, starts_on: day, reason });
    version += 1;
  }
  if (input.target !== null) {
    await act('measure.set_target', {
      id,
      version,
      starts_on: input.date[0],
      target: input.target,
      reason: 'As the reference has it',
    });
  }
  return read(id);
}

const CAUSES = {
  outside: { high: 'Above UCL', low: 'Below LCL' },
  trend: { high: '7 Point Trend (Increasing)', low: '7 Point Trend (Decreasing)' },
  two_of_three: { high: '2 in 3 Above CL', low: '2 in 3 Below CL' },
  shift: { high: '7 Points Above CL', low: '7 Points Below CL' },
} as const;
const FATES = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  hit_and_miss: 'inconsistent',
  too_early: 'too early',
} as const;

const causeOf = ({ signals: [first] }: DrawnPoint) =>
  first === undefined ? 'Common Cause' : CAUSES[first.rule][first.direction];

function agrees(tolerance: Tolerance, got: number | null, expected: number): boolean {
  return (
    got !== null && Math.abs(got - expected) <= tolerance.abs + tolerance.rel * Math.abs(expected)
  );
}

describe('the series of accident and emergency departments', () => {
  it(`have the limits, signals and verdicts of the reference, ${single.length} series of ${pointsOf(single)} months`, async () => {
    const differences: string[] = [];
    for (const given of single) {
      const { points, verdict } = await loadSingle(given);
      const { points: expected, variation_icon: icon, assurance_type: fate } = given.expected;
      expect(points.map(({ period }) => period)).toEqual(given.input.date);
      points.forEach((point, at) => {
        const same =
          agrees(given.tolerance, point.centre, expected.mean[at]!) &&
          agrees(given.tolerance, point.lower, expected.lpl[at]!) &&
          agrees(given.tolerance, point.upper, expected.upl[at]!) &&
          causeOf(point) === expected.special_cause_type[at];
        if (!same)
          differences.push(
            `${given.name} ${point.period} ${causeOf(point)} ${expected.special_cause_type[at]}`,
          );
      });
      const latest = verdict.variation === 'common' ? 'common_cause' : verdict.variation;
      const assured = verdict.assurance && FATES[verdict.assurance];
      if (latest !== icon || assured !== fate) {
        differences.push(`${given.name} ${latest} ${icon} ${assured} ${fate}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it(`have the limits of the reference as shares, ${shares.length} series of ${pointsOf(shares)} months`, async () => {
    for (const { name, input, expected, tolerance } of shares) {
      const { id } = await act('measure.create', {
        name,
        kind: 'p',
        better: 'lower',
        baseline: input.date.length,
      });
      const { entries } = takeApart(paste(input.date, input.numerator, input.denominator), 'p');
      await act('measure.record_values', { id, values: entries });
      const { points } = await read(id);
      const beyond = points.flatMap(({ signals }, at) =>
        signals.some(({ rule }) => rule === 'outside') ? [at + 1] : [],
      );
      expect(beyond, name).toEqual([expected.sigma_signal_index].flat());
      const apart = points.filter(
        ({ centre, lower, upper }, at) =>
          !agrees(tolerance, centre! / 100, expected.cl) ||
          !agrees(tolerance, lower! / 100, expected.lcl[at]!) ||
          !agrees(tolerance, upper! / 100, expected.ucl[at]!),
      );
      expect(apart, name).toEqual([]);
    }
  });
});
