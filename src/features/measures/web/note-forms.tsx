import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { ActFormProps } from './standing.ts';
import { say } from './say.ts';

/** What happened on a day and may be seen in the values. */
export function NoteForm({ measure, onDone }: ActFormProps) {
  const { today } = useSession();
  const [day, setDay] = useState<string>(today);
  const [text, setText, forget] = useDraft(`measure.${measure.id}.note`, '');
  const [errors, setErrors] = useState<{ day?: string; text?: string } | null>(null);
  const command = useCommand('/api/measure.add_note');

  async function send() {
    const found = {
      ...(!isDay(day) && { day: say('form.day_needed') }),
      ...(text.trim() === '' && { text: say('form.note_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({ id: measure.id, day, text: text.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.note')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.note_day')}
        type="date"
        max={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <TextArea
        label={say('form.note')}
        hint={say('form.note_hint')}
        rows={2}
        value={text}
        onText={setText}
        error={errors?.text}
      />
      <FormEnd verb={say('act.note')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Ends a measure or takes it up again, with the reason. */
export function EndForm({ act, measure, onDone }: ActFormProps & { act: 'retire' | 'resume' }) {
  const [reason, setReason, forget] = useDraft(`measure.${measure.id}.${act}`, '');
  const [missing, setMissing] = useState(false);
  const retire = useCommand('/api/measure.retire');
  const resume = useCommand('/api/measure.resume');
  const command = { retire, resume }[act];

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const { id, version } = measure;
    const delivery = await command.send({ id, version, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say(`act.${act}`)} onSend={() => void send()} errors={missing}>
      {act === 'retire' && <p>{say('form.retire_means', { count: measure.values.length })}</p>}
      <TextArea
        label={say(`form.why_${act}`)}
        rows={2}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say(`act.${act}`)} state={command.state} onCancel={onDone} />
    </Form>
  );
}
