import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { say } from './say.ts';

/** A few words are enough: what should be done, and whatever else helps. */
export function ProposeForm({ onDone }: { onDone: (id: string) => void }) {
  const [title, setTitle, forgetTitle] = useDraft('action.propose.title', '');
  const [more, setMore, forgetMore] = useDraft('action.propose.more', '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action.propose');

  async function send() {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const delivery = await command.send({ title: title.trim(), description: more.trim() });
    if (!delivery.ok) return;
    forgetTitle();
    forgetMore();
    onDone(delivery.answer.id);
  }

  return (
    <Form label={say('propose.title')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('propose.what')}
        value={title}
        onText={setTitle}
        error={missing ? say('form.needed') : undefined}
      />
      <TextArea label={say('propose.more')} optional value={more} onText={setMore} />
      <FormEnd verb={say('propose.verb')} state={command.state} />
    </Form>
  );
}
