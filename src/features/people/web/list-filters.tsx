import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Popover } from '../../../web/float/popover.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { IN_PLACE } from '../../../web/shell/address.ts';
import { treeOf } from '../rules/teams.ts';
import type { ListSearch } from './list-search.ts';
import { roles, states } from './list-search.ts';
import style from './people.module.css';
import { teamsQuery } from './queries.ts';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

/** Which people, as a line of words; the ones shown are set in ink. */
export function StateLine({ search }: { search: ListSearch }) {
  const shown = search.state ?? 'here';
  const byTeam = search.view === 'teams';
  const { page: _page, ...kept } = search;
  return (
    <div className={style.lines}>
      <nav className={style.words} aria-label={say('list.states')}>
        <ul>
          {states.map((state) => (
            <li key={state}>
              <Link
                to="/people"
                search={{ ...kept, state }}
                aria-current={state === shown ? 'true' : undefined}
                activeProps={{}}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {say(`state.${state}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav className={style.words} aria-label={say('list.views')}>
        <ul>
          {([false, true] as const).map((teams) => (
            <li key={String(teams)}>
              <Link
                to="/people"
                search={{ ...kept, view: teams ? ('teams' as const) : undefined }}
                aria-current={teams === byTeam ? 'true' : undefined}
                activeProps={{}}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {say(teams ? 'list.by_team' : 'list.by_name')}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** Search and the further filters. All of it stands in the address. */
export function Filters({ search }: { search: ListSearch }) {
  const navigate = useNavigate({ from: '/people' });
  const narrow = (key: 'q' | 'team' | 'role', value: string) =>
    void navigate({
      search: ({ page: _page, [key]: _old, ...rest }: ListSearch) =>
        (value === '' ? rest : { ...rest, [key]: value }) as ListSearch,
      ...IN_PLACE,
    });
  const { data } = useQuery(teamsQuery());
  const teams = treeOf((data?.rows ?? []).filter((team) => team.closed_on === null));
  const count = Number(search.team !== undefined) + Number(search.role !== undefined);
  return (
    <div className={style.filters}>
      <Search key={search.q ?? ''} text={search.q ?? ''} onSearch={(q) => narrow('q', q)} />
      <Popover label={count > 0 ? say('list.filters_set', { count }) : say('list.filters')}>
        {(close) => (
          <div className={style.filterFields}>
            <SelectField
              label={say('field.team')}
              value={search.team ?? ''}
              onText={(team) => narrow('team', team)}
              choices={[
                ['', say('list.any')],
                ...teams.map(({ team, depth }) => [team.id, indented(team.name, depth)] as const),
              ]}
            />
            <SelectField
              label={say('field.roles')}
              value={search.role ?? ''}
              onText={(role) => narrow('role', role)}
              choices={[
                ['', say('list.any')],
                ...roles.map((role) => [role, sayRole(role)] as const),
              ]}
            />
            <p>
              <Button onClick={close}>{say('list.filters_done')}</Button>
            </p>
          </div>
        )}
      </Popover>
    </div>
  );
}

/** Depth by figure spaces, because a native list of choices knows no other. */
function indented(name: string, depth: number): string {
  return `${'\u2003'.repeat(depth)}${name}`;
}

/** Searches on Enter and when the field is left; typing alone moves nothing under the fingers. */
function Search({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const send = () => typed.trim() !== text && onSearch(typed.trim());
  return (
    <search className={style.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          label={say('list.search')}
          type="search"
          value={typed}
          onText={setTyped}
          onBlur={send}
        />
      </form>
    </search>
  );
}
