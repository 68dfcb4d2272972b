import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { useSession } from '../../../web/session/session.ts';
import { Page } from '../../../web/shell/page.tsx';
import { audienceOf, EVERYBODY, ForField, missingIn, type For } from './audience.tsx';
import { say } from './say.ts';

/** Something small, with a day, that people will notice. */
export function NewPromisePage() {
  return (
    <Page title={say('promise.new')} intro={say('promise.new_intro')}>
      <NewPromise />
    </Page>
  );
}

type Errors = { what?: string; notice?: string; due?: string; to?: string };

function NewPromise() {
  const navigate = useNavigate();
  const { today } = useSession();
  const [words, change, forget] = useDraftWords('promise.new', { what: '', notice: '', due: '' });
  const [to, setTo] = useState<For>(EVERYBODY);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/commitment.make');

  async function send() {
    const missing = missingIn(to);
    const { what, notice, due } = words;
    const wrong: Errors = {
      ...(what.trim() === '' && { what: say('promise.what_needed') }),
      ...(notice.trim() === '' && { notice: say('promise.notice_needed') }),
      ...(!isDay(due) && { due: say('day_needed') }),
      ...(missing !== undefined && { to: missing }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (!isDay(due) || Object.keys(wrong).length > 0) return;
    const delivery = await command.send({
      what: what.trim(),
      notice: notice.trim(),
      due_on: due,
      to: audienceOf(to),
    });
    if (!delivery.ok) return;
    forget();
    void navigate({ to: '/promises/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Form label={say('promise.new')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('promise.what')}
        hint={say('promise.what_hint')}
        maxLength={500}
        value={words.what}
        onText={(what) => change({ what })}
        error={errors?.what}
      />
      <TextArea
        label={say('promise.notice')}
        hint={say('promise.notice_hint')}
        rows={2}
        value={words.notice}
        onText={(notice) => change({ notice })}
        error={errors?.notice}
      />
      <TextField
        label={say('promise.due')}
        type="date"
        min={today}
        value={words.due}
        onText={(due) => change({ due })}
        error={errors?.due}
      />
      <ForField
        kinds={['everyone', 'team', 'person']}
        chosen={to}
        onChoose={setTo}
        error={errors?.to}
      />
      <FormEnd verb={say('promise.verb')} state={command.state} />
    </Form>
  );
}
