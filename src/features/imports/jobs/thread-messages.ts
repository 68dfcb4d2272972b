import type { SpreadsheetRefusal } from '../../../lib/workbook.ts';
import type { JudgedRow, RowToJudge } from '../commands/registers.ts';
import type { Progress } from '../contract/parts.ts';
import type { Choices } from '../contract/values.ts';
import type { RememberedMapping } from '../rules/mapping.ts';
import type { ExistingRecord } from '../rules/plan.ts';
import type { Register } from '../rules/register.ts';
import type { Checked, Found } from '../rules/standing.ts';

/** What the thread is given. */
export type ThreadTask = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly register: Register;
  /** Null where nobody has chosen yet: then what it proposes itself. */
  readonly choices: Choices | null;
  readonly remembered: RememberedMapping;
};

/** What it says, in this order: progress, found, judge, identities, rows, end; or refused at any point. */
export type FromThread =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'found'; readonly found: Found; readonly choices: Choices }
  /** Asks what the register says to rows that were read; answered in their order. */
  | { readonly kind: 'judge'; readonly rows: readonly RowToJudge[] }
  /** Asks for records that exist; answered with them. */
  | {
      readonly kind: 'identities';
      readonly identities: Readonly<Record<string, readonly string[]>>;
    }
  /** A list of rows to keep, as JSON. Answered when it is taken over, so that no more than two are ever on their way. */
  | { readonly kind: 'rows'; readonly rows: string }
  | { readonly kind: 'end'; readonly checked: Checked }
  | {
      readonly kind: 'refused';
      readonly code: SpreadsheetRefusal;
      readonly details: Readonly<Record<string, string | number>>;
    };

export type ToThread =
  | { readonly kind: 'judged'; readonly rows: readonly JudgedRow[] }
  | { readonly kind: 'records'; readonly records: readonly ExistingRecord[] }
  | { readonly kind: 'next' };
