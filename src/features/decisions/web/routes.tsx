import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { TODAY_ONLY } from '../../../web/shell/today-only.tsx';
import { captureOf, listOf, requestsOf } from './searches.ts';
import names from './menu/en.json';

/** The few words that the menu and the palette need before any page of decisions is fetched. */
const say = catalogue('decisions.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const decisionRoutes = [
  createRoute({
    ...inShell,
    path: '/decisions',
    validateSearch: listOf,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/decisions/new',
    validateSearch: captureOf,
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/decisions/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
  }),
  createRoute({
    ...inShell,
    path: '/requests',
    validateSearch: requestsOf,
    component: lazyRouteComponent(() => import('./requests-page.tsx'), 'RequestsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/requests/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./ask-page.tsx'), 'AskPage'),
  }),
  createRoute({
    ...inShell,
    path: '/requests/$id',
    component: lazyRouteComponent(() => import('./request-page.tsx'), 'RequestPage'),
  }),
] as const;

/** Whoever works here; readers from outside look at what became of it. */
const INSIDE = [
  'top_management',
  'system_manager',
  'line_manager',
  'staff',
  'internal_auditor',
  'consultant',
] as const;
const DECIDERS = ['top_management', 'line_manager'] as const;

export const decisionMenu: readonly MenuItem[] = [
  { name: () => say('decisions'), to: '/decisions', for: INSIDE },
  { name: () => say('requests'), to: '/requests', under: '/decisions', for: INSIDE },
];

export const decisionPalette: readonly PaletteEntry[] = [
  { name: () => say('new'), also: () => say('new_also'), to: '/decisions/new', for: DECIDERS },
  {
    name: () => say('decisions'),
    also: () => say('decisions_also'),
    to: '/decisions',
    for: INSIDE,
  },
  { name: () => say('look_back_due'), to: '/decisions?state=look_back_due', for: INSIDE },
  { name: () => say('without_look_back'), to: '/decisions?state=without_look_back', for: INSIDE },
  { name: () => say('requests'), also: () => say('requests_also'), to: '/requests', for: INSIDE },
  { name: () => say('ask'), also: () => say('ask_also'), to: '/requests/new', for: INSIDE },
];
