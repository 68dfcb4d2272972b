import type { Platform } from '../platform.ts';
import type { NightlyJob } from './task.ts';

/** Every hour, a few minutes past. */
export const hourlyCrontab = '7 * * * * hourly ?fill=2h';

type Due = { readonly organisationId: string; readonly job: NightlyJob; readonly key: string };

/** The jobs whose hour it is now in an organisation's own time zone. Pure; `weekday` counts from 1 = Monday. */
export function dueNow(
  doors: readonly { organisation_id: string; time_zone: string }[],
  jobs: readonly NightlyJob[],
  now: Date,
): Due[] {
  const due: Due[] = [];
  for (const door of doors) {
    const local = localTime(now, door.time_zone);
    for (const job of jobs) {
      if (job.hour !== undefined && job.hour !== local.hour) continue;
      if (job.weekday !== undefined && job.weekday !== local.weekday) continue;
      const hour = job.hour === undefined ? `:${local.hour}` : '';
      due.push({
        organisationId: door.organisation_id,
        job,
        key: `${job.name}:${door.organisation_id}:${local.day}${hour}`,
      });
    }
  }
  return due;
}

/** Enqueues what is due. The key holds the day, so a second look in the same hour adds nothing. */
export function hourlyTask(platform: Platform, jobs: readonly NightlyJob[]): () => Promise<void> {
  return async () => {
    const { rows } = await platform.database.app.query<{
      organisation_id: string;
      time_zone: string;
    }>('SELECT organisation_id, time_zone FROM identity.door');
    for (const { organisationId, job, key } of dueNow(rows, jobs, platform.clock.now())) {
      await platform.database.jobs.query(
        'SELECT graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => 5)',
        [job.name, JSON.stringify({ organisationId }), key],
      );
    }
  };
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The wall clock of a time zone at an instant; `weekday` counts from 1 = Monday. */
export function localTime(
  now: Date,
  timeZone: string,
): { day: string; hour: number; weekday: number } {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(now)
      .map((part) => [part.type, part.value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    hour: Number(parts['hour']),
    weekday: WEEKDAYS.indexOf((parts['weekday'] ?? '').slice(0, 3)) + 1,
  };
}

// Making one costs far more than using it. There are some 600 zones at most.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
      weekday: 'short',
    });
    formats.set(timeZone, format);
  }
  return format;
}
