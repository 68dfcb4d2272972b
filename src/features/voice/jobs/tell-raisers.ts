import { v5 as namedId } from 'uuid';
import { dayOf } from '../../../lib/day.ts';
import type { NightlyJob } from '../../../platform/jobs/task.ts';
import { post } from '../../../platform/mail/outbox.ts';
import { mailable } from '../../people/reads/mail.ts';
import { newsForRaisers } from '../store/told.ts';
import { toldMail } from './told-mail.tsx';
import { tellNews } from './told-words.ts';

// Names the mail of one day to one person, so that a job that runs twice posts it once.
const TOLD = '2c7b6f1e-94d4-4d5b-8a15-6f0c4a4de7b0';

/**
 * Writes to whoever said something by name when it was answered, decided or done: one mail a day, in the afternoon, to those who
 * have an address and want mail. Who wrote a letter is never written to: nobody knows who that is.
 */
export const tellRaisers: NightlyJob = {
  name: 'voice.tell_raisers',
  hour: 16,
  run: async ({ database, clock, publicUrl }, scope) => {
    const now = clock.now();
    const { organisationId, timeZone } = scope;
    const today = dayOf(now, timeZone);
    const { people, news } = await database.transactions.read(scope, async (tx) => {
      const wanting = await mailable(tx, today);
      const asked = wanting.map(({ id, email }) => ({ id, email }));
      return { people: wanting, news: await newsForRaisers(tx, asked, now) };
    });
    for (const { id, email } of people) {
      const told = news.filter((one) => one.raiser_id === id).map(tellNews);
      if (told.length === 0) continue;
      const mail = toldMail(email, told, publicUrl);
      const mailId = namedId(`${organisationId} ${id} ${today}`, TOLD);
      await database.transactions.write(scope, (write) =>
        post(write, { organisationId, now }, mail, mailId),
      );
    }
  },
};
