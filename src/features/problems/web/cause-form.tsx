import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useVersion } from '../../../web/form/use-version.ts';
import { CATEGORIES, type Category } from '../contract/kinds.ts';
import type { Cause } from '../contract/shapes.ts';
import type { ActFormProps } from './act.ts';
import { say } from './say.ts';

type CauseFormProps = ActFormProps & {
  /** The cause whose "why?" is answered; null for the first ones. */
  parent: Cause | null;
  /** The cause that is put better; left out for a new one. */
  cause?: Cause;
  /** Where a new one is thought to lie. */
  category?: Category;
};

/** A cause in words, and where in the set-up it lies. */
export function CauseForm({ problem, parent, cause, category: at, onDone }: CauseFormProps) {
  const { id } = problem;
  const [text, setText] = useState(cause?.text ?? '');
  const [category, setCategory] = useState<Category>(cause?.category ?? at ?? 'method');
  const [missing, setMissing] = useState(false);
  const add = useCommand('/api/problem.cause.add');
  const edit = useCommand('/api/problem.cause.edit');
  const { state } = cause ? edit : add;
  const version = useVersion(problem.version, state);

  async function send() {
    const words = text.trim();
    setMissing(words === '');
    if (words === '') return;
    const delivery = cause
      ? await edit.send({ id, version, cause: cause.cause, text: words, category })
      : await add.send({
          id,
          version: problem.version,
          parent: parent?.cause ?? null,
          text: words,
          category,
        });
    if (delivery.ok) onDone();
  }

  const label = parent
    ? say('form.why_question', { what: parent.text })
    : say(cause ? 'form.cause' : 'form.why_first');
  return (
    <Form label={label} onSend={() => void send()} errors={missing}>
      <TextArea
        label={label}
        rows={2}
        maxLength={1_000}
        value={text}
        onText={setText}
        error={missing ? say('form.cause_needed') : undefined}
      />
      <SelectField
        label={say('form.category')}
        hint={say('form.category_hint')}
        value={category}
        onText={(value) => setCategory(CATEGORIES.find((one) => one === value) ?? 'method')}
        choices={CATEGORIES.map((one) => [one, say(`category_hint.${one}`)] as const)}
      />
      <FormEnd verb={say('form.save')} state={state} onCancel={onDone} />
    </Form>
  );
}
