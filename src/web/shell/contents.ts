import type { ComponentType } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { Role, Session } from '../session/session.ts';
import { holds } from '../session/session.ts';

/** One noun of the menu. Names are functions because the language is known only at run time. */
export type MenuItem = {
  readonly name: () => string;
  /** Where it leads, as a path of the product. */
  readonly to: string;
  /** Whose menu shows it; everybody's where left out. */
  readonly for?: readonly Role[];
};

/** Something the palette offers: a place to go or a thing to do. */
export type PaletteEntry = {
  readonly name: () => string;
  /** Other words somebody might type for it. */
  readonly also?: () => string;
  readonly for?: readonly Role[];
} & ({ readonly to: string } | { readonly run: () => void });

/** A section of the page of one's account. */
export type AccountPart = {
  readonly id: string;
  readonly for?: readonly Role[];
  readonly Part: ComponentType;
};

/** What main.web.tsx collects from the features for the shell, which knows none of them. */
export type Contents = {
  readonly menu: readonly MenuItem[];
  readonly palette: readonly PaletteEntry[];
  /** What the features add to the page of one's account. */
  readonly account: readonly AccountPart[];
};

/** What every route can reach. */
export type RouteContext = { readonly queries: QueryClient; readonly contents: Contents };

/** The entries meant for this person, in the order given. */
export function meantFor<Item extends { readonly for?: readonly Role[] }>(
  items: readonly Item[],
  session: Session,
): Item[] {
  return items.filter((item) => item.for === undefined || holds(session, ...item.for));
}
