import type { Operation, Schema } from './document.ts';
import type { Asked } from './send.ts';

/** A step into a body: a member's name, every element of a list, or every value of a record. */
const ELEMENT = '[]';
const VALUE = '{}';

/** One place of a request in which an id stands. */
export type Position = {
  readonly where: 'path' | 'query' | 'header' | 'body';
  readonly steps: readonly string[];
  readonly resource: string;
};

/** A place that looks like one for an id and does not say of what. */
export type Unnamed = { readonly operation: string; readonly place: string };

/** `body except[].to_id` */
export function nameOf({ where, steps }: Position): string {
  return `${where} ${placeOf(steps)}`;
}

/** Where ids stand in an operation, and where something looks like an id without `x-resource`. */
export function positionsOf(operation: Operation): { positions: Position[]; unnamed: Unnamed[] } {
  const positions: Position[] = [];
  const unnamed: Unnamed[] = [];
  const note = (where: Position['where'], steps: readonly string[], schema: Schema): void => {
    const resource = resourceOf(schema);
    if (resource !== undefined) positions.push({ where, steps, resource });
    else if (looksLikeId(steps, schema)) {
      unnamed.push({ operation: operation.id, place: `${where} ${placeOf(steps)}` });
    }
  };
  for (const { in: where, name, schema } of operation.parameters) {
    walk(schema, [name], (steps, leaf) => note(where, steps, leaf));
  }
  if (operation.body !== undefined) {
    walk(operation.body, [], (steps, leaf) => note('body', steps, leaf));
  }
  return { positions: distinct(positions), unnamed };
}

/** The request with an id put into one place; where the place is in a list, behind the ids that are there. */
export function withId(asked: Asked, { where, steps }: Position, id: string): Asked {
  const [name = ''] = steps;
  if (where === 'path') return { ...asked, params: { ...asked.params, [name]: id } };
  if (where === 'query') return { ...asked, query: { ...asked.query, [name]: id } };
  if (where === 'header') return { ...asked, headers: { ...asked.headers, [name]: id } };
  return {
    ...asked,
    body: put(structuredClone(asked.body ?? {}), steps, id) as NonNullable<Asked['body']>,
  };
}

/** Raised where an example has no element into which the id of a nested place could be put. */
export class NoPlace extends Error {}

function put(value: unknown, steps: readonly string[], id: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return id;
  if (step === ELEMENT) {
    const list = Array.isArray(value) ? (value as unknown[]) : [];
    if (rest.length === 0) return [...list, id];
    if (list.length === 0) throw new NoPlace();
    return [...list, put(structuredClone(list.at(-1)), rest, id)];
  }
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (step === VALUE) {
    const key = Object.keys(record)[0];
    if (key === undefined) throw new NoPlace();
    return { ...record, [key]: put(record[key], rest, id) };
  }
  if (rest.length > 0 && record[step] === undefined && rest[0] !== ELEMENT) throw new NoPlace();
  return { ...record, [step]: put(record[step], rest, id) };
}

function walk(
  schema: Schema,
  steps: readonly string[],
  leaf: (steps: readonly string[], schema: Schema) => void,
): void {
  const branches = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => list ?? []);
  if (branches.length > 0 && resourceOf(schema) === undefined) {
    // A choice that holds one named id and null is one place; a choice of objects is walked into.
    for (const branch of branches) walk(branch, steps, leaf);
    return;
  }
  if (schema.properties !== undefined) {
    for (const [name, member] of Object.entries(schema.properties)) {
      walk(member, [...steps, name], leaf);
    }
  }
  const elements = [schema.items ?? [], schema.prefixItems ?? []].flat() as Schema[];
  for (const element of elements) walk(element, [...steps, ELEMENT], leaf);
  if (typeof schema.additionalProperties === 'object') {
    walk(schema.additionalProperties, [...steps, VALUE], leaf);
  }
  if (schema.properties === undefined && elements.length === 0) leaf(steps, schema);
}

function resourceOf(schema: Schema): string | undefined {
  return schema['x-resource'];
}

function looksLikeId(steps: readonly string[], schema: Schema): boolean {
  if (schema.type === 'null' || schema.const !== undefined || schema.enum !== undefined)
    return false;
  const name = steps.findLast((step) => step !== ELEMENT && step !== VALUE) ?? '';
  return schema.format === 'uuid' || /(?:^|_)ids?$|Ids?$/.test(name);
}

function placeOf(steps: readonly string[]): string {
  return steps.reduce(
    (text, step) =>
      step === ELEMENT || step === VALUE || text === '' ? `${text}${step}` : `${text}.${step}`,
    '',
  );
}

function distinct(positions: readonly Position[]): Position[] {
  const seen = new Map(positions.map((position) => [nameOf(position), position]));
  return [...seen.values()];
}
