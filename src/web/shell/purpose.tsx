import { Link } from '@tanstack/react-router';
import { say } from '../say.ts';
import { useSession, worksHere } from '../session/session.ts';
import style from './purpose.module.css';

/** What a page about how the firm is led is for, and what never; printed with it. */
export function Purpose() {
  const session = useSession();
  return (
    <footer className={style.purpose}>
      <p>{say('purpose.text')}</p>
      {worksHere(session) && <Link to="/disclosure">{say('purpose.more')}</Link>}
    </footer>
  );
}
