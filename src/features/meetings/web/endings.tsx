import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { OUTCOMES, type ItemOutcome } from '../contract/kinds.ts';
import type { AgendaItem } from '../contract/record.ts';
import { DecideForm, DirectForm } from './born-forms.tsx';
import style from './live.module.css';
import { say } from './say.ts';

/** The five ways an item can end. After one the others stay, because more than one thing may be decided. */
export function Endings({ item }: { item: AgendaItem }) {
  const [open, setOpen] = useState<ItemOutcome | null>(null);
  const inform = useCommand('/api/meeting.item.settle');
  const close = () => setOpen(null);
  const { id, version, outcome } = item;
  const ways = OUTCOMES.filter(
    (one) => outcome === null || one === 'decided' || one === 'directed',
  );
  function take(one: ItemOutcome) {
    if (one !== 'informed') return setOpen(open === one ? null : one);
    close();
    return void inform.send({ id, version, outcome: 'informed' });
  }
  return (
    <section aria-label={say('endings.title')} className={style.endings}>
      <h3>{say(outcome === null ? 'endings.title' : 'endings.more')}</h3>
      <div className={style.ways}>
        {ways.map((one) => (
          <Button
            key={one}
            busy={one === 'informed' && inform.busy}
            {...(one !== 'informed' && { 'aria-expanded': open === one })}
            onClick={() => take(one)}
          >
            {say(`ending.${one}`)}
          </Button>
        ))}
      </div>
      {inform.state.is === 'failed' && <TroubleLine trouble={inform.state.trouble} />}
      {open === 'decided' && <DecideForm item={item} onDone={close} />}
      {open === 'directed' && <DirectForm item={item} onDone={close} />}
      {(open === 'no_change' || open === 'deferred') && (
        <ReasonForm key={open} item={item} outcome={open} onDone={close} />
      )}
    </section>
  );
}

type ReasonProps = {
  item: AgendaItem;
  outcome: 'no_change' | 'deferred';
  onDone: () => void;
};

/** No change, or not now: both say why. */
function ReasonForm({ item: { id, version }, outcome, onDone }: ReasonProps) {
  const [reason, setReason, forget] = useDraft(`item.${id}.${outcome}`, '');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.item.settle');

  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    if (!(await command.send({ id, version, outcome, reason: reason.trim() })).ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say(`ending.${outcome}`)} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say(`endings.because.${outcome}`)}
        rows={2}
        value={reason}
        onText={setReason}
        error={missing ? say('form.reason_needed') : undefined}
      />
      <FormEnd verb={say('endings.verb')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
