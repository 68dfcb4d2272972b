import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { Role } from '../../../web/session/session.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';
import { listOf, sayOf } from './searches.ts';

/** The few words that the menu and the palette need before any page of this is fetched. */
const say = catalogue('voice.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const voiceRoutes = [
  createRoute({
    ...inShell,
    path: '/say',
    validateSearch: sayOf,
    component: lazyRouteComponent(() => import('./say-page.tsx'), 'SayPage'),
  }),
  createRoute({
    ...inShell,
    path: '/voice',
    validateSearch: listOf,
    component: lazyRouteComponent(() => import('./board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    ...inShell,
    path: '/voice/wall',
    component: lazyRouteComponent(() => import('./wall-page.tsx'), 'WallPage'),
  }),
  createRoute({
    ...inShell,
    path: '/voice/places',
    component: lazyRouteComponent(() => import('./places-page.tsx'), 'PlacesPage'),
  }),
  createRoute({
    ...inShell,
    path: '/voice/$id',
    component: lazyRouteComponent(() => import('./item-page.tsx'), 'ItemPage'),
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

export const voiceMenu: readonly MenuItem[] = [
  { name: () => say('voice'), to: '/voice', for: INSIDE },
];

export const voicePalette: readonly PaletteEntry[] = [
  { name: () => say('say'), also: () => say('say_also'), to: '/say', for: INSIDE },
  { name: () => say('voice'), also: () => say('voice_also'), to: '/voice', for: INSIDE },
  { name: () => say('wall'), also: () => say('wall_also'), to: '/voice/wall', for: INSIDE },
  {
    name: () => say('places'),
    also: () => say('places_also'),
    to: '/voice/places',
    for: ['top_management', 'system_manager'],
  },
];
