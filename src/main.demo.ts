import { randomUUID } from 'node:crypto';
import { FIRM_ZONE } from './demo/calendar.ts';
import { openDoors, type ExampleDoors } from './demo/doors.ts';
import { clearHalf, exampleFolder, isVacant, noteIn, writeNote, type Note } from './demo/place.ts';
import { play } from './demo/play.ts';
import { Stage, type Theatre } from './demo/stage.ts';
import { tellStory } from './demo/story.ts';
import { admitViews, readPasswords, sayView } from './demo/views.ts';
import { evaluations } from './features/culture/jobs.ts';
import { workOff } from './features/imports/jobs/work.ts';
import { dayOf } from './lib/day.ts';
import { assembleProgram, type ProgramOptions } from './main.program.ts';
import { SetClock, systemClock } from './platform/clock/clock.ts';
import { systemScope } from './platform/jobs/runner.ts';
import { flushDatabase, recreateDatabase, unhurriedDisk } from './platform/database/recreate.ts';
import type { Platform } from './platform/platform.ts';
import type { Environment } from './platform/settings/environment.ts';

/** One sentence for the console: why the example is not started, or the firm's own data is not. */
export class ExampleRefusal extends Error {}

/** The example of one start: where it lies, and what it needs of the program. */
export type Example = {
  /** The environment with everything taken out that reaches beyond the example's own folder. */
  readonly environment: Environment;
  /** Tells the story into the database, if it has not been told to its end yet. */
  build(options: Omit<ProgramOptions, 'clock' | 'also'>): Promise<ExampleDoors>;
};

/**
 * Decides where the example lies and says whether it may.
 * @throws ExampleRefusal where it would meet data of a firm
 */
export function chooseExample(
  environment: Environment,
  version: string,
  say: (line: string) => void,
): Example {
  if (environment.databaseUrl !== undefined)
    throw new ExampleRefusal(
      'The example has a database of its own and does not go with DATABASE_URL. Leave that variable out to see it.',
    );
  const folder = exampleFolder(environment.dataDir);
  if (noteIn(folder) === undefined && !isVacant(folder))
    throw new ExampleRefusal(
      `${folder} holds something that is not the example, so nothing was done. Move it, or choose another DATA_DIR.`,
    );
  const today = dayOf(systemClock.now(), FIRM_ZONE);
  const fresh = { state: 'building', day: today, version, organisation: randomUUID() } as const;
  if (noteIn(folder) === undefined) writeNote(folder, fresh);
  return {
    environment: { ...environment, dataDir: folder, smtpUrl: undefined, filesUrl: undefined },
    build: async (options) => {
      const note = noteIn(folder);
      if (note?.state === 'ready') sayWhatIsThere(note, { today, version, folder }, say);
      else await tell(folder, fresh, options, say);
      return openDoors(() => readPasswords(folder));
    },
  };
}

/** @throws ExampleRefusal where a folder that is to hold a firm's own data holds the example */
export function assertNoExample(dataDir: string): void {
  if (noteIn(dataDir) === undefined) return;
  throw new ExampleRefusal(
    `${dataDir} holds the example firm. Start it with npm start -- --demo, or choose another DATA_DIR for your own data.`,
  );
}

/** What the night before would have counted: the months that are over, and which signals live. */
async function countNights(
  { platform }: Awaited<ReturnType<typeof assembleProgram>>,
  organisation: string,
): Promise<void> {
  const scope = await systemScope(platform, organisation);
  if (scope !== undefined) await evaluations.run(platform, scope);
}

/** What the console says once the example runs. */
export function greetExample(doors: ExampleDoors, publicUrl: string): string[] {
  return [
    '',
    'This is an example; the firm does not exist. Open one of these links; each works once, and the',
    `browser that used it may then change views at ${publicUrl}/example:`,
    ...doors.links(publicUrl).map(({ key, link }) => `  ${sayView(key)}\n    ${link}`),
  ];
}

/** What the story is played on: the product as it stands, under a clock that is set. */
export function theatreOn(platform: Platform, clock: SetClock): Theatre {
  const { commands, files, database } = platform;
  const importing: Theatre['importing'] = (...of) => workOff(platform, ...of);
  return { commands, files, clock, transactions: database.transactions, importing };
}

type Telling = { readonly today: string; readonly version: string; readonly folder: string };

function sayWhatIsThere(
  note: Note,
  { today, version, folder }: Telling,
  say: (line: string) => void,
): void {
  if (note.day === today && note.version === version) return;
  const by = note.version === version ? '' : ` by version ${note.version}`;
  say(`The example was told on ${note.day}${by}, and its story ends the day before.`);
  say(`To tell it anew up to today, stop, remove ${folder} and start again.`);
}

async function tell(
  folder: string,
  note: Note,
  options: Omit<ProgramOptions, 'clock' | 'also'>,
  say: (line: string) => void,
): Promise<void> {
  say('Telling three years of an example firm; this happens once and takes about a minute.');
  writeNote(folder, note);
  clearHalf(folder);
  await recreateDatabase(options.owner);
  const clock = new SetClock(systemClock.now());
  const program = await assembleProgram({
    ...options,
    owner: unhurriedDisk(options.owner),
    clock,
    securityLog: () => undefined,
  });
  try {
    const stage = new Stage(theatreOn(program.platform, clock), note.organisation, note.day);
    let told = 0;
    await play(stage, tellStory(note.day), (done, of) => {
      const tenths = Math.floor((10 * done) / of);
      if (tenths === told) return;
      told = tenths;
      say(`  ${tenths * 10} %`);
    });
    clock.set(systemClock.now());
    await countNights(program, note.organisation);
    await admitViews(stage, program.app, folder);
  } finally {
    await program.stop();
  }
  await flushDatabase(options.owner);
  writeNote(folder, { ...note, state: 'ready' });
}
