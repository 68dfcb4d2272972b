import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { useAsOf } from '../../../web/shell/context.ts';
import { Page, Section } from '../../../web/shell/page.tsx';
import type { DutyRow } from '../contract/shapes.ts';
import { AppointForm, DelegateForm } from './duty-forms.tsx';
import style from './leadership.module.css';
import { dutiesQuery } from './queries.ts';
import { say } from './say.ts';

/** The duties that top management cannot give away, who answers for each, and what others do towards it. */
export function DutiesPage() {
  const asked = useQuery(dutiesQuery(useAsOf()));
  if (asked.error && !asked.data) throw asked.error;
  if (!asked.data) return <Settling label={say('loading')} />;
  const { rows } = asked.data;
  const unheld = rows.filter(({ holder }) => holder === null).length;
  return (
    <Page title={say('duty.title')} intro={say('duty.intro')}>
      <p>{say('duty.unheld', { count: unheld })}</p>
      {rows.map((row) => (
        <Section key={row.duty} title={say(`duty.names.${row.duty}`)}>
          <Duty row={row} />
        </Section>
      ))}
    </Page>
  );
}

function sayHolder({ holder, since, holder_left: left }: DutyRow): string {
  if (holder !== null && since !== null) {
    return say('duty.holder', { who: holder.name, day: sayDay(since) });
  }
  return left ? say('duty.left') : say('duty.nobody');
}

function Duty({ row }: { row: DutyRow }) {
  const [open, setOpen] = useState<'appoint' | 'delegate' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <p>{sayHolder(row)}</p>
      {row.tasks.length > 0 && (
        <>
          <span className={style.aside}>{say('duty.tasks')}</span>
          <ul role="list" className={style.entries}>
            {row.tasks.map((task) => (
              <li key={task.id}>
                <Task task={task} can={row.can.delegate} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={style.acts}>
        {(['appoint', 'delegate'] as const)
          .filter((act) => row.can[act])
          .map((act) => (
            <Button key={act} kind="quiet" onClick={() => setOpen(act)}>
              {say(`duty.${act}`)}
            </Button>
          ))}
      </div>
      {open !== null && (
        <Dialog title={say(`duty.${open}`)} onClose={close}>
          {open === 'appoint' ? (
            <AppointForm duty={row.duty} onDone={close} />
          ) : (
            <DelegateForm duty={row.duty} onDone={close} />
          )}
        </Dialog>
      )}
    </>
  );
}

function Task({ task, can }: { task: DutyRow['tasks'][number]; can: boolean }) {
  const command = useCommand('/api/duty.end_task');
  const { id, what, person, since } = task;
  return (
    <div className={style.acts}>
      <span>
        {say('duty.task', { what, who: person?.name ?? say('somebody'), day: sayDay(since) })}
      </span>
      {can && (
        <Button kind="quiet" onClick={() => void command.send({ id })}>
          {say('duty.end_task')}
        </Button>
      )}
    </div>
  );
}
