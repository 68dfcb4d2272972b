import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/day.ts';
import { STAGES } from '../../actions/contract/shapes.ts';
import { SEVERITIES, VERDICTS } from '../contract/kinds.ts';
import { newProblemShape, type Cause } from '../contract/shapes.ts';
import {
  appoint,
  check,
  close,
  edit,
  planCheck,
  raise,
  reopen,
  sayCost,
  tellTop,
  withdraw,
  writeEntry,
} from './life.ts';
import { checkLate, obstaclesTo, type Standing } from './standing.ts';

const TODAY = day('2026-11-24');
const NOW = new Date('2026-11-24T10:00:00Z');
const root: Cause = {
  cause: 1,
  parent: null,
  text: 'The stop slips',
  category: 'tools',
  root: true,
};

const open: Standing = {
  kind: 'nonconformity',
  title: 'Bent brackets',
  what_happened: '',
  severity: 'major',
  process: 'Pressing',
  place: '',
  team_id: null,
  found_in: 'in_work',
  found_by: 'staff',
  happened_on: day('2026-11-20'),
  noticed_on: day('2026-11-21'),
  concerns: '',
  version: 1,
  raised_by: 'raiser',
  owner_id: 'owner',
  known_to_top_at: null,
  causes: [root],
  fairness: null,
  same_as_id: null,
  cost_known: null,
  cost_estimated: null,
  check_due_on: null,
  checker_id: null,
  checked_on: null,
  verdict: null,
  closed_on: null,
  withdrawn_on: null,
  reopened_count: 0,
};
const checked: Standing = { ...open, verdict: 'works', checked_on: TODAY };
const around = { contained: true, fixes: [], correctedBy: [] };
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal?.code;

describe('raising', () => {
  const given = newProblemShape.parse({ title: 'Wrong label', kind: 'complaint' });
  const here = { ownTeam: 'team', teamOpen: true };

  it('takes what is usual for its kind', () => {
    expect(raise(given, here, TODAY)).toMatchObject({
      ok: true,
      value: {
        severity: 'minor',
        found_by: 'customer',
        found_in: 'at_customer',
        team_id: 'team',
        happened_on: TODAY,
        noticed_on: TODAY,
      },
    });
  });
  it('knows no days to come, and nothing noticed before it happened', () => {
    const later = { ...given, noticed_on: day('2026-11-25') };
    expect(codeOf(raise(later, here, TODAY))).toBe('problem.day_to_come');
    const after = { ...given, happened_on: TODAY, noticed_on: day('2026-11-20') };
    expect(codeOf(raise(after, here, TODAY))).toBe('problem.noticed_before');
    expect(codeOf(raise(given, { ...here, teamOpen: false }, TODAY))).toBe('problem.team_unknown');
  });
});

describe('what is settled', () => {
  const closed = { ...open, closed_on: TODAY };
  const withdrawn = { ...open, withdrawn_on: TODAY };

  it('is opened again before it changes', () => {
    expect(codeOf(edit(closed, { title: 'x' }, true, TODAY))).toBe('problem.is_closed');
    expect(codeOf(appoint(closed, 'other', true))).toBe('problem.is_closed');
    expect(codeOf(writeEntry(closed, TODAY, true, TODAY))).toBe('problem.is_closed');
    expect(codeOf(withdraw(closed, 'None'))).toBe('problem.is_closed');
    expect(codeOf(reopen(closed, ''))).toBe('problem.reason_needed');
    expect(codeOf(reopen(closed, 'It is back'))).toBe('ok');
    expect(codeOf(reopen(open, 'It is back'))).toBe('problem.not_closed');
  });
  it('stays as it was once withdrawn; what is closed may still get a bill', () => {
    expect(codeOf(close(withdrawn, around))).toBe('problem.is_withdrawn');
    expect(codeOf(sayCost(withdrawn, { known: 1, estimated: null }))).toBe('problem.is_withdrawn');
    expect(codeOf(sayCost(closed, { known: 1, estimated: null }))).toBe('ok');
    expect(codeOf(sayCost(open, { known: null, estimated: null }))).toBe('problem.nothing_changed');
    expect(codeOf(withdraw(open, ''))).toBe('problem.reason_needed');
  });
  it('changes what differs, and says where nothing does', () => {
    expect(edit(open, { title: open.title, process: 'Welding' }, true, TODAY)).toEqual({
      ok: true,
      value: { process: 'Welding' },
    });
    expect(codeOf(edit(open, { title: open.title }, true, TODAY))).toBe('problem.nothing_changed');
    expect(codeOf(appoint(open, 'owner', true))).toBe('problem.nothing_changed');
    expect(codeOf(appoint(open, 'gone', false))).toBe('problem.person_not_here');
  });
});

