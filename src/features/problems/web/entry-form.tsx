import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { CheckField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

export type Writing = 'contain' | 'correct' | 'look_elsewhere';

/** What was done, by whom and on which day; of another place also whether it was found there. */
export function EntryForm({ kind, problem, onDone }: ActFormProps & { kind: Writing }) {
  const { id, version } = problem;
  const { today, person } = useSession();
  const [text, setText, forget] = useDraft(`problem.${id}.${kind}`, '');
  const [day, setDay] = useState<string>(today);
  const [by, setBy] = useState<Choice | null>(person);
  const [found, setFound] = useState(false);
  const [errors, setErrors] = useState<{ text?: string; day?: string; by?: string } | null>(null);
  const contain = useCommand('/api/problem.contain');
  const correct = useCommand('/api/problem.correct');
  const elsewhere = useCommand('/api/problem.look_elsewhere');
  const { state } = { contain, correct, look_elsewhere: elsewhere }[kind];

  async function send() {
    const wrong = {
      ...(text.trim() === '' && { text: say('form.text_needed') }),
      ...(!isDay(day) && { day: say('form.day_needed') }),
      ...(by === null && { by: say('form.person_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (text.trim() === '' || !isDay(day) || by === null) return;
    const said = { id, version, text: text.trim(), done_on: day, done_by: by.id };
    const delivery =
      kind === 'look_elsewhere'
        ? await elsewhere.send({ ...said, found })
        : await (kind === 'contain' ? contain : correct).send(said);
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say(`entry.${kind}.add`)} onSend={() => void send()} errors={errors}>
      <TextArea
        label={say(`entry.${kind}.text`)}
        hint={say(`entry.${kind}.hint`)}
        value={text}
        onText={setText}
        error={errors?.text}
      />
      {kind === 'look_elsewhere' && (
        <CheckField label={say('entry.is_found')} checked={found} onCheck={setFound} />
      )}
      <TextField
        label={say('entry.done_on')}
        type="date"
        max={today}
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <Choose
        label={say('entry.done_by')}
        chosen={by}
        onChoose={setBy}
        from={findPeople}
        error={errors?.by}
      />
      <FormEnd verb={say('form.save')} state={state} onCancel={onDone} />
    </Form>
  );
}
