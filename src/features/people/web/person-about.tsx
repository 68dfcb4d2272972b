import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { useCommand } from '../../../web/api/use-command.ts';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { Facts } from '../../../web/sentence/sentence.tsx';
import type { PersonRecord } from '../contract/shapes.ts';
import { PersonFields, typedOf, wordsOf } from './person-fields.tsx';
import style from './people.module.css';
import { say } from './say.ts';

/** What is written about a person, and the sheet in which it is changed. */
export function About({ person }: { person: PersonRecord }) {
  const [open, setOpen] = useState(false);
  const facts: [string, string | null | undefined][] = [
    [say('field.job_title'), person.job_title],
    [say('field.team'), person.team?.name],
    [say('field.site'), person.site?.name],
    [say('field.email'), person.email],
    [say('field.starts_on'), person.starts_on && sayDay(person.starts_on)],
    [say('field.leads'), person.leads.map((team) => team.name).join(', ')],
  ];
  const known = facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return (
    <div className={style.part}>
      {known.length > 0 ? (
        <Facts facts={known} />
      ) : (
        <p className="quiet">{say('person.no_facts')}</p>
      )}
      {person.can.edit && <Button onClick={() => setOpen(true)}>{say('person.change')}</Button>}
      {open && (
        <Dialog title={say('person.change')} onClose={() => setOpen(false)}>
          <EditForm person={person} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
}

function EditForm({ person, onDone }: { person: PersonRecord; onDone: () => void }) {
  const [typed, setTyped] = useState(() => typedOf(person));
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/person.edit');
  const version = useVersion(person.version, command.state);
  const touched = useTouched(wordsOf(typedOf(person)));

  async function send() {
    setMissing(typed.name.trim() === '');
    if (typed.name.trim() === '') return;
    const words = touched(wordsOf(typed));
    if (words === null) return onDone();
    const delivery = await command.send({ id: person.id, version, ...words });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('person.change')} onSend={() => void send()} errors={missing}>
      <PersonFields typed={typed} onType={setTyped} missing={missing} />
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
