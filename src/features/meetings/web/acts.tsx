import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import type { MeetingRecord } from '../contract/record.ts';
import { CancelForm, EditForm, MoveForm } from './plan-forms.tsx';
import type { ActFormProps } from './act.ts';
import { EndForm, PlanNextForm, StartForm } from './life-forms.tsx';
import style from './meetings.module.css';
import { say } from './say.ts';

const ACTS = ['start', 'end', 'plan_next', 'edit', 'move', 'cancel'] as const;
type Act = (typeof ACTS)[number];
const FIRST: readonly Act[] = ['start', 'end', 'plan_next'];

/** What may be done with a meeting now; each opens a sheet with the few fields it needs. */
export function Acts({ meeting }: { meeting: MeetingRecord }) {
  const [open, setOpen] = useState<Act | null>(null);
  const close = () => setOpen(null);
  const acts = ACTS.filter((act) => meeting.can[act]);
  if (acts.length === 0) return null;
  const more = acts.filter((act) => !FIRST.includes(act));
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts
        .filter((act) => FIRST.includes(act))
        .map((act) => (
          <Button key={act} kind={act === 'start' ? 'first' : 'plain'} onClick={() => setOpen(act)}>
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
          <ActForm act={open} meeting={meeting} onDone={close} />
        </Dialog>
      )}
    </div>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'start':
      return <StartForm {...props} />;
    case 'end':
      return <EndForm {...props} />;
    case 'plan_next':
      return <PlanNextForm {...props} />;
    case 'edit':
      return <EditForm {...props} />;
    case 'move':
      return <MoveForm {...props} />;
    case 'cancel':
      return <CancelForm {...props} />;
  }
}
