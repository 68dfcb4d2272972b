import { expect, it } from 'vitest';
import { turned } from './turned.ts';

it('turns a name round at its one comma, and no other', () => {
  expect(turned('Okafor, Ben')).toBe('Ben Okafor');
  expect(turned('de la Cruz,  María José')).toBe('María José de la Cruz');
  expect(['Ben Okafor', 'Okafor,', ', Ben', 'Okafor, Ben, Ana'].map(turned)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
