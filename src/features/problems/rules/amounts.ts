import { fold } from '../../../lib/fold.ts';
import { MONEY_JOINT } from '../../imports/rules/cells/money-cell.ts';
import type { Problem } from '../../imports/rules/message.ts';
import type { ReadRow } from '../../imports/rules/reading.ts';
import type { FieldValue, FieldValues } from '../../imports/rules/register.ts';
import { MOST_MONEY } from '../contract/kinds.ts';

const AMOUNTS = ['cost_known', 'cost_estimated'] as const;
// Those of the headings the importer knows: each writes some moneys in a way of its own, `Kč`, `US$`, `euros`.
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'cs', 'pl', 'zh'];
const WAYS = ['code', 'symbol', 'narrowSymbol', 'name'] as const;
/** Below this two amounts differ only by how computers calculate. */
const SAME = 1e-7;

type Trouble = Pick<Problem, 'key' | 'values'>;
type JudgedRow = {
  readonly values: FieldValues;
  readonly problems: readonly (Trouble & { readonly field: string })[];
};
type Judged = { readonly value?: number; readonly problem?: Trouble };

/**
 * Judges the costs that rows of a file name by how costs are kept: in the money of the firm (a three-letter code), not below zero,
 * with two decimals. What cannot be kept is left out and said at its cell.
 */
export function costJudge(currency: string): (row: Pick<ReadRow, 'values' | 'notes'>) => JudgedRow {
  const own = namesOf(currency);
  return ({ values, notes }) => {
    const left: Record<string, FieldValue> = { ...values };
    const problems: JudgedRow['problems'][number][] = [];
    for (const field of AMOUNTS) {
      const amount = values[field];
      if (typeof amount !== 'number') continue;
      const note = notes.find((one) => one.field === field)?.text ?? '';
      const said = field === 'cost_estimated' ? note.replace(/^[≈~±]\s*/, '') : note;
      const { value, problem } = isOwn(said, own)
        ? judged(amount)
        : { problem: { key: 'cost.other_money' as const, values: { currency, text: note } } };
      if (problem !== undefined) problems.push({ ...problem, field });
      if (value === undefined) delete left[field];
      else left[field] = value;
    }
    return { values: left, problems };
  };
}

function judged(amount: number): Judged {
  if (amount < 0) return { problem: { key: 'cost.negative', values: {} } };
  if (amount > MOST_MONEY) return { problem: { key: 'cost.too_large', values: {} } };
  const value = Math.round(amount * 100) / 100;
  if (Math.abs(value - amount) < SAME) return { value };
  return { value, problem: { key: 'cost.rounded', values: { text: amount, amount: value } } };
}

/** How the languages of the world of files write a money, folded. */
function namesOf(currency: string): ReadonlySet<string> {
  const names = LANGUAGES.flatMap((language) =>
    WAYS.flatMap((currencyDisplay) =>
      [1, 2, 5].map(
        (count) =>
          new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
            .formatToParts(count)
            .find(({ type }) => type === 'currency')?.value ?? currency,
      ),
    ),
  );
  return new Set(names.map((name) => bare(name)));
}

const bare = (name: string): string => fold(name).replace(/[.\s\u00a0]+$/, '');

function isOwn(note: string, own: ReadonlySet<string>): boolean {
  return note.split(MONEY_JOINT).every((part) => part === '' || own.has(bare(part)));
}
