import type { Figure, ProofOptions, Suite } from '../suite.ts';
import { proveDetectors } from './detectors.ts';
import { proveHealthy } from './healthy.ts';
import { proveOrder } from './order.ts';

/** How many firms of each size. */
type Firms = Readonly<Record<number, number>>;
export type Counts = { readonly healthy: Firms; readonly faulty: Firms; readonly ordered: number };

const FULL: Counts = {
  healthy: { 12: 20, 48: 16, 250: 6 },
  faulty: { 12: 60, 48: 60, 250: 30 },
  ordered: 200,
};
const QUICK: Counts = { healthy: { 12: 3, 48: 2 }, faulty: { 12: 6, 48: 6 }, ordered: 20 };

/** Firms that are made up, so that it is known how they are led: what the engine finds in them, and what it does not. */
export const planted: Suite = {
  name: 'planted',
  about:
    'firms of which it is known how they are led, and what the detectors make of their records',
  run: async (options) => provePlanted(options, options.quick ? QUICK : FULL),
};

export function provePlanted(options: ProofOptions, counts: Counts): Figure[] {
  return [
    ...proveHealthy(options, counts.healthy),
    ...proveDetectors(options, counts.faulty),
    ...proveOrder(options, counts.ordered),
  ];
}
