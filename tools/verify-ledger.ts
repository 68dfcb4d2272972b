/**
 * Checks a ledger bundle without the product that made it:
 *   npx tsx tools/verify-ledger.ts bundle.json [--checkpoint kept.txt]
 * Written from the specifications (RFC 6962, RFC 8785, C2SP signed-note and tlog-checkpoint, and
 * docs/manual/ledger.md); it imports nothing of the product, so that a mistake there is not repeated
 * here. Exit code 0: nothing speaks against the log. 1: something does, or it cannot be decided.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Examination } from './verify-ledger/bundle.ts';
import type { Verdict } from './verify-ledger/bundle.ts';
import type { Entry } from './verify-ledger/entry.ts';

/** What an examination found: the verdict, what is wrong, and the answers in plain words. */
export type Report = {
  readonly verdict: Verdict;
  readonly problems: readonly string[];
  readonly lines: readonly string[];
};

/** Checks a bundle against itself and, where there is one, against the checkpoint that was kept. */
export function verifyBundle(bundleText: string, keptText: string | null): Report {
  const found = new Examination(bundleText, keptText);
  const lines = [
    ...headOf(found),
    '',
    '1. Was each record in the log?',
    ...answerIncluded(found),
    '',
    '2. Has anything been changed or removed since the checkpoint that was kept?',
    ...answerUnchanged(found),
    '',
    '3. Does the content match what was recorded of it?',
    ...answerContents(found),
    '',
    '4. Who signed what, with which meaning?',
    ...answerSignatures(found),
    '',
    `Result: ${RESULTS[found.verdict]}`,
  ];
  return { verdict: found.verdict, problems: found.problems, lines };
}

const RESULTS: Record<Verdict, string> = {
  unchanged: 'unchanged since the checkpoint that was kept.',
  consistent:
    'internally consistent. That is not "unchanged": no checkpoint was kept to compare with.',
  undecided: 'consistent, but this bundle does not reach back to the checkpoint that was kept.',
  broken: 'this bundle does not hold. Do not rely on it.',
};

function headOf({ origin, head }: Examination): string[] {
  if (head === undefined) return [`Log: ${origin || 'unknown'}`];
  const short = head.root.toString('hex').slice(0, 16);
  return [`Log: ${origin}`, `Signed state: ${head.size} entries, short form ${head.size} ${short}`];
}

function answerIncluded({ entries, head, complete, problems }: Examination): string[] {
  if (problems.length > 0) return ['   No:', ...problems.map((problem) => `   - ${problem}`)];
  const size = head?.size ?? 0;
  if (complete) return [`   Yes: all ${size} entries of the log are here, none is missing.`];
  return [`   Yes: the ${entries.length} of ${size} entries that are disclosed here were in it.`];
}

function answerUnchanged({ verdict, keptSize, head }: Examination): string[] {
  if (verdict === 'broken') return ['   Not to be relied on, because of what stands under 1.'];
  if (verdict === 'consistent') {
    return [
      '   Cannot be said. Whoever holds the server and its key could have written all of this anew.',
      '   Only a checkpoint that was kept elsewhere, by mail or on paper, rules that out.',
    ];
  }
  if (verdict === 'undecided') {
    return [`   Not decided: ask for a bundle with the proof from size ${keptSize}.`];
  }
  const since = (head?.size ?? 0) - (keptSize ?? 0);
  const later = `   The ${since} entries since then rest on the newest signature alone.`;
  return [
    `   No: the first ${keptSize} entries are the very ones that were kept.`,
    ...(since > 0 ? [later] : []),
  ];
}

function answerContents({ verdict, contents, entries }: Examination): string[] {
  if (verdict === 'broken') return ['   Not to be relied on, because of what stands under 1.'];
  const absent = entries.length - contents;
  return [
    `   Yes, for the ${contents} entries whose content is here.`,
    ...(absent > 0 ? [`   ${absent} come without content: erased, or not disclosed.`] : []),
  ];
}

function answerSignatures({ verdict, entries, meanings, people }: Examination): string[] {
  if (verdict === 'broken') return ['   Not to be relied on, because of what stands under 1.'];
  const signed = entries.filter(({ type }) => /\.(signed|approved)$/.test(type));
  if (signed.length === 0) return ['   The entries in this bundle record no signature.'];
  const nameOf = (entry: Entry): string =>
    (entry.actor !== null && people[entry.actor]) || `a person not named here (${entry.actor})`;
  return [
    ...signed.map((entry) => {
      const { object, sequence, time, role } = entry;
      const meaning = meanings.get(sequence) ?? 'no meaning disclosed';
      const what = `${object.kind} ${object.id}, version ${object.version}`;
      return `   ${time} ${nameOf(entry)}, as ${role}: ${what} (${meaning}; entry ${sequence})`;
    }),
    '   Names come from the bundle; the log itself knows pseudonyms only.',
  ];
}

function main(args: readonly string[]): number {
  const flag = args.indexOf('--checkpoint');
  const files = args.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
  const keptFile = flag < 0 ? null : args[flag + 1];
  if (files.length !== 1 || keptFile === undefined) {
    process.stderr.write('Usage: verify-ledger.ts bundle.json [--checkpoint kept.txt]\n');
    return 1;
  }
  const kept = keptFile === null ? null : readFileSync(keptFile, 'utf8');
  const { verdict, lines } = verifyBundle(readFileSync(files[0]!, 'utf8'), kept);
  process.stdout.write(`${lines.join('\n')}\n`);
  return verdict === 'unchanged' || verdict === 'consistent' ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
