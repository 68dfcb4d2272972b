import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';

const say = catalogue('evidence.menu', names);

export const evidenceRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/evidence',
    component: lazyRouteComponent(() => import('./evidence-page.tsx'), 'EvidencePage'),
  }),
] as const;

export const evidenceMenu: readonly MenuItem[] = [
  {
    name: () => say('evidence'),
    to: '/evidence',
    for: ['top_management', 'system_manager', 'internal_auditor', 'external_auditor', 'consultant'],
  },
];

export const evidencePalette: readonly PaletteEntry[] = [
  { name: () => say('evidence'), also: () => say('evidence_also'), to: '/evidence' },
];
