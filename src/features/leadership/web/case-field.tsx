import { Link } from '@tanstack/react-router';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { CASE_KINDS, type CaseKind } from '../contract/kinds.ts';
import type { Case } from '../contract/shapes.ts';
import { findRecords } from './queries.ts';
import { say } from './say.ts';

/** A record that stands for something, or words for what is outside of the product. */
export type Named = {
  readonly kind: CaseKind;
  readonly record: Choice | null;
  readonly words: string;
};

export const NOTHING: Named = { kind: 'text', record: null, words: '' };

/** As a command takes it; null where nothing is named yet. */
export function caseOf({ kind, record, words }: Named): Case | null {
  if (kind === 'text') return words.trim() === '' ? null : { kind, label: words.trim() };
  if (record === null) return null;
  switch (kind) {
    case 'action':
      return { kind, action_id: record.id };
    case 'decision':
      return { kind, decision_id: record.id };
    case 'problem':
      return { kind, problem_id: record.id };
  }
}

/** Asks for a record of one kind, settled ones too, or for words; another kind clears what was named before. */
export function CaseField({
  label,
  chosen,
  onChoose,
  error,
}: {
  label: string;
  chosen: Named;
  onChoose: (chosen: Named) => void;
  error: string | undefined;
}) {
  const { kind } = chosen;
  return (
    <>
      <SelectField
        label={label}
        value={kind}
        onText={(next) => onChoose({ ...NOTHING, kind: next as CaseKind })}
        choices={CASE_KINDS.map((each) => [each, say(`case.choose.${each}`)] as const)}
      />
      {kind === 'text' ? (
        <TextField
          label={say('case.text')}
          maxLength={500}
          value={chosen.words}
          onText={(words) => onChoose({ ...chosen, words })}
          error={error}
        />
      ) : (
        <Choose
          key={kind}
          label={say(`case.${kind}`)}
          chosen={chosen.record}
          onChoose={(record) => onChoose({ ...chosen, record })}
          from={findRecords(kind)}
          error={error}
        />
      )}
    </>
  );
}

const PLACES = {
  action: '/actions/$id',
  problem: '/problems/$id',
  decision: '/decisions/$id',
} as const;

/** What was named, as it was called then; a record opens. */
export function SaidCase({
  said: { kind, record_id: id, label },
}: {
  said: { kind: CaseKind; record_id: string | null; label: string };
}) {
  if (kind === 'text' || id === null) return <>{label}</>;
  return (
    <Link to={PLACES[kind]} params={{ id }}>
      {label}
    </Link>
  );
}
