import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { SelectField } from '../../../web/form/field.tsx';
import { findPeople, TeamField } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

/** For whom something is: everybody, one team with those below it, or one person. */
export type For = {
  readonly kind: 'everyone' | 'team' | 'person';
  readonly one: Choice | null;
};

export const EVERYBODY: For = { kind: 'everyone', one: null };

/** What is missing in it, in words; undefined where nothing is. */
export function missingIn({ kind, one }: For): string | undefined {
  return kind === 'everyone' || one !== null ? undefined : say(`${kind}_needed`);
}

/** As a command takes it. */
export function audienceOf({ kind, one }: For) {
  const ids = (of: For['kind']) => (kind === of && one !== null ? [one.id] : []);
  return { everyone: kind === 'everyone', team_ids: ids('team'), person_ids: ids('person') };
}

/** Asks for whom something is, among the kinds offered; another kind forgets the team or person that was chosen. */
export function ForField({
  kinds,
  chosen,
  onChoose,
  error,
}: {
  kinds: readonly For['kind'][];
  chosen: For;
  onChoose: (chosen: For) => void;
  error: string | undefined;
}) {
  const { kind, one } = chosen;
  const words = { chosen: one, onChoose: (next: Choice | null) => onChoose({ kind, one: next }) };
  return (
    <>
      <SelectField
        label={say('to_kind')}
        value={kind}
        onText={(next) => onChoose({ kind: next as For['kind'], one: null })}
        choices={kinds.map((each) => [each, say(`to_choose.${each}`)] as const)}
      />
      {kind === 'team' && <TeamField label={say('team')} error={error} {...words} />}
      {kind === 'person' && (
        <Choose label={say('person')} from={findPeople} error={error} {...words} />
      )}
    </>
  );
}
