import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, isDay } from '../../../lib/day.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { CheckField, TextField } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { Settling } from '../../../web/line/line.tsx';
import { useSession } from '../../../web/session/session.ts';
import style from './keys.module.css';
import { wallQuery } from './queries.ts';
import { say } from './say.ts';

/** A key that was made just now, with one of its measures for the example; null where it was shown before. */
export type MadeKey = { readonly key: string | null; readonly measure: string };

const A_YEAR = 365;

/** Which program, which measures, until when. */
export function KeyForm({
  onMade,
  onCancel,
}: {
  onMade: (made: MadeKey) => void;
  onCancel: () => void;
}) {
  const { today } = useSession();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [until, setUntil] = useState<string>(addDays(today, A_YEAR));
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/posting_key.make');

  async function send() {
    const found = {
      ...(name.trim() === '' && { name: say('keys.name_needed') }),
      ...(chosen.length === 0 && { measures: say('keys.measures_needed') }),
      ...(!isDay(until) && { until: say('keys.until_needed') }),
    };
    setErrors(Object.keys(found).length > 0 ? found : null);
    const [measure] = chosen;
    if (Object.keys(found).length > 0 || measure === undefined) return;
    const asked = { name: name.trim(), measure_ids: [...chosen], expires_on: until };
    const delivery = await command.send(asked);
    if (delivery.ok) onMade({ key: delivery.answer.key, measure });
  }

  return (
    <Form label={say('keys.make')} onSend={() => void send()} errors={errors}>
      <TextField
        label={say('keys.name')}
        hint={say('keys.name_hint')}
        maxLength={100}
        value={name}
        onText={setName}
        error={errors?.name}
      />
      <MeasureChoices chosen={chosen} onChoose={setChosen} error={errors?.measures} />
      <TextField
        label={say('keys.until')}
        hint={say('keys.until_hint')}
        type="date"
        value={until}
        onText={setUntil}
        error={errors?.until}
      />
      <FormEnd verb={say('keys.verb')} keeps={false} state={command.state} onCancel={onCancel} />
    </Form>
  );
}

type Errors = { name?: string; measures?: string; until?: string };

type ChoicesProps = {
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  error: string | undefined;
};

function MeasureChoices({ chosen, onChoose, error }: ChoicesProps) {
  const wall = useQuery(wallQuery(undefined));
  if (!wall.data) return <Settling label={say('wall.loading')} />;
  const kept = wall.data.rows.filter(({ retired_on: retired }) => retired === null);
  return (
    <fieldset className={style.choices}>
      <legend>{say('keys.measures')}</legend>
      {kept.length === 0 && <p>{say('keys.no_measures')}</p>}
      {kept.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onCheck={(checked) =>
            onChoose(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
          }
        />
      ))}
      {error && (
        <p className={style.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
