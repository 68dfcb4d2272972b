/**
 * Compares the calculations with the answers of reference programs:
 *   npx tsx tools/conformance.ts PATH_TO_FIXTURES
 * The folder has one JSON file for each topic, a list of cases. Exit code 1 where an answer differs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examine, type Case, type Outcome, type Topic } from './conformance/topic.ts';
import { topics } from './conformance/topics.ts';

/** What the comparison with a folder of fixtures came to, in lines to print. */
export type Report = { readonly failed: number; readonly lines: readonly string[] };

const SHOWN = 5;

/** Runs every case of every known topic in a folder. Throws where the folder cannot be read. */
export function compareWith(folder: string): Report {
  const lines: string[] = [];
  const all: Outcome[] = [];
  const notYet: string[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.json')) continue;
    const topic = topics.find((known) => `${known.file}.json` === file);
    if (topic === undefined) {
      notYet.push(file.replace(/\.json$/, ''));
      continue;
    }
    const outcomes = outcomesOf(topic, folder);
    all.push(...outcomes);
    lines.push(`${topic.file}: ${countsOf(outcomes)}`, ...leftOut(outcomes), ...first(outcomes));
  }
  if (notYet.length > 0) lines.push(`not yet: ${notYet.join(', ')}`);
  lines.push(`total: ${countsOf(all)}`);
  return { failed: of(all, 'failed'), lines };
}

function outcomesOf(topic: Topic, folder: string): Outcome[] {
  const cases = JSON.parse(readFileSync(join(folder, `${topic.file}.json`), 'utf8')) as Case[];
  return cases.map((given) => examine(topic, given));
}

const of = (outcomes: readonly Outcome[], verdict: Outcome['verdict']) =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length;

function countsOf(outcomes: readonly Outcome[]): string {
  const compared = outcomes.reduce((sum, outcome) => sum + outcome.compared, 0);
  const left = outcomes.flatMap((outcome) => [...outcome.left.values()]);
  return [
    `${of(outcomes, 'passed')} passed`,
    `${of(outcomes, 'failed')} failed`,
    `${of(outcomes, 'skipped')} skipped`,
    `${compared} values compared`,
    `${left.reduce((sum, count) => sum + count, 0)} left out`,
  ].join(', ');
}

/** The reasons why values were not compared, each with how many values in how many cases. */
function leftOut(outcomes: readonly Outcome[]): string[] {
  const reasons = new Set(outcomes.flatMap(({ left }) => [...left.keys()]));
  return [...reasons].map((reason) => {
    const counts = outcomes.flatMap(({ left }) => left.get(reason) ?? []);
    const values = counts.reduce((sum, count) => sum + count, 0);
    return `  left out: ${values} values in ${counts.length} cases: ${reason}`;
  });
}

function first(outcomes: readonly Outcome[]): string[] {
  const failures = outcomes.filter(({ verdict }) => verdict === 'failed');
  return failures.slice(0, SHOWN).map(({ name, differences }) => {
    const [{ place, expected, got }] = differences as [Outcome['differences'][number]];
    const more = differences.length > 1 ? ` and ${differences.length - 1} more` : '';
    return `  FAILED ${name}: ${place} is ${String(got)}, expected ${String(expected)}${more}`;
  });
}

function main(args: readonly string[]): number {
  const [folder] = args;
  if (folder === undefined || args.length !== 1) {
    process.stderr.write('Usage: conformance.ts PATH_TO_FIXTURES\n');
    return 1;
  }
  const { failed, lines } = compareWith(folder);
  process.stdout.write(`${lines.join('\n')}\n`);
  return failed > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
