import { useState } from 'react';
import { isDay } from '../../../../lib/day.ts';
import { useCommand } from '../../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../../web/form/form.tsx';
import { useDraft } from '../../../../web/form/use-draft.ts';
import { useVersion } from '../../../../web/form/use-version.ts';
import { useSession } from '../../../../web/session/session.ts';
import type { OverTimeAnswer } from '../../contract/course.ts';
import { say } from './say.ts';

type Errors = { what?: string; since?: string; reason?: string };

/** What is different in how the firm is led, since when, and why. */
export function RecordForm({ onDone }: { onDone: () => void }) {
  const { today } = useSession();
  const [what, setWhat, forgetWhat] = useDraft('leadership_change.what', '');
  const [since, setSince] = useState<string>(today);
  const [reason, setReason, forgetReason] = useDraft('leadership_change.reason', '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/leadership_change.record');

  async function send() {
    const found: Errors = {
      ...(what.trim() === '' && { what: say('over_time.form.what_needed') }),
      ...(!isDay(since) && { since: say('over_time.form.day_needed') }),
      ...(reason.trim() === '' && { reason: say('over_time.form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({ what: what.trim(), since, reason: reason.trim() });
    if (!delivery.ok) return;
    forgetWhat();
    forgetReason();
    onDone();
  }

  return (
    <Form label={say('over_time.act.record')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('over_time.form.what')}
        hint={say('over_time.form.what_hint')}
        value={what}
        onText={setWhat}
        error={errors?.what}
      />
      <TextField
        label={say('over_time.form.since')}
        type="date"
        max={today}
        value={since}
        onText={setSince}
        error={errors?.since}
      />
      <TextArea
        label={say('over_time.form.reason')}
        rows={2}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <FormEnd verb={say('over_time.form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

type WithdrawProps = { change: OverTimeAnswer['changes'][number]; onDone: () => void };

/** A change that was recorded in error, taken off the charts. */
export function WithdrawForm({ change, onDone }: WithdrawProps) {
  const [why, setWhy, forget] = useDraft(`leadership_change.${change.id}.why`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/leadership_change.withdraw');
  const version = useVersion(change.version, command.state);

  async function send() {
    setMissing(why.trim() === '');
    if (why.trim() === '') return;
    const delivery = await command.send({ id: change.id, version, why: why.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('over_time.act.withdraw')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('over_time.form.why')}
        rows={2}
        value={why}
        onText={setWhy}
        error={missing ? say('over_time.form.reason_needed') : undefined}
      />
      <FormEnd verb={say('over_time.form.withdraw')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
