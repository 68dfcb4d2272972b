import { features } from '../../src/features/features.ts';
import { ROLES, type Role } from '../../src/platform/access/actor.ts';
import type { Policy } from '../../src/platform/access/predicate.ts';
import { definitionOf, type Command } from '../../src/platform/commands/command.ts';
import type { Feature } from '../../src/platform/feature.ts';
import type { Generator } from './generator.ts';

const WORDS: Readonly<Record<Role, string>> = {
  top_management: 'top management',
  system_manager: 'system manager',
  line_manager: 'line manager',
  staff: 'staff',
  internal_auditor: 'internal auditor',
  external_auditor: 'external auditor',
  consultant: 'consultant',
};

/** One act with who may do it. */
interface Permission {
  readonly name: string;
  readonly words: string;
  readonly policy: Policy<never>;
}

/** Who may do what, from the policies that decide it. */
export const permissions: Generator = {
  path: 'docs/permissions.md',
  make: () => Promise.resolve(permissionsText(features)),
};

/** The document for a list of features. */
export function permissionsText(list: readonly Feature[]): string {
  const parts = list.map((feature) => section(feature)).filter((part) => part !== '');
  return [
    '# Who may do what\n',
    'Written by `npm run generate` from the policies that decide it. Do not edit.\n',
    '**yes**: everybody with this role. **some**: those of whom one of the conditions in the last column is true for the record. Empty: nobody with this role. A person with several roles may do what any of them may.\n',
    ...parts,
  ].join('\n');
}

function section({ noun, commands, internal = [], reads }: Feature): string {
  const acts = [...commands, ...internal].map(ofCommand);
  const looks = reads.map((read): Permission => ({
    name: read.operation,
    words: read.words,
    policy: read.permit,
  }));
  const parts = [table('Act', acts), table('Look', looks)].filter((part) => part !== '');
  return parts.length === 0 ? '' : [`## ${noun}\n`, ...parts].join('\n');
}

function ofCommand(command: Command): Permission {
  const { name, words, permit } = definitionOf(command);
  return { name, words, policy: permit as Policy<never> };
}

function table(kind: string, list: readonly Permission[]): string {
  if (list.length === 0) return '';
  const head = [kind, '', ...ROLES.map((role) => WORDS[role]), 'where some: who'];
  const rows = list.map(({ name, words, policy }) => [
    `\`${name}\``,
    words,
    ...ROLES.map((role) => answer(policy, role)),
    conditions(policy),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Whether a role is enough by itself, or only for some records. */
function answer(policy: Policy<never>, role: Role): string {
  const concerned = policy.filter((predicate) => predicate.roles.includes(role));
  if (concerned.some((predicate) => predicate.unconditional)) return 'yes';
  return concerned.length > 0 ? 'some' : '';
}

function conditions(policy: Policy<never>): string {
  const own = policy.filter((predicate) => !predicate.unconditional);
  return own.map((predicate) => predicate.words).join('; ');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', String.raw`\|`);
}
