import type { ReadRow } from './reading.ts';
import type { FieldValue, FieldValues } from './register.ts';
import type { Problem } from './message.ts';

/** What to do with rows whose record exists already. */
export const EXISTING_CHOICES = ['stop', 'skip', 'update'] as const;
export type ExistingChoice = (typeof EXISTING_CHOICES)[number];

/** A record that exists, as far as a file could change it. Values that are not set are absent. */
export type ExistingRecord = {
  /** Its id. */
  readonly key: string;
  readonly values: FieldValues;
  readonly sourceColumns: Readonly<Record<string, string>>;
};

/** Finds records by the identity fields of the register; `value` is folded as {@link identityOf} makes it. */
export type FindExisting = (field: string, value: string) => ExistingRecord | undefined;

/** One field that the file would change. */
export type Difference = {
  /** The name of the field, or undefined where a source column is meant. */
  readonly field?: string;
  /** The label of the source column. */
  readonly label?: string;
  readonly from: FieldValue | null;
  readonly to: FieldValue;
};

export type PlannedRow = {
  readonly read: ReadRow;
  readonly act: 'new' | 'changed' | 'unchanged' | 'skipped' | 'refused' | 'waits';
  /** The existing record; absent for new ones. */
  readonly key?: string;
  readonly differences: readonly Difference[];
  /** All problems of the row: those of reading and those of planning. */
  readonly problems: readonly Problem[];
};

export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<PlannedRow['act'], number>>;
  /** Rows whose records exist, where the choice was to stop at such: then nothing may be written. */
  readonly stoppedBy: number;
};
