import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { currencyQuery } from '../../problems/web/queries.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

const written = (amount: number | null): string => (amount === null ? '' : String(amount));

/** Undefined where what was typed is no amount; null where nothing was. */
function amountOf(typed: string, steps: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const amount = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * steps) / steps : undefined;
}

const CENTS = 100;
const TENTHS = 10;

/** What it brought, in money, in time or in words. */
export function BenefitForm({ item, onDone }: ActFormProps) {
  const [money, setMoney] = useState(written(item.benefit_money));
  const [hours, setHours] = useState(written(item.benefit_hours));
  const [note, setNote] = useState(item.benefit_note);
  const [missing, setMissing] = useState(false);
  const currency = useQuery(currencyQuery).data ?? '';
  const command = useCommand('/api/voice.say_benefit');
  const version = useVersion(item.version, command.state);
  const given = { money: amountOf(money, CENTS), hours: amountOf(hours, TENTHS) };

  async function send() {
    const nothing = given.money === null && given.hours === null && note.trim() === '';
    const lacks = nothing || given.money === undefined || given.hours === undefined;
    setMissing(lacks);
    if (lacks || given.money === undefined || given.hours === undefined) return;
    const delivery = await command.send({
      id: item.id,
      version,
      money: given.money,
      hours: given.hours,
      note: note.trim(),
    });
    if (delivery.ok) onDone();
  }

  const error = (amount: number | null | undefined) =>
    missing && (amount === undefined || (amount === null && note.trim() === ''))
      ? say('form.benefit_needed')
      : undefined;
  return (
    <Form label={say('act.benefit')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('form.money', { currency })}
        optional
        inputMode="decimal"
        value={money}
        onText={setMoney}
        error={error(given.money)}
      />
      <TextField
        label={say('form.hours')}
        optional
        inputMode="decimal"
        value={hours}
        onText={setHours}
        error={error(given.hours)}
      />
      <TextArea label={say('form.note')} optional rows={3} value={note} onText={setNote} />
      <FormEnd verb={say('act.benefit')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
