import { Link } from '@tanstack/react-router';
import { sayDay } from '../../../web/i18n/format.ts';
import list from '../../../web/sentence/items.module.css';
import type { OwnRow } from '../contract/record.ts';
import { say } from './say.ts';
import { sayStanding, sayWords } from './words.ts';

/** What this person said or joined, and for each the answer with its reason and what came of it. */
export function OwnItems({ rows }: { rows: readonly OwnRow[] }) {
  return (
    <ul role="list" className={list.items}>
      {rows.map((row) => (
        <li key={row.id} className={list.item}>
          <OwnItem row={row} />
        </li>
      ))}
    </ul>
  );
}

function OwnItem({ row }: { row: OwnRow }) {
  const { decided, last_reply: last } = row;
  return (
    <>
      <h3 className={list.title}>
        <Link to="/voice/$id" params={{ id: row.id }}>
          {sayWords(row)}
        </Link>
      </h3>
      <p className="quiet">
        {say(`kind.${row.kind}`)} {row.reference}: {sayStanding(row)}.
        {row.joined && ` ${say('own.joined')}`}
        {row.standing === 'waits' && row.level === 'top' && ` ${say('own.late_to_top')}`}
      </p>
      {row.asks_gone && (
        <p>
          <Link to="/voice/$id" params={{ id: row.id }}>
            {say('own.asks_gone')}
          </Link>
        </p>
      )}
      {row.asks_fair && (
        <p>
          <Link to="/voice/$id" params={{ id: row.id }}>
            {say('own.asks_fair')}
          </Link>
        </p>
      )}
      {decided !== null && (
        <>
          <p>
            {say(`item.decided.${decided.decision}`, {
              who: decided.by?.name ?? say('somebody'),
              day: sayDay(decided.on),
            })}
          </p>
          <blockquote>{decided.reason}</blockquote>
        </>
      )}
      {decided === null && last !== null && (
        <>
          <p>{say('own.last', { who: last.by, day: sayDay(last.on) })}</p>
          <blockquote>{last.text}</blockquote>
        </>
      )}
      {row.done_on !== null && row.outcome !== '' && <blockquote>{row.outcome}</blockquote>}
    </>
  );
}
