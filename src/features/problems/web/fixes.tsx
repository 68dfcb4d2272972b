import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../../web/api/use-command.ts';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { TroubleLine } from '../../../web/form/form.tsx';
import { sayDay } from '../../../web/i18n/format.ts';
import { Section } from '../../../web/shell/page.tsx';
import type { Fix, ProblemRecord } from '../contract/record.ts';
import { FixForm, LinkForm } from './fix-form.tsx';
import style from './problems.module.css';
import { say } from './say.ts';

/** What is changed so that it does not come back: actions like all others, as they stand. */
export function Fixes({ problem }: { problem: ProblemRecord }) {
  const [open, setOpen] = useState<'open' | 'link' | null>(null);
  const unlink = useCommand('/api/problem.action.unlink');
  const { id, version, fixes, can } = problem;
  if (fixes.length === 0 && !can.open_action) return null;
  const close = () => setOpen(null);
  return (
    <Section title={say('fixes.title')}>
      {fixes.length === 0 && <p>{say('fixes.none')}</p>}
      <ul role="list" className={style.entries}>
        {fixes.map((fix) => (
          <li key={fix.id}>
            <Link to="/actions/$id" params={{ id: fix.id }}>
              {fix.title}
            </Link>
            <span className={style.aside}>
              {sayFix(fix)}{' '}
              {can.open_action && (
                <Button
                  kind="quiet"
                  busy={unlink.busy}
                  aria-label={say('fixes.unlink_what', { what: fix.title })}
                  onClick={() => void unlink.send({ id, version, action_id: fix.id })}
                >
                  {say('fixes.unlink')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {unlink.state.is === 'failed' && <TroubleLine trouble={unlink.state.trouble} />}
      {can.open_action && (
        <p className={style.acts}>
          <Button onClick={() => setOpen('open')}>{say('act.open_action')}</Button>
          <Button onClick={() => setOpen('link')}>{say('fixes.link')}</Button>
        </p>
      )}
      {open && (
        <Dialog title={say(open === 'open' ? 'act.open_action' : 'fixes.link')} onClose={close}>
          {open === 'open' ? (
            <FixForm problem={problem} onDone={close} />
          ) : (
            <LinkForm problem={problem} onDone={close} />
          )}
        </Dialog>
      )}
    </Section>
  );
}

function sayFix({
  reference,
  stage,
  accountable,
  due_on: due,
  done_on: done,
  late_days: late,
}: Fix) {
  const parts = [
    reference,
    say(`stage.${stage}`),
    accountable?.name ?? say('nobody'),
    done === null ? due !== null && say('fixes.due', { day: sayDay(due) }) : sayDay(done),
    late > 0 && say('fixes.late', { count: late }),
  ];
  return parts.filter(Boolean).join(' · ');
}
