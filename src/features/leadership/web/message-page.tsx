import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Facts } from '../../../web/sentence/sentence.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { NotYet } from '../../../web/shell/not-yet.tsx';
import { Page } from '../../../web/shell/page.tsx';
import type { WhyMessage } from '../contract/shapes.ts';
import { SaidCase } from './case-field.tsx';
import style from './leadership.module.css';
import { messageQuery } from './queries.ts';
import { say } from './say.ts';
import { sayFor } from './words.ts';

const route = getRouteApi('/shell/why/$id');

/** One message with its case, and how many it was for. Nobody counts who read it. */
export function MessagePage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const found = useQuery(messageQuery(id, asOf));
  if (found.error && !found.data) {
    return (
      <NotYet
        error={found.error}
        asOf={asOf}
        title={say('not_yet')}
        text={(day) => say('not_yet_text', { day })}
      />
    );
  }
  if (!found.data) return <Settling label={say('loading')} />;
  return <One message={found.data} />;
}

function One({ message }: { message: WhyMessage }) {
  const { title, text, written_by: by, written_on: on, tellings, addressed } = message;
  const who = by?.name ?? say('somebody');
  const [open, setOpen] = useState(false);
  return (
    <Page title={title} intro={say('why.who', { who, day: sayDay(on), to: sayFor(message) })}>
      <p className={style.text}>{text}</p>
      <Facts facts={[[say('why.case'), <SaidCase key="case" said={message.case} />]]} />
      <p>
        {[
          say('why.addressed', { count: addressed }),
          say('why.told', { count: tellings.length }),
          say('why.never_read'),
        ].join(' ')}
      </p>
      <ul role="list" className={style.entries}>
        {tellings.map(({ id, occasion, told_on: day, people }) => (
          <li key={id}>{say('why.told_at', { occasion, day: sayDay(day), people })}</li>
        ))}
      </ul>
      {message.can.tell && <Button onClick={() => setOpen(true)}>{say('why.tell')}</Button>}
      {open && (
        <Dialog title={say('why.tell')} onClose={() => setOpen(false)}>
          <TellForm id={message.id} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </Page>
  );
}

function TellForm({ id, onDone }: { id: string; onDone: () => void }) {
  const [occasion, setOccasion] = useState('');
  const [people, setPeople] = useState('');
  const [errors, setErrors] = useState<{ occasion?: string; people?: string } | null>(null);
  const command = useCommand('/api/why_message.tell');

  async function send() {
    const number = Number(people);
    const counted = Number.isInteger(number) && number > 0;
    const wrong = {
      ...(occasion.trim() === '' && { occasion: say('why.occasion_needed') }),
      ...(!counted && { people: say('why.people_needed') }),
    };
    setErrors(Object.keys(wrong).length > 0 ? wrong : null);
    if (Object.keys(wrong).length > 0) return;
    const delivery = await command.send({ id, occasion: occasion.trim(), people: number });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('why.tell')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('why.occasion')}
        maxLength={200}
        value={occasion}
        onText={setOccasion}
        error={errors?.occasion}
      />
      <TextField
        label={say('why.people')}
        inputMode="numeric"
        value={people}
        onText={setPeople}
        error={errors?.people}
      />
      <FormEnd verb={say('why.tell')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
