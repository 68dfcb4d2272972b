import { useState, type ReactNode } from 'react';
import { Button } from '../../../web/control/button.tsx';
import { Dialog } from '../../../web/float/dialog.tsx';
import { say } from './say.ts';
import style from './strategy.module.css';

type Act = 'check_in' | 'link_action' | 'edit' | 'set_terms' | 'close';
type ActsProps = {
  acts: readonly Act[];
  form: (act: Act, onDone: () => void) => ReactNode;
};

/** What may be done with a record now; each opens a sheet with the few fields it needs. */
export function Acts({ acts, form }: ActsProps) {
  const [open, setOpen] = useState<Act | null>(null);
  if (acts.length === 0) return null;
  return (
    <div className={style.acts} role="group" aria-label={say('act.all')}>
      {acts.map((act) => (
        <Button
          key={act}
          kind={act === 'check_in' ? 'first' : 'plain'}
          onClick={() => setOpen(act)}
        >
          {say(`act.${act}`)}
        </Button>
      ))}
      {open && (
        <Dialog title={say(`act.${open}`)} onClose={() => setOpen(null)}>
          {form(open, () => setOpen(null))}
        </Dialog>
      )}
    </div>
  );
}
