import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type { Outbox, StoredMail } from '../contract.ts';

/** Mails on one page of the outbox. */
export const SIZE = 50;

/** One page of all mail of the firm, the newest first; the page before stays until the next has come. */
export function outboxQuery(page: number) {
  return queryOptions({
    queryKey: ['outbox', page],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/outbox', { params: { query: { page, size: SIZE } }, signal }),
      ) as Promise<Outbox>,
    placeholderData: keepPreviousData,
  });
}

/** One mail with its words as plain text, whether it was sent or not. */
export function mailQuery(id: string) {
  return queryOptions({
    queryKey: ['outbox', 'mail', id],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/outbox/{id}', { params: { path: { id } }, signal }),
      ) as Promise<StoredMail>,
  });
}
