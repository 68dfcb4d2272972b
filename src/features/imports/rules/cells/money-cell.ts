import type { Cell } from '../../../../lib/workbook.ts';

/** Between what a cell and what its heading say of the money of an amount. */
export const MONEY_JOINT = ' / ';

const NAME_IN_FRONT = /^\s*(\p{L}{0,3}\p{Sc}|\p{L}{1,4}\.?)\s{0,2}(?=[+\-−]?\d)/u;

/** An amount with its money in front, `EUR 1.200,50`, with it behind, where the note of a number stands. */
export function moneyBehind(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length > 400) return cell;
  const match = NAME_IN_FRONT.exec(cell);
  return match === null ? cell : `${cell.slice(match[0].length)} ${match[1]}`;
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Amounts of thousands and millions look like any others. */
const TIMES = /^(?:k|t|tsd|thousands?|thds|mio|mil|mln|mn|m|millions?|0{3}|1[.,]?0{3})$/i;

/** Words of a heading, with signs of money and without other signs. */
function* wordsIn(header: string): Generator<string> {
  for (const [word] of header.matchAll(/[\p{L}\p{N}\p{Sc}.,]+/gu)) yield word.replace(/[.,]+$/, '');
}

function saysMoney(word: string): boolean {
  return /\p{Sc}/u.test(word) || CODES.has(word) || CODES.has(word.replace(/^[kKTM]/, ''));
}

/** What a heading says its amounts are in, such as `k€` of `Cost (k€)`; '' where it says nothing. */
export function moneyInHeading(header: string): string {
  return [...wordsIn(header)].filter((word) => saysMoney(word) || TIMES.test(word)).join(' ');
}

/** A heading without the money its amounts are in: `Cost EUR`, `Kosten in €`. */
export function withoutMoney(header: string): string {
  const words = [...wordsIn(header)];
  const money = words.findIndex((word) => saysMoney(word));
  if (money < 0) return header;
  const from = words[money - 1]?.toLowerCase() === 'in' ? money - 1 : money;
  return words.filter((_, at) => at < from || at > money).join(' ');
}
