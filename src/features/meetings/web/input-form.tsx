import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { sayTrouble, troubleOfError } from '../../../web/api/trouble.ts';
import { uploadFile, type Uploaded } from '../../../web/api/upload.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayShare } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import type { SaidInput } from '../contract/record.ts';
import style from './meetings.module.css';
import { inputsQuery } from './queries.ts';
import { say } from './say.ts';

type Errors = { text?: string };

/** A short text, and a file where one is needed, for an input that no record speaks of yet. */
export function InputForm({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const inputs = useQuery(inputsQuery()).data ?? [];
  const { today } = useSession();
  const [input, setInput] = useState('');
  const [text, setText, forget] = useDraft(`meeting.${meetingId}.input`, '');
  const [day, setDay] = useState('');
  const [file, setFile] = useState<Uploaded | null>(null);
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/meeting.say_input');
  const chosen = input === '' ? inputs[0]?.key : input;

  async function send() {
    const missing = text.trim() === '';
    setErrors(missing ? { text: say('input.needed') } : null);
    if (missing || chosen === undefined) return;
    const delivery = await command.send({
      id: meetingId,
      input: chosen as SaidInput['input'],
      text: text.trim(),
      data_as_of: isDay(day) ? day : null,
      ...(file !== null && { upload: file.upload }),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('pack.say')} onSend={() => void send()} errors={errors}>
      <SelectField
        label={say('input.which')}
        value={chosen ?? ''}
        onText={setInput}
        choices={inputs.map(({ key, words }) => [key, words] as const)}
      />
      <TextArea
        label={say('input.text')}
        hint={say('input.text_hint')}
        rows={4}
        value={text}
        onText={setText}
        error={errors?.text}
      />
      <TextField
        label={say('form.data_as_of')}
        hint={say('form.data_as_of_hint')}
        optional
        type="date"
        max={today}
        value={day}
        onText={setDay}
      />
      <OneFile file={file} onFile={setFile} />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

type OneFileProps = { file: Uploaded | null; onFile: (file: Uploaded | null) => void };

function OneFile({ file, onFile }: OneFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState('');

  async function take(chosen: File | undefined) {
    if (chosen === undefined) return;
    setTrouble('');
    setShare(0);
    try {
      onFile(await uploadFile(chosen, chosen.name, { progress: setShare }));
    } catch (error) {
      setTrouble(sayTrouble(troubleOfError(error)));
    } finally {
      setShare(null);
    }
  }

  return (
    <div className={style.acts}>
      <Button busy={share !== null} onClick={() => chooser.current?.click()}>
        {say(file === null ? 'input.file' : 'input.other_file')}
      </Button>
      <span role="status">
        {share !== null && say('input.sending', { share: sayShare(share) })}
        {share === null && file !== null && file.name}
        {trouble}
      </span>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={say('input.file')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
