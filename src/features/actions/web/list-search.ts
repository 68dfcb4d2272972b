import type { ListQuery, Significance, Source, State } from '../contract/shapes.ts';

/*
 * The filters of the list as they stand in the page's URL: whoever has the link sees the same list.
 * What does not belong there is left out rather than refused, because links are typed and cut short.
 */

export const states = [
  'open',
  'late',
  'due_week',
  'stuck',
  'unowned',
  'undated',
  'unchecked',
  'check_due',
  'proposed',
  'done',
  'proved',
  'cancelled',
  'all',
] as const satisfies readonly State[];

export const sources = [
  'audit',
  'external_audit',
  'nonconformity',
  'complaint',
  'incident',
  'near_miss',
  'idea',
  'concern',
  'review',
  'risk',
  'opportunity',
  'objective',
  'law',
  'supplier',
  'project',
  'other',
] as const satisfies readonly Source[];

export const significances = ['high', 'normal', 'low'] as const satisfies readonly Significance[];

const sorts = [
  'due_on',
  'opened_on',
  'reference',
  'title',
  'accountable',
  'significance',
  'done_on',
] as const satisfies readonly ListQuery['sort'][];

export type ListSearch = { readonly [Key in keyof ListQuery]?: ListQuery[Key] | undefined };

/** The filters out of an address. */
export function searchOf(raw: Record<string, unknown>): ListSearch {
  const text = (key: string) => {
    const value = raw[key];
    // The router reads a figure in an address as a number; here it is a word to search for.
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const oneOf = <Value extends string>(key: string, values: readonly Value[]) =>
    values.find((value) => value === raw[key]);
  const page = Number(raw['page']);
  return withoutEmpty({
    state: oneOf('state', states),
    q: text('q'),
    accountable: text('accountable'),
    source: oneOf('source', sources),
    significance: oneOf('significance', significances),
    process: text('process'),
    team: text('team'),
    import: text('import'),
    mine: oneOf('mine', ['yes'] as const),
    ids: text('ids'),
    sort: oneOf('sort', sorts),
    direction: oneOf('direction', ['asc', 'desc'] as const),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  });
}

/** Leaves out what is undefined, so that the address holds only what was chosen. */
export function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Fields;
}

/** The list as the query of an address: its filters and its order, not the page one happens to be on. */
export function queryOf({ page: _page, ...search }: ListSearch): URLSearchParams {
  const set = Object.entries(withoutEmpty(search)).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(set);
}

/** The list behind a kept query. */
export function searchOfQuery(query: string): ListSearch {
  return searchOf(Object.fromEntries(new URLSearchParams(query)));
}

/** How many filters besides the state are set. */
export function filterCount(search: ListSearch): number {
  const keys = [
    'accountable',
    'source',
    'significance',
    'process',
    'team',
    'import',
    'mine',
    'ids',
  ];
  return keys.filter((key) => search[key as keyof ListSearch] !== undefined).length;
}
