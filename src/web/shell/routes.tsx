import {
  createRootRouteWithContext,
  createRoute,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { isDay } from '../../lib/day.ts';
import type { Day } from '../../lib/day.ts';
import { RequestTrouble } from '../api/trouble.ts';
import { setZone } from '../i18n/format.ts';
import { identity } from '../identity/client.ts';
import { Settling } from '../line/line.tsx';
import { say } from '../say.ts';
import { sessionQuery } from '../session/session.ts';
import type { RouteContext } from './contents.ts';
import { Shell } from './shell.tsx';
import { BareTroublePage, NotFoundPage } from './trouble-page.tsx';

/** The top of the tree. Any page can be asked for as of an earlier day; links keep the day. */
export const rootRoute = createRootRouteWithContext<RouteContext>()({
  validateSearch: (search: Record<string, unknown>): { asOf?: Day } =>
    typeof search['asOf'] === 'string' && isDay(search['asOf']) ? { asOf: search['asOf'] } : {},
  search: { middlewares: [retainSearchParams(['asOf'])] },
  errorComponent: BareTroublePage,
});

/** The parent of every page for people who have signed in. Whoever has not is sent to sign in first. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  pendingComponent: () => <Settling label={say('shell.loading')} />,
  errorComponent: BareTroublePage,
  beforeLoad: async ({ context, location }) => {
    try {
      const session = await context.queries.ensureQueryData(sessionQuery);
      setZone(session.organisation.timeZone);
      return { session };
    } catch (error) {
      if (error instanceof RequestTrouble && error.trouble.kind === 'signed_out') {
        throw redirect({ to: '/sign-in', search: { to: location.href } });
      }
      // A sign-in that lacks something is told what, also after a reload or by a bookmark.
      if (error instanceof RequestTrouble && error.trouble.kind === 'not_allowed') {
        const { unfinished } = await identity.account();
        if (unfinished !== 'no') throw redirect({ to: '/finish', search: { to: location.href } });
      }
      throw error;
    }
  },
});

/** Any other address, inside the frame, so that the menu is at hand. */
export const nowhereRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: NotFoundPage,
});
