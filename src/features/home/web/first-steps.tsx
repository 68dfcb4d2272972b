import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import style from './home.module.css';
import { say } from './say.ts';

/** An empty firm begins with the list it has. */
export function FirstSteps() {
  const imports: string = '/imports';
  return (
    <p className={style.steps}>
      <Link to={imports} className={classes('first')}>
        {say('first.import')}
      </Link>
      <Link to="/actions/new" className={classes('plain')}>
        {say('first.open')}
      </Link>
    </p>
  );
}
