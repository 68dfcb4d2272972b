import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** Who leads it from now on. */
export function AppointForm({ problem: { id, version, owner }, onDone }: ActFormProps) {
  const [person, setPerson] = useState<Choice | null>(owner);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/problem.appoint');

  async function send() {
    setMissing(person === null);
    if (person === null) return;
    const delivery = await command.send({ id, version, owner_id: person.id });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.appoint')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('form.who_leads')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={missing ? say('form.person_needed') : undefined}
      />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Who of top management knows of it, and since when. */
export function TellTopForm({ problem: { id, version }, onDone }: ActFormProps) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [at, setAt] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/problem.tell_top');

  async function send() {
    setMissing(person === null);
    if (person === null) return;
    const instant = at === '' ? undefined : new Date(at);
    const delivery = await command.send({
      id,
      version,
      told_to: person.id,
      ...(instant && { at: instant.toISOString() }),
    });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.tell_top')} onSend={() => void send()} errors={missing}>
      <p>{say('form.tell_top_text')}</p>
      <Choose
        label={say('form.who_was_told')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={missing ? say('form.person_needed') : undefined}
      />
      <TextField
        label={say('form.told_at')}
        hint={say('form.told_at_hint')}
        optional
        type="datetime-local"
        value={at}
        onText={setAt}
      />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
