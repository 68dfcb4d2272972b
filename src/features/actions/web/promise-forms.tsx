import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, ChooseMany } from '../../../web/form/choose.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import type { ActFormProps } from './act.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

/** The first date is a promise; every later one is a move and says why. */
export function MoveDueForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [day, setDay] = useState('');
  const [reason, setReason, forget] = useDraft(`action.${action.id}.move`, '');
  const [errors, setErrors] = useState<{ day?: string; reason?: string } | null>(null);
  const command = useCommand('/api/action.move_due');
  const moves = action.due_on !== null;

  async function send() {
    const found = {
      ...(day === '' && { day: say('form.date_needed') }),
      ...(moves && reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const { id, version } = action;
    const delivery = await command.send({ id, version, due_on: day, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.move_due')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.new_date')}
        hint={action.due_on && say('form.date_now', { day: sayDay(action.due_on) })}
        type="date"
        min={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      {moves && (
        <TextArea
          label={say('form.why_moved')}
          hint={say('form.why_moved_hint')}
          value={reason}
          onText={setReason}
          error={errors?.reason}
        />
      )}
      <FormEnd
        verb={say(moves ? 'act.move_due' : 'act.set_due')}
        state={command.state}
        onCancel={onDone}
      />
    </Form>
  );
}

/** Handing the action to somebody, with those who help. */
export function AssignForm({ action, onDone }: ActFormProps) {
  const [owner, setOwner] = useState<Choice | null>(action.accountable);
  const [helpers, setHelpers] = useState<readonly Choice[]>(action.helpers);
  const [reason, setReason, forget] = useDraft(`action.${action.id}.assign`, '');
  const command = useCommand('/api/action.assign');

  async function send() {
    const delivery = await command.send({
      id: action.id,
      version: action.version,
      accountable_id: owner?.id ?? null,
      helper_ids: helpers.map(({ id }) => id),
      reason: reason.trim(),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.assign')} onSend={() => void send()}>
      <Choose
        label={say('field.accountable')}
        hint={say('form.accountable_hint')}
        chosen={owner}
        onChoose={setOwner}
        from={findPeople}
      />
      <ChooseMany
        label={say('field.helpers')}
        optional
        chosen={helpers}
        onChoose={setHelpers}
        from={findPeople}
      />
      <TextArea label={say('form.reason')} optional value={reason} onText={setReason} />
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Saying yes to a proposal: who does it, and until when. */
export function AcceptForm({ action, onDone }: ActFormProps) {
  const { today } = useSession();
  const [owner, setOwner] = useState<Choice | null>(null);
  const [day, setDay] = useState('');
  const [reason, setReason, forget] = useDraft(`action.${action.id}.accept`, '');
  const [errors, setErrors] = useState<{ owner?: string; day?: string } | null>(null);
  const command = useCommand('/api/action.accept');

  async function send() {
    const found = {
      ...(owner === null && { owner: say('form.who_needed') }),
      ...(day === '' && { day: say('form.date_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (owner === null || day === '') return;
    const delivery = await command.send({
      id: action.id,
      version: action.version,
      accountable_id: owner.id,
      due_on: day,
      reason: reason.trim(),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.accept')} onSend={() => void send()} errors={errors}>
      <Choose
        label={say('field.accountable')}
        chosen={owner}
        onChoose={setOwner}
        from={findPeople}
        error={errors?.owner}
      />
      <TextField
        label={say('field.due_on')}
        type="date"
        min={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <TextArea
        label={say('form.why_accept')}
        hint={say('form.why_accept_hint')}
        optional
        value={reason}
        onText={setReason}
      />
      <FormEnd verb={say('act.accept')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
