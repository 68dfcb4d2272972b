import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { Entry, ProblemRecord } from '../contract/record.ts';
import { EntryForm, type Writing } from './entry-form.tsx';
import style from './problems.module.css';
import { say } from './say.ts';

/** What was done at once, how it was put right, and where else was looked. */
export function Done({ problem }: { problem: ProblemRecord }) {
  return (
    <>
      <Entries problem={problem} kind="contain" entries={problem.containment} />
      <Entries problem={problem} kind="correct" entries={problem.correction} />
    </>
  );
}

type EntriesProps = {
  problem: ProblemRecord;
  kind: Writing;
  entries: readonly (Entry & { readonly found?: boolean })[];
};

/** What was done, of one kind, and the form for more; nothing where there is none and the reader may add none. */
export function Entries({ problem, kind, entries }: EntriesProps) {
  const [open, setOpen] = useState(false);
  const remove = useCommand('/api/problem.entry.remove');
  const { id, version, can } = problem;
  if (entries.length === 0 && !can.work) return null;
  return (
    <Section title={say(`entry.${kind}.title`)}>
      {entries.length === 0 && <p>{say(`entry.${kind}.none`)}</p>}
      <ul role="list" className={style.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className={style.text}>
              {entry.found !== undefined && (
                <strong>{say(entry.found ? 'entry.found' : 'entry.not_found')} </strong>
              )}
              {entry.text}
            </p>
            <span className={style.aside}>
              {say('record.by', {
                who: entry.done_by?.name ?? say('somebody'),
                when: sayDay(entry.done_on),
              })}{' '}
              {can.work && (
                <Button
                  kind="quiet"
                  busy={remove.busy}
                  aria-label={say('entry.remove_what', { what: entry.text })}
                  onClick={() => void remove.send({ id, version, entry_id: entry.id })}
                >
                  {say('entry.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {remove.state.is === 'failed' && <TroubleLine trouble={remove.state.trouble} />}
      {can.work && (
        <p className={style.acts}>
          <Button onClick={() => setOpen(true)}>{say(`entry.${kind}.add`)}</Button>
        </p>
      )}
      {open && (
        <Dialog title={say(`entry.${kind}.add`)} onClose={() => setOpen(false)}>
          <EntryForm kind={kind} problem={problem} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </Section>
  );
}
