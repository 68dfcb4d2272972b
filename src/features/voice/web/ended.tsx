import type { ItemRecord } from '../contract/record.ts';
import { say } from './say.ts';
import { sayStanding } from './words.ts';

/** How it ended: who said that it is over, or that nobody did, stands with it for good. A thanks is over when it is said. */
export function Ended({ item }: { item: ItemRecord }) {
  if (item.closed_on === null || item.kind === 'thanks') return null;
  return <p>{say('item.ended', { how: sayStanding(item) })}</p>;
}
