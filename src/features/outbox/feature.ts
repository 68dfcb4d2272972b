import type { Feature } from '../../platform/feature.ts';
import { mailRecord } from './reads.ts';
import { outboxRoutes } from './routes.ts';

/** The mail that was sent, or would have been where no mail server is configured. */
export const outbox: Feature = {
  noun: 'outbox',
  commands: [],
  reads: [mailRecord],
  routes: outboxRoutes,
};
