import { Link } from '@tanstack/react-router';
import { useSession } from '../../../web/session/session.ts';
import style from './home.module.css';
import { say } from './say.ts';
import { homePages } from './which-page.ts';
import type { HomePage } from './which-page.ts';

const PATHS = {
  leader: '/home/leader',
  manager: '/home/manager',
  staff: '/home/me',
  reader: '/',
} as const satisfies Record<HomePage, string>;

/** The quiet way from one first page to the others a person has; nothing for whoever has one. */
export function OtherPages({ here }: { here: HomePage }) {
  const { roles } = useSession();
  const [first, ...rest] = homePages(roles);
  const others = [first, ...rest].filter((page) => page !== undefined && page !== here);
  if (others.length === 0) return null;
  return (
    <nav className={style.others} aria-label={say('others.label')}>
      <ul role="list">
        {others.map((page) => (
          <li key={page}>
            <Link to={page === first ? '/' : PATHS[page ?? 'reader']}>
              {say(`others.${page ?? 'reader'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
