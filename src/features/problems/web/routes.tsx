import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';
import { callOf, holdsOf, listOf, trendsOf } from './searches.ts';

/** The few words that the menu and the palette need before any page of problems is fetched. */
const say = catalogue('problems.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const problemRoutes = [
  createRoute({
    ...inShell,
    path: '/problems',
    validateSearch: listOf,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/problems/new',
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/problems/trends',
    validateSearch: trendsOf,
    component: lazyRouteComponent(() => import('./trends-page.tsx'), 'TrendsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/problems/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
  }),
  createRoute({
    ...inShell,
    path: '/problems/$id/8d',
    component: lazyRouteComponent(() => import('./eight-d-page.tsx'), 'EightDPage'),
  }),
  createRoute({
    ...inShell,
    path: '/holds',
    validateSearch: holdsOf,
    component: lazyRouteComponent(() => import('./holds-page.tsx'), 'HoldsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/holds/new',
    validateSearch: callOf,
    component: lazyRouteComponent(() => import('./call-page.tsx'), 'CallPage'),
  }),
] as const;

/** Whoever works here. */
const INSIDE = [
  'top_management',
  'system_manager',
  'line_manager',
  'staff',
  'internal_auditor',
  'consultant',
] as const;
const EVERYBODY = [...INSIDE, 'external_auditor'] as const;

export const problemMenu: readonly MenuItem[] = [
  { name: () => say('problems'), to: '/problems', for: EVERYBODY },
  { name: () => say('holds'), to: '/holds', under: '/problems', for: EVERYBODY },
];

export const problemPalette: readonly PaletteEntry[] = [
  { name: () => say('new'), also: () => say('new_also'), to: '/problems/new', for: INSIDE },
  { name: () => say('hold'), also: () => say('hold_also'), to: '/holds/new', for: INSIDE },
  {
    name: () => say('problems'),
    also: () => say('problems_also'),
    to: '/problems',
    for: EVERYBODY,
  },
  { name: () => say('check_due'), to: '/problems?state=check_due', for: EVERYBODY },
  {
    name: () => say('trends'),
    also: () => say('trends_also'),
    to: '/problems/trends',
    for: EVERYBODY,
  },
  { name: () => say('holds'), also: () => say('holds_also'), to: '/holds', for: EVERYBODY },
];
