import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { Day } from '../../../lib/day.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import type { GoalRow, ObjectiveRow } from '../contract/shapes.ts';
import { layOut, type Line } from './map-layout.ts';
import { say } from './say.ts';
import style from './strategy.module.css';
import { sayStanding, wantsAttention } from './words.ts';

type GraphProps = {
  goals: readonly GoalRow[];
  objectives: readonly ObjectiveRow[];
  today: Day;
};

/** Goals, objectives and measures in three columns, with a line from each to what it leads to. */
export function Graph({ goals, objectives, today }: GraphProps) {
  const layout = layOut(goals, objectives);
  const rows = { '--rows': layout.rows } as CSSProperties;
  return (
    <div className={style.graph}>
      <div className={style.heads} aria-hidden="true">
        <span>{say('map.goals')}</span>
        <span>{say('map.objectives')}</span>
        <span>{say('map.measures')}</span>
      </div>
      <div className={style.field} style={rows}>
        <Lines lines={layout.lines} rows={layout.rows} />
        <ul role="list" aria-label={say('map.goals')}>
          {layout.goals.map(({ row, at }) => (
            <li key={row.id} className={style.node} style={placeOf(0, at)}>
              <Link to="/goals/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
              <span className={style.under}>
                {say('map.until', { field: say(`field.${row.field}`), day: sayDay(row.horizon) })}
              </span>
            </li>
          ))}
        </ul>
        <ul role="list" aria-label={say('map.objectives')}>
          {layout.objectives.map(({ row, at }) => (
            <li key={row.id} className={style.node} style={placeOf(1, at)}>
              <Link to="/objectives/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
              <span className={wantsAttention(row, today) ? style.attention : style.under}>
                {sayStanding(row, today)}
              </span>
            </li>
          ))}
        </ul>
        <ul role="list" aria-label={say('map.measures')}>
          {layout.measures.map(({ row, at }) => (
            <li key={row.id} className={style.node} style={placeOf(2, at)}>
              <Link to="/measures/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
              <span className={style.under}>
                {[
                  say(`variation.${row.variation ?? 'none'}`),
                  row.owned ? null : say('map.unowned'),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function placeOf(column: 0 | 1 | 2, at: number): CSSProperties {
  return { '--column': column, '--at': at } as CSSProperties;
}

/** Where the columns begin and end, in hundredths of the width; the style sheet has the same. */
const WIDTH = 28;
const STEP = 36;

function Lines({ lines, rows }: { lines: readonly Line[]; rows: number }) {
  return (
    <svg
      className={style.lines}
      viewBox={`0 0 100 ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ column, from, to }) => {
        const left = column * STEP + WIDTH;
        const right = (column + 1) * STEP;
        const middle = (left + right) / 2;
        const [start, end] = [from + 0.5, to + 0.5];
        return (
          <path
            key={`${column} ${from} ${to}`}
            d={`M${left} ${start} C${middle} ${start} ${middle} ${end} ${right} ${end}`}
          />
        );
      })}
    </svg>
  );
}
