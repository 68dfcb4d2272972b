import { expect, test } from 'vitest';
import { chartSvg, type PrintedPoint } from './chart-svg.ts';

const lines = { centre: 5, lower: 0, upper: 10, target: null, phase: 0, special: false };
const point = (value: number | null, special = false): PrintedPoint => ({
  ...lines,
  value,
  special,
});

test('the course breaks where a value is missing', () => {
  const svg = chartSvg([point(1), point(2), point(null), point(3), point(4)]);
  expect(svg.match(/<polyline/g)).toHaveLength(2);
});

test('the latest point is hollow, and one out of the ordinary is filled', () => {
  const svg = chartSvg([point(1), point(20, true), point(4)]);
  const spots = svg.match(/<circle[^>]*>/g) ?? [];
  expect(spots).toHaveLength(2);
  expect(spots[0]).toContain('fill="#1b1d1f"');
  expect(spots[1]).toContain('fill="#fff"');
});

test('a target that nobody set is no line, and no value is no picture', () => {
  expect(chartSvg([point(1), point(2)])).not.toContain('stroke-linecap="round"');
  expect(chartSvg([point(null)])).toBe('');
  expect(chartSvg([])).toBe('');
});
