import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import type { Day } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { CheckField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { sayDay, sayList } from '../../../web/i18n/format.ts';
import type { Organisation } from '../contract/shapes.ts';
import style from './organisation.module.css';
import { say } from './say.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** On which days the firm works: waiting times are counted in them. */
export function Calendar({ firm, day }: { firm: Organisation; day: Day }) {
  const [open, setOpen] = useState<'week' | 'days' | null>(null);
  const remove = useCommand('/api/holiday.remove');
  const can = firm.can.keep_standards;
  const coming = firm.holidays.filter((holiday) => holiday.day >= day);
  const past = firm.holidays.length - coming.length;
  const worked = WEEK.filter((one) => firm.working_weekdays.includes(one));
  return (
    <div className={style.part}>
      <p>{say('calendar.week', { days: sayList(worked.map((one) => say(`weekday.${one}`))) })}</p>
      {can && <Button onClick={() => setOpen('week')}>{say('calendar.change_week')}</Button>}
      {coming.length === 0 ? (
        <p className={style.aside}>{say('calendar.none')}</p>
      ) : (
        <ul className={style.rows} aria-label={say('calendar.days_off')}>
          {coming.map((holiday) => (
            <li key={holiday.id}>
              <span>
                <time dateTime={holiday.day}>{sayDay(holiday.day)}</time>{' '}
                <span className={style.aside}>{holiday.name}</span>
              </span>
              {can && (
                <Button
                  kind="quiet"
                  busy={remove.busy}
                  aria-label={say('calendar.remove', { day: sayDay(holiday.day) })}
                  onClick={() => void remove.send({ id: holiday.id })}
                >
                  {say('calendar.remove_short')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {past > 0 && <p className={style.aside}>{say('calendar.past', { count: past })}</p>}
      {remove.state.is === 'failed' && <TroubleLine trouble={remove.state.trouble} />}
      {can && <Button onClick={() => setOpen('days')}>{say('calendar.add')}</Button>}
      {open && (
        <Dialog
          title={say(open === 'week' ? 'calendar.change_week' : 'calendar.add')}
          onClose={() => setOpen(null)}
        >
          {open === 'week' ? (
            <WeekForm firm={firm} onDone={() => setOpen(null)} />
          ) : (
            <DayOffForm onDone={() => setOpen(null)} />
          )}
        </Dialog>
      )}
    </div>
  );
}

function WeekForm({ firm, onDone }: { firm: Organisation; onDone: () => void }) {
  const [days, setDays] = useState<readonly number[]>(firm.working_weekdays);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/organisation.set_weekdays');
  const version = useVersion(firm.version, command.state);

  async function send() {
    setMissing(days.length === 0);
    if (days.length === 0) return;
    const delivery = await command.send({ version, working_weekdays: [...days] });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('calendar.change_week')} onSend={() => void send()}>
      <div>
        {WEEK.map((one) => (
          <CheckField
            key={one}
            label={say(`weekday.${one}`)}
            checked={days.includes(one)}
            onCheck={(works) =>
              setDays(works ? [...days, one] : days.filter((other) => other !== one))
            }
          />
        ))}
      </div>
      {missing && <p role="alert">{say('form.weekday_needed')}</p>}
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** One day after the other: the sheet stays open, because days off come in rows. */
function DayOffForm({ onDone }: { onDone: () => void }) {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/holiday.add');

  async function send() {
    const off = dayOrNull(day);
    setMissing(off === null);
    if (off === null) return;
    const delivery = await command.send({ days: [{ day: off, name: name.trim() }] });
    if (!delivery.ok) return;
    setDay('');
    setName('');
  }

  return (
    <Form label={say('calendar.add')} onSend={() => void send()} errors={missing}>
      <p className={style.aside}>{say('calendar.add_text')}</p>
      <div className={style.two}>
        <TextField
          label={say('calendar.day')}
          type="date"
          value={day}
          onText={setDay}
          error={missing ? say('form.day_needed') : undefined}
        />
        <TextField label={say('calendar.name')} optional value={name} onText={setName} />
      </div>
      <FormEnd verb={say('calendar.add')} state={command.state}>
        <Button onClick={onDone}>{say('form.close')}</Button>
      </FormEnd>
    </Form>
  );
}
