/**
 * Exists: what the standards a firm holds demand for each dimension, in our own words, and whether there is a record of it.
 * It says nothing about whether it works, and is never put together with what does.
 * Clauses are those named in the culture model, section 2, as our paper on clauses paraphrases them; none was compared with
 * a licensed copy yet. State of knowledge: November 2026.
 */
import { DUTIES } from '../../leadership/contract/kinds.ts';
import { DEMAND_KEYS, type DemandKey } from '../contract/kinds.ts';
import type { Evidence } from './evidence.ts';
import type { Dimension } from './indicators/indicator.ts';

type Clauses = Readonly<Record<string, string>>;

type Demand = {
  readonly key: DemandKey;
  readonly dimension: Dimension;
  /** The clause that asks for it, by the key of its standard, or of one edition of it where the others do not. */
  readonly clauses: Clauses;
  /** So many records of it there have to be. */
  readonly needs: number;
  /** False where there is no place for such records here, so that nothing can be said. */
  readonly isKept: boolean;
};

const everywhere = (clause: string): Clauses => ({
  'iso-9001': clause,
  'iso-14001': clause,
  'iso-45001': clause,
  'iso-27001': clause,
});
const leadership = (letter: string): Clauses => ({
  ...everywhere('5.1'),
  'iso-9001': `5.1.1 ${letter}`,
});
/** Everything but culture and ethics, which the editions of 2026 add. */
const DUTIES_OF_OLD = DUTIES.length - 1;

const OF: Readonly<Record<DemandKey, Omit<Demand, 'key'>>> = {
  duties: demand('D1', { ...everywhere('5.1, 5.3'), 'iso-9001': '5.1.1 a, 5.3' }, DUTIES_OF_OLD),
  objectives: demand('D2', everywhere('6.2')),
  direction: demand('D2', leadership('b')),
  resources: demand('D3', { ...everywhere('5.1, 7.1'), 'iso-9001': '5.1.1 e, 7.1' }),
  why: demand('D4', leadership('f')),
  presence: demand('D4', leadership('j')),
  audits: { ...demand('D5', everywhere('9.2')), isKept: false },
  causes: demand('D5', everywhere('10.2')),
  checks: demand('D5', everywhere('10.2')),
  improvement: demand('D5', { ...everywhere('10.3'), 'iso-27001': '10.1' }),
  answers: demand('D6', { ...leadership('h'), 'iso-45001': '5.4' }),
  reviews: demand('D7', everywhere('9.3')),
  decisions: demand('D7', everywhere('9.3')),
  analysis: demand('D7', { ...everywhere('9.1'), 'iso-9001': '9.1.3' }),
  documents: { ...demand('D8', everywhere('7.5')), isKept: false },
  operations: demand('D8', { ...everywhere('8.1'), 'iso-9001': '5.1.1 c, 8.1' }),
  reporting: demand('D9', everywhere('7.3')),
  ethics: demand('D9', { 'iso-9001:2026': '5.1.1', 'iso-45001': '5.1' }),
  no_reprisals: demand('D9', { 'iso-45001': '5.1' }),
};

function demand(dimension: Dimension, clauses: Clauses, needs = 1): Omit<Demand, 'key'> {
  return { dimension, clauses, needs, isKept: true };
}

/** Every demand there is, in the order of the dimensions. */
export const DEMANDS: readonly Demand[] = DEMAND_KEYS.map((key) => ({ key, ...OF[key] }));

/** A demand as it stands: which clauses of the standards held ask for it, and the records there are. */
export type Stands = Pick<Demand, 'key' | 'dimension' | 'needs' | 'isKept'> & {
  readonly clauses: readonly { readonly standard: string; readonly clause: string }[];
  readonly records: Evidence;
  readonly isThere: boolean;
};

const NONE: Evidence = { total: 0, records: [] };
/** A standard that a firm holds, and in which edition. */
export type Held = { readonly standard: string; readonly edition: string };
const FIRST: Held = { standard: 'iso-9001', edition: '2015' };
const KNOWN = ['iso-9001', 'iso-14001', 'iso-45001', 'iso-27001'];

/**
 * What the standards held demand, with the records of it. A firm that holds none of the four is looked at by ISO 9001: what
 * it asks for is what any system is begun with.
 */
export function demandsOn(
  held: readonly Held[],
  found: ReadonlyMap<DemandKey, Evidence>,
): readonly Stands[] {
  const known = held.filter(({ standard }) => KNOWN.includes(standard));
  const by = known.length === 0 ? [FIRST] : known;
  return DEMANDS.flatMap(({ key, dimension, needs, isKept, clauses: all }) => {
    // A standard may be held in two editions, or for two parts of the firm: it is named once.
    const asked = new Map(
      by.flatMap(({ standard, edition }) => {
        const clause = all[standard] ?? all[`${standard}:${edition}`];
        return clause === undefined ? [] : [[standard, clause] as const];
      }),
    );
    if (asked.size === 0) return [];
    const clauses = [...asked].map(([standard, clause]) => ({ standard, clause }));
    const records = (isKept && found.get(key)) || NONE;
    const isThere = isKept && records.total >= needs;
    return [{ key, dimension, needs, isKept, clauses, records, isThere }];
  });
}

/** How many kinds of records are demanded that can be kept here, and of how many there are enough; of one dimension or of all. */
export function demandedOf(
  demands: readonly Stands[],
  dimension?: Dimension,
): { readonly asked: number; readonly found: number } {
  const kept = demands.filter(
    (one) => one.isKept && (dimension === undefined || one.dimension === dimension),
  );
  return { asked: kept.length, found: kept.filter(({ isThere }) => isThere).length };
}
