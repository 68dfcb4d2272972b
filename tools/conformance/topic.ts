/** One case of a topic: what went in, and what the reference program answered. */
export type Case = {
  readonly name: string;
  readonly input: never;
  readonly expected: unknown;
  readonly tolerance: { readonly abs: number; readonly rel: number };
  readonly flags?: {
    readonly float_fragile?: unknown;
    readonly missing_values?: unknown;
    readonly zero_sigma?: unknown;
  };
};

/** A place in the expected answer that is not compared, and why. */
export type Exception = { readonly place: RegExp; readonly why: string };

/** A kind of calculation: its answer to an input, in the shape of the reference program's. */
export type Topic = {
  readonly file: string;
  readonly answer: (input: never, expected: never) => unknown;
  readonly exceptions: (given: Case) => readonly Exception[];
  /** Places for which the reference documents another tolerance than for the rest of the case. */
  readonly wider?: { readonly place: RegExp; readonly tolerance: Case['tolerance'] };
};

/** Where an answer differs from the one expected. */
export type Difference = {
  readonly place: string;
  readonly expected: unknown;
  readonly got: unknown;
};

/** What became of a case; `left` counts the values that were not compared, by reason. */
export type Outcome = {
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly compared: number;
  readonly left: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
};

export const FRAGILE = 'the reference itself hinges on equality of floating-point numbers';

/** Answers a case and compares. One that the reference calls fragile is skipped, not failed, where it differs. */
export function examine(topic: Topic, given: Case): Outcome {
  const exceptions = topic.exceptions(given);
  const left = new Map<string, number>();
  const differences: Difference[] = [];
  let compared = 0;
  const got = topic.answer(given.input, given.expected as never);
  for (const { place, expected, found } of pairs(given.expected, got, '')) {
    const why = exceptions.find((exception) => exception.place.test(place))?.why;
    if (why !== undefined) left.set(why, (left.get(why) ?? 0) + 1);
    else {
      compared += 1;
      const wider = topic.wider?.place.test(place) ? topic.wider.tolerance : given.tolerance;
      if (!agrees(expected, found, wider)) {
        differences.push({ place, expected, got: found });
      }
    }
  }
  const fragile = given.flags?.float_fragile !== undefined;
  if (differences.length > 0 && fragile) left.set(FRAGILE, differences.length);
  const verdict = differences.length === 0 ? 'passed' : fragile ? 'skipped' : 'failed';
  return { name: given.name, verdict, compared, left, differences };
}

type Pair = { readonly place: string; readonly expected: unknown; readonly found: unknown };

/** Walks the expected answer; a list is compared in its length too. */
function* pairs(expected: unknown, found: unknown, place: string): Generator<Pair> {
  if (typeof expected !== 'object' || expected === null) {
    yield { place, expected, found };
    return;
  }
  if (Array.isArray(expected)) {
    const length = Array.isArray(found) ? found.length : undefined;
    yield { place: `${place}.length`, expected: expected.length, found: length };
  }
  for (const [key, value] of Object.entries(expected)) {
    const part = (found as Record<string, unknown> | null | undefined)?.[key];
    yield* pairs(value, part, place === '' ? key : `${place}.${key}`);
  }
}

function agrees(expected: unknown, found: unknown, { abs, rel }: Case['tolerance']): boolean {
  if (typeof expected === 'number' && typeof found === 'number') {
    return Math.abs(found - expected) <= abs + rel * Math.abs(expected);
  }
  return expected === found;
}
