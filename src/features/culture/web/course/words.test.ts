import { expect, it } from 'vitest';
import type { CourseAnswer } from '../../contract/course.ts';
import type { IndicatorId } from '../../rules/thresholds.ts';
import { drawnPoints } from './words.ts';

const drawn = (id: IndicatorId, lower: number) =>
  drawnPoints({
    id,
    points: [
      {
        month: '2026-10-01',
        value: 0.25,
        centre: 0.2,
        lower,
        upper: 0.6,
        rule: null,
        direction: null,
      },
    ],
    changes: [],
  } as unknown as CourseAnswer);

it('draws no limit of a share below nothing, and every other', () => {
  expect(drawn('3d', -0.2)).toMatchObject([{ value: 25, centre: 20, lower: null, upper: 60 }]);
  expect(drawn('3d', 0.05)).toMatchObject([{ lower: 5 }]);
});

it('draws the limit of a difference below nothing, where a difference may lie', () => {
  expect(drawn('4a', -0.2)).toMatchObject([{ value: 25, lower: -20 }]);
});
