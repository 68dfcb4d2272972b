import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { lazy } from 'react';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { AccountPart, MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import type { Role } from '../../../web/session/session.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { TODAY_ONLY } from '../../../web/shell/today-only.tsx';
import { searchOf } from './list-search.ts';
import names from './menu/en.json';

/** The few words that the menu and the palette need before any page of people is fetched. */
const say = catalogue('people.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const peopleRoutes = [
  createRoute({
    ...inShell,
    path: '/people',
    validateSearch: searchOf,
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/invite-auditor',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./invite-auditor-page.tsx'), 'InviteAuditorPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/bring-in',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./bring-in-page.tsx'), 'BringInPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/teams',
    component: lazyRouteComponent(() => import('./teams-page.tsx'), 'TeamsPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('./person-page.tsx'), 'PersonPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/$id/leaving',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./leaving-page.tsx'), 'LeavingPage'),
  }),
  createRoute({
    ...inShell,
    path: '/people/$id/key',
    staticData: TODAY_ONLY,
    validateSearch: (raw: Record<string, unknown>): { for?: 'password' } =>
      raw['for'] === 'password' ? { for: 'password' } : {},
    component: lazyRouteComponent(() => import('./key-page.tsx'), 'KeyPage'),
  }),
] as const;

export const peopleMenu: readonly MenuItem[] = [{ name: () => say('people'), to: '/people' }];

const managers: readonly Role[] = ['top_management', 'system_manager'];

export const peoplePalette: readonly PaletteEntry[] = [
  { name: () => say('people'), also: () => say('people_also'), to: '/people' },
  { name: () => say('teams'), also: () => say('teams_also'), to: '/people/teams' },
  { name: () => say('new'), also: () => say('new_also'), to: '/people/new', for: managers },
  {
    name: () => say('auditor'),
    also: () => say('auditor_also'),
    to: '/people/invite-auditor',
    for: managers,
  },
  {
    name: () => say('bring_in'),
    also: () => say('bring_in_also'),
    to: '/people/bring-in',
    for: managers,
  },
  { name: () => say('written'), to: '/people?state=as_written', for: managers },
];

export const peopleAccount: AccountPart = {
  id: 'mail',
  for: [
    'top_management',
    'system_manager',
    'line_manager',
    'staff',
    'internal_auditor',
    'consultant',
  ],
  Part: lazy(async () => ({ default: (await import('./account/mail-choice.tsx')).MailChoice })),
};
