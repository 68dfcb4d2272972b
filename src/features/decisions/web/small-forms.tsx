import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** Another day for the look-back, with the reason. */
export function MoveForm({ decision, onDone }: ActFormProps) {
  const { id, version, look_back_on: planned } = decision;
  const { today } = useSession();
  const [day, setDay] = useState('');
  const [reason, setReason, forget] = useDraft(`decision.${id}.move`, '');
  const [errors, setErrors] = useState<{ day?: string; reason?: string } | null>(null);
  const command = useCommand('/api/decision.move_look_back');

  async function send() {
    const found = {
      ...(!isDay(day) && { day: say('form.day_needed') }),
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (!isDay(day) || reason.trim() === '') return;
    const delivery = await command.send({ id, version, look_back_on: day, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.move_look_back')} onSend={() => void send()} errors={errors}>
      {planned && <p>{say('form.first_planned', { day: sayDay(planned) })}</p>}
      <TextField
        label={say('form.new_day')}
        type="date"
        min={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <TextArea
        label={say('form.reason')}
        rows={2}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <FormEnd verb={say('act.move_look_back')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Takes back a decision, which stays to be read with the reason; it is not sent without one. */
export function WithdrawForm({ decision: { id, version }, onDone }: ActFormProps) {
  const command = useCommand('/api/decision.withdraw');
  return (
    <ReasonForm
      draft={`decision.${id}.withdraw`}
      verb={say('act.withdraw')}
      text={say('form.withdraw_text')}
      command={command}
      send={(reason) => command.send({ id, version, reason })}
      onDone={onDone}
    />
  );
}

type ReasonFormProps = {
  draft: string;
  verb: string;
  text?: string;
  command: Pick<ReturnType<typeof useCommand<'/api/decision.withdraw'>>, 'state'>;
  send: (reason: string) => Promise<{ readonly ok: boolean }>;
  onDone: () => void;
};

/** Taking something back takes a reason, because somebody will read it. */
export function ReasonForm({ draft, verb, text, command, send, onDone }: ReasonFormProps) {
  const [reason, setReason, forget] = useDraft(draft, '');
  const [missing, setMissing] = useState(false);

  async function withdraw() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const delivery = await send(reason.trim());
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={verb} onSend={() => void withdraw()} errors={missing}>
      {text && <p>{text}</p>}
      <TextArea
        label={say('form.reason')}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={verb} kind="loss" state={command.state} onCancel={onDone} />
    </Form>
  );
}
