/** Meetings made up for property tests: what anyone could know of them at the end of a day, and their rows. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { MeetingFacts } from '../src/features/meetings/rules/facts.ts';
import { addDays, type Day } from '../src/lib/day.ts';
import { reviewInputsOf } from '../src/standards/review-inputs.ts';
import { FIRST_DAY, LENGTH, personId } from './journals.ts';

/** Inputs of the made-up agendas; the last is none that a quality standard asks for. */
const INPUTS = ['objectives', 'resources', 'participation'] as const;
const STANDARD = 'iso-9001';
/** What a firm that holds that standard has to consider. */
export const REQUIRED: readonly string[] = reviewInputsOf([STANDARD]).map(({ key }) => key);
const OUTCOMES = ['decided', 'directed', 'no_change', 'deferred', 'informed'] as const;
const PEOPLE = 3;

const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(value, { nil: null, freq });
const attendance = maybe(fc.constantFrom('present', 'deputy', 'absent'), 6);
const item = fc.record({
  minutes: fc.constantFrom(0, 10, 30),
  inputs: fc.uniqueArray(fc.constantFrom(...INPUTS), { maxLength: 2 }),
  age: maybe(fc.integer({ min: -5, max: 100 }), 3),
  carriedTimes: fc.nat(3),
  outcome: fc.constantFrom(...OUTCOMES),
  changed: maybe(
    fc.record({
      after: fc.nat(40),
      outcome: fc.constantFrom(...OUTCOMES),
      removed: fc.boolean(),
    }),
  ),
  times: fc.array(fc.record({ after: fc.nat(20), seconds: fc.nat(2_400) }), { maxLength: 2 }),
});
const meeting = fc.record({
  held: fc.nat(LENGTH - 1),
  writtenUp: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
  management: fc.boolean(),
  chair: maybe(fc.nat(PEOPLE - 1), 6),
  seats: fc.array(
    fc.record({ attendance, changed: maybe(fc.record({ after: fc.nat(30), attendance })) }),
    { minLength: PEOPLE, maxLength: PEOPLE },
  ),
  items: fc.array(item, { maxLength: 5 }),
});
export const someMeetings = fc.array(meeting, { maxLength: 6 });
type MeetingJournal = typeof meeting extends fc.Arbitrary<infer Value> ? Value : never;

const at = (offset: number): Day => addDays(FIRST_DAY, offset);
const idOf = (kind: string, ...places: readonly number[]): string =>
  `00000000-0000-4000-8000-${kind}${places.map((place) => String(place + 1).padStart(2, '0')).join('')}`.padEnd(
    36,
    '0',
  );

/** Of made-up people the first alone is of top management. */
const isTop = (person: number | null): boolean => person === 0;

function itemFacts(
  ended: number,
  held: Day,
  one: MeetingJournal['items'][number],
  until: Day,
): Omit<MeetingFacts['items'][number], 'id'> {
  const { minutes, inputs, age, carriedTimes, outcome, changed, times } = one;
  const words = { minutes, inputs, dataAsOf: age === null ? null : addDays(held, -age) };
  const end = { outcome, outcomeOn: at(ended), removed: false };
  const first = { writtenOn: at(ended), ...words, ...end };
  const later = changed === null ? null : at(ended + changed.after);
  let now = ended;
  return {
    carriedTimes,
    states:
      changed === null || later === null || later > until
        ? [first]
        : [
            first,
            {
              ...first,
              writtenOn: later,
              outcome: changed.outcome,
              outcomeOn: later,
              removed: changed.removed,
            },
          ],
    times: times
      .map(({ after, seconds }) => ({ on: at((now += after)), seconds }))
      .filter(({ on }) => on <= until),
  };
}

