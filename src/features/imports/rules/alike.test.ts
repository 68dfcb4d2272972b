import { expect, it } from 'vitest';
import { firstAlike } from './alike.ts';

const headed = (...headers: string[]) => ({ columns: headers.map((header) => ({ header })) });

it('finds the tables that are headed alike', () => {
  const tables = [headed('Ref', 'Due'), headed('Due', 'Ref'), headed('Ref', 'Due'), headed('Ref')];
  expect(firstAlike(tables)).toEqual([0, 1, 0, 3]);
});
