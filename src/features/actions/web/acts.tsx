import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import type { ActionCan, ActionRecord } from '../contract/shapes.ts';
import style from './actions.module.css';
import { CheckForm, FinishForm } from './finish-forms.tsx';
import { AcceptForm, AssignForm, MoveDueForm } from './promise-forms.tsx';
import { say } from './say.ts';
import { ReasonForm } from './reason-forms.tsx';
import { ContainForm, PlanForm } from './stage-forms.tsx';

/** What can be done with an action besides editing its words. */
export type Act =
  | 'accept'
  | 'decline'
  | 'finish'
  | 'check'
  | 'move_due'
  | 'set_due'
  | 'assign'
  | 'contain'
  | 'plan'
  | 'reopen'
  | 'cancel';

/** What every form of an act is given. */
export type ActFormProps = { action: ActionRecord; onDone: () => void };

/** The acts that make sense at this stage and that the person may do, the likeliest first. */
export function actsFor(action: Pick<ActionRecord, 'stage' | 'due_on' | 'can'>): Act[] {
  const { stage, can } = action;
  const allowed = (...acts: [Act, keyof ActionCan][]): Act[] =>
    acts.filter(([, permission]) => can[permission]).map(([act]) => act);
  if (stage === 'proposed') return allowed(['accept', 'decide'], ['decline', 'decide']);
  if (stage === 'proved' || stage === 'cancelled') return allowed(['reopen', 'reopen']);
  if (stage === 'done') return allowed(['check', 'check'], ['reopen', 'reopen']);
  return allowed(
    ['finish', 'finish'],
    [action.due_on === null ? 'set_due' : 'move_due', 'move_due'],
    ['assign', 'assign'],
    ['contain', 'finish'],
    ['plan', 'finish'],
    ['cancel', 'cancel'],
  );
}

/** The first three as buttons, the rest under "More"; each opens a sheet with the few fields it needs. */
export function Acts({ action }: { action: ActionRecord }) {
  const [open, setOpen] = useState<Act | null>(null);
  const acts = actsFor(action);
  const more = acts.slice(3);
  return (
    <div className={style.acts}>
      {acts.slice(0, 3).map((act, index) => (
        <Button key={act} kind={index === 0 ? 'first' : 'plain'} onClick={() => setOpen(act)}>
          {say(`act.${act}`)}
        </Button>
      ))}
      {more.length > 0 && (
        <Menu
          label={say('act.more')}
          entries={more.map((act) => ({ name: say(`act.${act}`), run: () => setOpen(act) }))}
        />
      )}
      {open && (
        <Dialog title={say(`act.${open}`)} onClose={() => setOpen(null)}>
          <ActForm act={open} action={action} onDone={() => setOpen(null)} />
        </Dialog>
      )}
    </div>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'accept':
      return <AcceptForm {...props} />;
    case 'finish':
      return <FinishForm {...props} />;
    case 'check':
      return <CheckForm {...props} />;
    case 'move_due':
    case 'set_due':
      return <MoveDueForm {...props} />;
    case 'assign':
      return <AssignForm {...props} />;
    case 'contain':
      return <ContainForm {...props} />;
    case 'plan':
      return <PlanForm {...props} />;
    case 'decline':
    case 'reopen':
    case 'cancel':
      return <ReasonForm act={act} {...props} />;
  }
}
