import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { DIMENSIONS } from '../../pulse/contract/kinds.ts';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { INDICATOR_IDS, SIGNAL_IDS } from '../rules/thresholds.ts';
import names from './profile/menu/en.json';

const say = catalogue('culture.menu', names);

/** Every page of how the firm is led says what it is for. */
const cultureRoute = createRoute({
  getParentRoute: () => shellRoute,
  id: 'led',
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
});

const inFrame = { getParentRoute: () => cultureRoute } as const;

/** An id of the list, or a page that is not there. */
function oneOf<Id extends string>(ids: readonly Id[], id: string): Id {
  const found = ids.find((one) => one === id);
  if (found === undefined) throw notFound();
  return found;
}

const pages = [
  createRoute({
    ...inFrame,
    path: '/culture',
    component: lazyRouteComponent(() => import('./profile/profile-page.tsx'), 'ProfilePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/culture/exists',
    validateSearch: ({ clauses }: Record<string, unknown>): { clauses?: true } =>
      clauses === true ? { clauses } : {},
    component: lazyRouteComponent(() => import('./profile/exists-page.tsx'), 'ExistsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/culture/$dimension',
    params: {
      parse: ({ dimension }) => ({ dimension: oneOf(DIMENSIONS, dimension) }),
      stringify: (params) => params,
    },
    component: lazyRouteComponent(() => import('./profile/dimension-page.tsx'), 'DimensionPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/signals/$id',
    params: { parse: ({ id }) => ({ id: oneOf(SIGNAL_IDS, id) }), stringify: (params) => params },
    component: lazyRouteComponent(() => import('./signal-page.tsx'), 'SignalPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/figures',
    component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/figures/$id',
    params: {
      parse: ({ id }) => ({ id: oneOf(INDICATOR_IDS, id) }),
      stringify: (params) => params,
    },
    component: lazyRouteComponent(() => import('./figure-page.tsx'), 'FigurePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/over-time',
    component: lazyRouteComponent(() => import('./course/over-time-page.tsx'), 'OverTimePage'),
  }),
  createRoute({
    ...inFrame,
    path: '/around-audits',
    component: lazyRouteComponent(() => import('./audits/audits-page.tsx'), 'AuditsPage'),
  }),
  createRoute({
    ...inFrame,
    path: '/around-audits/$id',
    component: lazyRouteComponent(() => import('./audits/audit-page.tsx'), 'AuditPage'),
  }),
] as const;

export const cultureRoutes = [cultureRoute.addChildren(pages)] as const;

/** The firm's own figures are the top team's to look at. */
const TOP = ['top_management'] as const;

export const cultureMenu: readonly MenuItem[] = [
  { name: () => say('culture'), to: '/culture', for: TOP },
  { name: () => say('exists'), to: '/culture/exists', under: '/culture', for: TOP },
  { name: () => say('figures'), to: '/figures', under: '/culture', for: TOP },
];

export const culturePalette: readonly PaletteEntry[] = [
  { name: () => say('culture'), also: () => say('culture_also'), to: '/culture', for: TOP },
  { name: () => say('exists'), also: () => say('exists_also'), to: '/culture/exists', for: TOP },
  { name: () => say('figures'), also: () => say('figures_also'), to: '/figures', for: TOP },
];
