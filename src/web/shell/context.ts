import { useRouteContext, useSearch } from '@tanstack/react-router';
import type { Day } from '../../lib/day.ts';
import type { Contents, RouteContext } from './contents.ts';

/** The earlier day that the page shows; undefined when it shows today. */
export function useAsOf(): Day | undefined {
  return (useSearch({ strict: false }) as { asOf?: Day }).asOf;
}

/** What the features brought for the menu and the palette. */
export function useContents(): Contents {
  return (useRouteContext({ strict: false }) as RouteContext).contents;
}