/** What could be known of the meetings at the end of `until`. */
export function meetingsUpTo(
  meetings: readonly MeetingJournal[],
  until: Day,
): readonly MeetingFacts[] {
  return meetings.flatMap((one, place) => {
    const ended = one.held + one.writtenUp;
    if (at(ended) > until) return [];
    const chairedBy = one.chair === null ? null : personId(one.chair);
    return {
      id: idOf('1', place),
      heldOn: at(one.held),
      endedOn: at(ended),
      management: one.management,
      chairId: chairedBy,
      chairedBy,
      chairedByTop: isTop(one.chair),
      seats: one.seats.map(({ attendance: first, changed }, person) => {
        const state = { writtenOn: at(ended), seated: true, attendance: first };
        const later = changed === null ? null : at(ended + changed.after);
        return {
          personId: personId(person),
          top: isTop(person),
          states:
            changed === null || later === null || later > until
              ? [state]
              : [state, { ...state, writtenOn: later, attendance: changed.attendance }],
        };
      }),
      items: one.items.map((said, index) => ({
        id: idOf('2', place, index),
        ...itemFacts(ended, at(one.held), said, until),
      })),
    };
  });
}

type Put = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;
type Instant = (on: Day, minute?: number) => string;

/** Writes meetings as commands would have left them, and the standard that asks for {@link REQUIRED}. */
export async function writeMeetings(
  put: Put,
  instant: Instant,
  meetings: readonly MeetingFacts[],
): Promise<void> {
  await put('standard_held', { id: randomUUID(), standard: STANDARD, edition: '2015' });
  for (const { id, heldOn, endedOn, ...one } of meetings) {
    const begun = { series_id: id, first_day: heldOn, recorded_at: instant(heldOn) };
    await put('meeting', { id, ...begun });
    const said = { meeting_id: id, name: 'M', rhythm: 'once', starts_at: '09:00', day: heldOn };
    const chair = { chair_id: one.chairId, chaired_by: one.chairedBy };
    await put('meeting_version', {
      ...said,
      ...chair,
      version: 1,
      kind: one.management ? 'management' : 'team',
      state: 'held',
      held_on: heldOn,
      started_at: instant(endedOn),
      ended_at: instant(endedOn),
      written_at: instant(endedOn),
    });
    for (const { personId: person, states } of one.seats) {
      for (const [index, { writtenOn, attendance: noted }] of states.entries()) {
        await put('meeting_seat', {
          meeting_id: id,
          person_id: person,
          version: index + 1,
          seated: true,
          attendance: noted,
          deputy_id: noted === 'deputy' ? personId(5) : null,
          written_at: instant(writtenOn, index),
        });
      }
    }
    for (const [index, facts] of one.items.entries()) {
      await writeItem(put, instant, { id, heldOn, index }, facts);
    }
  }
}

async function writeItem(
  put: Put,
  instant: Instant,
  on: { readonly id: string; readonly heldOn: Day; readonly index: number },
  { id, carriedTimes, states, times }: MeetingFacts['items'][number],
): Promise<void> {
  let carriedFrom: string | null = null;
  const made = { meeting_id: on.id, recorded_at: instant(on.heldOn) };
  for (let before = 0; before < carriedTimes; before += 1) {
    const earlier: string = randomUUID();
    await put('agenda_item', { id: earlier, ...made, position: 90, carried_from: carriedFrom });
    await put('agenda_item_version', {
      item_id: earlier,
      version: 1,
      title: 'T',
      minutes: 0,
      standing: false,
      removed: true,
      written_at: instant(on.heldOn),
    });
    carriedFrom = earlier;
  }
  await put('agenda_item', { id, ...made, position: on.index, carried_from: carriedFrom });
  for (const [index, { writtenOn, outcomeOn, ...state }] of states.entries()) {
    await put('agenda_item_version', {
      item_id: id,
      version: index + 1,
      title: 'T',
      minutes: state.minutes,
      standing: false,
      inputs: state.inputs,
      data_as_of: state.dataAsOf,
      outcome: state.outcome,
      outcome_reason: 'B',
      outcome_at: outcomeOn && instant(outcomeOn, index),
      removed: state.removed,
      written_at: instant(writtenOn, index),
    });
  }
  for (const { on: stopped, seconds } of times) {
    await put('agenda_time', {
      id: randomUUID(),
      meeting_id: on.id,
      item_id: id,
      started_at: instant(stopped),
      stopped_at: instant(stopped),
      corrected_by: seconds,
    });
  }
}
