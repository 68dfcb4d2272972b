import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { MeasureRecord } from '../contract/shapes.ts';
import style from './measures.module.css';
import { say } from './say.ts';
import { sayBare, sayPeriod, sayValue } from './words.ts';

type Props = { measure: MeasureRecord };
type Said = {
  readonly by: { readonly name: string } | null;
  readonly at: string;
  readonly key?: string | null;
};

function saidBy({ by, at, key = null }: Said): string {
  const words = { who: by?.name ?? say('history.somebody'), when: sayInstant(new Date(at)) };
  return key === null ? say('history.by', words) : say('history.by_key', { ...words, key });
}

/** Notes in the order of their days, with the numbers that stand in the chart. */
export function numbered(notes: MeasureRecord['notes']) {
  return notes.toReversed().map((note, at) => ({ ...note, number: at + 1 }));
}

/** What happened beside the values. */
export function Notes({ measure }: Props) {
  if (measure.notes.length === 0) return null;
  return (
    <Section title={say('history.notes')}>
      <ol className={style.notes}>
        {numbered(measure.notes).map((note) => (
          <li key={note.id}>
            {say('history.note', { day: sayDay(note.day), text: note.text })}
            <span className={style.aside}>{saidBy(note)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Every target there was, the last first. */
export function Targets({ measure }: Props) {
  const { targets } = measure;
  if (targets.length === 0) return null;
  return (
    <Section title={say('history.targets')}>
      <ul role="list" className={style.entries}>
        {targets.map((target) => (
          <li key={target.at}>
            {target.target === null
              ? say('history.no_target', { day: sayDay(target.starts_on), reason: target.reason })
              : say('history.target', {
                  day: sayDay(target.starts_on),
                  target: sayValue(measure, target.target),
                  reason: target.reason,
                })}
            <span className={style.aside}>{saidBy(target)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where the limits come from: the values they rest on, and each decision to draw new ones. */
export function Limits({ measure }: Props) {
  const { phases, rebases } = measure;
  if (phases.length === 0) return null;
  return (
    <Section title={say('history.limits')}>
      <ul role="list" className={style.entries}>
        {phases.toReversed().map(({ starts_on: from, stage, values, rests_on: rests }) => {
          const decided = rebases.find(
            ({ starts_on: start, withdrawn }) => start === from && withdrawn === null,
          );
          return (
            <li key={from}>
              {decided && (
                <span className={style.line}>
                  {say('history.rebase', {
                    period: sayPeriod(measure, from),
                    reason: decided.reason,
                  })}
                </span>
              )}
              {stage === 'locked' && rests !== null
                ? say('history.locked', {
                    baseline: measure.baseline,
                    first: sayPeriod(measure, rests.first),
                    last: sayPeriod(measure, rests.last),
                  })
                : say(`history.${stage === 'early' ? 'early' : 'trial'}`, {
                    count: values,
                    baseline: measure.baseline,
                  })}
              {decided && <span className={style.aside}>{saidBy(decided)}</span>}
            </li>
          );
        })}
        <Withdrawn measure={measure} />
      </ul>
    </Section>
  );
}

/** Limits that were a mistake and were taken back. */
function Withdrawn({ measure }: Props) {
  return measure.rebases.map(
    ({ starts_on: from, withdrawn }) =>
      withdrawn && (
        <li key={withdrawn.at}>
          {say('history.withdrawn', {
            period: sayPeriod(measure, from),
            reason: withdrawn.reason,
          })}
          <span className={style.aside}>{saidBy(withdrawn)}</span>
        </li>
      ),
  );
}

/** Values that were put right, with what stood there before. */
export function Corrections({ measure }: Props) {
  const { corrected, values } = measure;
  if (corrected.length === 0) return null;
  const inWords = ({ value, size }: { value: number; size: number | null }) =>
    size === null
      ? sayBare(value)
      : say('history.counted', { value: sayBare(value), size: sayBare(size) });
  const all = [...values, ...corrected];
  return (
    <Section title={say('history.corrections')}>
      <ul role="list" className={style.entries}>
        {corrected.map((old) => {
          const next = all.find(
            ({ period, revision }) => period === old.period && revision === old.revision + 1,
          );
          return (
            next && (
              <li key={`${old.period} ${old.revision}`}>
                {say('history.correction', {
                  period: sayPeriod(measure, old.period),
                  before: inWords(old),
                  after: inWords(next),
                  reason: next.reason,
                })}
                <span className={style.aside}>
                  {saidBy({ by: next.recorded_by, at: next.recorded_at, key: next.by_key })}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
