import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
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

const AT_HAND = 2;

/** The first two as buttons, the rest under "More"; each opens a sheet with the few fields it needs. */
export function Acts({ decision }: { decision: DecisionRecord }) {
  const [open, setOpen] = useState<Act | null>(null);
  const acts = actsFor(decision, useSession().today);
  const more = acts.slice(AT_HAND);
  const close = () => setOpen(null);
  if (acts.length === 0) return null;
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts.slice(0, AT_HAND).map((act, at) => (
        <Button
          key={act}
          kind={at === 0 && act !== 'add_fact' ? 'first' : 'plain'}
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
        <Dialog title={say(`act.${open}`)} onClose={close}>
          <ActForm act={open} decision={decision} onDone={close} />
        </Dialog>
      )}
    </div>
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
