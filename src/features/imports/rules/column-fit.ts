import { withoutMoney } from './cells/money-cell.ts';
import { shareReadable, type ColumnProfile } from './column-profile.ts';
import { headerMeanings, type HeaderMeaning } from './dictionary/dictionary.ts';
import type { Concept } from './dictionary/concepts.ts';
import { headerWords } from './dictionary/header-words.ts';
import { words as listed } from './dictionary/word-list.ts';
import type { TableColumn } from './found-table.ts';
import { message, type MappingReason, type Message } from './message.ts';
import type { Field } from './register.ts';

/** How well a field fits a column, 0 to 1, and why. */
export type Fit = {
  readonly column: TableColumn;
  readonly field: Field;
  readonly score: number;
  /** How well the header alone fits. */
  readonly named: number;
  readonly because: readonly Message<MappingReason>[];
};

/** Below this a column is rather kept as it stands. */
export const ENOUGH = 0.5;

/** Fields whose columns carry one another's names in practice, to be told apart by what stands in the cells. */
const NEAR: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  effectiveness: ['checked_on', 'check_note'],
  checked_on: ['effectiveness'],
  closed_on: ['status'],
  check_due_on: ['effectiveness'],
};
const NEAR_FACTOR = 0.75;
/** A second meaning of a field counts a little less than its first. */
const LATER_CONCEPT = 0.05;
/** What a part of a two-row header counts beside the whole. */
const UNDER = 0.05;

/** Headers of a table with their meanings, worked out once for each column. */
export type NamedColumn = {
  readonly column: TableColumn;
  readonly profile: ColumnProfile;
  readonly meanings: readonly HeaderMeaning[];
  readonly words: readonly string[];
};

/** How well a field fits one of the columns of a table. */
export type NamedFit = Fit & { readonly of: NamedColumn };

/** What a header means as a whole and, counting a little less, by its lower row and without money or `e-mail` in it. */
export function nameColumn(column: TableColumn, profile: ColumnProfile): NamedColumn {
  const whole = headerMeanings(column.header);
  const under = headerMeanings(column.under).map((one) => ({ ...one, score: one.score - UNDER }));
  const bare = withoutMoney(column.header.replace(MAIL, ' '));
  const without =
    bare === column.header
      ? []
      : headerMeanings(bare).map((one) => ({ ...one, score: one.score - UNDER }));
  const words = [headerWords(column.header), headerWords(column.under)].filter((one) => one !== '');
  return { column, profile, meanings: [...whole, ...under, ...without], words };
}

const MAIL = /e-?mail(?:\s?address)?/i;

/** How well a field fits a column by its name and its cells; 0 where nothing speaks for it. */
export function fitOf(named: NamedColumn, field: Field): Fit {
  const { column, profile } = named;
  const name = nameOf(named, field);
  if (name === undefined) return { column, field, score: 0, named: 0, because: [] };
  const readable = shareReadable(field, profile);
  const suits = profile.filled === 0 ? 1 : suiting(field, profile, readable);
  const because: Message<MappingReason>[] = [
    name.isWhole
      ? message('column.header_known', { header: column.header })
      : message('column.header_part', { header: column.header, phrase: name.phrase }),
  ];
  if (suits < 0.5) {
    const share = percent(readable);
    because.push(message('column.values_do_not_fit', { share }));
  } else because.push(...valueReasons(field, profile, readable));
  return { column, field, score: name.score * suits, named: name.score, because };
}

type Name = { readonly score: number; readonly phrase: string; readonly isWhole: boolean };

