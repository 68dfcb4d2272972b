import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../control/button.tsx';
import { say } from '../say.ts';
import style from './palette.module.css';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** Command on a Mac, Ctrl elsewhere. */
const KEYS = /Mac|iP(?:hone|ad)/.test(globalThis.navigator?.platform ?? '') ? '⌘ K' : 'Ctrl K';

/** Opens the palette, on a press or on Ctrl K from anywhere in the page. */
export function PaletteButton() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        kind="quiet"
        className={style.button}
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K"
      >
        {say('shell.go_to')}
        <kbd className={style.keys} aria-hidden="true">
          {KEYS}
        </kbd>
      </Button>
      {open && <Opened close={() => setOpen(false)} />}
    </>
  );
}

/** The sheet. What is typed before its list has come is kept for it, and so is Enter. */
function Opened({ close }: { close: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [sent, setSent] = useState(false);
  useLayoutEffect(() => sheet.current?.showModal(), []);
  const first = (
    <input
      className={style.field}
      aria-label={say('palette.title')}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && setSent(true)}
    />
  );
  return (
    <dialog ref={sheet} className={style.palette} aria-label={say('palette.title')} onClose={close}>
      <Suspense fallback={first}>
        <Palette typed={typed} onText={setTyped} sent={sent} close={() => sheet.current?.close()} />
      </Suspense>
    </dialog>
  );
}
