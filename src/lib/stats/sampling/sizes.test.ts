import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverySize, shareSize, sitesToVisit } from './sizes.ts';

const population = fc.integer({ min: 1, max: 400 });

describe('discoverySize', () => {
  // By hand: of 20 with one error, 19 leave it unseen once in twenty.
  it('is what leaves the errors unseen no more often than told', () => {
    expect(discoverySize(20, 0.05, 0.95)).toEqual({ errors: 1, ofPopulation: 19, ofAny: 59 });
    expect(discoverySize(3, 0.9, 0.95)).toEqual({ errors: 3, ofPopulation: 1, ofAny: 2 });
    expect(discoverySize(100, 0.07, 0.5).errors).toBe(7);
  });

  it('never asks for more than all but the errors and one', () => {
    const share = fc.integer({ min: 1, max: 99 }).map((value) => value / 100);
    fc.assert(
      fc.property(population, share, share, (all, tolerable, confidence) => {
        const found = discoverySize(all, tolerable, confidence);
        expect(found.ofPopulation).toBeLessThanOrEqual(all - found.errors + 1);
        expect(found.ofPopulation).toBeLessThanOrEqual(found.ofAny);
        expect((1 - tolerable) ** found.ofAny).toBeLessThanOrEqual(1 - confidence + 1e-9);
      }),
    );
  });

  it.each([
    [0, 0.1, 0.9],
    [2.5, 0.1, 0.9],
    [10, 0, 0.9],
    [10, 0.1, 1],
  ])('refuses %d, %d, %d', (all, tolerable, confidence) => {
    expect(() => discoverySize(all, tolerable, confidence)).toThrow(RangeError);
  });
});

describe('shareSize', () => {
  // Cochran (1977): 384 for five points at 95 per cent.
  it('is the textbook size, smaller in a small population', () => {
    const found = shareSize(100, 0.05, 0.5, 0.95);
    expect(found.ofAny).toBeCloseTo(384.1459, 4);
    expect(found.needed).toBe(80);
    expect(() => shareSize(100, 0, 0.5, 0.95)).toThrow(RangeError);
  });

  it('never needs more than all, and most for one half', () => {
    const share = fc.integer({ min: 2, max: 98 }).map((value) => value / 100);
    fc.assert(
      fc.property(population, share, (all, expected) => {
        const found = shareSize(all, 0.05, expected, 0.9);
        expect(found.needed).toBeLessThanOrEqual(all);
        expect(found.ofAny).toBeLessThanOrEqual(shareSize(all, 0.05, 0.5, 0.9).ofAny + 1e-9);
      }),
    );
  });
});

describe('sitesToVisit', () => {
  it.each([
    [1, 1, 1, 1],
    [9, 3, 2, 3],
    [25, 5, 3, 4],
    [26, 6, 4, 5],
    [225, 15, 9, 12],
  ])('of %d: %d first, %d at surveillance, %d again', (sites, first, watch, again) => {
    expect(sitesToVisit(sites, 'initial')).toBe(first);
    expect(sitesToVisit(sites, 'surveillance')).toBe(watch);
    expect(sitesToVisit(sites, 'recertification')).toBe(again);
  });

  it('never shrinks with more sites', () => {
    fc.assert(
      fc.property(population, fc.constantFrom('initial' as const, 'surveillance'), (all, audit) => {
        expect(sitesToVisit(all + 1, audit)).toBeGreaterThanOrEqual(sitesToVisit(all, audit));
        expect(sitesToVisit(all, audit)).toBeLessThanOrEqual(all);
      }),
    );
    expect(() => sitesToVisit(0, 'initial')).toThrow(RangeError);
  });
});
