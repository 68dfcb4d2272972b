import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../web/control/button.tsx';
import type { Act } from '../../actions/web/in-place/act.ts';
import style from './home.module.css';
import { say } from './say.ts';

const ActForm = lazy(async () => ({
  default: (await import('../../actions/web/in-place/act-form.tsx')).ActForm,
}));

type InPlaceProps = {
  /** The action that is acted on. */
  id: string;
  /** Its name, so that ten buttons called "Yes" can be told apart when read out. */
  name: string;
  acts: readonly Act[];
  /** As words in a line instead of buttons, where there are many lines. */
  quiet?: boolean;
  /** What else can be done, in the same line. */
  children?: ReactNode;
  /** Told what was tried when its form closes; whether it came about the next answer shows. */
  onClose: (act: Act) => void;
};

/** A line of acts; the form of the one chosen opens under it, and nothing else on the page moves away. */
export function InPlace(props: InPlaceProps) {
  const { id, name, acts, quiet = false, onClose, children } = props;
  const [open, setOpen] = useState<Act | null>(null);
  const buttons = useRef<HTMLDivElement>(null);

  function close() {
    if (open === null) return;
    onClose(open);
    buttons.current?.querySelector<HTMLElement>(`[data-act="${open}"]`)?.focus();
    setOpen(null);
  }

  return (
    <>
      <div className={quiet ? `${style.acts} ${style.quietActs}` : style.acts} ref={buttons}>
        {acts.map((act) => (
          <Button
            key={act}
            data-act={act}
            kind={quiet ? 'quiet' : 'plain'}
            aria-expanded={open === act}
            aria-label={say('act.what', { act: say(`act.${act}`), name })}
            onClick={() => setOpen(open === act ? null : act)}
          >
            {say(`act.${act}`)}
          </Button>
        ))}
        {children}
      </div>
      {open && (
        <div className={style.form}>
          <Suspense fallback={<p role="status">{say('act.loading')}</p>}>
            <ActForm key={open} act={open} id={id} onDone={close} />
          </Suspense>
        </div>
      )}
    </>
  );
}
