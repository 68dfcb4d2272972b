import type { Feature } from '../../platform/feature.ts';
import { writeWeek } from './jobs/write.ts';
import { weeklyRoutes } from './routes.ts';

/** One mail a week with what waits for its reader, and the answers given from it. */
export const weekly: Feature = {
  noun: 'mail_answer',
  commands: [],
  reads: [],
  routes: weeklyRoutes,
  nightly: [writeWeek],
};
