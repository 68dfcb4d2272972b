import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../../lib/day.ts';
import { categoriesOn, whichCameBack, problemsOn, type ProblemState } from './facts.ts';

const TODAY = day('2026-06-30');
const ago = (days: number): Day => addDays(TODAY, -days);
const state = (writtenOn: Day, more: Partial<ProblemState> = {}): ProblemState => ({
  writtenOn,
  kind: 'nonconformity',
  serious: false,
  process: 'Milling',
  foundBy: 'staff',
  happenedOn: ago(100),
  noticedOn: ago(100),
  knownToTopOn: null,
  rootKeys: [],
  sameAsId: null,
  checkDueOn: null,
  checkedOn: null,
  closedOn: null,
  withdrawnOn: null,
  ...more,
});
type States = readonly [ProblemState, ...ProblemState[]];
const one = (states: States, imported = false) => ({
  id: 'a',
  recordedOn: ago(100),
  imported,
  states,
});
const checks = (...states: States) => problemsOn([one(states)], TODAY)[0]!.checks;

describe('problemsOn', () => {
  it('takes what was written down last by then, and nothing that was withdrawn', () => {
    const facts = one([state(ago(90)), state(ago(10), { process: 'Welding' })]);
    expect(problemsOn([facts], ago(91))).toEqual([]);
    expect(problemsOn([facts], ago(11))).toMatchObject([{ process: 'Milling' }]);
    expect(problemsOn([facts], ago(10))).toMatchObject([{ process: 'Welding' }]);
    const gone = one([state(ago(90)), state(ago(10), { withdrawnOn: ago(10) })]);
    expect(problemsOn([gone], ago(11))).toHaveLength(1);
    expect(problemsOn([gone], ago(10))).toEqual([]);
  });

  it('keeps the day first planned for a check when it is moved', () => {
    expect(
      checks(
        state(ago(90), { checkDueOn: ago(40) }),
        state(ago(50), { checkDueOn: ago(5) }),
        state(ago(5), { checkDueOn: ago(5), checkedOn: ago(5) }),
      ),
    ).toEqual([{ firstDueOn: ago(40), checkedOn: ago(5) }]);
  });

  it('begins another check after a fix that did not work', () => {
    expect(
      checks(
        state(ago(90), { checkDueOn: ago(60) }),
        state(ago(60), { checkedOn: ago(60) }),
        state(ago(50), { checkDueOn: ago(20) }),
      ),
    ).toEqual([
      { firstDueOn: ago(60), checkedOn: ago(60) },
      { firstDueOn: ago(20), checkedOn: null },
    ]);
  });

  it('leaves out what an import says of checks', () => {
    const imported = one(
      [
        state(ago(90), { checkDueOn: ago(60) }),
        state(ago(50), { checkDueOn: ago(40) }),
        state(ago(30), { checkDueOn: ago(40), checkedOn: ago(30) }),
        state(ago(20), { checkDueOn: ago(10) }),
      ],
      true,
    );
    expect(problemsOn([imported], TODAY)[0]!.checks).toEqual([
      { firstDueOn: ago(10), checkedOn: null },
    ]);
  });

  it('tells where causes lie, and what came back', () => {
    const keys = ['tools|worn', 'person|careless', 'tools|blunt'];
    const [earlier] = problemsOn(
      [one([state(ago(100), { rootKeys: keys, closedOn: ago(90) })])],
      TODAY,
    );
    expect(categoriesOn(earlier!)).toEqual(['tools', 'person']);
    const again = (noticedOn: Day) => ({
      ...earlier!,
      id: 'b',
      noticedOn,
      rootKeys: ['tools|worn'],
      closedOn: null,
    });
    const cameBack = (later: ReturnType<typeof again>) =>
      whichCameBack([earlier!], [earlier!, later]).length > 0;
    expect(cameBack(again(ago(80)))).toBe(true);
    const elsewhere = { ...again(ago(80)), process: 'Else' };
    expect(cameBack(elsewhere)).toBe(false);
    expect(cameBack({ ...elsewhere, sameAsId: earlier!.id })).toBe(true);
    expect(cameBack({ ...again(ago(80)), rootKeys: ['method|none'] })).toBe(false);
    expect(whichCameBack([earlier!], [earlier!])).toEqual([]);
  });
});
