import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { Commitment } from '../contract/shapes.ts';
import { CaseField, caseOf, NOTHING, type Named } from './case-field.tsx';
import { say } from './say.ts';

type FormProps = { promise: Commitment; onDone: () => void };
type Errors = { day?: string; case?: string; reason?: string };

/** The record or the words that show it, and since when it is so. */
export function ShowForm({ promise: { id }, onDone }: FormProps) {
  const { today } = useSession();
  const [named, setNamed] = useState<Named>(NOTHING);
  const [day, setDay] = useState<string>(today);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/commitment.show');

  async function send() {
    const one = caseOf(named);
    const wrong: Errors = {
      ...(one === null && { case: say('case.needed') }),
      ...(!isDay(day) && { day: say('day_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (one === null || !isDay(day)) return;
    const delivery = await command.send({ id, on_day: day, case: one });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('promise.act.show')} onSend={() => void send()} errors={errors}>
      <CaseField label={say('case.kind')} chosen={named} onChoose={setNamed} error={errors?.case} />
      <TextField
        label={say('promise.on_day')}
        type="date"
        max={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <FormEnd verb={say('promise.act.show')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Another day and what gave way. The field offers no day before today, and none before the day first promised. */
export function MoveForm({ promise: { id, version, first_due_on: first }, onDone }: FormProps) {
  const { today } = useSession();
  const [day, setDay] = useState('');
  const [reason, setReason, forget] = useDraft(`promise.${id}.move`, '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/commitment.move');

  async function send() {
    const wrong: Errors = {
      ...(!isDay(day) && { day: say('day_needed') }),
      ...(reason.trim() === '' && { reason: say('reason_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (!isDay(day) || reason.trim() === '') return;
    const delivery = await command.send({ id, version, due_on: day, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('promise.act.move')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('promise.new_day')}
        type="date"
        min={today > first ? today : first}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <TextArea
        label={say('reason')}
        rows={2}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <FormEnd verb={say('promise.act.move')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Takes a promise back, for a reason that those it was made to will read; it is kept as a draft until it was taken. */
export function WithdrawForm({ promise: { id, version }, onDone }: FormProps) {
  const [reason, setReason, forget] = useDraft(`promise.${id}.withdraw`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/commitment.withdraw');

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const delivery = await command.send({ id, version, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('promise.act.withdraw')} onSend={() => void send()} errors={missing}>
      <p>{say('promise.withdraw_text')}</p>
      <TextArea
        label={say('reason')}
        rows={2}
        value={reason}
        onText={setReason}
        error={missing ? say('reason_needed') : undefined}
      />
      <FormEnd
        verb={say('promise.act.withdraw')}
        kind="loss"
        state={command.state}
        onCancel={onDone}
      />
    </Form>
  );
}
