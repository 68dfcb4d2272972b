/** A year of the product's looks at a firm: what came to be told to whom, night after night. */
import {
  concernsViewer,
  evaluate,
  liveSignals,
  type Evaluation,
  type Viewer,
} from '../../../src/features/culture/rules/evaluation.ts';
import {
  isSame,
  toldOf,
  turn,
  type Life,
  type Told,
} from '../../../src/features/culture/rules/mirror.ts';
import {
  DEFAULT_THRESHOLDS,
  type SignalId,
} from '../../../src/features/culture/rules/thresholds.ts';
import { countsOn, type Firm } from './firm.ts';
import { isHere } from './people.ts';
import { at, LOOKED_FROM, LOOKED_TO } from './time.ts';

/** A signal that began to live, and who of the leaders was told of it at some time of its life. */
export type Lived = Told & { readonly signal: SignalId; readonly toldTo: Set<string> };

export type Year = {
  readonly lives: readonly Lived[];
  /** Leaders and the share of the year in which each was here. */
  readonly leaders: readonly (Viewer & { readonly years: number })[];
  readonly looks: number;
};

const { recheckDays, mostSignals } = DEFAULT_THRESHOLDS;

/** Runs the mirror over the year that is looked at, with a night every `step` days. */
export function mirrorYear(firm: Firm, step: number): Year {
  const judged = new Map<number, Evaluation>();
  const look = (n: number): Evaluation => {
    const found = judged.get(n) ?? evaluate(countsOn(firm, n), DEFAULT_THRESHOLDS);
    judged.set(n, found);
    return found;
  };
  const leaders = leadersOf(firm);
  const all: Lived[] = [];
  let running: (Life & { readonly lived: Lived })[] = [];
  let looks = 0;
  for (let n = LOOKED_FROM; n <= LOOKED_TO; n += step) {
    looks += 1;
    const live = liveSignals(look(n), look(n - recheckDays));
    judged.delete(n - recheckDays);
    const { begin, end } = turn(live.map(toldOf), running);
    running = running.filter((life) => !end.includes(life));
    for (const told of begin) {
      const lived: Lived = { ...told, toldTo: new Set() };
      all.push(lived);
      running.push({ ...told, id: `${all.length}`, beganOn: at(n), lived });
    }
    for (const viewer of leaders) {
      const seen = live.filter(({ concerns }) => concernsViewer(concerns, viewer));
      for (const told of seen.slice(0, mostSignals).map(toldOf)) {
        running.find((life) => isSame(life, told))?.lived.toldTo.add(viewer.personId);
      }
    }
  }
  return { lives: all, leaders, looks };
}

function leadersOf({ setting }: Firm): Year['leaders'] {
  return setting.people
    .filter(({ level }) => level !== 'other')
    .map((one) => {
      let here = 0;
      for (let n = LOOKED_FROM; n <= LOOKED_TO; n += 1) here += Number(isHere(one, n));
      return { personId: one.id, level: one.level, years: here / (LOOKED_TO + 1 - LOOKED_FROM) };
    });
}
