import type { Scope } from '../access/scope.ts';
import type { Platform } from '../platform.ts';

/** Background work: named, retried until it succeeds, so it must be able to run twice. */
export type Task = {
  readonly name: string;
  readonly run: (
    platform: Platform,
    scope: Scope,
    payload: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
};

/** Work done at a fixed hour of an organisation's own day, once a day or once a week; or every hour. */
export type NightlyJob = {
  readonly name: string;
  /** 0 to 23, where the organisation is; every hour where left out. */
  readonly hour?: number;
  /** 1 = Monday; every day where left out. */
  readonly weekday?: number;
  readonly run: (platform: Platform, scope: Scope) => Promise<void>;
};
