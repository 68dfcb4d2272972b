import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import type { PersonRecord } from '../contract/shapes.ts';
import style from './people.module.css';
import { say } from './say.ts';

type Days = PersonRecord['leave'][number];

/** When somebody is away. Why is not asked and not kept. */
export function Leave({ person, gone }: { person: PersonRecord; gone: boolean }) {
  const { today } = useSession();
  const [open, setOpen] = useState(false);
  const remove = useCommand('/api/leave.remove');
  return (
    <div className={style.part}>
      {person.leave.length === 0 ? (
        <p className="quiet">{say('leave.none')}</p>
      ) : (
        <ul className={style.rows}>
          {person.leave.map((days) => (
            <li key={days.id} className={days.ends_on < today ? style.aside : undefined}>
              <span>{sayDays(days)}</span>
              {person.can.record_leave && days.ends_on >= today && (
                <span className={style.rowTools}>
                  <Button
                    kind="quiet"
                    busy={remove.busy}
                    aria-label={say('leave.remove', { days: sayDays(days) })}
                    onClick={() => void remove.send({ id: days.id, version: days.version })}
                  >
                    {say('leave.remove_short')}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {remove.state.is === 'failed' && <TroubleLine trouble={remove.state.trouble} />}
      {person.can.record_leave && !gone && (
        <Button onClick={() => setOpen(true)}>{say('leave.record')}</Button>
      )}
      {open && (
        <Dialog title={say('leave.record')} onClose={() => setOpen(false)}>
          <LeaveForm person={person} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
}

function sayDays({ starts_on: from, ends_on: to }: Days): string {
  return from === to ? sayDay(from) : say('leave.days', { from: sayDay(from), to: sayDay(to) });
}

function LeaveForm({ person, onDone }: { person: PersonRecord; onDone: () => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/leave.record');

  async function send() {
    const starts = dayOrNull(from);
    const ends = dayOrNull(to) ?? starts;
    setMissing(starts === null);
    if (starts === null || ends === null) return;
    const delivery = await command.send({
      person_id: person.id,
      starts_on: starts,
      ends_on: ends,
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('leave.record')} onSend={() => void send()} errors={missing}>
      <p className="quiet">{say('leave.text')}</p>
      <div className={style.two}>
        <TextField
          label={say('leave.first_day')}
          type="date"
          value={from}
          onText={setFrom}
          error={missing ? say('form.day_needed') : undefined}
        />
        <TextField
          label={say('leave.last_day')}
          hint={say('leave.last_day_hint')}
          optional
          type="date"
          min={from}
          value={to}
          onText={setTo}
        />
      </div>
      <FormEnd verb={say('leave.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
