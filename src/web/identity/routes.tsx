import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, shellRoute } from '../shell/routes.tsx';

/** Where to go after signing in; a path of the product, or nothing. */
function searchWithTarget(search: Record<string, unknown>): { to?: string } {
  return typeof search['to'] === 'string' ? { to: search['to'] } : {};
}

/** The same, with whether the device was said to be one's own, for the second half of a sign-in. */
function searchOfSecondStep(search: Record<string, unknown>): { to?: string; own?: boolean } {
  return { ...searchWithTarget(search), ...(search['own'] === true && { own: true }) };
}

const underRoot = { getParentRoute: () => rootRoute } as const;

/** The pages for people who have not signed in. */
export const doorRoutes = [
  createRoute({
    ...underRoot,
    path: '/sign-in',
    validateSearch: searchWithTarget,
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/second-step',
    validateSearch: searchOfSecondStep,
    component: lazyRouteComponent(() => import('./second-step-page.tsx'), 'SecondStepPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/finish',
    validateSearch: searchWithTarget,
    component: lazyRouteComponent(() => import('./finish-page.tsx'), 'FinishPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/set-up',
    component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/join',
    component: lazyRouteComponent(() => import('./join-page.tsx'), 'JoinPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/forgotten',
    component: lazyRouteComponent(() => import('./forgotten-page.tsx'), 'ForgottenPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reset',
    component: lazyRouteComponent(() => import('./forgotten-page.tsx'), 'ResetPage'),
  }),
] as const;

/** The person's own account, inside the shell. */
export const accountRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
  }),
] as const;
