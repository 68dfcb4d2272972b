import { expect, test } from 'vitest';
import { sightsOf, type Look } from './rules.ts';

const ALL = ['boss', 'manager', 'staff', 'auditor', 'guest'];
const OUTSIDE = ['guest'];
const look = (words: string, roles: string[], conditions: string[] = []): Look => ({
  words,
  roles,
  conditions,
});

test('looks are put together by who may have them, the fewest first, each once', () => {
  const sights = sightsOf(
    [
      look('read the list', ALL),
      look('read the wall', ['boss', 'manager', 'staff', 'auditor']),
      look('read figures', ['boss']),
      look('read figures', ['boss']),
      look('read the rest', ALL),
      look('open a letter', [], ['those it was sealed to']),
      look('read a note', ['boss'], ['who wrote it', 'who leads their team']),
    ],
    ALL,
    OUTSIDE,
  );
  expect(sights).toEqual([
    { who: 'Only those it was sealed to', sees: ['open a letter'] },
    { who: 'Boss', sees: ['read figures'] },
    { who: 'Boss; and who wrote it; who leads their team', sees: ['read a note'] },
    { who: 'Everybody of the firm, but not: guest', sees: ['read the wall'] },
    { who: 'Everybody who may enter', sees: ['read the list', 'read the rest'] },
  ]);
});

test('a role of the firm that is left out is not hidden behind the word firm', () => {
  expect(sightsOf([look('x', ['boss', 'manager', 'staff'])], ALL, OUTSIDE)[0]!.who).toBe(
    'Everybody, but not: auditor, guest',
  );
});
