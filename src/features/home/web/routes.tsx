import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import { Settling } from '../../../web/line/line.tsx';
import type { Role } from '../../../web/session/session.ts';
import { useSession } from '../../../web/session/session.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';
import { leaderQuery, managerQuery, readerQuery, staffQuery } from './queries.ts';
import { homePages } from './which-page.ts';
import type { HomePage } from './which-page.ts';

const say = catalogue('home.menu', names);

const PAGES = {
  leader: lazy(async () => ({ default: (await import('./leader-page.tsx')).LeaderPage })),
  manager: lazy(async () => ({ default: (await import('./manager-page.tsx')).ManagerPage })),
  staff: lazy(async () => ({ default: (await import('./staff-page.tsx')).StaffPage })),
  reader: lazy(async () => ({ default: (await import('./reader-page.tsx')).ReaderPage })),
};

/** The page of the highest role; its script and its figures are fetched side by side. */
function FirstPage() {
  const { roles } = useSession();
  const Page = PAGES[homePages(roles)[0] ?? 'reader'];
  return (
    <Suspense fallback={<Settling label={say('loading')} />}>
      <Page />
    </Suspense>
  );
}

/** Starts the one request that the page makes. What goes wrong with it the page itself says. */
function ask(queries: QueryClient, page: HomePage, asOf: string | undefined): void {
  if (page === 'leader') void queries.prefetchQuery(leaderQuery(asOf));
  if (page === 'manager') void queries.prefetchQuery(managerQuery(asOf));
  if (page === 'staff') void queries.prefetchQuery(staffQuery(asOf));
  if (page === 'reader') void queries.prefetchQuery(readerQuery(asOf));
}

const inShell = { getParentRoute: () => shellRoute } as const;

export const homeRoutes = [
  createRoute({
    ...inShell,
    path: '/',
    loaderDeps: ({ search: { asOf } }) => ({ asOf }),
    loader: ({ context, deps }) =>
      ask(context.queries, homePages(context.session.roles)[0] ?? 'reader', deps.asOf),
    component: FirstPage,
  }),
  createRoute({
    ...inShell,
    path: '/home/leader',
    component: lazyRouteComponent(() => import('./leader-page.tsx'), 'LeaderPage'),
  }),
  createRoute({
    ...inShell,
    path: '/home/manager',
    component: lazyRouteComponent(() => import('./manager-page.tsx'), 'ManagerPage'),
  }),
  createRoute({
    ...inShell,
    path: '/home/me',
    component: lazyRouteComponent(() => import('./staff-page.tsx'), 'StaffPage'),
  }),
  createRoute({
    ...inShell,
    path: '/mine',
    component: lazyRouteComponent(() => import('./mine-page.tsx'), 'MinePage'),
  }),
  createRoute({
    ...inShell,
    path: '/find',
    validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
      typeof q === 'string' && q !== '' ? { q: q.slice(0, 200) } : {},
    component: lazyRouteComponent(() => import('./find-page.tsx'), 'FindPage'),
  }),
  createRoute({
    ...inShell,
    path: '/answers',
    component: lazyRouteComponent(() => import('./answers-page.tsx'), 'AnswersPage'),
  }),
] as const;

const INSIDE: readonly Role[] = [
  'top_management',
  'system_manager',
  'line_manager',
  'staff',
  'internal_auditor',
  'consultant',
];

export const homeMenu: readonly MenuItem[] = [
  { name: () => say('today'), to: '/' },
  { name: () => say('mine'), to: '/mine', for: INSIDE },
];

export const homePalette: readonly PaletteEntry[] = [
  { name: () => say('find'), also: () => say('find_also'), to: '/find' },
  { name: () => say('answers'), also: () => say('answers_also'), to: '/answers', for: INSIDE },
  {
    name: () => say('leader'),
    also: () => say('today_also'),
    to: '/home/leader',
    for: ['top_management', 'line_manager'],
  },
  {
    name: () => say('manager'),
    also: () => say('manager_also'),
    to: '/home/manager',
    for: ['top_management', 'system_manager', 'internal_auditor', 'consultant'],
  },
  { name: () => say('staff'), also: () => say('mine_also'), to: '/home/me', for: INSIDE },
];
