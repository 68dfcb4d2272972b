import { expect, it } from 'vitest';
import * as shapes from '../contract/shapes.ts';
import {
  filterCount,
  queryOf,
  searchOf,
  searchOfQuery,
  significances,
  sources,
  states,
} from './list-search.ts';

it('knows the same states, sources and significances as the server', () => {
  expect(states).toEqual(shapes.STATES);
  expect(sources).toEqual(shapes.SOURCES);
  expect(significances).toEqual(shapes.SIGNIFICANCES);
});

it('takes from an address what belongs to the list and leaves the rest', () => {
  const search = searchOf({
    state: 'late',
    source: 'audit',
    page: '3',
    q: '',
    sort: 'drop',
    x: '1',
  });
  expect(search).toEqual({ state: 'late', source: 'audit', page: 3 });
  expect(shapes.listQueryShape.parse(search)).toMatchObject({ state: 'late', page: 3, size: 50 });
  expect(filterCount(search)).toBe(1);
});

it.each([0, -1, 1.5, 'x', 1])('does not believe page %s', (page) => {
  expect(searchOf({ page })).toEqual({});
});

it('keeps a list as a query and finds the same list again', () => {
  const search = { state: 'late', q: 'press & 3', mine: 'yes', sort: 'title' } as const;
  const query = `?${queryOf({ ...search, page: 3 })}`;
  expect(query).not.toContain('page');
  expect(searchOfQuery(query)).toEqual(search);
});

it('takes a figure in an address for a word', () => {
  expect(searchOf({ q: 123 })).toEqual({ q: '123' });
});
