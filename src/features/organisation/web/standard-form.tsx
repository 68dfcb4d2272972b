import { useState } from 'react';
import { dayOrNull } from '../../../lib/day.ts';
import { editionOf, STANDARDS, standardOf } from '../../../standards/standards.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { SelectField, TextArea, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useTouched } from '../../../web/form/use-touched.ts';
import { useVersion } from '../../../web/form/use-version.ts';
import type { StandardHeld } from '../contract/shapes.ts';
import style from './organisation.module.css';
import { Remove } from './remove.tsx';
import { say } from './say.ts';

const OTHER = 'other';

type StandardFormProps = { standard: StandardHeld | null; onDone: () => void };

/** A standard by its edition: from the catalogue, or one the firm names itself. */
export function StandardForm({ standard, onDone }: StandardFormProps) {
  const [key, setKey] = useState(keyOf(standard));
  const [other, setOther] = useState(
    standard && keyOf(standard) === OTHER ? standard.standard : '',
  );
  const [edition, setEdition] = useState(standard?.edition ?? usualEdition('iso-9001'));
  const [scope, setScope] = useState(standard?.scope ?? '');
  const [since, setSince] = useState<string>(standard?.since ?? '');
  const [until, setUntil] = useState<string>(standard?.until ?? '');
  const [errors, setErrors] = useState<{ other?: string; edition?: string } | null>(null);
  const add = useCommand('/api/standard_held.add');
  const edit = useCommand('/api/standard_held.edit');
  const version = useVersion(standard?.version ?? 0, edit.state);
  const remove = useCommand('/api/standard_held.remove');
  const known = standardOf(key);
  const words = {
    standard: key === OTHER ? other.trim() : key,
    edition: edition.trim(),
    scope: scope.trim(),
    since: dayOrNull(since),
    until: dayOrNull(until),
  };
  const touched = useTouched(words);

  async function send() {
    const found = {
      ...(key === OTHER && other.trim() === '' && { other: say('form.name_needed') }),
      ...(edition.trim() === '' && { edition: say('form.edition_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const changed = touched(words);
    if (standard !== null && changed === null) return onDone();
    const delivery =
      standard === null
        ? await add.send(words)
        : await edit.send({ id: standard.id, version, ...changed });
    if (delivery.ok) onDone();
  }

  return (
    <Form label={say('standards.add')} onSend={() => void send()} errors={errors}>
      <SelectField
        label={say('standards.standard')}
        value={key}
        onText={(wanted) => {
          setKey(wanted);
          setEdition(usualEdition(wanted));
        }}
        choices={[
          ...STANDARDS.map((one) => [one.key, `${one.number}, ${one.subject}`] as const),
          [OTHER, say('standards.other')] as const,
        ]}
      />
      {key === OTHER && (
        <TextField
          label={say('standards.other_name')}
          value={other}
          onText={setOther}
          error={errors?.other}
        />
      )}
      {known ? (
        <SelectField
          label={say('standards.edition')}
          hint={editionOf(key, edition)?.note}
          value={edition}
          onText={setEdition}
          choices={editionChoices(known.editions, edition)}
        />
      ) : (
        <TextField
          label={say('standards.edition')}
          value={edition}
          onText={setEdition}
          error={errors?.edition}
        />
      )}
      <TextArea
        label={say('standards.scope')}
        hint={say('standards.scope_hint')}
        optional
        rows={2}
        value={scope}
        onText={setScope}
      />
      <div className={style.two}>
        <TextField
          label={say('standards.first_day')}
          optional
          type="date"
          value={since}
          onText={setSince}
        />
        <TextField
          label={say('standards.last_day')}
          hint={say('standards.last_day_hint')}
          optional
          type="date"
          value={until}
          onText={setUntil}
        />
      </div>
      <FormEnd
        verb={say(standard === null ? 'standards.add' : 'form.save')}
        state={(standard === null ? add : edit).state}
        onCancel={onDone}
      />
      {standard && (
        <Remove command={remove} record={standard} onDone={onDone} text={say('standards.remove')} />
      )}
    </Form>
  );
}

function keyOf(standard: StandardHeld | null): string {
  if (standard === null) return 'iso-9001';
  return standardOf(standard.standard) ? standard.standard : OTHER;
}

/** The one in force. */
function usualEdition(key: string): string {
  const editions = standardOf(key)?.editions ?? [];
  return editions.find((one) => one.state === 'current')?.edition ?? '';
}

function editionChoices(
  editions: readonly {
    readonly edition: string;
    readonly state: 'current' | 'replaced' | 'coming';
  }[],
  own: string,
): (readonly [string, string])[] {
  const known = editions.map(
    (one) => [one.edition, say(`edition.${one.state}`, { edition: one.edition })] as const,
  );
  const isKnown = editions.some((one) => one.edition === own);
  return isKnown || own === '' ? known : [...known, [own, own] as const];
}
