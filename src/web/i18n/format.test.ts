import { expect, test } from 'vitest';
import { sayNumber } from './format.ts';

test('a number below nothing has a minus sign, which never ends a line', () => {
  expect(sayNumber(-0.4, 2)).toBe('\u22120.40');
  expect(sayNumber(-1_204)).toBe('\u22121,204');
  expect(sayNumber(1_204)).toBe('1,204');
});
