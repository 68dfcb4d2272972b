import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { Duty } from '../contract/kinds.ts';
import { say } from './say.ts';

type FormProps = { duty: Duty; onDone: () => void };

/** Anybody can be looked for; whoever is not of top management is refused, and it is said why. */
export function AppointForm({ duty, onDone }: FormProps) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/duty.appoint');

  async function send() {
    setMissing(person === null);
    if (person === null) return;
    const delivery = await command.send({ duty, person_id: person.id });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('duty.appoint')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('duty.who')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={missing ? say('person_needed') : undefined}
      />
      <FormEnd verb={say('duty.appoint')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Gives a task to anybody who is here, not only to top management: who answers for the duty stays who they are. */
export function DelegateForm({ duty, onDone }: FormProps) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [what, setWhat] = useState('');
  const [errors, setErrors] = useState<{ what?: string; person?: string } | null>(null);
  const command = useCommand('/api/duty.delegate');

  async function send() {
    const wrong = {
      ...(what.trim() === '' && { what: say('duty.what_needed') }),
      ...(person === null && { person: say('person_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (person === null || what.trim() === '') return;
    const delivery = await command.send({ duty, what: what.trim(), person_id: person.id });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('duty.delegate')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('duty.what')}
        maxLength={500}
        value={what}
        onText={setWhat}
        error={errors?.what}
      />
      <Choose
        label={say('duty.to')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={errors?.person}
      />
      <FormEnd verb={say('duty.delegate')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
