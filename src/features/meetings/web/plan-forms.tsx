import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import type { ActFormProps } from './act.ts';
import { MeetingForm } from './meeting-form.tsx';
import style from './meetings.module.css';
import { say } from './say.ts';

/** Changes what a planned meeting is; its day has an act of its own, because that needs a reason. */
export function EditForm({ meeting, onDone }: ActFormProps) {
  const { id, name, purpose, kind, rhythm, day, starts_at, place } = meeting;
  const command = useCommand('/api/meeting.edit');
  const version = useVersion(meeting.version, command.state);
  const people = { chair_id: meeting.chair?.id ?? null, writer_id: meeting.writer?.id ?? null };
  const touched = useTouched({ name, purpose, kind, rhythm, starts_at, place, ...people });
  return (
    <MeetingForm
      label={say('act.edit')}
      verb={say('form.save')}
      first={{ name, purpose, kind, rhythm, day, starts_at, place }}
      chair={meeting.chair}
      writer={meeting.writer}
      isNew={false}
      state={command.state}
      onSend={async ({ day: _day, seats: _seats, ...words }) => {
        const changed = touched(words);
        const taken = changed === null || (await command.send({ id, version, ...changed })).ok;
        if (taken) onDone();
        return taken;
      }}
      onCancel={onDone}
    />
  );
}

type Errors = { day?: string; reason?: string };

/** Another day, with the reason; the first one stays known. */
export function MoveForm({ meeting, onDone }: ActFormProps) {
  const { id } = meeting;
  const [day, setDay] = useState<string>(meeting.day);
  const [time, setTime] = useState(meeting.starts_at);
  const [reason, setReason, forget] = useDraft(`meeting.${id}.move`, '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/meeting.move');
  const version = useVersion(meeting.version, command.state);

  async function send() {
    const found = {
      ...(!isDay(day) && { day: say('form.day_needed') }),
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0 || !isDay(day)) return;
    const words = { id, version, day, starts_at: time, reason: reason.trim() };
    if (!(await command.send(words)).ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.move')} onSend={() => void send()} errors={errors}>
      <div className={style.two}>
        <TextField
          label={say('form.new_day')}
          type="date"
          value={day}
          onText={setDay}
          error={errors?.day}
        />
        <TextField label={say('form.starts_at')} type="time" value={time} onText={setTime} />
      </div>
      <TextArea
        label={say('form.why')}
        hint={say('form.move_hint')}
        rows={2}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <FormEnd verb={say('act.move')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Calls a meeting off, with the reason that everybody invited reads. */
export function CancelForm({ meeting, onDone }: ActFormProps) {
  const { id } = meeting;
  const [reason, setReason, forget] = useDraft(`meeting.${id}.cancel`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.cancel');

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    if (!(await command.send({ id, reason: reason.trim() })).ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.cancel')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('form.why')}
        rows={2}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('act.cancel')} kind="loss" state={command.state} onCancel={onDone} />
    </Form>
  );
}
