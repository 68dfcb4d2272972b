import { say } from './say.ts';

const KINDS = ['stage_1', 'stage_2', 'surveillance', 'recertification', 'special'] as const;

/** "Surveillance, 12 May 2026". */
export function sayAudit(kind: string, day: string): string {
  const known = KINDS.find((one) => one === kind) ?? 'special';
  return say('name', { kind: say(`kind.${known}`), day });
}
