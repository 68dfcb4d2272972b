import { Link } from '@tanstack/react-router';
import { useOnline, useWaitingCount } from '../api/outbox.ts';
import { sayDay } from '../i18n/format.ts';
import { Rich } from '../i18n/rich.tsx';
import { say } from '../say.ts';
import { useAsOf } from './context.ts';
import style from './notices.module.css';

const PARTS = { day: (text: string) => <strong>{text}</strong> };

// The notice stands on every page, so the search of the page cannot be named here.
const withoutDay = (search: object) => ({ ...search, asOf: undefined });

/** Says that the page shows an earlier day, and leads back to today. */
export function AsOfNotice() {
  const asOf = useAsOf();
  if (asOf === undefined) return null;
  return (
    <aside className={style.asOf}>
      <p>
        <Rich text={say('shell.as_of', { day: sayDay(asOf) })} parts={PARTS} />
      </p>
      <Link to="." search={withoutDay as never}>
        {say('shell.as_of_back')}
      </Link>
    </aside>
  );
}

/** Says that the connection is lost or that changes wait for it; nothing while all is well. */
export function ConnectionNotice() {
  const waiting = useWaitingCount();
  const online = useOnline();
  const text =
    waiting > 0
      ? say('connection.waiting', { count: waiting })
      : online
        ? null
        : say('connection.lost');
  return (
    <div className={style.connection} role="status">
      {text && <p>{text}</p>}
    </div>
  );
}
