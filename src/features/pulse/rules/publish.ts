import type { Dimension } from '../contract/kinds.ts';
import { gather } from './blocks.ts';
import { sumOf, type Said, type Sum } from './score.ts';

/** A block with its ballots counted: what each of them says about each dimension. Ballots stand at the lowest blocks. */
export type Counted = {
  readonly id: string;
  readonly units: readonly string[];
  readonly name: string;
  readonly eligible: number;
  readonly blocks: readonly Counted[];
  readonly ballots: readonly Ballot[];
};
export type Ballot = ReadonlyMap<Dimension, Said>;

/** A group that may be shown. Those below it are a division of it, each with at least the fewest answers. */
export type Shown = {
  readonly ids: readonly string[];
  readonly units: readonly string[];
  readonly name: string;
  readonly eligible: number;
  readonly ballots: readonly Ballot[];
  readonly groups: readonly Shown[];
};

/**
 * The block rule (P1 to P3): which groups of those who answered are shown. Everybody who answered is in one group on each
 * depth, so that no difference of two groups is a smaller one. Undefined where too few answered for anything.
 */
export function shownOf(block: Counted, least: number): Shown | undefined {
  const ballots = ballotsOf(block);
  if (ballots.length < least) return undefined;
  const groups = gather(block.blocks, (part) => ballotsOf(part).length, least);
  const whole: Shown = { ...gathered([block]), groups: [] };
  if (groups.length < 2) return whole;
  const below = groups.map((parts) =>
    parts.length === 1 ? shownOf(parts[0]!, least)! : { ...gathered(parts), groups: [] },
  );
  return { ...whole, groups: below };
}

function gathered(parts: readonly Counted[]): Omit<Shown, 'groups'> {
  return {
    ids: parts.map(({ id }) => id),
    units: parts.flatMap(({ units }) => units),
    name: parts.map(({ name }) => name).join(' + '),
    eligible: parts.reduce((sum, { eligible }) => sum + eligible, 0),
    ballots: parts.flatMap(ballotsOf),
  };
}

/** Every ballot of a block and of the blocks below it. */
export function ballotsOf({ ballots, blocks }: Counted): Ballot[] {
  return [...ballots, ...blocks.flatMap(ballotsOf)];
}

/** How a dimension is shown for a group. */
export type Verdict = 'shown' | 'low' | 'high' | 'scarce' | 'withheld';

/** One group and one dimension: whether its figures are shown, and what they are made of. */
export type Seen = {
  readonly group: Shown;
  readonly verdict: Verdict;
  readonly sum: Sum;
  readonly below: readonly Seen[];
};

/**
 * The same for one dimension (P3 and P5). Who could not say is not among the scores, so a division has to hold for those as
 * well: if one part has too few, no part is shown, or the rest could be worked out. A group whose answers are
 * (nearly) all at one end is told in a word, and nothing beside or below it in figures.
 */
export function seenOf(group: Shown, dimension: Dimension, least: number): Seen {
  const own = verdictOf(sumIn(group, dimension), least);
  return seenAs(group, dimension, own, least);
}

function seenAs(group: Shown, dimension: Dimension, verdict: Verdict, least: number): Seen {
  const sum = sumIn(group, dimension);
  const alone = group.groups.map((part) => verdictOf(sumIn(part, dimension), least));
  const clear = verdict === 'shown' && alone.every((one) => one === 'shown');
  const divided = verdict === 'shown' && !alone.includes('scarce');
  const below = group.groups.map((part, at) => {
    const one = alone[at]!;
    const told = clear || (divided && one !== 'shown') ? one : 'withheld';
    return seenAs(part, dimension, told, least);
  });
  return { group, verdict, sum, below };
}

/** What the ballots of a group say about a dimension. */
export function sumIn({ ballots }: Shown, dimension: Dimension): Sum {
  return sumOf(ballots.flatMap((ballot) => ballot.get(dimension) ?? []));
}

/** From so large a share at one end on, a figure says what nearly everybody answered. */
const NEARLY_ALL = 0.9;

/** What a group may be told of by itself. */
export function verdictOf({ scores }: Pick<Sum, 'scores'>, least: number): Verdict {
  if (scores.length < least) return 'scarce';
  const share = (test: (score: number) => boolean) => scores.filter(test).length / scores.length;
  const same = scores.every((score) => score === scores[0]);
  if (share((score) => score <= 1.5) >= NEARLY_ALL || (same && scores[0]! < 3)) return 'low';
  if (share((score) => score >= 4.5) >= NEARLY_ALL || (same && scores[0]! > 3)) return 'high';
  return same ? 'withheld' : 'shown';
}
