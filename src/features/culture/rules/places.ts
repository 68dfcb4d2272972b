/** Where each record is to be seen, and which record an address leads to. */
import { RECORD_KINDS, type RecordKind, type RecordRef } from './evidence.ts';

const PAGES: Readonly<Record<RecordKind, string>> = {
  action: '/actions',
  goal: '/goals',
  objective: '/objectives',
  measure: '/measures',
  decision: '/decisions',
  request: '/requests',
  meeting: '/meetings',
  problem: '/problems',
  hold: '/holds',
  item: '/voice',
  commitment: '/promises',
  visit: '/visits',
  why_message: '/why',
};

/** Where a record is to be seen; a hold has its place in the list of all. */
export const placeOf = ({ kind, id }: RecordRef): string =>
  kind === 'hold' ? `${PAGES.hold}?state=all#${id}` : `${PAGES[kind]}/${id}`;

const PLACE =
  /(\/[a-z]+)(?:\/|\?state=all#)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#].*)?$/;

/** The record that an address leads to, be it as of a day or a page of its own behind it; null where it leads elsewhere. */
export function recordAt(address: string): RecordRef | null {
  const [, page, id] = PLACE.exec(address) ?? [];
  const kind = RECORD_KINDS.find((one) => PAGES[one] === page);
  return kind === undefined || id === undefined ? null : { kind, id };
}
