import { useDeferredValue, useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { TextArea } from '../../../web/form/field.tsx';
import { Form, FormEnd } from '../../../web/form/form.tsx';
import { useDraft } from '../../../web/form/use-draft.ts';
import { sayNumber } from '../../../web/i18n/format.ts';
import { useSession } from '../../../web/session/session.ts';
import { MOST_AT_ONCE } from '../contract/kinds.ts';
import { hasSize, takeApart, type Pasted } from '../rules/pasted.ts';
import type { Kept, SortedOut } from '../rules/values.ts';
import style from './measures.module.css';
import { say } from './say.ts';
import { sayProblem, sortedFor, type ActFormProps } from './standing.ts';
import { sayPeriod } from './words.ts';

type Errors = { text?: string; reason?: string };

/** Many values at once, as they were copied from a spreadsheet, with what becomes of each line before anything is sent. */
export function PasteForm({ measure, onDone }: ActFormProps) {
  const { today } = useSession();
  const [text, setText, forget] = useDraft(`measure.${measure.id}.paste`, '');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors | null>(null);
  const command = useCommand('/api/measure.record_values');
  const shown = useDeferredValue(text);
  const pasted = takeApart(shown, measure.kind);
  const sorted = sortedFor(measure, pasted.entries, today);

  async function send() {
    const { entries } = takeApart(text, measure.kind);
    const found = findErrors(entries.length, sortedFor(measure, entries, today), reason);
    setErrors(Object.keys(found).length > 0 ? found : null);
    if (Object.keys(found).length > 0) return;
    const values = entries.map(({ row, ...words }) => ({ row, ...words }));
    const delivery = await command.send({ id: measure.id, values, reason: reason.trim() });
    if (!delivery.ok) return;
    forget();
    onDone();
  }

  return (
    <Form label={say('act.paste')} onSend={() => void send()} errors={errors}>
      <TextArea
        label={say('paste.label')}
        hint={say(
          `paste.hint.${hasSize(measure.kind) ? 'counted' : measure.kind === 'rare' ? 'rare' : 'value'}`,
        )}
        rows={6}
        spellCheck={false}
        value={text}
        onText={setText}
        error={errors?.text}
      />
      {pasted.entries.length > 0 && <Preview measure={measure} pasted={pasted} sorted={sorted} />}
      {sorted.corrections.length > 0 && (
        <TextArea
          label={say('form.why_corrected')}
          hint={say('paste.why_hint', { count: sorted.corrections.length })}
          rows={2}
          value={reason}
          onText={setReason}
          error={errors?.reason}
        />
      )}
      <FormEnd verb={say('form.record')} state={command.state} onCancel={onDone} />
    </Form>
  );
}

function findErrors(entries: number, sorted: SortedOut, reason: string): Errors {
  const { fresh, corrections, problems } = sorted;
  if (entries > MOST_AT_ONCE) return { text: say('paste.over', { most: sayNumber(MOST_AT_ONCE) }) };
  if (problems.length > 0) return { text: say('paste.mend', { count: problems.length }) };
  if (fresh.length + corrections.length === 0) return { text: say('paste.nothing') };
  return corrections.length > 0 && reason.trim() === ''
    ? { reason: say('form.reason_needed') }
    : {};
}

type PreviewProps = Pick<ActFormProps, 'measure'> & { pasted: Pasted; sorted: SortedOut };

/** What becomes of what was pasted: first what cannot be read, at its line, then each value that would be recorded. */
function Preview({ measure, pasted, sorted }: PreviewProps) {
  const { fresh, corrections, problems, same, empty } = sorted;
  const counts = [
    say('paste.fresh', { count: fresh.length }),
    ...(corrections.length > 0 ? [say('paste.corrections', { count: corrections.length })] : []),
    ...(same > 0 ? [say('paste.same', { count: same })] : []),
    ...(empty > 0 ? [say('paste.empty', { count: empty })] : []),
    ...(pasted.headed ? [say('paste.headed')] : []),
  ];
  const read = [...fresh, ...corrections].toSorted((one, other) => one.row - other.row);
  return (
    <div className={style.preview}>
      <p role="status">{counts.join(' ')}</p>
      {problems.length > 0 && (
        <ul role="list" className={style.problems}>
          {problems.map((problem) => (
            <li key={problem.row}>
              <strong>{say(`paste.at.${pasted.by}`, { row: problem.row })}</strong>{' '}
              {sayProblem(problem)}
            </li>
          ))}
        </ul>
      )}
      {read.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too
        <div className={style.scroll} role="region" tabIndex={0} aria-label={say('paste.read')}>
          <table className={style.read}>
            <caption className="unseen">{say('paste.read')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('figures.period')}</th>
                <th scope="col">{say(`form.value.${measure.kind}`)}</th>
                <th scope="col">{say('paste.becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {read.map((value) => (
                <tr key={value.period}>
                  <th scope="row">{sayPeriod(measure, value.period)}</th>
                  <td>{inWords(value)}</td>
                  <td>
                    {value.before === null
                      ? say('paste.is_new')
                      : say('paste.replaces', { value: inWords(value.before) })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function inWords({ value, size }: Pick<Kept, 'value' | 'size'>): string {
  return size === null ? String(value) : say('history.counted', { value, size });
}
