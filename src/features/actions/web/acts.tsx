import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import { actsFor, type Act, type ActFormProps } from './act.ts';
import style from './actions.module.css';
import { CheckForm, FinishForm } from './finish-forms.tsx';
import { HandDecisionForm } from './hand-decision-form.tsx';
import { AcceptForm, AssignForm, MoveDueForm } from './promise-forms.tsx';
import { say } from './say.ts';
import { ReasonForm } from './reason-forms.tsx';
import { ContainForm, PlanForm } from './stage-forms.tsx';

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
    case 'hand_decision':
      return <HandDecisionForm {...props} />;
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
