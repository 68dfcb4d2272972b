import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useSession } from '../../../web/session/session.ts';
import { PersonField } from '../../people/web/person-picker.tsx';
import type { ActFormProps } from './act.ts';
import style from './meetings.module.css';
import { say } from './say.ts';

/** Opens the meeting: who is in the chair, and on which day it was where the minutes are written up afterwards. */
export function StartForm({ meeting, onDone }: ActFormProps) {
  const navigate = useNavigate();
  const { today } = useSession();
  const { id } = meeting;
  const [chair, setChair] = useState<Choice | null>(meeting.chair);
  const [day, setDay] = useState<string>(today);
  const command = useCommand('/api/meeting.start');

  async function send() {
    const delivery = await command.send({
      id,
      ...(chair !== null && { chaired_by: chair.id }),
      ...(isDay(day) && day !== today && { held_on: day }),
    });
    if (!delivery.ok) return;
    onDone();
    void navigate({ to: '/meetings/$id/live', params: { id } });
  }

  return (
    <Form label={say('act.start')} onSend={() => void send()}>
      <PersonField
        label={say('start.chair')}
        hint={say('start.chair_hint')}
        chosen={chair}
        onChoose={setChair}
      />
      <TextField
        label={say('start.day')}
        hint={say('start.day_hint')}
        type="date"
        max={today}
        value={day}
        onText={setDay}
      />
      <FormEnd verb={say('act.start')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Ends the meeting; what was not come to is deferred with a reason, so that nothing is left hanging. */
export function EndForm({ meeting, onDone }: ActFormProps) {
  const navigate = useNavigate();
  const { id, open_items: left } = meeting;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.end');

  async function send() {
    const lacks = left > 0 && reason.trim() === '';
    setMissing(lacks);
    if (lacks) return;
    const words = { id, ...(left > 0 && { defer_rest: reason.trim() }) };
    if (!(await command.send(words)).ok) return;
    onDone();
    void navigate({ to: '/meetings/$id/minutes', params: { id } });
  }

  return (
    <Form label={say('act.end')} onSend={() => void send()} errors={missing}>
      <p>{left === 0 ? say('end.all_ended') : say('end.left', { count: left })}</p>
      {left > 0 && (
        <TextArea
          label={say('end.reason')}
          rows={2}
          value={reason}
          onText={setReason}
          error={missing ? say('form.reason_needed') : undefined}
        />
      )}
      <FormEnd verb={say('act.end')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** The next of the same kind: the same seats and standing items, and whatever was deferred. */
export function PlanNextForm({ meeting, onDone }: ActFormProps) {
  const navigate = useNavigate();
  const [day, setDay] = useState('');
  const [time, setTime] = useState(meeting.starts_at);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.plan_next');
  const deferred = meeting.agenda.filter(({ outcome }) => outcome === 'deferred').length;

  async function send() {
    setMissing(!isDay(day));
    if (!isDay(day)) return;
    const delivery = await command.send({ id: meeting.id, day, starts_at: time });
    if (!delivery.ok) return;
    onDone();
    void navigate({ to: '/meetings/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Form label={say('act.plan_next')} onSend={() => void send()} errors={missing}>
      <p>{say('next.takes_along', { count: deferred })}</p>
      <div className={style.two}>
        <TextField
          label={say('form.day')}
          type="date"
          value={day}
          onText={setDay}
          error={missing ? say('form.day_needed') : undefined}
        />
        <TextField label={say('form.starts_at')} type="time" value={time} onText={setTime} />
      </div>
      <FormEnd verb={say('act.plan_next')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
