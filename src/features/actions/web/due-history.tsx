import { sayDay, sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { say } from './say.ts';

/** Every move of the date: from when to when, who, why, and whether the old date had passed. */
export function DueHistory({ action }: { action: ActionRecord }) {
  if (action.moves.length === 0) return null;
  return (
    <Section title={say('moves.title', { count: action.moves.length })}>
      <ol role="list" className={style.entries}>
        {action.moves.map((move) => (
          <li key={move.moved_at}>
            <p>
              {say('moves.move', {
                from: move.from_day ? sayDay(move.from_day) : say('moves.no_date'),
                to: move.to_day ? sayDay(move.to_day) : say('moves.no_date'),
                reason: move.reason,
              })}
            </p>
            <p className={style.by}>
              {move.moved_by?.name ?? say('somebody')}
              {', '}
              <time dateTime={move.moved_at}>{sayInstant(new Date(move.moved_at))}</time>
              {', '}
              {say(move.after_due ? 'moves.after_due' : 'moves.before_due')}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
