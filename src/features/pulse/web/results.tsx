import { sayDay, sayNumber } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import { Purpose } from '../../../web/shell/purpose.tsx';
import type { DimensionResult, Results as Published, Value } from '../contract/results.ts';
import type { Wave } from '../contract/shapes.ts';
import { LEAST_MEAN } from '../contract/kinds.ts';
import { outOfHundred } from '../rules/score.ts';
import style from './pulse.module.css';
import { say } from './say.ts';

type ResultsProps = { wave: Wave; results: Published };

/** What came out, dimension by dimension in the order of the questionnaire and never by who is better. */
export function Results({ wave, results }: ResultsProps) {
  const { eligible, answered, leaders, groups, dimensions, texts } = results;
  return (
    <>
      <Section title={say('result.title')}>
        <p>{say('result.turnout', { answered, eligible })}</p>
        {leaders.asked > 0 && <p>{say('result.leaders', leaders)}</p>}
        {groups.length === 0 && <p>{say('result.nothing', { count: wave.least })}</p>}
        <p className={style.quiet}>{say('result.cannot_show')}</p>
      </Section>
      {dimensions.map((dimension) => (
        <Dimension key={dimension.dimension} dimension={dimension} wave={wave} results={results} />
      ))}
      {texts !== null &&
        (['helps', 'hinders'] as const).map(
          (question) =>
            texts[question].length > 0 && (
              <Section key={question} title={say(`text.${question}`)}>
                <p className={style.quiet}>{say('text.about')}</p>
                <ul className={style.guide}>
                  {texts[question].map((words, at) => (
                    <li key={at}>{words}</li>
                  ))}
                </ul>
              </Section>
            ),
        )}
      <Purpose />
    </>
  );
}

type DimensionProps = ResultsProps & { dimension: DimensionResult };

function Dimension({ dimension: result, wave, results }: DimensionProps) {
  const { dimension, values, leaders, gap } = result;
  const [whole, ...parts] = values;
  if (whole === undefined) return null;
  return (
    <Section title={say(`dimension.${dimension}`)}>
      <p className={style.said}>{sayValue(whole)}</p>
      <Scale value={whole} leaders={leaders?.mean ?? null} />
      {leaders !== null && leaders.mean !== null && (
        <p>
          {say('result.leaders_say', { mean: sayNumber(leaders.mean, 1), count: leaders.people })}
        </p>
      )}
      {gap !== null && gap.told && <p>{sayGap(gap, whole)}</p>}
      {gap !== null && !(gap.told && gap.joint === 'apart') && (
        <p className={style.quiet}>{sayJoint(gap)}</p>
      )}
      <More value={whole} />
      <Course wave={wave} dimension={dimension} />
      {parts.length > 0 && (
        <details>
          <summary>{say('result.parts', { count: parts.length })}</summary>
          <ul className={style.parts} role="list">
            {parts.map((part, at) => {
              const group = results.groups[at + 1]!;
              return (
                <li key={at}>
                  <p>
                    <strong>{group.name}</strong>
                  </p>
                  <p>{sayValue(part)}</p>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** A value in words: the mean, or what it lies between where too few could say for one. */
export function sayValue(value: Value): string {
  if (value.verdict !== 'shown') return say(`verdict.${value.verdict}`);
  const bounds = { low: sayNumber(value.low ?? 0, 1), high: sayNumber(value.high ?? 0, 1) };
  if (value.mean === null) {
    const why = value.people < LEAST_MEAN ? 'value.few' : 'value.bounds';
    return say(why, { ...bounds, count: value.people });
  }
  return say('value.mean', {
    ...bounds,
    mean: sayNumber(value.mean, 1),
    hundred: sayNumber(outOfHundred(value.mean)),
    count: value.people,
  });
}

type Gap = NonNullable<DimensionResult['gap']>;

/** How much better or worse leaders see it; at least so much where no mean of staff is given. */
export function sayGap({ value }: Gap, whole: Value): string {
  return say(`gap.${whole.mean === null ? 'near_' : ''}${value > 0 ? 'above' : 'below'}`, {
    value: sayNumber(Math.abs(value), 1),
  });
}

/** Where leaders and staff stand together. */
export function sayJoint({ joint }: Gap): string {
  return say(`gap.joint.${joint}`);
}

/** What else is known: how many agree, how many could not say, and whether people see it alike. */
function More({ value }: { value: Value }) {
  const { favourable, cannot_say: silent, agreement, bins } = value;
  const words = [
    favourable !== null && say('value.favourable', { band: say(`band.${favourable}`) }),
    silent !== null && silent > 0 && say('value.cannot_say', { percent: silent }),
    agreement === 'agree' && say('value.agree'),
    bins !== null &&
      say('value.differ', { low: bins[0] ?? 0, between: bins[1] ?? 0, high: bins[2] ?? 0 }),
  ].filter(Boolean);
  return words.length === 0 ? null : <p>{words.join(' ')}</p>;
}

function Course({ wave, dimension }: { wave: Wave; dimension: DimensionResult['dimension'] }) {
  const course = wave.courses.find((one) => one.dimension === dimension && one.group === 0);
  return course === undefined ? null : <Earlier {...course} />;
}

type EarlierProps = Pick<Wave['courses'][number], 'earlier' | 'broken'>;

/** What was published before of the same group, asked in the same words. */
export function Earlier({ earlier, broken }: EarlierProps) {
  const before = earlier.map(({ published_on: on, mean, low, high }) =>
    mean === null
      ? say('course.between', {
          low: sayNumber(low ?? 0, 1),
          high: sayNumber(high ?? 0, 1),
          day: sayDay(on),
        })
      : say('course.point', { mean: sayNumber(mean, 1), day: sayDay(on) }),
  );
  return (
    <>
      {before.length > 0 && <p>{say('course.before', { points: before.join(', ') })}</p>}
      {broken && <p className={style.quiet}>{say('course.broken')}</p>}
    </>
  );
}

const WIDTH = 320;
const EDGE = 10;
const placeOf = (value: number) => EDGE + ((value - 1) / 4) * (WIDTH - 2 * EDGE);

/** From 1 to 5: what staff say (disc), what it could be (line), what leaders say (ring). The words above say the same. */
function Scale({ value, leaders }: { value: Value; leaders: number | null }) {
  if (value.verdict !== 'shown') return null;
  return (
    <svg className={style.scale} viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={12} y2={12} className={style.axis} />
      {[1, 2, 3, 4, 5].map((point) => (
        <line
          key={point}
          x1={placeOf(point)}
          x2={placeOf(point)}
          y1={8}
          y2={16}
          className={style.axis}
        />
      ))}
      {value.low !== null && value.high !== null && (
        <line
          x1={placeOf(value.low)}
          x2={placeOf(value.high)}
          y1={12}
          y2={12}
          className={style.range}
        />
      )}
      {value.mean !== null && (
        <circle cx={placeOf(value.mean)} cy={12} r={6} className={style.disc} />
      )}
      {leaders !== null && <circle cx={placeOf(leaders)} cy={12} r={8} className={style.ring} />}
    </svg>
  );
}
