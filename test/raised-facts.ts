/** Which actions of a made-up history were linked to a measure by the end of a given day, and from when until when. */
import type { RaisedFacts } from '../src/features/culture/rules/aggregates/steering-facts.ts';
import { addDays, type Day } from '../src/lib/day.ts';
import type { DirectionJournal } from './directions.ts';
import { FIRST_DAY } from './journals.ts';

/** `id` names the record of a kind at its place in the journal. */
export function raisedUpTo(
  { raised }: Pick<DirectionJournal, 'raised'>,
  until: Day,
  id: (kind: string, index: number) => string,
): readonly RaisedFacts[] {
  return raised.flatMap(({ opened, measure, linked, unlinked }, place) => {
    const openedOn = addDays(FIRST_DAY, opened);
    const linkedOn = addDays(openedOn, linked);
    if (linkedOn > until) return [];
    const ended = unlinked === null ? null : addDays(linkedOn, unlinked);
    const unlinkedOn = ended !== null && ended <= until ? ended : null;
    return { id: id('f', place), measureId: id('c', measure), openedOn, linkedOn, unlinkedOn };
  });
}
