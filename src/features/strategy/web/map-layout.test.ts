import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from './map-layout.ts';

const goal = (id: string) => ({ id }) as Parameters<typeof layOut>[0][number];
const objective = (id: string, goalIds: readonly string[], measure: string | null) =>
  ({
    id,
    goal_ids: goalIds,
    measure: measure === null ? null : { id: measure },
  }) as unknown as Parameters<typeof layOut>[1][number];

test('an empty strategy takes no room', () => {
  expect(layOut([], [])).toMatchObject({ rows: 0, lines: [] });
});

test('objectives stand in the order of their goals, and those that serve none at the end', () => {
  const { objectives, goals } = layOut(
    [goal('g1'), goal('g2')],
    [objective('lost', [], null), objective('b', ['g2'], null), objective('a', ['g1'], null)],
  );
  expect(objectives.map(({ row }) => row.id)).toEqual(['a', 'b', 'lost']);
  expect(goals.map(({ row, at }) => [row.id, at])).toEqual([
    ['g1', 0],
    ['g2', 1],
  ]);
});

test('nothing ever covers anything, and every line ends where its nodes stand', () => {
  const some = fc.record({
    goals: fc.integer({ min: 0, max: 6 }),
    objectives: fc.array(
      fc.record({
        serves: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
        measure: fc.option(fc.integer({ min: 0, max: 4 })),
      }),
      { maxLength: 14 },
    ),
  });
  fc.assert(
    fc.property(some, ({ goals, objectives }) => {
      const layout = layOut(
        Array.from({ length: goals }, (_, at) => goal(`g${at}`)),
        objectives.map(({ serves, measure }, at) =>
          objective(
            `o${at}`,
            serves.map((one) => `g${one}`),
            measure === null ? null : `m${measure}`,
          ),
        ),
      );
      for (const column of [layout.goals, layout.objectives, layout.measures]) {
        const at = column.map((one) => one.at).toSorted((one, other) => one - other);
        for (let next = 1; next < at.length; next += 1)
          expect(at[next]! - at[next - 1]!).toBeGreaterThanOrEqual(1);
        for (const one of at) expect(one + 1).toBeLessThanOrEqual(layout.rows);
      }
      const known = objectives.flatMap(({ serves }) => serves.filter((one) => one < goals));
      const measured = objectives.filter(({ measure }) => measure !== null);
      expect(layout.lines).toHaveLength(known.length + measured.length);
      const places = (column: readonly { at: number }[]) => column.map(({ at }) => at);
      for (const { column, from, to } of layout.lines) {
        const [left, right] =
          column === 0 ? [layout.goals, layout.objectives] : [layout.objectives, layout.measures];
        expect(places(left as never)).toContain(from);
        expect(places(right as never)).toContain(to);
      }
    }),
  );
});
