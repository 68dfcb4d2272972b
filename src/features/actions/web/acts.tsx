import { Acts as Offered } from '../../../web/control/acts.tsx';
import { useSyncExternalStore } from 'react';
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

/** What may be done with an action. On a phone it stays at the lower edge, where the thumb is. */
export function Acts({ action }: { action: ActionRecord }) {
  const acts = actsFor(action);
  const room = useIsNarrow() ? PHONE_LETTERS : DESK_LETTERS;
  return (
    <Offered
      acts={acts}
      atHand={actsAtHand(
        acts.map((act) => say(`act.${act}`)),
        room,
      )}
      name={(act) => say(`act.${act}`)}
      isWanted={(act) => isWanted(act, action)}
      label={say('act.all')}
      className={style.acts}
    >
      {(act, onDone) => <ActForm act={act} action={action} onDone={onDone} />}
    </Offered>
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
