import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose, type Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import type { ActFormProps } from './act.ts';
import { findActions, findMeasures, findObjectives } from './queries.ts';
import { say } from './say.ts';

const WHAT = ['action', 'measure', 'objective', 'text'] as const;
const FIND = { action: findActions, measure: findMeasures, objective: findObjectives } as const;
type What = (typeof WHAT)[number];

/** A record of ours, which is copied as it stands now, or words with where they can be looked up. */
export function FactForm({ decision: { id, version }, onDone }: ActFormProps) {
  const [what, setWhat] = useState<What>('action');
  const [record, setRecord] = useState<Choice | null>(null);
  const [label, setLabel] = useState('');
  const [target, setTarget] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/decision.fact.add');

  async function send() {
    const fact = factOf(what, record, label.trim(), target.trim());
    setMissing(fact === null);
    if (fact === null) return;
    const delivery = await command.send({ id, version, fact });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('act.add_fact')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('facts.kind')}
        value={what}
        onText={(wanted) => {
          setWhat(WHAT.find((one) => one === wanted) ?? 'text');
          setRecord(null);
        }}
        choices={WHAT.map((one) => [one, say(`facts.kind_${one}`)] as const)}
      />
      {what === 'text' ? (
        <>
          <TextField
            label={say('facts.label')}
            value={label}
            onText={setLabel}
            error={missing ? say('form.fact_needed') : undefined}
          />
          <TextField
            label={say('facts.target')}
            hint={say('facts.target_hint')}
            optional
            value={target}
            onText={setTarget}
          />
        </>
      ) : (
        <Choose
          key={what}
          label={say(`facts.${what}`)}
          chosen={record}
          onChoose={setRecord}
          from={FIND[what]}
          error={missing ? say('form.choose_needed') : undefined}
        />
      )}
      <FormEnd verb={say('act.add_fact')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function factOf(what: What, record: Choice | null, label: string, target: string) {
  if (what === 'text') return label === '' ? null : { kind: what, label, target };
  if (record === null) return null;
  if (what === 'action') return { kind: what, action_id: record.id };
  return what === 'measure'
    ? { kind: what, measure_id: record.id }
    : { kind: what, objective_id: record.id };
}
