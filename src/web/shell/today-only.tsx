import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { say } from '../say.ts';
import { useAsOf } from './context.ts';
import { Page } from './page.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Its page only begins or changes something, which nobody does on a day that has passed. */
    readonly todayOnly?: true;
  }
}

/** Of a route whose page only begins or changes something. */
export const TODAY_ONLY = { todayOnly: true } as const;

/** A page, or in its place, on a day that has passed, that what it begins belongs to today. */
export function OnItsDay({ children }: { children: ReactNode }) {
  const past = useAsOf() !== undefined;
  const todayOnly = useRouterState({
    select: ({ matches }) => matches.at(-1)?.staticData.todayOnly === true,
  });
  if (!past || !todayOnly) return children;
  return (
    <Page title={say('shell.today_only')}>
      <p>{say('shell.today_only_text')}</p>
    </Page>
  );
}
