import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';

const say = catalogue('imports.menu', names);
const IMPORTERS = ['top_management', 'system_manager', 'consultant'] as const;

const inShell = { getParentRoute: () => shellRoute } as const;

export const importRoutes = [
  createRoute({
    ...inShell,
    path: '/imports',
    validateSearch: (search: Record<string, unknown>): { register?: string } =>
      typeof search['register'] === 'string' ? { register: search['register'] } : {},
    component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/imports/$id',
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
] as const;

export const importMenu: readonly MenuItem[] = [
  { name: () => say('imports'), to: '/imports', for: IMPORTERS },
];

export const importPalette: readonly PaletteEntry[] = [
  { name: () => say('imports'), also: () => say('imports_also'), to: '/imports', for: IMPORTERS },
];
