import type { Calendar } from './calendar.ts';
import { DECISIONS } from './firm/decisions.ts';
import { PULSE_DAYS, PULSES, type ExamplePulse } from './firm/pulse.ts';
import type { PulseAct, Step } from './script.ts';

/** By then people have arrived. */
const SETTLED = 30;
const MORNING = 60;
const NOON = 340;
const KEEPER = 'leonie';
const DIRECTOR = 'ines';

/** The pulses since the story began, each from its announcement to what was done about it. */
export function asking(calendar: Calendar, begins: number): Step[] {
  return PULSES.filter(({ on }) => on - 7 > begins + SETTLED).flatMap((pulse) =>
    waveOf(pulse, calendar),
  );
}

function waveOf({ key, on, decision, open }: ExamplePulse, calendar: Calendar): Step[] {
  const step = (day: number, minute: number, as: string, kind: PulseAct['kind']): Step => ({
    at: calendar.instant(day, minute),
    as,
    act: { kind, pulse: key },
  });
  const begun = [
    step(on - 7, MORNING, KEEPER, 'announce_pulse'),
    step(on, MORNING, KEEPER, 'open_pulse'),
  ];
  if (open) return begun;
  const closed = on + PULSE_DAYS + 3;
  const steps = [
    ...begun,
    step(on + 6, NOON, KEEPER, 'fill_pulse'),
    step(closed, MORNING, KEEPER, 'close_pulse'),
    step(closed, NOON, DIRECTOR, 'publish_pulse'),
  ];
  const decided = DECISIONS.find((one) => one.key === decision);
  if (decided === undefined) return steps;
  return [
    ...steps,
    step(decided.on + 1, NOON, DIRECTOR, 'answer_pulse'),
    step(decided.on + 4, NOON, KEEPER, 'tell_pulse'),
  ];
}
