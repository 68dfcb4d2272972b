import type { Source } from '../features/actions/contract/shapes.ts';
import { holderOn } from './cast.ts';
import { AREAS } from './firm/areas.ts';
import type { Opening } from './ordinary.ts';
import { readStory, type StoryLine } from './story-line.ts';
import type { Telling } from './telling.ts';
import { WAREHOUSE, PURCHASING } from './texts/goods.ts';
import { MACHINING } from './texts/machining.ts';
import { MANAGEMENT } from './texts/management.ts';
import { IT, OFFICE, SALES } from './texts/market-and-office.ts';
import { PRESS } from './texts/press.ts';
import { QUALITY } from './texts/quality.ts';
import { ENVIRONMENT, SAFETY } from './texts/safety-and-environment.ts';
import { MAINTENANCE, TOOLS } from './texts/tools-and-maintenance.ts';
import { WELDING } from './texts/welding.ts';

const FIRST = -1_075;
const LAST = -3;

/** From here on, more and more lands on one desk: the planted weakness behind S10. */
const ONE_DESK_SINCE = -180;
const DRIFT_SINCE = -500;

/** The letters in front of the firm's own numbers, by where an action comes from. */
const NUMBERED: Partial<Record<Source, string>> = {
  audit: 'IA',
  external_audit: 'EA',
  nonconformity: 'NC',
  complaint: 'C',
  incident: 'AC',
  supplier: 'SU',
};

/** Every line of the story. */
export function storyLines(): StoryLine[] {
  return [
    ...readStory('press', PRESS),
    ...readStory('machining', MACHINING),
    ...readStory('welding', WELDING),
    ...readStory('tools', TOOLS),
    ...readStory('maintenance', MAINTENANCE),
    ...readStory('warehouse', WAREHOUSE),
    ...readStory('purchasing', PURCHASING),
    ...readStory('sales', SALES),
    ...readStory('office', OFFICE),
    ...readStory('it', IT),
    ...readStory('quality', QUALITY),
    ...readStory('safety', SAFETY),
    ...readStory('environment', ENVIRONMENT),
    ...readStory('management', MANAGEMENT),
  ];
}

/** Spreads the lines over the three years and gives each its owner and number. */
export function openings(telling: Telling): Opening[] {
  const { chance, calendar } = telling;
  const lines = storyLines();
  const free = chance.shuffled(lines.filter((line) => line.on === null));
  const days = free.map((_, at) => {
    const share = (at + chance.next()) / free.length;
    return Math.round(FIRST + (LAST - FIRST) * share ** 0.92);
  });
  const dated = [
    ...free.map((line, at) => ({ line, on: days[at] ?? LAST })),
    ...lines.flatMap((line) => (line.on === null ? [] : [{ line, on: line.on }])),
  ].toSorted((one, other) => one.on - other.on);
  const turns = new Map<string, number>();
  const turn = (of: string): number => {
    const now = turns.get(of) ?? 0;
    turns.set(of, now + 1);
    return now;
  };
  return dated.map(({ line, on }, at) => {
    const letters = NUMBERED[line.source];
    const year = calendar.day(on).slice(0, 4);
    const number = letters === undefined ? 0 : turn(`${letters} ${year}`) + 1;
    return {
      key: `line-${at}`,
      line,
      on,
      owner: ownerOf(line, on, turn),
      reference:
        letters === undefined ? '' : `${letters} ${year}-${String(number).padStart(2, '0')}`,
    };
  });
}

function ownerOf({ area }: StoryLine, on: number, turn: (of: string) => number): string {
  const { owners } = AREAS[area];
  const own = owners[turn(area) % owners.length] ?? 'leonie';
  if (area === 'management' || area === 'tools') return holderOn(own, on);
  if (on >= ONE_DESK_SINCE) return turn('one desk') % 20 < 19 ? 'leonie' : headOf(own, on);
  if (on >= DRIFT_SINCE) return turn('drift') % 10 < 3 ? 'leonie' : holderOn(own, on);
  return holderOn(own, on);
}

/** In the last months the top of the firm owns only what is planted and what it took on itself. */
function headOf(own: string, on: number): string {
  return own === 'gregor' || own === 'petra' ? 'leonie' : holderOn(own, on);
}
