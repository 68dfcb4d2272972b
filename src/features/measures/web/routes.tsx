import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { TODAY_ONLY } from '../../../web/shell/today-only.tsx';
import names from './menu/en.json';

/** The few words that the menu and the palette need before any page of measures is fetched. */
const say = catalogue('measures.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const measureRoutes = [
  createRoute({
    ...inShell,
    path: '/measures',
    component: lazyRouteComponent(() => import('./wall-page.tsx'), 'WallPage'),
  }),
  createRoute({
    ...inShell,
    path: '/measures/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/measures/keys',
    component: lazyRouteComponent(() => import('./keys-page.tsx'), 'KeysPage'),
  }),
  createRoute({
    ...inShell,
    path: '/measures/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
  }),
] as const;

export const measureMenu: readonly MenuItem[] = [{ name: () => say('measures'), to: '/measures' }];

export const measurePalette: readonly PaletteEntry[] = [
  { name: () => say('measures'), also: () => say('measures_also'), to: '/measures' },
  {
    name: () => say('new'),
    also: () => say('new_also'),
    to: '/measures/new',
    for: ['top_management', 'system_manager', 'line_manager', 'consultant'],
  },
  {
    name: () => say('keys'),
    also: () => say('keys_also'),
    to: '/measures/keys',
    for: ['top_management', 'system_manager', 'line_manager'],
  },
];
