import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import { TODAY_ONLY } from '../../../web/shell/today-only.tsx';
import names from './menu/en.json';

const say = catalogue('pulse.menu', names);

const inShell = { getParentRoute: () => shellRoute } as const;

export const pulseRoutes = [
  createRoute({
    ...inShell,
    path: '/pulse',
    component: lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage'),
  }),
  createRoute({
    ...inShell,
    path: '/pulse/new',
    staticData: TODAY_ONLY,
    component: lazyRouteComponent(() => import('./new-page.tsx'), 'NewPage'),
  }),
  createRoute({
    ...inShell,
    path: '/pulse/answer',
    validateSearch: ({ kiosk }: Record<string, unknown>) => (kiosk === true ? { kiosk } : {}),
    component: lazyRouteComponent(() => import('./answer-page.tsx'), 'AnswerPage'),
  }),
  createRoute({
    ...inShell,
    path: '/pulse/$id',
    component: lazyRouteComponent(() => import('./wave-page.tsx'), 'WavePage'),
  }),
  createRoute({
    ...inShell,
    path: '/pulse/$id/paper',
    component: lazyRouteComponent(() => import('./paper-page.tsx'), 'PaperPage'),
  }),
] as const;

const INSIDE = [
  'top_management',
  'system_manager',
  'line_manager',
  'staff',
  'internal_auditor',
] as const;
const RUNS = ['top_management', 'system_manager'] as const;

export const pulseMenu: readonly MenuItem[] = [
  { name: () => say('pulse'), to: '/pulse', for: INSIDE },
];

export const pulsePalette: readonly PaletteEntry[] = [
  { name: () => say('pulse'), also: () => say('pulse_also'), to: '/pulse', for: INSIDE },
  { name: () => say('answer'), also: () => say('answer_also'), to: '/pulse/answer', for: INSIDE },
  { name: () => say('announce'), also: () => say('announce_also'), to: '/pulse/new', for: RUNS },
];

/** Sends what waits on this device as soon as its time has come; costs nothing where nothing waits. */
export function watchPulse(): void {
  try {
    const waits = Object.keys(localStorage).some((key) => key.startsWith('plumbline.pulse.'));
    if (waits) void import('./sender.ts').then(({ keepSending }) => keepSending());
  } catch {
    // A browser that keeps nothing has nothing that waits.
  }
}
