import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import { Page } from '../../../web/shell/page.tsx';
import { say } from './say.ts';

/** What somebody needs, and what happens without it. */
export function AskPage() {
  return (
    <Page title={say('request.ask_title')} intro={say('request.ask_intro')}>
      <AskForm />
    </Page>
  );
}

function AskForm() {
  const navigate = useNavigate();
  const { today } = useSession();
  const [what, setWhat, forgetWhat] = useDraft('request.new.what', '');
  const [why, setWhy, forgetWhy] = useDraft('request.new.why', '');
  const [without, setWithout, forgetWithout] = useDraft('request.new.without', '');
  const [cost, setCost] = useState('');
  const [wanted, setWanted] = useState('');
  const [errors, setErrors] = useState<{ what?: string; why?: string } | null>(null);
  const command = useCommand('/api/resource_request.ask');

  async function send() {
    const found = {
      ...(what.trim() === '' && { what: say('request.what_needed') }),
      ...(why.trim() === '' && { why: say('request.why_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({
      what: what.trim(),
      why: why.trim(),
      without_it: without.trim(),
      cost: cost.trim(),
      wanted_by: isDay(wanted) ? wanted : null,
    });
    if (!delivery.ok) return;
    forgetWhat();
    forgetWhy();
    forgetWithout();
    void navigate({ to: '/requests/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Form label={say('request.ask_title')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('request.what')}
        hint={say('request.what_hint')}
        value={what}
        onText={setWhat}
        error={errors?.what}
      />
      <TextArea
        label={say('request.why')}
        rows={2}
        value={why}
        onText={setWhy}
        error={errors?.why}
      />
      <TextArea
        label={say('request.without_it')}
        optional
        rows={2}
        value={without}
        onText={setWithout}
      />
      <TextField
        label={say('request.cost')}
        hint={say('request.cost_hint')}
        optional
        value={cost}
        onText={setCost}
      />
      <TextField
        label={say('request.wanted_by')}
        optional
        type="date"
        min={today}
        value={wanted}
        onText={setWanted}
      />
      <FormEnd verb={say('request.verb')} state={command.state} />
    </Form>
  );
}
