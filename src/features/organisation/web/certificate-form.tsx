import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import { useSession } from '../../../web/session/session.ts';
import type { Certificate, CertificateWords } from '../contract/shapes.ts';
import style from './organisation.module.css';
import { Remove } from './remove.tsx';
import { say } from './say.ts';

type CertificateFormProps = {
  standardId: string;
  certificate: Certificate | null;
  onDone: () => void;
};

const BLANK = {
  certification_body: '',
  accreditation_body: '',
  number: '',
  scope: '',
  issued_on: '',
  expires_on: '',
  ended_on: '',
  ended_why: '',
};
type Typed = typeof BLANK;

/** What stands on a certificate, and who stands behind the body that issued it. */
export function CertificateForm({ standardId, certificate, onDone }: CertificateFormProps) {
  const { today } = useSession();
  const [typed, setTyped] = useState<Typed>(() => typedOf(certificate));
  const [errors, setErrors] = useState<{ body?: string; day?: string } | null>(null);
  const add = useCommand('/api/certificate.add');
  const edit = useCommand('/api/certificate.edit');
  const version = useVersion(certificate?.version ?? 0, edit.state);
  const remove = useCommand('/api/certificate.remove');
  const touched = useTouched<Partial<CertificateWords>>(
    certificate === null ? {} : wordsOf(typedOf(certificate), certificate.issued_on),
  );
  const field = (key: keyof Typed) => ({
    value: typed[key],
    onText: (text: string) => setTyped({ ...typed, [key]: text }),
  });

  async function send() {
    const issued = dayOrNull(typed.issued_on);
    const found = {
      ...(typed.certification_body.trim() === '' && { body: say('form.body_needed') }),
      ...(issued === null && { day: say('form.day_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (issued === null || Object.keys(found).length > 0) return;
    const words = wordsOf(typed, issued);
    const changed = touched(words);
    if (certificate !== null && changed === null) return onDone();
    const delivery =
      certificate === null
        ? await add.send({ standard_held_id: standardId, ...words })
        : await edit.send({ id: certificate.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('certificate.add')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('certificate.body')}
        hint={say('certificate.body_hint')}
        error={errors?.body}
        {...field('certification_body')}
      />
      <TextField
        label={say('certificate.above')}
        hint={say('certificate.above_hint')}
        optional
        {...field('accreditation_body')}
      />
      <div className={style.two}>
        <TextField
          label={say('certificate.issued')}
          type="date"
          max={today}
          error={errors?.day}
          {...field('issued_on')}
        />
        <TextField
          label={say('certificate.expires')}
          optional
          type="date"
          {...field('expires_on')}
        />
      </div>
      <TextField label={say('certificate.number')} optional {...field('number')} />
      <TextArea label={say('standards.scope')} optional rows={2} {...field('scope')} />
      {certificate && (
        <>
          <TextField
            label={say('certificate.ended')}
            hint={say('certificate.ended_hint')}
            optional
            type="date"
            {...field('ended_on')}
          />
          {typed.ended_on !== '' && (
            <TextArea label={say('certificate.ended_why')} rows={2} {...field('ended_why')} />
          )}
        </>
      )}
      <FormEnd
        verb={say(certificate === null ? 'certificate.add' : 'form.save')}
        state={(certificate === null ? add : edit).state}
        onCancel={onDone}
      />
      {certificate && (
        <Remove
          command={remove}
          record={certificate}
          onDone={onDone}
          text={say('certificate.remove')}
        />
      )}
    </Form>
  );
}

function typedOf(certificate: Certificate | null): Typed {
  if (certificate === null) return BLANK;
  const { id: _id, version: _version, expires_on, ended_on, ...words } = certificate;
  return { ...words, expires_on: expires_on ?? '', ended_on: ended_on ?? '' };
}

function wordsOf(typed: Typed, issued: NonNullable<ReturnType<typeof dayOrNull>>) {
  return {
    certification_body: typed.certification_body.trim(),
    accreditation_body: typed.accreditation_body.trim(),
    number: typed.number.trim(),
    scope: typed.scope.trim(),
    issued_on: issued,
    expires_on: dayOrNull(typed.expires_on),
    ended_on: dayOrNull(typed.ended_on),
    ended_why: typed.ended_on === '' ? '' : typed.ended_why.trim(),
  };
}
