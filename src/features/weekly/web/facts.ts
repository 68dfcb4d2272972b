import type { ReactNode } from 'react';
import { sayDay } from '../../../web/i18n/format.ts';
import type { Question } from '../contract.ts';
import { say } from './say.ts';

type Fact = readonly [name: string, value: ReactNode];

/** What somebody needs to know to answer; what was not written is left out. */
export function factsOf(asked: Question['asked']): Fact[] {
  if (asked.purpose === 'look_back') {
    return written([
      [say('fact.decided'), sayDay(asked.decided_on)],
      [say('fact.expected'), asked.expected],
    ]);
  }
  const by = say('fact.asked_by', {
    who: asked.asked_by ?? say('somebody'),
    day: sayDay(asked.asked_on),
  });
  if (asked.purpose === 'proposal') {
    return written([
      [say('fact.asked'), by],
      [say('fact.about'), asked.description],
    ]);
  }
  return written([
    [say('fact.asked'), by],
    [say('fact.why'), asked.why],
    [say('fact.without_it'), asked.without_it],
    [say('fact.cost'), asked.cost],
    [say('fact.wanted_by'), asked.wanted_by === null ? '' : sayDay(asked.wanted_by)],
  ]);
}

function written(facts: readonly Fact[]): Fact[] {
  return facts.filter(([, value]) => value !== '');
}
