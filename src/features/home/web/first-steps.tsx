import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import style from './home.module.css';
import { say } from './say.ts';

/** An empty firm begins with the list it has; whoever may not bring it in opens the first action. */
export function FirstSteps() {
  const mayImport = holds(useSession(), 'top_management', 'system_manager', 'consultant');
  return (
    <p className={style.steps}>
      {mayImport && (
        <Link to="/imports" className={classes('first')}>
          {say('first.import')}
        </Link>
      )}
      <Link to="/actions/new" className={classes(mayImport ? 'plain' : 'first')}>
        {say('first.open')}
      </Link>
    </p>
  );
}
