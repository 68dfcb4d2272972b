import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LENGTH, allFacts, journals, personId } from '../../../../test/journals.ts';
import { countsOf, ofActions } from '../../../../test/pictures.ts';
import { addDays, day, type Day } from '../../../lib/day.ts';
import type { ActionAggregates } from './aggregates/actions.ts';
import {
  concernsViewer,
  evaluate,
  evaluationDays,
  liveSignals,
  pictureFor,
  stoppedSignals,
} from './evaluation.ts';
import type { Viewer } from './evaluation.ts';
import type { OrganisationFacts } from './facts.ts';
import { DEFAULT_THRESHOLDS as THRESHOLDS } from './thresholds.ts';

const today = day('2026-06-30');
const at = (counts: Partial<ActionAggregates>) => evaluate(ofActions(counts), THRESHOLDS);
const late = at({ open: 16, overdue: 9 });
const fine = at({ open: 16, overdue: 1 });
const own = (person: string) =>
  at({
    longOverdue: [
      { total: 1, ids: ['a1'], personId: person, top: true, on: addDays(today, -50), amount: 50 },
    ],
  });
const md: Viewer = { personId: 'md', level: 'top' };

function evaluationsOf(facts: OrganisationFacts, on: Day) {
  const of = (asOf: Day) => evaluate(countsOf(facts, asOf), THRESHOLDS);
  const [now, before, earlier] = evaluationDays(on, THRESHOLDS);
  return [of(now), of(before), of(earlier)] as const;
}

describe('evaluationDays', () => {
  it('are today and the two looks before, a week apart', () => {
    expect(evaluationDays(today, THRESHOLDS)).toEqual(['2026-06-30', '2026-06-23', '2026-06-16']);
  });
});

describe('liveSignals', () => {
  it('must hold at two evaluations', () => {
    expect(liveSignals(late, fine)).toEqual([]);
    expect(liveSignals(fine, late)).toEqual([]);
    expect(liveSignals(late, late).map((finding) => finding.id)).toEqual(['S1']);
  });

  it('must concern the same person at both', () => {
    expect(liveSignals(own('md'), own('other'))).toEqual([]);
    expect(liveSignals(own('md'), own('md'))).toHaveLength(1);
  });

  it('come in order of evidence times consequence', () => {
    const both = at({
      open: 100,
      overdue: 95,
      oftenMovedElsewhere: { total: 1, ids: ['a1'] },
    });
    expect(liveSignals(both, both).map((finding) => finding.cause)).toEqual([
      'overdue_share',
      'moved_often',
    ]);
  });
});

describe('stoppedSignals', () => {
  it('were live and hold no longer', () => {
    expect(stoppedSignals(fine, late, late).map((finding) => finding.id)).toEqual(['S1']);
    expect(stoppedSignals(fine, late, fine)).toEqual([]);
    expect(stoppedSignals(late, late, late)).toEqual([]);
  });
});

describe('concernsViewer', () => {
  it('shows a leader’s own signal to nobody else, and nothing to staff', () => {
    const mine = { kind: 'leader', personId: 'md' } as const;
    expect(concernsViewer(mine, md)).toBe(true);
    expect(concernsViewer(mine, { personId: 'other', level: 'top' })).toBe(false);
    expect(concernsViewer(mine, { personId: 'md', level: 'other' })).toBe(false);
    expect(concernsViewer({ kind: 'top_team' }, md)).toBe(true);
    expect(concernsViewer({ kind: 'top_team' }, { personId: 'md', level: 'line' })).toBe(false);
  });
});

