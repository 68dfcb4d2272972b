import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { searchOf } from './list-search.ts';
import names from './menu/en.json';

/** The few words that the menu and the palette need before any page of actions is fetched. */
const say = catalogue('actions.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const actionRoutes = [
  createRoute({
    ...inShell,
    path: '/actions',
    validateSearch: searchOf,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/actions/new',
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/actions/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
  }),
] as const;

export const actionMenu: readonly MenuItem[] = [{ name: () => say('actions'), to: '/actions' }];

export const actionPalette: readonly PaletteEntry[] = [
  {
    name: () => say('new'),
    also: () => say('new_also'),
    to: '/actions/new',
    for: [
      'top_management',
      'system_manager',
      'line_manager',
      'staff',
      'internal_auditor',
      'consultant',
    ],
  },
  { name: () => say('mine'), to: '/actions?mine=yes' },
  { name: () => say('late'), also: () => say('late_also'), to: '/actions?state=late' },
  { name: () => say('unchecked'), to: '/actions?state=unchecked' },
  { name: () => say('unowned'), to: '/actions?state=unowned' },
  { name: () => say('proposed'), to: '/actions?state=proposed' },
];
