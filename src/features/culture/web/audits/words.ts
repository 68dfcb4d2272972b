import { sayList } from '../../../../web/i18n/format.ts';
import { standardName } from '../../../../standards/standards.ts';
import { say } from './say.ts';

const KINDS = ['stage_1', 'stage_2', 'surveillance', 'recertification', 'special'] as const;

/** "Surveillance, 12 May 2026". */
export function sayAudit(kind: string, day: string): string {
  const known = KINDS.find((one) => one === kind) ?? 'special';
  return say('name', { kind: say(`kind.${known}`), day });
}

/** "ISO 9001, ISO 14001, and ISO 45001". */
export function sayAudited(standards: readonly string[]): string {
  return sayList(standards.map(standardName));
}
