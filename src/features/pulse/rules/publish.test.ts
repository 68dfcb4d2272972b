import { describe, expect, test } from 'vitest';
import { seenOf, shownOf, sumIn, verdictOf, type Ballot, type Counted } from './publish.ts';
import type { Said } from './score.ts';

const said = (score: number | null): Said => ({
  score,
  answered: score === null ? 0 : 1,
  favourable: score !== null && score >= 4 ? 1 : 0,
  cannotSay: score === null ? 1 : 0,
});
const ballots = (scores: readonly (number | null)[]): Ballot[] =>
  scores.map((score) => new Map([['D1', said(score)]]));
const leaf = (id: string, scores: readonly (number | null)[], eligible = 12): Counted => ({
  id,
  units: [`u${id}`],
  name: `Team ${id}`,
  eligible,
  blocks: [],
  ballots: ballots(scores),
});
const above = (id: string, ...blocks: Counted[]): Counted => ({ ...leaf(id, []), blocks });
const mixed = [1, 2, 3, 4, 5];

describe('groups that are put together', () => {
  test('carry the names, the parts and the people of all of them', () => {
    const tree = above('firm', leaf('a', mixed, 20), leaf('b', [1, 2], 6), leaf('c', [3, 4, 5], 7));
    expect(shownOf(tree, 5)!.groups).toMatchObject([
      { ids: ['a'], units: ['ua'], name: 'Team a', eligible: 20, groups: [] },
      { ids: ['b', 'c'], units: ['ub', 'uc'], name: 'Team b + Team c', eligible: 13, groups: [] },
    ]);
  });

  test('are no group where only one is left: nothing below the whole is shown', () => {
    expect(shownOf(above('firm', leaf('a', mixed), leaf('b', [])), 5)!.groups).toEqual([]);
    expect(shownOf(above('firm', above('x', leaf('a', mixed)), leaf('b', [3])), 5)!.groups).toEqual(
      [],
    );
  });

  test('are divided further where each of their own parts has enough', () => {
    const works = above('works', leaf('day', mixed), leaf('night', mixed));
    const shown = shownOf(above('firm', works, leaf('office', mixed)), 5)!;
    expect(shown.groups.map(({ groups }) => groups.map(({ ids }) => ids))).toEqual([
      [['day'], ['night']],
      [],
    ]);
    expect(shown.groups[0]!.ballots).toHaveLength(10);
  });
});

/** The verdicts of a group and, in brackets, of those below. */
const verdicts = (tree: Counted): string => {
  const tell = ({ verdict, below }: ReturnType<typeof seenOf>): string =>
    below.length === 0 ? verdict : `${verdict} (${below.map(tell).join(', ')})`;
  return tell(seenOf(shownOf(tree, 5)!, 'D1', 5));
};

describe('one dimension of a division', () => {
  test('is shown in figures where every part may be', () => {
    expect(verdicts(above('firm', leaf('a', mixed), leaf('b', mixed)))).toBe(
      'shown (shown, shown)',
    );
  });

  test('is told in a word of the part whose people nearly all say the same; the others stay silent', () => {
    const high = [5, 5, 5, 5, 5];
    expect(verdicts(above('firm', leaf('a', mixed), leaf('b', high)))).toBe(
      'shown (withheld, high)',
    );
  });

  test('is silent of every part where one has too few who could say, also of what would be told in a word', () => {
    const few = [1, 2, 3, 4, null];
    const high = [5, 5, 5, 5, 5];
    expect(verdicts(above('firm', leaf('a', high), leaf('b', few), leaf('c', mixed)))).toBe(
      'shown (withheld, withheld, withheld)',
    );
  });

  test('is silent below a group that is not shown in figures itself', () => {
    const low = [1, 1, 1, 1, 1];
    const works = above('works', leaf('day', mixed), leaf('night', mixed));
    expect(verdicts(above('firm', leaf('a', low), leaf('b', low)))).toBe(
      'low (withheld, withheld)',
    );
    expect(verdicts(above('firm', works, leaf('office', low)))).toBe(
      'shown (withheld (withheld, withheld), low)',
    );
  });

  test('counts nothing for a ballot that says nothing about it', () => {
    const shown = shownOf(leaf('a', mixed), 5)!;
    expect(sumIn(shown, 'D2')).toMatchObject({ people: 0, scores: [] });
    expect(seenOf(shown, 'D2', 5)).toMatchObject({ verdict: 'scarce', below: [] });
  });
});

describe('what a group may be told of by itself', () => {
  const verdict = (...scores: number[]) => verdictOf({ scores }, 5);
  const nine = (one: number, other: number) => verdict(other, ...Array<number>(9).fill(one));

  test('needs the fewest answers', () => {
    expect([verdict(1, 2, 3, 4), verdict(1, 2, 3, 4, 5)]).toEqual(['scarce', 'shown']);
  });

  test('is a word from nine in ten at one end on', () => {
    expect([nine(1.5, 4), nine(1.6, 4), nine(4.5, 2), nine(4.4, 2)]).toEqual([
      'low',
      'shown',
      'high',
      'shown',
    ]);
    expect(verdict(1, 1, 1, 1, 1, 1, 1, 1, 4, 4)).toBe('shown');
    expect(verdict(5, 5, 5, 5, 5, 5, 5, 5, 2, 2)).toBe('shown');
  });

  test('is a word where all say the same, and nothing where all stand in the middle', () => {
    expect([verdict(2, 2, 2, 2, 2), verdict(3, 3, 3, 3, 3), verdict(4, 4, 4, 4, 4)]).toEqual([
      'low',
      'withheld',
      'high',
    ]);
    expect(verdict(2, 2, 2, 2, 2.5)).toBe('shown');
  });
});
