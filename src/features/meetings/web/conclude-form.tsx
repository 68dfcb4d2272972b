import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import {
  CONCLUSION_PARTS,
  CONCLUSIONS,
  type Conclusion,
  type ConclusionPart,
} from '../contract/kinds.ts';
import type { ActFormProps } from './act.ts';
import style from './meetings.module.css';
import { say } from './say.ts';

type Words = Record<ConclusionPart, { readonly answer: Conclusion | ''; readonly words: string }>;

const BLANK: Words = {
  suitable: { answer: '', words: '' },
  adequate: { answer: '', words: '' },
  effective: { answer: '', words: '' },
  aligned: { answer: '', words: '' },
};

function partsOf({ suitable, adequate, effective, aligned }: Words): Words {
  return { suitable, adequate, effective, aligned };
}

/** What top management concludes of the system, in its own words: four short questions. */
export function ConcludeForm({ meeting, onDone }: ActFormProps) {
  const { id, conclusion } = meeting;
  const [said, change, forget] = useDraftWords<Words>(
    conclusion === null ? `meeting.${id}.conclude` : undefined,
    conclusion === null ? BLANK : partsOf(conclusion),
  );
  const [missing, setMissing] = useState(false);
  const command = useCommand('/api/meeting.conclude');

  async function send() {
    const lacks = CONCLUSION_PARTS.some(
      (part) => said[part].answer === '' || said[part].words.trim() === '',
    );
    setMissing(lacks);
    if (lacks) return;
    const part = (one: ConclusionPart) => ({
      answer: said[one].answer as Conclusion,
      words: said[one].words.trim(),
    });
    const delivery = await command.send({
      id,
      seen: conclusion?.version ?? 0,
      suitable: part('suitable'),
      adequate: part('adequate'),
      effective: part('effective'),
      aligned: part('aligned'),
    });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('conclude.title')} onSend={() => void send()} errors={missing}>
      {CONCLUSION_PARTS.map((part) => (
        <div key={part} className={style.entries}>
          <SelectField
            label={say(`conclude.${part}.question`)}
            value={said[part].answer}
            onText={(wanted) => {
              const answer = CONCLUSIONS.find((one) => one === wanted) ?? '';
              change({ [part]: { ...said[part], answer } });
            }}
            choices={[
              ['', say('conclude.choose')],
              ...CONCLUSIONS.map((one) => [one, say(`conclude.answer.${one}`)] as const),
            ]}
            error={missing && said[part].answer === '' ? say('conclude.answer_needed') : undefined}
          />
          <TextArea
            label={say('conclude.words')}
            rows={2}
            value={said[part].words}
            onText={(words) => change({ [part]: { ...said[part], words } })}
            error={
              missing && said[part].words.trim() === '' ? say('conclude.words_needed') : undefined
            }
          />
        </div>
      ))}
      <FormEnd verb={say('form.save')} state={command.state} onCancel={onDone} />
    </Form>
  );
}
