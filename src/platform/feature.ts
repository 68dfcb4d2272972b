import type { Command } from './commands/command.ts';
import type { Subscriber } from './commands/path.ts';
import type { Keeping } from './described.ts';
import type { Read } from './http/read-routes.ts';
import type { Http } from './http/server.ts';
import type { Platform } from './platform.ts';
import type { NightlyJob, Task } from './jobs/task.ts';

/** A feature's table of contents: everything main needs to know of it. */
export type Feature = {
  /** The noun: folder, URL, table prefix, event and permission are named by it. */
  readonly noun: string;
  readonly commands: readonly Command[];
  /** Commands that only the product itself runs; they have no URL. */
  readonly internal?: readonly Command[];
  readonly reads: readonly Read[];
  /** Uploads, downloads and other routes that are neither a command nor a plain read. */
  readonly routes?: (app: Http, platform: Platform) => void;
  /** What it does when a feature above it has written something. */
  readonly on?: Readonly<Record<string, Subscriber>>;
  readonly tasks?: readonly Task[];
  readonly nightly?: readonly NightlyJob[];
  /** What it takes away of itself, and when; everything else stays. In words, from the numbers that decide it. */
  readonly keeps?: readonly Keeping[];
};
