import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_DAY,
  IMPORT_DAY,
  LENGTH,
  allFacts,
  factsUpTo,
  journals,
} from '../../../../../test/journals.ts';
import { addDays, day, type Day } from '../../../../lib/day.ts';
import { aggregateActions } from './count-actions.ts';
import type { ActionFacts, ActionState, OrganisationFacts } from '../facts.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';

const options = DEFAULT_THRESHOLDS.counting;
const someDay = fc.nat(LENGTH + 30).map((offset) => addDays(FIRST_DAY, offset));
const today = day('2026-06-30');

function action(
  id: string,
  state: Partial<ActionState>,
  moves: ActionFacts['moves'] = [],
): ActionFacts {
  const openedOn = state.openedOn ?? day('2026-05-01');
  const dueOn = state.dueOn ?? null;
  return {
    id,
    importedOn: null,
    moves,
    states: [
      {
        recordedOn: openedOn,
        proposed: false,
        highSignificance: false,
        accountableId: null,
        openedOn,
        firstDueOn: dueOn,
        doneOn: null,
        cancelledOn: null,
        ...state,
        dueOn,
      },
    ],
  };
}

function counted(actions: readonly ActionFacts[], people: OrganisationFacts['people'] = []) {
  return aggregateActions({ people, actions }, today, options);
}

