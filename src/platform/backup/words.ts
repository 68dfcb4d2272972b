import { problemInWords } from '../ledger/problem.ts';
import { standingInWords } from '../ledger/known-checkpoints.ts';
import type { Findings } from './findings.ts';
import type { End } from './format.ts';
import type { Restored } from './restore.ts';
import type { BackupSummary } from './write.ts';

const MOST_PROBLEMS = 10;

/** What a backup came to, as lines for the console. */
export function backupInWords({ beginning, end, bytes }: BackupSummary, path: string): string[] {
  const { organisations, tables } = beginning;
  return [
    `Wrote ${path}: ${count(organisations.length, 'organisation')}, ${count(tables.length, 'table')}, ${count(end.rows, 'row')}, ${count(end.files, 'file')}, ${megabytes(bytes)}.`,
    ...organisations.map(
      ({ id, name, ledger }) =>
        `  ${name} (${id}): ledger of ${count(ledger.size, 'entry', 'entries')}${ledger.root === null ? ', which is damaged' : ''}.`,
    ),
    ...missingFiles(end),
    ...accountsLeftOut(end),
    'It holds everything people entered, with password hashes: keep it as carefully as the database.',
  ];
}

/** What a restore came to and found, as lines for the console. */
export function restoreInWords(restored: Restored, missing: readonly string[]): string[] {
  const { beginning, end, findings } = restored;
  const when = beginning.made_at.slice(0, 16).replace('T', ' ');
  return [
    `Restored ${count(beginning.organisations.length, 'organisation')}, ${count(end.rows, 'row')} and ${count(end.files, 'file')} from the backup of ${when} UTC (${beginning.product}).`,
    ...findings.flatMap(findingInWords),
    ...missing.map(
      (id) => `A checkpoint is known here of an organisation that is not in the backup: ${id}.`,
    ),
    ...missingFiles(end),
    ...accountsLeftOut(end),
    'Everybody has to sign in again.',
    ...(restored.secondFactorsForgotten
      ? [
          'Authenticator apps have to be set up again, and open invitations sent again: their secret stays on the machine the backup came from.',
        ]
      : []),
  ];
}

/** True where every ledger is sound, is the one that was backed up, and reaches what is known of it. */
export function isAllWell(findings: readonly Findings[]): boolean {
  return findings.every(
    ({ ledger, asBackedUp, standing }) =>
      ledger.sound && asBackedUp && (standing === undefined || standing.state === 'continues'),
  );
}

function findingInWords({ organisation, ledger, asBackedUp, standing }: Findings): string[] {
  const { name } = organisation;
  const size = count(ledger.size, 'ledger entry', 'ledger entries');
  const state = ledger.sound ? 'sound' : 'NOT sound';
  const checked =
    ledger.checkpoints === 0 ? '' : `, ${count(ledger.checkpoints, 'checkpoint')} compared`;
  const lines = [`  ${name}: ${size} recomputed, ${state}${checked}.`];
  for (const problem of ledger.problems.slice(0, MOST_PROBLEMS))
    lines.push(`    ${problemInWords(problem)}`);
  if (!asBackedUp)
    lines.push(
      `    It is not the ledger that the backup was made of (${count(organisation.ledger.size, 'entry', 'entries')}).`,
    );
  const told = standing && standingInWords(standing, name);
  if (told !== undefined) lines.push(`    ${told}`);
  return lines;
}

function missingFiles({ missing_files }: End): string[] {
  return missing_files.map(
    ({ name, reason }) => `The file "${name}" is not in the backup: ${reason}.`,
  );
}

function accountsLeftOut({ accounts_left_out }: End): string[] {
  if (accounts_left_out === 0) return [];
  return [
    `${count(accounts_left_out, 'account')} left out, because also used in other organisations; invite them anew.`,
  ];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} MB`;
}
