import { useState, type ReactNode } from 'react';
import { Dialog } from '../float/dialog.tsx';
import { Menu } from '../float/menu.tsx';
import { say } from '../say.ts';
import { Button } from './button.tsx';

type ActsProps<Act extends string> = {
  /** What may be done now, in the order in which it is offered. */
  acts: readonly Act[];
  /** So many stand as buttons, the others under "More". */
  atHand?: number;
  name: (act: Act) => string;
  /** Whether the first of them is what the record waits for; it is, where this is left out. */
  isWanted?: (act: Act) => boolean;
  /** What all of them together are called for somebody who cannot see them stand together. */
  label: string;
  className?: string | undefined;
  /** Beside the buttons: a way to another page. */
  beside?: ReactNode;
  /** The form of an act, in its sheet. */
  children: (act: Act, onDone: () => void) => ReactNode;
};

const AT_HAND = 2;

/** What may be done with a record: the first few as buttons, the rest under "More"; each opens a sheet with its few fields. */
export function Acts<Act extends string>({
  acts,
  atHand = AT_HAND,
  name,
  isWanted = () => true,
  label,
  className,
  beside,
  children,
}: ActsProps<Act>) {
  const [open, setOpen] = useState<Act | null>(null);
  const more = acts.slice(atHand);
  const close = () => setOpen(null);
  if (acts.length === 0 && !beside) return null;
  return (
    <div className={className} role="group" aria-label={label}>
      {acts.slice(0, atHand).map((act, at) => (
        <Button
          key={act}
          kind={at === 0 && isWanted(act) ? 'first' : 'plain'}
          onClick={() => setOpen(act)}
        >
          {name(act)}
        </Button>
      ))}
      {beside}
      {more.length > 0 && (
        <Menu
          label={say('control.more')}
          entries={more.map((act) => ({ name: name(act), run: () => setOpen(act) }))}
        />
      )}
      {open !== null && (
        <Dialog title={name(open)} onClose={close}>
          {children(open, close)}
        </Dialog>
      )}
    </div>
  );
}