function nameOf({ meanings, words }: NamedColumn, field: Field): Name | undefined {
  const headings = field.headings?.map(headerWords) ?? [];
  const heading = words.find((one) => headings.includes(one));
  if (heading !== undefined) return { score: 1.2, phrase: heading, isWhole: true };
  let best: Name | undefined;
  const offer = (full: number, meaning: HeaderMeaning) => {
    const score = meaning.score > 0.85 ? full : full * weightOfPart(meaning.phrase, words);
    if (score > (best?.score ?? 0))
      best = { score, phrase: meaning.phrase, isWhole: meaning.score > 0.85 };
  };
  for (const meaning of meanings) {
    for (const [order, concept] of field.concepts.entries()) {
      const weight = 1 - order * LATER_CONCEPT;
      if (meaning.concept === concept) offer(meaning.score * weight, meaning);
      else if (order === 0 && NEAR[meaning.concept]?.includes(concept) === true) {
        offer(meaning.score * NEAR_FACTOR, meaning);
      }
    }
  }
  return best;
}

/** Says little about a column whose header has other words beside it: any register has several dates, or costs of a kind. */
const COMMON_PARTS: ReadonlySet<string> = new Set(
  listed(`
    date, datum, data, fecha, cost, costs, kosten, cout, couts, coste, costes, costo, costos, costi,
    naklady, koszt, koszty, 成本, 费用, loss
  `),
);
/** Before a known name it means something else: expected evidence is no evidence. */
const NOT_YET = /^(?:expected|required|requested|needed|geforderte|erwartete)\s/;

function weightOfPart(phrase: string, header: readonly string[]): number {
  if (header.some((text) => NOT_YET.test(text))) return 0.6;
  return COMMON_PARTS.has(phrase) ? 0.7 : 1;
}

/** How far the cells of a column are such as the field holds: above 1 where they speak for it. */
function suiting(field: Field, profile: ColumnProfile, readable: number): number {
  switch (field.kind) {
    case 'day':
      return readable >= 0.6 ? 1.1 : readable >= 0.2 ? 0.9 : 0.3;
    case 'choice':
    case 'yes_no':
      return readable >= 0.6 ? 1.1 : readable >= 0.3 ? 0.9 : 0.3;
    case 'person':
    case 'people':
      return readable >= 0.5 && profile.meanLength <= 80 ? 1.05 : 0.35;
    case 'number':
      return readable >= 0.5 ? 1.05 : 0.3;
    case 'reference':
      return suitingReference(profile, readable);
    case 'text':
      return suitingText(field, profile);
  }
}

/** References are short and seldom repeat. */
function suitingReference(profile: ColumnProfile, readable: number): number {
  if (readable < 0.8 || profile.meanLength > 40) return 0.2;
  const different = profile.different();
  const repeats = profile.filled > 2 && different < (profile.filled > 20 ? 0.9 : 0.75);
  if (repeats) return 0.45;
  return (profile.meanLength <= 24 ? 1 : 0.85) + 0.05 * different;
}

function suitingText(field: Field & { kind: 'text' }, profile: ColumnProfile): number {
  if (profile.dates > 0.5 && profile.meanLength < 20) return 0.3;
  if (profile.yesNo > 0.8) return 0.3;
  if (profile.meanLength > field.max) return 0.4;
  if (profile.letters < 0.3) return 0.5;
  // What is required of every row, such as a title, tells the rows apart.
  return field.required === true && profile.filled > 5 && profile.different() < 0.5 ? 0.8 : 1;
}

function valueReasons(
  field: Field,
  profile: ColumnProfile,
  readable: number,
): Message<MappingReason>[] {
  if (profile.filled === 0) return [];
  const share = percent(readable);
  if (field.kind === 'day') return [message('column.looks_like_dates', { share })];
  if (field.kind === 'choice' || field.kind === 'yes_no') {
    return [message('column.words_known', { share, example: profile.examples[0] ?? '' })];
  }
  if (field.kind === 'person' && profile.emails >= 0.5) {
    return [message('column.looks_like_emails', { share: percent(profile.emails) })];
  }
  if (field.kind === 'reference' && profile.different() === 1)
    return [message('column.all_different')];
  return [];
}

/** A share from 0 to 1 in whole per cent. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
