import type { Feature } from '../../platform/feature.ts';
import { sign, verify } from './commands.ts';
import { evidenceRecord } from './reads.ts';
import { evidenceRoutes } from './routes.ts';

/** Whether the record of who did what is whole, and how somebody outside can check it. */
export const evidence: Feature = {
  noun: 'evidence',
  commands: [sign, verify],
  reads: [evidenceRecord],
  routes: evidenceRoutes,
};
