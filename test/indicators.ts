/** One indicator of the culture model by its id, and what it says of a firm of which only some counts are known. */
import { INDICATORS } from '../src/features/culture/rules/indicators/catalogue.ts';
import type {
  Indicator,
  IndicatorResult,
} from '../src/features/culture/rules/indicators/indicator.ts';
import type { Ids } from '../src/features/culture/rules/evidence.ts';
import { DEFAULT_THRESHOLDS } from '../src/features/culture/rules/thresholds.ts';
import { ofParts, type Parts } from './pictures.ts';

const indicator = (id: string): Indicator => {
  const [found, ...others] = INDICATORS.filter((one) => one.id === id);
  if (found === undefined || others.length > 0) throw new Error(`There is not one ${id}.`);
  return found;
};

export const kindOf = (id: string): Indicator['kind'] => indicator(id).kind;

/** What it says by the limits of the culture model. */
export const told = (id: string, parts: Parts): IndicatorResult =>
  indicator(id).measure(ofParts(parts), DEFAULT_THRESHOLDS);

/** All records of a kind. */
export const of = (...ids: readonly string[]): Ids => ({ total: ids.length, ids });

/** The records a result leads to, of which all are named. */
export function behind({ evidence }: IndicatorResult): readonly string[] {
  if (evidence.total !== evidence.records.length) throw new Error(`There are ${evidence.total}.`);
  return evidence.records.map(({ kind, id }) => `${kind} ${id}`);
}
