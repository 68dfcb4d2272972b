/** Problems and holds made up for property tests: what anyone could know of them at the end of a day, and their rows. */
import fc from 'fast-check';
import type {
  HoldFacts,
  ProblemFacts,
  ProblemState,
} from '../src/features/problems/rules/facts.ts';
import { addDays, type Day } from '../src/lib/day.ts';
import { FIRST_DAY, LENGTH, personId } from './journals.ts';

const ROOTS = [
  [],
  ['person|careless'],
  ['method|no step'],
  ['person|careless', 'method|no step'],
  ['tools|worn'],
] as const;

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(value, { nil: null, freq });
const after = fc.nat(60);

/** What changes in one act; the others stay as they were. */
const change = fc.record({
  after,
  roots: fc.constantFrom(...ROOTS),
  check: fc.constantFrom('none', 'plan', 'move', 'verdict', 'fails'),
  due: fc.nat(40),
  told: fc.boolean(),
  ends: fc.constantFrom('no', 'no', 'no', 'closed', 'withdrawn'),
});
const problem = fc.record({
  noticed: fc.nat(LENGTH - 1),
  happenedBefore: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(30)),
  recordedAfter: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(20)),
  kind: fc.constantFrom('nonconformity', 'complaint', 'incident', 'near_miss'),
  serious: fc.boolean(),
  process: fc.constantFrom('', 'Milling', 'Welding'),
  foundBy: fc.constantFrom('staff', 'internal_audit', 'customer', 'external_audit'),
  sameAs: maybe(fc.nat(5)),
  imported: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  changes: fc.array(change, { maxLength: 5 }),
});
export const someProblems = fc.array(problem, { maxLength: 10 });
type ProblemJournal = typeof problem extends fc.Arbitrary<infer Value> ? Value : never;

const hold = fc.record({
  called: fc.nat(LENGTH - 1),
  upheld: maybe(fc.record({ after, by: fc.nat(5) })),
  overridden: maybe(fc.record({ after, by: fc.nat(5) })),
});
export const someHolds = fc.array(hold, { maxLength: 8 });
type HoldJournal = typeof hold extends fc.Arbitrary<infer Value> ? Value : never;

const at = (offset: number): Day => addDays(FIRST_DAY, offset);
const idOf = (kind: string, place: number): string =>
  `00000000-0000-4000-8000-${kind}${String(place + 1).padStart(2, '0')}`.padEnd(36, '0');

type Check = Pick<ProblemState, 'checkDueOn' | 'checkedOn'>;

/** As the commands leave the fields of a check; what makes no sense at that moment is not done. */
function checked(
  before: Check,
  { check, due }: ProblemJournal['changes'][number],
  today: Day,
): Check {
  switch (check) {
    case 'none':
      return before;
    case 'plan':
    case 'move':
      return { checkDueOn: addDays(today, due), checkedOn: null };
    case 'verdict':
      return before.checkDueOn === null ? before : { ...before, checkedOn: today };
    case 'fails':
      return before.checkDueOn === null ? before : { checkDueOn: null, checkedOn: today };
  }
}

function statesOf(one: ProblemJournal, place: number): readonly [ProblemState, ...ProblemState[]] {
  const recorded = one.noticed + one.recordedAfter;
  const first: ProblemState = {
    writtenOn: at(one.imported ? one.noticed : recorded),
    kind: one.kind,
    serious: one.serious,
    process: one.process,
    foundBy: one.foundBy,
    happenedOn: at(one.noticed - one.happenedBefore),
    noticedOn: at(one.noticed),
    knownToTopOn: null,
    rootKeys: [],
    // only one that was there before can be named
    sameAsId: one.sameAs === null || one.sameAs >= place ? null : idOf('7', one.sameAs),
    checkDueOn: null,
    checkedOn: null,
    closedOn: null,
    withdrawnOn: null,
  };
  const states: [ProblemState, ...ProblemState[]] = [first];
  let now = recorded;
  for (const done of one.changes) {
    const before = states.at(-1)!;
    if (before.withdrawnOn !== null) break;
    const writtenOn = at((now += done.after));
    states.push({
      ...before,
      ...checked(before, done, writtenOn),
      writtenOn,
      rootKeys: [...done.roots],
      knownToTopOn: before.knownToTopOn ?? (done.told ? writtenOn : null),
      closedOn: done.ends === 'closed' ? writtenOn : null,
      withdrawnOn: done.ends === 'withdrawn' ? writtenOn : null,
    });
  }
  return states;
}

