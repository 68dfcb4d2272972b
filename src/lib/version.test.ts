import { expect, test } from 'vitest';
import { whatDiffers } from './version.ts';

test('only what is different from the record is told, lists in their order', () => {
  const record = { name: 'Ana', title: '', team: null as string | null, days: [1, 2] };
  expect(whatDiffers(record, { name: 'Ana', title: 'Welder', team: null, days: [1, 2] })).toEqual({
    title: 'Welder',
  });
  expect(whatDiffers(record, { days: [2, 1] })).toEqual({ days: [2, 1] });
  expect(whatDiffers(record, { ...record })).toEqual({});
});
