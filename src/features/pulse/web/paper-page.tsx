import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useBlocker, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { SelectField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { Page } from '../../../web/shell/page.tsx';
import { LONGEST_COMMENT, OPEN } from '../contract/kinds.ts';
import type { FilledIn, Wave } from '../contract/shapes.ts';
import { Statement } from './answer-form.tsx';
import style from './pulse.module.css';
import { waveQuery } from './queries.ts';
import { inLanguage, say } from './say.ts';

const route = getRouteApi('/shell/pulse/$id/paper');

/** Paper forms of one block, typed in one after the other and entered together. */
export function PaperPage() {
  const { id } = route.useParams();
  const wave = useQuery(waveQuery(id, undefined));
  if (wave.error && !wave.data) throw wave.error;
  if (!wave.data) return <Settling label={say('loading')} />;
  return <Bundle wave={wave.data} />;
}

const EMPTY: FilledIn = { answers: {}, texts: {} };
const isEmpty = ({ answers, texts }: FilledIn): boolean =>
  Object.keys(answers).length === 0 && Object.values(texts).every((words) => words === '');

/** What was typed from paper is kept nowhere before it is entered, so whoever leaves is asked first. */
function useAskedBeforeLoss(count: number): void {
  useBlocker({
    disabled: count === 0,
    enableBeforeUnload: count > 0,
    // eslint-disable-next-line no-alert -- the browser asks the same way where a page is closed
    shouldBlockFn: () => !confirm(say('paper.lost', { count })),
  });
}

function Bundle({ wave }: { wave: Wave }) {
  const navigate = useNavigate();
  const blocks = wave.blocks.filter(({ public_key: key }) => key !== null);
  const [blockId, setBlock] = useState(blocks[0]?.id ?? '');
  const [forms, setForms] = useState<readonly FilledIn[]>([]);
  const [form, setForm] = useState<FilledIn>(EMPTY);
  const command = useCommand('/api/pulse.bundle.enter');
  const block = blocks.find(({ id }) => id === blockId);
  // The one that is being typed belongs to the bundle as well.
  const typed = isEmpty(form) ? forms : [...forms, form];
  const entered = command.state.is === 'saved';
  useAskedBeforeLoss(entered ? 0 : typed.length);
  useEffect(() => {
    if (entered) void navigate({ to: '/pulse/$id', params: { id: wave.id } });
  }, [entered, navigate, wave.id]);
  const keep = () => {
    setForms(typed);
    setForm(EMPTY);
  };
  const send = () => {
    if (typed.length === 0) return;
    const bundle = { id: wave.id, block_id: blockId, forms: typed.map((one) => ({ ...one })) };
    void command.send(bundle);
  };
  const leads = block?.of_leaders === true;
  const isEnough = typed.length >= (leads ? 1 : wave.least);
  return (
    <Page title={say('paper.title')} intro={say('paper.intro', { count: wave.least })}>
      <Form label={say('paper.title')} onSend={send}>
        <SelectField
          label={say('paper.block')}
          choices={blocks.map(({ id, name, eligible }) => [
            id,
            say('block', { name, count: eligible }),
          ])}
          value={blockId}
          disabled={typed.length > 0}
          onText={setBlock}
        />
        <Sheet
          key={forms.length}
          wave={wave}
          leads={leads}
          form={form}
          isNext={forms.length > 0}
          onChange={setForm}
        />
        <p role="status">{say('paper.kept', { count: typed.length })}</p>
        <FormEnd
          verb={say('paper.verb', { count: Math.max(typed.length, 1) })}
          kind={isEnough ? 'first' : 'plain'}
          state={command.state}
        >
          <Button kind={isEnough ? 'plain' : 'first'} onClick={keep}>
            {say('paper.next')}
          </Button>
        </FormEnd>
      </Form>
    </Page>
  );
}

type SheetProps = {
  wave: Wave;
  leads: boolean;
  form: FilledIn;
  /** One was typed before it: typing goes on with its first statement. */
  isNext: boolean;
  onChange: (form: FilledIn) => void;
};

function Sheet({ wave, leads, form, isNext, onChange }: SheetProps) {
  const { answers, texts } = form;
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNext) sheet.current?.querySelector('input')?.focus();
  }, [isNext]);
  return (
    <div className={style.answers} ref={sheet}>
      {wave.questions.map((question, at) => (
        <Statement
          key={question.id}
          number={at + 1}
          words={inLanguage(leads ? question.leader : question.staff)}
          chosen={answers[question.id]}
          onChoose={(value) => onChange({ texts, answers: { ...answers, [question.id]: value } })}
        />
      ))}
      {wave.with_open &&
        !leads &&
        OPEN.map((question) => (
          <TextArea
            key={question}
            label={say(`text.${question}`)}
            optional
            rows={2}
            maxLength={LONGEST_COMMENT}
            value={texts[question] ?? ''}
            onText={(words) => onChange({ answers, texts: { ...texts, [question]: words } })}
          />
        ))}
    </div>
  );
}
