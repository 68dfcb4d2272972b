import type { Feature } from '../../platform/feature.ts';
import { disclosureRoutes } from './routes.ts';

/** What is measured and what never, who sees what and how long it is kept: as it is set up now, on a page and on paper. */
export const disclosure: Feature = {
  noun: 'disclosure',
  commands: [],
  reads: [],
  routes: disclosureRoutes,
};
