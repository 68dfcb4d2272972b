import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { sayDay } from '../../../web/i18n/format.ts';
import list from '../../../web/sentence/items.module.css';
import type { Act } from '../../actions/web/in-place/act.ts';
import type { Decision, MineAnswer } from '../contract.ts';
import style from './home.module.css';
import { InPlace } from './in-place.tsx';
import { say } from './say.ts';

/** What was just done, and to what: it is said when it is no longer among what waits. */
export type Answered = { readonly id: string; readonly title: string; readonly act: Act };

const ACTS = ['accept', 'decline', 'hand_decision'] as const;

/** Proposals that wait for a yes or a no: who asks and since when, answered where they stand. */
export function Decisions({ decisions }: Pick<MineAnswer, 'decisions'>) {
  const [last, setLast] = useState<Answered | null>(null);
  const gone = last !== null && !decisions.rows.some(({ id }) => id === last.id);
  return (
    <>
      <Done answered={gone ? last : null} />
      <ul role="list" className={list.items}>
        {decisions.rows.map((decision) => (
          <li key={decision.id} className={list.item}>
            <Proposal decision={decision} onClose={setLast} />
          </li>
        ))}
      </ul>
      {decisions.total > decisions.rows.length && (
        <p>
          <Link to="/actions" search={{ state: 'proposed' }}>
            {say('decisions.all', { count: decisions.total })}
          </Link>
        </p>
      )}
    </>
  );
}

/** One proposal, with what can be said about it at once. */
export function Proposal(props: { decision: Decision; onClose: (answered: Answered) => void }) {
  const { decision, onClose } = props;
  const { id, title, asked_by: askedBy, asked_on: on, waiting_days: days } = decision;
  return (
    <>
      <h3 className={list.title}>
        <Link to="/actions/$id" params={{ id }}>
          {title}
        </Link>
      </h3>
      <p className="quiet">
        {say(days === 0 ? 'decisions.asks_today' : 'decisions.asks', {
          who: askedBy ?? say('somebody'),
          day: sayDay(on),
          count: days,
        })}{' '}
        {decision.asked_of_you && say('decisions.of_you')}
      </p>
      {decision.description !== '' && <p className={style.excerpt}>{decision.description}</p>}
      {decision.can.decide && (
        <InPlace id={id} name={title} acts={ACTS} onClose={(act) => onClose({ id, title, act })} />
      )}
    </>
  );
}

/** What was just decided. It takes the focus, because the button that was pressed is gone. */
export function Done({ answered }: { answered: Answered | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  const id = answered?.id;
  useEffect(() => {
    if (id !== undefined) line.current?.focus();
  }, [id]);
  return (
    <p role="status" tabIndex={-1} ref={line} className={answered ? style.done : 'unseen'}>
      {answered && say(`done.${answered.act}`, { title: answered.title })}
    </p>
  );
}
