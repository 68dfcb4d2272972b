import { describe, expect, test } from 'vitest';
import { Random } from '../../../../test/proof/random.ts';
import { attackFirm, attackNaive } from '../../../../test/pulse/world.ts';
import { derivable } from '../../../../test/pulse/row-space.ts';
import { ITEMS, EXTRA_ITEMS, itemsOf, type Item } from '../contract/questionnaire.ts';
import { DIMENSIONS } from '../contract/kinds.ts';
import { allowedCuts, divide, gather, leavesOf, usualLeast, type Unit } from './blocks.ts';
import { seenOf, shownOf, verdictOf, type Ballot, type Counted } from './publish.ts';
import { saidOf, sumOf, type Said } from './score.ts';
import {
  agreementOf,
  bandOf,
  boundsOf,
  chanceOf,
  hasMean,
  isTold,
  jointOf,
  nearGap,
  oneDecimal,
  shownBounds,
  SKEWED_VARIANCE,
  threeBins,
} from './tell.ts';
import { withinGroup } from '../../../lib/stats/agreement.ts';

function drawn(seed: number): () => number {
  const random = new Random(seed);
  return () => random.next();
}

describe('the questionnaire', () => {
  test('has four statements for each of nine dimensions, one of them in the short form', () => {
    for (const dimension of DIMENSIONS) {
      const own = ITEMS.filter((item) => item.dimension === dimension);
      expect(own).toHaveLength(4);
      expect(own.filter(({ core }) => core)).toHaveLength(1);
      expect(own.filter(({ reversed }) => reversed)).toHaveLength(1);
    }
    const core = itemsOf('core', []).map(({ id }) => id);
    expect(core).toEqual(['1.1', '2.1', '3.1', '4.1', '5.2', '6.3', '7.1', '8.1', '9.1']);
    expect(itemsOf('core', []).some(({ reversed }) => reversed)).toBe(false);
    expect(itemsOf('full', ['iso_14001', 'iso_45001'])).toHaveLength(42);
    for (const extra of Object.values(EXTRA_ITEMS)) expect(extra).toHaveLength(3);
    const ids = [...ITEMS, ...Object.values(EXTRA_ITEMS).flat()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(45);
  });
});

describe('scoring', () => {
  const own = ITEMS.filter(({ dimension }) => dimension === 'D1') as [Item, Item, Item, Item];
  const ids = own.map(({ id }) => id) as [string, string, string, string];
  test('is the mean of what was answered, reversed statements turned', () => {
    const said = saidOf({ [ids[0]]: 5, [ids[1]]: 4, [ids[2]]: null, [ids[3]]: 2 }, own, 'D1');
    expect(said).toEqual({ score: 13 / 3, answered: 3, favourable: 3, cannotSay: 1 });
  });
  test('takes exactly half, and no less', () => {
    expect(saidOf({ [ids[0]]: 5, [ids[1]]: 2 }, own, 'D1').score).toBe(3.5);
    expect(saidOf({ [ids[0]]: 5 }, own, 'D1').score).toBeNull();
    expect(saidOf({}, own, 'D1')).toEqual({
      score: null,
      answered: 0,
      favourable: 0,
      cannotSay: 0,
    });
  });
  test('adds people up without filling in who said nothing', () => {
    const all = [
      saidOf({ [ids[0]]: 5, [ids[1]]: 5 }, own, 'D1'),
      saidOf({ [ids[0]]: null }, own, 'D1'),
    ];
    expect(sumOf(all)).toEqual({
      people: 2,
      scores: [5],
      answered: 2,
      favourable: 2,
      cannotSay: 1,
    });
  });
});

const unit = (id: string, count: number, units: Unit[] = []): Unit => ({
  id,
  name: id,
  people: Array.from({ length: count }, (_, at) => `${id}-${at}`),
  units,
});

describe('blocks', () => {
  test('small parts go together, and where that is not enough into the smallest of the others', () => {
    const size = (part: number) => part;
    expect(gather([9, 3, 2], size, 5)).toEqual([[9], [3, 2]]);
    expect(gather([9, 6, 2], size, 5)).toEqual([[9], [6, 2]]);
    expect(gather([2, 2], size, 5)).toEqual([[2, 2]]);
    expect(gather([5, 5], size, 5)).toEqual([[5], [5]]);
  });
  test('a firm is divided so that everybody is in one block of enough people', () => {
    const firm = unit('firm', 2, [
      unit('a', 0, [unit('a1', 7), unit('a2', 8)]),
      unit('b', 4),
      unit('c', 9),
    ]);
    const whole = divide(firm, 5);
    const leaves = leavesOf(whole);
    expect(leaves.map(({ units }) => units.join('+')).toSorted()).toEqual([
      'a1',
      'a2',
      'b+firm/',
      'c',
    ]);
    expect(leaves.flatMap(({ people }) => people).toSorted()).toEqual([...whole.people].toSorted());
  });
  test('where all teams belong to one, it is that one that is divided', () => {
    const all = unit('all', 2, [unit('a', 6), unit('b', 7)]);
    const blocks = divide(unit('firm', 1, [all]), 5).blocks;
    expect(blocks.map(({ units }) => units.join('+'))).toEqual(['a+all/+firm/', 'b']);
  });
  test('one block alone is no division', () => {
    expect(divide(unit('firm', 0, [unit('a', 9), unit('b', 0)]), 5).blocks).toEqual([]);
    expect(divide(unit('firm', 0, [unit('a', 4), unit('b', 4)]), 5).blocks).toEqual([]);
  });
  test('small firms', () => {
    expect(allowedCuts(4)).toEqual([]);
    expect(allowedCuts(9)).toEqual(['whole']);
    expect(allowedCuts(10)).toEqual(['whole', 'team', 'level']);
    expect([usualLeast(13), usualLeast(14)]).toEqual([5, 7]);
  });
});

const said = (score: number | null): Said => ({
  score,
  answered: score === null ? 0 : 1,
  favourable: score !== null && score >= 4 ? 1 : 0,
  cannotSay: score === null ? 1 : 0,
});
const ballots = (...scores: (number | null)[]): Ballot[] =>
  scores.map((score) => new Map([['D1', said(score)]]));
const block = (id: string, own: Ballot[], blocks: Counted[] = []): Counted => ({
  id,
  units: [id],
  name: id,
  eligible: 12,
  blocks,
  ballots: own,
});
const mixed = [1, 2, 3, 4, 5];

describe('publication', () => {
  const firm = (...parts: (number | null)[][]) =>
    block(
      'firm',
      [],
      parts.map((scores, at) => block(String(at), ballots(...scores))),
    );
  test('shows nothing of four', () => {
    expect(shownOf(firm([1, 2, 3, 4]), 5)).toBeUndefined();
  });
  test('puts a part of four to the next, and keeps a part of five', () => {
    const shown = shownOf(firm(mixed, [...mixed, 3], [1, 2, 3, 4]), 5)!;
    expect(shown.groups.map(({ ids }) => ids)).toEqual([['0', '2'], ['1']]);
    const five = shownOf(firm(mixed, mixed), 5)!;
    expect(five.groups).toHaveLength(2);
  });
  test('shows no part where one of them has too few who could say', () => {
    const shown = shownOf(firm([...mixed, null], [1, 2, 3, 4, null, null]), 5)!;
    const seen = seenOf(shown, 'D1', 5);
    expect(seen.verdict).toBe('shown');
    expect(seen.below.map(({ verdict }) => verdict)).toEqual(['withheld', 'withheld']);
  });
  test('tells a part in a word where nearly all say the same, and no figure beside it', () => {
    const shown = shownOf(firm(mixed, [1, 1, 1, 1, 1]), 5)!;
    expect(seenOf(shown, 'D1', 5).below.map(({ verdict }) => verdict)).toEqual(['withheld', 'low']);
    expect(verdictOf({ scores: Array.from({ length: 10 }, (_, at) => (at ? 5 : 2)) }, 5)).toBe(
      'high',
    );
    expect(verdictOf({ scores: [4, 5, 5, 5, 5, 5, 5, 5, 2, 5] }, 5)).toBe('shown');
    expect(verdictOf({ scores: [3, 3, 3, 3, 3] }, 5)).toBe('withheld');
  });
});

describe('the attack on what is published', () => {
  test('finds what can be worked out', () => {
    const set = (...members: number[]) => ({ members: new Set(members) });
    expect(derivable([set(1, 2, 3, 4, 5, 6, 7), set(1, 2, 3, 4, 5)], 5)).toEqual([[6, 7]]);
    expect(derivable([set(1, 2, 3, 4, 5, 6), set(1, 2, 3), set(3, 4)], 2)).toEqual([]);
  });
  test('works out small groups in most firms where every unit with enough answers is shown', () => {
    const random = drawn(7);
    const leaking = Array.from({ length: 300 }, () => attackNaive(random, 5)).filter(
      (attack) => attack.derivable > 0,
    );
    expect(leaking.length).toBeGreaterThan(200);
  });
  test('works out none by the block rule, over firms, waves and everything published before', () => {
    const random = drawn(11);
    let published = 0;
    for (let at = 0; at < 1_000; at++) {
      const attack = attackFirm(random, at % 2 === 0 ? 5 : 7, 1 + (at % 4));
      published += attack.published;
      expect(attack.derivable, `firm ${at}`).toBe(0);
    }
    expect(published).toBeGreaterThan(10_000);
  });
});

describe('what is told', () => {
  test('shares in bands, means to one decimal', () => {
    expect([0.09, 0.1, 0.25, 0.5, 0.75, 0.9, 0.91].map(bandOf)).toEqual([
      'under_10',
      '10_to_25',
      '25_to_50',
      '50_to_75',
      '75_to_90',
      '75_to_90',
      'over_90',
    ]);
    expect(oneDecimal(3.449)).toBe(3.4);
    expect(threeBins([1, 2.5, 2.6, 3.4, 3.5])).toEqual([2, 2, 1]);
  });
  test('bounds of those who did not answer', () => {
    const { low, high } = boundsOf(9, 12, 3.6);
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['2.95', '3.95']);
    expect(() => boundsOf(5, 4, 3)).toThrow(RangeError);
  });
  test('a mean of at least twenty who are at least half, otherwise what it lies between', () => {
    expect([hasMean(20, 40), hasMean(19, 19), hasMean(20, 41)]).toEqual([true, false, false]);
    expect(shownBounds({ low: 3.14, high: 3.46 }, 20)).toEqual({ low: 3.1, high: 3.5 });
    // Everybody of a small group answered: the bounds are the mean, and are not to give it away.
    expect(shownBounds({ low: 3.57, high: 3.57 }, 7)).toEqual({ low: 3.5, high: 4 });
    expect(shownBounds({ low: 3.5, high: 3.5 }, 7)).toEqual({ low: 3.5, high: 4 });
    expect(shownBounds({ low: 5, high: 5 }, 7)).toEqual({ low: 4.5, high: 5 });
    expect(shownBounds({ low: 2.95, high: 3.95 }, 9)).toEqual({ low: 2.5, high: 4 });
  });
  test('a gap is counted from the near end', () => {
    const staff = { low: 2.5, high: 3 };
    expect([nearGap(4, staff), nearGap(2, staff), nearGap(2.8, staff)]).toEqual([1, -0.5, 0]);
  });
  test('a gap is told if it is large, or was there before in the same direction', () => {
    expect([isTold(0.8, null), isTold(0.79, null), isTold(0.5, 0.5), isTold(0.5, 0.49)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isTold(-0.6, 0.6)).toBe(false);
    const at = (leaders: number, low: number, high = low) => jointOf(leaders, { low, high });
    expect([at(3.6, 3.6), at(2.9, 2.9), at(4.2, 3.5), at(3.4, 3.2)]).toEqual([
      'high',
      'low',
      'apart',
      'between',
    ]);
    // What is not certain is not said: staff may be as high as leaders, or not.
    expect([at(4, 3.5, 4), at(2.5, 2.5, 3)]).toEqual(['between', 'between']);
  });
  test('agreement is told above what chance gives, drawn anew', () => {
    const random = drawn(3);
    const edges = [0.05, 0.2, 0.4, 0.75];
    const answer = () => {
      const value = random();
      return 1 + edges.filter((edge) => value >= edge).length;
    };
    for (const people of [5, 10, 20]) {
      for (const items of [1, 4]) {
        const found = Array.from({ length: 4_000 }, () =>
          withinGroup(
            Array.from({ length: people }, () => Array.from({ length: items }, answer)),
            SKEWED_VARIANCE,
          )!,
        ).toSorted((a, b) => a - b);
        expect(Math.abs(found[3_800]! - chanceOf(people, items)!)).toBeLessThan(0.03);
      }
    }
    expect(chanceOf(4, 1)).toBeNull();
    expect(agreementOf([[4], [4], [4], [4], [4]])).toBe('agree');
    expect(agreementOf([[1], [5], [2], [4], [3]])).toBe('differ');
    expect(agreementOf([[4]])).toBeNull();
  });
});
