import { expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import { addDays, type Day } from '../../../../lib/day.ts';
import type { ActionState } from '../facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countGiven, type GivenFacts } from './given.ts';

const ago = (days: number): Day => addDays(TODAY, -days);

function given(id: string, firstDueOn: Day | null, more: Partial<ActionState> = {}): GivenFacts {
  const state = {
    recordedOn: ago(150),
    proposed: false,
    highSignificance: false,
    accountableId: null,
    openedOn: ago(150),
    firstDueOn,
    dueOn: firstDueOn,
    doneOn: null,
    cancelledOn: null,
    ...more,
  };
  return { givenOn: ago(150), action: { id, importedOn: null, moves: [], states: [state] } };
}

it('counts what was given by its first date, which moving does not help', () => {
  const first = ago(10);
  const counts = countGiven(
    [
      given('on the day', first, { doneOn: first }),
      given('a day late', first, { doneOn: ago(9), dueOn: ago(5) }),
      given('not at all', ago(20)),
      given('called off in time', first, { cancelledOn: first }),
      given('due today', TODAY),
      given('due before', ago(90)),
      given('due on the first day', ago(89), { doneOn: ago(89) }),
      given('without a date', null),
      { ...given('given today', ago(5)), givenOn: TODAY },
      { ...given('given tomorrow', first), givenOn: addDays(TODAY, 1) },
    ],
    TODAY,
    DEFAULT_THRESHOLDS.counting,
  );
  expect(counts).toEqual({
    due: 5,
    done: 2,
    missed: { total: 3, ids: ['given today', 'a day late', 'not at all'] },
  });
});
