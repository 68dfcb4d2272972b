import type { Scale } from './scale.ts';

/** One period of a course of time, oldest first; everything in the unit that is shown. */
export type ChartPoint = {
  /** The period in words: "March 2026". */
  readonly name: string;
  /** Null where the period has no value. */
  readonly value: number | null;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  /** Lines belong to a phase and are not joined across its end. */
  readonly phase: number;
  /** Why this point is out of the ordinary, in words; null for an ordinary one. */
  readonly special: string | null;
  /** The numbers of the notes about this period. */
  readonly notes: readonly number[];
};

export type Line = 'centre' | 'lower' | 'upper' | 'target';

const place = (number: number): string => String(Math.round(number * 100) / 100);

/** The values as polylines: one from gap to gap, and none from one phase into the next. */
export function courses(points: readonly ChartPoint[], x: Scale, y: Scale): string[] {
  const found: string[][] = [];
  points.forEach(({ value, phase }, at) => {
    if (value === null) return;
    const before = points[at - 1];
    const joined = before !== undefined && before.value !== null && before.phase === phase;
    const spot = `${place(x(at))},${place(y(value))}`;
    if (joined) found.at(-1)!.push(spot);
    else found.push([spot]);
  });
  return found.filter((spots) => spots.length > 1).map((spots) => spots.join(' '));
}

/**
 * A line that holds for each period as far as the middle between it and its neighbours: level where it is the same for
 * all, in steps where it follows the size of each period or was set anew.
 */
export function steps(points: readonly ChartPoint[], line: Line, x: Scale, y: Scale): string {
  const half = Math.abs(x(1) - x(0)) / 2;
  const parts: string[] = [];
  points.forEach((point, at) => {
    const value = point[line];
    if (value === null) return;
    const before = points[at - 1];
    const sameLine = line === 'target' || before?.phase === point.phase;
    const joined = before !== undefined && before[line] !== null && sameLine;
    const start = `M${place(x(at) - half)} ${place(y(value))}`;
    const step = before?.[line] === value ? '' : `V${place(y(value))}`;
    parts.push(`${joined ? step : start}H${place(x(at) + half)}`);
  });
  return parts.join('');
}

/** A label beside a line. */
export type Label = { readonly text: string; readonly y: number; readonly strong?: boolean };

/** Labels at their lines, moved apart where they would lie on each other, in order from top to bottom. */
export function spread(labels: readonly Label[], gap: number, bottom: number): Label[] {
  const sorted = labels.toSorted((one, other) => one.y - other.y);
  const down: Label[] = [];
  for (const label of sorted) {
    const above = down.at(-1);
    down.push({ ...label, y: above ? Math.max(label.y, above.y + gap) : label.y });
  }
  // What was pushed off the lower end moves up, and what lies above it with it.
  let limit = bottom;
  return down
    .toReversed()
    .map((label) => {
      const y = Math.min(label.y, limit);
      limit = y - gap;
      return { ...label, y };
    })
    .toReversed();
}
