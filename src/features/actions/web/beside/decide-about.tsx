import { Link } from '@tanstack/react-router';
import { holds, useSession } from '../../../../web/session/session.ts';
import { useAsOf } from '../../../../web/shell/context.ts';
import type { ActionRecord } from '../../contract/shapes.ts';
import style from '../actions.module.css';
import { say } from './say.ts';

const KINDS = ['decided', 'directed', 'no_change'] as const;

/** What waits too long can be ended by a decision, for which the action is kept as a fact as it stands today. */
export function DecideAbout({ action }: { action: ActionRecord }) {
  const mayDecide = holds(useSession(), 'top_management', 'line_manager');
  const past = useAsOf() !== undefined;
  const waits = action.stage === 'proposed' || action.late_days > 0;
  if (!mayDecide || past || !waits) return null;
  return (
    <p className={style.decide}>
      <span>{say('decide.about')}</span>
      {KINDS.map((kind) => (
        <Link key={kind} to="/decisions/new" search={{ action: action.id, kind }}>
          {say(`decide.${kind}`)}
        </Link>
      ))}
    </p>
  );
}
