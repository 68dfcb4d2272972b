import type { Dimension } from '../../src/features/pulse/contract/kinds.ts';
import { divide, type Block, type Unit } from '../../src/features/pulse/rules/blocks.ts';
import {
  seenOf,
  shownOf,
  type Ballot,
  type Counted,
  type Seen,
  type Shown,
} from '../../src/features/pulse/rules/publish.ts';
import type { Said } from '../../src/features/pulse/rules/score.ts';
import { derivable, type Published } from './row-space.ts';

export type Random = () => number;
const DIMENSION: Dimension = 'D1';

const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** A firm of two to five areas with one to four teams of two to twelve; some people are in an area and in no team. */
export function firmOf(random: Random): Unit {
  let person = 0;
  const people = (count: number) => Array.from({ length: count }, () => String(person++));
  const unit = (id: string, count: number, units: Unit[]): Unit => ({
    id,
    name: id,
    people: people(count),
    units,
  });
  const areas = Array.from({ length: between(random, 2, 5) }, (_, area) =>
    unit(
      `${area}`,
      random() < 0.3 ? between(random, 1, 4) : 0,
      Array.from({ length: between(random, 1, 4) }, (_team, team) =>
        unit(`${area}.${team}`, between(random, 2, 12), []),
      ),
    ),
  );
  return unit('firm', between(random, 0, 3), areas);
}

/** Somebody's answer: three in four answer, some cannot say, and some firms answer alike. */
function ballotOf(random: Random, alike: number | null): Ballot {
  const silent = random() < 0.25;
  const value = alike !== null && random() < 0.95 ? alike : between(random, 1, 5);
  const said: Said = {
    score: silent ? null : value,
    answered: silent ? 0 : 1,
    favourable: !silent && value >= 4 ? 1 : 0,
    cannotSay: silent ? 1 : 0,
  };
  return new Map([[DIMENSION, said]]);
}

function counted(block: Block, random: Random, alike: number | null): Counted {
  const { units, name, people, blocks } = block;
  const lowest = blocks.length === 0;
  const answering = lowest ? people.filter(() => random() < 0.75) : [];
  return {
    id: units.join(),
    units,
    name,
    eligible: people.length,
    blocks: blocks.map((one) => counted(one, random, alike)),
    ballots: answering.map(() => ballotOf(random, alike)),
  };
}

export type Attack = { readonly published: number; readonly derivable: number };

/**
 * Plays waves of one firm, publishes them by the rule and attacks everything that was ever published at once: sums of scores,
 * and counts of those who could not say. Between waves people come and go.
 */
export function attackFirm(random: Random, least: number, waves: number): Attack {
  const scores: Published[] = [];
  const silences: Published[] = [];
  const numbers = new Map<Ballot, number>();
  const numberOf = (ballot: Ballot): number => {
    const known = numbers.get(ballot) ?? numbers.size;
    numbers.set(ballot, known);
    return known;
  };
  let firm = firmOf(random);
  for (let wave = 0; wave < waves; wave++) {
    const alike = random() < 0.2 ? (random() < 0.5 ? 1 : 5) : null;
    const whole = shownOf(counted(divide(firm, least), random, alike), least);
    if (whole !== undefined) {
      silences.push(...sumsOf(whole, numberOf));
      scores.push(...figuresOf(seenOf(whole, DIMENSION, least), numberOf));
    }
    firm = moved(firm, random);
  }
  const found = [derivable(scores, least), derivable(silences, least)];
  return {
    published: scores.length + silences.length,
    derivable: found.reduce((sum, groups) => sum + groups.length, 0),
  };
}

function sumsOf(group: Shown, numberOf: (ballot: Ballot) => number): Published[] {
  const own = { members: new Set(group.ballots.map(numberOf)) };
  return [own, ...group.groups.flatMap((part) => sumsOf(part, numberOf))];
}

function figuresOf(seen: Seen, numberOf: (ballot: Ballot) => number): Published[] {
  const scorers = seen.group.ballots.filter((ballot) => ballot.get(DIMENSION)?.score !== null);
  const own = { members: new Set(scorers.map(numberOf)) };
  return [
    ...(seen.verdict === 'shown' ? [own] : []),
    ...seen.below.flatMap((part) => figuresOf(part, numberOf)),
  ];
}

/** One in ten leaves, and here and there somebody comes. */
function moved(unit: Unit, random: Random): Unit {
  const stayed = unit.people.filter(() => random() < 0.9);
  const fresh = random() < 0.3 ? [`new${random()}`] : [];
  return {
    ...unit,
    people: unit.people.length === 0 ? [] : [...stayed, ...fresh],
    units: unit.units.map((one) => moved(one, random)),
  };
}

/** The rule that is not good enough, to see that the attack finds something: every unit with enough answers is shown. */
export function attackNaive(random: Random, least: number): Attack {
  const numbers = new Map<string, number>();
  const answering = (unit: Unit): Set<number> =>
    new Set([
      ...unit.people.flatMap((person) => numbers.get(person) ?? []),
      ...unit.units.flatMap((one) => [...answering(one)]),
    ]);
  const all = (unit: Unit): Unit[] => [unit, ...unit.units.flatMap(all)];
  const firm = firmOf(random);
  for (const { people } of all(firm))
    for (const person of people) if (random() < 0.75) numbers.set(person, numbers.size);
  const published = all(firm)
    .map((unit) => ({ members: answering(unit) }))
    .filter(({ members }) => members.size >= least);
  return { published: published.length, derivable: derivable(published, least).length };
}
