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
  /** Left out for whoever reads one part of the firm alone. */
  readonly ofWholeFirm?: true;
  /** The noun it belongs to, by its path: a long menu shows it only beside that one. */
  readonly under?: string;
};

/** Something the palette offers: a place to go or a thing to do. */
export type PaletteEntry = {
  readonly name: () => string;
  /** Other words somebody might type for it. */
  readonly also?: () => string;
  readonly for?: readonly Role[];
  /** As in the menu. */
  readonly ofWholeFirm?: true;
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

/**
 * The menu for whoever stands on a page: the nouns, and beneath the one the page is of what belongs to it. What belongs to
 * a noun that this menu does not have stands for itself.
 */
export function menuAt(items: readonly MenuItem[], path: string): MenuItem[] {
  const isAt = ({ to }: MenuItem): boolean => path === to || path.startsWith(`${to}/`);
  const open = new Set(items.filter(isAt).map(({ to, under }) => under ?? to));
  const nouns = new Set(items.map(({ to }) => to));
  return items.filter(({ under }) => under === undefined || open.has(under) || !nouns.has(under));
}

/** The entries meant for this person, in the order given. */
export function meantFor<
  Item extends { readonly for?: readonly Role[]; readonly ofWholeFirm?: true },
>(items: readonly Item[], session: Session): Item[] {
  return items.filter(
    (item) =>
      (item.for === undefined || holds(session, ...item.for)) &&
      !(item.ofWholeFirm === true && session.inPart),
  );
}
