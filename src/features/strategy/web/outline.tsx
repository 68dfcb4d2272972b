import { Link } from '@tanstack/react-router';
import type { Day } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import type { GoalRow, ObjectiveRow } from '../contract/shapes.ts';
import { say } from './say.ts';
import style from './strategy.module.css';
import { sayAim, sayStanding, wantsAttention } from './words.ts';

type OutlineProps = {
  goals: readonly GoalRow[];
  objectives: readonly ObjectiveRow[];
  today: Day;
  /** Below what its headings stand: the page's own, or a section's. */
  under?: 'page' | 'section';
};

/** The same as the map, as a list in a list; an objective stands under each goal it serves. */
export function Outline({ goals, objectives, today, under = 'page' }: OutlineProps) {
  const Heading = under === 'page' ? 'h2' : 'h3';
  const shown = new Set(goals.map(({ id }) => id));
  const alone = objectives.filter(({ goal_ids: ids }) => !ids.some((id) => shown.has(id)));
  return (
    <ul role="list" className={style.outline}>
      {goals.map((goal) => (
        <li key={goal.id}>
          <Heading className={style.goal}>
            <Link to="/goals/$id" params={{ id: goal.id }}>
              {goal.name}
            </Link>
          </Heading>
          <p className={style.under}>{sayGoal(goal)}</p>
          <Objectives
            objectives={objectives.filter(({ goal_ids: ids }) => ids.includes(goal.id))}
            today={today}
          />
        </li>
      ))}
      {alone.length > 0 && (
        <li>
          {goals.length > 0 && <Heading className={style.goal}>{say('map.serving_none')}</Heading>}
          <Objectives objectives={alone} today={today} />
        </li>
      )}
    </ul>
  );
}

function sayGoal({ field, horizon, outcome, closed_on: closed }: GoalRow): string {
  return outcome !== null && closed !== null
    ? say(`goal_outcome.${outcome}`, { day: sayDay(closed) })
    : say('map.until', { field: say(`field.${field}`), day: sayDay(horizon) });
}

type ObjectivesProps = { objectives: readonly ObjectiveRow[]; today: Day };

/** Objectives with how they stand and what they aim at. */
export function Objectives({ objectives, today }: ObjectivesProps) {
  if (objectives.length === 0) return null;
  return (
    <ul role="list" className={style.objectives}>
      {objectives.map((objective) => (
        <li key={objective.id}>
          <Link to="/objectives/$id" params={{ id: objective.id }}>
            {objective.name}
          </Link>{' '}
          <span className={wantsAttention(objective, today) ? style.attention : style.under}>
            {sayStanding(objective, today)}
          </span>
          {objective.measure && (
            <p className={style.under}>
              <Link to="/measures/$id" params={{ id: objective.measure.id }}>
                {objective.measure.name}
              </Link>
              {': '}
              {[sayAim(objective), say(`variation.${objective.measure.variation ?? 'none'}`)]
                .filter(Boolean)
                .join(' ')}
            </p>
          )}
          {objective.actions.total > 0 && (
            <p className={style.under}>{sayActions(objective.actions)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function sayActions({ total, open, late }: ObjectiveRow['actions']): string {
  if (open === 0) return say('actions.all_done', { count: total });
  return late === 0
    ? say('actions.open', { count: open })
    : say('actions.late', { count: open, late });
}
