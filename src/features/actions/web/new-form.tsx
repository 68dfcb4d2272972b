import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Choose } from '../../../web/form/choose.tsx';
import type { Choice } from '../../../web/form/choose.tsx';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { useSession } from '../../../web/session/session.ts';
import style from './actions.module.css';
import { significances, sources } from './list-search.ts';
import { findPeople } from '../../people/web/person-picker.tsx';
import { say } from './say.ts';

/** Everything but the title may wait: an action with a title today is better than a perfect one next week. */
export function NewForm({ onDone }: { onDone: (id: string) => void }) {
  const { today } = useSession();
  const [title, setTitle, forgetTitle] = useDraft('action.new.title', '');
  const [why, setWhy, forgetWhy] = useDraft('action.new.why', '');
  const [description, setDescription, forgetDescription] = useDraft('action.new.description', '');
  const [owner, setOwner] = useState<Choice | null>(null);
  const [due, setDue] = useState('');
  const [significance, setSignificance] = useState<(typeof significances)[number]>('normal');
  const [source, setSource] = useState<(typeof sources)[number]>('other');
  const [reference, setReference] = useState('');
  const [process, setProcess] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/action.create');

  async function send() {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const delivery = await command.send({
      title: title.trim(),
      why: why.trim(),
      description: description.trim(),
      accountable_id: owner?.id ?? null,
      helper_ids: [],
      due_on: due === '' ? null : due,
      significance,
      source,
      source_reference: reference.trim(),
      process: process.trim(),
    });
    if (!delivery.ok) return;
    for (const forget of [forgetTitle, forgetWhy, forgetDescription]) forget();
    onDone(delivery.answer.id);
  }

  return (
    <Form label={say('new.title')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('field.title')}
        hint={say('new.title_hint')}
        value={title}
        onText={setTitle}
        error={missing ? say('form.needed') : undefined}
      />
      <TextArea
        label={say('field.why')}
        hint={say('new.why_hint')}
        optional
        value={why}
        onText={setWhy}
        rows={2}
      />
      <div className={style.two}>
        <Choose
          label={say('field.accountable')}
          optional
          chosen={owner}
          onChoose={setOwner}
          from={findPeople}
        />
        <TextField
          label={say('field.due_on')}
          type="date"
          min={today}
          optional
          value={due}
          onText={setDue}
        />
      </div>
      <div className={style.two}>
        <SelectField
          label={say('field.significance')}
          value={significance}
          onText={(wanted) =>
            setSignificance(significances.find((one) => one === wanted) ?? 'normal')
          }
          choices={significances.map((one) => [one, say(`significance.${one}`)] as const)}
        />
        <SelectField
          label={say('field.source')}
          value={source}
          onText={(wanted) => setSource(sources.find((one) => one === wanted) ?? 'other')}
          choices={sources.map((one) => [one, say(`source.${one}`)] as const)}
        />
      </div>
      <div className={style.two}>
        <TextField
          label={say('field.source_reference')}
          optional
          value={reference}
          onText={setReference}
        />
        <TextField label={say('field.process')} optional value={process} onText={setProcess} />
      </div>
      <TextArea
        label={say('field.description')}
        optional
        value={description}
        onText={setDescription}
      />
      <FormEnd verb={say('new.verb')} state={command.state} />
    </Form>
  );
}
