/** Things people said, made up for property tests: what anyone could know of them at the end of a day, and their rows. */
import fc from 'fast-check';
import type { VoiceFacts } from '../src/features/culture/rules/aggregates/voice.ts';
import type { ItemFacts, ItemState } from '../src/features/voice/rules/facts.ts';
import { monthOf, type FairMonth } from '../src/features/voice/rules/fair.ts';
import { addDays, type Day } from '../src/lib/day.ts';
import { FIRST_DAY, LENGTH, personId } from './journals.ts';

const after = fc.nat(40);

/** What happens in one act; what makes no sense at that moment is not done. */
const change = fc.record({
  after,
  act: fc.constantFrom('reply', 'reply', 'yes', 'no', 'try', 'take_on', 'done', 'gone', 'not_gone'),
  ends: fc.constantFrom('no', 'no', 'no', 'no', 'no', 'withdrawn'),
});
const item = fc.record({
  raised: fc.nat(LENGTH - 1),
  /** What came without an account is written down when the box is emptied. */
  boxed: fc.constantFrom(0, 0, 0, 1),
  kind: fc.constantFrom('idea', 'concern', 'near_miss', 'barrier', 'barrier', 'question', 'thanks'),
  raiser: fc.option(fc.nat(5), { nil: null, freq: 3 }),
  forOne: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  changes: fc.array(change, { maxLength: 6 }),
});
export const someItems = fc.array(item, { maxLength: 12 });
type ItemJournal = typeof item extends fc.Arbitrary<infer Value> ? Value : never;

const at = (offset: number): Day => addDays(FIRST_DAY, offset);
const idOf = (place: number): string =>
  `00000000-0000-4000-8000-9${String(place + 1).padStart(2, '0')}`.padEnd(36, '0');

const NOTHING_YET = {
  firstReplyOn: null,
  decidedOn: null,
  decision: null,
  hasReason: false,
  doneOn: null,
  hasAction: false,
  closedOn: null,
  closedHow: null,
} as const;

function acted(
  before: ItemState,
  { act, ends }: ItemJournal['changes'][number],
  kind: ItemJournal['kind'],
  on: Day,
): Omit<ItemState, 'writtenOn'> {
  if (ends === 'withdrawn') return { ...before, closedOn: on, closedHow: 'withdrawn' };
  const heard = { ...before, firstReplyOn: before.firstReplyOn ?? on };
  switch (act) {
    case 'reply':
      return heard;
    case 'yes':
    case 'no':
    case 'try': {
      if (before.decision !== null) return heard;
      const decided = { ...heard, decision: act, decidedOn: on, hasReason: true };
      const over = act === 'no' && kind !== 'barrier';
      return over ? { ...decided, closedOn: on, closedHow: 'no' } : decided;
    }
    case 'take_on':
      return before.decision === 'yes' ? { ...before, hasAction: true } : before;
    case 'done': {
      if (before.decision !== 'yes' || before.doneOn !== null) return before;
      const done = { ...before, doneOn: on };
      return kind === 'barrier' ? done : { ...done, closedOn: on, closedHow: 'done' };
    }
    case 'gone':
      return kind === 'barrier' && before.doneOn !== null
        ? { ...before, closedOn: on, closedHow: 'gone' }
        : before;
    case 'not_gone':
      return kind === 'barrier' ? { ...before, doneOn: null } : before;
  }
}

function statesOf(one: ItemJournal): readonly [ItemState, ...ItemState[]] {
  const written = one.raised + (one.raiser === null ? one.boxed : 0);
  const over = one.kind === 'thanks';
  const first: ItemState = {
    writtenOn: at(written),
    forOne: one.forOne,
    ...NOTHING_YET,
    closedOn: over ? at(one.raised) : null,
    closedHow: over ? 'said' : null,
  };
  const states: [ItemState, ...ItemState[]] = [first];
  let now = written;
  for (const done of one.changes) {
    const before = states.at(-1)!;
    if (before.closedOn !== null) break;
    const writtenOn = at((now += done.after));
    states.push({ ...acted(before, done, one.kind, writtenOn), writtenOn });
  }
  return states;
}

