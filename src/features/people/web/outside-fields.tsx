import type { Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { SiteField, TeamField } from './person-picker.tsx';
import { say } from './say.ts';

const PARTS = ['firm', 'site', 'team'] as const;

/** What stands in the fields about what an auditor from outside reads. */
export type Outside = {
  readonly scope: string;
  readonly kind: (typeof PARTS)[number];
  readonly place: Choice | null;
};

export const blankOutside: Outside = { scope: '', kind: 'firm', place: null };

/** Without its place a role would be for the whole firm, which is not what stands in the form. */
export function lacksPlace({ kind, place }: Outside): boolean {
  return kind !== 'firm' && place === null;
}

/** The same as it is sent. */
export function partOf({ scope, kind, place }: Outside) {
  return {
    scope: scope.trim(),
    scope_team_id: kind === 'team' ? (place?.id ?? null) : null,
    scope_site_id: kind === 'site' ? (place?.id ?? null) : null,
  };
}

type OutsideFieldsProps = {
  typed: Outside;
  onType: (typed: Outside) => void;
  /** Whether what is missing is said beside its field. */
  missing: boolean;
};

/** What an auditor from outside looks at, and how much of the firm they read: what that protects is said beside it. */
export function OutsideFields({ typed, onType, missing }: OutsideFieldsProps) {
  const { scope, kind, place } = typed;
  const Place = kind === 'site' ? SiteField : TeamField;
  return (
    <>
      <SelectField
        label={say('field.part')}
        hint={say(`in_part.${kind}_means`)}
        value={kind}
        onText={(wanted) =>
          onType({ scope, kind: PARTS.find((one) => one === wanted) ?? 'firm', place: null })
        }
        choices={PARTS.map((one) => [one, say(`in_part.${one}`)] as const)}
      />
      {kind !== 'firm' && (
        <Place
          key={kind}
          label={say(`field.${kind}`)}
          chosen={place}
          onChoose={(chosen) => onType({ scope, kind, place: chosen })}
          error={missing && place === null ? say(`in_part.${kind}_needed`) : undefined}
        />
      )}
      <TextField
        label={say('field.scope')}
        hint={say('roles.scope_hint')}
        value={scope}
        onText={(words) => onType({ scope: words, kind, place })}
        error={missing && scope.trim() === '' ? say('in_part.scope_needed') : undefined}
      />
    </>
  );
}
