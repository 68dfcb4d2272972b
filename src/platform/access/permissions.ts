import { definitionOf, type Command } from '../commands/command.ts';
import type { NounPermissions, Permission } from '../described.ts';
import type { Feature } from '../feature.ts';
import type { Role } from './actor.ts';
import type { Policy } from './predicate.ts';

/** Roles as they are called where one reads about them. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  top_management: 'top management',
  system_manager: 'system manager',
  line_manager: 'line manager',
  staff: 'staff',
  internal_auditor: 'internal auditor',
  external_auditor: 'external auditor',
  consultant: 'consultant',
};

/** Who may do what, from the policies that decide it. */
export function permissionsOf(features: readonly Feature[]): NounPermissions[] {
  return features.map(({ noun, commands, internal = [], reads }) => ({
    noun,
    acts: [...commands, ...internal].map(ofCommand),
    looks: reads.map(({ operation, words, permit }) => ({
      name: operation,
      words,
      policy: permit as Policy<never>,
    })),
  }));
}

function ofCommand(command: Command): Permission {
  const { name, words, permit } = definitionOf(command);
  return { name, words, policy: permit as Policy<never> };
}

/** Whether a role is enough by itself, or only for some records, or for none. */
export function answerFor(policy: Policy<never>, role: Role): 'yes' | 'some' | '' {
  const concerned = policy.filter((predicate) => predicate.roles.includes(role));
  if (concerned.some((predicate) => predicate.unconditional)) return 'yes';
  return concerned.length > 0 ? 'some' : '';
}

/** Whether a role that is enough is so for somebody who reads one part of the firm, too. */
export function holdsInPart(policy: Policy<never>): boolean {
  return policy.some((predicate) => predicate.inPart === true);
}

/** The conditions under which somebody may whose role is not enough. */
export function conditionsOf(policy: Policy<never>): string[] {
  return policy.filter((predicate) => !predicate.unconditional).map(({ words }) => words);
}
