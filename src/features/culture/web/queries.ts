import { queryOptions } from '@tanstack/react-query';
import { api, read } from '../../../web/api/client.ts';
import type {
  FigureListAnswer,
  FigurePageAnswer,
  SharedSignals,
  SignalPageAnswer,
} from '../contract.ts';
import type { AuditAnswer, AuditsAnswer } from '../contract/around.ts';
import type { CourseAnswer, OverTimeAnswer } from '../contract/course.ts';

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

/** The months of a figure. */
export function courseQuery(figure: CourseAnswer['id'], asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'course', figure, asOf],
    queryFn: ({ signal: abort }) =>
      read(
        api.GET('/api/culture/figures/{figure}/course', {
          params: { path: { figure } },
          signal: abort,
        }),
      ) as Promise<CourseAnswer>,
  });
}

/** What leaders do and what people say, month by month. */
export function overTimeQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'over_time', asOf],
    queryFn: ({ signal: abort }) =>
      read(api.GET('/api/culture/over_time', { signal: abort })) as Promise<OverTimeAnswer>,
  });
}

/** What was done around external audits. */
export function auditsQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'audits', asOf],
    queryFn: ({ signal: abort }) =>
      read(api.GET('/api/culture/audits', { signal: abort })) as Promise<AuditsAnswer>,
  });
}

/** The records around one external audit. */
export function auditQuery(audit: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['culture', 'audit', audit, asOf],
    queryFn: ({ signal: abort }) =>
      read(
        api.GET('/api/culture/audits/{audit}', { params: { path: { audit } }, signal: abort }),
      ) as Promise<AuditAnswer>,
  });
}
