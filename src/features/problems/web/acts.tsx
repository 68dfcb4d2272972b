import { Acts as Offered } from '../../../web/control/acts.tsx';
import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/control/button.tsx';
import type { ProblemRecord } from '../contract/record.ts';
import type { ActFormProps } from './act.ts';
import { AppointForm, TellTopForm } from './person-forms.tsx';
import { CheckForm, CloseForm, PlanCheckForm } from './end-forms.tsx';
import { EditForm } from './edit-form.tsx';
import { FixForm } from './fix-form.tsx';
import style from './problems.module.css';
import { ReopenForm, WithdrawForm } from './reason-forms.tsx';
import { say } from './say.ts';

const ACTS = [
  'appoint',
  'open_action',
  'plan_check',
  'check',
  'close',
  'edit',
  'reopen',
  'tell_top',
  'withdraw',
] as const;
type Act = (typeof ACTS)[number];

/** What the problem waits for stands first, then what can be done in any case. */
function actsFor(problem: ProblemRecord): Act[] {
  const { can, obstacles, owner, severity, fixes, check_due_on: due } = problem;
  const waits: readonly (readonly [Act, boolean])[] = [
    ['tell_top', severity === 'serious'],
    ['appoint', owner === null],
    ['close', obstacles.length === 0],
    // A day was named for the check before there was anything to check.
    ['check', due !== null && fixes.length > 0 && !obstacles.includes('open_actions')],
    ['plan_check', obstacles.includes('check_missing') || obstacles.includes('does_not_work')],
    ['open_action', problem.root_categories.length > 0 && fixes.length === 0],
  ];
  const first = waits.filter(([, waiting]) => waiting).map(([act]) => act);
  return [...new Set([...first, ...ACTS])].filter((act) => can[act]);
}

/** What may be done with a problem; a hold is called on a page of its own. */
export function Acts({ problem }: { problem: ProblemRecord }) {
  return (
    <Offered
      acts={actsFor(problem)}
      name={(act) => say(`act.${act}`)}
      label={say('act.all')}
      className={style.acts}
      beside={
        problem.can.work && (
          <Link to="/holds/new" search={{ problem: problem.id }} className={classes('plain')}>
            {say('act.hold')}
          </Link>
        )
      }
    >
      {(act, onDone) => <ActForm act={act} problem={problem} onDone={onDone} />}
    </Offered>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'appoint':
      return <AppointForm {...props} />;
    case 'tell_top':
      return <TellTopForm {...props} />;
    case 'open_action':
      return <FixForm {...props} />;
    case 'plan_check':
      return <PlanCheckForm {...props} />;
    case 'check':
      return <CheckForm {...props} />;
    case 'close':
      return <CloseForm {...props} />;
    case 'edit':
      return <EditForm {...props} />;
    case 'reopen':
      return <ReopenForm {...props} />;
    case 'withdraw':
      return <WithdrawForm {...props} />;
  }
}
