import { sayDayShort } from '../../../web/i18n/format.ts';
import type { Column } from '../../../web/table/data-table.tsx';
import type { PersonRow } from '../contract/shapes.ts';
import type { ListSearch } from './list-search.ts';
import { say } from './say.ts';
import { sayRoles } from './say-role.ts';

/** Every column a person can choose. */
export function listColumns(): readonly Column<PersonRow>[] {
  return [
    { key: 'name', name: say('field.name'), cell: (row) => row.name },
    { key: 'job_title', name: say('field.job_title'), cell: (row) => row.job_title },
    { key: 'team', name: say('field.team'), cell: (row) => row.team?.name },
    { key: 'roles', name: say('field.roles'), cell: (row) => sayRoles(row.roles) },
    { key: 'site', name: say('field.site'), cell: (row) => row.site?.name },
    { key: 'email', name: say('field.email'), cell: (row) => row.email },
    {
      key: 'away_until',
      name: say('field.away_until'),
      figures: true,
      cell: (row) => row.away_until && sayDayShort(row.away_until),
    },
    {
      key: 'left_on',
      name: say('field.left_on'),
      figures: true,
      cell: (row) => row.left_on && sayDayShort(row.left_on),
    },
  ];
}

const USUAL = ['job_title', 'team', 'roles'];

/** What is shown until somebody chooses otherwise. */
export function usualColumns(state: NonNullable<ListSearch['state']>): readonly string[] {
  if (state === 'as_written') return [];
  if (state === 'outside') return ['roles', 'email'];
  if (state === 'left') return ['job_title', 'team', 'left_on'];
  return state === 'away' ? [...USUAL, 'away_until'] : USUAL;
}
