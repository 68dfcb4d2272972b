import { useState } from 'react';
import { useCommand } from '../../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../../web/form/form.tsx';
import { useDraft } from '../../../../web/form/use-draft.ts';
import { useVersion } from '../../../../web/form/use-version.ts';
import { readNumber } from '../../../measures/rules/written.ts';
import { kindOf, limitShownTimes } from '../../rules/limits.ts';
import style from '../culture.module.css';
import { say } from './say.ts';
import { shownLimit, unitOf, type Limited } from './words.ts';

type FormProps = { figure: Limited; onDone: () => void };
type Errors = { watch?: string; act?: string; reason?: string };

/** The number as it was written; undefined where it is none. */
function readLimit(written: string): number | undefined {
  const read = readNumber(written, '', 'point');
  return 'number' in read && read.number !== null ? read.number : undefined;
}

/** New limits, with the reason somebody will look for later. */
export function LimitsForm({ figure: { id, limit, own_limits: own }, onDone }: FormProps) {
  const from = limit.trouble === 'neither' ? { watch: 0, act: 0 } : limit;
  const [watch, setWatch] = useState(String(shownLimit(id, from.watch)));
  const [act, setAct] = useState(String(shownLimit(id, from.act)));
  const [reason, setReason, forget] = useDraft(`limit.${id}.reason`, '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/limit.set');
  const version = useVersion(own.version, command.state);

  async function send() {
    const read = { watch: readLimit(watch), act: readLimit(act) };
    const found: Errors = {
      ...(read.watch === undefined && { watch: say('form.number_needed') }),
      ...(read.act === undefined && { act: say('form.number_needed') }),
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (read.watch === undefined || read.act === undefined || reason.trim() === '') return;
    const times = limitShownTimes(kindOf(id));
    const limits = { watch: read.watch / times, act: read.act / times };
    const delivery = await command.send({
      indicator: id,
      version,
      ...limits,
      reason: reason.trim(),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  const side = limit.trouble === 'below' && unitOf(id) !== 'points' ? 'below' : 'above';
  const words = { side: say(`form.side.${side}`) };
  return (
    <Form label={say('act.set')} onSend={() => void send()} errors={errors}>
      <p className={style.quiet}>{say('form.kept')}</p>
      <TextField
        label={say('form.watch', words)}
        hint={say(`form.unit.${unitOf(id)}`)}
        inputMode="decimal"
        value={watch}
        onText={setWatch}
        error={errors?.watch}
      />
      <TextField
        label={say('form.act', words)}
        inputMode="decimal"
        value={act}
        onText={setAct}
        error={errors?.act}
      />
      <Reason reason={reason} setReason={setReason} error={errors?.reason} />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Back to the limits of the culture model, with a reason as well. */
export function ResetForm({ figure: { id, own_limits: own }, onDone }: FormProps) {
  const [reason, setReason, forget] = useDraft(`limit.${id}.reset`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/limit.set');
  const version = useVersion(own.version, command.state);

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const back = { indicator: id, version, watch: null, act: null };
    const delivery = await command.send({ ...back, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.reset')} onSend={() => void send()} errors={missing}>
      <p>{say('form.reset_text')}</p>
      <Reason
        reason={reason}
        setReason={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('form.reset')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

type ReasonProps = {
  reason: string;
  setReason: (reason: string) => void;
  error?: string | undefined;
};

function Reason({ reason, setReason, error }: ReasonProps) {
  return (
    <TextArea label={say('form.reason')} rows={2} value={reason} onText={setReason} error={error} />
  );
}
