import { Link } from '@tanstack/react-router';
import { say } from '../say.ts';
import { useSession, type Role } from '../session/session.ts';
import style from './purpose.module.css';

/** Read nothing of how the product is set up. */
const OUTSIDE: readonly Role[] = ['external_auditor', 'consultant'];

/** What a page about how the firm is led is for, and what never; printed with it. */
export function Purpose() {
  const isHere = useSession().roles.some((role) => !OUTSIDE.includes(role));
  return (
    <footer className={style.purpose}>
      <p>{say('purpose.text')}</p>
      {isHere && <Link to="/disclosure">{say('purpose.more')}</Link>}
    </footer>
  );
}
