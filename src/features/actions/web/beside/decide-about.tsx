import { Link } from '@tanstack/react-router';
import { holds, useSession } from '../../../../web/session/session.ts';
import { useAsOf } from '../../../../web/shell/context.ts';
import type { ActionRecord } from '../../contract/shapes.ts';
import type { About } from '../queries.ts';
import style from './beside.module.css';
import { say } from './say.ts';

const KINDS = ['decided', 'directed', 'no_change'] as const;

/** What waits too long can be ended by a decision, for which the action is kept as a fact as it stands today. */
export function DecideAbout({ action }: { action: ActionRecord }) {
  const waits = action.stage === 'proposed' || action.late_days > 0;
  return waits && <DecideLinks about={{ action: action.id }} />;
}

/** Ways to a decision that begins with this record as its fact; for those who may decide, and today alone. */
export function DecideLinks({ about }: { about: About }) {
  const mayDecide = holds(useSession(), 'top_management', 'line_manager');
  const past = useAsOf() !== undefined;
  if (!mayDecide || past) return null;
  return (
    <p className={style.decide}>
      <span>{say('decide.about')}</span>
      {KINDS.map((kind) => (
        <Link key={kind} to="/decisions/new" search={{ ...about, kind }}>
          {say(`decide.${kind}`)}
        </Link>
      ))}
    </p>
  );
}
