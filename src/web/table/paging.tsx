import { Link } from '@tanstack/react-router';
import { classes } from '../control/button.tsx';
import { sayNumber } from '../i18n/format.ts';
import { say } from '../say.ts';
import style from './paging.module.css';

type PagingProps = { page: number; size: number; total: number };

/** Which rows of how many are shown, with the ways to the rows before and after. The page stands in the URL. */
export function Paging({ page, size, total }: PagingProps) {
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  if (total === 0) return null;
  return (
    <nav className={style.paging} aria-label={say('table.pages')}>
      <span>
        {say('table.rows', {
          from: sayNumber(first),
          to: sayNumber(last),
          total: sayNumber(total),
        })}
      </span>
      {page > 1 && <Turn to={page - 1} name={say('table.previous')} />}
      {last < total && <Turn to={page + 1} name={say('table.next')} />}
    </nav>
  );
}

function Turn({ to, name }: { to: number; name: string }) {
  const turned = (search: object) => ({ ...search, page: to === 1 ? undefined : to });
  return (
    // The page belongs to whichever list this stands under, so its search cannot be named here.
    <Link to="." className={classes()} search={turned as never}>
      {name}
    </Link>
  );
}
