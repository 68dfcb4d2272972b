import { addDays, dayOf } from '../lib/day.ts';
import { announce } from '../features/pulse/commands/announce.ts';
import { close } from '../features/pulse/commands/close.ts';
import { enterBundle } from '../features/pulse/commands/cancel.ts';
import { answer, open, publish, tell } from '../features/pulse/commands/life.ts';
import type { Dimension } from '../features/pulse/contract/kinds.ts';
import { itemsOf } from '../features/pulse/contract/questionnaire.ts';
import type { FilledIn } from '../features/pulse/contract/shapes.ts';
import { FIRM_ZONE, type Calendar } from './calendar.ts';
import { chanceFrom, type Chance } from './chance.ts';
import {
  courseOf,
  HELPS,
  HINDERS,
  PULSE_DAYS,
  PULSES,
  silentOf,
  type ExamplePulse,
} from './firm/pulse.ts';
import type { PulseAct } from './script.ts';
import { placed, type AnnouncedBlock, type Stage } from './stage.ts';

const LEAST = 5;
const SEED = 7_301;

/** Plays a wave of the pulse. What the people of the example answer comes in on paper, a bundle a group. */
export async function playPulse(
  stage: Stage,
  calendar: Calendar,
  as: string,
  { kind, pulse: key }: PulseAct,
): Promise<void> {
  const pulse = PULSES.find((one) => one.key === key)!;
  if (kind === 'announce_pulse') return announceOne(stage, calendar, as, pulse);
  const { id, blocks } = placed(stage.pulses, key);
  switch (kind) {
    case 'open_pulse':
      await stage.run(as, open, { id });
      return undefined;
    case 'fill_pulse':
      return fill(stage, as, pulse, { id, blocks });
    case 'close_pulse':
      await stage.run(as, close, { id });
      return undefined;
    case 'publish_pulse':
      await stage.run(as, publish, { id });
      return undefined;
    case 'answer_pulse': {
      const decision_id = placed(stage.decisions, pulse.decision!).id;
      await stage.run(as, answer, { id, decision_id });
      return undefined;
    }
    case 'tell_pulse':
      await stage.run(as, tell, { id });
      return undefined;
  }
}

async function announceOne(
  stage: Stage,
  calendar: Calendar,
  as: string,
  { key, on, form }: ExamplePulse,
): Promise<void> {
  const opens = calendar.day(on);
  const today = dayOf(stage.theatre.clock.now(), FIRM_ZONE);
  const { id, version, blocks } = await stage.run(as, announce, {
    form,
    supplements: [],
    with_open: form === 'full',
    cut: 'team',
    least: LEAST,
    opens_on: opens > today ? opens : addDays(today, 1),
    closes_on: addDays(opens, PULSE_DAYS),
    kept_days: 30,
  });
  stage.pulses.set(key, { id, version, blocks });
}

type Announced = { readonly id: string; readonly blocks: readonly AnnouncedBlock[] };

async function fill(
  stage: Stage,
  as: string,
  pulse: ExamplePulse,
  { id, blocks }: Announced,
): Promise<void> {
  const at = PULSES.indexOf(pulse);
  const chance = chanceFrom(SEED + at);
  // After a wave that nothing came of, fewer take part.
  const before = PULSES[at - 1];
  const share = before !== undefined && before.decision === undefined ? 0.6 : 0.8;
  for (const block of blocks) {
    if (block.public_key === null) continue;
    const count = block.of_leaders
      ? block.eligible
      : Math.min(block.eligible, Math.max(LEAST, Math.round(block.eligible * share)));
    const forms = Array.from({ length: count }, () => formOf(pulse, at, block, chance));
    await stage.run(as, enterBundle, { id, block_id: block.id, forms });
  }
}

function formOf(
  { form }: ExamplePulse,
  at: number,
  { of_leaders: leads, name }: AnnouncedBlock,
  chance: Chance,
): FilledIn {
  const answers = Object.fromEntries(
    itemsOf(form, []).map(({ id, dimension, reversed }) => {
      const value = leads
        ? drawn(courseOf(dimension).leaders, chance)
        : valueOf(dimension, at, name, chance);
      return [id, value === null || !reversed ? value : 6 - value];
    }),
  );
  const writes = form === 'full' && !leads && chance.happens(0.5);
  const texts = writes ? { helps: chance.pick(HELPS), hinders: chance.pick(HINDERS) } : {};
  return { answers, texts };
}

/** In the press shop nobody trusts that a mistake may be told; that is planted. */
function valueOf(dimension: Dimension, at: number, block: string, chance: Chance): number | null {
  if (chance.happens(silentOf(dimension))) return null;
  const { first, last } = courseOf(dimension);
  const along = first + ((last - first) * at) / (PULSES.length - 1);
  return drawn(dimension === 'D9' && block.includes('Press') ? 2.2 : along, chance);
}

/** A whole number from 1 to 5, scattered about a middle. */
function drawn(middle: number, chance: Chance): number {
  const scatter = chance.next() + chance.next() + chance.next() - 1.5;
  return Math.min(5, Math.max(1, Math.round(middle + 1.6 * scatter)));
}
