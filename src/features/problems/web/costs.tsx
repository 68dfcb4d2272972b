import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { sayInstant } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { ProblemRecord } from '../contract/record.ts';
import type { ActFormProps } from './act.ts';
import style from './problems.module.css';
import { currencyQuery } from './queries.ts';
import { say } from './say.ts';
import { sayMoney } from './words.ts';

/** What it costs, as known and as estimated, and each time somebody said so. */
export function Costs({ problem }: { problem: ProblemRecord }) {
  const [open, setOpen] = useState(false);
  const currency = useQuery(currencyQuery).data ?? '';
  const { cost_known: known, cost_estimated: estimated, costs, can } = problem;
  if (costs.length === 0 && !can.work) return null;
  const money = (amount: number | null) =>
    amount === null ? say('cost.unknown') : sayMoney(amount, currency);
  return (
    <Section title={say('cost.title')}>
      <p>
        {known === null && estimated === null
          ? say('cost.none')
          : say('cost.now', { known: money(known), estimated: money(estimated) })}
      </p>
      {costs.length > 1 && (
        <ul role="list" className={style.entries}>
          {costs.slice(1).map((cost) => (
            <li key={cost.at}>
              {say('cost.before', { known: money(cost.known), estimated: money(cost.estimated) })}{' '}
              {cost.why}
              <span className={style.aside}>
                {say('record.by', {
                  who: cost.by?.name ?? say('somebody'),
                  when: sayInstant(new Date(cost.at)),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {can.work && (
        <p className={style.acts}>
          <Button onClick={() => setOpen(true)}>{say('cost.say')}</Button>
        </p>
      )}
      {open && (
        <Dialog title={say('cost.say')} onClose={() => setOpen(false)}>
          <CostForm problem={problem} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </Section>
  );
}

const written = (amount: number | null): string => (amount === null ? '' : String(amount));

/** Undefined where what was typed is no amount; null where nothing was. */
function amountOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const amount = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 100) / 100 : undefined;
}

function CostForm({ problem, onDone }: ActFormProps) {
  const { id } = problem;
  const [known, setKnown] = useState(written(problem.cost_known));
  const [estimated, setEstimated] = useState(written(problem.cost_estimated));
  const [why, setWhy] = useState('');
  const [wrong, setWrong] = useState(false);
  const command = useCommand('/api/problem.say_cost');
  const version = useVersion(problem.version, command.state);

  async function send() {
    const amounts = { known: amountOf(known), estimated: amountOf(estimated) };
    const bad = amounts.known === undefined || amounts.estimated === undefined;
    setWrong(bad);
    if (amounts.known === undefined || amounts.estimated === undefined) return;
    const delivery = await command.send({
      id,
      version,
      known: amounts.known,
      estimated: amounts.estimated,
      why: why.trim(),
    });
    if (delivery.ok) onDone();
  }

  const error = (typed: string) =>
    wrong && amountOf(typed) === undefined ? say('form.amount_needed') : undefined;
  return (
    <Form label={say('cost.say')} onSend={() => void send()} errors={wrong}>
      <TextField
        label={say('cost.known')}
        optional
        inputMode="decimal"
        value={known}
        onText={setKnown}
        error={error(known)}
      />
      <TextField
        label={say('cost.estimated')}
        optional
        inputMode="decimal"
        value={estimated}
        onText={setEstimated}
        error={error(estimated)}
      />
      <TextField label={say('cost.why')} optional maxLength={1_000} value={why} onText={setWhy} />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
