import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayDayShort } from '../../../web/i18n/format.ts';
import type { PersonRecord } from '../contract/shapes.ts';
import style from './people.module.css';
import { ownedQuery } from './queries.ts';
import { say } from './say.ts';

const FEW = 12;

/** What somebody still has to do, soonest first; the rest is one step away. */
export function Owned({ person }: { person: PersonRecord }) {
  const owned = useQuery(ownedQuery(person.id));
  if (!owned.data) return <p className="quiet">{say('owned.loading')}</p>;
  const { rows } = owned.data;
  if (rows.length === 0) return <p className="quiet">{say('owned.none')}</p>;
  const accountable = rows.filter((row) => row.part === 'accountable').length;
  return (
    <div className={style.part}>
      <p>
        {say('owned.count', { count: accountable })}
        {rows.length > accountable &&
          ` ${say('owned.others', { count: rows.length - accountable })}`}
      </p>
      <ul className={style.rows}>
        {rows.slice(0, FEW).map((row) => (
          <li key={`${row.part} ${row.id}`}>
            <span>
              <Link to="/actions/$id" params={{ id: row.id }}>
                {row.title}
              </Link>{' '}
              <span className={style.aside}>{say(`part.${row.part}`)}</span>
            </span>
            <span className={style.aside}>
              {row.due_on ? (
                <time dateTime={row.due_on}>{sayDayShort(row.due_on)}</time>
              ) : (
                say('owned.no_date')
              )}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > FEW && (
        <Link to="/actions" search={{ accountable: person.id }}>
          {say('owned.all')}
        </Link>
      )}
    </div>
  );
}
