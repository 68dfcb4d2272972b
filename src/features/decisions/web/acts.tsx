import { Acts as Offered } from '../../../web/control/acts.tsx';
import { useSession } from '../../../web/session/session.ts';
import type { Day } from '../../../lib/day.ts';
import type { DecisionRecord } from '../contract/shapes.ts';
import type { ActFormProps } from './act.ts';
import { CompleteForm } from './complete-form.tsx';
import style from './decisions.module.css';
import { FactForm } from './fact-form.tsx';
import { LookBackForm } from './look-back-form.tsx';
import { say } from './say.ts';
import { MoveForm, WithdrawForm } from './small-forms.tsx';

type Act = 'complete' | 'change' | 'look_back' | 'add_fact' | 'move_look_back' | 'withdraw';

/** What a decision waits for stands first: its look-back on the day, its words before that. */
function actsFor({ can, missing, look_back_on: planned }: DecisionRecord, today: Day): Act[] {
  const due = planned !== null && planned <= today;
  const words = missing.length > 0 ? 'complete' : 'change';
  const order: readonly (readonly [Act, boolean])[] = [
    ...(due ? ([['look_back', can.look_back]] as const) : []),
    ...(missing.length > 0 ? ([[words, can.complete]] as const) : []),
    ['add_fact', can.complete],
    ...(due ? [] : ([['look_back', can.look_back]] as const)),
    ...(missing.length > 0 ? [] : ([[words, can.complete]] as const)),
    ['move_look_back', can.move_look_back],
    ['withdraw', can.withdraw],
  ];
  return order.filter(([, allowed]) => allowed).map(([act]) => act);
}

/** What may be done with a decision; adding a fact is possible, not waited for. */
export function Acts({ decision }: { decision: DecisionRecord }) {
  const { today } = useSession();
  return (
    <Offered
      acts={actsFor(decision, today)}
      name={(act) => say(`act.${act}`)}
      label={say('act.all')}
      className={style.acts}
      isWanted={(act) => act !== 'add_fact'}
    >
      {(act, onDone) => <ActForm act={act} decision={decision} onDone={onDone} />}
    </Offered>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'complete':
    case 'change':
      return <CompleteForm {...props} />;
    case 'look_back':
      return <LookBackForm {...props} />;
    case 'add_fact':
      return <FactForm {...props} />;
    case 'move_look_back':
      return <MoveForm {...props} />;
    case 'withdraw':
      return <WithdrawForm {...props} />;
  }
}
