import { features } from '../../src/features/features.ts';
import { ROLES } from '../../src/platform/access/actor.ts';
import {
  answerFor,
  conditionsOf,
  permissionsOf,
  ROLE_WORDS,
} from '../../src/platform/access/permissions.ts';
import type { NounPermissions, Permission } from '../../src/platform/described.ts';
import type { Feature } from '../../src/platform/feature.ts';
import type { Generator } from './generator.ts';

/** Who may do what, from the policies that decide it. */
export const permissions: Generator = {
  path: 'docs/permissions.md',
  make: () => Promise.resolve(permissionsText(features)),
};

/** The document for a list of features. */
export function permissionsText(list: readonly Feature[]): string {
  const parts = permissionsOf(list)
    .map(section)
    .filter((part) => part !== '');
  return [
    '# Who may do what\n',
    'Written by `npm run generate` from the policies that decide it. Do not edit.\n',
    '**yes**: everybody with this role. **some**: those of whom one of the conditions in the last column is true for the record. Empty: nobody with this role. A person with several roles may do what any of them may.\n',
    ...parts,
  ].join('\n');
}

function section({ noun, acts, looks }: NounPermissions): string {
  const parts = [table('Act', acts), table('Look', looks)].filter((part) => part !== '');
  return parts.length === 0 ? '' : [`## ${noun}\n`, ...parts].join('\n');
}

function table(kind: string, list: readonly Permission[]): string {
  if (list.length === 0) return '';
  const head = [kind, '', ...ROLES.map((role) => ROLE_WORDS[role]), 'where some: who'];
  const rows = list.map(({ name, words, policy }) => [
    `\`${name}\``,
    words,
    ...ROLES.map((role) => answerFor(policy, role)),
    conditionsOf(policy).join('; '),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function escaped(cell: string): string {
  return cell.replaceAll('|', String.raw`\|`);
}
