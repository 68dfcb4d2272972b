import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { classes } from '../../../web/control/button.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Statement } from '../../../web/sentence/sentence.tsx';
import list from '../../../web/sentence/items.module.css';
import type { ActionRow } from '../../actions/contract/shapes.ts';
import type { Promises as PromisesAnswer } from '../contract.ts';
import type { Act } from '../../actions/web/in-place/act.ts';
import { Done } from './decisions.tsx';
import style from './home.module.css';
import { InPlace } from './in-place.tsx';
import { say } from './say.ts';

/** What the reader promised: due, kept and slipped, and for the nearest ones the smallest next step. */
export function Promises({ promises }: { promises: PromisesAnswer }) {
  const [last, setLast] = useState<{ id: string; title: string; act: Act } | null>(null);
  const { rows, open, people } = promises;
  const gone = last !== null && !rows.some(({ id }) => id === last.id);
  return (
    <>
      <Statement under={keptSentence(promises)}>{openSentence(promises)}</Statement>
      <Done answered={gone ? last : null} />
      {rows.length > 0 && (
        <ul role="list" className={list.items}>
          {rows.map((row) => (
            <PromiseRow
              key={row.id}
              row={row}
              onClose={(act) => setLast({ id: row.id, title: row.title, act })}
            />
          ))}
        </ul>
      )}
      {people.rows.length > 0 && <ToPeople rows={people.rows} />}
      {open > rows.length && (
        <p>
          <Link to="/mine">{say('promises.all', { count: open })}</Link>
        </p>
      )}
    </>
  );
}

/** What was promised to people, with a day and what they will notice. */
function ToPeople({ rows }: Pick<PromisesAnswer['people'], 'rows'>) {
  return (
    <ul role="list" className={list.items}>
      {rows.map(({ id, what, notice, due_on: due, late }) => (
        <li key={id} className={list.item}>
          <h3 className={list.title}>
            <Link to="/promises/$id" params={{ id }}>
              {what}
            </Link>
          </h3>
          <p className="quiet">
            {say(late ? 'promises.people_late' : 'promises.people_due', { day: sayDay(due) })}{' '}
            {say('promises.people_notice', { notice })}
          </p>
          <div className={style.acts}>
            <Link
              to="/promises/$id"
              params={{ id }}
              className={classes('quiet')}
              aria-label={say('promises.people_show_what', { name: what })}
            >
              {say('promises.people_show')}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

function openSentence({ open, late, due_week: dueWeek }: PromisesAnswer): string {
  if (open === 0) return say('promises.none');
  if (open === 1 && late + dueWeek > 0)
    return say(late > 0 ? 'promises.late_only' : 'promises.due_only');
  if (late > 0) return say('promises.late', { count: late, open });
  return say(dueWeek > 0 ? 'promises.due' : 'promises.open', {
    count: dueWeek > 0 ? dueWeek : open,
    open,
  });
}

function keptSentence({ fell_due: fellDue, kept, days }: PromisesAnswer): string {
  if (fellDue === 0) return say('promises.no_dates', { days });
  if (kept === fellDue) return say('promises.all_kept', { count: fellDue, days });
  if (fellDue === 1) return say('promises.slipped_only', { days });
  return say('promises.kept', { count: kept, due: fellDue, slipped: fellDue - kept, days });
}

type PromiseRowProps = {
  row: ActionRow;
  /** The reader helps with it and somebody else is accountable. */
  helps?: boolean;
  onClose?: (act: Act) => void;
};

/** One promise in a list. */
export function PromiseRow(props: PromiseRowProps) {
  return (
    <li className={list.item}>
      <OwnAction {...props} />
    </li>
  );
}

/** One promise with its date, and what can be done about it at once. */
export function OwnAction(props: PromiseRowProps & { children?: ReactNode }) {
  const { row, helps = false, onClose = () => undefined, children } = props;
  const acts: Act[] = [
    ...(row.can.finish ? (['finish'] as const) : []),
    ...(row.can.move_due ? (['move_due'] as const) : []),
    ...(row.can.assign ? (['help'] as const) : []),
  ];
  return (
    <>
      <h3 className={list.title}>
        <Link to="/actions/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      </h3>
      <p className="quiet">
        {dueSentence(row)}{' '}
        {helps && row.accountable && say('promises.helps', { who: row.accountable.name })}
      </p>
      {acts.length > 0 && (
        <InPlace id={row.id} name={row.title} acts={acts} quiet onClose={onClose}>
          {children}
        </InPlace>
      )}
    </>
  );
}

function dueSentence(row: ActionRow): string {
  const { due_on: due, first_due_on: first, late_days: late, due_moves: moves } = row;
  if (due === null) return say('promises.no_date');
  const when = say(late > 0 ? 'promises.was_due' : 'promises.is_due', {
    day: sayDay(due),
    count: late,
  });
  if (moves === 0 || first === null || first === due) return when;
  return `${when} ${say('promises.moved', { day: sayDay(first), count: moves })}`;
}
