import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';

const say = catalogue('disclosure.menu', names);

const INSIDE = [
  'top_management',
  'system_manager',
  'line_manager',
  'staff',
  'internal_auditor',
] as const;

export const disclosureRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/disclosure',
    component: lazyRouteComponent(() => import('./disclosure-page.tsx'), 'DisclosurePage'),
  }),
] as const;

export const disclosureMenu: readonly MenuItem[] = [
  { name: () => say('disclosure'), to: '/disclosure', for: INSIDE, under: '/pulse' },
];

export const disclosurePalette: readonly PaletteEntry[] = [
  {
    name: () => say('disclosure'),
    also: () => say('disclosure_also'),
    to: '/disclosure',
    for: INSIDE,
  },
];
