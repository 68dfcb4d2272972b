import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';

const say = catalogue('outbox.menu', names);

const READERS = ['top_management', 'system_manager'] as const;

export const outboxRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/outbox',
    validateSearch: ({ page }: Record<string, unknown>): { page?: number } =>
      Number.isInteger(page) && (page as number) > 1 ? { page: page as number } : {},
    component: lazyRouteComponent(() => import('./outbox-page.tsx'), 'OutboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/outbox/$id',
    component: lazyRouteComponent(() => import('./mail-page.tsx'), 'MailPage'),
  }),
] as const;

export const outboxMenu: readonly MenuItem[] = [
  { name: () => say('outbox'), to: '/outbox', for: READERS },
];

export const outboxPalette: readonly PaletteEntry[] = [
  { name: () => say('outbox'), also: () => say('outbox_also'), to: '/outbox', for: READERS },
];
