import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../../../test/pictures.ts';
import {
  ago,
  decision,
  fact,
  goal,
  objective as anyObjective,
  said,
} from '../../../../../test/steering.ts';
import { addDays, day } from '../../../../lib/day.ts';
import { DEFAULT_THRESHOLDS } from '../thresholds.ts';
import { countDecisions } from './decisions.ts';
import { countRequests, type RequestFacts } from './requests.ts';
import type { Level } from '../timeline.ts';
import { countStrategy, plannedDays, type GoalFacts, type ObjectiveFacts } from './strategy.ts';

const options = DEFAULT_THRESHOLDS.counting;
const today = TODAY;

describe('requests', () => {
  const NOBODY: ReadonlyMap<string, Level> = new Map();
  const request = (
    id: string,
    asked: number,
    answered: number | null = null,
    more: Partial<RequestFacts> & { readonly no?: boolean; readonly reason?: boolean } = {},
  ): RequestFacts => ({
    id,
    askedOn: ago(asked),
    handedToId: more.handedToId ?? null,
    answer:
      answered === null
        ? null
        : {
            on: ago(answered),
            given: more.no === true ? 'no' : 'yes',
            hasReason: more.reason !== false,
          },
    withdrawnOn: more.withdrawnOn ?? null,
  });

  it('counts every one that waited on a day of the last ninety, by the days it waited', () => {
    const counts = countRequests(
      [
        request('answered', 40, 30),
        request('waits', 200),
        request('answered before', 200, 90),
        request('answered on the first day', 100, 89),
        request('withdrawn', 50, null, { withdrawnOn: ago(45) }),
        request('to come', -1),
      ],
      NOBODY,
      today,
      options,
    );
    expect(counts.waits).toEqual([
      { time: 5, ended: 0, open: 1 },
      { time: 10, ended: 1, open: 0 },
      { time: 11, ended: 1, open: 0 },
      { time: 200, ended: 0, open: 1 },
    ]);
    expect(counts.waiting).toEqual({ total: 1, ids: ['waits'] });
    expect(counts.answered.ids).toEqual(['answered on the first day', 'answered']);
  });

  it('tells the desk of the top team from that of others who were asked by name', () => {
    const levels = new Map<string, Level>([
      ['boss', 'top'],
      ['foreman', 'line'],
    ]);
    const { topWaits, otherWaits, waitingForTop } = countRequests(
      [
        request('anybody', 20),
        request('boss', 30, null, { handedToId: 'boss' }),
        request('foreman', 10, 5, { handedToId: 'foreman' }),
      ],
      levels,
      today,
      options,
    );
    expect(topWaits.map(({ time }) => time)).toEqual([20, 30]);
    expect(otherWaits).toEqual([{ time: 5, ended: 1, open: 0 }]);
    expect(waitingForTop.ids).toEqual(['boss', 'anybody']);
  });

  it('praises a no of the last thirty days that came within two weeks and with its reason', () => {
    const { promptNo } = countRequests(
      [
        request('prompt', 24, 10, { no: true }),
        request('a day too slow', 25, 10, { no: true }),
        request('without a reason', 20, 10, { no: true, reason: false }),
        request('a yes', 20, 10),
        request('long ago', 40, 30, { no: true }),
      ],
      NOBODY,
      today,
      options,
    );
    expect(promptNo).toEqual({ total: 1, ids: ['prompt'] });
  });
});

describe('decisions', () => {
  const UUID = '00000000-0000-4000-8000-000000000001';
  it('takes a look-back as held on the first day planned, not a day later', () => {
    const first = ago(10);
    const counts = countDecisions(
      [
        decision('held', 90, { firstLookBackOn: first, lookedBackOn: first }),
        decision('late', 90, { firstLookBackOn: first, lookedBackOn: addDays(first, 1) }),
        decision('not at all', 90, { firstLookBackOn: first }),
        decision('withdrawn in time', 90, { firstLookBackOn: first, withdrawnOn: first }),
        decision('today', 90, { firstLookBackOn: today }),
        decision('before', 200, { firstLookBackOn: ago(90) }),
      ],
      today,
      options,
    );
    expect(counts.lookBacks).toEqual({ due: 3, held: 1 });
    expect(counts.notLookedBack.ids).toEqual(['late', 'not at all']);
  });

  it('takes a record or the address of one as evidence, words and what was taken out not', () => {
    const counts = countDecisions(
      [
        decision('measure', 20, {}, [fact({ kind: 'measure', recordId: UUID })]),
        decision('address', 20, {}, [fact({ target: `https://firm.example/objectives/${UUID}` })]),
        decision('problem', 20, {}, [fact({ target: `https://firm.example/problems/${UUID}` })]),
        decision('words', 20, {}, [fact({ target: 'Folder of the planning talk' })]),
        decision('nothing', 20),
        decision('taken out', 20, {}, [
          fact({ kind: 'action', recordId: UUID, removedOn: ago(1) }),
        ]),
        decision('answer', 20, {}, [fact({ kind: 'resource_request', recordId: UUID })], true),
        decision('withdrawn', 20, { withdrawnOn: ago(3) }),
        decision('before', 90),
      ],
      today,
      options,
    );
    expect(counts.recorded).toEqual({ all: 6, linked: 3 });
    expect(counts.unlinked.ids).toEqual(['nothing', 'taken out', 'words']);
  });
});

