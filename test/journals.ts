/**
 * Histories of actions made up for property tests: what was done on which day, and the facts that anyone could know at
 * the end of a given day.
 */
import fc from 'fast-check';
import { addDays, day, type Day } from '../src/lib/day.ts';
import type {
  ActionFacts,
  ActionState,
  DueMove,
  OrganisationFacts,
  Period,
  PersonFacts,
} from '../src/features/culture/rules/facts.ts';

export const FIRST_DAY = day('2025-01-06');
/** Histories run over this many days. */
export const LENGTH = 300;

export type Act =
  | { readonly kind: 'move'; readonly inDays: number | null }
  | { readonly kind: 'hand_over'; readonly to: number | null }
  | { readonly kind: 'weigh'; readonly high: boolean }
  | { readonly kind: 'done'; readonly daysAgo: number }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'cancel' };

export type ActionJournal = {
  readonly opened: number;
  readonly high: boolean;
  readonly owner: number | null;
  /** Days from opening to the first due date. */
  readonly dueIn: number | null;
  readonly proposedFor: number;
  readonly imported: boolean;
  readonly acts: readonly { readonly after: number; readonly act: Act }[];
};

export type Journal = {
  readonly people: readonly {
    readonly top: readonly [number, number] | null;
    readonly line: readonly [number, number] | null;
    readonly left: number | null;
  }[];
  readonly actions: readonly ActionJournal[];
};

const PEOPLE = 6;
const person = fc.option(fc.nat(PEOPLE - 1), { nil: null, freq: 6 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      inDays: fc.option(fc.integer({ min: -10, max: 60 }), { nil: null, freq: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hand_over' as const), to: person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('weigh' as const), high: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('done' as const), daysAgo: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'cancel' as const }) },
);
const span = fc.tuple(fc.integer({ min: -50, max: 200 }), fc.integer({ min: 1, max: 400 }));

const actionJournal: fc.Arbitrary<ActionJournal> = fc.record({
  opened: fc.integer({ min: 0, max: LENGTH - 1 }),
  high: fc.boolean(),
  owner: person,
  dueIn: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null, freq: 8 }),
  proposedFor: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 20 })),
  imported: fc.boolean(),
  acts: fc.array(fc.record({ after: fc.nat(60), act: anyAct }), { maxLength: 7 }),
});

/** Journals of a small firm, of `min` to `max` actions; `imports` false leaves out imported actions. */
export function journals(options: {
  imports: boolean;
  min?: number;
  max?: number;
}): fc.Arbitrary<Journal> {
  return fc.record({
    people: fc.array(
      fc.record({
        top: fc.option(span, { nil: null, freq: 2 }),
        line: fc.option(span, { nil: null, freq: 2 }),
        left: fc.option(fc.integer({ min: 150, max: LENGTH }), { nil: null, freq: 1 }),
      }),
      { minLength: PEOPLE, maxLength: PEOPLE },
    ),
    actions: fc.array(
      options.imports
        ? actionJournal
        : actionJournal.map((journal) => ({ ...journal, imported: false })),
      { minLength: options.min ?? 0, maxLength: options.max ?? 40 },
    ),
  });
}