describe('aggregateActions', () => {
  it('counts an action as late from the day after its date', () => {
    const counts = counted([
      action('a', { dueOn: today }),
      action('b', { dueOn: addDays(today, -1) }),
      action('c', {}),
    ]);
    expect(counts).toMatchObject({ open: 3, overdue: 1, undated: 1, unowned: 3 });
    expect(counts.overdueEvidence).toEqual({ total: 1, ids: ['b'] });
  });

  it('looks back ninety days, today included', () => {
    const edge = addDays(today, -89);
    const counts = counted([
      action('in', { openedOn: day('2026-01-01'), dueOn: edge, doneOn: edge, accountableId: 'p' }),
      action('out', {
        openedOn: day('2026-01-01'),
        dueOn: addDays(edge, -1),
        doneOn: addDays(edge, -1),
        accountableId: 'p',
      }),
    ]);
    expect(counts.owners).toEqual([{ personId: 'p', top: false, actions: 1 }]);
    expect(counts.followThroughOthers).toEqual({ due: 1, kept: 1, imported: 0 });
  });

  it('takes a first date as kept only when it was done by then, however often it moved', () => {
    const due = day('2026-06-01');
    const moved = day('2026-06-20');
    const counts = counted([
      action('kept', { dueOn: due, doneOn: due }),
      action('moved', { firstDueOn: due, dueOn: moved, doneOn: moved }),
      action('open', { dueOn: due }),
      action('stopped in time', { dueOn: due, cancelledOn: due }),
      action('stopped late', { dueOn: due, cancelledOn: addDays(due, 1) }),
      action('not due yet', { dueOn: today }),
    ]);
    expect(counts.followThroughOthers).toEqual({ due: 4, kept: 1, imported: 0 });
    expect(counts.missedEvidence.ids).toEqual(['moved', 'open', 'stopped late']);
  });

  it('counts moves to a later day or to none, and those after the date', () => {
    const on = day('2026-06-10');
    const move = (from: Day | null, to: Day | null) => ({
      movedOn: on,
      from,
      to,
      byId: null,
      hasReason: true,
    });
    const counts = counted([
      action('first date', { dueOn: on }, [move(null, on)]),
      action('earlier', { dueOn: on }, [move(addDays(on, 5), on)]),
      action('in time', { dueOn: addDays(on, 9) }, [move(on, addDays(on, 9))]),
      action('late', { dueOn: addDays(on, 9) }, [move(addDays(on, -1), addDays(on, 9))]),
      action('taken away', {}, [move(addDays(on, -3), null)]),
    ]);
    expect(counts.slipOthers).toEqual({
      actions: 5,
      extensions: 3,
      afterTheDate: 2,
      withReason: 3,
    });
    expect(counts.extendedLateEvidence.ids).toEqual(['late', 'taken away']);
  });

  it('leaves out what was imported as ended where date history matters, and flags it where it does not', () => {
    const due = day('2026-06-01');
    const listed = { ...action('listed', { dueOn: due, doneOn: due }), importedOn: today };
    const counts = counted([listed, action('ours', { dueOn: due, doneOn: due })]);
    expect(counts.slipOthers.actions).toBe(1);
    expect(counts.followThroughOthers).toEqual({ due: 2, kept: 2, imported: 1 });
  });

  it('tells leaders apart from everyone else by the level held that day', () => {
    const people = [
      { id: 'md', top: [{ since: day('2026-06-01'), until: null }], line: [], leftOn: null },
      { id: 'former', top: [{ since: day('2020-01-01'), until: today }], line: [], leftOn: null },
      { id: 'gone', top: [{ since: day('2020-01-01'), until: null }], line: [], leftOn: today },
      { id: 'foreman', top: [], line: [{ since: day('2020-01-01'), until: null }], leftOn: null },
    ];
    const late = { dueOn: day('2026-05-01'), highSignificance: true };
    const counts = counted(
      people.map(({ id }) => action(id, { ...late, accountableId: id })),
      people,
    );
    expect(counts.leaders.map(({ personId, top }) => [personId, top])).toEqual([
      ['foreman', false],
      ['md', true],
    ]);
    expect(counts.longOverdue.map(({ personId }) => personId)).toEqual(['foreman', 'md']);
    expect(counts.longOverdue[0]?.amount).toBe(60);
    const then = aggregateActions({ people, actions: [] }, day('2026-05-31'), options);
    expect(then.leaders).toEqual([]);
  });

  it('puts someone outside top management first among owners of equally many', () => {
    const people = [
      { id: 'a', top: [{ since: day('2020-01-01'), until: null }], line: [], leftOn: null },
    ];
    const owners = counted(
      ['a', 'b'].map((id) => action(id, { accountableId: id })),
      people,
    ).owners;
    expect(owners.map((owner) => owner.personId)).toEqual(['b', 'a']);
  });

  it('gives for a past day what was counted on that day', () => {
    fc.assert(
      fc.property(journals({ imports: true }), someDay, (journal, on) => {
        fc.pre(on >= IMPORT_DAY);
        expect(aggregateActions(allFacts(journal), on, options)).toEqual(
          aggregateActions(factsUpTo(journal, on), on, options),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives for a past day what was counted on that day, before an import, for all else', () => {
    fc.assert(
      fc.property(journals({ imports: false }), someDay, (journal, on) => {
        expect(aggregateActions(allFacts(journal), on, options)).toEqual(
          aggregateActions(factsUpTo(journal, on), on, options),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('moves with the calendar and changes in nothing else', () => {
    fc.assert(
      fc.property(
        journals({ imports: true }),
        someDay,
        fc.integer({ min: -3000, max: 3000 }),
        (journal, on, by) => {
          const facts = allFacts(journal);
          const shifted = aggregateActions(shiftDays(facts, by), addDays(on, by), options);
          expect(shifted).toEqual(shiftDays(aggregateActions(facts, on, options), by));
        },
      ),
    );
  });

  it('does not care in which order records come', () => {
    fc.assert(
      fc.property(journals({ imports: true }), someDay, (journal, on) => {
        const { people, actions } = allFacts(journal);
        expect(
          aggregateActions(
            { people: people.toReversed(), actions: actions.toReversed() },
            on,
            options,
          ),
        ).toEqual(aggregateActions({ people, actions }, on, options));
      }),
    );
  });

  it('keeps its parts consistent with each other', () => {
    fc.assert(
      fc.property(journals({ imports: true, max: 80 }), someDay, (journal, on) => {
        const counts = aggregateActions(allFacts(journal), on, { ...options, evidence: 5 });
        const owned = counts.owners.reduce((sum, owner) => sum + owner.actions, 0);
        expect(counts.overdue + counts.undated).toBeLessThanOrEqual(counts.open);
        expect(counts.overdueEvidence.total).toBe(counts.overdue);
        expect(counts.overdueEvidence.ids.length).toBe(Math.min(5, counts.overdue));
        expect(owned + counts.ownerless).toBeGreaterThanOrEqual(counts.open);
        expect(counts.largestOwnerEvidence.total).toBe(counts.owners[0]?.actions ?? 0);
        for (const slip of [counts.slipTop, counts.slipOthers]) {
          expect(slip.afterTheDate).toBeLessThanOrEqual(slip.extensions);
        }
        const { followThroughTop: top, followThroughOthers: others } = counts;
        expect(counts.missedEvidence.total).toBe(top.due + others.due - top.kept - others.kept);
        expect(counts.keptByTopEvidence.total).toBe(top.kept);
      }),
    );
  });
});

/** Every day inside a value, later by `by` days. */
function shiftDays<Value>(value: Value, by: number): Value {
  const text = JSON.stringify(value).replace(/"(\d{4}-\d{2}-\d{2})"/g, (_, on: string) =>
    JSON.stringify(addDays(day(on), by)),
  );
  return JSON.parse(text) as Value;
}
