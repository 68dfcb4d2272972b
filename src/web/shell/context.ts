import { useRouteContext, useSearch } from '@tanstack/react-router';
import type { Day } from '../../lib/day.ts';
import { useSession } from '../session/session.ts';
import type { Contents, RouteContext } from './contents.ts';

/** The earlier day that the page shows; undefined when it shows today. A day to come is nothing to look at. */
export function useAsOf(): Day | undefined {
  const { asOf } = useSearch({ strict: false }) as { asOf?: Day };
  const { today } = useSession();
  return asOf !== undefined && asOf < today ? asOf : undefined;
}

/** What the features brought for the menu and the palette. */
export function useContents(): Contents {
  return (useRouteContext({ strict: false }) as RouteContext).contents;
}
