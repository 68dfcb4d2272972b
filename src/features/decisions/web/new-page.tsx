import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { Settling } from '../../../web/line/line.tsx';
import { holds, useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { KINDS, type Kind } from '../contract/kinds.ts';
import style from './decisions.module.css';
import { subjectQuery } from './queries.ts';
import { Radios } from './radios.tsx';
import { say } from './say.ts';
import { captureOf, type Capture } from './searches.ts';

const route = getRouteApi('/shell/decisions/new');

/** One line and one button; what the decision is about comes along where it began at a record. */
export function NewPage() {
  const capture = captureOf(route.useSearch());
  const subject = useQuery(subjectQuery(capture));
  const past = useAsOf() !== undefined;
  const mayRecord = holds(useSession(), 'top_management', 'line_manager');
  if (subject.error && subject.data === undefined) throw subject.error;
  if (subject.data === undefined) return <Settling label={say('loading')} />;
  if (past || !mayRecord) {
    return <Page title={say('new.title')}>{say(past ? 'new.past' : 'new.not_allowed')}</Page>;
  }
  const about = capture.action === undefined ? 'new.about_measure' : 'new.about_action';
  return (
    <Page title={say('new.title')} intro={say('new.intro')}>
      {subject.data !== null && <p>{say(about, { name: subject.data })}</p>}
      <CaptureForm capture={capture} />
    </Page>
  );
}

function CaptureForm({ capture }: { capture: Capture }) {
  const navigate = useNavigate();
  const draft = `decision.new.${capture.action ?? capture.measure ?? ''}`;
  const [kind, setKind] = useState<Kind>(capture.kind ?? 'decided');
  const [chosen, setChosen, forgetChosen] = useDraft(draft, '');
  const [why, setWhy, forgetWhy] = useDraft(`${draft}.why`, '');
  const [errors, setErrors] = useState<{ chosen?: string; why?: string } | null>(null);
  const command = useCommand('/api/decision.record');
  const asksWhy = kind === 'no_change';

  async function send() {
    const found = {
      ...(chosen.trim() === '' && { chosen: say('form.chosen_needed') }),
      ...(asksWhy && why.trim() === '' && { why: say('form.because_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const delivery = await command.send({
      kind,
      chosen: chosen.trim(),
      why: asksWhy ? why.trim() : '',
      facts: factsOf(capture),
    });
    if (!delivery.ok) return;
    forgetChosen();
    forgetWhy();
    void navigate({ to: '/decisions/$id', params: { id: delivery.answer.id } });
  }

  return (
    <div className={style.capture}>
      <Form label={say('new.title')} onSend={() => void send()} errors={errors}>
        <Radios
          label={say('new.kind')}
          choices={KINDS.map((one) => [one, say(`kind.${one}`)] as const)}
          chosen={kind}
          onChoose={setKind}
        />
        <TextArea
          label={say(`line.${kind}`)}
          hint={say(`line_hint.${kind}`)}
          rows={2}
          maxLength={500}
          value={chosen}
          onText={setChosen}
          error={errors?.chosen}
        />
        {asksWhy && (
          <TextArea
            label={say('new.why_no_change')}
            rows={2}
            value={why}
            onText={setWhy}
            error={errors?.why}
          />
        )}
        <FormEnd verb={say('new.verb')} state={command.state} />
      </Form>
    </div>
  );
}

function factsOf({ action, measure, objective }: Capture) {
  return [
    ...(action === undefined ? [] : [{ kind: 'action' as const, action_id: action }]),
    ...(measure === undefined ? [] : [{ kind: 'measure' as const, measure_id: measure }]),
    ...(objective === undefined ? [] : [{ kind: 'objective' as const, objective_id: objective }]),
  ];
}
