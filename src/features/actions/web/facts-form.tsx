import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import type { ActFormProps } from './act.ts';
import { significances, sources } from './list-search.ts';
import { say } from './say.ts';

/** Weight and origin. What is not touched here is not sent, so that nobody else's change is lost. */
export function FactsForm({ action, onDone }: ActFormProps) {
  const [first] = useState(action);
  const [significance, setSignificance] = useState(first.significance);
  const [source, setSource] = useState(first.source);
  const [reference, setReference] = useState(first.source_reference);
  const [process, setProcess] = useState(first.process);
  const command = useCommand('/api/action.edit');
  const version = useVersion(action.version, command.state);

  async function send() {
    const changed = {
      ...(significance !== first.significance && { significance }),
      ...(source !== first.source && { source }),
      ...(reference.trim() !== first.source_reference && { source_reference: reference.trim() }),
      ...(process.trim() !== first.process && { process: process.trim() }),
    };
    if (Object.keys(changed).length === 0) return onDone();
    const delivery = await command.send({ id: first.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('record.change_facts')} onSend={() => void send()}>
      <SelectField
        label={say('field.significance')}
        hint={say('form.significance_hint')}
        value={significance}
        onText={(wanted) =>
          setSignificance((was) => significances.find((one) => one === wanted) ?? was)
        }
        choices={significances.map((one) => [one, say(`significance.${one}`)] as const)}
      />
      <SelectField
        label={say('field.source')}
        value={source}
        onText={(wanted) => setSource((was) => sources.find((one) => one === wanted) ?? was)}
        choices={sources.map((one) => [one, say(`source.${one}`)] as const)}
      />
      <TextField
        label={say('field.source_reference')}
        optional
        maxLength={300}
        value={reference}
        onText={setReference}
      />
      <TextField
        label={say('field.process')}
        optional
        maxLength={300}
        value={process}
        onText={setProcess}
      />
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
