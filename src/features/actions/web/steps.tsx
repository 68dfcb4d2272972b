import { sayDayShort } from '../../../web/i18n/format.ts';
import type { ActionRecord } from '../contract/shapes.ts';
import { say } from './say.ts';
import style from './steps.module.css';

type Step = {
  readonly key: 'opened' | 'contained' | 'planned' | 'done' | 'proved' | 'cancelled';
  readonly on: ActionRecord['opened_on'] | null;
  /** What is written under a step that has not come yet. */
  readonly ahead?: string;
};

/** The steps an action goes through. Containing and planning are shown once they were used, or while they can be. */
function stepsOf(action: ActionRecord): Step[] {
  const over = action.done_on !== null || action.cancelled_on !== null;
  const between: Step[] = [
    { key: 'contained', on: action.contained_on },
    { key: 'planned', on: action.planned_on },
  ];
  const due = action.due_on && say('step.due', { day: sayDayShort(action.due_on) });
  const check =
    action.check_due_on && say('step.check_due', { day: sayDayShort(action.check_due_on) });
  const end: Step[] =
    action.cancelled_on === null
      ? [
          { key: 'done', on: action.done_on, ...(due && { ahead: due }) },
          { key: 'proved', on: action.proved_on, ...(check && { ahead: check }) },
        ]
      : [{ key: 'cancelled', on: action.cancelled_on }];
  return [
    { key: 'opened', on: action.opened_on },
    ...between.filter((step) => step.on !== null || !over),
    ...end,
  ];
}

/** The state of an action as a line of steps with their dates; the passed ones are filled. */
export function Steps({ action }: { action: ActionRecord }) {
  return (
    <ol role="list" className={style.steps} aria-label={say('step.all')}>
      {stepsOf(action).map((step) => (
        <li key={step.key} className={step.on === null ? undefined : style.passed}>
          <span className={style.name}>{say(`step.${step.key}`)}</span>
          <span className={style.day}>
            {step.on === null ? (
              (step.ahead ?? <span className="unseen">{say('step.not_yet')}</span>)
            ) : (
              <time dateTime={step.on}>{sayDayShort(step.on)}</time>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
