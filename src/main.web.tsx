import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { actionMenu, actionPalette, actionRoutes } from './features/actions/web/routes.tsx';
import { cultureMenu, culturePalette, cultureRoutes } from './features/culture/web/routes.tsx';
import { decisionMenu, decisionPalette, decisionRoutes } from './features/decisions/web/routes.tsx';
import {
  disclosureMenu,
  disclosurePalette,
  disclosureRoutes,
} from './features/disclosure/web/routes.tsx';
import { evidenceMenu, evidencePalette, evidenceRoutes } from './features/evidence/web/routes.tsx';
import { homeMenu, homePalette, homeRoutes } from './features/home/web/routes.tsx';
import { importMenu, importPalette, importRoutes } from './features/imports/web/routes.tsx';
import {
  leadershipMenu,
  leadershipPalette,
  leadershipRoutes,
} from './features/leadership/web/routes.tsx';
import {
  letterboxMenu,
  letterboxPalette,
  letterboxRoutes,
} from './features/letterbox/web/routes.tsx';
import { measureMenu, measurePalette, measureRoutes } from './features/measures/web/routes.tsx';
import {
  organisationMenu,
  organisationPalette,
  organisationRoutes,
} from './features/organisation/web/routes.tsx';
import { meetingMenu, meetingPalette, meetingRoutes } from './features/meetings/web/routes.tsx';
import { outboxMenu, outboxPalette, outboxRoutes } from './features/outbox/web/routes.tsx';
import {
  peopleAccount,
  peopleMenu,
  peoplePalette,
  peopleRoutes,
} from './features/people/web/routes.tsx';
import { problemMenu, problemPalette, problemRoutes } from './features/problems/web/routes.tsx';
import { pulseMenu, pulsePalette, pulseRoutes, watchPulse } from './features/pulse/web/routes.tsx';
import { strategyMenu, strategyPalette, strategyRoutes } from './features/strategy/web/routes.tsx';
import { voiceMenu, voicePalette, voiceRoutes } from './features/voice/web/routes.tsx';
import { weeklyRoutes } from './features/weekly/web/routes.tsx';
import { makeQueries } from './web/api/queries.ts';
import { speak } from './web/i18n/catalogue.ts';
import { accountRoutes, doorRoutes } from './web/identity/routes.tsx';
import { Settling } from './web/line/line.tsx';
import { say } from './web/say.ts';
import type { Contents } from './web/shell/contents.ts';
import { nowhereRoute, rootRoute, shellRoute } from './web/shell/routes.tsx';
import { NotFoundPage, TroublePage } from './web/shell/trouble-page.tsx';
import './web/theme/tokens.css';
import './web/theme/fonts.css';
import './web/theme/base.css';
import './web/theme/mantine.css';
import { mantineTheme, noSchemeManager } from './web/theme/mantine.ts';

/*
 * The only file of the browser that knows every feature. A feature brings its routes, whose pages are
 * fetched when they are first opened, and its entries for the menu and the palette.
 */
const contents: Contents = {
  menu: [
    ...homeMenu,
    ...actionMenu,
    ...measureMenu,
    ...decisionMenu,
    ...meetingMenu,
    ...pulseMenu,
    ...disclosureMenu,
    ...cultureMenu,
    ...problemMenu,
    ...voiceMenu,
    ...letterboxMenu,
    ...leadershipMenu,
    ...strategyMenu,
    ...peopleMenu,
    ...organisationMenu,
    ...importMenu,
    ...evidenceMenu,
    ...outboxMenu,
  ],
  palette: [
    ...homePalette,
    ...actionPalette,
    ...measurePalette,
    ...decisionPalette,
    ...meetingPalette,
    ...pulsePalette,
    ...culturePalette,
    ...problemPalette,
    ...voicePalette,
    ...letterboxPalette,
    ...leadershipPalette,
    ...strategyPalette,
    ...peoplePalette,
    ...organisationPalette,
    ...importPalette,
    ...evidencePalette,
    ...outboxPalette,
    ...disclosurePalette,
  ],
  account: [peopleAccount],
};

const routeTree = rootRoute.addChildren([
  ...doorRoutes,
  ...weeklyRoutes,
  shellRoute.addChildren([
    ...homeRoutes,
    ...actionRoutes,
    ...measureRoutes,
    ...decisionRoutes,
    ...meetingRoutes,
    ...pulseRoutes,
    ...problemRoutes,
    ...voiceRoutes,
    ...letterboxRoutes,
    ...leadershipRoutes,
    ...strategyRoutes,
    ...cultureRoutes,
    ...peopleRoutes,
    ...organisationRoutes,
    ...importRoutes,
    ...evidenceRoutes,
    ...outboxRoutes,
    ...disclosureRoutes,
    ...accountRoutes,
    nowhereRoute,
  ]),
]);

// The document says in which language it was asked for.
speak(document.documentElement.lang || 'en');

watchPulse();

const queries = makeQueries();

const router = createRouter({
  routeTree,
  context: { queries, contents },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingMinMs: 0,
  defaultErrorComponent: TroublePage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: () => <Settling label={say('shell.loading')} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const root = document.getElementById('plumbline');
if (!root) throw new Error('The document lacks the element that the product is drawn in.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme="light"
      colorSchemeManager={noSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
