import { Acts as Offered } from '../../../web/control/acts.tsx';
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

/** What may be done with a measure; each opens a sheet with the few fields it needs. */
export function Acts({ measure }: { measure: MeasureRecord }) {
  return (
    <Offered
      acts={actsFor(measure)}
      name={(act) => say(`act.${act}`)}
      label={say('act.all')}
      className={style.acts}
    >
      {(act, onDone) => <ActForm act={act} measure={measure} onDone={onDone} />}
    </Offered>
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
