import { Popover as MantinePopover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { classes } from '../control/button.tsx';
import type { ButtonKind } from '../control/button.tsx';
import style from './float.module.css';

type PopoverProps = {
  label: string;
  kind?: ButtonKind;
  /** Drawn while open; call `close` when done. */
  children: (close: () => void) => ReactNode;
};

/** A button with a small sheet under it, for a few fields that belong to the button. */
export function Popover({ label, kind = 'plain', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  return (
    <MantinePopover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      offset={4}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <MantinePopover.Target>
        <button
          type="button"
          className={classes(kind, style.opener)}
          onClick={() => setOpen(!open)}
        >
          {label}
        </button>
      </MantinePopover.Target>
      <MantinePopover.Dropdown className={`${style.sheet} ${style.roomy}`} aria-label={label}>
        {children(() => setOpen(false))}
      </MantinePopover.Dropdown>
    </MantinePopover>
  );
}
