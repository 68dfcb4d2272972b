import { stringify } from 'uuid';
import * as z from 'zod';
import { addDays } from '../../lib/day.ts';
import { id } from '../../lib/resource-id.ts';
import { sendFile } from '../../platform/files/download.ts';
import { EdgeError } from '../../platform/http/edge-error.ts';
import { readFor } from '../../platform/http/read-for.ts';
import { contextOf } from '../../platform/http/read-routes.ts';
import type { Http } from '../../platform/http/server.ts';
import { initiatorScope } from '../../platform/jobs/initiator.ts';
import type { Platform } from '../../platform/platform.ts';
import { tokenHash } from './commands/feeds.ts';
import { calendarOf } from './jobs/calendar.ts';
import { seeSomeMeeting } from './policy.ts';
import { seenMeeting } from './reads/meetings.ts';
import { findInputFile } from './store/beside.ts';
import { personOfFeed } from './store/feeds.ts';
import { exposePrints } from './routes/print.ts';
import { appointmentsOf, type Appointment } from './store/post.ts';

/** Downloads: documents of a meeting, files that were given for it, and the calendar of whoever has its address. */
export function meetingRoutes(app: Http, platform: Platform): void {
  exposeFiles(app, platform);
  exposePrints(app, platform);
  exposeCalendar(app, platform);
}

function exposeFiles(app: Http, platform: Platform): void {
  app.get(
    '/api/meetings/:id/inputs/:file_id',
    {
      schema: {
        operationId: 'meeting.download_file',
        summary: 'download a file given for a meeting',
        tags: ['meeting'],
        params: z.strictObject({ id: id('meeting'), file_id: id('file') }),
      },
    },
    async (request, reply) => {
      const { id: meetingId, file_id: fileId } = request.params;
      const may = { permit: seeSomeMeeting, words: 'read a meeting' };
      const file = await readFor(request, platform, may, async (tx, scope) => {
        const context = contextOf(scope, platform.gate.today(scope), undefined);
        const meeting = await seenMeeting(tx, meetingId, context);
        return meeting && findInputFile(tx, meetingId, fileId);
      });
      if (file === undefined) throw EdgeError.notFound();
      return sendFile(reply, platform.files, file);
    },
  );
}

/** How far back a calendar shows meetings. */
const DAYS_BACK = 90;

function exposeCalendar(app: Http, platform: Platform): void {
  app.get(
    '/calendar/:file',
    {
      schema: {
        operationId: 'calendar_feed.read_ics',
        summary: 'read the meetings of whoever has the address',
        tags: ['calendar_feed'],
        params: z.strictObject({ file: z.string().max(200) }),
      },
    },
    async (request, reply) => {
      const found = await meetingsAt(platform, request.params.file);
      if (found === undefined) throw EdgeError.notFound();
      const { publicUrl, clock } = platform;
      return reply
        .header('cache-control', 'private, no-store')
        .header('referrer-policy', 'no-referrer')
        .type('text/calendar; charset=utf-8')
        .send(
          calendarOf(found.meetings, { timeZone: found.timeZone, now: clock.now(), publicUrl }),
        );
    },
  );
}

/** Reads as the person the address is of, with the rights they have now: none once they have left. */
async function meetingsAt(
  platform: Platform,
  file: string,
): Promise<{ meetings: Appointment[]; timeZone: string } | undefined> {
  const token = /^([\w-]{86})\.ics$/.exec(file)?.[1];
  const bytes = Buffer.from(token ?? '', 'base64url');
  if (token === undefined || bytes.length !== 64) return undefined;
  const [organisationId, personId] = [bytes.subarray(0, 16), bytes.subarray(16, 32)].map(uuidOf);
  if (organisationId === undefined || personId === undefined) return undefined;
  const scope = await initiatorScope(platform, organisationId, personId);
  if (scope === undefined) return undefined;
  return platform.database.transactions.read(scope, async (tx) => {
    if ((await personOfFeed(tx, tokenHash(token))) !== personId) return undefined;
    const since = addDays(platform.gate.today(scope), -DAYS_BACK);
    const meetings = await appointmentsOf(tx, personId, since);
    return { meetings, timeZone: scope.timeZone };
  });
}

function uuidOf(bytes: Uint8Array): string | undefined {
  try {
    return stringify(bytes);
  } catch {
    return undefined;
  }
}
