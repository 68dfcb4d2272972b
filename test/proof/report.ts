import type { Figure } from './suite.ts';

/** The figures of one suite as aligned lines of text, misses marked. */
export function tableOf(suite: string, figures: readonly Figure[]): string[] {
  const cells = figures.map((figure) => [
    figure.what,
    figure.value,
    figure.sample,
    figure.aim === undefined ? '' : `aim ${figure.aim}`,
    figure.missed === true ? 'MISSED' : figure.aim === undefined ? '' : 'reached',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [suite, ...lines.map((line) => `  ${line}`)];
}
