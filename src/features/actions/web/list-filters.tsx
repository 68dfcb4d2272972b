import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { IN_PLACE } from '../../../web/shell/address.ts';
import style from './actions.module.css';
import { FilterFields } from './filter-fields.tsx';
import { filterCount, states, withoutEmpty } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { say } from './say.ts';

/** What is left in sight before the question asked, in pixels. */
const MARGIN = 64;

/** The questions a list can be asked, as a line of words; the one asked is set in ink. */
export function StateLine({ search }: { search: ListSearch }) {
  const asked = search.state ?? 'open';
  return (
    <nav className={style.states} aria-label={say('list.states')}>
      <ul role="list">
        {states.map((state) => (
          <li key={state}>
            <Link
              from="/actions"
              to="/actions"
              search={({ page: _page, ...rest }) => ({ ...rest, state })}
              {...(state === asked && { ref: bringIntoSight })}
              aria-current={state === asked ? 'true' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              activeProps={{}}
            >
              {say(`state.${state}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone the line is longer than the screen, and the question asked may stand beyond its edge. */
function bringIntoSight(link: HTMLAnchorElement | null): void {
  const line = link?.closest('ul');
  if (link && line) line.scrollLeft = link.offsetLeft - MARGIN;
}

/** Search and the further filters. All of it stands in the address, so the link shows the same list. */
export function Filters({ search, children }: { search: ListSearch; children?: ReactNode }) {
  const navigate = useNavigate({ from: '/actions' });
  const narrow = (more: ListSearch) =>
    void navigate({
      search: ({ page: _page, ...rest }) => withoutEmpty({ ...rest, ...more }),
      ...IN_PLACE,
    });
  const count = filterCount(search);
  return (
    <div className={style.filters}>
      <Search text={search.q ?? ''} onSearch={(q) => narrow({ q })} />
      <Popover label={count > 0 ? say('list.filters_set', { count }) : say('list.filters')}>
        {(close) => (
          <div className={style.filterFields}>
            <FilterFields search={search} narrow={narrow} />
            <p className={style.filterEnd}>
              <Button onClick={close}>{say('list.filters_done')}</Button>
              {count > 0 && (
                <Link to="/actions" search={{ state: search.state }}>
                  {say('list.filters_none')}
                </Link>
              )}
            </p>
          </div>
        )}
      </Popover>
      {children}
    </div>
  );
}

/** Searches a moment after the last letter, or at once on Enter. */
function Search({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text);
  // Another search by a link or the way back: the field follows the address.
  if (asked !== text) {
    setAsked(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => onSearch(typed), 300);
    return () => clearTimeout(timer);
  });
  return (
    <form
      role="search"
      className={style.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed);
      }}
    >
      <TextField label={say('list.search')} type="search" value={typed} onText={setTyped} />
    </form>
  );
}
