import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays, isDay, type Day } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { CheckField, SelectField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import {
  FORMS,
  LEAST,
  LONGEST_KEPT,
  USUALLY_KEPT,
  type Cut,
  type Form as PulseForm,
  type Supplement,
} from '../contract/kinds.ts';
import style from './pulse.module.css';
import { planQuery, type Plan } from './queries.ts';
import { say } from './say.ts';

type Draft = {
  readonly form: PulseForm;
  readonly cut: Cut;
  readonly least: number;
  readonly supplements: readonly Supplement[];
  readonly with_open: boolean;
  readonly opens_on: string;
  readonly closes_on: string;
  readonly kept_days: number;
};

/** What is asked, whom with whom, from when to when, and how long ballots are kept. */
export function NewPage() {
  const plan = useQuery(planQuery(undefined, undefined));
  if (plan.error && !plan.data) throw plan.error;
  if (!plan.data) return <Settling label={say('loading')} />;
  if (plan.data.cuts.length === 0) {
    return (
      <Page title={say('new.title')} intro={say('new.too_few', { count: plan.data.eligible })}>
        <Section title={say('talk.title')}>
          <ol className={style.guide}>
            {(['one', 'two', 'three', 'four'] as const).map((step) => (
              <li key={step}>{say(`talk.${step}`)}</li>
            ))}
          </ol>
        </Section>
      </Page>
    );
  }
  return <Announce first={plan.data} />;
}

function Announce({ first }: { first: Plan }) {
  const { today } = useSession();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>({
    form: 'core',
    cut: first.cuts.includes('team') ? 'team' : 'whole',
    least: first.usual_least,
    supplements: [],
    with_open: true,
    opens_on: addDays(today, 7),
    closes_on: addDays(today, 20),
    kept_days: USUALLY_KEPT,
  });
  const change = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const command = useCommand('/api/pulse.announce');
  const plan = useQuery(planQuery(draft.cut, draft.least)).data ?? first;

  async function send() {
    const { opens_on: opens, closes_on: closes, supplements, ...rest } = draft;
    if (!isDay(opens) || !isDay(closes)) return;
    const delivery = await command.send({
      ...rest,
      supplements: [...supplements],
      opens_on: opens,
      closes_on: closes,
    });
    if (delivery.ok) void navigate({ to: '/pulse/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Page title={say('new.title')} intro={say('new.intro')}>
      <Form label={say('new.title')} onSend={() => void send()}>
        <What draft={draft} change={change} held={plan.supplements} />
        <When draft={draft} change={change} today={today} />
        <Whom draft={draft} change={change} plan={plan} />
        <FormEnd verb={say('new.verb')} state={command.state} />
      </Form>
    </Page>
  );
}

type Part = { draft: Draft; change: (more: Partial<Draft>) => void };

function What({ draft, change, held }: Part & { held: readonly Supplement[] }) {
  return (
    <>
      <SelectField
        label={say('new.form')}
        choices={FORMS.map((one) => [one, say(`new.form_is.${one}`)] as const)}
        value={draft.form}
        onText={(form) => change({ form: form as PulseForm })}
      />
      {held.map((one) => (
        <CheckField
          key={one}
          label={say(`new.supplement.${one}`)}
          checked={draft.supplements.includes(one)}
          onCheck={(on) =>
            change({
              supplements: on
                ? [...draft.supplements, one]
                : draft.supplements.filter((other) => other !== one),
            })
          }
        />
      ))}
      <CheckField
        label={say('new.with_open')}
        checked={draft.with_open}
        onCheck={(on) => change({ with_open: on })}
      />
    </>
  );
}

function When({ draft, change, today }: Part & { today: Day }) {
  return (
    <>
      <TextField
        label={say('new.opens_on')}
        hint={say('new.opens_hint')}
        type="date"
        min={addDays(today, 1)}
        value={draft.opens_on}
        onText={(day) => change({ opens_on: day })}
      />
      <TextField
        label={say('new.closes_on')}
        type="date"
        min={draft.opens_on}
        value={draft.closes_on}
        onText={(day) => change({ closes_on: day })}
      />
      <TextField
        label={say('new.kept_days')}
        hint={say('new.kept_hint')}
        type="number"
        min={0}
        max={LONGEST_KEPT}
        value={String(draft.kept_days)}
        onText={(days) => change({ kept_days: Number(days) })}
      />
    </>
  );
}

function Whom({ draft, change, plan }: Part & { plan: Plan }) {
  return (
    <>
      <SelectField
        label={say('new.cut')}
        hint={plan.cuts.length === 1 ? say('new.whole_only') : say('new.cut_hint')}
        choices={plan.cuts.map((one) => [one, say(`new.cut_is.${one}`)] as const)}
        value={draft.cut}
        onText={(cut) => change({ cut: cut as Cut })}
      />
      <TextField
        label={say('new.least')}
        hint={say('new.least_hint')}
        type="number"
        min={LEAST}
        max={50}
        value={String(draft.least)}
        onText={(least) => change({ least: Math.max(LEAST, Math.min(50, Number(least) || LEAST)) })}
      />
      <Section title={say('new.blocks')}>
        <p>{say('new.blocks_text', { eligible: plan.eligible, leaders: plan.leaders })}</p>
        <ul className={style.blocks} role="list">
          {plan.blocks.map((block, at) => (
            <li key={at} data-depth={block.depth}>
              {say('block', { name: block.name, count: block.eligible })}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
