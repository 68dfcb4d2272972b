import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, read } from '../../../web/api/client.ts';
import { sayTrouble } from '../../../web/api/trouble.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button, classes } from '../../../web/control/button.tsx';
import { Download } from '../../../web/control/download.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import { SelectField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import type { Wave } from '../contract/shapes.ts';
import style from './pulse.module.css';
import { say } from './say.ts';

const PLAIN = ['open', 'close', 'publish', 'tell'] as const;
type Plain = (typeof PLAIN)[number];

/** What may be done with a wave now: the next step of its life first, the rest under "More". */
export function Acts({ wave }: { wave: Wave }) {
  const [open, setOpen] = useState<'answer' | 'cancel' | 'sheet' | null>(null);
  const close = () => setOpen(null);
  const { can } = wave;
  const more = [
    ...(wave.state === 'open' || wave.state === 'announced' ? (['sheet'] as const) : []),
    ...(can.cancel ? (['cancel'] as const) : []),
  ];
  const plain = PLAIN.filter((act) => can[act] && (act !== 'tell' || wave.answers.length > 0));
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {wave.state === 'open' && (
        <Link to="/pulse/answer" className={classes('first')}>
          {say('list.answer')}
        </Link>
      )}
      {plain.map((act) => (
        <PlainAct key={act} act={act} wave={wave} />
      ))}
      {can.answer && (
        <Button kind={plain.length === 0 ? 'first' : 'plain'} onClick={() => setOpen('answer')}>
          {say('act.answer')}
        </Button>
      )}
      {can.enter_paper && (
        <Link to="/pulse/$id/paper" params={{ id: wave.id }} className={classes()}>
          {say('act.enter_paper')}
        </Link>
      )}
      {more.length > 0 && (
        <Menu
          label={say('act.more')}
          entries={more.map((act) => ({ name: say(`act.${act}`), run: () => setOpen(act) }))}
        />
      )}
      {open !== null && (
        <Dialog title={say(`act.${open}`)} onClose={close}>
          {open === 'answer' && <AnswerForm wave={wave} onDone={close} />}
          {open === 'cancel' && <CancelForm wave={wave} onDone={close} />}
          {open === 'sheet' && <Sheets wave={wave} />}
        </Dialog>
      )}
    </div>
  );
}

function PlainAct({ act, wave }: { act: Plain; wave: Wave }) {
  const command = useCommand(`/api/pulse.${act}`);
  return (
    <span>
      <Button kind="first" busy={command.busy} onClick={() => void command.send({ id: wave.id })}>
        {say(`act.${act}`)}
      </Button>
      <span role="status">
        {command.state.is === 'failed' && sayTrouble(command.state.trouble)}
      </span>
    </span>
  );
}

type FormProps = { wave: Wave; onDone: () => void };

/** Links a decision of the last months to the wave. */
function AnswerForm({ wave, onDone }: FormProps) {
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/pulse.answer');
  const decisions = useQuery({
    queryKey: ['pulse', 'decisions'],
    queryFn: ({ signal }) =>
      read(api.GET('/api/decisions', { params: { query: { size: 50 } }, signal })),
  });
  const linked = new Set(wave.answers.map(({ decision_id: id }) => id));
  const rows = (decisions.data?.rows ?? []).filter(({ id }) => !linked.has(id));
  async function send() {
    setMissing(chosen === '');
    if (chosen === '') return;
    const delivery = await command.send({ id: wave.id, decision_id: chosen });
    if (delivery.ok) onDone();
  }
  return (
    <Form label={say('act.answer')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('answer_form.decision')}
        hint={say('answer_form.hint')}
        choices={[
          ['', say('answer_form.choose')],
          ...rows.map(({ id, chosen: words }) => [id, words] as const),
        ]}
        value={chosen}
        onText={setChosen}
        error={missing ? say('answer_form.needed') : undefined}
      />
      <p>
        <Link to="/decisions/new">{say('answer_form.new')}</Link>
      </p>
      <FormEnd verb={say('act.answer')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function CancelForm({ wave, onDone }: FormProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/pulse.cancel');
  async function send() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const delivery = await command.send({ id: wave.id, reason: reason.trim() });
    if (delivery.ok) onDone();
  }
  return (
    <Form label={say('act.cancel')} onSend={() => void send()} errors={missing}>
      <p>{say('cancel.text')}</p>
      <TextArea
        label={say('cancel.reason')}
        value={reason}
        onText={setReason}
        error={missing ? say('cancel.needed') : undefined}
      />
      <FormEnd verb={say('act.cancel')} kind="loss" state={command.state} onCancel={onDone} />
    </Form>
  );
}

function Sheets({ wave }: { wave: Wave }) {
  return (
    <>
      <p>{say('sheet.text')}</p>
      <ul className={style.waves} role="list">
        {wave.blocks.flatMap((block) =>
          block.public_key === null
            ? []
            : [
                <li key={block.id}>
                  <Download
                    path={`/api/pulses/${wave.id}/form.pdf?block=${block.id}`}
                    name="pulse.pdf"
                  >
                    {say('block', { name: block.name, count: block.eligible })}
                  </Download>
                </li>,
              ],
        )}
      </ul>
    </>
  );
}
