import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { SelectField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd, TroubleLine } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { sayDay } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { Single, Wave } from '../contract/shapes.ts';
import style from './pulse.module.css';
import { say } from './say.ts';

type SinglePart = { wave: Wave; single: Single };

/** Where top management is one person: what that person may do before everybody reads, and what is said of it afterwards. */
export function SingleLeader({ wave, single }: SinglePart) {
  const { first, from, can, statement, left_out: out } = single;
  return (
    <Section title={say('single.title')}>
      <p>{say('single.text')}</p>
      {wave.state === 'closed' && from !== null && (
        <p>{say(first ? 'single.first' : 'single.waits', { day: sayDay(from) })}</p>
      )}
      {can.comment ? (
        <>
          <Statement key={statement} wave={wave} single={single} />
          <Object wave={wave} single={single} />
        </>
      ) : (
        statement !== '' && (
          <figure>
            <figcaption>{say('single.says')}</figcaption>
            <blockquote>{statement}</blockquote>
          </figure>
        )
      )}
      <Objections single={single} />
      {out > 0 && <p>{say('single.left_out', { count: out })}</p>}
    </Section>
  );
}

function Statement({ wave, single }: SinglePart) {
  const [words, setWords] = useState(single.statement);
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/pulse.write_statement');
  const version = useVersion(wave.version, command.state);
  async function send() {
    setMissing(words.trim() === '');
    if (words.trim() !== '') await command.send({ id: wave.id, version, words: words.trim() });
  }
  return (
    <Form label={say('single.statement')} onSend={() => void send()} errors={missing}>
      <TextArea
        label={say('single.statement')}
        hint={say('single.statement_hint')}
        value={words}
        onText={setWords}
        error={missing ? say('single.words_needed') : undefined}
      />
      <FormEnd verb={say('single.statement_verb')} state={command.state} />
    </Form>
  );
}

/** One of the texts is chosen, with the reason; nothing where nobody wrote, or fewer than are shown. */
function Object({ wave, single }: SinglePart) {
  const texts = (['helps', 'hinders'] as const).flatMap((question) =>
    (wave.results?.texts?.[question] ?? []).map((words) => ({ question, words })),
  );
  const objected = new Set(single.objections.map(({ words }) => words));
  const choices = texts.filter(({ words }) => !objected.has(words));
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/pulse.object_to_text');
  if (choices.length === 0) return null;
  async function send() {
    const text = choices[Number(chosen)];
    setMissing(chosen === '' || text === undefined || reason.trim() === '');
    if (chosen === '' || text === undefined || reason.trim() === '') return;
    const delivery = await command.send({ id: wave.id, ...text, reason: reason.trim() });
    if (!delivery.ok) return;
    setChosen('');
    setReason('');
  }
  return (
    <Form label={say('single.object')} onSend={() => void send()} errors={missing}>
      <SelectField
        label={say('single.object')}
        hint={say('single.object_hint')}
        choices={[
          ['', say('single.choose')],
          ...choices.map(({ words }, at) => [String(at), words] as const),
        ]}
        value={chosen}
        onText={setChosen}
      />
      <TextArea
        label={say('single.reason')}
        value={reason}
        onText={setReason}
        error={missing ? say('single.reason_needed') : undefined}
      />
      <FormEnd verb={say('single.object_verb')} state={command.state} />
    </Form>
  );
}

/** What the leader asks to be left out: for the leader how it stands, for a third person to judge. */
function Objections({ single }: { single: Single }) {
  const command = useCommand('/api/pulse.judge_text');
  if (single.objections.length === 0) return null;
  return (
    <>
      <ul className={style.waves} role="list">
        {single.objections.map(({ id, words, reason, left_out: out }) => (
          <li key={id}>
            {words !== '' && <blockquote>{words}</blockquote>}
            <p>{say('single.because', { reason })}</p>
            {out !== null && <p>{say(out ? 'single.judged_out' : 'single.judged_in')}</p>}
            {out === null && single.can.judge && (
              <p className={style.acts}>
                <Button onClick={() => void command.send({ id, left_out: true })}>
                  {say('single.leave_out')}
                </Button>
                <Button kind="quiet" onClick={() => void command.send({ id, left_out: false })}>
                  {say('single.let_stand')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
    </>
  );
}
