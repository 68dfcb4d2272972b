import type { Attendance, ItemOutcome } from '../../../src/features/meetings/contract/kinds.ts';
import type { ItemFacts, MeetingFacts } from '../../../src/features/meetings/rules/facts.ts';
import { reviewInputsOf } from '../../../src/standards/review-inputs.ts';
import type { Member } from './people.ts';
import { type Setting } from './setting.ts';
import { at, LENGTH, workday } from './time.ts';

/** What the standard of these firms requires of a review. */
export const REQUIRED: readonly string[] = reviewInputsOf(['iso-9001']).map(({ key }) => key);
const QUARTER = 91;
const MONTH = 30;
const SYSTEM_ITEMS = 6;
const OTHER_ITEMS = 3;

export type Meetings = {
  readonly facts: MeetingFacts[];
  readonly planned: { readonly id: string; readonly plannedOn: number; readonly heldOn: number }[];
};

/** Items that were put off wait here for the next meeting of their series, with how often that was so in a row. */
type Waiting = number[];

/** A review each quarter and a meeting of the management each month. */
export function meetingsOf(setting: Setting): Meetings {
  const { dice } = setting;
  const all: Meetings = { facts: [], planned: [] };
  const putOff: { review: Waiting; month: Waiting } = { review: [], month: [] };
  for (let n = dice.between(5, 60); n < LENGTH - 20; n += QUARTER) {
    const planned = workday(n);
    const held = workday(
      dice.chance(0.9) ? planned + dice.between(0, 4) : planned + dice.between(8, 20),
    );
    const id = `review-${String(all.facts.length).padStart(3, '0')}`;
    all.facts.push(meeting(setting, id, held, putOff.review, true));
    all.planned.push({ id, plannedOn: planned, heldOn: held });
  }
  for (let n = dice.between(0, 28); n < LENGTH - 20; n += MONTH) {
    const id = `month-${String(all.facts.length).padStart(3, '0')}`;
    all.facts.push(meeting(setting, id, workday(n), putOff.month, false));
  }
  return all;
}

function meeting(
  setting: Setting,
  id: string,
  n: number,
  waiting: Waiting,
  review: boolean,
): MeetingFacts {
  const { dice, so } = setting;
  const tops = setting.tops(n);
  const chair = tops[0];
  const chaired = chair ?? setting.someone(n, 'line');
  setting.did(chaired, n, 'meeting', id);
  const signed = workday(n + dice.between(1, 12));
  setting.close('meeting', id, signed);
  const timed = dice.chance(0.75);
  const system = Array.from({ length: review ? SYSTEM_ITEMS : 0 }, (_, place) =>
    REQUIRED.filter((_input, index) => index % SYSTEM_ITEMS === place),
  );
  const others = Array.from({ length: OTHER_ITEMS }, (): string[] => []);
  const agenda = dice.chance(so.systemLast) ? [...others, ...system] : [...system, ...others];
  const carried = waiting.splice(0);
  return {
    id,
    heldOn: at(n),
    endedOn: at(n),
    management: !review,
    chairId: chaired.id,
    chairedBy: chaired.id,
    chairedByTop: chaired.level === 'top',
    seats: tops.map((one) => seat(setting, one, one === chair, n)),
    items: agenda.map((inputs, place) => {
      const told = item(setting, `${id}-${place}`, n, {
        inputs,
        times: carried[place] ?? 0,
        timed,
      });
      if (told.states[0].outcome === 'deferred') waiting.push(told.carriedTimes + 1);
      return told;
    }),
  };
}

function seat({ dice, so }: Setting, member: Member, isChair: boolean, n: number) {
  // A review without the one in the chair is rather held on another day, where somebody cares.
  const misses = isChair ? (1 - so.attends) ** 2 : 1 - so.attends;
  const attendance: Attendance = !dice.chance(misses)
    ? 'present'
    : isChair || dice.chance(0.5)
      ? 'absent'
      : 'deputy';
  const state = { writtenOn: at(n), seated: true, attendance };
  return { personId: member.id, top: true, states: [state] as [typeof state] };
}

function outcomeOf({ dice, so }: Setting): ItemOutcome {
  if (dice.chance(so.settles))
    return dice.weighted({ decided: 0.5, directed: 0.3, no_change: 0.2 });
  return dice.weighted({ deferred: 0.6, informed: 0.4 });
}

function item(
  setting: Setting,
  id: string,
  n: number,
  { inputs, times, timed }: { inputs: string[]; times: number; timed: boolean },
): ItemFacts {
  const { dice, so } = setting;
  const minutes = dice.pick([5, 10, 10, 15, 20]);
  const taken = dice.lasting(inputs.length > 0 ? so.keepsTime : 1, 0.25);
  return {
    id,
    carriedTimes: times,
    states: [
      {
        writtenOn: at(n),
        minutes,
        inputs,
        dataAsOf: inputs.length > 0 ? at(n - dice.between(3, 30)) : null,
        outcome: outcomeOf(setting),
        outcomeOn: at(n),
        removed: false,
      },
    ],
    times: timed ? [{ on: at(n), seconds: Math.round(minutes * 60 * taken) }] : [],
  };
}
