import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { sayDay } from '../../../web/i18n/format.ts';
import { TextField } from '../../../web/form/field.tsx';
import { Empty } from '../../../web/sentence/sentence.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import list from '../../../web/sentence/items.module.css';
import type { ActionRow } from '../../actions/contract/shapes.ts';
import { findQuery } from './queries.ts';
import type { Found } from './queries.ts';
import { say } from './say.ts';

const route = getRouteApi('/shell/find');
const PAUSE = 250;

/** One field over everything there is to find so far, and a plain word on what that is. */
export function FindPage() {
  const { q = '' } = route.useSearch();
  const [typed, setTyped] = useState(q);
  const navigate = useNavigate({ from: '/find' });
  const field = useRef<HTMLInputElement>(null);
  // Whoever opens this page wants to type; the shell has put the focus on the page by then.
  useEffect(() => field.current?.focus(), []);
  const words = typed.trim();
  useEffect(() => {
    if (words === q) return undefined;
    const timer = setTimeout(() => {
      void navigate({
        search: ({ q: _before, ...rest }) => (words === '' ? rest : { ...rest, q: words }),
        ...IN_PLACE,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [words, q, navigate]);
  return (
    <Page title={say('find.title')} intro={say('find.intro')}>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={say('find.field')}
          type="search"
          value={typed}
          onText={setTyped}
          autoComplete="off"
          ref={field}
        />
      </form>
      {q !== '' && <Results typed={q} />}
    </Page>
  );
}

function Results({ typed }: { typed: string }) {
  const session = useSession();
  const search = useQuery(findQuery(typed, useAsOf()));
  if (search.error && !search.data) throw search.error;
  if (!search.data) return <p role="status">{say('find.searching')}</p>;
  const { actions, people } = search.data;
  const total = actions.total + people.length;
  return (
    <>
      <p role="status" className={total > 0 ? 'unseen' : undefined}>
        {say('find.found', { count: total })}
      </p>
      {total === 0 && (
        <Empty
          step={!holds(session, 'external_auditor') && <Link to="/say">{say('find.ask')}</Link>}
        >
          {say('find.none', { typed })}
        </Empty>
      )}
      <People people={people} />
      <Actions actions={actions} typed={typed} />
    </>
  );
}

function People({ people }: Pick<Found, 'people'>) {
  if (people.length === 0) return null;
  return (
    <Section title={say('find.people')}>
      <ul role="list" className={list.items}>
        {people.map((person) => (
          <li key={person.id} className={list.item}>
            <h3 className={list.title}>
              <Link to="/people/$id" params={{ id: person.id }}>
                {person.name}
              </Link>
            </h3>
            <p className="quiet">{aboutPerson(person)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Whoever looks in from outside is said to, so that nobody takes them for one of the firm. */
function aboutPerson({ job_title: job, team, from_outside: outside }: Found['people'][number]) {
  return [outside && say('find.outside'), job, team].filter(Boolean).join(', ');
}

function Actions({ actions, typed }: Pick<Found, 'actions'> & { typed: string }) {
  if (actions.total === 0) return null;
  return (
    <Section
      title={say('find.actions')}
      aside={
        actions.total > actions.rows.length && (
          <Link to="/actions" search={{ state: 'all', q: typed }}>
            {say('find.all', { count: actions.total })}
          </Link>
        )
      }
    >
      <ul role="list" className={list.items}>
        {actions.rows.map((row) => (
          <li key={row.id} className={list.item}>
            <h3 className={list.title}>
              <Link to="/actions/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
            </h3>
            <p className="quiet">{aboutAction(row)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function aboutAction(row: ActionRow): string {
  const parts = [row.reference, say(`stage.${row.stage}`)];
  if (row.done_on !== null) parts.push(sayDay(row.done_on));
  else if (row.due_on !== null) parts.push(say('find.due', { day: sayDay(row.due_on) }));
  if (row.accountable) parts.push(row.accountable.name);
  return parts.join(', ');
}
