import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import type { ActionRecord } from '../contract/shapes.ts';
import { actsAtHand, actsFor, type Act, type ActFormProps } from './act.ts';
import style from './actions.module.css';
import { CheckForm, PlanCheckForm } from './check-forms.tsx';
import { FinishForm } from './finish-form.tsx';
import { HandDecisionForm } from './hand-decision-form.tsx';
import { AcceptForm, AssignForm, MoveDueForm } from './promise-forms.tsx';
import { say } from './say.ts';
import { ReasonForm } from './reason-forms.tsx';
import { ContainForm, PlanForm } from './stage-forms.tsx';

/**
 * The first few as buttons, the rest under "More"; each opens a sheet with the few fields it needs.
 * On a phone they stay at the lower edge, where the thumb is.
 */
export function Acts({ action }: { action: ActionRecord }) {
  const [open, setOpen] = useState<Act | null>(null);
  const acts = actsFor(action);
  const room = useIsNarrow() ? PHONE_LETTERS : DESK_LETTERS;
  const atHand = actsAtHand(
    acts.map((act) => say(`act.${act}`)),
    room,
  );
  const more = acts.slice(atHand);
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts.slice(0, atHand).map((act, index) => (
        <Button
          key={act}
          kind={index === 0 && isWanted(act, action) ? 'first' : 'plain'}
          onClick={() => setOpen(act)}
        >
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

/** Whether the action waits for this; asking a second checker or opening it again is possible, not wanted. */
function isWanted(act: Act, action: ActionRecord): boolean {
  if (act === 'reopen') return false;
  return act !== 'plan_check' || action.check_due_on === null;
}

const PHONE_LETTERS = 24;
const DESK_LETTERS = 70;
const NARROW = '(max-width: 47.99em)';

function watchWidth(watcher: () => void): () => void {
  const width = matchMedia(NARROW);
  width.addEventListener('change', watcher);
  return () => width.removeEventListener('change', watcher);
}

/** Whether the page is as narrow as a phone. */
function useIsNarrow(): boolean {
  return useSyncExternalStore(watchWidth, () => matchMedia(NARROW).matches);
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'accept':
      return <AcceptForm {...props} />;
    case 'hand_decision':
      return <HandDecisionForm {...props} />;
    case 'finish':
      return <FinishForm {...props} />;
    case 'plan_check':
      return <PlanCheckForm {...props} />;
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
