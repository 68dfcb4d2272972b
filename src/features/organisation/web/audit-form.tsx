import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import type { AuditKind, AuditWords, ExternalAudit } from '../contract/shapes.ts';
import style from './organisation.module.css';
import { Remove } from './remove.tsx';
import { say } from './say.ts';

const KINDS = [
  'stage_1',
  'stage_2',
  'surveillance',
  'recertification',
  'special',
] as const satisfies readonly AuditKind[];

type AuditFormProps = { standardId: string; audit: ExternalAudit | null; onDone: () => void };

/** The days of an external audit. One that was held keeps its days: what happened around them is looked at. */
export function AuditForm({ standardId, audit, onDone }: AuditFormProps) {
  const [kind, setKind] = useState<AuditKind>(audit?.kind ?? 'surveillance');
  const [from, setFrom] = useState<string>(audit?.starts_on ?? '');
  const [to, setTo] = useState<string>(audit?.ends_on ?? '');
  const [note, setNote] = useState(audit?.note ?? '');
  const [missing, setMissing] = useState(false);
  const add = useCommand('/api/external_audit.add');
  const edit = useCommand('/api/external_audit.edit');
  const version = useVersion(audit?.version ?? 0, edit.state);
  const remove = useCommand('/api/external_audit.remove');
  const touched = useTouched<Partial<AuditWords>>(
    audit === null
      ? {}
      : { kind: audit.kind, starts_on: audit.starts_on, ends_on: audit.ends_on, note: audit.note },
  );

  async function send() {
    const starts = dayOrNull(from);
    const ends = dayOrNull(to) ?? starts;
    setMissing(starts === null);
    if (starts === null || ends === null) return;
    const words = { kind, starts_on: starts, ends_on: ends, note: note.trim() };
    const changed = touched(words);
    if (audit !== null && changed === null) return onDone();
    const delivery =
      audit === null
        ? await add.send({ standard_held_id: standardId, ...words })
        : await edit.send({ id: audit.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('audit.add')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('audit.kind')}
        hint={say(`audit_means.${kind}`)}
        value={kind}
        onText={(wanted) => setKind(KINDS.find((one) => one === wanted) ?? 'surveillance')}
        choices={KINDS.map((one) => [one, say(`audit_kind.${one}`)] as const)}
      />
      <div className={style.two}>
        <TextField
          label={say('audit.first_day')}
          type="date"
          value={from}
          onText={setFrom}
          error={missing ? say('form.day_needed') : undefined}
        />
        <TextField
          label={say('audit.last_day')}
          hint={say('audit.last_day_hint')}
          optional
          type="date"
          min={from}
          value={to}
          onText={setTo}
        />
      </div>
      <TextArea label={say('audit.note')} optional rows={2} value={note} onText={setNote} />
      <FormEnd
        verb={say(audit === null ? 'audit.add' : 'form.save')}
        state={(audit === null ? add : edit).state}
        onCancel={onDone}
      />
      {audit && (
        <Remove command={remove} record={audit} onDone={onDone} text={say('audit.remove')} />
      )}
    </Form>
  );
}
