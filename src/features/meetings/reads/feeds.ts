import * as z from 'zod';
import { read } from '../../../platform/http/read-routes.ts';
import { keepCalendar } from '../policy.ts';
import { openFeed } from '../store/feeds.ts';

/** Whether an address for the reader's own calendar is open, and since when. The address itself is not kept. */
export const calendarFeed = read({
  path: '/api/calendar_feed',
  operation: 'calendar_feed.read',
  words: 'read whether your calendar has an address',
  permit: keepCalendar,
  fromRecords: true,
  response: z.strictObject({ open: z.boolean(), made_at: z.iso.datetime().nullable() }),
  read: async (tx, _asked, { scope }) => {
    const feed = await openFeed(tx, scope.actor.personId);
    return { open: feed !== null, made_at: feed?.made_at.toISOString() ?? null };
  },
});
