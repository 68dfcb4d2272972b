import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../../web/shell/routes.tsx';

/** Opened from a mail by somebody who need not sign in. */
export const weeklyRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/mail-answer',
    component: lazyRouteComponent(() => import('./answer-page.tsx'), 'AnswerPage'),
  }),
] as const;
