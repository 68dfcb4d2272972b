import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogue } from '../../../web/i18n/catalogue.ts';
import type { MenuItem, PaletteEntry } from '../../../web/shell/contents.ts';
import { shellRoute } from '../../../web/shell/routes.tsx';
import names from './menu/en.json';

/** The few words that the menu and the palette need before the page of the firm is fetched. */
const say = catalogue('organisation.menu', names);

export const organisationRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/organisation',
    component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
  }),
] as const;

export const organisationMenu: readonly MenuItem[] = [
  { name: () => say('organisation'), to: '/organisation' },
];

export const organisationPalette: readonly PaletteEntry[] = [
  { name: () => say('organisation'), also: () => say('organisation_also'), to: '/organisation' },
  {
    name: () => say('standards'),
    also: () => say('standards_also'),
    to: '/organisation#standards',
  },
  { name: () => say('calendar'), also: () => say('calendar_also'), to: '/organisation#calendar' },
];