type Raised = readonly { readonly opened: number }[];

/** What could be known of what people said at the end of `until`. */
export function sayingUpTo(
  { items, raised }: { readonly items: readonly ItemJournal[]; readonly raised: Raised },
  until: Day,
): VoiceFacts {
  return {
    items: items.flatMap((one, place): ItemFacts[] => {
      const [first, ...later] = statesOf(one);
      if (first.writtenOn > until) return [];
      return [
        {
          id: idOf(place),
          kind: one.kind,
          raisedOn: at(one.raised),
          raiserId: one.raiser === null ? null : personId(one.raiser),
          anonymous: one.raiser === null,
          states: [first, ...later.filter(({ writtenOn }) => writtenOn <= until)],
        },
      ];
    }),
    // Problems of these histories name nobody, and their actions come from something else.
    reports: [],
    opened: raised.flatMap(({ opened }) =>
      at(opened) <= until ? { openedOn: at(opened), proactive: false } : [],
    ),
    headcount: 6,
    weekdays: [1, 2, 3, 4, 5],
    fair: fairOf(items),
  };
}

/** Of every second thing that ended, its raiser said on that day that they were treated fairly; of the others that not. */
function fairOf(items: readonly ItemJournal[]): FairMonth[] {
  const months = new Map<Day, FairMonth>();
  for (const [place, one] of items.entries()) {
    const { closedOn, closedHow } = statesOf(one).at(-1)!;
    if (closedOn === null || closedHow === 'withdrawn' || closedHow === 'said') continue;
    const month = monthOf(closedOn);
    const { answers, fair } = months.get(month) ?? { answers: 0, fair: 0 };
    months.set(month, { month, answers: answers + 1, fair: fair + (place % 2) });
  }
  return [...months.values()];
}

type Put = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;
type Instant = (on: Day, minute?: number) => string;

/** The columns of one version of an item. */
function rowOf(facts: ItemFacts, state: ItemState, index: number, instant: Instant) {
  const { id, kind, raisedOn, raiserId } = facts;
  const when = (on: Day | null) => on && instant(on);
  const way = state.forOne ? 'to_person' : raiserId === null ? 'anonymous' : 'named';
  return {
    id,
    reference: `V-${id}`,
    kind,
    text: 'T',
    sealed: false,
    raised_on: raisedOn,
    raiser_id: raiserId,
    way,
    // Somebody who says nothing in these histories.
    to_person_id: state.forOne ? personId(0) : null,
    first_reply_at: when(state.firstReplyOn),
    decided_at: when(state.decidedOn),
    decision: state.decision,
    reason: state.hasReason ? 'R' : '',
    done_at: when(state.doneOn),
    action_id: state.hasAction ? id : null,
    closed_on: state.closedOn,
    closed_how: state.closedHow,
    recorded_at: instant(facts.states[0].writtenOn),
    version: index + 1,
    changed_at: instant(state.writtenOn, index),
  };
}

/** What every column is where nobody said anything. */
const UNSAID = {
  name_given: '',
  level: 'line',
  try_measure: '',
  try_outcome: '',
  outcome: '',
  benefit_note: '',
};

/** Writes items as commands would have left them. */
export async function writeItems(
  put: Put,
  instant: Instant,
  items: readonly ItemFacts[],
): Promise<void> {
  for (const facts of items) {
    const rows = facts.states.map((state, index) => rowOf(facts, state, index, instant));
    for (const [index, row] of rows.slice(0, -1).entries()) {
      await put('voice_item_past', {
        id: row.id,
        version: row.version,
        changed_at: row.changed_at,
        replaced_at: rows[index + 1]!.changed_at,
        state: JSON.stringify({ ...UNSAID, ...row }),
      });
    }
    await put('voice_item', rows.at(-1)!);
  }
}
