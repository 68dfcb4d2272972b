import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** Stopping, declining and reopening: each takes a reason, because somebody will read it. */
export function ReasonForm({
  act,
  action,
  onDone,
}: ActFormProps & { act: 'decline' | 'reopen' | 'cancel' }) {
  const { today } = useSession();
  const [reason, setReason, forget] = useDraft(`action.${action.id}.${act}`, '');
  const [due, setDue] = useState('');
  const [errors, setErrors] = useState<{ reason?: string; due?: string } | null>(null);
  const decline = useCommand('/api/action.decline');
  const reopen = useCommand('/api/action.reopen');
  const cancel = useCommand('/api/action.cancel');
  const command = { decline, reopen, cancel }[act];
  const asksDue = act === 'reopen' && action.due_on !== null;

  async function send() {
    const found = {
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
      ...(asksDue && due === '' && { due: say('form.date_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const at = { id: action.id, version: action.version, reason: reason.trim() };
    const delivery =
      act === 'reopen'
        ? await reopen.send({ ...at, due_on: due === '' ? null : due })
        : await { decline, cancel }[act].send(at);
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say(`act.${act}`)} onSend={() => void send()} errors={errors}>
      <TextArea
        label={say(`form.why_${act}`)}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      {asksDue && (
        <TextField
          label={say('form.new_date')}
          type="date"
          min={today}
          value={due}
          onText={setDue}
          error={errors?.due}
        />
      )}
      <FormEnd
        verb={say(`act.${act}`)}
        kind={act === 'cancel' ? 'loss' : 'first'}
        state={command.state}
        onCancel={onDone}
      />
    </Form>
  );
}
