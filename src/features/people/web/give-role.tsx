import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useSession } from '../../../web/session/session.ts';
import type { PersonRecord, RoleName } from '../contract/shapes.ts';
import { roles } from './list-search.ts';
import { dayOrNull } from './person-fields.tsx';
import { SiteField, TeamField } from './person-picker.tsx';
import style from './people.module.css';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

const PARTS = ['firm', 'site', 'team'] as const;
type Outside = { scope: string; kind: (typeof PARTS)[number]; place: Choice | null };

/** Gives somebody a level or role; an auditor from outside also how much of the firm they read. */
export function GiveForm({ person, onDone }: { person: PersonRecord; onDone: () => void }) {
  const { today } = useSession();
  const [role, setRole] = useState<RoleName>('line_manager');
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState('');
  const [outside, setOutside] = useState<Outside>({ scope: '', kind: 'firm', place: null });
  const [placeMissing, setPlaceMissing] = useState(false);
  const command = useCommand('/api/person.give_role');
  const outsider = role === 'external_auditor';

  async function send() {
    // Without a place the role would be for the whole firm, which is not what stands in the form.
    const missing = outsider && outside.kind !== 'firm' && outside.place === null;
    setPlaceMissing(missing);
    if (missing) return;
    const { id, version } = person;
    const starts = dayOrNull(from);
    const delivery = await command.send({
      id,
      version,
      role,
      ...(starts !== null && { starts_on: starts }),
      ends_on: dayOrNull(to),
      ...(outsider && asked(outside)),
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('roles.give')} onSend={() => void send()}>
      <SelectField
        label={say('field.role')}
        hint={say(`role_means.${role}`)}
        value={role}
        onText={(wanted) => setRole(roles.find((one) => one === wanted) ?? 'staff')}
        choices={roles.map((one) => [one, sayRole(one)] as const)}
      />
      {outsider && (
        <OutsideFields typed={outside} onType={setOutside} placeMissing={placeMissing} />
      )}
      <div className={style.two}>
        <TextField
          label={say('roles.first_day')}
          hint={say('roles.first_day_hint')}
          type="date"
          value={from}
          onText={setFrom}
        />
        <TextField
          label={say('roles.last_day')}
          hint={outsider ? undefined : say('roles.last_day_hint')}
          optional={!outsider}
          type="date"
          value={to}
          onText={setTo}
        />
      </div>
      <FormEnd verb={say('roles.give')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function asked({ scope, kind, place }: Outside) {
  return {
    scope: scope.trim(),
    scope_team_id: kind === 'team' ? (place?.id ?? null) : null,
    scope_site_id: kind === 'site' ? (place?.id ?? null) : null,
  };
}

type OutsideProps = { typed: Outside; onType: (typed: Outside) => void; placeMissing: boolean };

/** What an auditor from outside looks at, and how much of the firm they read: what that protects is said beside it. */
function OutsideFields({ typed, onType, placeMissing }: OutsideProps) {
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
          error={placeMissing && place === null ? say(`in_part.${kind}_needed`) : undefined}
        />
      )}
      <TextField
        label={say('field.scope')}
        hint={say('roles.scope_hint')}
        value={scope}
        onText={(words) => onType({ scope: words, kind, place })}
      />
    </>
  );
}
