import { HEALTHY } from './behaviour.ts';
import { Dice } from './dice.ts';
import { firmOf } from './firm.ts';
import { mirrorYear, type Lived, type Year } from './year.ts';
import { told, type Figure, type ProofOptions } from '../suite.ts';

/** No more false signals than this for each member of the top team in a year. */
const MOST = 1;
const EVERY_NIGHT = 1;

/** Firms in which everything is led well: every signal there is a false one, also where it tells what did happen once. */
export function proveHealthy(
  { seed, say }: ProofOptions,
  firms: Readonly<Record<number, number>>,
  step = EVERY_NIGHT,
): Figure[] {
  const dice = new Dice(seed);
  return Object.entries(firms).flatMap(([size, count]) => {
    const years = Array.from({ length: count }, () =>
      mirrorYear(firmOf(dice.seed(), Number(size), HEALTHY), step),
    );
    say(`healthy firms of ${size}: ${count} years`);
    return figuresOf(size, years);
  });
}

function figuresOf(size: string, years: readonly Year[]): Figure[] {
  const rateOf = (level: string) => {
    const leaders = years.flatMap((year) =>
      year.leaders
        .filter((one) => one.level === level)
        .map((one) => ({
          years: one.years,
          told: year.lives.filter(({ toldTo }) => toldTo.has(one.personId)).length,
        })),
    );
    const lived = leaders.reduce((sum, one) => sum + one.years, 0);
    return { lived, rate: leaders.reduce((sum, one) => sum + one.told, 0) / lived };
  };
  const [top, line] = [rateOf('top'), rateOf('line')];
  const looks = years.reduce((sum, one) => sum + one.looks, 0);
  const sample = `${years.length} firms, ${top.lived.toFixed(0)} years of leaders, ${looks} looks`;
  return [
    {
      what: `false live signals a year for each of the top team, ${size} staff`,
      value: top.rate.toFixed(2),
      sample,
      aim: `≤ ${MOST}`,
      missed: !(top.rate <= MOST),
    },
    told(
      `the same for each line manager, ${size} staff`,
      line.rate.toFixed(2),
      `${line.lived.toFixed(0)} years`,
    ),
    told(`of which signals, in a firm of ${size} and a year`, byCause(years), sample),
  ];
}

function byCause(years: readonly Year[]): string {
  const counts = new Map<string, number>();
  const nameOf = ({ signal, cause }: Lived) => `${signal} ${cause}`;
  for (const life of years.flatMap(({ lives }) => lives)) {
    counts.set(nameOf(life), (counts.get(nameOf(life)) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, a], [, b]) => b - a);
  const texts = most.map(([name, count]) => `${name} ${(count / years.length).toFixed(2)}`);
  return texts.length === 0 ? 'none' : texts.join(', ');
}
