import { v5 as namedId } from 'uuid';
import { dayOf } from '../../../lib/day.ts';
import type { Task } from '../../../platform/jobs/task.ts';
import { post } from '../../../platform/mail/outbox.ts';
import { mailChoiceOf } from '../../people/reads/mail.ts';
import { TELL } from '../commands/tell-job.ts';
import { measureChart } from '../rules/chart.ts';
import { ownedMeasure } from '../store/owner.ts';
import { chartedValues } from '../store/write.ts';
import { newsMail } from './news-mail.tsx';

// Names the mail about one value of one measure, so that a job that runs twice posts it once.
const NEWS = '5a4f7d0a-2a60-4be5-9c0c-1d5a9b7f6e21';

/**
 * Tells the owner at once when somebody else recorded a latest value that is news, where the owner chose so; otherwise it
 * stands in the mail of the week. Of the latest alone: an alarm anywhere in three years of chance is to be expected.
 */
export const tell: Task = {
  name: TELL,
  run: async ({ database, clock, publicUrl }, scope, { measureId }) => {
    const id = String(measureId);
    const now = clock.now();
    const found = await database.transactions.read(scope, async (tx) => {
      const measure = await ownedMeasure(tx, id, dayOf(now, scope.timeZone));
      if (measure === undefined) return undefined;
      const { news_at_once: atOnce } = await mailChoiceOf(tx, measure.owner_id);
      return atOnce ? { measure, ...(await chartedValues(tx, id)) } : undefined;
    });
    if (found === undefined) return;
    const { measure, known, rebases } = found;
    const { points, verdict } = measureChart(measure, known, rebases, null);
    const latest = points.findLast(({ value }) => value !== null);
    if (latest === undefined || verdict.rule === null) return;
    const { organisationId } = scope;
    const mail = newsMail(measure, latest, verdict, `${publicUrl}/measures/${id}`);
    const mailId = namedId(`${organisationId} ${id} ${latest.period}`, NEWS);
    await database.transactions.write(scope, (write) =>
      post(write, { organisationId, now }, mail, mailId),
    );
  },
};
