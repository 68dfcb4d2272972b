import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useSession } from '../../../web/session/session.ts';
import type { PersonRecord, RoleName } from '../contract/shapes.ts';
import { roles } from './list-search.ts';
import { blankOutside, lacksPlace, OutsideFields, partOf } from './outside-fields.tsx';
import style from './people.module.css';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

/** Gives somebody a level or role; an auditor from outside also how much of the firm they read. */
export function GiveForm({ person, onDone }: { person: PersonRecord; onDone: () => void }) {
  const { today } = useSession();
  const [role, setRole] = useState<RoleName>('line_manager');
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState('');
  const [outside, setOutside] = useState(blankOutside);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/person.give_role');
  const outsider = role === 'external_auditor';

  async function send() {
    const lacks = outsider && (lacksPlace(outside) || outside.scope.trim() === '');
    setMissing(lacks);
    if (lacks) return;
    const { id, version } = person;
    const starts = dayOrNull(from);
    const delivery = await command.send({
      id,
      version,
      role,
      ...(starts !== null && { starts_on: starts }),
      ends_on: dayOrNull(to),
      ...(outsider && partOf(outside)),
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
      {outsider && <OutsideFields typed={outside} onType={setOutside} missing={missing} />}
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
          hint={say(outsider ? 'auditor.last_day_hint' : 'roles.last_day_hint')}
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
