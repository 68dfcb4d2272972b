import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { features } from '../../../src/features/features.ts';
import * as predicates from '../../../src/platform/access/predicate.ts';
import { ROLES, type Role } from '../../../src/platform/access/actor.ts';
import type { Policy, Predicate } from '../../../src/platform/access/predicate.ts';
import { definitionOf } from '../../../src/platform/commands/command.ts';
import { productRoot } from '../../../src/platform/root.ts';

type Open = { -readonly [Key in keyof Predicate<unknown>]: Predicate<unknown>[Key] };

/**
 * Lets everybody do everything, until the returned function is called. The product has no switch
 * for this and needs none: a policy is a list of named predicates, and the proof replaces what each
 * of them answers, in its own process, from outside. Nothing a deployed product reads could do so.
 */
export async function stubPolicies(): Promise<() => void> {
  const found = new Set<Open>();
  collect(predicates, found);
  for (const feature of features) {
    for (const command of feature.commands) {
      const { permit, see } = definitionOf(command);
      collect([permit, see], found);
    }
    for (const read of feature.reads) collect(read.permit, found);
  }
  for (const file of policyFiles()) collect(await import(pathToFileURL(file).href), found);
  const kept = new Map([...found].map((predicate) => [predicate, predicate.test]));
  for (const predicate of found) predicate.test = (actor) => actor.kind === 'person';
  return () => {
    for (const [predicate, test] of kept) predicate.test = test;
  };
}

function policyFiles(): string[] {
  const folder = join(productRoot, 'src', 'features');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/policy(?:\.ts|\/.*(?<!\.test)\.ts)$/.test(path))
    .map((path) => join(folder, path));
}

/** Every predicate that can be reached from a value, through lists and plain objects. */
function collect(value: unknown, found: Set<Open>, depth = 4): void {
  if (typeof value !== 'object' || value === null || depth < 0) return;
  if ('test' in value && 'words' in value && 'unconditional' in value) {
    found.add(value as Open);
    return;
  }
  for (const member of Object.values(value)) collect(member, found, depth - 1);
}

/** What a policy says of a role without looking at a record: everybody with it, as the record is, some of them, nobody. */
export type Standing = 'yes' | 'by record' | 'some' | 'no';

/** What the policies say of each operation and role; operations without one of these are left out. */
export function standings(): Map<string, ReadonlyMap<Role | 'auditor_of_part', Standing>> {
  const policies = new Map<string, Policy<never>>();
  for (const { commands, reads } of features) {
    for (const command of commands) {
      const { name, permit } = definitionOf(command);
      policies.set(name, permit as Policy<never>);
    }
    for (const read of reads) policies.set(read.operation, read.permit);
  }
  return new Map([...policies].map(([name, policy]) => [name, standingsOf(policy)]));
}

/** What hangs on who somebody is to a record may hold for every role; what hangs on the record names its roles. */
const EVERYBODY = predicates.anyoneHere.roles.length;

function standingsOf(policy: Policy<never>): ReadonlyMap<Role | 'auditor_of_part', Standing> {
  const inPart = policy.some((predicate) => predicate.inPart === true);
  return new Map<Role | 'auditor_of_part', Standing>([
    ...ROLES.map((role): [Role, Standing] => {
      const concerned = policy.filter((predicate) => predicate.roles.includes(role));
      if (concerned.some((predicate) => predicate.unconditional)) return [role, 'yes'];
      if (concerned.some(({ roles }) => roles.length < EVERYBODY)) return [role, 'by record'];
      return [role, concerned.length > 0 ? 'some' : 'no'];
    }),
    ['auditor_of_part', inPart ? 'yes' : 'no'],
  ]);
}
