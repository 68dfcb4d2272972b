import { headingOf } from './alike.ts';
import { headerWords } from './dictionary/header-words.ts';
import type { FoundTable } from './found-table.ts';
import type { Register } from './register.ts';

/** A heading that is this much of the best one is as good: a list with a column or two of its own is meant as well. */
const NEARLY = 0.75;

type Alike = { rows: number; best: number; isCalled: boolean };

/**
 * Tables in the order in which they may be meant. Of those that look the part almost alike the ones whose sheet or title names
 * what the register holds stand first, then those with the most rows under one heading.
 */
export function bestFirst(tables: readonly FoundTable[], register: Register): FoundTable[] {
  const sorted = tables.toSorted((one, other) => other.score - one.score);
  const alike = new Map<string, Alike>();
  for (const table of sorted) {
    const { rows, best, isCalled } = alike.get(headingOf(table)) ?? {
      rows: 0,
      best: table.score,
      isCalled: false,
    };
    alike.set(headingOf(table), {
      rows: rows + table.rows.length,
      best,
      isCalled: isCalled || isCalledLike(table, register),
    });
  }
  const nearly = (sorted[0]?.score ?? 0) * NEARLY;
  const [list] = [...alike]
    .filter(([, { best }]) => best >= nearly)
    .toSorted(
      ([, one], [, other]) =>
        Number(other.isCalled) - Number(one.isCalled) || other.rows - one.rows,
    );
  const isOfList = (table: FoundTable) => headingOf(table) === list?.[0];
  return [...sorted.filter(isOfList), ...sorted.filter((table) => !isOfList(table))];
}

function isCalledLike({ sheet, leftOut }: FoundTable, { called = [] }: Register): boolean {
  const titles = leftOut.filter(({ why }) => why === 'title').map(({ text }) => text);
  const words = [sheet, ...titles].flatMap((text) => headerWords(text).split(' '));
  return words.some((word) => called.some((beginning) => word.startsWith(beginning)));
}
