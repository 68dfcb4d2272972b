import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { recordQuery } from './queries.ts';
import { PlaceField } from './place-field.tsx';
import { say } from './say.ts';
import { callOf } from './searches.ts';

const route = getRouteApi('/shell/holds/new');
const EMPTY = { what: '', why: '', process: '', place: '' };

/** Anyone may stop work that is not right: what, and why. */
export function CallPage() {
  const past = useAsOf() !== undefined;
  if (past) return <Page title={say('hold.call')}>{say('hold.past')}</Page>;
  return (
    <Page title={say('hold.call')} intro={say('hold.intro')}>
      <CallForm />
    </Page>
  );
}

type Errors = { what?: string; why?: string };

function CallForm() {
  const navigate = useNavigate();
  const { problem: problemId } = callOf(route.useSearch());
  const problem = useQuery({
    ...recordQuery(problemId ?? '', undefined),
    enabled: problemId !== undefined,
  });
  const [words, change, forget] = useDraftWords(`hold.new.${problemId ?? ''}`, EMPTY);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/hold.call');

  async function send() {
    const wrong = {
      ...(words.what.trim() === '' && { what: say('hold.what_needed') }),
      ...(words.why.trim() === '' && { why: say('hold.why_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (Object.keys(wrong).length > 0) return;
    const delivery = await command.send({ ...words, problem_id: problemId ?? null });
    if (!delivery.ok) return;
    forget();
    void navigate({ to: '/holds' });
  }

  return (
    <Form label={say('hold.call')} onSend={() => void send()} errors={errors}>
      {problem.data && <p>{say('hold.because', { title: problem.data.title })}</p>}
      <TextField
        label={say('hold.what')}
        hint={say('hold.what_hint')}
        maxLength={300}
        value={words.what}
        onText={(what) => change({ what })}
        error={errors?.what}
      />
      <TextArea
        label={say('hold.why')}
        rows={2}
        value={words.why}
        onText={(why) => change({ why })}
        error={errors?.why}
      />
      <TextField
        label={say('field.process')}
        optional
        maxLength={300}
        value={words.process}
        onText={(process) => change({ process })}
      />
      <PlaceField value={words.place} onText={(place) => change({ place })} />
      <FormEnd verb={say('hold.call')} state={command.state} />
    </Form>
  );
}
