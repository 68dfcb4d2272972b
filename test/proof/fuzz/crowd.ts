import type { Operation } from '../isolation/document.ts';
import { examplesOf } from '../isolation/examples/examples.ts';
import { isOfAccount } from '../isolation/account.ts';
import { NOBODY, type Asked, type Session } from '../isolation/send.ts';
import { ACTORS, type World } from '../isolation/world.ts';
import type { Ids } from './fitting.ts';
import type { Sources } from './request.ts';

/** Who asks and with what: sessions of every role, ids of every kind, and requests that are right. */
export type Crowd = { readonly sessions: readonly Session[]; readonly sources: Sources };

const EXAMPLES = 3;

/**
 * For one operation. What belongs to an account is asked with accounts of its own, for a hostile
 * request that happens to be right may sign them out.
 */
export async function crowdFor(world: World, operation: Operation): Promise<Crowd> {
  const { own } = world;
  const examples: Asked[] = [];
  const sessions: Session[] = isOfAccount(operation)
    ? [NOBODY, (await own.visitor()).session]
    : [own.founder.session, ...ACTORS.map((name) => world.actors.get(name)?.session ?? NOBODY)];
  for (const example of examplesOf(operation.id)) {
    for (let at = 0; at < EXAMPLES; at += 1) {
      const { by, ...asked } = await example(own);
      examples.push(asked);
      if (by !== undefined) sessions.push(by);
    }
  }
  return { sessions, sources: { ids: idsIn(world), examples, sessions: sessions.length } };
}

function idsIn(world: World): Ids {
  const ids = new Map<string, string[]>();
  for (const firm of [world.own, world.foreign]) {
    for (const [kind, id] of world.ids.get(firm) ?? [])
      ids.set(kind, [...(ids.get(kind) ?? []), id]);
  }
  return ids;
}
