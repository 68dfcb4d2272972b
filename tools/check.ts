/**
 * `npm run check`: everything about the code that a machine can judge without running it.
 * `npm run check -- types lint` runs only these.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checks, type Check, type Result } from './checks.ts';
import { keepReport } from './reports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Finished extends Result {
  readonly check: Check;
}

function chosen(names: readonly string[]): readonly Check[] {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length === 0) {
    return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name));
  }
  const known = checks.map((check) => `  ${check.name.padEnd(10)} ${check.about}`).join('\n');
  console.error(`There is no check called ${unknown.join(', ')}. There are:\n${known}`);
  process.exit(2);
}

async function finish(check: Check): Promise<Finished> {
  const began = performance.now();
  let result: Result;
  try {
    result = await check.run(root);
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    result = { passed: false, output };
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const verdict = result.passed ? 'passed' : 'FAILED';
  console.log(`${check.name.padEnd(10)} ${verdict} ${seconds} s  ${result.note ?? check.about}`);
  return { ...result, check };
}

/** Takes the checks in order, as many at a time as there are processors. */
async function finishAll(list: readonly Check[]): Promise<Finished[]> {
  const waiting = [...list];
  const finished: Finished[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      finished.push(await finish(next));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work));
  return finished;
}

const finished = await finishAll(chosen(process.argv.slice(2)));
const failed = finished.filter((one) => !one.passed);
for (const { check, output } of failed) console.log(`\n── ${check.name}\n${output}`);
keepReport('check', {
  passed: finished.length - failed.length,
  failed: failed.length,
  skipped: 0,
});
console.log(`\n${finished.length - failed.length} of ${finished.length} checks passed`);
process.exitCode = failed.length === 0 ? 0 : 1;
