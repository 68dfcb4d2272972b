import { expect, test } from 'vitest';
import { againstChance, withinChance } from './linkage.ts';

const figures = (mean: number, rounds: number) =>
  againstChance('of a game', new Map([['by a list', mean * rounds]]), rounds, '');

test('what lies outside of chance is played again with four times as many rounds, and then taken as it is', async () => {
  const played: number[] = [];
  const said: string[] = [];
  const game = (means: readonly number[]) =>
    withinChance(
      40,
      (line) => void said.push(line),
      async (rounds) => figures(means[played.push(rounds) - 1]!, rounds),
    );
  expect((await game([1.4, 1.05]))[0]).toMatchObject({ value: '1.050', missed: false });
  expect(played).toEqual([40, 160]);
  expect(said).toHaveLength(1);
  played.length = 0;
  // A leak that is small beside one game is large beside the last one.
  expect((await game([1.4, 1.2, 1.2, 1.2]))[0]).toMatchObject({ value: '1.200', missed: true });
  expect(played).toEqual([40, 160, 640, 2560]);
});

test('the interval is that of 95 % for all ways together', () => {
  expect(figures(1, 1_000)[0]!.aim).toBe('chance, 1 ± 0.062');
  const three = new Map(['one', 'two', 'three'].map((way) => [way, 40] as const));
  expect(againstChance('of a game', three, 40, '')[0]!.aim).toBe('chance, 1 ± 0.379');
});
