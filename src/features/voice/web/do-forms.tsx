import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** An action for what was agreed. Whoever raised it, and does not decide here, takes it on themselves. */
export function ImplementForm({ item, onDone }: ActFormProps) {
  const { id, version } = item;
  const { today, person: me } = useSession();
  const [title, setTitle, forget] = useDraft(`voice.${id}.implement`, '');
  const [person, setPerson] = useState<Choice | null>(item.own ? me : item.raiser);
  const [due, setDue] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/voice.implement');

  async function send() {
    const lacks = title.trim() === '' || person === null || !isDay(due);
    setMissing(lacks);
    if (lacks || person === null || !isDay(due)) return;
    const delivery = await command.send({
      id,
      version,
      title: title.trim(),
      accountable_id: person.id,
      due_on: due,
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.implement')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('form.title')}
        hint={item.for_all ? undefined : say('form.title_hint')}
        maxLength={300}
        value={title}
        onText={setTitle}
        error={missing && title.trim() === '' ? say('form.title_needed') : undefined}
      />
      {item.can.finish ? (
        <Choose
          label={say('form.accountable')}
          chosen={person}
          onChoose={setPerson}
          from={findPeople}
          error={missing && person === null ? say('form.accountable_needed') : undefined}
        />
      ) : (
        <p>{say('act.own')}</p>
      )}
      <TextField
        label={say('form.due')}
        type="date"
        min={today}
        value={due}
        onText={setDue}
        error={missing && !isDay(due) ? say('form.due_needed') : undefined}
      />
      <FormEnd verb={say('act.implement')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** It is done, without an action having been opened. */
export function FinishForm({ item: { id, version }, onDone }: ActFormProps) {
  const [outcome, setOutcome, forget] = useDraft(`voice.${id}.finish`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/voice.finish');

  async function send() {
    setMissing(outcome.trim() === '');
    if (outcome.trim() === '') return;
    const delivery = await command.send({ id, version, outcome: outcome.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.finish')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('form.outcome_done')}
        rows={3}
        value={outcome}
        onText={setOutcome}
        error={missing ? say('form.outcome_needed') : undefined}
      />
      <FormEnd verb={say('act.finish')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
