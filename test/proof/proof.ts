// npm run proof: runs the suites asked for, prints their figures, and ends with 1 on any miss.
import { randomInt } from 'node:crypto';
import { cpus } from 'node:os';
import { readAsked } from './arguments.ts';
import { tableOf } from './report.ts';
import type { Figure, ProofOptions, Suite } from './suite.ts';
import { suites } from './suites.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A suite that breaks is a miss of its own; the others still run. */
async function figuresOf(suite: Suite, options: ProofOptions): Promise<readonly Figure[]> {
  try {
    return await suite.run(options);
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return [{ what: 'ran to its end', value: 'no', sample: '1 run', aim: 'yes', missed: true }];
  }
}

async function main(): Promise<void> {
  const asked = readAsked(process.argv.slice(2), suites, () => randomInt(1_000_000));
  if ('mistake' in asked) {
    process.stderr.write(`${asked.mistake}\n`);
    process.exitCode = 1;
    return;
  }
  const { quick, seed } = asked;
  say(
    `Seed ${seed}${quick ? ', quick' : ''}; Node ${process.version}, ${cpus().length} processors`,
  );
  const tables: string[] = [];
  let missed = 0;
  for (const suite of asked.suites) {
    say(`${suite.name}: ${suite.about}`);
    const began = performance.now();
    const figures = await figuresOf(suite, { quick, seed, say: (line) => say(`  ${line}`) });
    const seconds = Math.round((performance.now() - began) / 1000);
    missed += figures.filter((figure) => figure.missed === true).length;
    tables.push('', ...tableOf(`${suite.name} (${seconds} s)`, figures));
  }
  for (const line of tables) say(line);
  say('');
  say(missed === 0 ? 'Every aim was reached.' : `Missed: ${missed}.`);
  process.exitCode = missed === 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await main();
