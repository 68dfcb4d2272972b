import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import type { PersonRecord } from '../contract/shapes.ts';
import { heldOn } from '../rules/roles.ts';
import { GiveForm } from './give-role.tsx';
import style from './people.module.css';
import { say } from './say.ts';
import { sayRole } from './say-role.ts';

type Period = PersonRecord['periods'][number];
type Sheet = { at: 'give' } | { at: 'end'; period: Period } | null;

/** Which level and roles somebody holds and held. A period is ended and never overwritten. */
export function Roles({ person, gone }: { person: PersonRecord; gone: boolean }) {
  const [sheet, setSheet] = useState<Sheet>(null);
  const close = () => setSheet(null);
  return (
    <div className={style.part}>
      {person.periods.length === 0 ? (
        <p className="quiet">{say('roles.none')}</p>
      ) : (
        <ul className={style.rows}>
          {person.periods.toReversed().map((period) => (
            <PeriodRow
              key={period.id}
              period={period}
              onEnd={person.can.roles && !gone ? () => setSheet({ at: 'end', period }) : undefined}
            />
          ))}
        </ul>
      )}
      {person.can.roles && !gone && (
        <Button onClick={() => setSheet({ at: 'give' })}>{say('roles.give')}</Button>
      )}
      {sheet?.at === 'give' && (
        <Dialog title={say('roles.give')} onClose={close}>
          <GiveForm person={person} onDone={close} />
        </Dialog>
      )}
      {sheet?.at === 'end' && (
        <Dialog title={say('roles.end', { role: sayRole(sheet.period.role) })} onClose={close}>
          <EndForm person={person} period={sheet.period} onDone={close} />
        </Dialog>
      )}
    </div>
  );
}

function PeriodRow({ period, onEnd }: { period: Period; onEnd: (() => void) | undefined }) {
  const { today } = useSession();
  const day = useAsOf() ?? today;
  const open = period.ends_on === null || period.ends_on >= day;
  const gaps = {
    role: sayRole(period.role),
    from: sayDay(period.starts_on),
    to: period.ends_on === null ? '' : sayDay(period.ends_on),
    scope: period.scope,
  };
  return (
    <li className={open ? undefined : style.aside}>
      <span className={style.sentence}>
        {say(periodKey(period), gaps)}
        {period.scope !== '' && ` ${say('roles.scope', gaps)}`}
        {period.scope_team && `. ${say('roles.in_team', { part: period.scope_team.name })}`}
        {period.scope_site && `. ${say('roles.in_site', { part: period.scope_site.name })}`}
      </span>
      {open && onEnd && (
        <span className={style.rowTools}>
          <Button kind="quiet" aria-label={say('roles.end', gaps)} onClick={onEnd}>
            {say(heldOn(period, day) ? 'roles.end_short' : 'roles.cancel_short')}
          </Button>
        </span>
      )}
    </li>
  );
}

function periodKey({ starts_on: from, ends_on: to }: Period) {
  if (to === null) return 'roles.since';
  return to < from ? 'roles.never' : 'roles.from_to';
}

type EndFormProps = { person: PersonRecord; period: Period; onDone: () => void };

function EndForm({ person, period, onDone }: EndFormProps) {
  const [last, setLast] = useState('');
  const command = useCommand('/api/person.end_role');

  async function send() {
    const { id, version } = person;
    const day = dayOrNull(last);
    const delivery = await command.send({
      id,
      version,
      role_id: period.id,
      ...(day !== null && { ends_on: day }),
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('roles.end', { role: sayRole(period.role) })} onSend={() => void send()}>
      <p>{say('roles.end_text')}</p>
      <TextField
        label={say('roles.last_day')}
        hint={say('roles.end_hint')}
        optional
        type="date"
        value={last}
        onText={setLast}
      />
      <FormEnd verb={say('roles.end_verb')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
