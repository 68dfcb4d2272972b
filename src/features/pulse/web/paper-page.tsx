import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
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

function Bundle({ wave }: { wave: Wave }) {
  const navigate = useNavigate();
  const blocks = wave.blocks.filter(({ public_key: key }) => key !== null);
  const [blockId, setBlock] = useState(blocks[0]?.id ?? '');
  const [forms, setForms] = useState<readonly FilledIn[]>([]);
  const [form, setForm] = useState<FilledIn>(EMPTY);
  const command = useCommand('/api/pulse.bundle.enter');
  const block = blocks.find(({ id }) => id === blockId);
  const keep = () => {
    if (Object.keys(form.answers).length === 0) return;
    setForms([...forms, form]);
    setForm(EMPTY);
  };
  async function send() {
    const bundle = { id: wave.id, block_id: blockId, forms: forms.map((one) => ({ ...one })) };
    const delivery = await command.send(bundle);
    if (delivery.ok) void navigate({ to: '/pulse/$id', params: { id: wave.id } });
  }
  return (
    <Page title={say('paper.title')} intro={say('paper.intro', { count: wave.least })}>
      <Form label={say('paper.title')} onSend={() => void send()}>
        <SelectField
          label={say('paper.block')}
          choices={blocks.map(({ id, name, eligible }) => [
            id,
            say('block', { name, count: eligible }),
          ])}
          value={blockId}
          disabled={forms.length > 0}
          onText={setBlock}
        />
        <Sheet
          key={forms.length}
          wave={wave}
          leads={block?.of_leaders === true}
          form={form}
          onChange={setForm}
        />
        <p role="status">{say('paper.kept', { count: forms.length })}</p>
        <FormEnd verb={say('paper.verb', { count: forms.length })} state={command.state}>
          <Button onClick={keep}>{say('paper.next')}</Button>
        </FormEnd>
      </Form>
    </Page>
  );
}

type SheetProps = {
  wave: Wave;
  leads: boolean;
  form: FilledIn;
  onChange: (form: FilledIn) => void;
};

function Sheet({ wave, leads, form, onChange }: SheetProps) {
  const { answers, texts } = form;
  return (
    <div className={style.answers}>
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
