import { features } from '../../src/features/features.ts';
import { OUTSIDERS, ROLES, type Role } from '../../src/platform/access/actor.ts';
import {
  answerFor,
  conditionsOf,
  holdsInPart,
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
    '**yes**: everybody with this role. **some**: those of whom one of the conditions in the last column is true for the record. Empty: nobody with this role. A person with several roles may do what any of them may. **in their part**: also an external auditor who reads one site or one team, who then finds what belongs to it; where an external auditor has **yes** or **some** alone, it is for those who read the whole firm.\n',
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
    ...ROLES.map((role) => answerOf(policy, role)),
    conditionsOf(policy).join('; '),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function answerOf(policy: Permission['policy'], role: Role): string {
  const answer = answerFor(policy, role);
  return OUTSIDERS.has(role) && holdsInPart(policy) ? `${answer}, in their part` : answer;
}

function escaped(cell: string): string {
  return cell.replaceAll('|', String.raw`\|`);
}
