import type { RequestFacts } from '../../../src/features/culture/rules/aggregates/requests.ts';
import type { ReportFacts } from '../../../src/features/culture/rules/aggregates/voice.ts';
import type {
  HoldFacts,
  ProblemFacts,
  ProblemState,
} from '../../../src/features/problems/rules/facts.ts';
import { back } from './people.ts';
import { dayOr, states, type Setting } from './setting.ts';
import { at, LENGTH, workday } from './time.ts';

const KINDS = {
  nonconformity: 0.45,
  complaint: 0.15,
  incident: 0.1,
  near_miss: 0.15,
  audit_finding: 0.15,
};
const FOUND = { staff: 0.55, internal_audit: 0.15, customer: 0.2, external_audit: 0.1 };
const SET_UP = ['time', 'tools', 'method', 'material', 'clarity', 'pressure'] as const;
const PROCESSES = ['Sales', 'Buying', 'Making', 'Testing', 'Shipping', 'Service'];

export type Problems = { readonly facts: ProblemFacts[]; readonly reports: ReportFacts[] };

/** What went wrong, who wrote it down when, and what was done about it. */
export function problemsOf(setting: Setting): Problems {
  const { size, so, dice } = setting;
  const all: Problems = { facts: [], reports: [] };
  for (const [index, n] of setting.days(4 + 0.5 * size).entries()) {
    const id = `problem-${String(index).padStart(4, '0')}`;
    const late = dice.chance(so.recordedLate);
    const recorded = workday(
      n + (late ? dice.between(8, 25) : dice.chance(0.6) ? 0 : dice.between(1, 5)),
    );
    if (recorded >= LENGTH) continue;
    const raiser = setting.someone(recorded);
    setting.did(raiser, recorded);
    all.reports.push({ personId: raiser.id, on: at(recorded) });
    all.facts.push({
      id,
      recordedOn: at(recorded),
      imported: false,
      states: states(newProblem(setting, n, recorded), changesOf(setting, id, n, recorded)),
    });
  }
  return all;
}

function newProblem({ dice }: Setting, n: number, recorded: number): ProblemState {
  return {
    writtenOn: at(recorded),
    kind: dice.weighted(KINDS),
    serious: dice.chance(0.06),
    process: dice.pick(PROCESSES),
    foundBy: dice.weighted(FOUND),
    happenedOn: at(n),
    noticedOn: at(recorded),
    knownToTopOn: null,
    rootKeys: [],
    sameAsId: null,
    checkDueOn: null,
    checkedOn: null,
    closedOn: null,
    withdrawnOn: null,
  };
}

function changesOf(setting: Setting, id: string, n: number, recorded: number) {
  const { dice, so } = setting;
  const changes: [number, Partial<ProblemState>][] = [];
  const told = Math.max(recorded, n + Math.round(dice.lasting(so.toldTop, 0.6)));
  changes.push([told, { knownToTopOn: at(Math.min(told, LENGTH)) }]);
  const found = workday(recorded + dice.between(4, 26));
  if (dice.chance(0.92)) {
    const key = dice.chance(so.personAlone) ? 'person' : dice.pick(SET_UP);
    changes.push([found, { rootKeys: [`${key}|cause ${dice.between(0, 400)}`] }]);
  }
  const fixed = workday(found + dice.between(10, 31));
  if (!dice.chance(0.7)) {
    changes.push([fixed, { closedOn: at(fixed) }]);
    setting.close('problem', id, fixed);
    return changes;
  }
  const due = workday(fixed + dice.between(30, 61));
  const checked = workday(
    dice.chance(so.checksMade) ? due - dice.between(3, 15) : due + dice.between(8, 60),
  );
  changes.push(
    [fixed, { checkDueOn: at(due) }],
    [checked, { checkedOn: at(Math.min(checked, LENGTH)) }],
  );
  changes.push([checked, { closedOn: at(Math.min(checked, LENGTH)) }]);
  setting.close('problem', id, checked);
  return changes;
}

/** Work that somebody stopped, and what a leader made of it. */
export function holdsOf(setting: Setting): HoldFacts[] {
  const { size, so, dice } = setting;
  return setting.days(1 + 0.06 * size).map((n, index) => {
    const answered = workday(n + dice.between(0, 4));
    const by = setting.someone(answered, dice.chance(0.4) ? 'top' : 'line');
    const answer = answered < LENGTH ? { on: at(answered), byId: by.id } : null;
    const overrides = dice.chance(so.overrides);
    const id = `hold-${index}`;
    if (!overrides) setting.did(by, answered, 'hold', id);
    return {
      id,
      calledOn: at(n),
      upheld: overrides ? null : answer,
      overridden: overrides ? answer : null,
    };
  });
}

/** What people asked for, of the top team or of somebody by name, and when they were answered. */
export function requestsOf(setting: Setting): RequestFacts[] {
  const { size, so, dice } = setting;
  return setting.days(6 + 0.35 * size).map((n, index) => {
    const atTop = dice.chance(0.5);
    const desk = setting.someone(n, atTop ? 'top' : 'line');
    const time = dice.lasting(atTop ? so.answerTop : so.answerOthers, 0.6);
    const on = workday(back(desk, n + Math.max(0, Math.round(time))));
    const answeredOn = dayOr(on);
    const id = `request-${index}`;
    setting.did(desk, on, 'request', id);
    return {
      id,
      askedOn: at(n),
      answer:
        answeredOn === null
          ? null
          : {
              on: answeredOn,
              given: dice.weighted({ yes: 0.6, no: 0.25, changed: 0.15 }),
              hasReason: true,
            },
      withdrawnOn: null,
      handedToId: atTop ? null : desk.id,
    };
  });
}
