import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Radios } from '../../decisions/web/radios.tsx';
import { findPeople } from '../../people/web/person-picker.tsx';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

/** Another person, or everyone it concerns, reads what was said to one alone. */
export function RedirectForm({ item: { id, version, kind }, onDone }: ActFormProps) {
  const [reads, setReads] = useState<'person' | 'all'>('person');
  const [person, setPerson] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/voice.redirect');

  async function send() {
    const lacks = reads === 'person' && person === null;
    setMissing(lacks);
    if (lacks) return;
    const to = reads === 'person' ? (person?.id ?? null) : null;
    const delivery = await command.send({ id, version, to_person_id: to });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.redirect')} onSend={() => void send()} errors={missing}>
      <Radios
        label={say('form.redirect_who')}
        choices={[
          ['person', say('form.redirect_person')] as const,
          ['all', say(kind === 'concern' ? 'say.named_concern' : 'say.named')] as const,
        ]}
        chosen={reads}
        onChoose={setReads}
      />
      {reads === 'person' && (
        <Choose
          label={say('say.person')}
          chosen={person}
          onChoose={setPerson}
          from={findPeople}
          error={missing ? say('say.person_needed') : undefined}
        />
      )}
      <p>{say('form.redirect_text')}</p>
      <FormEnd verb={say('act.redirect')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
