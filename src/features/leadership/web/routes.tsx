import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { TODAY_ONLY } from '../../../web/shell/today-only.tsx';
import { messagesOf, promisesOf, visitsOf } from './searches.ts';
import names from './menu/en.json';

/** The few words that the menu and the palette need before any page of leadership is fetched. */
const say = catalogue('leadership.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const leadershipRoutes = [
  createRoute({
    ...inShell,
    path: '/promises',
    validateSearch: promisesOf,
    component: lazyRouteComponent(() => import('./promises-page.tsx'), 'PromisesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/promises/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-promise-page.tsx'), 'NewPromisePage'),
  }),
  createRoute({
    ...inShell,
    path: '/promises/$id',
    component: lazyRouteComponent(() => import('./promise-page.tsx'), 'PromisePage'),
  }),
  createRoute({
    ...inShell,
    path: '/visits',
    validateSearch: visitsOf,
    component: lazyRouteComponent(() => import('./visits-page.tsx'), 'VisitsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/visits/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-visit-page.tsx'), 'NewVisitPage'),
  }),
  createRoute({
    ...inShell,
    path: '/visits/$id',
    component: lazyRouteComponent(() => import('./visit-page.tsx'), 'VisitPage'),
  }),
  createRoute({
    ...inShell,
    path: '/why',
    validateSearch: messagesOf,
    component: lazyRouteComponent(() => import('./why-page.tsx'), 'WhyPage'),
  }),
  createRoute({
    ...inShell,
    path: '/why/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-why-page.tsx'), 'NewWhyPage'),
  }),
  createRoute({
    ...inShell,
    path: '/why/$id',
    component: lazyRouteComponent(() => import('./message-page.tsx'), 'MessagePage'),
  }),
  createRoute({
    ...inShell,
    path: '/duties',
    component: lazyRouteComponent(() => import('./duties-page.tsx'), 'DutiesPage'),
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
const LEADERS = ['top_management', 'line_manager'] as const;

export const leadershipMenu: readonly MenuItem[] = [
  { name: () => say('promises'), to: '/promises', for: INSIDE },
  { name: () => say('visits'), to: '/visits', under: '/promises', for: INSIDE },
  { name: () => say('why'), to: '/why', under: '/promises', for: INSIDE },
  {
    name: () => say('duties'),
    to: '/duties',
    under: '/promises',
    for: EVERYBODY,
    ofWholeFirm: true,
  },
];

export const leadershipPalette: readonly PaletteEntry[] = [
  {
    name: () => say('promise'),
    also: () => say('promise_also'),
    to: '/promises/new',
    for: LEADERS,
  },
  { name: () => say('visit'), also: () => say('visit_also'), to: '/visits/new', for: LEADERS },
  { name: () => say('write'), also: () => say('write_also'), to: '/why/new', for: LEADERS },
  { name: () => say('promises'), also: () => say('promises_also'), to: '/promises', for: INSIDE },
  { name: () => say('visits'), also: () => say('visits_also'), to: '/visits', for: INSIDE },
  { name: () => say('why'), also: () => say('why_also'), to: '/why', for: INSIDE },
  {
    name: () => say('duties'),
    also: () => say('duties_also'),
    to: '/duties',
    for: EVERYBODY,
    ofWholeFirm: true,
  },
];
