import { createHash, randomBytes } from 'node:crypto';
import { parse } from 'uuid';
import { v7 as newId } from 'uuid';
import * as z from 'zod';
import { accept, refuse } from '../../../lib/outcome.ts';
import { id } from '../../../lib/resource-id.ts';
import { command } from '../../../platform/commands/command.ts';
import { calendarOpened, calendarRevoked } from '../contract/events.ts';
import { keepCalendar } from '../policy.ts';
import { closeFeed, insertFeed, openFeed } from '../store/feeds.ts';

/** What is kept of an address: whoever reads the database opens no calendar with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Makes an address at which a calendar reads the meetings of whoever asks. It is shown once; an older one is closed. The
 * address names the firm and the person, so that nothing is searched across firms, and holds 256 random bits.
 */
export const openCalendar = command({
  name: 'calendar_feed.open',
  words: 'make an address for your calendar',
  input: z.strictObject({}),
  result: z.strictObject({
    id: id('calendar_feed'),
    version: z.int(),
    /** The path of the address; null where it was shown before. */
    path: z.string().nullable(),
  }),
  load: async () => ({}),
  permit: keepCalendar,
  rule: () => accept(null),
  save: async (write, _decision, _subject, { organisationId, actor, now }) => {
    await closeFeed(write, actor.personId, now);
    const who = [organisationId, actor.personId].map((one) => Buffer.from(parse(one)));
    const token = Buffer.concat([...who, randomBytes(32)]).toString('base64url');
    const feedId = newId();
    await insertFeed(write, {
      organisation_id: organisationId,
      id: feedId,
      person_id: actor.personId,
      token_hash: tokenHash(token),
      made_at: now,
    });
    return { id: feedId, version: 1, path: `/calendar/${token}.ics` };
  },
  events: (_decision, { id: feedId, version }) => [calendarOpened.of({ id: feedId, version }, {})],
  keep: (result) => ({ ...result, path: null }),
});

/** Closes the address: a calendar that still has it sees nothing any more. */
export const revokeCalendar = command({
  name: 'calendar_feed.revoke',
  words: 'close the address for your calendar',
  input: z.strictObject({}),
  result: z.strictObject({ id: id('calendar_feed'), version: z.int() }),
  load: async (read, _input, { actor }) => ({ open: await openFeed(read, actor.personId) }),
  permit: keepCalendar,
  rule: ({ open }) => (open === null ? refuse('meeting.no_calendar') : accept(open)),
  save: async (write, { id: feedId }, _subject, { actor, now }) => {
    await closeFeed(write, actor.personId, now);
    return { id: feedId, version: 2 };
  },
  events: (_open, result) => [calendarRevoked.of(result, {})],
});
