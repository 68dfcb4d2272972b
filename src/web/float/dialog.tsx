import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import style from './dialog.module.css';

type DialogProps = {
  title: string;
  /** Called when it was closed: by Escape, or through the form inside. */
  onClose: () => void;
  children: ReactNode;
};

/**
 * A sheet over the page for one act. The browser itself keeps the focus inside, closes it on Escape
 * and gives the focus back to what opened it. On a phone it takes the lower part of the screen.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={sheet} className={style.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
