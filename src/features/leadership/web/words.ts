import { sayDay } from '../../../web/i18n/format.ts';
import type { Commitment } from '../contract/shapes.ts';
import { say } from './say.ts';

type For = {
  readonly everyone: boolean;
  readonly teams: readonly { readonly name: string }[];
  readonly people?: readonly { readonly name: string }[];
};

/** For whom it is: everybody, or the teams and people by name. */
export function sayFor({ everyone, teams, people = [] }: For): string {
  return everyone ? say('everyone') : [...teams, ...people].map(({ name }) => name).join(', ');
}

/** How a promise stands, in words; an open, late or broken one names the day it is due now, not the first. */
export function sayStanding({ standing, due_on: due }: Commitment): string {
  return say(`promise.standing.${standing}`, { day: sayDay(due) });
}
