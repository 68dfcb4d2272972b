import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type DragEvent } from 'react';
import { troubleOfError, type Trouble } from '../../../web/api/trouble.ts';
import { uploadFile } from '../../../web/api/upload.ts';
import { useCommand } from '../../../web/api/use-command.ts';
import { classes } from '../../../web/control/button.tsx';
import { SelectField } from '../../../web/form/field.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayNumber } from '../../../web/i18n/format.ts';
import style from './imports.module.css';
import { Progress } from './progress.tsx';
import { registersQuery } from './queries.ts';
import { say, sayRegister } from './say.ts';

const KINDS = '.xlsx,.xlsm,.csv,.tsv,.txt';

/** Where a file is dropped or chosen. What is too large or of another kind is said before and after. */
export function Drop() {
  const { limits, rows: registers = [] } = useQuery(registersQuery).data ?? {};
  const { register: asked } = useSearch({ from: '/shell/imports' });
  const [chosen, setRegister] = useState(asked);
  const register = meantOf(registers, chosen);
  const client = useQueryClient();
  const navigate = useNavigate();
  const open = useCommand('/api/import.open');
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [over, setOver] = useState(false);

  async function take(file: File | undefined) {
    if (file === undefined) return;
    setTrouble(null);
    setShare(0);
    try {
      const { upload } = await uploadFile(file, file.name, { progress: setShare });
      // A file may be dropped before the page knows what it can be a list of.
      const { rows } = await client.ensureQueryData(registersQuery);
      const delivery = await open.send({ upload, register: meantOf(rows, chosen) });
      if (delivery.ok) await navigate({ to: '/imports/$id', params: { id: delivery.answer.id } });
      else setTrouble(delivery.trouble);
    } catch (error) {
      setTrouble(troubleOfError(error));
    } finally {
      setShare(null);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  }

  return (
    <div
      className={style.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {share === null ? (
        <>
          {registers.length > 1 && (
            <SelectField
              label={say('drop.register')}
              value={register}
              onText={setRegister}
              choices={registers.map(({ noun }) => [noun, sayRegister(noun)] as const)}
            />
          )}
          <p className={style.dropWords}>{say('drop.words')}</p>
          <label className={classes('first', style.dropButton)}>
            {say('drop.choose')}
            <input
              className="unseen"
              type="file"
              accept={KINDS}
              onChange={(event) => {
                void take(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </label>
          {limits && (
            <p className={style.quiet}>
              {say('drop.limits', {
                size: sayNumber(Math.floor(limits.file_bytes / 1_000_000)),
                cells: sayNumber(limits.cells),
              })}
            </p>
          )}
        </>
      ) : (
        <Progress label={say('drop.sending')} share={share} />
      )}
      {trouble && <TroubleLine trouble={trouble} />}
    </div>
  );
}

/** What the file is taken for a list of: what was chosen or asked for, else what comes first. */
function meantOf(registers: readonly { readonly noun: string }[], chosen: string | undefined) {
  const known = registers.find(({ noun }) => noun === chosen) ?? registers[0];
  return known?.noun ?? '';
}
