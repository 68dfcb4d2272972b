import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Trouble } from '../../../web/api/trouble.ts';
import { Field, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { titled } from '../rules.ts';
import style from './home.module.css';
import { say } from './say.ts';
import { sendFile } from './send-file.ts';
import type { Receipt } from './sent.tsx';

type SayFormProps = { place: string; onSent: (receipt: Receipt) => void };

/**
 * What is said, a picture where there is one, and the place as far as it is known. The words go first:
 * a picture that does not get through must not hold them up.
 */
export function SayForm({ place, onSent }: SayFormProps) {
  const [words, setWords, forget] = useDraft('home.say', '');
  const [where, setWhere] = useState(place);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [sendingFile, setSendingFile] = useState(false);
  const propose = useCommand('/api/action.propose');
  const addFile = useCommand('/api/action.add_file');

  async function attach(id: string): Promise<Trouble | null> {
    if (file === null) return null;
    setSendingFile(true);
    const sent = await sendFile(file);
    if (!sent.ok) return sent.trouble;
    const added = await addFile.send({ id, upload: sent.answer.upload });
    return added.ok ? null : added.trouble;
  }

  async function send() {
    setMissing(words.trim() === '');
    if (words.trim() === '' || propose.busy || sendingFile) return;
    const { title, description } = titled(words);
    const elsewhere = where.trim() === '' || where.trim() === place ? '' : where.trim();
    const more =
      elsewhere === '' ? [description] : [description, say('say.at', { place: elsewhere })];
    const delivery = await propose.send({ title, description: more.filter(Boolean).join('\n\n') });
    if (!delivery.ok) return;
    forget();
    const { id, reference } = delivery.answer;
    const fileTrouble = await attach(id);
    onSent({ id, reference, title, fileTrouble });
  }

  const state = sendingFile ? ({ is: 'sending' } as const) : propose.state;
  return (
    <Form label={say('staff.say')} onSend={() => void send()} errors={missing}>
      <div className={style.say}>
        <TextArea
          label={say('say.words')}
          hint={say('say.words_hint')}
          rows={5}
          value={words}
          onText={setWords}
          error={missing ? say('say.words_needed') : undefined}
        />
      </div>
      <Field label={say('say.file')} optional>
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            className={style.file}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <TextField
        label={say('say.where')}
        hint={place === '' ? undefined : say('say.where_hint')}
        optional
        value={where}
        onText={setWhere}
      />
      <FormEnd verb={say('say.verb')} state={state} />
    </Form>
  );
}
