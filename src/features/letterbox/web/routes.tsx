import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';

const say = catalogue('letterbox.menu', names);

const KEEPERS = ['top_management', 'system_manager'] as const;

export const letterboxRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/letterbox',
    component: lazyRouteComponent(() => import('./letterbox-page.tsx'), 'LetterboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/letters',
    component: lazyRouteComponent(() => import('./letters-page.tsx'), 'LettersPage'),
  }),
] as const;

export const letterboxMenu: readonly MenuItem[] = [
  { name: () => say('letterbox'), to: '/letterbox', under: '/voice', for: KEEPERS },
];

export const letterboxPalette: readonly PaletteEntry[] = [
  {
    name: () => say('letterbox'),
    also: () => say('letterbox_also'),
    to: '/letterbox',
    for: KEEPERS,
  },
  { name: () => say('sealed'), also: () => say('sealed_also'), to: '/letters' },
];