describe('goals and objectives', () => {
  const objective = (
    id: string,
    goals: readonly string[],
    more: Partial<ObjectiveFacts> = {},
  ): ObjectiveFacts =>
    anyObjective(id, {
      links: goals.map((goalId) => ({ goalId, since: ago(300), until: null })),
      ...more,
    });
  const LEVELS = new Map([
    ['md', 'top'],
    ['line', 'line'],
  ] as const);
  const count = (goals: readonly GoalFacts[], objectives: readonly ObjectiveFacts[]) =>
    countStrategy({ goals, objectives }, LEVELS, today, options);

  it('takes an objective as linked that serves an open goal and belongs to somebody who leads', () => {
    const counts = count(
      [goal('open'), goal('closed', { closedOn: today }), goal('alone')],
      [
        objective('linked', ['open']),
        objective('of the top', ['open'], { ownerId: 'md' }),
        objective('of nobody', ['open'], { ownerId: null }),
        objective('of staff', ['open'], { ownerId: 'staff' }),
        objective('closed goal', ['closed']),
        objective('no longer', [], {
          links: [{ goalId: 'open', since: ago(300), until: today }],
        }),
        objective('over', [], { closedOn: ago(1) }),
      ],
    );
    expect(counts.objectives).toEqual({ all: 6, linked: 2 });
    expect(counts.loose).toEqual({ withoutGoal: 2, withoutLead: 2 });
    expect(counts.notLinked.ids).toEqual(['closed goal', 'no longer', 'of nobody', 'of staff']);
    expect(counts.goals).toEqual({ all: 2, served: 1 });
    expect(counts.notServed.ids).toEqual(['alone']);
    expect(counts.topOwned).toBe(1);
  });

  it('counts from a change of a goal until each of its objectives is looked at again', () => {
    const turned = ago(60);
    const counts = count(
      [
        goal('turned', { turnedOn: [ago(200), turned] }),
        goal('given up', { closedOn: ago(30), givenUp: true }),
        goal('reached', { closedOn: ago(30) }),
      ],
      [
        objective('said later', ['turned'], { checkIns: [said(ago(190)), said(ago(40))] }),
        objective('said that day', ['turned'], { checkIns: [said(ago(190)), said(turned)] }),
        objective('waits', ['given up']),
        objective('not concerned', ['reached']),
        objective('came later', [], {
          links: [{ goalId: 'turned', since: ago(59), until: null }],
        }),
      ],
    );
    expect(counts.reviews).toEqual([
      { time: 20, ended: 1, open: 0 },
      { time: 30, ended: 0, open: 1 },
      { time: 60, ended: 0, open: 1 },
    ]);
    expect(counts.notReviewed.ids).toEqual(['said that day', 'waits']);
  });

  it('plans a check-in one step of the rhythm after the other, answered or not', () => {
    const one = objective('o', [], {
      setOn: day('2026-01-31'),
      checkIns: [{ saidOn: day('2026-03-30'), dueOn: day('2026-03-28'), state: 'on_track' }],
      nextCheckIn: day('2026-05-28'),
    });
    expect(plannedDays(one, today)).toEqual([
      '2026-02-28',
      '2026-03-28',
      '2026-04-28',
      '2026-05-28',
      '2026-06-28',
    ]);
  });

  it('takes a check-in as on time when it was said by its day, and not long before', () => {
    const counts = count(
      [],
      [
        objective('o', [], {
          setOn: day('2026-03-10'),
          checkIns: [
            said(day('2026-04-08'), 'on_track', day('2026-04-10')),
            said(day('2026-04-09'), 'on_track', day('2026-05-10')),
            said(day('2026-06-11'), 'on_track', day('2026-06-10')),
          ],
          nextCheckIn: day('2026-07-10'),
        }),
        objective('closed', [], {
          setOn: day('2026-03-10'),
          nextCheckIn: day('2026-04-10'),
          closedOn: day('2026-04-10'),
        }),
      ],
    );
    expect(counts.checkIns).toEqual({ due: 3, onTime: 1 });
    expect(counts.notCheckedIn).toEqual({ total: 1, ids: ['o'] });
  });
});
