import { expect, test } from 'vitest';
import { limitMemory } from './memory-limit.ts';

/** A module with one memory of one page, exported with a function that asks for so many more. */
const growing = new Uint8Array(
  [
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    [1, 6, 1, 0x60, 1, 0x7f, 1, 0x7f], // one type: a number in, a number out
    [3, 2, 1, 0], // one function of it
    [5, 3, 1, 0, 1], // one memory, at least one page
    [7, 8, 1, 4, 0x67, 0x72, 0x6f, 0x77, 0, 0], // exported as "grow"
    [10, 8, 1, 6, 0, 0x20, 0, 0x40, 0, 0x0b], // memory.grow of what it was given
  ].flat(),
);

function growBy(module: Uint8Array, pages: number): number {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(module)));
  return (exports['grow'] as (pages: number) => number)(pages);
}

test('memory grows to the limit and not one page further', () => {
  const limited = limitMemory(growing, 16);
  expect(growBy(growing, 256)).toBe(1);
  expect(growBy(limited, 255)).toBe(1);
  expect(growBy(limited, 256)).toBe(-1);
});

test('a module that cannot be limited is refused', () => {
  expect(() => limitMemory(growing.subarray(0, 16), 16)).toThrow('has no memory');
  expect(() => limitMemory(limitMemory(growing, 16), 8)).toThrow('no limit');
});
