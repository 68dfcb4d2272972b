import type { ProblemRecord } from '../contract/record.ts';
import { shortened, skeletonOf } from './fishbone-layout.ts';
import style from './problems.module.css';
import { say } from './say.ts';

const HEAD_LETTERS = 20;

/** The same causes by where in the set-up they lie, drawn for the wall and for paper; the list says all of it in words. */
export function Fishbone({ problem }: { problem: ProblemRecord }) {
  const { wide, high, spine, bones } = skeletonOf(problem.causes);
  return (
    <details>
      <summary>{say('causes.fishbone')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className={style.fish} role="region" tabIndex={0} aria-label={say('causes.fishbone')}>
        <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={say('causes.fishbone_alt')}>
          <line className={style.bone} x1={8} x2={wide - 150} y1={spine} y2={spine} />
          <text className={style.name} x={wide - 142} y={spine + 4}>
            {shortened(problem.title, HEAD_LETTERS)}
          </text>
          {bones.map(({ category, foot, top, causes }) => (
            <g key={category}>
              <line className={style.bone} x1={foot} y1={spine} x2={top.x} y2={top.y} />
              <text
                className={style.name}
                x={top.x}
                y={top.y < spine ? top.y - 6 : top.y + 16}
                textAnchor="middle"
              >
                {say(`category.${category}`)}
              </text>
              {causes.map(({ cause, x, y, words }) => (
                <text
                  key={cause.cause}
                  className={cause.root ? style.name : undefined}
                  x={x}
                  y={y}
                  textAnchor="end"
                >
                  {words}
                </text>
              ))}
            </g>
          ))}
        </svg>
      </div>
    </details>
  );
}