/** What could be known of the problems at the end of `until`. */
export function problemsUpTo(
  problems: readonly ProblemJournal[],
  until: Day,
): readonly ProblemFacts[] {
  return problems.flatMap((one, place) => {
    const [first, ...later] = statesOf(one, place);
    if (first.writtenOn > until) return [];
    const known = later.filter(({ writtenOn }) => writtenOn <= until);
    return {
      id: idOf('7', place),
      recordedOn: at(one.noticed + one.recordedAfter),
      imported: one.imported,
      states: [first, ...known],
    };
  });
}

export function holdsUpTo(holds: readonly HoldJournal[], until: Day): readonly HoldFacts[] {
  return holds.flatMap(({ called, upheld, overridden }, place) => {
    const answer = (given: typeof upheld) =>
      given === null || at(called + given.after) > until
        ? null
        : { on: at(called + given.after), byId: personId(given.by) };
    return at(called) > until
      ? []
      : {
          id: idOf('8', place),
          calledOn: at(called),
          upheld: answer(upheld),
          overridden: answer(overridden),
        };
  });
}

type Put = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;
type Instant = (on: Day, minute?: number) => string;
type Facts = { readonly problems: readonly ProblemFacts[]; readonly holds: readonly HoldFacts[] };

/** The columns of one version of a problem. */
function rowOf(
  { id, imported, recordedOn }: ProblemFacts,
  state: ProblemState,
  index: number,
  instant: Instant,
) {
  const changed = index === 0 ? recordedOn : state.writtenOn;
  return {
    id,
    reference: `N-${id}`,
    kind: state.kind,
    title: 'T',
    severity: state.serious ? 'serious' : 'minor',
    process: state.process,
    found_in: 'other',
    found_by: state.foundBy,
    happened_on: state.happenedOn,
    noticed_on: state.noticedOn,
    recorded_at: instant(recordedOn),
    known_to_top_at: state.knownToTopOn && instant(state.knownToTopOn),
    root_keys: [...state.rootKeys],
    same_as_id: state.sameAsId,
    check_due_on: state.checkDueOn,
    checked_on: state.checkedOn,
    verdict: state.checkedOn === null ? null : 'works',
    closed_on: state.closedOn,
    withdrawn_on: state.withdrawnOn,
    import_id: imported ? id : null,
    version: index + 1,
    changed_at: instant(changed, index),
  };
}

/** What every column is where nobody said anything. */
const UNSAID = {
  what_happened: '',
  place: '',
  concerns: '',
  causes: [],
  check_note: '',
  close_note: '',
  thanks: '',
  withdraw_reason: '',
  reopened_count: 0,
  reopen_reason: '',
  source_columns: {},
};

/** Writes problems and holds as commands would have left them. */
export async function writeProblems(
  put: Put,
  instant: Instant,
  { problems, holds }: Facts,
): Promise<void> {
  for (const facts of problems) {
    const rows = facts.states.map((state, index) => rowOf(facts, state, index, instant));
    for (const [index, row] of rows.slice(0, -1).entries()) {
      await put('problem_past', {
        id: row.id,
        version: row.version,
        changed_at: row.changed_at,
        replaced_at: rows[index + 1]!.changed_at,
        state: JSON.stringify({ ...UNSAID, ...row }),
      });
    }
    await put('problem', rows.at(-1)!);
  }
  for (const { id, calledOn, upheld, overridden } of holds) {
    await put('hold', {
      id,
      reference: `H-${id}`,
      what: 'W',
      why: 'B',
      called_at: instant(calledOn),
      upheld_at: upheld && instant(upheld.on),
      upheld_by: upheld?.byId ?? null,
      overridden_at: overridden && instant(overridden.on),
      overridden_by: overridden?.byId ?? null,
      overridden_reason: overridden === null ? '' : 'R',
    });
  }
}