export function personId(index: number): string {
  return `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
}

export function actionId(index: number): string {
  return `00000000-0000-4000-9000-${String(index + 1).padStart(12, '0')}`;
}

/** The day on which imported actions were imported: all history before it is what the list said. */
export const IMPORT_DAY = addDays(FIRST_DAY, 120);

const at = (offset: number): Day => addDays(FIRST_DAY, offset);
const idOf = (index: number | null): string | null => (index === null ? null : personId(index));

/** An action's states and moves as written down by the end of `until`; null where nothing was. */
function actionFacts(journal: ActionJournal, id: string, until: Day): ActionFacts | null {
  const openedOn = at(journal.opened);
  const firstDue = journal.dueIn === null ? null : addDays(openedOn, journal.dueIn);
  const imported = journal.imported && openedOn <= IMPORT_DAY;
  const states: ActionState[] = [];
  const moves: DueMove[] = [];
  let state: ActionState = {
    recordedOn: openedOn,
    proposed: journal.proposedFor > 0 && !imported,
    highSignificance: journal.high,
    accountableId: idOf(journal.owner),
    openedOn,
    firstDueOn: firstDue,
    dueOn: firstDue,
    doneOn: null,
    cancelledOn: null,
  };
  const write = (recordedOn: Day, change: Partial<ActionState>): void => {
    state = { ...state, ...change, recordedOn };
    if (recordedOn <= until) states.push(state);
  };
  write(openedOn, {});
  let now = journal.opened + journal.proposedFor;
  if (state.proposed) write(at(now), { proposed: false });
  for (const { after, act } of journal.acts) {
    now += after;
    const { change, move } = apply(state, act, at(now));
    if (change !== null) write(at(now), change);
    if (move !== null && at(now) <= until && !(imported && at(now) <= IMPORT_DAY)) moves.push(move);
  }
  return imported ? asImported(id, states, moves, until) : known(id, null, states, moves);
}

/** What an act changes; nothing where it does not fit the state. */
function apply(
  state: ActionState,
  act: Act,
  on: Day,
): { change: Partial<ActionState> | null; move: DueMove | null } {
  const open = state.doneOn === null && state.cancelledOn === null;
  const none = { change: null, move: null };
  if (act.kind === 'weigh') return { ...none, change: { highSignificance: act.high } };
  if (act.kind === 'reopen')
    return open ? none : { ...none, change: { doneOn: null, cancelledOn: null } };
  if (!open) return none;
  if (act.kind === 'hand_over') return { ...none, change: { accountableId: idOf(act.to) } };
  if (act.kind === 'cancel') return { ...none, change: { cancelledOn: on } };
  if (act.kind === 'done') {
    const said = addDays(on, -act.daysAgo);
    return { ...none, change: { doneOn: said < state.openedOn ? state.openedOn : said } };
  }
  const to = act.inDays === null ? null : addDays(on, act.inDays);
  if (to === state.dueOn) return none;
  const firstDueOn = state.firstDueOn ?? to;
  const move = { movedOn: on, from: state.dueOn, to, byId: state.accountableId, hasReason: true };
  return { change: { dueOn: to, firstDueOn }, move };
}

function known(
  id: string,
  importedOn: Day | null,
  states: readonly ActionState[],
  moves: readonly DueMove[],
): ActionFacts | null {
  const [first, ...rest] = states;
  return first === undefined ? null : { id, importedOn, states: [first, ...rest], moves };
}

/** A list tells the state on the day of its import and nothing of how it came to be. */
function asImported(
  id: string,
  states: readonly ActionState[],
  moves: readonly DueMove[],
  until: Day,
): ActionFacts | null {
  if (until < IMPORT_DAY) return null;
  const last = states.findLast((state) => state.recordedOn <= IMPORT_DAY);
  if (last === undefined) return null;
  const listed = { ...last, recordedOn: IMPORT_DAY, firstDueOn: last.dueOn };
  const later = states
    .filter((state) => state.recordedOn > IMPORT_DAY)
    .map((state) => ({ ...state, firstDueOn: listed.firstDueOn ?? state.firstDueOn }));
  return known(id, IMPORT_DAY, [listed, ...later], moves);
}

function periodsUpTo(period: readonly [number, number] | null, until: Day): readonly Period[] {
  if (period === null || at(period[0]) > until) return [];
  const end = at(period[0] + period[1]);
  return [{ since: at(period[0]), until: end <= until ? end : null }];
}

/** Everything that could be known at the end of `until`. */
export function factsUpTo(journal: Journal, until: Day): OrganisationFacts {
  const people: readonly PersonFacts[] = journal.people.map(({ top, line, left }, index) => ({
    id: personId(index),
    top: periodsUpTo(top, until),
    line: periodsUpTo(line, until),
    leftOn: left !== null && at(left) <= until ? at(left) : null,
  }));
  const actions = journal.actions.flatMap(
    (action, index) => actionFacts(action, actionId(index), until) ?? [],
  );
  return { people, actions };
}

/** Everything that ever came to be known. */
export function allFacts(journal: Journal): OrganisationFacts {
  return factsUpTo(journal, addDays(FIRST_DAY, 10_000));
}
