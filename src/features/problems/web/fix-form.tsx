import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import { findActions } from '../../decisions/web/queries.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** A corrective action that begins here: what is changed, by whom and until when. */
export function FixForm({ problem: { id, version }, onDone }: ActFormProps) {
  const { today } = useSession();
  const [title, setTitle, forget] = useDraft(`problem.${id}.fix`, '');
  const [person, setPerson] = useState<Choice | null>(null);
  const [due, setDue] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/problem.open_action');

  async function send() {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const delivery = await command.send({
      id,
      version,
      title: title.trim(),
      accountable_id: person?.id ?? null,
      due_on: isDay(due) ? due : null,
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.open_action')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('form.fix_title')}
        hint={say('form.fix_title_hint')}
        maxLength={300}
        value={title}
        onText={setTitle}
        error={missing ? say('form.fix_title_needed') : undefined}
      />
      <Choose
        label={say('form.accountable')}
        optional
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
      />
      <TextField
        label={say('form.due_on')}
        optional
        type="date"
        min={today}
        value={due}
        onText={setDue}
      />
      <FormEnd verb={say('act.open_action')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** An action that is there already. */
export function LinkForm({ problem: { id, version }, onDone }: ActFormProps) {
  const [action, setAction] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/problem.action.link');

  async function send() {
    setMissing(action === null);
    if (action === null) return;
    const delivery = await command.send({ id, version, action_id: action.id });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('fixes.link')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('fixes.action')}
        chosen={action}
        onChoose={setAction}
        from={findActions}
        error={missing ? say('form.choose_needed') : undefined}
      />
      <FormEnd verb={say('fixes.link')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
