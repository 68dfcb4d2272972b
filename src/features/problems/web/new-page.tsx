import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { FileField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraftWords } from '../../../web/form/use-draft-words.ts';
import { holds, useSession } from '../../../web/session/session.ts';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page } from '../../../web/shell/page.tsx';
import { addFiles } from '../../actions/web/uploads.ts';
import { Radios } from '../../decisions/web/radios.tsx';
import { KINDS, SEVERITIES, type Kind, type Severity } from '../contract/kinds.ts';
import { PlaceField } from './place-field.tsx';
import { say } from './say.ts';

/** What happened and of which kind it is; a photo where one says more. Everything else can follow. */
export function NewPage() {
  const past = useAsOf() !== undefined;
  const session = useSession();
  const inside = holds(
    session,
    'top_management',
    'system_manager',
    'line_manager',
    'staff',
    'internal_auditor',
    'consultant',
  );
  if (past || !inside) {
    return <Page title={say('new.title')}>{say(past ? 'new.past' : 'new.not_allowed')}</Page>;
  }
  return (
    <Page title={say('new.title')} intro={say('new.intro')}>
      <RaiseForm />
    </Page>
  );
}

const EMPTY = { title: '', what_happened: '', process: '', place: '' };

function RaiseForm() {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [words, change, forget] = useDraftWords('problem.new', EMPTY);
  const [kind, setKind] = useState<Kind>('nonconformity');
  const [severity, setSeverity] = useState<Severity>('minor');
  const [missing, setMissing] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const command = useCommand('/api/problem.raise');

  async function send() {
    const title = words.title.trim();
    setMissing(title === '');
    if (title === '') return;
    const delivery = await command.send({ ...words, title, kind, severity });
    if (!delivery.ok) return;
    const { id } = delivery.answer;
    const chosen = [...(files.current?.files ?? [])];
    addFiles(id, chosen, () => void cache.invalidateQueries(), '/api/problem.add_file');
    forget();
    void navigate({ to: '/problems/$id', params: { id } });
  }

  return (
    <Form label={say('new.title')} onSend={() => void send()} errors={missing}>
      <TextField
        label={say('field.title')}
        hint={say('hint.title')}
        maxLength={300}
        value={words.title}
        onText={(title) => change({ title })}
        error={missing ? say('form.title_needed') : undefined}
      />
      <Radios
        label={say('field.kind')}
        choices={KINDS.map((one) => [one, say(`kind_hint.${one}`)] as const)}
        chosen={kind}
        onChoose={setKind}
      />
      <Radios
        label={say('field.severity')}
        choices={SEVERITIES.map((one) => [one, say(`severity_hint.${one}`)] as const)}
        chosen={severity}
        onChoose={setSeverity}
      />
      <TextArea
        label={say('field.what_happened')}
        hint={say('hint.what_happened')}
        optional
        value={words.what_happened}
        onText={(text) => change({ what_happened: text })}
      />
      <TextField
        label={say('field.process')}
        optional
        maxLength={300}
        value={words.process}
        onText={(process) => change({ process })}
      />
      <PlaceField value={words.place} onText={(place) => change({ place })} />
      <FileField
        ref={files}
        multiple
        label={say('field.files')}
        hint={say('hint.files')}
        optional
      />
      <FormEnd verb={say('new.verb')} state={command.state} />
    </Form>
  );
}
