import { headerWords } from './dictionary/header-words.ts';
import type { MappingReason, Message } from './message.ts';

/** Where the cells of a column go: into a field, or as they stand into the record's source columns. */
export type Target =
  | { readonly to: 'field'; readonly field: string }
  | { readonly to: 'source' }
  /** The product calculates it; offered for columns of our own export only. */
  | { readonly to: 'nowhere' };

/** Columns by their numbers; a column that is not named goes to `source`. */
export type Mapping = Readonly<Record<number, Target>>;

/** What is proposed for one column. */
export type ColumnProposal = {
  readonly column: number;
  readonly header: string;
  readonly label: string;
  readonly target: Target;
  /** 0 to 1. Below 0.6 a person should look. */
  readonly confidence: number;
  readonly because: readonly Message<MappingReason>[];
  /** A few different values, as text, so that a person sees what is meant. */
  readonly examples: readonly string[];
};

export type Proposal = {
  readonly columns: readonly ColumnProposal[];
  /** Required fields that no column fills and nothing stands in for. */
  readonly missing: readonly string[];
};

/** What was decided at earlier imports: words of a header → name of a field, or '' for "kept as it stands". */
export type RememberedMapping = Readonly<Record<string, string>>;

/** The mapping there is where a person accepts all that is proposed, however unsure. */
export function mappingOf(proposal: Proposal): Mapping {
  return Object.fromEntries(proposal.columns.map((one) => [one.column, one.target]));
}

/** What to remember of a mapping that a person has accepted. Columns without a header are not remembered. */
export function rememberMapping(
  columns: readonly { readonly column: number; readonly header: string }[],
  mapping: Mapping,
): RememberedMapping {
  const remembered: [string, string][] = [];
  for (const { column, header } of columns) {
    const words = headerWords(header);
    const target = mapping[column] ?? { to: 'source' };
    if (words !== '' && target.to !== 'nowhere') {
      remembered.push([words, target.to === 'field' ? target.field : '']);
    }
  }
  return Object.fromEntries(remembered);
}
