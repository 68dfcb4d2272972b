import type { Day } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import style from './voice.module.css';

type Step = 'said' | 'promised' | 'heard' | 'decided' | 'tried' | 'done' | 'asked_gone' | 'closed';

/** The state as a line of steps with dates: what happened, in the order of its days, and what is promised. */
export function Steps({ item }: { item: ItemRecord }) {
  const heard = item.first_reply_on;
  const steps: readonly (readonly [Step, Day | null])[] = [
    ['said', item.raised_on],
    ['promised', heard === null && item.closed_on === null ? item.promised_on : null],
    ['heard', heard],
    ['tried', item.trial?.ended_on ?? item.trial?.until ?? null],
    ['decided', item.decided?.on ?? null],
    ['done', item.done_on],
    ['asked_gone', item.closed_on === null ? item.asked_gone_on : null],
    ['closed', item.closed_on],
  ];
  return (
    <ol role="list" className={style.steps} aria-label={say('item.steps')}>
      {inOrder(steps).map(([step, day]) => (
        <li key={step}>
          <span>{say(`item.step.${step}`)}</span> <time dateTime={day}>{sayDay(day)}</time>
        </li>
      ))}
    </ol>
  );
}

/** Those that have a day, by their days; of one day as they follow from each other. */
function inOrder(steps: readonly (readonly [Step, Day | null])[]) {
  return steps
    .flatMap(([step, day]) => (day === null ? [] : [[step, day] as const]))
    .toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other)));
}
