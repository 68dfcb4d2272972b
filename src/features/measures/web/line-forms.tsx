import { useState } from 'react';
import { isDay, type Day } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import type { MeasureRecord } from '../contract/shapes.ts';
import { readNumber } from '../rules/written.ts';
import type { ActFormProps } from './standing.ts';
import { say } from './say.ts';
import { sayPeriod, sayValue } from './words.ts';

type Errors = { target?: string; day?: string; reason?: string };

/** A target from a day on, or none any more; those before it stay in the history. */
export function TargetForm({ measure, onDone }: ActFormProps) {
  const { today } = useSession();
  const [target, setTarget] = useState('');
  const [day, setDay] = useState<string>(today);
  const [reason, setReason, forget] = useDraft(`measure.${measure.id}.target`, '');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/measure.set_target');
  const read = readNumber(target, measure.kind === 'p' ? '%' : measure.unit, 'point');

  async function send() {
    const found = {
      ...('trouble' in read && { target: say('form.number_needed') }),
      ...(!isDay(day) && { day: say('form.day_needed') }),
      ...(reason.trim() === '' && { reason: say('form.reason_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if ('trouble' in read || Object.keys(found).length > 0) return;
    const { id, version } = measure;
    const words = { starts_on: day, target: read.number, reason: reason.trim() };
    const delivery = await command.send({ id, version, ...words });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.target')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('form.target')}
        hint={hintOf(measure)}
        optional
        inputMode="decimal"
        value={target}
        onText={setTarget}
        error={errors?.target}
      />
      {'number' in read && read.number === 0 && measure.better === 'lower' && (
        <p role="status">{say('assurance.zero')}</p>
      )}
      <TextField
        label={say('form.target_from')}
        type="date"
        value={day}
        onText={setDay}
        error={errors?.day}
      />
      <TextArea
        label={say('form.why_target')}
        rows={2}
        value={reason}
        onText={setReason}
        error={errors?.reason}
      />
      <FormEnd verb={say('act.target')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function hintOf(measure: MeasureRecord): string {
  const now =
    measure.target === null
      ? say('form.target_none')
      : say('form.target_now', { target: sayValue(measure, measure.target) });
  return `${now} ${say('form.target_hint')}`;
}

/** New limits from a period on. The sheet says when that is right, because limits that follow every value say nothing. */
export function RebaseForm({ measure, onDone }: ActFormProps) {
  const periods = periodsOf(measure);
  const [from, setFrom] = useState<string>(() => startOfRun(measure) ?? periods.at(-1) ?? '');
  const [reason, setReason, forget] = useDraft(`measure.${measure.id}.rebase`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/measure.rebase');

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const { id, version } = measure;
    const delivery = await command.send({ id, version, starts_on: from, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  if (periods.length === 0)
    return <p>{say('form.rebase_later', { baseline: measure.baseline })}</p>;
  return (
    <Form label={say('act.rebase')} onSend={() => void send()} errors={missing}>
      <p>{say('form.rebase_when')}</p>
      <SelectField
        label={say('form.rebase_from')}
        value={from}
        onText={setFrom}
        choices={periods.toReversed().map((day) => [day, sayPeriod(measure, day)] as const)}
      />
      <TextArea
        label={say('form.why_rebase')}
        hint={say('form.why_rebase_hint')}
        rows={3}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('act.rebase')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** The periods that lie behind the values the latest limits rest on. */
function periodsOf({ points, phases }: MeasureRecord): Day[] {
  const last = phases.at(-1)?.rests_on?.last;
  if (last === undefined) return [];
  return [...new Set(points.map(({ period }) => period).filter((period) => period > last))];
}

/** Where the run begins that the latest value is part of. */
function startOfRun({ points, phases }: MeasureRecord): string | undefined {
  const last = phases.at(-1)?.rests_on?.last ?? '';
  const inRun = (at: number) =>
    points[at]!.signals.some(({ rule }) => rule === 'shift' || rule === 'trend');
  let start: string | undefined;
  for (let at = points.length - 1; at >= 0 && inRun(at) && points[at]!.period > last; at -= 1)
    start = points[at]!.period;
  return start;
}
