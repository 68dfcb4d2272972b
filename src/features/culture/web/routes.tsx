import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { INDICATOR_IDS, SIGNAL_IDS } from '../rules/thresholds.ts';

const inShell = { getParentRoute: () => shellRoute } as const;

/** An id of the list, or a page that is not there. */
function oneOf<Id extends string>(ids: readonly Id[], id: string): Id {
  const found = ids.find((one) => one === id);
  if (found === undefined) throw notFound();
  return found;
}

export const cultureRoutes = [
  createRoute({
    ...inShell,
    path: '/signals/$id',
    params: { parse: ({ id }) => ({ id: oneOf(SIGNAL_IDS, id) }), stringify: (params) => params },
    component: lazyRouteComponent(() => import('./signal-page.tsx'), 'SignalPage'),
  }),
  createRoute({
    ...inShell,
    path: '/figures',
    component: lazyRouteComponent(() => import('./figures-page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    ...inShell,
    path: '/figures/$id',
    params: {
      parse: ({ id }) => ({ id: oneOf(INDICATOR_IDS, id) }),
      stringify: (params) => params,
    },
    component: lazyRouteComponent(() => import('./figure-page.tsx'), 'FigurePage'),
  }),
  createRoute({
    ...inShell,
    path: '/over-time',
    component: lazyRouteComponent(() => import('./course/over-time-page.tsx'), 'OverTimePage'),
  }),
  createRoute({
    ...inShell,
    path: '/around-audits',
    component: lazyRouteComponent(() => import('./audits/audits-page.tsx'), 'AuditsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/around-audits/$id',
    component: lazyRouteComponent(() => import('./audits/audit-page.tsx'), 'AuditPage'),
  }),
] as const;
