import { LEAST, USUAL_LEAST, WHOLE_BELOW, type Cut } from '../contract/kinds.ts';

/** A part of the firm with the people who are directly in it, and the parts below. */
export type Unit = {
  readonly id: string;
  readonly name: string;
  readonly people: readonly string[];
  readonly units: readonly Unit[];
};

/**
 * Some people who are looked at together, fixed before anybody answers. Those below it are a division of it: everybody is in
 * exactly one of them. Without any below, it is what a ballot names and what has a key.
 */
export type Block = {
  /** The units in it; the same in the next wave if nothing is reorganised, so a line may be drawn from one to the other. */
  readonly units: readonly string[];
  readonly name: string;
  readonly people: readonly string[];
  readonly blocks: readonly Block[];
};

/** The firm, its areas, their teams: no deeper, or the groups get too small to say anything. */
const DEEPEST = 2;

/** What may be done in a firm with so many people: nothing with fewer than five, no parts with fewer than ten. */
export function allowedCuts(eligible: number): readonly Cut[] {
  if (eligible < LEAST) return [];
  return eligible < WHOLE_BELOW ? ['whole'] : ['whole', 'team', 'level'];
}

/** The fewest answers shown together that are proposed for a firm of so many. */
export function usualLeast(eligible: number): number {
  return eligible < 2 * USUAL_LEAST ? LEAST : USUAL_LEAST;
}

/** Divides a firm into blocks of at least `least` people each; what is too small is put together. */
export function divide(unit: Unit, least: number, depth = 0): Block {
  const whole: Block = { units: [unit.id], name: unit.name, people: everybody(unit), blocks: [] };
  if (depth === DEEPEST) return whole;
  const groups = groupsOf(partsOf(unit), least);
  if (groups.length < 2) return whole;
  const blocks = groups.map((group) =>
    group.length === 1 ? divide(group[0]!, least, depth + 1) : together(group),
  );
  return { ...whole, blocks };
}

/** Where nearly everybody is in one part (a team that all the others belong to), it is that part that is divided. */
function groupsOf(parts: readonly Unit[], least: number): Unit[][] {
  const size = (part: Unit): number => everybody(part).length;
  const groups = gather(parts, size, least);
  const divisible = parts.filter(({ units }) => units.length > 0);
  const [first, ...others] = divisible;
  if (groups.length >= 2 || first === undefined) return groups;
  const largest = others.reduce((one, other) => (size(other) > size(one) ? other : one), first);
  const finer = parts.flatMap((part) => (part === largest ? partsOf(part) : [part]));
  return groupsOf(finer, least);
}

function partsOf(unit: Unit): Unit[] {
  return [...unit.units, rest(unit)].filter((part) => everybody(part).length > 0);
}

/** Those who are in a unit and in none below it; known by the unit, marked as not all of it. */
function rest({ id, name, people }: Unit): Unit {
  return { id: `${id}/`, name, people, units: [] };
}

function everybody({ people, units }: Unit): string[] {
  return [...people, ...units.flatMap(everybody)];
}

function together(parts: readonly Unit[]): Block {
  return {
    units: parts.map(({ id }) => id),
    name: parts.map(({ name }) => name).join(' + '),
    people: parts.flatMap(everybody),
    blocks: [],
  };
}

/**
 * P3 of the publication rule: parts that are too small are put together, with each other and where that is not enough with
 * the smallest of the others, until every group has at least `least`. One group alone means that nothing below the
 * whole may be shown.
 */
export function gather<Part>(
  parts: readonly Part[],
  sizeOf: (part: Part) => number,
  least: number,
): Part[][] {
  const size = (group: readonly Part[]): number =>
    group.reduce((sum, part) => sum + sizeOf(part), 0);
  const small = parts.filter((part) => sizeOf(part) < least);
  const groups = parts.filter((part) => sizeOf(part) >= least).map((part) => [part]);
  if (small.length === 0) return groups;
  if (size(small) >= least || groups.length === 0) return [...groups, small];
  const smallest = groups.reduce((one, other) => (size(other) < size(one) ? other : one));
  return groups.map((group) => (group === smallest ? [...group, ...small] : group));
}

/** The blocks that ballots name: those with none below. */
export function leavesOf<Tree extends { readonly blocks: readonly Tree[] }>(tree: Tree): Tree[] {
  return tree.blocks.length === 0 ? [tree] : tree.blocks.flatMap((block) => leavesOf(block));
}
