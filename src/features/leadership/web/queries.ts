import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import type { CaseKind } from '../contract/kinds.ts';
import type { Commitment, DutyRow, Visit, WhyMessage } from '../contract/shapes.ts';
import type { PromiseSearch, VisitSearch } from './searches.ts';

type List<Row> = {
  readonly total: number;
  readonly rows: Row[];
  readonly can: { readonly lead: boolean };
};

/**
 * One page of the promises the reader may see; the last page stays while another one is fetched. Here and below, `asOf`
 * only keeps the answers of several days apart: the client itself sends the day that stands in the address.
 */
export function promisesQuery(search: PromiseSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'promises', search, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/commitments', { params: { query: search as object }, signal })) as Promise<
        List<Commitment>
      >,
    placeholderData: keepPreviousData,
  });
}

/** One promise with its moves and what shows it. One the reader may not see is as good as not there. */
export function promiseQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'promise', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/commitments/{id}', { params: { path: { id } }, signal }),
      ) as Promise<Commitment>,
  });
}

/** One page of the visits to the reader's team and of their own, for top management of all, the latest first. */
export function visitsQuery(search: VisitSearch, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'visits', search, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/visits', { params: { query: search as object }, signal })) as Promise<
        List<Visit>
      >,
    placeholderData: keepPreviousData,
  });
}

/** One visit with its points and the replies the team was given by then. */
export function visitQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'visit', id, asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/visits/{id}', { params: { path: { id } }, signal })) as Promise<Visit>,
  });
}

/** One page of the messages for the reader or by them, for top management all of them, the latest first. */
export function messagesQuery(page: number | undefined, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'messages', page, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/why_messages', { params: { query: page ? { page } : {} }, signal }),
      ) as Promise<List<WhyMessage>>,
    placeholderData: keepPreviousData,
  });
}

/** One message that says why, with the occasions on which it was told and to how many people. */
export function messageQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'message', id, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/why_messages/{id}', { params: { path: { id } }, signal }),
      ) as Promise<WhyMessage>,
  });
}

/** All duties of top management, those nobody answers for too, with the tasks given towards them. */
export function dutiesQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['leadership', 'duties', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/duties', { signal })) as Promise<{ rows: DutyRow[] }>,
  });
}

type Finder = (typed: string) => Promise<readonly Choice[]>;

const SHOWN = 20;
const fitting = (typed: string) =>
  ({ params: { query: { state: 'all', q: typed, size: SHOWN } } }) as const;

const FINDERS: Record<Exclude<CaseKind, 'text'>, Finder> = {
  action: async (typed) => {
    const { rows } = await read(api.GET('/api/actions', fitting(typed)));
    return rows.map(({ id, title, reference }) => ({ id, name: title, about: reference }));
  },
  problem: async (typed) => {
    const { rows } = await read(api.GET('/api/problems', fitting(typed)));
    return rows.map(({ id, title, reference }) => ({ id, name: title, about: reference }));
  },
  // The list of decisions cannot be asked for words.
  decision: async (typed) => {
    const { rows } = await read(api.GET('/api/decisions', { params: { query: { size: 200 } } }));
    const wanted = typed.trim().toLowerCase();
    return rows
      .filter(({ chosen }) => chosen.toLowerCase().includes(wanted))
      .slice(0, SHOWN)
      .map(({ id, chosen }) => ({ id, name: chosen }));
  },
};

/** The records of one kind whose words fit, settled ones too. */
export const findRecords = (kind: Exclude<CaseKind, 'text'>): Finder => FINDERS[kind];
