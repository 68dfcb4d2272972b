import { there } from '../../../platform/commands/change.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import type { CaseKind } from '../contract/kinds.ts';
import type { Case } from '../contract/shapes.ts';
import { caseLabel } from '../store/cases.ts';

/** A case with what it is called at this moment; it stays so, whatever the record is called later. */
export type SaidCase = {
  readonly kind: CaseKind;
  readonly record_id: string | null;
  readonly label: string;
};

function recordOf(one: Exclude<Case, { kind: 'text' }>): string {
  switch (one.kind) {
    case 'action':
      return one.action_id;
    case 'decision':
      return one.decision_id;
    case 'problem':
      return one.problem_id;
  }
}

/** @throws EdgeError not_found where there is no such record */
export async function saidCase(read: ReadTx, one: Case): Promise<SaidCase> {
  if (one.kind === 'text') return { kind: 'text', record_id: null, label: one.label };
  const id = recordOf(one);
  return { kind: one.kind, record_id: id, label: there(await caseLabel(read, one.kind, id)) };
}
