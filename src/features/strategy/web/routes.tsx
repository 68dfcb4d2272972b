import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { TODAY_ONLY } from '../../../web/shell/today-only.tsx';
import names from './menu/en.json';

/** The few words that the menu and the palette need before any page of the strategy is fetched. */
const say = catalogue('strategy.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const strategyRoutes = [
  createRoute({
    ...inShell,
    path: '/strategy',
    component: lazyRouteComponent(() => import('./map-page.tsx'), 'MapPage'),
  }),
  createRoute({
    ...inShell,
    path: '/goals/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-pages.tsx'), 'NewGoalPage'),
  }),
  createRoute({
    ...inShell,
    path: '/goals/$id',
    component: lazyRouteComponent(() => import('./goal-page.tsx'), 'GoalPage'),
  }),
  createRoute({
    ...inShell,
    path: '/objectives/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-pages.tsx'), 'NewObjectivePage'),
  }),
  createRoute({
    ...inShell,
    path: '/objectives/$id',
    component: lazyRouteComponent(() => import('./objective-page.tsx'), 'ObjectivePage'),
  }),
] as const;

export const strategyMenu: readonly MenuItem[] = [
  { name: () => say('strategy'), to: '/strategy', ofWholeFirm: true },
];

export const strategyPalette: readonly PaletteEntry[] = [
  {
    name: () => say('strategy'),
    also: () => say('strategy_also'),
    to: '/strategy',
    ofWholeFirm: true,
  },
  {
    name: () => say('new_goal'),
    also: () => say('new_also'),
    to: '/goals/new',
    for: ['top_management'],
  },
  {
    name: () => say('new_objective'),
    also: () => say('new_also'),
    to: '/objectives/new',
    for: ['top_management', 'system_manager', 'line_manager'],
  },
];
