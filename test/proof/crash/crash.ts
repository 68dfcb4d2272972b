import { temporaryFolder } from '../../embedded.ts';
import { Random } from '../random.ts';
import type { Figure, ProofOptions, Suite } from '../suite.ts';
import { buildAside } from './build.ts';
import { Installation } from './installation.ts';
import { Tally } from './tally.ts';

const KILLS = 300;
const KILLS_QUICK = 5;
/** A fresh installation now and then keeps the examination of everything after each kill short. */
const KILLS_PER_INSTALLATION = 50;
const MOST_GIVEN_UP = 3;
const TOLD_EVERY = 10;

export const crash: Suite = {
  name: 'crash',
  about:
    'people write while the application, PostgreSQL or both are killed; nothing may be lost or torn',
  run: (options) => crashLoop(options, options.quick ? KILLS_QUICK : KILLS),
};

/** Kills at least `kills` times, in as many installations as that takes. */
export async function crashLoop(options: ProofOptions, kills: number): Promise<Figure[]> {
  const tally = new Tally();
  const random = new Random(options.seed);
  const build = await buildAside();
  try {
    for (let number = 0; tally.killed < kills && tally.givenUp < MOST_GIVEN_UP; number += 1) {
      const until = Math.min(kills, tally.killed + KILLS_PER_INSTALLATION);
      await runInstallation({ main: build.main, random, tally, options }, number, until);
    }
  } finally {
    build.remove();
  }
  return tally.figures();
}

async function runInstallation(
  parts: { main: string; random: Random; tally: Tally; options: ProofOptions },
  number: number,
  until: number,
): Promise<void> {
  const { tally, options } = parts;
  const folder = temporaryFolder();
  let installation: Installation | undefined;
  try {
    installation = await Installation.open({ ...parts, dataDir: folder.data }, `n${number}x`);
    for (let round = 1; tally.killed < until; round += 1) {
      await installation.round();
      if (round % TOLD_EVERY === 0) options.say(tally.progress(installation.counts.acknowledged));
    }
    await installation.close();
  } catch (error) {
    tally.givenUp += 1;
    options.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    installation?.abandon();
  } finally {
    tally.acknowledged += installation?.counts.acknowledged ?? 0;
    tally.refused += installation?.counts.refused ?? 0;
    await folder.remove();
  }
  options.say(
    `installation ${number + 1}: ${tally.killed} kills, ${tally.acknowledged} writes acknowledged`,
  );
}
