import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';
import { listOf, liveOf } from './searches.ts';

/** The few words that the menu and the palette need before any page of meetings is fetched. */
const say = catalogue('meetings.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const meetingRoutes = [
  createRoute({
    ...inShell,
    path: '/meetings',
    validateSearch: listOf,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/new',
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/coverage',
    component: lazyRouteComponent(() => import('./coverage-page.tsx'), 'CoveragePage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/told',
    component: lazyRouteComponent(() => import('./told-page.tsx'), 'ToldPage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/$id',
    component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/$id/live',
    validateSearch: liveOf,
    component: lazyRouteComponent(() => import('./live-page.tsx'), 'LivePage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/$id/pack',
    component: lazyRouteComponent(() => import('./pack-page.tsx'), 'PackPage'),
  }),
  createRoute({
    ...inShell,
    path: '/meetings/$id/minutes',
    component: lazyRouteComponent(() => import('./minutes-page.tsx'), 'MinutesPage'),
  }),
] as const;

const PLANNERS = ['top_management', 'system_manager', 'line_manager'] as const;
const READERS = [
  ...PLANNERS,
  'staff',
  'internal_auditor',
  'external_auditor',
  'consultant',
] as const;

export const meetingMenu: readonly MenuItem[] = [
  { name: () => say('meetings'), to: '/meetings', for: READERS, ofWholeFirm: true },
];

export const meetingPalette: readonly PaletteEntry[] = [
  {
    name: () => say('meetings'),
    also: () => say('meetings_also'),
    to: '/meetings',
    for: READERS,
    ofWholeFirm: true,
  },
  { name: () => say('plan'), also: () => say('plan_also'), to: '/meetings/new', for: PLANNERS },
  {
    name: () => say('coverage'),
    also: () => say('coverage_also'),
    to: '/meetings/coverage',
    for: PLANNERS,
  },
  {
    name: () => say('told'),
    also: () => say('told_also'),
    to: '/meetings/told',
    for: READERS,
    ofWholeFirm: true,
  },
];
