import { isOutsider, type Actor } from './actor.ts';

declare const proven: unique symbol;

/**
 * Proof that somebody may act in one organisation. Only the request gate and the job runner make
 * one; whatever reads or writes takes it, so a query without a proven organisation does not compile.
 */
export type Scope = {
  readonly organisationId: string;
  readonly actor: Actor;
  readonly timeZone: string;
  readonly [proven]: true;
};

/** For the request gate, the job runner and the tests' harness alone (the border rule names them). */
export function openScope(organisationId: string, actor: Actor, timeZone: string): Scope {
  return { organisationId, actor, timeZone } as unknown as Scope;
}

/**
 * How much of the firm a scope sees, for what is kept between questions: an answer counted for one sight is not the answer
 * of another. Empty for everybody who works in the firm.
 */
export function sightOf({ actor }: Scope): string {
  if (!isOutsider(actor)) return '';
  return actor.part === undefined ? 'outside' : `${actor.part.kind}:${actor.part.id}`;
}
