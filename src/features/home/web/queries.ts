import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { ActionRow } from '../../actions/contract/shapes.ts';
import type {
  AnswersAnswer,
  LeaderAnswer,
  ManagerAnswer,
  MineAnswer,
  ReaderAnswer,
  StaffAnswer,
} from '../contract.ts';

type AsOf = string | undefined;

export const leaderQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'leader', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/home/leader', { signal })) as unknown as Promise<LeaderAnswer>,
  });

export const managerQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'manager', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/home/manager', { signal })) as unknown as Promise<ManagerAnswer>,
  });

export const staffQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'staff', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/home/staff', { signal })) as unknown as Promise<StaffAnswer>,
  });

export const mineQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'mine', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/home/mine', { signal })) as unknown as Promise<MineAnswer>,
  });

export const answersQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'answers', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/home/answers', { signal })) as unknown as Promise<AnswersAnswer>,
  });

export const readerQuery = (asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'reader', asOf],
    queryFn: ({ signal }) =>
      read(api.GET('/api/home/reader', { signal })) as unknown as Promise<ReaderAnswer>,
  });

export type Found = {
  readonly actions: { readonly total: number; readonly rows: readonly ActionRow[] };
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly job_title: string;
    readonly team: string | null;
    readonly from_outside: boolean;
  }[];
};

const MOST_FOUND = 8;

/** Actions whose words, and people whose names, fit what was typed. */
export const findQuery = (typed: string, asOf: AsOf) =>
  queryOptions({
    queryKey: ['home', 'find', typed, asOf],
    enabled: typed !== '',
    placeholderData: keepPreviousData,
    refetchInterval: false,
    queryFn: async ({ signal }): Promise<Found> => {
      const query = { q: typed, state: 'all', size: MOST_FOUND } as const;
      const people = { q: typed, outside: 'yes', limit: MOST_FOUND } as const;
      const [actions, named] = await Promise.all([
        read(api.GET('/api/actions', { params: { query }, signal })),
        read(api.GET('/api/people/search', { params: { query: people }, signal })),
      ]);
      return { actions: actions as unknown as Found['actions'], people: named.rows };
    },
  });
