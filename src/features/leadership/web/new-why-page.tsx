import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { Page } from '../../../web/shell/page.tsx';
import { audienceOf, EVERYBODY, ForField, missingIn, type For } from './audience.tsx';
import { CaseField, caseOf, NOTHING, type Named } from './case-field.tsx';
import { say } from './say.ts';

/** Why something matters, with something that really happened here. */
export function NewWhyPage() {
  return (
    <Page title={say('why.new')} intro={say('why.new_intro')}>
      <NewWhy />
    </Page>
  );
}

type Errors = { title?: string; text?: string; case?: string; to?: string };

function NewWhy() {
  const navigate = useNavigate();
  const [words, change, forget] = useDraftWords('why.new', { title: '', text: '' });
  const [named, setNamed] = useState<Named>({ ...NOTHING, kind: 'problem' });
  const [to, setTo] = useState<For>(EVERYBODY);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/why_message.write');

  async function send() {
    const missing = missingIn(to);
    const one = caseOf(named);
    const wrong: Errors = {
      ...(words.title.trim() === '' && { title: say('why.name_needed') }),
      ...(words.text.trim() === '' && { text: say('why.text_needed') }),
      ...(one === null && { case: say('case.needed') }),
      ...(missing !== undefined && { to: missing }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (one === null || Object.keys(wrong).length > 0) return;
    const { everyone, team_ids } = audienceOf(to);
    const delivery = await command.send({
      title: words.title.trim(),
      text: words.text.trim(),
      case: one,
      everyone,
      team_ids,
    });
    if (!delivery.ok) return;
    forget();
    void navigate({ to: '/why/$id', params: { id: delivery.answer.id } });
  }

  return (
    <Form label={say('why.new')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('why.name')}
        maxLength={200}
        value={words.title}
        onText={(title) => change({ title })}
        error={errors?.title}
      />
      <TextArea
        label={say('why.text')}
        rows={5}
        value={words.text}
        onText={(text) => change({ text })}
        error={errors?.text}
      />
      <CaseField label={say('why.case')} chosen={named} onChoose={setNamed} error={errors?.case} />
      <ForField kinds={['everyone', 'team']} chosen={to} onChoose={setTo} error={errors?.to} />
      <FormEnd verb={say('why.verb')} state={command.state} />
    </Form>
  );
}
