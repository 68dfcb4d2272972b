import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { classes } from '../../../web/control/button.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { LeaderAnswer, Matter } from '../contract.ts';
import { LookBack, Request, Word } from './asked.tsx';
import { Done, Proposal, type Answered } from './decisions.tsx';
import { OwnAction } from './promises.tsx';
import { say } from './say.ts';

/** The weightiest decisions only the reader can take, and the way to the others. */
export function Matters({ matters: { rows, totals } }: Pick<LeaderAnswer, 'matters'>) {
  const [last, setLast] = useState<Answered | null>(null);
  const gone = last !== null && !rows.some(({ record }) => record.id === last.id);
  return (
    <Section title={say(`matters.title.${rows.length as 0 | 1 | 2 | 3}`)}>
      {rows.length === 0 && <p className="quiet">{say('decisions.none')}</p>}
      <Done answered={gone ? last : null} />
      <ul role="list" className={list.items}>
        {rows.map((matter) => (
          <li key={matter.record.id} className={list.item}>
            <One matter={matter} onClose={setLast} />
          </li>
        ))}
      </ul>
      <Others rows={rows} totals={totals} />
    </Section>
  );
}

function One({ matter, onClose }: { matter: Matter; onClose: (answered: Answered) => void }) {
  switch (matter.kind) {
    case 'proposal':
      return <Proposal decision={matter.record} onClose={onClose} />;
    case 'request':
      return <Request request={matter.record} />;
    case 'look_back':
      return <LookBack decision={matter.record} />;
    case 'word':
      return <Word item={matter.record} />;
    case 'late_action': {
      const { id, title } = matter.record;
      return (
        <OwnAction row={matter.record} onClose={(act) => onClose({ id, title, act })}>
          {matter.record.can.finish && (
            <Link
              to="/decisions/new"
              search={{ action: id, kind: 'decided' }}
              className={classes('quiet')}
              aria-label={say('matters.decide_what', { name: title })}
            >
              {say('matters.decide')}
            </Link>
          )}
        </OwnAction>
      );
    }
  }
}

/** Where the others are that wait and do not stand above; nothing where all of them do. */
function Others({ rows, totals }: LeaderAnswer['matters']) {
  const { person } = useSession();
  const isMore = (kind: Matter['kind']) =>
    totals[kind] > rows.filter((matter) => matter.kind === kind).length;
  const links = [
    isMore('proposal') && (
      <Link key="proposal" to="/actions" search={{ state: 'proposed' }}>
        {say('decisions.all', { count: totals.proposal })}
      </Link>
    ),
    isMore('request') && (
      <Link key="request" to="/requests">
        {say('requests.all', { count: totals.request })}
      </Link>
    ),
    isMore('word') && (
      <Link key="word" to="/voice" search={{ state: 'mine' }}>
        {say('words.all')}
      </Link>
    ),
    isMore('late_action') && (
      <Link key="late_action" to="/actions" search={{ state: 'late', accountable: person.id }}>
        {say('matters.all_late', { count: totals.late_action })}
      </Link>
    ),
    isMore('look_back') && (
      <Link key="look_back" to="/decisions" search={{ state: 'look_back_due', owner: person.id }}>
        {say('look_backs.all', { count: totals.look_back })}
      </Link>
    ),
  ].filter((link) => link !== false);
  return links.map((link) => <p key={link.key}>{link}</p>);
}
