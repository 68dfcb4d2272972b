import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useSession } from '../../../web/session/session.ts';
import { hasSize } from '../rules/pasted.ts';
import type { Problem } from '../rules/values.ts';
import style from './measures.module.css';
import { say } from './say.ts';
import { periodToCome, sayProblem, sortedFor, type ActFormProps } from './standing.ts';
import { sayPeriod, sayValue } from './words.ts';

/** One value, typed. A period that has one already asks why it is to be another. */
export function ValueForm({ measure, onDone }: ActFormProps) {
  const { today } = useSession();
  const rare = measure.kind === 'rare';
  const [period, setPeriod] = useState(() => inWords(measure, periodToCome(measure, today)));
  const [value, setValue] = useState('');
  const [size, setSize] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<{ problem?: Problem; reason?: string } | null>(null);
  const command = useCommand('/api/measure.record_values');
  const entry = { row: 1, period, value, size };
  const { corrections, problems } = sortedFor(measure, [entry], today);
  const [correction] = corrections;

  async function send() {
    const empty = value.trim() === '' && !rare;
    const problem = empty
      ? { row: 1, code: 'measure.value_missing' as const, written: value }
      : problems[0];
    const missing = correction !== undefined && reason.trim() === '';
    const found = {
      ...(problem && { problem }),
      ...(missing && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({ id: measure.id, values: [entry], reason: reason.trim() });
    if (delivery.ok) onDone();
  }

  const at = (part: string) => {
    const { problem } = errors ?? {};
    return problem && partOf(problem) === part ? sayProblem(problem) : undefined;
  };

  return (
    <Form label={say('act.value')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say(rare ? 'form.day_of_event' : 'figures.period')}
        hint={rare ? undefined : say(`form.period_hint.${measure.rhythm}`)}
        type={rare ? 'date' : 'text'}
        max={rare ? today : undefined}
        value={period}
        onText={setPeriod}
        error={at('period')}
      />
      <div className={style.two}>
        <TextField
          label={say(`form.value.${measure.kind}`)}
          inputMode="decimal"
          optional={rare}
          value={value}
          onText={setValue}
          error={at('value')}
        />
        {hasSize(measure.kind) && (
          <TextField
            label={say(`form.size.${measure.kind === 'p' ? 'p' : 'u'}`)}
            inputMode="decimal"
            value={size}
            onText={setSize}
            error={at('size')}
          />
        )}
      </div>
      {correction?.before && (
        <TextArea
          label={say('form.why_corrected')}
          hint={say('form.why_corrected_hint', {
            period: sayPeriod(measure, correction.period),
            value: sayValue({ kind: 'xmr', unit: '' }, correction.before.value),
          })}
          rows={2}
          value={reason}
          onText={setReason}
          error={errors?.reason}
        />
      )}
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** The field a problem belongs to. */
function partOf({ code }: Problem): 'period' | 'value' | 'size' {
  if (code.startsWith('measure.size')) return 'size';
  return code.startsWith('measure.period') || code === 'measure.day_needed' ? 'period' : 'value';
}

function inWords(
  measure: ActFormProps['measure'],
  period: ReturnType<typeof periodToCome>,
): string {
  if (period === null) return '';
  return measure.rhythm === 'week' ? period : sayPeriod(measure, period);
}
