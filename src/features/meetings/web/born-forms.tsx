import { useState } from 'react';
import { isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import type { Choice } from '../../../web/form/choose.tsx';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { PersonField } from '../../people/web/person-picker.tsx';
import type { AgendaItem } from '../contract/record.ts';
import style from './meetings.module.css';
import { say } from './say.ts';

type BornProps = { item: AgendaItem; onDone: () => void };

/** A decision, in one line; with a day to look back it is seen whether it worked. */
export function DecideForm({ item, onDone }: BornProps) {
  const [chosen, setChosen, forgetChosen] = useDraft(`item.${item.id}.decided`, '');
  const [why, setWhy, forgetWhy] = useDraft(`item.${item.id}.decided.why`, '');
  const [owner, setOwner] = useState<Choice | null>(null);
  const [lookBack, setLookBack] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.item.decide');

  async function send() {
    setMissing(chosen.trim() === '');
    if (chosen.trim() === '') return;
    const delivery = await command.send({
      item_id: item.id,
      chosen: chosen.trim(),
      question: item.title,
      why: why.trim(),
      ...(owner !== null && { owner_id: owner.id }),
      ...(isDay(lookBack) && { look_back_on: lookBack }),
    });
    if (!delivery.ok) return;
    forgetChosen();
    forgetWhy();
    onDone();
  }

  return (
    <Form label={say('ending.decided')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('decide.chosen')}
        rows={2}
        maxLength={500}
        value={chosen}
        onText={setChosen}
        error={missing ? say('decide.needed') : undefined}
      />
      <TextArea label={say('decide.why')} optional rows={2} value={why} onText={setWhy} />
      <div className={style.two}>
        <PersonField label={say('decide.owner')} optional chosen={owner} onChoose={setOwner} />
        <TextField
          label={say('decide.look_back')}
          optional
          type="date"
          value={lookBack}
          onText={setLookBack}
        />
      </div>
      <FormEnd verb={say('decide.verb')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

/** Somebody is told to do something: an action, with a name and a day. */
export function DirectForm({ item, onDone }: BornProps) {
  const [title, setTitle, forget] = useDraft(`item.${item.id}.directed`, '');
  const [who, setWho] = useState<Choice | null>(null);
  const [due, setDue] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.item.direct');

  async function send() {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const delivery = await command.send({
      item_id: item.id,
      title: title.trim(),
      ...(who !== null && { accountable_id: who.id }),
      ...(isDay(due) && { due_on: due }),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('ending.directed')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('direct.title')}
        rows={2}
        maxLength={300}
        value={title}
        onText={setTitle}
        error={missing ? say('direct.needed') : undefined}
      />
      <div className={style.two}>
        <PersonField label={say('direct.who')} chosen={who} onChoose={setWho} />
        <TextField label={say('direct.due')} type="date" value={due} onText={setDue} />
      </div>
      <FormEnd verb={say('direct.verb')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
