import type {
  CitedFact,
  DecisionFacts,
} from '../../../src/features/culture/rules/aggregates/decisions.ts';
import {
  isOffTrack,
  misses,
  stateOn,
  type MeasureFacts,
} from '../../../src/features/culture/rules/aggregates/measures.ts';
import type { RaisedFacts } from '../../../src/features/culture/rules/aggregates/steering-facts.ts';
import { aboutMeasure } from '../../steering.ts';
import { type Setting } from './setting.ts';
import { at, FIRST, LENGTH, workday } from './time.ts';
import { day, daysBetween } from '../../../src/lib/day.ts';

/** Months of values there were before the firm began here. */
const MONTHS_BEFORE = 14;
const CENTRE = 100;
const DEVIATION = 5;
/** Share of missed targets that are made easier by a decision. */
const DECIDED = 0.02;

export type Steering = {
  readonly measures: MeasureFacts[];
  readonly decisions: DecisionFacts[];
  readonly raised: RaisedFacts[];
};

type Open = {
  values: MeasureFacts['values'][number][];
  targets: MeasureFacts['targets'][number][];
};

/** What is measured, what goes off track, and what is done about it. */
export function steeringOf(setting: Setting): Steering {
  const { size, dice } = setting;
  const all: Steering = { measures: [], decisions: [], raised: [] };
  const count = size < 25 ? 4 : size < 120 ? 8 : 15;
  for (let index = 0; index < count; index += 1) measureOf(setting, all, index);
  for (const n of setting.days(4 + size / 12)) {
    const on = dice.chance(0.8) ? dice.pick(all.measures).id : null;
    decide(setting, all, n, on === null ? null : { kind: 'measure', id: on }, true);
  }
  return all;
}

/** The first days of the months for which there are values, and the day by which each is known. */
function months({ dice }: Setting): { readonly period: string; readonly n: number }[] {
  const [year, month] = FIRST.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS_BEFORE + 27 }, (_, place) => {
    const date = (index: number) =>
      new Date(Date.UTC(year, month - 1 - MONTHS_BEFORE + index, 1)).toISOString().slice(0, 10);
    const known = daysBetween(FIRST, day(date(place + 1))) + dice.between(1, 8);
    return { period: date(place), n: Math.max(0, known) };
  }).filter(({ n }) => n < LENGTH);
}

function measureOf(setting: Setting, all: Steering, index: number): void {
  const { dice } = setting;
  const id = `measure-${String(index).padStart(2, '0')}`;
  const open: Open = { values: [], targets: [] };
  const drawing = { kind: 'xmr', better: 'higher', rhythm: 'month', per: 1, baseline: 12 } as const;
  const measure: MeasureFacts = {
    id,
    ...drawing,
    retiredOn: null,
    rebases: [],
    ...open,
  };
  aim(setting, open, 0, CENTRE - DEVIATION * 0.6);
  let down = 0;
  let bad = false;
  for (const [version, { period, n }] of months(setting).entries()) {
    if (n > 0 && down === 0 && dice.chance(0.035)) down = dice.between(6, 10);
    const mean = down > 0 ? CENTRE - 2.2 * DEVIATION : CENTRE;
    down = Math.max(0, down - 1);
    const value = Math.round(dice.normal(mean, DEVIATION) * 10) / 10;
    open.values.push({
      period: day(period),
      value,
      size: null,
      version: version + 2,
      recordedOn: at(n),
    });
    if (n === 0) continue;
    // Whoever is responsible looks at the chart, as it stands by then.
    const state = stateOn(measure, at(n));
    if (isOffTrack(state) && !bad && dice.chance(setting.so.decides)) {
      decide(setting, all, n + dice.between(2, 24), { kind: 'measure', id }, false);
      down = Math.min(down, 2);
    }
    bad = isOffTrack(state);
    react(setting, all, { id, n, value, chance: state.variation === 'common' });
    easeOrKeep(setting, all, open, measure, { n, value });
  }
  // Facts are never written to once somebody has looked at them.
  all.measures.push({ ...measure, values: [...open.values], targets: [...open.targets] });
}

function aim({ dice, people }: Setting, open: Open, n: number, target: number): void {
  const tops = people.filter(({ level }) => level === 'top');
  open.targets.push({ startsOn: at(n), target, setOn: at(n), byId: dice.pick(tops).id });
}

/** A missed target stands, or is made easier within weeks. The plan of a new year sets it anew. */
function easeOrKeep(
  setting: Setting,
  all: Steering,
  open: Open,
  measure: MeasureFacts,
  { n, value }: { n: number; value: number },
): void {
  const { dice, so } = setting;
  const target = open.targets.at(-1)?.target ?? null;
  const planned = CENTRE - DEVIATION * 0.6;
  if (n >= 365 && n < 396 && target !== null && target < planned) aim(setting, open, n, planned);
  else if (misses(measure, value, target) && dice.chance(so.eases)) {
    aim(setting, open, n + dice.between(1, 15), target! - DEVIATION);
  } else if (misses(measure, value, target) && dice.chance(DECIDED)) {
    // What is decided openly, with the figure before one's eyes, is no moving of goalposts.
    const on = n + dice.between(1, 15);
    decide(setting, all, on, { kind: 'measure', id: measure.id }, false);
    aim(setting, open, on, target! - DEVIATION / 2);
  }
}

/** An action is opened when a chart tells of a change; where noise is chased, after any low value. */
function react(
  setting: Setting,
  all: Steering,
  { id, n, value, chance }: { id: string; n: number; value: number; chance: boolean },
): void {
  const { dice, so } = setting;
  const low = value < CENTRE - DEVIATION * 0.7;
  let count = !chance && dice.chance(0.5) ? 1 : 0;
  // One after the other: a second action about the same noise takes as much zeal as the first.
  while (chance && low && count < 4 && dice.chance(so.chases)) count += 1;
  for (let more = 0; more < count; more += 1) {
    const on = workday(n + dice.between(0, 12));
    const raised = aboutMeasure(`raised-${all.raised.length}`, id, at(on));
    if (on < LENGTH) all.raised.push(raised);
  }
}

type About = { readonly kind: 'measure' | 'objective'; readonly id: string };

/** A decision, with what it rests on; looked back at as planned, mostly. */
export function decide(
  setting: Setting,
  all: Pick<Steering, 'decisions'>,
  n: number,
  about: About | null,
  byChance: boolean,
): void {
  const { dice } = setting;
  if (n >= LENGTH) return;
  const id = `decision-${String(all.decisions.length).padStart(4, '0')}`;
  const lookBack = n + dice.between(60, 120);
  const looked = dice.chance(0.88)
    ? lookBack - dice.between(0, 10)
    : lookBack + dice.between(10, 40);
  const first = {
    writtenOn: at(n),
    firstLookBackOn: at(lookBack),
    lookedBackOn: null,
    withdrawnOn: null,
  };
  const fact: CitedFact[] =
    about === null
      ? []
      : [{ kind: about.kind, recordId: about.id, target: '', addedOn: at(n), removedOn: null }];
  const later = { ...first, writtenOn: at(looked), lookedBackOn: at(looked) };
  setting.did(setting.someone(n, byChance && dice.chance(0.4) ? 'line' : 'top'), n, 'decision', id);
  all.decisions.push({
    id,
    recordedOn: at(n),
    answersRequest: false,
    states: looked < LENGTH ? [first, later] : [first],
    facts: fact,
  });
}
