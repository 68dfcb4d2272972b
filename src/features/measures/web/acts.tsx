import { useState } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { Menu } from '../../../web/float/menu.tsx';
import type { MeasureAct, MeasureRecord } from '../contract/shapes.ts';
import { RebaseForm, TargetForm } from './line-forms.tsx';
import { EditForm } from './measure-form.tsx';
import style from './measures.module.css';
import { EndForm, NoteForm } from './note-forms.tsx';
import { WithdrawForm } from './withdraw-form.tsx';
import { PasteForm } from './paste-form.tsx';
import { say } from './say.ts';
import type { ActFormProps } from './standing.ts';
import { ValueForm } from './value-form.tsx';

type Act =
  | 'value'
  | 'paste'
  | 'note'
  | 'target'
  | 'rebase'
  | 'withdraw_rebase'
  | 'edit'
  | 'retire'
  | 'resume';

const NEEDS: readonly (readonly [Act, MeasureAct])[] = [
  ['value', 'record_values'],
  ['paste', 'record_values'],
  ['note', 'add_note'],
  ['target', 'set_target'],
  ['rebase', 'rebase'],
  ['withdraw_rebase', 'rebase'],
  ['edit', 'edit'],
  ['retire', 'retire'],
];

/** What may be done with a measure now. One that was ended waits for nothing but being taken up again. */
function actsFor({ can, retired_on: retired, rebases }: MeasureRecord): Act[] {
  if (retired !== null) return can.retire ? ['resume'] : [];
  const drawnAnew = rebases.some(({ withdrawn }) => withdrawn === null);
  return NEEDS.filter(([, permission]) => can[permission])
    .map(([act]) => act)
    .filter((act) => act !== 'withdraw_rebase' || drawnAnew);
}

const AT_HAND = 2;

/** The first two as buttons, the rest under "More"; each opens a sheet with the few fields it needs. */
export function Acts({ measure }: { measure: MeasureRecord }) {
  const [open, setOpen] = useState<Act | null>(null);
  const acts = actsFor(measure);
  const more = acts.slice(AT_HAND);
  if (acts.length === 0) return null;
  const close = () => setOpen(null);
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts.slice(0, AT_HAND).map((act, at) => (
        <Button key={act} kind={at === 0 ? 'first' : 'plain'} onClick={() => setOpen(act)}>
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
          <ActForm act={open} measure={measure} onDone={close} />
        </Dialog>
      )}
    </div>
  );
}

function ActForm({ act, ...props }: ActFormProps & { act: Act }) {
  switch (act) {
    case 'value':
      return <ValueForm {...props} />;
    case 'paste':
      return <PasteForm {...props} />;
    case 'note':
      return <NoteForm {...props} />;
    case 'target':
      return <TargetForm {...props} />;
    case 'rebase':
      return <RebaseForm {...props} />;
    case 'withdraw_rebase':
      return <WithdrawForm {...props} />;
    case 'edit':
      return <EditForm {...props} />;
    case 'retire':
    case 'resume':
      return <EndForm act={act} {...props} />;
  }
}