describe('telling top management', () => {
  const told = { top: true, at: NOW };
  it('happens once, to somebody of them, and neither tomorrow nor before it happened', () => {
    expect(codeOf(tellTop(open, told, NOW))).toBe('ok');
    expect(codeOf(tellTop({ ...open, known_to_top_at: NOW }, told, NOW))).toBe('problem.top_knows');
    expect(codeOf(tellTop(open, { ...told, top: false }, NOW))).toBe('problem.not_top');
    const later = new Date(NOW.getTime() + 1);
    expect(codeOf(tellTop(open, { top: true, at: later }, NOW))).toBe('problem.moment_to_come');
    const before = new Date('2026-11-18T23:00:00Z');
    expect(codeOf(tellTop(open, { top: true, at: before }, NOW))).toBe('problem.told_before');
  });
});

describe('the check', () => {
  const plan = { due_on: TODAY, checker_id: 'checker' };

  it('is planned for another than who leads it', () => {
    expect(codeOf(planCheck(open, plan, true, TODAY))).toBe('ok');
    expect(codeOf(planCheck(open, { ...plan, checker_id: 'owner' }, true, TODAY))).toBe(
      'problem.check_by_another',
    );
    const past = { ...plan, due_on: day('2026-11-23') };
    expect(codeOf(planCheck(open, past, true, TODAY))).toBe('problem.check_in_past');
    expect(codeOf(planCheck(checked, plan, true, TODAY))).toBe('problem.was_checked');
    expect(codeOf(planCheck({ ...checked, verdict: 'does_not' }, plan, true, TODAY))).toBe('ok');
  });
  it('is made by nobody who fixed it, and not while the fix is open', () => {
    const fixes = [{ stage: 'done', accountable_id: 'fixer' }] as const;
    const whole = { contained: true, fixes, correctedBy: ['corrector'] };
    for (const one of ['owner', 'fixer', 'corrector']) {
      expect(codeOf(check(open, 'works', whole, one))).toBe('problem.check_by_another');
    }
    expect(check(open, 'does_not', whole, 'other')).toMatchObject({ value: { reopens: true } });
    const busy = { ...whole, fixes: [{ stage: 'planned', accountable_id: null } as const] };
    expect(codeOf(check(open, 'works', busy, 'other'))).toBe('problem.fix_open');
    expect(codeOf(check(checked, 'works', whole, 'other'))).toBe('problem.was_checked');
  });
  it('is late by the days since it was due', () => {
    expect(checkLate({ ...open, check_due_on: day('2026-11-20') }, TODAY)).toBe(4);
    expect(checkLate({ ...checked, check_due_on: day('2026-11-20') }, TODAY)).toBe(0);
  });
});

describe('closing', () => {
  it('says all that stands in the way at once', () => {
    const serious: Standing = { ...open, severity: 'serious', causes: [] };
    const fixes = [{ stage: 'open', accountable_id: null }] as const;
    expect(close(serious, { contained: false, fixes })).toMatchObject({
      refusal: {
        code: 'problem.cannot_close',
        details: { reasons: 'not_contained,no_root_cause,open_actions,check_missing', count: 4 },
      },
    });
  });
  it('asks little of what is minor', () => {
    const minor: Standing = { ...open, severity: 'minor', causes: [] };
    expect(codeOf(close(minor, { contained: false, fixes: [] }))).toBe('ok');
    const fixes = [{ stage: 'done', accountable_id: null }] as const;
    expect(obstaclesTo(minor, { contained: false, fixes })).toEqual(['check_missing']);
  });
  it('waits for a check that is planned, and does not take that it does not work', () => {
    const planned = { ...open, check_due_on: TODAY };
    expect(obstaclesTo(planned, around)).toEqual(['check_waits']);
    expect(obstaclesTo({ ...checked, verdict: 'does_not' }, around)).toEqual(['does_not_work']);
    expect(codeOf(close(checked, around))).toBe('ok');
  });
  it('is never possible with an open action, whatever else is so', () => {
    const problem = fc.record({
      severity: fc.constantFrom(...SEVERITIES),
      causes: fc.constantFrom([], [root], [{ ...root, category: 'person' as const }]),
      verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: null }),
      check_due_on: fc.option(fc.constant(TODAY), { nil: null }),
    });
    const fix = fc.record({
      stage: fc.constantFrom(...STAGES),
      accountable_id: fc.constant(null),
    });
    fc.assert(
      fc.property(problem, fc.boolean(), fc.array(fix), (some, contained, fixes) => {
        const closes = close({ ...open, ...some }, { contained, fixes }).ok;
        const left = fixes.some(({ stage }) => !['done', 'proved', 'cancelled'].includes(stage));
        const alone =
          some.causes.length > 0 && some.causes.every(({ category }) => category === 'person');
        expect(closes && (left || alone)).toBe(false);
      }),
    );
  });
});
