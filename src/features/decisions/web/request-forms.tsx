import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import type { RequestAnswer } from '../contract/kinds.ts';
import type { ResourceRequest } from '../contract/requests.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { Radios } from './radios.tsx';
import { say } from './say.ts';
import { ReasonForm } from './small-forms.tsx';

type FormProps = { request: ResourceRequest; onDone: () => void };
type Errors = { given?: string; granted?: string; why?: string };

const GIVE = ['yes', 'changed', 'no'] as const satisfies readonly RequestAnswer[];

/** Yes, something else, or no with the reason. */
export function AnswerForm({ request: { id, version }, onDone }: FormProps) {
  const [given, setGiven] = useState<RequestAnswer | null>(null);
  const [granted, setGranted] = useState('');
  const [why, setWhy, forget] = useDraft(`request.${id}.answer`, '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/resource_request.answer');

  async function send() {
    const found = {
      ...(given === null && { given: say('request.given_needed') }),
      ...(given === 'changed' &&
        granted.trim() === '' && { granted: say('request.granted_needed') }),
      ...(given === 'no' && why.trim() === '' && { why: say('request.no_why_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (given === null || Object.keys(found).length > 0) return;
    const words = { granted: given === 'changed' ? granted.trim() : '', why: why.trim() };
    const delivery = await command.send({ id, version, answer: given, ...words });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('request.answer')} onSend={() => void send()} errors={errors}>
      <Radios
        label={say('request.given')}
        choices={GIVE.map((one) => [one, say(`request.give.${one}`)] as const)}
        chosen={given}
        onChoose={setGiven}
        error={errors?.given}
      />
      {given === 'changed' && (
        <TextField
          label={say('request.granted')}
          value={granted}
          onText={setGranted}
          error={errors?.granted}
        />
      )}
      <TextArea
        label={say(given === 'no' ? 'request.no_why' : 'request.why')}
        optional={given !== 'no'}
        rows={2}
        value={why}
        onText={setWhy}
        error={errors?.why}
      />
      <p>{say('request.recorded_too')}</p>
      <FormEnd verb={say('request.answer')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Lets somebody else answer a request; the server refuses whoever asked for it, and whoever it was handed to. */
export function HandOnForm({ request: { id, version }, onDone }: FormProps) {
  const [person, setPerson] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/resource_request.hand_on');

  async function send() {
    setMissing(person === null);
    if (person === null) return;
    const delivery = await command.send({ id, version, to_id: person.id });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('request.hand_on')} onSend={() => void send()} errors={missing}>
      <Choose
        label={say('request.who')}
        chosen={person}
        onChoose={setPerson}
        from={findPeople}
        error={missing ? say('request.who_needed') : undefined}
      />
      <FormEnd verb={say('request.hand_on')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Takes back a request that waits; it is not sent without a reason. */
export function WithdrawRequestForm({ request: { id, version }, onDone }: FormProps) {
  const command = useCommand('/api/resource_request.withdraw');
  return (
    <ReasonForm
      draft={`request.${id}.withdraw`}
      verb={say('request.withdraw')}
      command={command}
      send={(reason) => command.send({ id, version, reason })}
      onDone={onDone}
    />
  );
}
