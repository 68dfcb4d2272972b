import { renderToStaticMarkup } from 'react-dom/server';
import { addDays } from '../../../lib/day.ts';
import { sayDay } from '../../../lib/spoken-day.ts';
import type { NightlyJob, Task } from '../../../platform/jobs/task.ts';
import { post } from '../../../platform/mail/outbox.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Scope } from '../../../platform/access/scope.ts';
import { v5 as namedId } from 'uuid';
import { speaker } from '../../../platform/words/speaker.ts';
import { stateOf } from '../rules/life.ts';
import { addressesOf, peopleAsked } from '../store/firm.ts';
import { withoutToken } from '../store/register.ts';
import { allWaves, type StoredWave } from '../store/write.ts';
import words from '../web/en.json';

const ABOUTS = ['opened', 'reminder', 'first', 'published', 'told'] as const;
type About = (typeof ABOUTS)[number];

// Names the mail of one person, wave and occasion, so that a job that runs twice posts it once.
const MAILS = '8f3c1c9e-5b0f-4f4e-9f57-0b1e6a4b7c21';

/** A mail to everybody who is asked when a wave opens, and to everybody who is here when it is published and when something is done about it. */
export const pulseMails: Task = {
  name: 'pulse.mails',
  run: async (platform, scope, payload) => {
    const about = ABOUTS.find((one) => one === payload['about']);
    const wave = await waveOf(platform, scope, String(payload['wave']));
    if (about !== undefined && wave !== undefined) await send(platform, scope, wave, about);
  },
};

/** Three days before the end whoever has fetched no token is reminded. Who has answered is not known, so nobody else is. */
export const pulseReminders: NightlyJob = {
  name: 'pulse.reminders',
  hour: 9,
  run: async (platform, scope) => {
    const today = platform.gate.today(scope);
    const waves = await platform.database.transactions.read(scope, (tx) => allWaves(tx));
    const ending = waves.filter(
      (wave) => stateOf(wave) === 'open' && addDays(today, 3) === wave.closes_on,
    );
    for (const wave of ending) await send(platform, scope, wave, 'reminder');
  },
};

function waveOf({ database }: Platform, scope: Scope, id: string): Promise<StoredWave | undefined> {
  return database.transactions.read(scope, async (tx) =>
    (await allWaves(tx)).find((one) => one.id === id),
  );
}

async function send(
  { database, clock, publicUrl, gate }: Platform,
  scope: Scope,
  wave: StoredWave,
  about: About,
): Promise<void> {
  const now = clock.now();
  await database.transactions.write(scope, async (write) => {
    const here = (await peopleAsked(write, gate.today(scope))).map(({ id }) => id);
    // Who came after the announcement is not asked, and who left since is not written to.
    const asked = await withoutToken(write, wave.id);
    const ids = here.filter((id) => concerns(about, id, wave, asked));
    for (const { id, email } of await addressesOf(write, ids)) {
      await post(
        write,
        { organisationId: scope.organisationId, now },
        { to: email, kind: 'pulse', ...pulseMail(wave, about, publicUrl) },
        namedId(`${wave.id} ${id} ${about}`, MAILS),
      );
    }
  });
}

/** An invitation is for those who are asked, the first look for a single leader, and news for everybody. */
function concerns(about: About, id: string, wave: StoredWave, asked: readonly string[]): boolean {
  if (about === 'first') return id === wave.single_leader_id;
  return (about !== 'opened' && about !== 'reminder') || asked.includes(id);
}

const say = speaker(words);

type Said = { readonly subject: string; readonly lines: readonly string[]; readonly path: string };

/** What a mail says, and where it leads. */
function saidOf({ id, closes_on: closesOn, form }: StoredWave, about: About): Said {
  const closes = sayDay(closesOn);
  const length = form === 'core' ? 'Nine statements, two minutes' : 'Ten minutes';
  const said: Readonly<Record<About, Said>> = {
    opened: {
      subject: `How are we led? Until ${closes} you can say`,
      lines: [
        `${length}, by ${closes}. “Can’t say” is an answer, and so is not taking part.`,
        say('risk.claim'),
      ],
      path: '/pulse/answer',
    },
    reminder: {
      subject: `The pulse ends on ${closes}`,
      lines: [
        `${length}. Taking part is up to you; nobody is told who did.`,
        'You get this because you fetched no token. Whether you answered on paper is not known; if you did, there is nothing left to do.',
      ],
      path: '/pulse/answer',
    },
    first: {
      subject: 'You read first what came out of the pulse',
      lines: [
        'You are top management by yourself, so the results are your own data too. You read them three days before everybody does.',
        'Until then you can add a statement that is published with them, and ask a third person to leave out a text that insults you.',
      ],
      path: `/pulse/${id}`,
    },
    published: {
      subject: 'What came out of the pulse',
      lines: ['The results are out, the same for everybody, from this moment on.'],
      path: `/pulse/${id}`,
    },
    told: {
      subject: 'What is done because of the pulse',
      lines: ['People answered, and this is what was decided because of it.'],
      path: `/pulse/${id}`,
    },
  };
  return said[about];
}

function pulseMail(
  wave: StoredWave,
  about: About,
  publicUrl: string,
): { subject: string; text: string; html: string } {
  const { subject, lines, path } = saidOf(wave, about);
  const address = `${publicUrl}${path}`;
  const page = (
    <html lang="en">
      <body style={{ backgroundColor: '#FBFAF7', padding: '24px' }}>
        <main style={STYLE}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={address} style={{ color: '#1F4E79' }}>
              {address}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
  return {
    subject,
    text: `${[...lines, address].join('\n\n')}\n`,
    html: `<!doctype html>${renderToStaticMarkup(page)}`,
  };
}

const STYLE = {
  fontFamily: 'Georgia, serif',
  color: '#1B1D1F',
  maxWidth: '36rem',
  lineHeight: 1.5,
};