describe('pictureFor', () => {
  it('tells what holds for the first time as forming, not as a signal', () => {
    const picture = pictureFor(md, [late, fine, fine], THRESHOLDS);
    expect(picture.live).toEqual([]);
    expect(picture.forming.map((finding) => finding.id)).toEqual(['S1']);
  });

  it('does not praise what it points out in the same breath', () => {
    const counts = {
      open: 16,
      early: [{ total: 1, ids: ['a1'], personId: 'md', top: true, on: today, amount: 5 }],
    };
    const good = at({ ...counts, overdue: 0 });
    const bad = at({ ...counts, overdue: 12 });
    expect(pictureFor(md, [good, good, good], THRESHOLDS).goodNews?.concerns.kind).toBe('leader');
    expect(pictureFor(md, [bad, bad, bad], THRESHOLDS).goodNews).toBeNull();
  });

  it('shows no more than three signals', () => {
    const many = at({
      open: 100,
      overdue: 95,
      longOverdue: own('md').findings.map(() => ({
        total: 2,
        ids: ['a1', 'a2'],
        personId: 'md',
        top: true,
        on: addDays(today, -60),
        amount: 60,
      })),
      oftenMoved: [{ total: 1, ids: ['a3'], personId: 'md', top: true, on: today, amount: 5 }],
      oftenMovedElsewhere: { total: 3, ids: ['a4', 'a5', 'a6'] },
    });
    const picture = pictureFor(md, [many, many, many], THRESHOLDS);
    expect(many.findings).toHaveLength(4);
    expect(picture.live).toHaveLength(3);
  });

  const viewers = fc.constantFrom<Viewer>(
    ...[0, 1, 2].flatMap((index) =>
      (['top', 'line', 'other'] as const).map((level) => ({ personId: personId(index), level })),
    ),
  );
  const someDay = fc.integer({ min: 60, max: LENGTH }).map((offset) => addDays(FIRST_DAY, offset));

  it('never carries the id of another person', () => {
    fc.assert(
      fc.property(journals({ imports: true }), someDay, viewers, (journal, on, viewer) => {
        const picture = pictureFor(viewer, evaluationsOf(allFacts(journal), on), THRESHOLDS);
        const told = [...picture.live, ...picture.stopped, ...picture.forming, picture.goodNews];
        const concerned = told.flatMap((item) =>
          item?.concerns.kind === 'leader' ? [item.concerns.personId] : [],
        );
        const allowed = viewer.level === 'other' ? [] : [viewer.personId];
        expect(concerned.filter((person) => !allowed.includes(person))).toEqual([]);
        const team = told.filter((item) => item?.concerns.kind === 'top_team');
        expect(viewer.level === 'top' || team.length === 0).toBe(true);
      }),
    );
  });

  it('does not depend on who people are, only on what they are', () => {
    const renamed = (text: string) =>
      text.replaceAll('00000000-0000-4000-8000-', 'ffffffff-0000-4000-8000-');
    fc.assert(
      fc.property(journals({ imports: true }), someDay, viewers, (journal, on, viewer) => {
        const facts = allFacts(journal);
        const others = JSON.parse(renamed(JSON.stringify(facts))) as OrganisationFacts;
        const before = pictureFor(viewer, evaluationsOf(facts, on), THRESHOLDS);
        const after = pictureFor(
          { ...viewer, personId: renamed(viewer.personId) },
          evaluationsOf(others, on),
          THRESHOLDS,
        );
        expect(after).toEqual(JSON.parse(renamed(JSON.stringify(before))));
      }),
    );
  });

  it('finds the same signals and figures when ids are dealt out anew', () => {
    const dealt = (text: string) =>
      text.replaceAll(/-8000-00000000000([1-6])/g, (_, n) => `-8000-00000000000${7 - Number(n)}`);
    const gist = (facts: OrganisationFacts, on: Day) => {
      const [now, before] = evaluationsOf(facts, on);
      return {
        figures: now.indicators.map(({ id, figure, verdict, groups }) => [
          id,
          figure,
          verdict,
          groups,
        ]),
        live: liveSignals(now, before)
          .map(({ id, cause, concerns, numbers }) =>
            JSON.stringify([id, cause, concerns.kind, numbers]),
          )
          .toSorted(),
      };
    };
    fc.assert(
      fc.property(journals({ imports: true }), someDay, (journal, on) => {
        const facts = allFacts(journal);
        const others = JSON.parse(dealt(JSON.stringify(facts))) as OrganisationFacts;
        expect(gist(others, on)).toEqual(gist(facts, on));
      }),
    );
  });
});
