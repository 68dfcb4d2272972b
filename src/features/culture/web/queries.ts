import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type {
  FigureListAnswer,
  FigurePageAnswer,
  SharedSignals,
  SignalPageAnswer,
} from '../contract.ts';

/** What is behind a signal. */
export function signalQuery(signal: SignalPageAnswer['id'], asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'signal', signal, asOf],
    queryFn: ({ signal: abort }) =>
      read(
        api.GET('/api/culture/signals/{signal}', { params: { path: { signal } }, signal: abort }),
      ) as Promise<SignalPageAnswer>,
  });
}

/** Every figure there is. */
export function figuresQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'figures', asOf],
    queryFn: ({ signal: abort }) =>
      read(api.GET('/api/culture/figures', { signal: abort })) as Promise<FigureListAnswer>,
  });
}

/** What is behind a figure. */
export function figureQuery(figure: FigurePageAnswer['id'], asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'figure', figure, asOf],
    queryFn: ({ signal: abort }) =>
      read(
        api.GET('/api/culture/figures/{figure}', { params: { path: { figure } }, signal: abort }),
      ) as Promise<FigurePageAnswer>,
  });
}

/** What concerns single leaders and was not settled in time. */
export function sharedQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'shared', asOf],
    queryFn: ({ signal: abort }) =>
      read(api.GET('/api/culture/shared_signals', { signal: abort })) as Promise<SharedSignals>,
  });
}
