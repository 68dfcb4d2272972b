import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Settling } from '../../../web/line/line.tsx';
import { Section } from '../../../web/shell/page.tsx';
import type { Other, ProblemRecord } from '../contract/record.ts';
import { Entries } from './done.tsx';
import style from './problems.module.css';
import { sameCauseQuery } from './queries.ts';
import { say } from './say.ts';

/** Whether it had happened before, whether it came back, and where else the same cause was looked for. */
export function Recurrence({ problem }: { problem: ProblemRecord }) {
  const [open, setOpen] = useState(false);
  const { comes_back_from: before, came_back_as: after, same_as: named, can } = problem;
  const alone = named !== null && before.every(({ id }) => id !== named.id) ? named : null;
  return (
    <>
      {(can.work || before.length > 0 || after.length > 0 || alone !== null) && (
        <Section title={say('again.title')}>
          {before.length + after.length === 0 && alone === null && <p>{say('again.none')}</p>}
          <Others title={say('again.before')} others={before} />
          <Others title={say('again.after')} others={after} />
          <Others title={say('again.named')} others={alone === null ? [] : [alone]} />
          {can.work && (
            <p className={style.acts}>
              <Button onClick={() => setOpen(true)}>{say('again.say')}</Button>
            </p>
          )}
        </Section>
      )}
      <Entries problem={problem} kind="look_elsewhere" entries={problem.elsewhere} />
      {open && (
        <Dialog title={say('again.say')} onClose={() => setOpen(false)}>
          <Candidates problem={problem} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function Others({ title, others }: { title: string; others: readonly Other[] }) {
  if (others.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul role="list" className={style.entries}>
        {others.map((other) => (
          <li key={other.id}>
            <Link to="/problems/$id" params={{ id: other.id }}>
              {other.title}
            </Link>
            <span className={style.aside}>{sayOther(other)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function sayOther({ reference, process, place, noticed_on: noticed, roots }: Other): string {
  return [reference, process, place, sayDay(noticed), ...roots]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Earlier problems of the same process or with the same kind of cause; one is named, or none. */
function Candidates({ problem, onDone }: { problem: ProblemRecord; onDone: () => void }) {
  const { id, version, same_as: named } = problem;
  const found = useQuery(sameCauseQuery(id));
  const command = useCommand('/api/problem.say_same_cause');
  async function choose(other: string | null) {
    const delivery = await command.send({ id, version, same_as_id: other });
    if (delivery.ok) onDone();
  }
  if (!found.data) return <Settling label={say('loading')} />;
  const rows = found.data.rows.filter((row) => row.id !== named?.id);
  return (
    <>
      <p>{say(rows.length === 0 ? 'again.no_candidates' : 'again.choose')}</p>
      <ul role="list" className={style.entries}>
        {rows.map((row) => (
          <li key={row.id}>
            <Button kind="quiet" busy={command.busy} onClick={() => void choose(row.id)}>
              {row.title}
            </Button>
            <span className={style.aside}>{sayOther(row)}</span>
          </li>
        ))}
      </ul>
      {command.state.is === 'failed' && <TroubleLine trouble={command.state.trouble} />}
      <p className={style.acts}>
        {named !== null && (
          <Button busy={command.busy} onClick={() => void choose(null)}>
            {say('again.not_same')}
          </Button>
        )}
        <Button onClick={onDone}>{say('form.cancel')}</Button>
      </p>
    </>
  );
}
